#include "reports/signed.hpp"

#include "i18n/row_words.hpp"
#include "reports/codes.hpp"

#include <QStringList>

namespace mamori::reports {
namespace {

constexpr Type line_type{.points = 9, .leading = 1.25};

QString text_of(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString day_words(CivilDate day) {
  return text_of(wareki(day));
}

QString check_words(const Check& check) {
  return QStringLiteral("%1（%2）")
      .arg(check.verdict == Verdict::yes ? QStringLiteral("はい") : QStringLiteral("いいえ"), day_words(check.day));
}

QString answer_words(const Answer& answer, const std::string& scope) {
  QStringList parts;
  if (!scope.empty()) parts << QStringLiteral("契約の範囲外（%1）").arg(text_of(scope));
  if (answer.first) parts << check_words(*answer.first);
  if (answer.target_day) parts << QStringLiteral("目標日 %1").arg(day_words(*answer.target_day));
  if (answer.second) parts << QStringLiteral("2回目 %1").arg(check_words(*answer.second));
  if (!answer.remark.empty()) parts << QStringLiteral("備考 %1").arg(text_of(answer.remark));
  return parts.isEmpty() ? QStringLiteral("回答なし") : parts.join(QStringLiteral("、"));
}

}  // namespace

QString footing_words(const Footing& footing) {
  return QStringLiteral("参考項目もあわせた %1 項目の回答のもと：").arg(footing.rows()) + app::footing_text(footing);
}

QString footing_words(const Footing& footing, const QString& part) {
  return QStringLiteral("%1の %2 項目の回答のもと：").arg(part).arg(footing.rows()) + app::footing_text(footing);
}

QString origin_words(std::optional<Origin> origin) {
  if (!origin) return {};
  switch (*origin) {
    case Origin::typed:
      return QStringLiteral("手入力");
    case Origin::paper:
      return QStringLiteral("紙（写しあり）");
    case Origin::signature:
      return QStringLiteral("署名");
    case Origin::contested:
      return QStringLiteral("あとの署名を取り入れていない");
  }
  return {};
}

QString signer_words(const desks::SignedSheet& signature) {
  if (!signature.response) return {};
  return QStringLiteral("%1（%2）、%3に署名。照合番号 %4")
      .arg(text_of(signature.responsible), text_of(signature.sender), day_words(local_date(signature.issued)),
           digits_text(signature.fingerprint));
}

QString was_words(const desks::Correction& since) {
  return QStringLiteral("%1、%2に署名：%3")
      .arg(text_of(since.responsible), day_words(local_date(since.issued)), answer_words(since.was, since.scope_was));
}

QString since_words(const desks::Correction& since) {
  const QString done = since.declined               ? QStringLiteral("この署名を取り入れなかった")
                       : since.now == Origin::paper ? QStringLiteral("あとで紙から直した")
                                                    : QStringLiteral("あとで手で直した");
  QString words = QStringLiteral("%1：%2、%3").arg(done, text_of(since.who), day_words(local_date(since.when)));
  if (!since.why.empty()) words += QStringLiteral("、理由「%1」").arg(text_of(since.why));
  if (since.paper) {
    words += QStringLiteral("、紙に署名した人 %1（%2に受け取り）")
                 .arg(text_of(since.paper->signer), day_words(since.paper->received));
  }
  return words;
}

QString row_words(const Row& row, const Edition& edition) {
  const TargetHeading* heading = edition.heading(row.key.target);
  const QString target = heading ? QStringLiteral("（%1）").arg(text_of(heading->title.ja)) : QString();
  return (row.is_gate ? QString() : text_of(row.key.item) + u' ') + text_of(row.title.ja) + target;
}

void put_corrections(Composer& page, std::span<const desks::SheetView> sheets, std::size_t most) {
  std::size_t all = 0;
  for (const auto& sheet : sheets) {
    if (!sheet.signature) continue;
    for (const Row& row : sheet.assessment.sheet().rows) {
      const auto found = sheet.signature->corrections.find(row.index);
      if (found == sheet.signature->corrections.end()) continue;
      if (all == 0) page.heading(QStringLiteral("署名した答えと、いまの答えがちがう項目"));
      if (++all > most) continue;
      const auto& scope = sheet.assessment.circumstances.out_of_scope;
      const auto outside = scope.find(row.index);
      page.paragraph(QStringLiteral("%1 %2　%3。%4。いまの答え：%5。%6。")
                         .arg(text_of(sheet.owner), text_of(sheet.system), row_words(row, *sheet.assessment.edition),
                              was_words(found->second),
                              answer_words(desks::outward(sheet.assessment.answer(row.index)),
                                           outside == scope.end() ? std::string() : outside->second),
                              since_words(found->second)),
                     line_type);
    }
  }
  if (all > most) page.paragraph(QStringLiteral("ほか %1 件").arg(all - most), line_type, Qt::AlignRight);
}

}  // namespace mamori::reports
