#include "viewmodels/sheet/signature_view_model.hpp"

#include "i18n/row_words.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Signature)
};

/// An answer, on a line for each thing it says; `scope` says why the row is left out by contract.
QString lines_of(const Answer& answer, const std::string& scope, Language language) {
  QStringList lines;
  //: a row that the contract leaves out; %1 is the reason
  if (!scope.empty()) lines << Words::tr("契約の範囲外（%1）").arg(QString::fromStdString(scope));
  if (answer.first) lines << checkText(answer.first, language);
  //: one line of a signed answer; %1 is a day
  if (answer.target_day) lines << Words::tr("目標日 %1").arg(dayTextPlain(*answer.target_day, language));
  //: one line of a signed answer; %1 is はい or いいえ with its day
  if (answer.second) lines << Words::tr("2回目 %1").arg(checkText(answer.second, language));
  //: one line of a signed answer; %1 is the remark
  if (!answer.remark.empty()) lines << Words::tr("備考 %1").arg(QString::fromStdString(answer.remark));
  return lines.join(u'\n');
}

/// How a signed answer was corrected.
QString how_of(Origin origin) {
  //: how a signed answer was corrected: from the vendor's paper
  if (origin == Origin::paper) return Words::tr("紙から");
  //: how a signed answer was corrected: typed, by a program that still took that
  return Words::tr("手入力");
}

}  // namespace

SignatureViewModel::SignatureViewModel(DeskSession& session, QObject* parent) : QObject(parent), session_(session) {}

Result<void> SignatureViewModel::show(const desks::SheetView& view) {
  sheet_.reset();
  // At a vendor's own desk nothing came from outside, and the pharmacy's own sheet is its own word.
  const bool vendors = session_.pharmacy() != nullptr && view.assessment.kind == SheetKind::vendor;
  footing_ = vendors ? view.footing() : desks::Footing{};
  if (vendors) {
    MAMORI_TAKE(auto sheet, session_.pharmacy()->signed_sheet(view));
    sheet_ = std::move(sheet);
  }
  emit changed();
  return {};
}

void SignatureViewModel::showRow(const desks::SheetView& view, std::uint8_t row) {
  const Language language = session_.language();
  const auto& scope = view.assessment.circumstances.out_of_scope;
  const auto outside = scope.find(row);
  answer_ = lines_of(view.assessment.answer(row), outside == scope.end() ? std::string() : outside->second, language);
  was_.clear();
  was_by_.clear();
  corrected_by_.clear();
  declined_ = false;
  if (sheet_) {
    const auto found = sheet_->corrections.find(row);
    if (found != sheet_->corrections.end()) {
      was_ = wasOf(found->second);
      was_by_ = QStringList{QString::fromStdString(found->second.responsible),
                            dayTextPlain(local_date(found->second.issued), language)}
                    .join(QStringLiteral(" ・ "));
      corrected_by_ = correctedBy(found->second);
      declined_ = found->second.declined;
    }
  }
  emit changed();
}

QString SignatureViewModel::wasOf(const desks::Correction& since) const {
  return lines_of(since.was, since.scope_was, session_.language());
}

QString SignatureViewModel::correctedBy(const desks::Correction& since) const {
  const QString when = momentText(since.when, session_.language());
  QStringList parts{QString::fromStdString(since.who), when};
  if (!since.declined) parts << how_of(since.now);
  if (since.paper) {
    //: who signed the paper that a signed answer was corrected from; %1 who, %2 the day it was received
    parts << Words::tr("紙に署名した人 %1（%2に受け取り）")
                 .arg(QString::fromStdString(since.paper->signer),
                      dayTextPlain(since.paper->received, session_.language()));
  }
  //: why a signed answer was corrected or not taken over; %1 is the reason as it was written
  if (!since.why.empty()) parts << Words::tr("理由「%1」").arg(QString::fromStdString(since.why));
  return parts.join(QStringLiteral(" ・ "));
}

QString SignatureViewModel::signedBefore(std::uint8_t row) const {
  if (!sheet_) return {};
  const auto found = sheet_->corrections.find(row);
  if (found == sheet_->corrections.end()) return {};
  //: beneath a corrected answer: what the vendor had signed; %1 is that answer
  QString was = Words::tr("署名した答え：%1").arg(wasOf(found->second).replace(u'\n', u' '));
  //: beneath an answer that is not what was signed: by whom and when that was; %1 is the person, %2 the day
  was += Words::tr("（%1、%2）")
             .arg(QString::fromStdString(found->second.responsible),
                  dayTextPlain(local_date(found->second.issued), session_.language()));
  const QString by = correctedBy(found->second);
  //: beneath an answer: the vendor signed something else since, which was not taken over; %1 who, when and why
  if (found->second.declined) return was + u'\n' + Words::tr("直前の回答を取り入れなかった：%1").arg(by);
  //: beneath a corrected answer; %1 is who corrected it, when and how
  return was + u'\n' + Words::tr("あとで直した：%1").arg(by);
}

void SignatureViewModel::clear() {
  sheet_.reset();
  footing_ = {};
  answer_.clear();
  was_.clear();
  was_by_.clear();
  corrected_by_.clear();
  declined_ = false;
  emit changed();
}

QString SignatureViewModel::footing() const {
  return footing_.rows() == 0 ? QString() : footing_text(footing_, session_.language());
}

QString SignatureViewModel::by() const {
  if (!there()) return {};
  //: who signed a vendor's answers; %1 is the person, %2 the company
  return Words::tr("%1（%2）").arg(QString::fromStdString(sheet_->responsible), QString::fromStdString(sheet_->sender));
}

QString SignatureViewModel::day() const {
  return there() ? dayTextPlain(local_date(sheet_->issued), session_.language()) : QString();
}

QString SignatureViewModel::number() const {
  return there() ? digitsText(sheet_->fingerprint) : QString();
}

}  // namespace mamori::app
