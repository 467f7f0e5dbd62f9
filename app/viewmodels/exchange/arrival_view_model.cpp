#include "viewmodels/exchange/arrival_view_model.hpp"

#include "i18n/row_words.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QMimeDatabase>
#include <algorithm>

namespace mamori::app {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

int verdictOf(const Answer& answer) {
  const auto verdict = answer.verdict();
  if (!verdict) return ArrivalViewModel::NotAnswered;
  return *verdict == Verdict::yes ? ArrivalViewModel::Yes : ArrivalViewModel::No;
}

QString joined(const QStringList& names) {
  //: Between the names of systems in a list
  return names.join(ArrivalViewModel::tr("、"));
}

QString keyOf(const desks::ComparedSystem& system, const desks::ComparedRow& row) {
  return text(system.name) + QLatin1Char(' ') + text(row.row->key.text());
}

QString wordsOf(exchange::Oddity oddity) {
  using exchange::Oddity;
  switch (oddity) {
    case Oddity::issued_in_future:
      //: What is odd about a response that arrived
      return ArrivalViewModel::tr("署名の日時が、この端末の時計より先です。どちらかの時計がずれています。");
    case Oddity::issued_before_request:
      //: What is odd about a response that arrived
      return ArrivalViewModel::tr("署名の日時が、依頼より前です。どちらかの時計がずれています。");
    case Oddity::sender_name_differs:
      //: What is odd about a response that arrived
      return ArrivalViewModel::tr("回答に書かれた事業者名が、登録している名前とちがいます。");
    case Oddity::system_left_out:
      //: What is odd about a response that arrived
      return ArrivalViewModel::tr("たずねたシステムのうち、回答にないものがあります。");
    case Oddity::required_row_left_out:
      //: What is odd about a response that arrived
      return ArrivalViewModel::tr("期限の年度に入っている項目で、答えのないものがあります。");
    case Oddity::yes_became_no:
      //: What is odd about a response that arrived
      return ArrivalViewModel::tr("前は「はい」だった項目が「いいえ」になっています。");
    case Oddity::scope_differs:
      //: What is odd about a response that arrived
      return ArrivalViewModel::tr("たずねた項目を、事業者が契約の範囲外としています。");
    case Oddity::check_before_issue:
      //: What is odd about a response that arrived: an answer's day lies before the form came out
      return ArrivalViewModel::tr("確認した日が、この様式の出た日より前です。受け取ると、その日のまま数えます。");
  }
  return {};
}

QString placeOf(const exchange::OddPlace& place, Language language) {
  QString words = text(place.system);
  if (place.row != nullptr) {
    if (!words.isEmpty()) words += QLatin1Char(' ');
    words += text(place.row->key.item) + QLatin1Char(' ') + text(place.row->title.in(language));
  }
  return words;
}

}  // namespace

InboxListModel::InboxListModel(QObject* parent)
    : KeyedListModel({"key", "vendor", "systems", "standing", "received", "refusal"}, parent) {}

void InboxListModel::show(const std::vector<desks::InboxLine>& lines, DeskSession& session) {
  const auto language = session.language();
  std::vector<QVariantList> rows;
  waiting_ = 0;
  for (const auto& line : lines) {
    if (line.state == InboxState::staged) ++waiting_;
    QStringList systems;
    for (const auto& system : line.systems) systems << text(system);
    const Edition* edition = session.library().edition(line.edition);
    const auto form = edition ? edition_text(*edition, session.clock().today(), language) : text(line.edition);
    rows.push_back({static_cast<int>(line.id), text(line.vendor), joined(systems), static_cast<int>(line.state),
                    form + QStringLiteral(" ・ ") + momentText(line.received, language), text(line.reason)});
  }
  setRows(std::move(rows));
}

ComparedRowListModel::ComparedRowListModel(QObject* parent)
    : KeyedListModel({"key", "system", "first", "number", "title", "target", "before", "beforeDays", "after",
                      "afterDays", "remark", "changed", "last", "lastDays", "open", "settled", "choice"},
                     parent) {}

void ComparedRowListModel::show(const desks::Arrival& arrival, bool first_of_all, Language language) {
  const bool waits = arrival.state == InboxState::staged;
  std::vector<QVariantList> rows;
  for (const auto& system : arrival.systems) {
    std::vector<const desks::ComparedRow*> ordered;
    for (const auto& compared : system.rows) ordered.push_back(&compared);
    if (first_of_all) {
      std::ranges::stable_partition(ordered, [](const auto* row) { return row->after.verdict() == Verdict::no; });
    }
    for (const auto* one : ordered) {
      const auto& compared = *one;
      const auto& row = *compared.row;
      const bool outside = !compared.scope_after.empty();
      const bool was_outside = !compared.scope_before.empty();
      rows.push_back({keyOf(system, compared), text(system.name), one == ordered.front(), text(row.key.item),
                      text(row.title.in(language)), targetText(row.key.target),
                      was_outside ? static_cast<int>(ArrivalViewModel::OutOfScope) : verdictOf(compared.before),
                      answerDays(compared.before, language),
                      outside ? static_cast<int>(ArrivalViewModel::OutOfScope) : verdictOf(compared.after),
                      answerDays(compared.after, language),
                      text(outside ? compared.scope_after : compared.after.remark),
                      waits && compared.undecided() && !first_of_all, compared.last ? verdictOf(*compared.last) : -1,
                      compared.last ? answerDays(*compared.last, language) : QString(), compared.undecided(),
                      compared.settled, static_cast<int>(compared.choice)});
    }
  }
  setRows(std::move(rows));
}

ArrivalViewModel::ArrivalViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(session, parent),
      session_(session),
      rows_(new ComparedRowListModel(this)),
      attachments_(new AttachmentListModel(this)),
      why_(new Jotting(session, this)) {
  connect(&session, &DeskSession::changed, this, &ArrivalViewModel::refresh);
}

bool ArrivalViewModel::open(InboxId id, bool fromInbox) {
  auto arrival = session_.pharmacy()->arrival(id);
  if (!went(arrival)) return false;
  const bool same = arrival_.id == arrival->id;
  arrival_ = std::move(*arrival);
  from_inbox_ = fromInbox;
  why_->at(QStringLiteral("refusal/%1").arg(int(id)));
  // Whoever began row by row goes on so, also after the app was closed in between.
  if (!same) row_by_row_ = taking() + leaving() > 0;
  if (!same) rows_->setRows({});
  rows_->show(arrival_, firstOfAll(), session_.language());
  const bool shown = showAttachments();
  emit arrivalChanged();
  return shown;
}

bool ArrivalViewModel::showAttachments() {
  std::vector<Evidence> kept;
  if (!arrival_.attachments.empty()) {
    const auto all = session_.vault().evidence();
    if (!went(all)) return false;
    std::ranges::copy_if(*all, std::back_inserter(kept), [&](const Evidence& one) {
      return std::ranges::any_of(arrival_.systems, [&](const desks::ComparedSystem& system) {
        return std::ranges::find(one.uses, desks::subject_of(system.sheet)) != one.uses.end();
      });
    });
  }
  attachments_->show(arrival_.attachments, kept);
  return true;
}

bool ArrivalViewModel::keepAttachment(int place) {
  const auto content = session_.pharmacy()->attachment(arrival_.id, static_cast<std::size_t>(place));
  if (!went(content)) return false;
  const auto& file = arrival_.attachments[static_cast<std::size_t>(place)];
  Evidence evidence;
  evidence.kind = EvidenceKind::file;
  evidence.title = file.name;
  evidence.media = QMimeDatabase().mimeTypeForFile(text(file.name), QMimeDatabase::MatchExtension).name().toStdString();
  evidence.day = local_date(arrival_.issued);
  for (const auto& system : arrival_.systems) evidence.uses.push_back(desks::subject_of(system.sheet));
  const auto kept = session_.vault().change({}, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TRY(writer.add_evidence(evidence, *content));
    return {};
  });
  if (!went(kept)) return false;
  session_.touch();
  return true;
}

void ArrivalViewModel::clear() {
  arrival_ = {};
  why_->at({});
  rows_->setRows({});
  attachments_->setRows({});
  forgetError();
  emit arrivalChanged();
}

void ArrivalViewModel::refresh() {
  if (arrival_.id == InboxId{} || session_.pharmacy() == nullptr) return;
  open(arrival_.id, from_inbox_);
}

ArrivalViewModel::Standing ArrivalViewModel::standing() const {
  switch (arrival_.state) {
    case InboxState::staged:
      return Staged;
    case InboxState::accepted:
      return Accepted;
    case InboxState::refused:
      return Refused;
  }
  return Staged;
}

ArrivalViewModel::Key ArrivalViewModel::key() const {
  switch (arrival_.key) {
    case desks::KeyStanding::first_seen:
      return FirstSeen;
    case desks::KeyStanding::known:
      return Known;
    case desks::KeyStanding::changed:
      return Changed;
  }
  return FirstSeen;
}

QString ArrivalViewModel::otherName() const {
  return arrival_.sender == arrival_.vendor ? QString() : text(arrival_.sender);
}

QString ArrivalViewModel::fingerprint() const {
  return digitsText(arrival_.fingerprint);
}

QString ArrivalViewModel::asked() const {
  return arrival_.asked == 0 ? QString() : dayTextPlain(local_date(arrival_.asked), session_.language());
}

QString ArrivalViewModel::edition() const {
  for (const auto& system : arrival_.systems) {
    if (system.rows.empty()) continue;
    const Edition* edition = session_.library().edition(system.rows.front().row->key.edition);
    if (edition != nullptr) return edition_text(*edition, session_.clock().today(), session_.language());
  }
  return {};
}

QString ArrivalViewModel::issued() const {
  return momentText(arrival_.issued, session_.language());
}

QString ArrivalViewModel::received() const {
  return momentText(arrival_.received, session_.language());
}

QString ArrivalViewModel::systems() const {
  QStringList names;
  for (const auto& system : arrival_.systems) names << text(system.name);
  return joined(names);
}

QStringList ArrivalViewModel::oddities() const {
  QStringList lines;
  for (const auto& place : arrival_.oddities) {
    const QString where = placeOf(place, session_.language());
    const QString line = wordsOf(place.oddity);
    //: What is odd, and where; %1 = sentence, %2 = system and row
    lines << (where.isEmpty() ? line : tr("%1（%2）").arg(line, where));
  }
  return lines;
}

QString ArrivalViewModel::trusted() const {
  return digitsText(arrival_.trusted);
}

int ArrivalViewModel::settled(RowChoice choice) const {
  int rows = 0;
  for (const auto& system : arrival_.systems) {
    rows += static_cast<int>(
        std::ranges::count_if(system.rows, [&](const auto& row) { return row.settled && row.choice == choice; }));
  }
  return rows;
}

int ArrivalViewModel::noes() const {
  const bool waits = arrival_.state == InboxState::staged && taken() + left() > 0;
  int rows = 0;
  for (const auto& system : arrival_.systems) {
    rows += static_cast<int>(std::ranges::count_if(system.rows, [&](const auto& row) {
      return row.after.verdict() == mamori::Verdict::no && (!waits || row.undecided());
    }));
  }
  return rows;
}

bool ArrivalViewModel::firstOfAll() const {
  return std::ranges::all_of(arrival_.systems, [](const desks::ComparedSystem& system) {
    const auto nothing = [](const desks::ComparedRow& row) { return row.before.empty() && row.scope_before.empty(); };
    return system.last_accepted == 0 && std::ranges::all_of(system.rows, nothing);
  });
}

QString ArrivalViewModel::lastAccepted() const {
  UnixTime newest = 0;
  for (const auto& system : arrival_.systems) newest = std::max(newest, system.last_accepted);
  return newest == 0 ? QString() : dayTextPlain(local_date(newest), session_.language());
}

void ArrivalViewModel::setRowByRow(bool rowByRow) {
  if (rowByRow == row_by_row_) return;
  row_by_row_ = rowByRow;
  emit arrivalChanged();
}

bool ArrivalViewModel::pin(const QString& digits, bool met) {
  const auto how = met ? Comparison::met_typed : Comparison::telephone_typed;
  if (!went(session_.pharmacy()->pin_vendor(arrival_.vendor_id, digits.toStdString(), how))) return false;
  session_.touch();
  return true;
}

bool ArrivalViewModel::replaceKey(const QString& digits, bool met, const QString& reason, SecretInput* secret) {
  const auto proof = session_.prove(secret->take());
  if (!went(proof)) return false;
  const auto how = met ? Comparison::met_typed : Comparison::telephone_typed;
  const auto done = session_.pharmacy()->replace_vendor_key(arrival_.vendor_id, digits.toStdString(), how,
                                                            reason.trimmed().toStdString(), *proof);
  if (!went(done)) return false;
  session_.touch();
  return true;
}

bool ArrivalViewModel::choose(const QString& key, Choice choice) {
  for (const auto& system : arrival_.systems) {
    for (const auto& row : system.rows) {
      if (keyOf(system, row) != key) continue;
      const desks::RowPlace place{system.name, row.row->index};
      if (!went(session_.pharmacy()->choose(arrival_.id, place, static_cast<RowChoice>(choice)))) return false;
      refresh();
      return true;
    }
  }
  return false;
}

bool ArrivalViewModel::chooseAll(Choice choice) {
  if (!went(session_.pharmacy()->choose_all(arrival_.id, static_cast<RowChoice>(choice)))) return false;
  refresh();
  return true;
}

bool ArrivalViewModel::accept() {
  return decide(session_.pharmacy()->accept(arrival_.id));
}

bool ArrivalViewModel::settle(const QString& why) {
  const auto done = session_.pharmacy()->settle(arrival_.id, why.toStdString());
  if (done) why_->clear();
  return decide(done);
}

bool ArrivalViewModel::refuse(const QString& why) {
  if (!went(session_.pharmacy()->refuse(arrival_.id, why.toStdString()))) return false;
  why_->clear();
  return decide({});
}

bool ArrivalViewModel::decide(const Result<void>& done) {
  if (!went(done)) return false;
  session_.touch();
  // Rows that wait keep the response open in front of the person.
  if (arrival_.state != InboxState::staged) emit decided();
  return true;
}

}  // namespace mamori::app
