#include "tables/shown_number.hpp"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace mamori::tables {
namespace {

using Kind = FormatPiece::Kind;

constexpr int digits_shown = 15;

/// d1 d2 d3 … × 10^(point − number of digits): the decimal digits that a spreadsheet works with, so that 1.005 is
/// rounded as it stands on the screen and not as the binary fraction below it.
struct Decimal {
  std::string digits;  ///< without zeros at either end; empty for zero
  int point = 0;       ///< how many of the digits stand before the point; may be negative or beyond the digits

  static Decimal of(double value) {
    std::array<char, 64> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), value, std::chars_format::scientific, digits_shown - 1)
            .ptr;
    const auto* const mark = std::find(text.data(), end, 'e');
    Decimal decimal;
    for (const char* at = text.data(); at != mark; ++at) {
      if (*at >= '0' && *at <= '9') decimal.digits += *at;
    }
    int exponent = 0;
    const char* from = mark == end ? end : mark + 1;
    if (from != end && *from == '+') ++from;
    std::from_chars(from, end, exponent);
    decimal.point = exponent + 1;
    decimal.trim();
    return decimal;
  }

  /// Half of the last place kept goes up.
  void round_to(int places) {
    const int kept = point + places;
    if (kept >= static_cast<int>(digits.size())) return;
    const bool up = kept >= 0 && digits[static_cast<std::size_t>(kept)] >= '5';
    digits.resize(static_cast<std::size_t>(std::max(kept, 0)));
    if (up) {
      auto at = digits.size();
      while (at > 0 && digits[at - 1] == '9') digits[--at] = '0';
      if (at > 0) {
        ++digits[at - 1];
      } else {
        digits.insert(0, "1");
        ++point;
      }
    }
    trim();
  }

  void trim() {
    while (!digits.empty() && digits.back() == '0') digits.pop_back();
    const auto zeros = std::min(digits.find_first_not_of('0'), digits.size());
    digits.erase(0, zeros);
    point = digits.empty() ? 0 : point - static_cast<int>(zeros);
  }

  [[nodiscard]] std::string whole() const {
    if (point <= 0) return {};
    auto text = digits.substr(0, static_cast<std::size_t>(point));
    text.resize(static_cast<std::size_t>(point), '0');
    return text;
  }
  [[nodiscard]] std::string behind() const {
    if (point >= static_cast<int>(digits.size())) return {};
    if (point >= 0) return digits.substr(static_cast<std::size_t>(point));
    return std::string(static_cast<std::size_t>(-point), '0') + digits;
  }
};

std::string plain(const Decimal& decimal) {
  auto text = decimal.whole();
  if (text.empty()) text = "0";
  const auto behind = decimal.behind();
  return behind.empty() ? text : text + "." + behind;
}

/// What a section asks for, counted once.
struct Layout {
  std::size_t first_digit = 0;  ///< places in the pieces
  std::size_t last_digit = 0;
  std::size_t point = 0;
  int places = 0;  ///< behind the point
  int whole = 0;   ///< digits before it
  int powers = 0;  ///< two more for each %, three less for each comma behind the digits
  bool thousands = false;

  explicit Layout(const std::vector<FormatPiece>& pieces) : point(pieces.size()) {
    std::size_t commas = 0;
    bool begun = false;
    for (std::size_t i = 0; i < pieces.size(); ++i) {
      const auto kind = pieces[i].kind;
      if (kind == Kind::point && point == pieces.size()) point = i;
      if (kind == Kind::percent) powers += 2;
      if (kind == Kind::comma && begun) ++commas;
      if (kind != Kind::digit) continue;
      if (!begun) first_digit = i;
      begun = true;
      thousands = thousands || commas > 0;
      commas = 0;
      last_digit = i;
      ++(i > point ? places : whole);
    }
    powers -= static_cast<int>(commas) * 3;
  }
};

/// Digits put to their signs from the point to the left, the rest before the first.
std::string whole_text(const std::vector<FormatPiece>& pieces, const Layout& layout, const std::string& digits) {
  std::string reversed;
  std::size_t left = digits.size();
  int count = 0;
  const auto put = [&](char digit) {
    if (layout.thousands && count > 0 && count % 3 == 0) reversed += ',';
    reversed += digit;
    ++count;
  };
  const auto end = std::min(layout.point, pieces.size());
  for (std::size_t i = end; i-- > 0;) {
    const auto& piece = pieces[i];
    if (piece.kind == Kind::literal || piece.kind == Kind::percent) {
      reversed.append(piece.text.rbegin(), piece.text.rend());
    }
    if (piece.kind != Kind::digit) continue;
    if (left > 0) {
      put(digits[--left]);
    } else if (piece.text == "0") {
      put('0');
    }
    if (i == layout.first_digit) {
      while (left > 0) put(digits[--left]);
    }
  }
  return {reversed.rbegin(), reversed.rend()};
}

std::string behind_text(const std::vector<FormatPiece>& pieces, const Layout& layout, const std::string& digits) {
  std::string text;
  std::size_t at = 0;
  for (std::size_t i = layout.point; i < pieces.size(); ++i) {
    const auto& piece = pieces[i];
    if (piece.kind == Kind::point && i == layout.point) text += '.';
    if (piece.kind == Kind::literal || piece.kind == Kind::percent) text += piece.text;
    if (piece.kind != Kind::digit) continue;
    if (at < digits.size()) {
      text += digits[at];
    } else if (piece.text == "0") {
      text += '0';
    }
    ++at;
  }
  return text;
}

/// 1.23E+05: as many digits before the point as the format has.
std::string power_text(const FormatSection& section, Decimal decimal) {
  const auto mark = std::find_if(section.pieces.begin(), section.pieces.end(),
                                 [](const auto& piece) { return piece.kind == Kind::exponent; });
  const Layout digits(std::vector<FormatPiece>(section.pieces.begin(), mark));
  const Layout powers(std::vector<FormatPiece>(mark, section.pieces.end()));
  const int exponent = decimal.digits.empty() ? 0 : decimal.point - 1;
  decimal.point = decimal.digits.empty() ? 0 : 1;
  decimal.round_to(digits.places);
  const int carried = decimal.point > 1 ? exponent + 1 : exponent;
  if (decimal.point > 1) decimal.point = 1;
  auto behind = decimal.behind();
  behind.resize(static_cast<std::size_t>(digits.places), '0');
  auto power = std::to_string(std::abs(carried));
  if (power.size() < static_cast<std::size_t>(powers.whole)) {
    power.insert(0, static_cast<std::size_t>(powers.whole) - power.size(), '0');
  }
  const auto whole = decimal.whole();
  return (whole.empty() ? "0" : whole) + (behind.empty() ? "" : "." + behind) + "E" + (carried < 0 ? "-" : "+") + power;
}

}  // namespace

std::string general_text(double value) {
  const auto decimal = Decimal::of(std::abs(value));
  constexpr int longest = 21;
  constexpr int deepest = -8;
  const std::string sign = value < 0 && !decimal.digits.empty() ? "-" : "";
  if (decimal.point <= longest && decimal.point >= deepest) return sign + plain(decimal);
  Decimal one = decimal;
  one.point = 1;
  const int exponent = decimal.point - 1;
  return sign + plain(one) + (exponent < 0 ? "E-" : "E+") + std::to_string(std::abs(exponent));
}

std::string number_text(const FormatSection& section, double value) {
  // A fraction (3 1/4) is given as a decimal, which says the same.
  if (section.pieces.empty() || section.has(Kind::fraction)) return section.pieces.empty() ? "" : general_text(value);
  auto decimal = Decimal::of(value);
  if (section.has(Kind::exponent)) return power_text(section, std::move(decimal));
  if (section.has(Kind::digit)) {
    const Layout layout(section.pieces);
    if (!decimal.digits.empty()) decimal.point += layout.powers;
    constexpr int longest = 40;
    if (decimal.point > longest) return general_text(value);
    decimal.round_to(layout.places);
    return whole_text(section.pieces, layout, decimal.whole()) + behind_text(section.pieces, layout, decimal.behind());
  }
  std::string text;
  for (const auto& piece : section.pieces) {
    const bool number = piece.kind == Kind::general || piece.kind == Kind::content;
    if (number) text += general_text(value);
    if (piece.kind == Kind::literal || piece.kind == Kind::percent) text += piece.text;
  }
  return text;
}

}  // namespace mamori::tables
