#include "viewmodels/inspection/inspection_view_model.hpp"

#include "i18n/row_words.hpp"
#include "reports/records.hpp"
#include "reports/summary.hpp"
#include "viewmodels/exchange/inspection_code.hpp"
#include "viewmodels/history/history_words.hpp"
#include "viewmodels/inspection/missing_words.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <algorithm>
#include <limits>

namespace mamori::app {
namespace {

QString key_of(const Missing& missing) {
  const QString row = missing.row ? QString::fromStdString(missing.row->key.text()) : QString();
  return QStringLiteral("%1 %2 %3").arg(int(missing.kind)).arg(missing.sheet).arg(row);
}

QString day_text(const std::optional<CivilDate>& day, Language language) {
  return day ? dayTextPlain(*day, language) : QString();
}

bool stands_on_ledger(const Row& row) {
  return row.key.sheet == SheetKind::pharmacy && std::ranges::any_of(ledgers::all(), [&](const LedgerSpec& spec) {
           return std::ranges::find(spec.serves, row.key.item) != spec.serves.end();
         });
}

}  // namespace

MissingListModel::MissingListModel(QObject* parent)
    : KeyedListModel({"key", "badge", "title", "detail", "reminder"}, parent) {}

void MissingListModel::show(const desks::Overview& overview, Language language) {
  std::vector<QVariantList> rows;
  for (const Missing& missing : overview.missing) {
    const MissingWords words = words_of(missing, *overview.edition, language);
    const bool reminder = missing.kind == MissingKind::chart_to_be_shown;
    rows.push_back({key_of(missing), words.badge, words.title, words.detail, reminder});
  }
  setRows(std::move(rows));
}

void LeftOutListModel::show(const desks::Overview& overview, Language language) {
  std::vector<QVariantList> rows;
  for (const desks::LeftOut& out : overview.left_out) {
    const LeftOutWords words = words_of(out, language);
    rows.push_back({static_cast<int>(out.sheet), words.title, words.detail});
  }
  setRows(std::move(rows));
}

OfficialRowListModel::OfficialRowListModel(QObject* parent)
    : KeyedListModel({"key", "number", "heading", "headingShown", "wording", "courtesy", "mark", "first", "target",
                      "second", "remark", "signedBefore", "exemption", "reference", "part", "evidence"},
                     parent) {}

void OfficialRowListModel::show(const desks::SheetView& view, const std::set<std::string>& evidenced,
                                const SignatureViewModel& signature, Language language) {
  // A vendor's rows stand on the page that the vendor signed.
  const auto stands = [&](const Row& row) {
    if (row.key.sheet == SheetKind::vendor) return evidenced.contains(desks::subject_of(view.id));
    return stands_on_ledger(row) || evidenced.contains(ledgers::subject_of(row.key));
  };
  std::vector<QVariantList> rows;
  QString heading_before;
  std::optional<Obligation> part;
  for (const RowStanding& standing : view.progress.rows) {
    const Row& row = *standing.row;
    const Answer answer = desks::outward(view.assessment.answer(row.index));
    const QString heading = headingText(row, *view.assessment.edition, language);
    const QString courtesy = courtesyText(row, language);
    const bool exempt = standing.state == RowState::exempt;
    rows.push_back({QString::fromStdString(row.key.text()), numberText(row), heading,
                    !row.is_gate && (heading != heading_before || part != row.obligation), wording_text(row), courtesy,
                    int(outward_mark_of(standing)), exempt ? QString() : checkText(answer.first, language),
                    exempt ? QString() : day_text(answer.target_day, language),
                    exempt ? QString() : checkText(answer.second, language), QString::fromStdString(answer.remark),
                    signature.signedBefore(row.index),
                    standing.state == RowState::to_confirm ? rowNote(standing, view.assessment, language)
                                                           : exemptionText(standing, view.assessment),
                    row.obligation == Obligation::reference, partBegun(row, view.assessment.sheet(), language),
                    stands(row)});
    heading_before = heading;
    part = row.obligation;
  }
  setRows(std::move(rows));
}

Result<void> ShownRecordListModel::show(DeskSession& session) {
  constexpr std::size_t looked_at = 60;
  constexpr std::size_t most = 6;
  HistoryFilter filter;
  filter.departures = true;
  MAMORI_TAKE(const auto page,
              session.vault().history_page(filter, std::numeric_limits<std::int64_t>::max(), looked_at));
  const HistoryWords words(session);
  std::vector<QVariantList> rows;
  for (const HistoryEntry& entry : page) {
    if (entry.action != Action::status_shown || rows.size() == most) continue;
    MAMORI_TAKE(const auto told, session.vault().history_detail(entry.sequence));
    rows.push_back(
        {static_cast<int>(entry.sequence), words.sentence(told),
         momentText(entry.time, session.language()) + QStringLiteral(" ・ ") + QString::fromStdString(entry.who)});
  }
  setRows(std::move(rows));
  return {};
}

InspectionViewModel::InspectionViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      missing_(new MissingListModel(this)),
      left_out_(new LeftOutListModel(this)),
      rows_(new OfficialRowListModel(this)),
      signature_(new SignatureViewModel(session, this)),
      outgoing_(new OutgoingViewModel(session, this)),
      exhibit_(new ExhibitViewModel(session, this)),
      record_(new ShownRecordListModel(this)) {
  connect(&session_, &DeskSession::changed, this, &InspectionViewModel::refresh);
  connect(outgoing_, &OutgoingViewModel::handedOver, outgoing_, &OutgoingViewModel::clear);
  connect(&session_, &DeskSession::closing, this, [this] {
    outgoing_->clear();
    setShowing(false);
    current_ = 0;
    missing_->setRows({});
    left_out_->setRows({});
    rows_->setRows({});
    signature_->clear();
    record_->setRows({});
  });
}

bool InspectionViewModel::begin() {
  if (!session_.isOpen() || !went(session_.vault().begin_inspection())) return false;
  exhibit_->close();
  setShowing(true);
  return noteSheet();
}

bool InspectionViewModel::end(SecretInput* secret) {
  const SecretBytes passphrase = secret->take();
  if (!session_.isOpen()) return false;
  const auto proof = session_.prove(passphrase);
  if (!went(proof) || !went(session_.vault().end_inspection(*proof))) return false;
  outgoing_->clear();
  exhibit_->close();
  setShowing(false);
  session_.touch();
  return true;
}

bool InspectionViewModel::noteSheet() {
  const auto sheet = static_cast<std::int64_t>(sheet_ids_[std::size_t(current_)]);
  return went(session_.vault().note_shown("sheet " + std::to_string(sheet)));
}

void InspectionViewModel::setShowing(bool showing) {
  if (showing == showing_) return;
  showing_ = showing;
  emit showingChanged();
}

bool InspectionViewModel::isCode(const QString& typed) const {
  return nonceOf(typed).has_value();
}

Result<desks::Outgoing> InspectionViewModel::status(const QString& code) {
  return session_.pharmacy()->make_status(nonceOf(code).value_or(std::vector<std::uint8_t>()));
}

bool InspectionViewModel::showStatus(const QString& code) {
  const auto made = status(code);
  if (!went(made)) return false;
  outgoing_->show(OutgoingViewModel::Status, *made, {},
                  {[this](Channel channel) { return session_.pharmacy()->log_status_shown(channel); },
                   session_.pharmacy()->status_note(Channel::file),
                   {}});
  return true;
}

bool InspectionViewModel::printStatus(const QString& code) {
  const auto made = status(code);
  if (!went(made)) return false;
  const auto records = reports::records_of(*session_.pharmacy());
  if (!went(records)) return false;
  auto paper = reports::status_page_of(records->overview, records->sheets, *made, records->not_counted);
  if (!went(paper)) return false;
  //: file name of the signed status as a page, without its ending
  emit paperWanted(tr("署名つきの記入状況"), {[page = std::move(*paper)] { return page; },
                                              vault::Departure::status_page,
                                              {},
                                              session_.pharmacy()->status_note(Channel::paper)});
  return true;
}

void InspectionViewModel::openEvidence(const QString& key) {
  if (!session_.isOpen()) return;
  const auto view = session_.pharmacy()->sheets().view(sheet_ids_[static_cast<std::size_t>(current_)]);
  if (!went(view)) return;
  for (const Row& row : view->assessment.sheet().rows) {
    if (row.key.text() != key.toStdString()) continue;
    const bool own = row.key.sheet == SheetKind::pharmacy;
    exhibit_->openRow(row.key, own ? ledgers::subject_of(row.key) : desks::subject_of(view->id),
                      numberText(row) + u' ' + rowTitle(row, *view->assessment.edition, session_.language()));
  }
}

void InspectionViewModel::refresh() {
  if (!session_.pharmacy() || !went(session_.overview())) return;
  const desks::Overview& overview = *session_.overview();
  const Language language = session_.language();
  pharmacy_ = QString::fromStdString(overview.profile.name);
  responsible_ = QString::fromStdString(overview.profile.responsible);
  const Edition* edition = overview.edition;
  form_ = edition ? session_.words(edition->form_name) + u' ' + edition_text(*edition, overview.today, language)
                  : QString();
  last_check_ = day_text(overview.own.progress.last_check_day, language);
  today_ = dayText(overview.today, language);
  missing_->show(overview, language);
  left_out_->show(overview, session_.language());
  missing_count_ = int(std::count_if(overview.missing.begin(), overview.missing.end(), [](const Missing& missing) {
    return missing.kind != MissingKind::chart_to_be_shown;
  }));
  sheets_ = {session_.words(overview.own.assessment.sheet().title)};
  sheet_ids_ = {overview.own.id};
  for (const desks::VendorView& vendor : overview.vendors) {
    for (const desks::SystemView& system : vendor.systems) {
      // A vendor that is not asked is not looked at either.
      if (system.sheet == SheetId{} || system.state == VendorState::not_needed) continue;
      sheets_.append(QString::fromStdString(vendor.name + " ・ " + system.name));
      sheet_ids_.push_back(system.sheet);
    }
  }
  if (current_ >= int(sheet_ids_.size())) current_ = 0;
  showSheet(overview);
  if (!showing_) went(record_->show(session_));
  emit refreshed();
}

void InspectionViewModel::showSheet(const desks::Overview& overview) {
  std::set<std::string> evidenced;
  if (const auto all = session_.vault().evidence(); went(all)) {
    for (const Evidence& evidence : *all) evidenced.insert(evidence.uses.begin(), evidence.uses.end());
  }
  const auto show = [&](const desks::SheetView& view) {
    went(signature_->show(view));
    rows_->show(view, evidenced, *signature_, session_.language());
    answered_ = view.progress.required.answered;
    total_ = view.progress.required.total;
  };
  if (current_ == 0) {
    show(overview.own);
    return;
  }
  const auto view = session_.sheets().view(sheet_ids_[std::size_t(current_)]);
  if (went(view)) show(*view);
}

void InspectionViewModel::choose(int sheet) {
  if (sheet < 0 || sheet >= int(sheet_ids_.size()) || sheet == current_) return;
  current_ = sheet;
  refresh();
  if (showing_) noteSheet();
}

void InspectionViewModel::go(const QString& key) {
  if (!session_.isOpen() || !session_.overview()) return;
  const desks::Overview& overview = *session_.overview();
  const auto found = std::find_if(overview.missing.begin(), overview.missing.end(),
                                  [&](const Missing& missing) { return key_of(missing) == key; });
  if (found == overview.missing.end()) return;
  if (found->kind == MissingKind::vendor_sheet_missing) {
    emit vendorWanted(int(found->sheet));
    return;
  }
  if (found->kind == MissingKind::chart_missing || found->kind == MissingKind::chart_to_be_shown) {
    emit ledgerWanted(static_cast<int>(Ledger::contacts));
    return;
  }
  const int sheet = found->sheet != 0 ? int(found->sheet) : int(overview.own.id);
  emit sheetWanted(sheet, found->row ? QString::fromStdString(found->row->key.text()) : QString());
}

}  // namespace mamori::app
