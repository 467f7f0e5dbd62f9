#include "viewmodels/ledgers/ledgers_view_model.hpp"

#include "ledgers/chart.hpp"
#include "viewmodels/ledgers/entry_examples.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <algorithm>
#include <optional>

namespace mamori::app {
namespace {

static_assert(int{LedgersViewModel::Address} == static_cast<int>(FieldKind::address));

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// All fields of an entry in one text, and back; nothing when it has not `count` of them.
QString joined(const Values& values) {
  QJsonArray fields;
  for (const auto& value : values) fields.append(text(value));
  return QString::fromUtf8(QJsonDocument(fields).toJson(QJsonDocument::Compact));
}

std::optional<Values> split(const QString& joined, std::size_t count) {
  const QJsonArray fields = QJsonDocument::fromJson(joined.toUtf8()).array();
  if (static_cast<std::size_t>(fields.size()) != count) return {};
  Values values;
  for (const auto& field : fields) values.push_back(field.toString().toStdString());
  return values;
}

}  // namespace

LedgersViewModel::LedgersViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(session, parent),
      session_(session),
      entries_(new EntryListModel(session, this)),
      tiles_(new LedgerTileModel(this)),
      columns_(new EntryColumnModel(this)),
      fields_(new EntryFieldModel(this)),
      evidence_(new EvidenceViewModel(session, this)),
      chart_(new ChartViewModel(session, this)),
      import_(new LedgerImportViewModel(session, this)) {
  connect(&session, &DeskSession::changed, this, &LedgersViewModel::refresh);
  connect(&session, &DeskSession::closing, this, &LedgersViewModel::clear);
  connect(import_, &LedgerImportViewModel::written, this, &LedgersViewModel::back);
}

QStringList LedgersViewModel::titles() const {
  QStringList titles;
  for (const auto& one : ledgers::all()) titles << session_.words(one.title);
  return titles;
}

QString LedgersViewModel::title() const {
  return session_.words(spec().title);
}

QStringList LedgersViewModel::sortOptions() const {
  QStringList options;
  for (const auto& field : spec().fields) options << session_.words(field.label);
  return options;
}

QStringList LedgersViewModel::filterOptions() const {
  //: filter of a ledger: every entry in use
  QStringList options{tr("すべて")};
  if (spec().filter) {
    for (const auto& choice : spec().fields[*spec().filter].choices) options << session_.words(choice.label);
  }
  //: filter of a ledger: entries that are no longer in use
  options << tr("使わなくなったもの");
  return options;
}

void LedgersViewModel::refresh() {
  if (session_.ledgers() == nullptr) return;
  today_ = text(session_.clock().today().iso());
  if (tiles_seen_) went(tiles_->show(session_));
  list();
}

void LedgersViewModel::clear() {
  entries_->clear();
  fields_->setRows({});
  query_ = {};
  setDraft(0, {}, {});
  forgetError();
  tiles_->setRows({});
  show(TilesPane);
  emit listed();
}

void LedgersViewModel::list() {
  const auto shown = entries_->show(query_);
  if (!shown) setFailure(shown.error());
  showColumns();
  emit listed();
}

void LedgersViewModel::open(int ledger) {
  query_ = {};
  query_.ledger = static_cast<Ledger>(ledger);
  forgetError();
  setDraft(0, {}, {});
  show(charted() ? ChartPane : ListPane);
  list();
}

void LedgersViewModel::find(const QString& words) {
  query_.search = words.toStdString();
  list();
}

void LedgersViewModel::sortBy(int field, bool descending) {
  query_.sort = static_cast<std::size_t>(field);
  query_.descending = descending;
  list();
}

void LedgersViewModel::show(Pane pane) {
  if (pane == pane_) return;
  forgetError();
  if (pane == ImportPane) import_->begin(query_.ledger);
  if (pane_ == ImportPane) import_->clear();
  pane_ = pane;
  emit paneChanged();
}

void LedgersViewModel::back() {
  forgetError();
  // To go back is to say that it is not wanted.
  if (pane_ == EntryPane) session_.drafts().keep(draftPlace(entry_), {});
  setDraft(0, {}, {});
  const Pane first = charted() ? ChartPane : ListPane;
  show(pane_ == first ? TilesPane : first);
}

void LedgersViewModel::enterTiles() {
  tiles_seen_ = true;
  if (session_.isOpen()) went(tiles_->show(session_));
}

void LedgersViewModel::leaveTiles() {
  tiles_seen_ = false;
}

void LedgersViewModel::showAll() {
  forgetError();
  setDraft(0, {}, {});
  show(TilesPane);
}

void LedgersViewModel::openEntry(int key) {
  auto found = session_.vault().entry(EntryId{key});
  if (!went(found)) return;
  title_ = text(found->values.front());
  //: since when and why an entry is no longer in use; %1 is the day, %2 the reason
  retired_ = found->retired ? tr("%1 から使っていません。%2")
                                  .arg(dayTextPlain(*found->retired, session_.language()), text(found->retired_why))
                            : QString();
  openDraft(key, found->values, found->values);
  show(EntryPane);
}

std::string LedgersViewModel::nextNumber() const {
  EntryQuery query;
  query.ledger = query_.ledger;
  query.descending = true;
  query.limit = 1;
  const auto last = session_.ledgers()->list(query);
  return !last || last->entries.empty() ? std::string() : ledgers::next_number(last->entries.front().values.front());
}

void LedgersViewModel::addEntry() {
  forgetError();
  title_.clear();
  retired_.clear();
  Values empty(spec().fields.size());
  auto draft = empty;
  for (std::size_t i = 0; i < draft.size(); ++i) {
    const auto& field = spec().fields[i];
    if (field.kind == FieldKind::day && field.required) draft[i] = session_.clock().today().iso();
  }
  if (spec().named_once) draft.front() = nextNumber();
  if (query_.ledger == Ledger::devices) {
    // A device is mostly written down when it is set up.
    draft[device::registered] = session_.clock().today().iso();
    draft[device::state] = "running";
  }
  openDraft(0, empty, std::move(draft));
  show(EntryPane);
}

void LedgersViewModel::addContact(int kind) {
  addEntry();
  if (restored_) return;
  draft_.at(contact::kind) = ledgers::kinds_of_chart.at(static_cast<std::size_t>(kind));
  if (draft_.at(contact::kind) == "ministry") {
    const auto& poster = session_.library().poster;
    draft_.at(contact::name) = poster.contact_name;
    draft_.at(contact::telephone) = poster.contact_telephone;
    //: note of the ministry as a contact; %1 is a day, %2 says from which telephones it cannot be reached
    draft_.at(contact::note) = tr("番号は%1の通知による。%2")
                                   .arg(dayTextPlain(poster.contact_as_of, session_.language()),
                                        text(poster.contact_note.in(session_.language())))
                                   .toStdString();
  }
  showDraft();
}

QString LedgersViewModel::draftPlace(int key) const {
  return QStringLiteral("entry/%1/%2").arg(ledger()).arg(key);
}

void LedgersViewModel::openDraft(int key, Values stored, Values draft) {
  const auto kept = split(session_.drafts().at(draftPlace(key)), draft.size());
  restored_ = kept && *kept != draft;
  setDraft(key, std::move(stored), restored_ ? *kept : std::move(draft));
}

void LedgersViewModel::dropRestored() {
  session_.drafts().keep(draftPlace(entry_), {});
  entry_ == 0 ? addEntry() : openEntry(entry_);
}

void LedgersViewModel::setDraft(int key, Values stored, Values draft) {
  entry_ = key;
  stored_ = std::move(stored);
  draft_ = std::move(draft);
  faulty_field_ = -1;
  // An entry's fields are other fields than those of the one before.
  fields_->setRows({});
  showDraft();
  evidence_->about(key == 0 ? std::string() : ledgers::subject_of(query_.ledger, EntryId{key}));
  emit faulted();
  emit opened();
}

QStringList LedgersViewModel::optionsOf(std::size_t field) const {
  const auto& one = spec().fields[field];
  QStringList options;
  if (one.kind == FieldKind::choice && !one.required) options << QStringLiteral("—");
  for (const auto& choice : one.choices) options << session_.words(choice.label);
  if (one.kind != FieldKind::names) return options;
  const auto others = session_.ledgers()->all(query_.ledger);
  if (!others) return options;
  for (const auto& other : *others) {
    if (static_cast<int>(other.id) != entry_) options << text(other.values.front());
  }
  return options;
}

QStringList LedgersViewModel::offersFor(std::size_t field) const {
  const bool vendor = (query_.ledger == Ledger::devices && field == device::vendor) ||
                      (query_.ledger == Ledger::documents && field == document::vendor);
  QStringList names;
  if (!vendor || !session_.overview()) return names;
  for (const auto& one : session_.overview()->vendors) names << text(one.name);
  names.removeDuplicates();
  return names;
}

QVariantList LedgersViewModel::rowOf(std::size_t field) const {
  const auto& one = spec().fields[field];
  return {static_cast<int>(field),
          session_.words(one.label),
          static_cast<int>(one.kind),
          one.required,
          optionsOf(field),
          placeOf(field, draft_[field]),
          text(draft_[field]),
          exampleOf(query_.ledger, field),
          static_cast<int>(field) == faulty_field_,
          offersFor(field),
          static_cast<int>(field) == worryField()
              ? endedText(query_.ledger, draft_, session_.clock().today(), session_.language())
              : QString()};
}

void LedgersViewModel::showDraft() {
  std::vector<QVariantList> rows;
  for (std::size_t i = 0; i < draft_.size(); ++i) rows.push_back(rowOf(i));
  fields_->setRows(std::move(rows));
  emit edited();
}

void LedgersViewModel::write(int field, const QString& typed) {
  draft_.at(static_cast<std::size_t>(field)) = typed.toStdString();
  session_.drafts().keep(draftPlace(entry_), joined(draft_));
  showDraft();
}

int LedgersViewModel::placeOf(std::size_t field, const std::string& code) const {
  const auto& one = spec().fields[field];
  const auto choice = std::ranges::find(one.choices, code, &Choice::code);
  return choice == one.choices.end() ? -1 : static_cast<int>(choice - one.choices.begin()) + (one.required ? 0 : 1);
}

std::string LedgersViewModel::codeOf(std::size_t field, int option) const {
  const auto& one = spec().fields.at(field);
  const int place = one.required ? option : option - 1;
  return place < 0 ? std::string() : std::string(one.choices.at(static_cast<std::size_t>(place)).code);
}

void LedgersViewModel::choose(int field, int option) {
  write(field, text(codeOf(static_cast<std::size_t>(field), option)));
}

void LedgersViewModel::toggleName(int field, const QString& name) {
  QStringList names = text(draft_.at(static_cast<std::size_t>(field))).split(u'\n', Qt::SkipEmptyParts);
  if (!names.removeOne(name)) names << name;
  write(field, names.join(u'\n'));
}

template <class T>
bool LedgersViewModel::kept(const Result<T>& result) {
  faulty_field_ = -1;
  if (!result) {
    for (std::size_t i = 0; i < spec().fields.size(); ++i) {
      const auto place = std::string(spec().id) + "." + std::string(spec().fields[i].id);
      if (result.error().where == place) faulty_field_ = static_cast<int>(i);
    }
  }
  const bool fine = went(result);
  showDraft();
  emit faulted();
  return fine;
}

bool LedgersViewModel::save() {
  const QString name = draft_.empty() ? QString() : text(draft_.front());
  const QString place = draftPlace(entry_);
  if (entry_ == 0) {
    const auto added = session_.ledgers()->add(query_.ledger, draft_);
    if (!kept(added)) return false;
    entry_ = static_cast<int>(*added);
  } else if (!kept(session_.ledgers()->change(EntryId{entry_}, draft_))) {
    return false;
  }
  const int key = entry_;
  session_.drafts().keep(place, {});
  session_.touch();
  openEntry(key);
  emit saved(name.trimmed());
  return true;
}

bool LedgersViewModel::saveAndNext() {
  const Values before = draft_;
  if (!save()) return false;
  addEntry();
  // A series of like things: the next number, and every choice and day as before.
  Values next(before.size());
  for (std::size_t i = 0; i < next.size(); ++i) {
    const auto kind = spec().fields[i].kind;
    if (kind == FieldKind::choice || kind == FieldKind::day) next[i] = before[i];
  }
  if (spec().named_once) next.front() = ledgers::next_number(before.front());
  setDraft(0, Values(before.size()), std::move(next));
  return true;
}

bool LedgersViewModel::retire(const QString& why) {
  if (!went(session_.ledgers()->retire(EntryId{entry_}, why.toStdString()))) return false;
  session_.touch();
  back();
  return true;
}

bool LedgersViewModel::restore() {
  if (!kept(session_.ledgers()->restore(EntryId{entry_}))) return false;
  const int key = entry_;
  session_.touch();
  openEntry(key);
  return true;
}

bool LedgersViewModel::exportTo(const QUrl& file, SecretInput* secret) {
  const auto proof = session_.prove(secret->take());
  if (!went(proof)) return false;
  const QString path = file.toLocalFile();
  const auto form =
      path.endsWith(QStringLiteral(".xlsx"), Qt::CaseInsensitive) ? desks::TableForm::xlsx : desks::TableForm::csv;
  const auto written = session_.ledgers()->export_to(query_.ledger, form, QFile::encodeName(path).toStdString(),
                                                     session_.language(), *proof);
  if (!went(written)) return false;
  session_.touch();
  back();
  emit exported(static_cast<int>(*written));
  return true;
}

}  // namespace mamori::app
