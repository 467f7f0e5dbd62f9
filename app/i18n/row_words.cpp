#include "i18n/row_words.hpp"

namespace mamori::app {

QString wording_text(const Row& row, Language language) {
  if (row.wording) return QString::fromStdString(row.wording->in(language));
  const QString title = QString::fromStdString(row.title.in(language));
  return language == Language::ja ? QStringLiteral("%1（原文未確認）").arg(title)
                                  : QStringLiteral("%1 (wording not confirmed)").arg(title);
}

}  // namespace mamori::app
