// Workbooks that tests make, kept for a second reader with what we read in them: tests/core/tables/second_reader.py has
// LibreOffice read the same ones and compares.
#pragma once

#include "tables/workbook.hpp"

#include <catch2/interfaces/catch_interfaces_capture.hpp>
#include <climits>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <span>
#include <string>

namespace mamori::fakes {

/// A text in one line of a table: its ends of lines and tabs as \n, \r and \t.
inline std::string in_one_line(const std::string& text) {
  std::string line;
  for (const char letter : text) {
    if (letter == '\n') {
      line += "\\n";
    } else if (letter == '\r') {
      line += "\\r";
    } else if (letter == '\t') {
      line += "\\t";
    } else if (letter == '\\') {
      line += "\\\\";
    } else {
      line += letter;
    }
  }
  return line;
}

/// Writes NUMBER.xlsx and NUMBER.txt into the folder that MAMORI_KEEP names; nothing without one. The text: the test's
/// name; REFUSED and the error; or for each tab SHEET, name, 1 where it is hidden, and for each cell CELL, line,
/// column, kind, text, struck text. `most`: how many are kept of one test, for one that lays out the same form in
/// hundreds of manners.
inline void keep_for_second_reader(std::span<const std::uint8_t> workbook, int most = INT_MAX) {
  const char* folder = std::getenv("MAMORI_KEEP");
  if (folder == nullptr) return;
  static int number = 0;
  static std::map<std::string, int> kept;
  const auto test = Catch::getResultCapture().getCurrentTestName();
  if (++kept[test] > most) return;
  const auto name = std::filesystem::path(folder) / ("w" + std::to_string(++number));
  std::ofstream(name.string() + ".xlsx", std::ios::binary)
      .write(reinterpret_cast<const char*>(workbook.data()), static_cast<std::streamsize>(workbook.size()));
  std::ofstream said(name.string() + ".txt");
  said << "TEST\t" << in_one_line(test) << "\n";
  const auto read = tables::read_workbook(workbook);
  if (!read) {
    said << "REFUSED\t" << name_of(read.error().code) << "\n";
    return;
  }
  for (const auto& sheet : read->sheets) {
    said << "SHEET\t" << in_one_line(sheet.name) << "\t" << (sheet.hidden ? 1 : 0) << "\n";
    for (const auto& row : sheet.rows) {
      for (const auto& cell : row.cells) {
        static constexpr const char* kinds[] = {"text", "number", "day", "truth", "fault"};
        said << "CELL\t" << row.line << "\t" << cell.column << "\t" << kinds[static_cast<int>(cell.kind)] << "\t"
             << in_one_line(cell.text) << "\t" << in_one_line(cell.struck) << "\n";
      }
    }
  }
}

}  // namespace mamori::fakes
