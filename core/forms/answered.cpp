#include "forms/answered.hpp"

#include "base/day_text.hpp"
#include "base/text.hpp"
#include "forms/letters.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

enum class Sign : std::uint8_t { word, filled, empty, crossed, parting, text };

struct Token {
  Sign sign = Sign::text;
  Said said = Said::yes;  ///< of a word
  char32_t point = 0;     ///< of a mark
  bool enclosed = false;  ///< a word in brackets of its own, or in circles
  bool apart = false;     ///< nothing but blanks stands between it and the token before
  std::string text = {};
};

struct Word {
  std::string_view text;
  Said said;
};
constexpr Word words[] = {{"いいえ", Said::no},
                          {"はい", Said::yes},
                          {"該当なし", Said::not_applicable},
                          {"該当無し", Said::not_applicable},
                          {"該当せず", Said::not_applicable},
                          {"非該当", Said::not_applicable},
                          {"対象外", Said::not_applicable}};

bool one_of(char32_t point, std::u32string_view points) {
  return points.find(point) != std::u32string_view::npos;
}
std::optional<Sign> mark(char32_t point) {
  if (one_of(point, U"○◯〇⭕●◎✓✔✅レ☑■☒⦿◉")) return Sign::filled;
  if (one_of(point, U"□☐▢◻")) return Sign::empty;
  if (one_of(point, U"×✕✖✗✘╳❌")) return Sign::crossed;
  return std::nullopt;
}
/// Circles and squares that enclose the letter before them.
bool encloses(char32_t point) {
  return point >= 0x20DD && point <= 0x20E0;
}
bool is_box(char32_t point) {
  return one_of(point, U"□☐▢◻☑☒■✅");
}
bool is_parting(char32_t point) {
  return one_of(point, U"・/、,|·‧•;；\n");
}
bool opens(char32_t point) {
  return one_of(point, U"([{<【「『〔〈《⦅");
}
bool closes(char32_t point) {
  return one_of(point, U")]}>】」』〕〉》⦆");
}

/// Cuts the text of a cell into words, marks and what is neither.
class Cutter {
 public:
  explicit Cutter(std::string_view cell) : text_(compatible_form(cell).value_or(std::string())) {
    for (const auto& letter : letters_of(text_)) {
      if (letter.point != 0xFE0F) letters_.push_back(letter);
    }
  }

  std::vector<Token> cut() {
    while (at_ < letters_.size()) {
      const auto point = letters_[at_].point;
      if (take_word()) continue;
      if (const auto sign = mark(point)) {
        flush();
        tokens_.push_back({.sign = *sign, .point = point, .apart = gap_});
      } else {
        rest_ += text_.substr(letters_[at_].begin, letters_[at_].end - letters_[at_].begin);
      }
      ++at_;
    }
    flush();
    return std::move(tokens_);
  }

 private:
  bool take_word() {
    for (const auto& word : words) {
      auto end = at_;
      bool circled = false;
      std::size_t matched = 0;
      for (; end < letters_.size() && matched < word.text.size(); ++end) {
        if (encloses(letters_[end].point)) {
          circled = true;
          continue;
        }
        const auto one = std::string_view(text_).substr(letters_[end].begin, letters_[end].end - letters_[end].begin);
        if (word.text.substr(matched, one.size()) != one) break;
        matched += one.size();
      }
      if (matched < word.text.size()) continue;
      while (end < letters_.size() && encloses(letters_[end].point)) circled = true, ++end;
      const bool bracket = take_brackets(end);
      flush();
      tokens_.push_back({.sign = Sign::word, .said = word.said, .enclosed = circled || bracket, .apart = gap_});
      at_ = end;
      return true;
    }
    return false;
  }

  /// A pair of brackets around nothing but the word; `end` moves behind it.
  bool take_brackets(std::size_t& end) {
    const auto before = letters_of(rest_);
    if (before.empty() || !opens(before.back().point)) return false;
    if (end >= letters_.size() || !closes(letters_[end].point)) return false;
    rest_.resize(before.back().begin);
    ++end;
    return true;
  }

  void flush() {
    bool parts = false;
    bool other = false;
    for (const auto& letter : letters_of(rest_)) {
      if (is_parting(letter.point)) parts = true;
      if (!is_parting(letter.point) && !is_blank(letter.point)) other = true;
    }
    if (other) {
      if (const auto first = letters_of(rest_).front().point; is_parting(first)) tokens_.push_back({Sign::parting});
      tokens_.push_back({.sign = Sign::text, .text = rest_});
    } else if (parts) {
      tokens_.push_back({Sign::parting});
    }
    gap_ = !rest_.empty() && !other && !parts;
    rest_.clear();
  }

  std::string text_;
  std::vector<Letter> letters_;
  std::size_t at_ = 0;
  std::string rest_;
  bool gap_ = false;
  std::vector<Token> tokens_;
};

bool is_dash(std::string_view fold) {
  return is_any(fold, {"-", "―", "—", "–", "ー"});
}

/// What remains of the texts: a day, or something else. Printed signs around a day that was not entered go.
std::string rest_of(const std::vector<Token>& tokens) {
  std::string rest;
  for (const auto& token : tokens) {
    if (token.sign == Sign::text) rest += token.text;
  }
  std::string_view bare = trimmed(rest);
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view sign : {"・", "、", ",", ";", ":", "|"}) {
      if (bare.starts_with(sign)) bare.remove_prefix(sign.size()), again = true;
      if (bare.ends_with(sign)) bare.remove_suffix(sign.size()), again = true;
    }
    bare = trimmed(bare);
  }
  const auto fold = folded(bare);
  if (is_blank_day(bare) && !is_dash(fold)) return {};
  const bool only_printed = consists_of(fold, U"()/年月日令和R.:確認_");
  return only_printed ? std::string() : std::string(bare);
}

/// Which of several words a mark belongs to; nullopt where that is not plain.
std::optional<std::size_t> owner(const std::vector<Token>& tokens, std::size_t mark, bool leading, bool trailing) {
  const auto next = [&](std::size_t from, int step) -> std::optional<std::size_t> {
    for (auto i = static_cast<std::ptrdiff_t>(from) + step; i >= 0 && i < std::ssize(tokens); i += step) {
      const auto sign = tokens[static_cast<std::size_t>(i)].sign;
      if (sign == Sign::word) return static_cast<std::size_t>(i);
      if (sign != Sign::parting && sign != Sign::text) return std::nullopt;
    }
    return std::nullopt;
  };
  const auto parted = [&](std::size_t a, std::size_t b) {
    return std::any_of(tokens.begin() + static_cast<std::ptrdiff_t>(std::min(a, b)),
                       tokens.begin() + static_cast<std::ptrdiff_t>(std::max(a, b)),
                       [](const Token& token) { return token.sign == Sign::parting; });
  };
  const auto after = next(mark, 1);
  const auto before = next(mark, -1);
  if (leading && !trailing) return after;
  if (trailing && !leading) return before;
  if (leading || !after || !before) return std::nullopt;
  const bool from_before = parted(*before, mark);
  const bool from_after = parted(mark, *after);
  if (from_before == from_after) return std::nullopt;
  return from_before ? after : before;
}

void doubt(Answered& out, FilledDoubt why) {
  if (std::ranges::find(out.doubts, why) == out.doubts.end()) out.doubts.push_back(why);
}

/// はい and いいえ (and 該当なし) in one cell.
void choose(const std::vector<Token>& tokens, Answered& out) {
  std::vector<std::size_t> chosen;
  std::vector<std::size_t> enclosed;
  const auto is_mark = [](const Token& token) {
    return token.sign == Sign::filled || token.sign == Sign::empty || token.sign == Sign::crossed;
  };
  const auto is_word = [](const Token& token) { return token.sign == Sign::word; };
  const auto first_word = std::ranges::find_if(tokens, is_word);
  const auto last_word = std::ranges::find_if(tokens.rbegin(), tokens.rend(), is_word);
  const bool leading = std::any_of(tokens.begin(), first_word, is_mark);
  const bool trailing = std::any_of(tokens.rbegin(), last_word, is_mark);
  const bool radio = std::ranges::any_of(tokens, [](const Token& t) { return one_of(t.point, U"●◉⦿"); }) &&
                     std::ranges::any_of(tokens, [](const Token& t) { return one_of(t.point, U"○◯〇"); });
  bool marked = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (is_word(tokens[i]) && tokens[i].enclosed) enclosed.push_back(i);
    if (!is_mark(tokens[i])) continue;
    marked = marked || tokens[i].sign != Sign::empty;
    if (tokens[i].sign == Sign::crossed || tokens[i].point == U'☒') doubt(out, FilledDoubt::mark_unclear);
    if (radio && one_of(tokens[i].point, U"○◯〇")) continue;
    if (tokens[i].sign != Sign::filled) continue;
    const auto of = owner(tokens, i, leading, trailing);
    if (!of) doubt(out, FilledDoubt::mark_unclear);
    if (of) chosen.push_back(*of);
  }
  if (radio) doubt(out, FilledDoubt::mark_unclear);
  // Away from both words, a mark is as well a tick for having looked.
  const auto between = [](const Token& token) {
    return token.sign == Sign::parting || (token.sign == Sign::text && !trimmed(token.text).empty());
  };
  if (std::ranges::count_if(tokens, is_mark) == 1) {
    const auto only = std::ranges::find_if(tokens, is_mark);
    const bool before = only < first_word && std::next(only)->apart;
    const bool behind = only > last_word.base() - 1 && only->apart;
    if (before || behind) doubt(out, FilledDoubt::mark_unclear);
  }
  const auto first_mark = std::find_if(tokens.begin(), first_word, is_mark);
  const auto last_mark = std::find_if(tokens.rbegin(), last_word, is_mark);
  if (std::any_of(first_mark, first_word, between) || std::any_of(last_mark, last_word, between))
    doubt(out, FilledDoubt::mark_unclear);
  if (chosen.empty() && !enclosed.empty()) {
    chosen = enclosed;
    doubt(out, FilledDoubt::mark_unclear);
  }
  if (chosen.size() > 1) return doubt(out, FilledDoubt::several_marks);
  if (chosen.size() == 1) out.said = tokens[chosen.front()].said;
  if (chosen.empty() && !marked) out.asked = true;
}

/// A word that people write in place of はい or いいえ.
std::optional<Said> other_word(std::string_view text) {
  const auto fold = folded(text);
  if (is_any(fold, {"YES", "Y", "済", "実施済", "済み", "実施済み", "対応済", "対応済み", "有", "あり", "実施"}))
    return Said::yes;
  if (is_any(fold, {"NO", "N", "未", "未実施", "未対応", "無", "なし", "未済"})) return Said::no;
  if (is_dash(fold) || is_any(fold, {"N/A", "NA", "該当無", "不要"})) return Said::not_applicable;
  return std::nullopt;
}

bool has_digit(std::string_view text) {
  return std::ranges::any_of(text, [](char c) { return c >= '0' && c <= '9'; });
}

/// No word at all: marks, a day, or words of somebody's own.
void without_word(const std::vector<Token>& tokens, Answered& out) {
  std::size_t filled = 0;
  std::size_t crossed = 0;
  char32_t point = 0;
  for (const auto& token : tokens) {
    filled += token.sign == Sign::filled ? 1u : 0u;
    crossed += token.sign == Sign::crossed ? 1u : 0u;
    if (token.sign == Sign::filled || token.sign == Sign::crossed) point = token.point;
  }
  if (filled + crossed > 1) return doubt(out, FilledDoubt::several_marks);
  if (filled == 1) {
    out.said = Said::yes;
    if (is_box(point)) doubt(out, FilledDoubt::box_alone);
    if (!is_box(point) && !one_of(point, U"○◯〇⭕◎")) doubt(out, FilledDoubt::mark_unclear);
  } else if (crossed == 1) {
    out.said = Said::no;
    doubt(out, FilledDoubt::mark_unclear);
  }
  if (out.said || out.day.empty() || has_digit(out.day)) return;
  out.said = other_word(out.day);
  out.day.clear();
  doubt(out, FilledDoubt::word_unclear);
}

/// A mark under a head that says what it means.
void under_head(const std::vector<Token>& tokens, Said said, Answered& out) {
  const bool filled = std::ranges::any_of(tokens, [](const Token& t) { return t.sign == Sign::filled; });
  const bool crossed = std::ranges::any_of(tokens, [](const Token& t) { return t.sign == Sign::crossed; });
  const bool ballot = std::ranges::any_of(tokens, [](const Token& t) { return t.point == U'☒'; });
  const bool other =
      std::ranges::any_of(tokens, [&](const Token& t) { return t.sign == Sign::word && t.said != said; });
  const bool own = std::ranges::any_of(tokens, [&](const Token& t) { return t.sign == Sign::word && t.said == said; });
  const bool boxed = std::ranges::any_of(tokens, [](const Token& t) { return t.sign == Sign::empty; });
  if (other) return doubt(out, FilledDoubt::column_unclear);
  if (crossed || ballot) doubt(out, FilledDoubt::mark_unclear);
  if (filled || (own && !boxed)) out.said = said;
  if (!out.said && !out.day.empty()) {
    doubt(out, has_digit(out.day) ? FilledDoubt::column_unclear : FilledDoubt::word_unclear);
    if (!has_digit(out.day)) out.day.clear();
  }
}

std::optional<Said> meant(Meaning meaning) {
  switch (meaning) {
    case Meaning::yes:
      return Said::yes;
    case Meaning::no:
      return Said::no;
    case Meaning::not_applicable:
      return Said::not_applicable;
    case Meaning::open:
      break;
  }
  return std::nullopt;
}

}  // namespace

Answered answered(std::string_view text, tables::CellKind kind, Meaning meaning) {
  Answered out;
  const auto said = meant(meaning);
  if (kind == tables::CellKind::truth) {
    if (folded(text) != "TRUE") return out;
    out.said = said.value_or(Said::yes);
    if (!said) doubt(out, FilledDoubt::box_alone);
    return out;
  }
  if (kind == tables::CellKind::day) {
    out.day = text;
    if (said) doubt(out, FilledDoubt::column_unclear);
    return out;
  }
  const auto tokens = Cutter(text).cut();
  out.day = rest_of(tokens);
  const auto count = std::ranges::count(tokens, Sign::word, &Token::sign);
  if (said) {
    under_head(tokens, *said, out);
  } else if (count == 0) {
    without_word(tokens, out);
  } else if (count == 1) {
    const bool empty = std::ranges::any_of(tokens, [](const Token& t) { return t.sign == Sign::empty; });
    const bool crossed = std::ranges::any_of(tokens, [](const Token& t) { return t.sign == Sign::crossed; });
    const bool ballot = std::ranges::any_of(tokens, [](const Token& t) { return t.point == U'☒'; });
    if (!empty) out.said = std::ranges::find(tokens, Sign::word, &Token::sign)->said;
    if (crossed || ballot) doubt(out, FilledDoubt::mark_unclear);
    if (crossed) out.said.reset();
  } else {
    choose(tokens, out);
  }
  // Words beside はい that are no day: はい（一部） may mean anything.
  if (!out.day.empty() && !has_digit(out.day)) {
    out.day.clear();
    doubt(out, FilledDoubt::word_unclear);
  }
  if (out.said == Said::not_applicable) doubt(out, FilledDoubt::not_applicable);
  return out;
}

}  // namespace mamori::forms
