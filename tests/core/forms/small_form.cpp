#include "small_form.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using mamori::forms::FoundRow;
using mamori::forms::Reading;
using mamori::forms::Reason;

namespace mamori::test {

Page page_of(const Lines& lines, const std::string& name) {
  Page page;
  page.name = name;
  for (std::size_t line = 0; line < lines.size(); ++line) {
    for (std::size_t column = 0; column < lines[line].size(); ++column) {
      if (!lines[line][column].empty()) page.blocks.push_back({line + 1, std::uint32_t(column), lines[line][column]});
    }
  }
  return page;
}

Lines small() {
  return {{"薬局におけるサイバーセキュリティ対策チェックリスト"},
          {"", "", "薬局確認用"},
          {"", "チェック項目", "確認結果", "備考"},
          {"1 体制", "(1) 責任を持つ人を決めている。", yes_no},
          {"2 システムの管理", all_group},
          {"", "(1) 持っている物を書き出している。", yes_no},
          {"", "(2) 遠くからの保守を調べている。", yes_no},
          {"", server_group},
          {"", "(3) 権限を分けている。", yes_no},
          {"", "(4) 記録を見ている。", yes_no},
          {"", network_group},
          {"", "(5) 通信を絞っている。", yes_no},
          {"3 備え", "(1) 連絡先の図がある。", yes_no},
          {"", "(2) 計画を作っている。", yes_no}};
}

Reading reading_of(const Lines& lines, const std::string& tab) {
  return read_files({xlsx({page_of(lines, tab)})});
}

const FoundRow& row_of(const Reading& reading, std::string_view wording) {
  const auto at = std::ranges::find(reading.rows, wording, &FoundRow::wording);
  INFO("no row: " << wording);
  REQUIRE(at != reading.rows.end());
  return *at;
}

bool doubts(const FoundRow& row, Reason reason) {
  return std::ranges::find(row.doubts, reason) != row.doubts.end();
}

std::string place(const FoundRow& row) {
  return std::to_string(row.section) + row.item + "@" + std::string(name_of(row.target));
}

std::string unsure(const Reading& reading) {
  std::string all;
  for (const auto& row : reading.rows) {
    if (row.sure()) continue;
    all += place(row);
    for (const auto doubt : row.doubts) all += " " + std::string(forms::name_of(doubt));
    all += "; ";
  }
  return all;
}

std::string left(const Reading& reading) {
  std::string all;
  for (const auto& text : reading.left) all += text.text + "|";
  return all;
}

}  // namespace mamori::test
