// What the sheets of a workbook share: the list of tabs, the strings, the formats of cells.
#pragma once

#include "tables/number_format.hpp"
#include "tables/xml_part.hpp"

#include <cstdint>
#include <deque>
#include <map>

namespace mamori::tables {

/// A relationship of a part (ISO/IEC 29500-2): what it is and where it leads, as a path in the archive.
struct Link {
  std::string id;
  std::string type;  ///< the last word of it: "worksheet", "sharedStrings"; transitional and strict differ before it
  std::string target;
};

/// Of xl/workbook.xml.
struct BookPart {
  struct Tab {
    std::string name;
    std::string link;
    bool hidden = false;
  };
  std::vector<Tab> tabs;
  std::map<std::string, std::string> names;  ///< defined names: what they stand for
  std::size_t active = 0;
  bool date1904 = false;
};

/// A colour as far as it is plain without the theme's own.
struct Colour {
  static constexpr std::uint32_t unknown = 0xFFFF'FFFF;
  std::uint32_t rgb = unknown;
  static constexpr Colour black() { return {0}; }
  static constexpr Colour white() { return {0xFF'FFFF}; }
};
/// Of a color element (ECMA-376 part 1, 18.3.1.15 and 18.8.19); `automatic` where it says auto or nothing.
[[nodiscard]] Colour colour_of(Attributes attributes, Colour automatic);
/// Nobody tells the two apart.
[[nodiscard]] bool blend(Colour letters, Colour paper);

/// Letters with one look in a cell.
struct Run {
  std::string text;
  enum class Strike : std::uint8_t { as_cell, no, yes } strike = Strike::as_cell;
  std::optional<Colour> ink = {};  ///< none: the cell's
};

/// Of xl/sharedStrings.xml.
struct Strings {
  std::deque<std::string> plain;                 ///< all runs joined
  std::map<std::size_t, std::vector<Run>> rich;  ///< of those that have runs
};

/// Of xl/styles.xml: the look of a cell by its number.
struct Styles {
  struct Look {
    std::uint32_t format = 0;  ///< place in formats
    bool struck = false;
    Colour ink = Colour::black();
    Colour paper = Colour::white();
  };
  std::vector<NumberFormat> formats{NumberFormat()};
  std::vector<Look> looks;

  [[nodiscard]] Look look(std::size_t number) const { return number < looks.size() ? looks[number] : Look{}; }
};

/// None where the part has no relationships. Errors: xlsx_broken, table_too_large.
[[nodiscard]] Result<std::vector<Link>> read_links(Archive& archive, const std::string& part, Allowance& allowance);
/// Errors: xlsx_broken, table_too_large.
[[nodiscard]] Result<BookPart> read_book(const Source& source, Allowance& allowance);
[[nodiscard]] Result<Strings> read_strings(const Source& source, Allowance& allowance);
[[nodiscard]] Result<Styles> read_styles(const Source& source, Allowance& allowance);

/// The text of a cell with its runs: what is not struck through joined, and what is. Ends of lines are LF.
struct Parted {
  std::string text;
  std::string struck;
};
[[nodiscard]] Parted parted(const std::vector<Run>& runs, bool cell_struck);

/// _x000D_ and its like as the letters they stand for (ST_Xstring, ISO/IEC 29500-1 22.9.2.19), every end of a line LF,
/// control characters left out.
[[nodiscard]] std::string unescaped(std::string_view text);

}  // namespace mamori::tables
