// A workbook as somebody's spreadsheet program would have written it, for tests.
#pragma once

#include "fakes/temporary_folder.hpp"

#include <cstdint>
#include <set>
#include <string>
#include <vector>

namespace mamori::test {

enum class Ink { text, number, truth, day, formula };

/// A cell, or a merged block of cells.
struct Block {
  std::size_t line = 1;      ///< from 1
  std::uint32_t column = 0;  ///< from 0
  std::string text;
  std::size_t lines = 1;
  std::uint32_t columns = 1;
  std::string struck = {};  ///< struck through, before the text
  Ink ink = Ink::text;
  std::string format = {};  ///< of a number
  bool white = false;       ///< letters of the paper's colour
};

struct DropDown {
  std::size_t first_line = 1;
  std::size_t last_line = 1;
  std::uint32_t column = 0;
};

struct Page {
  std::string name = "Sheet1";
  std::vector<Block> blocks;
  std::vector<DropDown> lists;  ///< はい or いいえ to choose
  std::set<std::size_t> hidden_lines;
  std::set<std::uint32_t> hidden_columns;
  bool hidden = false;
  std::size_t styled_lines = 0;  ///< empty lines with a format

  /// The block that begins here, or nullptr.
  Block* at(std::size_t line, std::uint32_t column);
};

using FileBytes = std::vector<std::uint8_t>;

[[nodiscard]] FileBytes xlsx(const std::vector<Page>& pages);
/// Merged blocks in their first cell alone, as a spreadsheet program saves them.
[[nodiscard]] FileBytes csv(const Page& page);
/// The same workbook as LibreOffice saves it; empty where it is not installed.
[[nodiscard]] FileBytes saved_by_libreoffice(const FileBytes& workbook);

}  // namespace mamori::test
