// Workbooks as other programs may write them, put together part by part, and whole: a program that is stricter than we
// are opens them too.
#pragma once

#include "fakes/second_reader.hpp"
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

inline const std::string main_space = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
inline const std::string relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
inline const std::string packages = "http://schemas.openxmlformats.org/package/2006/";

/// A part whose root names no space gets the one that is meant.
inline std::string in_its_space(std::string xml) {
  for (const std::string root : {"worksheet", "workbook", "sst", "styleSheet"}) {
    if (xml.starts_with("<" + root + ">")) {
      return xml.insert(root.size() + 1, " xmlns=\"" + main_space + "\" xmlns:r=\"" + relations + "\"");
    }
  }
  constexpr std::string_view links = "<Relationships>";
  if (xml.starts_with(links)) xml.insert(links.size() - 1, " xmlns=\"" + packages + "relationships\"");
  return xml;
}

/// What kind of part it is, by its root.
inline std::string kind_of_part(const std::string& xml) {
  for (const auto& [root, kind] :
       {std::pair{"<workbook", "sheet.main"}, std::pair{"<worksheet", "worksheet"}, std::pair{"<sst", "sharedStrings"},
        std::pair{"<styleSheet", "styles"}, std::pair{"<comments", "comments"}}) {
    if (xml.find(root) != std::string::npos) return kind;
  }
  return {};
}

/// With the parts that say what the others are, where a workbook has none of its own.
inline Parts completed(const Parts& parts) {
  const auto there = [&](std::string_view name) {
    for (const auto& part : parts) {
      if (part.first == name) return true;
    }
    return false;
  };
  Parts whole;
  for (const auto& [name, xml] : parts) whole.emplace_back(name, in_its_space(xml));
  if (!there("xl/workbook.xml") || there("[Content_Types].xml")) return whole;
  std::string types = "<Types xmlns=\"" + packages +
                      "content-types\"><Default Extension=\"rels\" "
                      "ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default "
                      "Extension=\"xml\" ContentType=\"application/xml\"/>";
  for (const auto& [name, xml] : parts) {
    const auto kind = kind_of_part(xml);
    if (kind.empty() || name.ends_with(".rels")) continue;
    types += "<Override PartName=\"/" + name +
             "\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml." + kind + "+xml\"/>";
  }
  whole.emplace_back("[Content_Types].xml", types + "</Types>");
  if (!there("_rels/.rels")) {
    whole.emplace_back("_rels/.rels", "<Relationships xmlns=\"" + packages +
                                          "relationships\"><Relationship Id=\"r\" Type=\"" + relations +
                                          "/officeDocument\" Target=\"xl/workbook.xml\"/></Relationships>");
  }
  return whole;
}

/// An archive of these parts.
inline std::vector<std::uint8_t> archive(const Parts& given) {
  const Parts parts = completed(given);
  const fakes::TemporaryFolder home;
  const auto file = home / "made.xlsx";
  int error = 0;
  zip_t* zip = zip_open(file.c_str(), ZIP_CREATE | ZIP_TRUNCATE, &error);
  REQUIRE(zip != nullptr);
  for (const auto& [name, text] : parts) {
    zip_file_add(zip, name.c_str(), zip_source_buffer(zip, text.data(), text.size(), 0), ZIP_FL_OVERWRITE);
  }
  REQUIRE(zip_close(zip) == 0);
  auto bytes = read_all(file);
  fakes::keep_for_second_reader(bytes);
  return bytes;
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
    links += "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/worksheet\" Target=\"" + file + "\"/>";
    parts.emplace_back("xl/" + file, tabs[i].xml);
  }
  for (const std::string type : {"sharedStrings", "styles"}) {
    links +=
        "<Relationship Id=\"" + type + "\" Type=\"" + relations + "/" + type + "\" Target=\"/xl/" + type + ".xml\"/>";
  }
  parts.emplace_back("xl/workbook.xml", "<workbook>" + properties + "<sheets>" + sheets + "</sheets></workbook>");
  parts.emplace_back("xl/_rels/workbook.xml.rels", "<Relationships>" + links + "</Relationships>");
  return parts;
}

}  // namespace mamori::tables
