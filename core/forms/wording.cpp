#include "forms/wording.hpp"

#include "forms/letters.hpp"
#include "forms/marks.hpp"

namespace mamori::forms {

bool ends_the_rest(std::string_view text) {
  const auto fold = folded(text);
  return holds(fold, "いいえ") && holds_any(fold, {"不要", "以下", "以降"});
}

std::string cut_note(std::string& wording) {
  const auto stop = wording.find("。");
  constexpr std::size_t stop_size = 3;
  if (stop == std::string::npos || stop + stop_size == wording.size()) return {};
  const auto note = printed(std::string_view(wording).substr(stop + stop_size));
  if (!begins_with_any(note, {"（", "(", "※", "＊"}) || !ends_the_rest(note)) return {};
  wording.resize(stop + stop_size);
  return note;
}

std::string cut_answer(std::string& wording) {
  const auto stop = wording.rfind("。");
  constexpr std::size_t stop_size = 3;
  if (stop == std::string::npos || stop + stop_size == wording.size()) return {};
  const auto behind = printed(std::string_view(wording).substr(stop + stop_size));
  if (!is_choice(behind)) return {};
  wording.resize(stop + stop_size);
  return behind;
}

}  // namespace mamori::forms
