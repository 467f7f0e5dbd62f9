// Words about a form that is being read in: why a row is not sure, and why a text became none.
#pragma once

#include "forms/reading.hpp"

#include <QString>
#include <QStringList>

namespace mamori::app {

[[nodiscard]] QString reasonText(forms::Reason reason);
[[nodiscard]] QString leftText(forms::LeftWhy why);
/// 体制, 医療情報システム全般, サーバ, 端末PC, ネットワーク機器: in the order of Target.
[[nodiscard]] QStringList targetTexts();
/// 薬局確認用, 事業者確認用; "？" where it is not known.
[[nodiscard]] QString sheetText(std::optional<SheetKind> sheet);
/// What is known of where a file comes from: the ministry's by its SHA-256, or nothing.
[[nodiscard]] QString originText(const forms::FoundFile& file);

}  // namespace mamori::app
