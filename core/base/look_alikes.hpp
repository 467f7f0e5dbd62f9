// Letters that people take for one another.
#pragma once

namespace mamori {

/// The letter that stands for all that look like this one: Latin for Greek and Cyrillic, 力 for カ, 口 for ロ and their
/// like, one dash for all; the letter itself where none does. Large letters before they are made small.
[[nodiscard]] char32_t looks_like(char32_t letter);

/// The same for ideographs: 薬 for 藥, 緑 for 綠, 高 for 髙, 子 for 孑.
[[nodiscard]] char32_t head_of_family(char32_t letter);

}  // namespace mamori
