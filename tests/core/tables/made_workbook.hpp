// Workbooks as other programs may write them, put together part by part.
#pragma once

#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <string>
#include <utility>
#include <vector>
#include <zip.h>

namespace mamori::tables {

using Parts = std::vector<std::pair<std::string, std::string>>;

inline std::vector<std::uint8_t> read_all(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

/// An archive of these parts.
inline std::vector<std::uint8_t> archive(const Parts& parts) {
  const fakes::TemporaryFolder home;
  const auto file = home / "made.xlsx";
  int error = 0;
  zip_t* zip = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  REQUIRE(zip != nullptr);
  for (const auto& [name, text] : parts) {
    zip_file_add(zip, name.c_str(), zip_source_buffer(zip, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
  }
  REQUIRE(zip_close(zip) == 0);
  return read_all(file);
}

struct Tab {
  std::string name;
  std::string xml;         ///< of the whole worksheet
  std::string state = {};  ///< "hidden"
};

inline std::string sheet(const std::string& rows, const std::string& before = {}, const std::string& behind = {}) {
  return "<worksheet>" + before + "<sheetData>" + rows + "</sheetData>" + behind + "</worksheet>";
}

/// The parts that every workbook has. The files of the sheets are numbered against the order of the tabs, as they are
/// after somebody moved them.
inline Parts book(const std::vector<Tab>& tabs, const std::string& properties = {}, const Parts& others = {}) {
  std::string sheets;
  std::string links;
  Parts parts = others;
  for (std::size_t i = 0; i < tabs.size(); ++i) {
    const auto file = "worksheets/sheet" + std::to_string(tabs.size() - i) + ".xml";
    const auto id = "rId" + std::to_string(i + 1);
    const auto state = tabs[i].state.empty() ? "" : " state=\"" + tabs[i].state + "\"";
    sheets += "<sheet name=\"" + tabs[i].name + "\" sheetId=\"" + std::to_string(i + 7) + "\"" + state + " r:id=\"" +
              id + "\"/>";
    links += "<Relationship Id=\"" + id + "\" Type=\"http://x/officeDocument/2006/relationships/worksheet\" Target=\"" +
             file + "\"/>";
    parts.emplace_back("xl/" + file, tabs[i].xml);
  }
  for (const std::string type : {"sharedStrings", "styles"}) {
    links += "<Relationship Id=\"" + type + "\" Type=\"http://x/" + type + "\" Target=\"/xl/" + type + ".xml\"/>";
  }
  parts.emplace_back("xl/workbook.xml", "<workbook>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + links + "</Relationships>");
  return parts;
}

}  // namespace mamori::tables
