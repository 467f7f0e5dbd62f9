#include "viewmodels/inspectordesk/pharmacy_view_model.hpp"

#include "exchange/trust/trust.hpp"
#include "i18n/row_words.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/exchange/inspection_code.hpp"
#include "viewmodels/shell/date_text.hpp"

namespace mamori::app {

ShownSheetListModel::ShownSheetListModel(QObject* parent)
    : KeyedListModel({"key", "name", "total", "answered", "yes", "no", "overdue", "lastCheck"}, parent) {}

void ShownSheetListModel::show(const desks::StatusView& status, const Edition* edition, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& sheet : status.sheets) {
    const bool own = sheet.kind == SheetKind::pharmacy;
    QString name = QString::fromStdString(sheet.system);
    if (edition != nullptr) {
      const QString form = QString::fromStdString((own ? edition->pharmacy : edition->vendor).title.in(language));
      name = own ? form : form + QStringLiteral(" ・ ") + name;
    }
    rows.push_back({static_cast<int>(rows.size()), name, sheet.required.total, sheet.required.answered,
                    sheet.required.yes, sheet.required.no, sheet.required.overdue,
                    sheet.last_check_day ? dayTextPlain(*sheet.last_check_day, language) : QString()});
  }
  setRows(std::move(rows));
}

VisitListModel::VisitListModel(QObject* parent)
    : KeyedListModel({"key", "issued", "standing", "missing", "note"}, parent) {}

void VisitListModel::show(const std::vector<const StatusLine*>& visits, Language language) {
  std::vector<QVariantList> rows;
  for (const StatusLine* visit : visits) {
    rows.push_back({static_cast<int>(visit->id), momentText(visit->issued, language), static_cast<int>(visit->state),
                    static_cast<int>(visit->missing), QString::fromStdString(visit->note)});
  }
  setRows(std::move(rows));
}

PharmacyViewModel::PharmacyViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(parent),
      session_(session),
      sheets_(new ShownSheetListModel(this)),
      visits_(new VisitListModel(this)),
      note_typed_(new Jotting(session, this)) {}

void PharmacyViewModel::show(const desks::PharmacyBoard& board, StatusId status,
                             const std::vector<std::uint8_t>& given) {
  const auto place = board.place_of(status);
  if (!place) {
    clear();
    return;
  }
  const auto visits = board.visits_of(*place);
  for (const StatusLine* visit : visits) {
    if (visit->id == status) line_ = *visit;
  }
  note_typed_->at(QStringLiteral("note/%1").arg(int(status)));
  namesake_ = board.lines()[*place].namesake;
  visits_->show(visits, session_.language());
  const auto view = session_.inspector()->status(status);
  if (!went(view)) {
    sheets_->setRows({});
    emit refreshed();
    return;
  }
  const Edition* edition = session_.library().edition(view->edition);
  //: the form of a status is not on this device, so that its rows have no words; %1 is what the status calls it
  edition_ = edition == nullptr ? tr("この端末にない様式（%1）").arg(QString::fromStdString(view->edition))
                                : edition_text(*edition, session_.clock().today(), session_.language());
  nonce_ = view->nonce;
  own_code_ = !nonce_.empty() && nonce_ == given;
  sheets_->show(*view, edition, session_.language());
  emit refreshed();
}

void PharmacyViewModel::clear() {
  line_ = {};
  note_typed_->at({});
  nonce_.clear();
  own_code_ = namesake_ = false;
  sheets_->setRows({});
  visits_->setRows({});
  forgetError();
  emit refreshed();
}

bool PharmacyViewModel::decide(InboxState state) {
  if (!session_.isOpen() || !went(session_.inspector()->decide(line_.id, state))) return false;
  session_.touch();
  return true;
}

bool PharmacyViewModel::keepNote(const QString& text) {
  if (!session_.isOpen() || text == note()) return true;
  if (!went(session_.inspector()->note(line_.id, text.toStdString()))) return false;
  note_typed_->clear();
  session_.touch();
  return true;
}

QString PharmacyViewModel::fingerprint() const {
  return status() == 0 ? QString() : digitsText(exchange::fingerprint(line_.pharmacy_key));
}

QString PharmacyViewModel::issued() const {
  return momentText(line_.issued, session_.language());
}

QString PharmacyViewModel::received() const {
  return momentText(line_.received, session_.language());
}

int PharmacyViewModel::days() const {
  return session_.isOpen() ? desks::age_of(line_, session_.clock().today()) : 0;
}

QString PharmacyViewModel::code() const {
  return codeText(nonce_);
}

}  // namespace mamori::app
