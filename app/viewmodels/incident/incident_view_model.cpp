#include "viewmodels/incident/incident_view_model.hpp"

#include "ledgers/chart.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

constexpr QLatin1String note_place{"incident"};

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

std::vector<QVariantList> rowsOf(const std::vector<PublicContact>& contacts) {
  std::vector<QVariantList> rows;
  for (const auto& one : contacts) {
    rows.push_back({static_cast<int>(rows.size()) + 1, text(one.name), text(one.person), text(one.telephone),
                    text(one.hours), text(one.note), text(ledgers::dialled(one.telephone))});
  }
  return rows;
}

}  // namespace

IncidentViewModel::IncidentViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      calls_(new IncidentCallModel(this)),
      notes_(new IncidentNoteModel(this)) {
  connect(&session, &DeskSession::changed, this, &IncidentViewModel::refresh);
  connect(&session, &DeskSession::closing, this, &IncidentViewModel::closed, Qt::QueuedConnection);
}

std::vector<PublicContact> IncidentViewModel::with_ministry(std::vector<PublicContact> contacts) const {
  const auto& poster = session_.builtIn().poster;
  const bool known = std::any_of(contacts.begin(), contacts.end(), [&](const PublicContact& one) {
    return ledgers::same_telephone(one.telephone, poster.contact_telephone);
  });
  if (!known) contacts.push_back({poster.contact_name, {}, poster.contact_telephone, {}});
  for (auto& one : contacts) one.note = ledgers::note_beside(one.telephone, one.note, poster, session_.language());
  return contacts;
}

QString IncidentViewModel::portal() const {
  return text(session_.builtIn().poster.incident_url);
}

bool IncidentViewModel::mayShowLocked() const {
  return session_.isOpen() && session_.vault().session().role == Role::responsible;
}

void IncidentViewModel::setFolder(const std::filesystem::path& folder) {
  file_ = public_contacts_file(folder);
  showPublic();
}

void IncidentViewModel::showPublic() {
  public_ = read_public_page(file_).contacts;
  calls_->setRows(rowsOf(with_ministry(public_)));
  notes_->setRows({});
  emit refreshed();
}

void IncidentViewModel::closed() {
  if (session_.isOpen()) return;
  if (!held_) return showPublic();
  notes_->setRows({});
  emit refreshed();
}

void IncidentViewModel::letGo() {
  held_ = false;
  if (!session_.isOpen()) showPublic();
}

void IncidentViewModel::refresh() {
  if (session_.ledgers() == nullptr) return;
  const auto contacts = session_.ledgers()->all(Ledger::contacts);
  const auto notes = session_.vault().incident_notes();
  const auto shown = session_.vault().incident_shown_locked();
  if (!contacts || !notes || !shown) {
    setFailure(!contacts ? contacts.error() : !notes ? notes.error() : shown.error());
    return;
  }
  std::vector<PublicContact> all;
  std::vector<PublicContact> marked;
  for (const auto i : ledgers::calling_order(*contacts)) {
    const auto& one = (*contacts)[i];
    if (one[contact::telephone].empty()) continue;
    all.push_back(
        {one[contact::name], one[contact::person], one[contact::telephone], one[contact::hours], one[contact::note]});
    if (one[contact::is_public] == "yes") marked.push_back(all.back());
  }
  held_ = false;
  calls_->setRows(rowsOf(with_ministry(std::move(all))));
  std::vector<QVariantList> lines;
  for (auto note = notes->rbegin(); note != notes->rend(); ++note) {
    lines.push_back({static_cast<int>(notes->rend() - note), momentText(note->time, session_.language()),
                     text(note->who), text(note->words)});
  }
  notes_->setRows(std::move(lines));
  shown_locked_ = *shown;
  keepPublic(marked);
  emit refreshed();
}

void IncidentViewModel::keepPublic(const std::vector<PublicContact>& marked) {
  if (file_.empty()) return;
  const auto& key = session_.vault().signing_key();
  const PublicPage page = read_public_page(file_, key.public_key());
  const auto wanted = shown_locked_ ? marked : std::vector<PublicContact>();
  if (const auto ours = require_ours(page, wanted); !ours) setFailure(ours.error());
  if (!shown_locked_) {
    remove_public_contacts(file_);
  } else if (!page.ours || page.contacts != wanted) {
    // What says the same without the signature may stay where the disk keeps nothing.
    if (const auto written = write_public_page(file_, wanted, key); !written && page.contacts != wanted) {
      setFailure(written.error());
      return;
    }
  }
  public_ = wanted;
}

QString IncidentViewModel::words() const {
  return session_.drafts().at(note_place);
}

void IncidentViewModel::write(const QString& words) {
  session_.drafts().keep(note_place, words);
  emit wordsChanged();
}

bool IncidentViewModel::note(const QString& words) {
  const auto noted =
      session_.vault().change({}, [&](vault::Writer& writer) { return writer.note_incident(words.toStdString()); });
  if (!went(noted)) return false;
  write({});
  session_.touch();
  return true;
}

bool IncidentViewModel::setShownLocked(bool shown) {
  const auto done =
      session_.vault().change({}, [&](vault::Writer& writer) { return writer.show_incident_locked(shown); });
  if (!went(done)) return false;
  session_.touch();
  return true;
}

}  // namespace mamori::app
