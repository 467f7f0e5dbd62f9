#include "vault/passphrase.hpp"

#include "base/text.hpp"
#include "crypto/crypto.hpp"
#include "vault/vault.hpp"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>
#include <string>
#include <utf8proc.h>

namespace mamori::vault {
namespace {

constexpr std::array<std::uint8_t, 3> byte_order_mark{0xEF, 0xBB, 0xBF};
constexpr int composed = UTF8PROC_STABLE | UTF8PROC_COMPOSE;
constexpr int decomposed = UTF8PROC_STABLE | UTF8PROC_DECOMPOSE;
constexpr int folded = UTF8PROC_STABLE | UTF8PROC_COMPOSE | UTF8PROC_COMPAT | UTF8PROC_CASEFOLD;

bool same(Bytes one, Bytes other) {
  return one.size() == other.size() && std::equal(one.begin(), one.end(), other.begin());
}

Bytes without_mark(Bytes text) {
  const bool marked = text.size() >= byte_order_mark.size() && same(text.first(3), byte_order_mark);
  return marked ? text.subspan(3) : text;
}

/// The code points of a text in a form, in locked memory, which utf8proc fills and works in. Empty for what is no text.
struct CodePoints {
  SecretBytes memory;
  std::span<std::int32_t> all;

  CodePoints(Bytes text, int form) {
    const auto* in = text.data();
    const auto size = static_cast<utf8proc_ssize_t>(text.size());
    const auto options = static_cast<utf8proc_option_t>(form);
    const auto needed = text.empty() ? 0 : utf8proc_decompose(in, size, nullptr, 0, options);
    if (needed <= 0) return;
    memory = SecretBytes((static_cast<std::size_t>(needed) + 1) * sizeof(std::int32_t));
    auto* room = reinterpret_cast<std::int32_t*>(memory.writable().data());
    utf8proc_decompose(in, size, room, needed, options);
    all = {room, static_cast<std::size_t>(needed)};
  }
};

/// Empty for what is no text.
SecretBytes in_form(Bytes text, int form) {
  CodePoints points(text, form);
  if (points.all.empty()) return {};
  const auto size = utf8proc_reencode(points.all.data(), static_cast<utf8proc_ssize_t>(points.all.size()),
                                      static_cast<utf8proc_option_t>(form));
  return size <= 0 ? SecretBytes() : SecretBytes(points.memory.bytes().first(static_cast<std::size_t>(size)));
}

SecretBytes sealed_of(Bytes text) {
  SecretBytes form = in_form(text, composed);
  return form.empty() ? SecretBytes(text) : std::move(form);
}

Bytes without_line_ends(Bytes text) {
  while (!text.empty() && (text.back() == '\n' || text.back() == '\r')) text = text.first(text.size() - 1);
  return text;
}

// How a passphrase is guessed.

using Text = std::u32string_view;

constexpr std::size_t most_points = 128;
constexpr double common_guesses = 7;
constexpr double year_guesses = 7;
constexpr double row_guesses = 7;
constexpr std::size_t longest_unit = 16;

constexpr std::array<Text, 9> rows{
    U"1234567890",
    U"0123456789",
    U"qwertyuiop",
    U"asdfghjkl",
    U"zxcvbnm",
    U"abcdefghijklmnopqrstuvwxyz",
    U"あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをん",
    U"いろはにほへとちりぬるをわかよたれそつねならむうゐのおくやまけふこえてあさきゆめみしゑひもせす",
    U"一二三四五六七八九十百千万"};

// What people take first: from habit, from what this program is and does, and the example that its screen shows.
constexpr std::array<Text, 62> habits{
    U"password", U"passw0rd", U"p@ssw0rd", U"passphrase", U"pass",     U"admin",      U"administrator", U"root",
    U"user",     U"login",    U"welcome",  U"letmein",    U"secret",   U"master",     U"hello",         U"iloveyou",
    U"monkey",   U"dragon",   U"sunshine", U"princess",   U"football", U"baseball",   U"computer",      U"internet",
    U"changeme", U"default",  U"guest",    U"test",       U"pharmacy", U"yakkyoku",   U"kusuri",        U"mamori",
    U"techo",    U"himitsu",  U"nihon",    U"japan",      U"tokyo",    U"sakura",     U"arigatou",      U"qwerty",
    U"asdf",     U"zaq1",     U"1q2w3e4r", U"1qaz2wsx",   U"qazwsx",   U"ぱすわーど", U"ぱすふれーず",  U"ひみつ",
    U"まもり",   U"てちょう", U"手帳",     U"薬局",       U"薬剤師",   U"くすり",     U"さくら",        U"ありがとう",
    U"にほん",   U"日本",     U"東京",     U"みどりの傘", U"朝の電車", U"3丁目"};

double letter_guesses(char32_t letter) {
  if (letter == U' ' || letter == 0x3000) return 1;
  if (letter >= U'0' && letter <= U'9') return 3.3;
  // A letter of a word says something of the next.
  if (letter >= U'a' && letter <= U'z') return 3.5;
  if (letter < 0x80) return 4;
  if (letter >= 0x3041 && letter <= 0x3096) return 5;
  return letter >= 0x3400 ? 8 : 6;
}

enum class Step : std::uint8_t { letter, repeated, row, common };

/// The cheapest way to guess the text up to each letter.
class Guesser {
 public:
  explicit Guesser(Text text) : text_(text), best_(text.size() + 1) {
    for (std::size_t i = 1; i < best_.size(); ++i) best_[i].guesses = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < text_.size(); ++i) {
      reach(i, 1, letter_guesses(text_[i]), Step::letter);
      reach_repetitions(i);
      for (const Text row : rows) reach_row(i, row);
      reach_words(i);
    }
  }

  [[nodiscard]] double guesses() const { return best_.back().guesses; }

  /// The kind of step that covers half of the text; letter when none does.
  [[nodiscard]] Step main_step() const {
    std::array<std::size_t, 4> covered{};
    for (std::size_t at = text_.size(); at > 0; at = best_[at].from) {
      covered[static_cast<std::size_t>(best_[at].step)] += at - best_[at].from;
    }
    for (const Step step : {Step::repeated, Step::row, Step::common}) {
      if (2 * covered[static_cast<std::size_t>(step)] >= text_.size()) return step;
    }
    return Step::letter;
  }

 private:
  struct Point {
    double guesses = 0;
    std::size_t from = 0;
    Step step = Step::letter;
  };

  void reach(std::size_t from, std::size_t length, double guesses, Step step) {
    Point& point = best_[from + length];
    const double total = best_[from].guesses + guesses;
    if (total < point.guesses) point = {total, from, step};
  }

  void reach_repetitions(std::size_t at) {
    double unit = 0;
    for (std::size_t length = 1; length <= longest_unit && at + 2 * length <= text_.size(); ++length) {
      unit += letter_guesses(text_[at + length - 1]);
      std::size_t times = 1;
      while (text_.substr(at + times * length, length) == text_.substr(at, length)) ++times;
      if (times * length > 2 && times > 1) {
        reach(at, times * length, unit + std::log2(static_cast<double>(times)), Step::repeated);
      }
    }
  }

  /// Forwards and backwards, and on from its other end.
  void reach_row(std::size_t at, Text row) {
    const std::size_t start = row.find(text_[at]);
    if (start == Text::npos) return;
    for (const std::size_t step : {std::size_t{1}, row.size() - 1}) {
      std::size_t length = 1;
      std::size_t place = (start + step) % row.size();
      while (at + length < text_.size() && text_[at + length] == row[place]) {
        ++length;
        place = (place + step) % row.size();
      }
      if (length > 2) reach(at, length, row_guesses + std::log2(static_cast<double>(length)), Step::row);
    }
  }

  void reach_words(std::size_t at) {
    const Text rest = text_.substr(at);
    for (const Text habit : habits) {
      if (rest.starts_with(habit)) reach(at, habit.size(), common_guesses, Step::common);
    }
    std::string word;
    for (std::size_t length = 1; length <= 10 && length <= rest.size() && rest[length - 1] < 0x80; ++length) {
      word += static_cast<char>(rest[length - 1]);
      const auto words = passphrase_words();
      if (std::ranges::binary_search(words, word)) reach(at, length, words_guesses / words_offered, Step::letter);
    }
    wipe(word.data(), word.size());
    const bool digits = rest.size() >= 4 && std::ranges::all_of(rest.substr(0, 4), [](char32_t letter) {
                          return letter >= U'0' && letter <= U'9';
                        });
    if (digits && (rest.starts_with(U"19") || rest.starts_with(U"20"))) reach(at, 4, year_guesses, Step::common);
  }

  Text text_;
  std::vector<Point> best_;
};

/// Katakana as hiragana.
char32_t plain(std::int32_t point) {
  const auto letter = static_cast<char32_t>(point);
  return letter >= 0x30A1 && letter <= 0x30F6 ? letter - 0x60 : letter;
}

}  // namespace

SecretBytes sealed_form(const SecretBytes& typed) {
  return sealed_of(without_mark(typed.bytes()));
}

std::vector<SecretBytes> forms_of(const SecretBytes& typed) {
  const Bytes text = without_mark(typed.bytes());
  std::vector<SecretBytes> forms;
  const auto add = [&](SecretBytes form) {
    const auto known = [&](const SecretBytes& other) { return same(other.bytes(), form.bytes()); };
    if (!form.empty() && std::ranges::none_of(forms, known)) forms.push_back(std::move(form));
  };
  add(sealed_of(text));
  add(typed.clone());
  add(in_form(text, decomposed));
  add(sealed_of(without_line_ends(text)));
  return forms;
}

Result<void> require_one_line(const SecretBytes& secret) {
  const Bytes text = secret.bytes();
  const bool lines = std::ranges::any_of(text, [](std::uint8_t byte) { return byte == '\n' || byte == '\r'; });
  if (lines) return fail(ErrorCode::passphrase_of_lines, "passphrase");
  return {};
}

constexpr std::array<std::string_view, 7> weakness_names{"none", "too_short", "blank", "repeated",
                                                         "row",  "common",    "few"};

std::string_view name_of(Weakness weakness) {
  return weakness_names[static_cast<std::size_t>(weakness)];
}

Weakness weakness_named(std::string_view name) {
  const auto found = std::ranges::find(weakness_names, name);
  return found == weakness_names.end() ? Weakness::none : static_cast<Weakness>(found - weakness_names.begin());
}

Strength judge(const SecretBytes& passphrase) {
  const SecretBytes text = sealed_form(passphrase);
  const std::size_t length = code_points({reinterpret_cast<const char*>(text.bytes().data()), text.size()});
  CodePoints points(text.bytes(), folded);
  const auto size = utf8proc_normalize_utf32(points.all.data(), static_cast<utf8proc_ssize_t>(points.all.size()),
                                             static_cast<utf8proc_option_t>(folded));
  if (length == not_utf8 || size <= 0) return {};
  // In the same locked memory: a code point is as wide as a letter.
  static_assert(sizeof(char32_t) == sizeof(std::int32_t));
  SecretBytes memory(std::min(static_cast<std::size_t>(size), most_points) * sizeof(char32_t));
  auto* letters = reinterpret_cast<char32_t*>(memory.writable().data());
  const std::size_t count = memory.size() / sizeof(char32_t);
  std::transform(points.all.begin(), points.all.begin() + static_cast<std::ptrdiff_t>(count), letters, plain);
  const Text all(letters, count);
  const Guesser guesser(all);
  Strength strength{guesser.guesses(), Weakness::none};
  const bool blank = std::ranges::all_of(all, [](char32_t letter) { return letter == U' ' || letter == 0x3000; });
  if (blank) {
    strength.weakness = Weakness::blank;
  } else if (length < passphrase_minimum) {
    strength.weakness = Weakness::too_short;
  } else if (strength.guesses < guesses_least) {
    constexpr std::array reasons{Weakness::few, Weakness::repeated, Weakness::row, Weakness::common};
    strength.weakness = reasons[static_cast<std::size_t>(guesser.main_step())];
  }
  return strength;
}

namespace {

SecretBytes draw_words() {
  static_assert((word_count & (word_count - 1)) == 0, "a draw is fair when the bits of a number are a word");
  SecretBytes words;
  for (std::size_t i = 0; i < words_offered; ++i) {
    std::array<std::uint8_t, 2> drawn{};
    crypto::random(drawn);
    const std::size_t number = (drawn[0] * 256u + drawn[1]) % word_count;
    const std::string_view word = passphrase_words()[number];
    if (i > 0) words.append(std::array<std::uint8_t, 1>{' '});
    words.append({reinterpret_cast<const std::uint8_t*>(word.data()), word.size()});
  }
  return words;
}

}  // namespace

SecretBytes four_words() {
  // A short word twice in a row is guessed as one word; what is offered has to be taken.
  while (true) {
    SecretBytes words = draw_words();
    if (judge(words).weakness == Weakness::none) return words;
  }
}

}  // namespace mamori::vault
