// What a text that is no row says of the rows beside it: a note, a footnote, a line between two rows.
#pragma once

#include "editions/edition.hpp"

#include <string_view>
#include <vector>

namespace mamori::forms {

struct Aside {
  bool due = false;      ///< by when, or how strictly: 参考, 努力目標, 任意, 次年度中
  bool rows = false;     ///< it names rows by their numbers: ＊3-②は参考項目です。
  bool holder = false;   ///< somebody in particular fills something in: 以下は事業者が記入
  bool goes_on = false;  ///< it takes up what stands before it: また、…, なお、…
};
/// `fold`: the text as `folded` makes it.
[[nodiscard]] Aside aside_of(std::string_view fold);
/// Whether a cell beside a row says of it by when, or whether at all, it is to be done: 任意, 令和9年度から, 廃止, R9.
[[nodiscard]] bool is_due_tag(std::string_view fold);
/// Whether a bracket in a wording does: （任意）, 【令和7年度で終了】.
[[nodiscard]] bool holds_due_tag(std::string_view wording);
/// Whether a table's head names a column that sorts its rows by that: 必須, 対応期限, 令和8年度の対象.
[[nodiscard]] bool is_due_head(std::string_view fold);
/// The targets that a cell beside a row says it is for: サーバのみ, 対象：サーバ、端末PC. Empty otherwise.
[[nodiscard]] std::vector<Target> targets_beside(std::string_view text);
/// The same in the brackets of a wording, or before its colon.
[[nodiscard]] std::vector<Target> targets_within(std::string_view wording);

}  // namespace mamori::forms
