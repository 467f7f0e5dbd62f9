#include "viewmodels/poster/poster_view_model.hpp"

#include "editions/lineage.hpp"
#include "viewmodels/shell/date_text.hpp"

namespace mamori::app {
namespace {

constexpr int principle_count = 9;

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QStringList texts(const std::vector<std::string>& lines) {
  QStringList list;
  for (const auto& line : lines) list << text(line);
  return list;
}

QString courtesy(const LocalText& official, Language language) {
  return language == Language::en ? text(official.en) : QString();
}

}  // namespace

AudienceListModel::AudienceListModel(QObject* parent) : KeyedListModel({"key", "title", "shortTitle"}, parent) {}

void AudienceListModel::show(const Poster& poster, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& audience : poster.audiences) {
    rows.push_back({text(audience.id), text(audience.title), text(audience.short_title.in(language))});
  }
  setRows(std::move(rows));
}

PrincipleListModel::PrincipleListModel(QObject* parent)
    : KeyedListModel({"key", "audience", "audienceTitle", "column", "place", "title", "courtesy", "points"}, parent) {}

void PrincipleListModel::show(const Poster& poster, Language language) {
  std::vector<QVariantList> rows;
  for (std::size_t column = 0; column < poster.audiences.size(); ++column) {
    const auto& audience = poster.audiences[column];
    for (std::size_t place = 0; place < audience.principles.size(); ++place) {
      const auto& principle = audience.principles[place];
      rows.push_back({principle.number, text(audience.id), text(audience.title), static_cast<int>(column),
                      static_cast<int>(place), text(principle.title), courtesy(principle.courtesy_title, language),
                      texts(language == Language::ja ? principle.check_points : principle.courtesy_points)});
    }
  }
  setRows(std::move(rows));
}

ServedRowListModel::ServedRowListModel(QObject* parent)
    : KeyedListModel({"key", "number", "title", "target"}, parent) {}

void ServedRowListModel::show(const Library& library, const Edition& edition, const Principle& principle,
                              Language language) {
  std::vector<QVariantList> rows;
  for (const auto& item : principle.serves) {
    for (const Row* served : editions::rows_served(library, edition, item)) {
      const Row& row = *served;
      const auto* heading = edition.heading(row.key.target);
      rows.push_back({text(row.key.text()), text(row.key.item), text(row.title.in(language)),
                      heading == nullptr ? QString() : text(heading->title.in(language))});
    }
  }
  setRows(std::move(rows));
}

PosterViewModel::PosterViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(session, parent),
      session_(session),
      language_(session.language()),
      audiences_(new AudienceListModel(this)),
      principles_(new PrincipleListModel(this)),
      served_(new ServedRowListModel(this)),
      readers_(new ReaderListModel(this)),
      not_yet_(new ReaderListModel(this)) {
  audiences_->show(poster(), language_);
  principles_->show(poster(), language_);
  connect(&session, &DeskSession::changed, this, &PosterViewModel::refresh);
  connect(&session, &DeskSession::closing, this, [this] {
    readers_->setRows({});
    not_yet_->setRows({});
  });
}

void PosterViewModel::refresh() {
  showReaders();
  // The app reads its library after the first frame, so there may have been nothing to show until now.
  if (language_ == session_.language() && principles_->rowCount() > 0) return;
  language_ = session_.language();
  audiences_->show(poster(), language_);
  principles_->show(poster(), language_);
  showServed();
  emit languageChanged();
  emit openedChanged();
}

QString PosterViewModel::catchphrase() const {
  return text(poster().catchphrase);
}

QString PosterViewModel::subtitle() const {
  return text(poster().subtitle);
}

QString PosterViewModel::title() const {
  return text(poster().title);
}

QString PosterViewModel::courtesyTitle() const {
  return language_ == Language::en ? text(poster().courtesy_title) : QString();
}

QStringList PosterViewModel::incident() const {
  return texts(poster().incident);
}

QString PosterViewModel::incidentUrl() const {
  return text(poster().incident_url);
}

QString PosterViewModel::contactName() const {
  return text(poster().contact_name);
}

QString PosterViewModel::contactTelephone() const {
  return text(poster().contact_telephone);
}

QString PosterViewModel::contactNote() const {
  return text(poster().contact_note.in(language_));
}

QString PosterViewModel::openedAudience() const {
  return audience_ == nullptr ? QString() : text(audience_->short_title.in(language_));
}

QString PosterViewModel::openedAudienceId() const {
  return audience_ == nullptr ? QString() : text(audience_->id);
}

QString PosterViewModel::openedTitle() const {
  return principle_ == nullptr ? QString() : text(principle_->title);
}

QString PosterViewModel::openedCourtesy() const {
  return principle_ == nullptr ? QString() : courtesy(principle_->courtesy_title, language_);
}

QString PosterViewModel::openedPlain() const {
  return principle_ == nullptr ? QString() : text(principle_->plain.in(language_));
}

QStringList PosterViewModel::openedCheckPoints() const {
  return principle_ == nullptr ? QStringList() : texts(principle_->check_points);
}

QStringList PosterViewModel::openedCourtesyPoints() const {
  return principle_ == nullptr || language_ == Language::ja ? QStringList() : texts(principle_->courtesy_points);
}

QStringList PosterViewModel::openedSubPoints() const {
  return principle_ == nullptr ? QStringList() : texts(principle_->sub_points);
}

QStringList PosterViewModel::openedExplanation() const {
  return principle_ == nullptr ? QStringList() : texts(principle_->explanation);
}

void PosterViewModel::open(int number) {
  if (number == opened()) return;
  audience_ = nullptr;
  principle_ = nullptr;
  for (const auto& audience : poster().audiences) {
    for (const auto& principle : audience.principles) {
      if (principle.number != number) continue;
      audience_ = &audience;
      principle_ = &principle;
    }
  }
  showServed();
  showReaders();
  emit openedChanged();
}

void PosterViewModel::showReaders() {
  std::vector<QVariantList> read;
  std::vector<QVariantList> not_yet;
  if (principle_ != nullptr && session_.ledgers() != nullptr) {
    const auto all = session_.ledgers()->readers();
    if (!went(all)) return;
    const auto& one = (*all)[static_cast<std::size_t>(principle_->number) - 1];
    for (const auto& reader : one.read) read.push_back({text(reader.name), dayTextPlain(reader.day, language_)});
    for (const auto& name : one.not_yet) not_yet.push_back({text(name), QString()});
  }
  readers_->setRows(std::move(read));
  not_yet_->setRows(std::move(not_yet));
}

bool PosterViewModel::acknowledge(const QString& name) {
  if (principle_ == nullptr || session_.ledgers() == nullptr) return false;
  if (!went(session_.ledgers()->acknowledge(principle_->number, name.toStdString()))) return false;
  session_.touch();
  return true;
}

const Edition* PosterViewModel::form() const {
  if (session_.pharmacy() && session_.overview() && session_.overview()->edition) return session_.overview()->edition;
  // On the other desks, and before any store is open: the newest that the ministry itself gave.
  const Edition* newest = nullptr;
  for (const auto& card : session_.library().editions()) {
    if (card.standing == Standing::official) newest = session_.library().edition(card.id);
  }
  return newest;
}

void PosterViewModel::showServed() {
  const Edition* edition = form();
  if (principle_ != nullptr && edition) served_->show(session_.library(), *edition, *principle_, language_);
}

void PosterViewModel::turn(int step) {
  if (opened() == 0) return;
  open((opened() - 1 + step + principle_count) % principle_count + 1);
}

}  // namespace mamori::app
