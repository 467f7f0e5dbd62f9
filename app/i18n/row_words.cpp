#include "i18n/row_words.hpp"

namespace mamori::app {

QString wording_text(const Row& row, Language language) {
  if (row.wording) return QString::fromStdString(row.wording->in(language));
  const QString title = QString::fromStdString(row.title.in(language));
  return language == Language::ja ? QStringLiteral("%1（原文未確認）").arg(title)
                                  : QStringLiteral("%1 (wording not confirmed)").arg(title);
}

QString edition_text(const Edition& edition, CivilDate today, Language language) {
  const QString title = QString::fromStdString(edition.title.in(language));
  const int behind = FiscalYear::of(today).start_year - edition.year.start_year;
  if (behind <= 0) return title;
  if (language == Language::ja) return QStringLiteral("%1（%2年度前の様式）").arg(title).arg(behind);
  return behind == 1 ? QStringLiteral("%1 (last year’s form)").arg(title)
                     : QStringLiteral("%1 (a form of %2 years ago)").arg(title).arg(behind);
}

QString footing_text(const Footing& footing, Language language) {
  const bool ja = language == Language::ja;
  QString words = (ja ? QStringLiteral("署名 %1・紙（写しあり） %2・手入力 %3")
                      : QStringLiteral("%1 signed, %2 on paper (with a copy), %3 typed"))
                      .arg(footing.signature)
                      .arg(footing.paper)
                      .arg(footing.typed);
  if (footing.contested > 0) {
    words +=
        (ja ? QStringLiteral("・あとの署名を取り入れていない %1") : QStringLiteral(", %1 against a later signature"))
            .arg(footing.contested);
  }
  if (footing.outside > 0) {
    words += (ja ? QStringLiteral("（うち契約の範囲外 %1）") : QStringLiteral(" (%1 of these outside the contract)"))
                 .arg(footing.outside);
  }
  return words;
}

}  // namespace mamori::app
