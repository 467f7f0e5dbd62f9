// チェックリスト on paper, set as the ministry's form is set: its columns, section cells, notes and wording to the
// letter; はい・いいえ with the chosen one circled, month and day in the slashes.
#pragma once

#include "desks/views.hpp"
#include "reports/paper/composer.hpp"

namespace mamori::reports {

enum class Filling : std::uint8_t { filled, blank };

/// Why a row need not be filled in ("契約の範囲外：…"), or that the day of its check is to be confirmed; else empty.
/// Both stand before the remark, and the checks of such a row are not printed.
[[nodiscard]] QString reason_beside(const RowStanding& standing, const Assessment& assessment);

/// The edition's title; one that is no official form says so.
[[nodiscard]] QString form_name_of(const Edition& edition);

/// "事業者の回答のもと：署名 8・紙（写しあり） 0・手入力 0".

/// 薬局確認用 or 事業者確認用 of one system: the required sheet, the 参考項目 sheet, and a 続紙 where remarks are
/// longer than their cells, each with its mark ※1, ※2 … An edition that is reconstructed is set with a warning in place
/// of the form's name, on every page: it is no official form. The form speaks Japanese only. `imprint.owner` is the
/// pharmacy; the edition is the sheet's own.
[[nodiscard]] Paper form_of(const desks::SheetView& sheet, Filling filling, const Imprint& imprint);

}  // namespace mamori::reports
