// 聞くこと on A4: what is わからない, for somebody who knows, with room for the answers.
#pragma once

#include "reports/paper/composer.hpp"

#include <QString>
#include <QStringList>

namespace mamori::reports {

struct Questions {
  QString title;
  QStringList opening;    ///< to whom, from whom
  QStringList questions;  ///< one paragraph each
  QString answer;         ///< the line beneath each, to be filled in
  QString closing;
};

[[nodiscard]] Paper questions_of(const Questions& asked, const Imprint& imprint);

}  // namespace mamori::reports
