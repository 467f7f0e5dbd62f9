// What a text that is no row says of the rows beside it: a note, a footnote, a line between two rows.
#pragma once

#include <string_view>

namespace mamori::forms {

struct Aside {
  bool due = false;      ///< by when, or how strictly: 参考, 努力目標, 任意, 次年度中
  bool rows = false;     ///< it names rows by their numbers: ＊3-②は参考項目です。
  bool holder = false;   ///< somebody in particular fills something in: 以下は事業者が記入
  bool goes_on = false;  ///< it takes up what stands before it: また、…, なお、…
};
/// `fold`: the text as `folded` makes it.
[[nodiscard]] Aside aside_of(std::string_view fold);

}  // namespace mamori::forms
