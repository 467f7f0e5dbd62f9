// The print of 令和5年度 as a machine took it off paper, with its slipped cells, damaged words and lost columns.
#include "layout.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sstream>

using namespace mamori;
using namespace mamori::test;

namespace {

/// Lines from `first` to before `last` of the scan, cut at tabs.
Page scanned(const std::string& first, const std::string& last) {
  Page page;
  std::ifstream in(std::filesystem::path(MAMORI_VECTORS).parent_path() / "seed" / "000_5b537723b8f0c503.txt");
  bool inside = false;
  std::size_t number = 0;
  for (std::string line; std::getline(in, line);) {
    inside = inside || line == first;
    if (inside && line.starts_with(last)) break;
    if (!inside) continue;
    ++number;
    std::istringstream cells(line);
    std::uint32_t column = 0;
    for (std::string cell; std::getline(cells, cell, '\t'); ++column) {
      if (!cell.empty()) page.blocks.push_back({number, column, cell});
    }
  }
  return page;
}

}  // namespace

TEST_CASE("the scan of both sheets gives every row, and none of the sure ones is wrong") {
  const Page page = scanned("別添 1", "薬局におけるサイバーセキュリティ対策チェックリストマニュアル");
  if (page.blocks.empty()) SKIP("the scan is not here");
  const auto reading = read_files({xlsx({page})});
  std::string all;
  std::size_t sure = 0;
  for (const auto& row : reading.rows) {
    sure += row.sure() ? 1u : 0u;
    all += (row.sheet == SheetKind::vendor ? "V" : "P") + std::to_string(row.section) + row.item + "@" +
           std::string(name_of(row.target)) + (row.due == Obligation::reference ? "+ " : " ");
  }
  CHECK(
      all ==
      "P0@organisation P1(1)@organisation P2(1)@all P2(2)@all P2(3)@all P2(4)@server P2(5)@server P2(6)@server "
      "P2(7)@network P2(8)@network P3(1)@organisation P2(7)@server+ P2(9)@server+ P2(4)@terminal+ P2(5)@terminal+ "
      "P2(7)@terminal+ P2(9)@terminal+ P3(2)@organisation+ P3(3)@organisation+ V1(1)@organisation V2(2)@all V2(3)@all "
      "V2(4)@server V2(5)@server V2(6)@server V2(7)@network V2(8)@network V2(7)@server+ V2(9)@server+ V2(4)@terminal+ "
      "V2(5)@terminal+ V2(7)@terminal+ V2(9)@terminal+ ");
  CHECK(sure == reading.rows.size());
}
