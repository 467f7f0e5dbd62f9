// Numbers as the cells of a spreadsheet show them (ECMA-376 part 1, 18.8.30 and 18.8.31).
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::tables {

/// A piece of a format: signs for digits, letters for parts of a day or time, or text that is shown as it stands.
struct FormatPiece {
  enum class Kind : std::uint8_t {
    literal,   ///< text
    digit,     ///< text is one of 0 # ?
    point,     ///< .
    comma,     ///< , between digits or behind them
    percent,   ///< %
    exponent,  ///< E+ E-
    fraction,  ///< / in a number
    clock,     ///< text is h hh m mm s ss, or [h] [m] [s] with what ran since
    half_day,  ///< AM/PM
    calendar,  ///< years, months, days, eras, weekdays
    general,   ///< General
    content,   ///< @
  };
  Kind kind = Kind::literal;
  std::string text;
};

/// What stands between two semicolons, with the condition it may begin with.
struct FormatSection {
  std::string comparison;  ///< "", "<", "<=", ">", ">=", "=", "<>"
  double bound = 0;
  std::vector<FormatPiece> pieces;

  [[nodiscard]] bool has(FormatPiece::Kind kind) const;
};

class NumberFormat {
 public:
  /// General.
  NumberFormat();
  /// Of a format that a file defines itself. No code is refused: what makes no sense is shown as it stands.
  explicit NumberFormat(std::string_view code);
  /// Those that every program knows by number, as a Japanese Excel shows them; General for any other number.
  [[nodiscard]] static NumberFormat built_in(std::size_t id);

  struct Shown {
    bool is_day = false;  ///< text is YYYY-MM-DD
    bool is_time = false;
    std::string text;
  };
  /// `value` is what the file holds ("1.1000000000000001"), up to 15 digits of it are shown. What is no number is given
  /// back as it stands. A serial number is a day in the date system of 1900 (from 1 March 1900 on) or of 1904.
  [[nodiscard]] Shown shown(const std::string& value, bool date1904) const;
  /// Whether nothing is shown where the cell holds text (;;;).
  [[nodiscard]] bool hides_text() const { return sections_.size() >= 4 && sections_[3].pieces.empty(); }

 private:
  [[nodiscard]] const FormatSection& section_for(double value, bool& signed_by_us) const;
  std::vector<FormatSection> sections_;
};

}  // namespace mamori::tables
