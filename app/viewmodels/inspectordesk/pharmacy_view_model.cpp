#include "viewmodels/inspectordesk/pharmacy_view_model.hpp"

#include "exchange/trust/trust.hpp"
#include "i18n/row_words.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/exchange/inspection_code.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>

namespace mamori::app {

namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Pharmacy)
};

QString footing_of(const desks::StatusSheet& sheet, Language language) {
  //: a status that an older program made does not say on what a vendor's answers stand
  if (!sheet.tells_footing()) return Words::tr("回答のもとは書かれていません（前の版で作られた記入状況）");
  if (sheet.footing.rows() == 0) return {};
  //: on what all of a vendor's answers stand, those of the form's second part among them; %1 how many, %2 the counts
  return Words::tr("参考項目もあわせた %1 項目の回答のもと：%2")
      .arg(sheet.footing.rows())
      .arg(footing_text(sheet.footing, language));
}

/// What was signed or is said, in a few words.
QString stated_of(const exchange::StatedRow& row, Language language) {
  //: what a row of a status says: the contract leaves it out
  if (row.outside) return Words::tr("契約の範囲外");
  //: what a row of a status says: no answer
  if (!row.answer.first) return Words::tr("回答なし");
  QStringList parts{checkText(row.answer.first, language)};
  //: of a row of a status; %1 is a day
  if (row.answer.target_day) parts << Words::tr("目標日 %1").arg(dayTextPlain(*row.answer.target_day, language));
  //: of a row of a status; %1 is はい or いいえ with its day
  if (row.answer.second) parts << Words::tr("2回目 %1").arg(checkText(row.answer.second, language));
  return parts.join(u' ');
}

QString said_of(const exchange::SignedRow& said, Language language) {
  //: what a vendor signed about a row, and what its sheet says in its place; %1 that answer, %2 who signed, %3 when, %4
  //: the answer of today
  QString words = Words::tr("署名した答え：%1（%2、%3）　いまの答え：%4")
                      .arg(stated_of(said.was, language), QString::fromStdString(said.signer),
                           momentText(said.issued, language), stated_of(said.now, language));
  if (said.paper) {
    //: who signed the paper that an answer was corrected from; %1 who, %2 the day it was received
    words += Words::tr("　紙に署名した人：%1（%2に受け取り）")
                 .arg(QString::fromStdString(said.paper->signer), dayTextPlain(said.paper->received, language));
  }
  return words;
}

/// A vendor's row as a person reads it, "2(7) 更新プログラムの適用（サーバ）"; its key where the form is not here.
QString row_of(const std::string& key, const Edition* edition, Language language) {
  if (edition != nullptr) {
    for (const Row& row : edition->vendor.rows) {
      if (row.key.text() == key) return numberText(row) + QLatin1Char(' ') + rowTitle(row, *edition, language);
    }
  }
  return QString::fromStdString(key);
}

QString since_of(const std::vector<exchange::StatusCorrection>& corrections, const Edition* edition,
                 Language language) {
  QStringList lines;
  for (const auto& one : corrections) {
    const QString row = row_of(one.row, edition, language);
    const QString who = QString::fromStdString(one.who);
    const QString when = momentText(one.when, language);
    if (one.declined) {
      //: a row of a status about which a vendor signed something that was not taken over; %1 row, %2 who, %3 when
      lines << Words::tr("%1：あとの署名を取り入れなかった（%2、%3）").arg(row, who, when);
    } else {
      //: a row of a status that was corrected after its vendor had signed; %1 row, %2 who, %3 when
      lines << Words::tr("%1：署名のあとで直した（%2、%3）").arg(row, who, when);
    }
    if (one.said) lines << said_of(*one.said, language);
  }
  return lines.join(u'\n');
}

QString why_of(NotAsked why) {
  switch (why) {
    case NotAsked::gate:
      //: why a vendor's sheet is not counted: the pharmacy said that it has no systems
      return Words::tr("医療情報システムがないと回答");
    case NotAsked::contract:
      //: why a vendor's sheet is not counted: the pharmacy said that it has no contract with vendors
      return Words::tr("事業者との契約がないと回答");
    case NotAsked::indirect:
      //: why a vendor's sheet is not counted
      return Words::tr("直接の契約がない");
    case NotAsked::ended:
      //: why a vendor's sheet is not counted
      return Words::tr("契約が終わった");
  }
  return {};
}

QString left_out_of(const exchange::LeftOutSheet& sheet, const Edition* edition, Language language) {
  //: a vendor's sheet that is not counted; %1 vendor, %2 system, %3 why, %4 yes, %5 no, %6 on what they stand
  QString words =
      Words::tr("%1 ・ %2（%3）　はい %4 ・ いいえ %5　%6")
          .arg(QString::fromStdString(sheet.vendor), QString::fromStdString(sheet.system), why_of(sheet.why))
          .arg(sheet.required.yes + sheet.reference.yes)
          .arg(sheet.required.no + sheet.reference.no)
          .arg(footing_text(sheet.footing, language));
  QStringList noes;
  for (const auto& row : sheet.noes) noes << row_of(row, edition, language);
  //: which rows of a vendor's sheet that is not counted say No; %1 their numbers
  if (!noes.isEmpty()) words += u'\n' + Words::tr("いいえの項目：%1").arg(noes.join(QStringLiteral("、")));
  const QString since = since_of(sheet.corrections, edition, language);
  return since.isEmpty() ? words : words + u'\n' + since;
}

}  // namespace

ShownSheetListModel::ShownSheetListModel(QObject* parent)
    : KeyedListModel({"key", "name", "total", "answered", "yes", "no", "overdue", "lastCheck", "footing", "since"},
                     parent) {}

void ShownSheetListModel::show(const desks::StatusView& status, const Edition* edition, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& sheet : status.sheets) {
    const bool own = sheet.kind == SheetKind::pharmacy;
    QString name = QString::fromStdString(sheet.system);
    if (!sheet.vendor.empty()) {
      //: a system of which two vendors have one of the same name; %1 the system, %2 its vendor
      name = Words::tr("%1（%2）").arg(name, QString::fromStdString(sheet.vendor));
    }
    if (edition != nullptr) {
      const QString form = QString::fromStdString((own ? edition->pharmacy : edition->vendor).title.in(language));
      name = own ? form : form + QStringLiteral(" ・ ") + name;
    }
    rows.push_back({static_cast<int>(rows.size()), name, sheet.required.total, sheet.required.answered,
                    sheet.required.yes, sheet.required.no, sheet.required.overdue,
                    sheet.last_check_day ? dayTextPlain(*sheet.last_check_day, language) : QString(),
                    own ? QString() : footing_of(sheet, language), since_of(sheet.corrections, edition, language)});
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
    left_out_.clear();
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
  left_out_.clear();
  for (const auto& sheet : view->left_out) left_out_ << left_out_of(sheet, edition, session_.language());
  emit refreshed();
}

void PharmacyViewModel::clear() {
  line_ = {};
  note_typed_->at({});
  nonce_.clear();
  left_out_.clear();
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
