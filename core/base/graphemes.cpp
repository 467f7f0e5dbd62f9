#include "base/graphemes.hpp"

#include <utf8proc.h>

namespace mamori {

std::vector<std::size_t> grapheme_lengths(std::u32string_view text) {
  std::vector<std::size_t> lengths;
  utf8proc_int32_t state = 0;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool breaks = i == 0 || utf8proc_grapheme_break_stateful(static_cast<utf8proc_int32_t>(text[i - 1]),
                                                                   static_cast<utf8proc_int32_t>(text[i]), &state);
    if (breaks) lengths.push_back(0);
    ++lengths.back();
  }
  return lengths;
}

}  // namespace mamori
