// What stands behind a sentence in its cell and is no part of it.
#pragma once

#include <string>
#include <string_view>

namespace mamori::forms {

/// What a question for having any system at all says of the others: （「いいえ」の場合、以下すべての項目は確認不要）
[[nodiscard]] bool ends_the_rest(std::string_view text);
/// Cuts such a note off the end of `wording`; empty where there is none.
[[nodiscard]] std::string cut_note(std::string& wording);
/// Cuts はい・いいえ off the end of `wording`; empty where there is none.
[[nodiscard]] std::string cut_answer(std::string& wording);

}  // namespace mamori::forms
