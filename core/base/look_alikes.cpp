#include "base/look_alikes.hpp"

#include <algorithm>
#include <array>

namespace mamori {
namespace {

struct Pair {
  char32_t letter;
  char32_t looks;
};

// A subset of Unicode's confusables (UTS 39): those of scripts
// that a name of a pharmacy or a company is written in, or that are mistaken for them.
constexpr std::array pairs{
    Pair{U'0', U'o'}, Pair{U'1', U'l'}, Pair{U'I', U'l'}, Pair{U'i', U'l'}, Pair{U'|', U'l'},
    // Greek
    Pair{U'Α', U'a'}, Pair{U'Β', U'b'}, Pair{U'Ε', U'e'}, Pair{U'Ζ', U'z'}, Pair{U'Η', U'h'}, Pair{U'Ι', U'l'},
    Pair{U'Κ', U'k'}, Pair{U'Μ', U'm'}, Pair{U'Ν', U'n'}, Pair{U'Ο', U'o'}, Pair{U'Ρ', U'p'}, Pair{U'Τ', U't'},
    Pair{U'Υ', U'y'}, Pair{U'Χ', U'x'}, Pair{U'α', U'a'}, Pair{U'γ', U'y'}, Pair{U'η', U'n'}, Pair{U'ι', U'l'},
    Pair{U'κ', U'k'}, Pair{U'ν', U'v'}, Pair{U'ο', U'o'}, Pair{U'ρ', U'p'}, Pair{U'τ', U't'}, Pair{U'υ', U'u'},
    Pair{U'χ', U'x'},
    // Cyrillic
    Pair{U'Ѕ', U's'}, Pair{U'І', U'l'}, Pair{U'Ј', U'j'}, Pair{U'А', U'a'}, Pair{U'В', U'b'}, Pair{U'Е', U'e'},
    Pair{U'К', U'k'}, Pair{U'М', U'm'}, Pair{U'Н', U'h'}, Pair{U'О', U'o'}, Pair{U'Р', U'p'}, Pair{U'С', U'c'},
    Pair{U'Т', U't'}, Pair{U'У', U'y'}, Pair{U'Х', U'x'}, Pair{U'а', U'a'}, Pair{U'в', U'b'}, Pair{U'е', U'e'},
    Pair{U'к', U'k'}, Pair{U'м', U'm'}, Pair{U'н', U'h'}, Pair{U'о', U'o'}, Pair{U'р', U'p'}, Pair{U'с', U'c'},
    Pair{U'т', U't'}, Pair{U'у', U'y'}, Pair{U'х', U'x'}, Pair{U'ѕ', U's'}, Pair{U'і', U'l'}, Pair{U'ј', U'j'},
    Pair{U'һ', U'h'}, Pair{U'ԁ', U'd'},
    // Dashes and the long vowel mark
    Pair{U'‐', U'-'}, Pair{U'‑', U'-'}, Pair{U'‒', U'-'}, Pair{U'–', U'-'}, Pair{U'—', U'-'}, Pair{U'―', U'-'},
    Pair{U'−', U'-'}, Pair{U'─', U'-'}, Pair{U'━', U'-'}, Pair{U'㇐', U'-'}, Pair{U'〜', U'-'}, Pair{U'~', U'-'},
    Pair{U'⁓', U'-'}, Pair{U'∼', U'-'},
    // Kana
    Pair{U'へ', U'ヘ'}, Pair{U'べ', U'ベ'}, Pair{U'ぺ', U'ペ'}, Pair{U'り', U'リ'}, Pair{U'エ', U'工'},
    Pair{U'オ', U'才'}, Pair{U'カ', U'力'}, Pair{U'タ', U'夕'}, Pair{U'チ', U'千'}, Pair{U'ト', U'卜'},
    Pair{U'ニ', U'二'}, Pair{U'ハ', U'八'}, Pair{U'ミ', U'三'}, Pair{U'ム', U'厶'}, Pair{U'ロ', U'口'},
    Pair{U'ヵ', U'力'}, Pair{U'ヶ', U'ケ'}, Pair{U'ー', U'-'}, Pair{U'一', U'-'}};

}  // namespace

char32_t looks_like(char32_t letter) {
  const auto pair = std::ranges::find(pairs, letter, &Pair::letter);
  return pair == pairs.end() ? head_of_family(letter) : pair->looks;
}

}  // namespace mamori
