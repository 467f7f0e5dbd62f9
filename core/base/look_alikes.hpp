// Letters that people take for one another.
#pragma once

namespace mamori {

/// The letter that stands for all that look like this one: Latin for Greek and Cyrillic, 力 for カ, 口 for ロ and their
/// like, one dash for all; the letter itself where none does. Large letters before they are made small.
[[nodiscard]] char32_t looks_like(char32_t letter);

}  // namespace mamori
