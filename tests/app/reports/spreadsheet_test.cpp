// Sheets for other programs: days are days, texts stay texts, and the pages print as they should.
#include "reports/spreadsheet.hpp"

#include "fakes/second_reader.hpp"
#include "reports/samples.hpp"

#include <QProcess>
#include <QString>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <cstdint>
#include <fstream>
#include <iterator>
#include <vector>

using namespace mamori;
using namespace mamori::reports;

namespace {

/// One part of a workbook, as the archive holds it.
QString part_of(const QString& workbook, const QString& part) {
  QProcess process;
  process.start("python3",
                {"-c", "import sys, zipfile; sys.stdout.buffer.write(zipfile.ZipFile(sys.argv[1]).read(sys.argv[2]))",
                 workbook, part});
  process.waitForFinished(30'000);
  return QString::fromUtf8(process.readAllStandardOutput());
}

Grid sample() {
  return {.name = "一月/二月: [見本] とても長い名前のタブはここで切られてしまいます",
          .columns = {{"名前", 20}, {"日", 13}},
          .rows = {{std::string("=HYPERLINK(\"http://x\")"), CivilDate::from_iso("2023-10-13").value()},
                   {std::string("二行\n\"目\",です"), std::monostate()}}};
}

}  // namespace

TEST_CASE("a workbook has real dates, widths, a frozen head and a print area, and no formula") {
  const QTemporaryDir folder;
  const QString path = folder.filePath("x.xlsx");
  REQUIRE(write_xlsx(path.toStdString(), {sample(), sample()}));
  std::ifstream in(path.toStdString(), std::ios::binary);
  const std::vector<std::uint8_t> bytes{std::istreambuf_iterator<char>(in), {}};
  fakes::keep_for_second_reader(bytes);
  const QString sheet = part_of(path, "xl/worksheets/sheet1.xml");
  // 13 October 2023 as spreadsheets count days.
  CHECK(sheet.contains("<v>45212</v>"));
  CHECK(sheet.contains("state=\"frozen\""));
  CHECK(sheet.contains("customWidth=\"1\""));
  CHECK_FALSE(sheet.contains("<f>"));
  CHECK(part_of(path, "xl/styles.xml").contains("yyyy/mm/dd"));
  const QString book = part_of(path, "xl/workbook.xml");
  CHECK(book.contains("_xlnm.Print_Area"));
  CHECK(book.contains("_xlnm.Print_Titles"));
  CHECK(book.count("<sheet ") == 2);
  CHECK(part_of(path, "xl/sharedStrings.xml").contains("=HYPERLINK"));
}

TEST_CASE("a workbook that cannot be written is refused") {
  const auto written = write_xlsx("/nowhere/at/all.xlsx", {sample()});
  REQUIRE_FALSE(written);
  CHECK(written.error().code == ErrorCode::file_unwritable);
}

TEST_CASE("CSV quotes what it must and gives no text to calculate") {
  const std::string csv = csv_of(sample());
  CHECK(csv == "\xEF\xBB\xBF名前,日\r\n\"'=HYPERLINK(\"\"http://x\"\")\",2023-10-13\r\n\"二行\n\"\"目\"\",です\",\r\n");
}

TEST_CASE("a sheet goes out row by row with its answers") {
  const auto view = filled(sheet_of(SheetKind::vendor, "レセコン株式会社", "レセコン"), "備考");
  const Grid grid = grid_of(view);
  REQUIRE(grid.rows.size() == view.assessment.sheet().rows.size());
  CHECK(std::get<std::string>(grid.rows[2][4]) == "いいえ");
  CHECK(std::get<CivilDate>(grid.rows[2][6]) == day("2024-02-29"));
  CHECK(std::get<std::string>(grid.rows[2][9]) == "備考");
}

TEST_CASE("a table says of each row what the paper prints beside it") {
  auto view = filled(sheet_of(SheetKind::vendor, "レセコン株式会社", "レセコン"), "備考");
  const auto& rows = view.assessment.sheet().rows;
  view.assessment.circumstances.out_of_scope[rows[1].index] = "サーバは薬局の担当";
  view.origins[rows[2].index] = Origin::signature;
  view.progress = checklist::evaluate(view.assessment, day("2023-11-22"));
  const Grid grid = grid_of(view);
  const auto cell = [&](std::size_t row, const std::string& title) {
    for (std::size_t column = 0; column < grid.columns.size(); ++column) {
      if (grid.columns[column].title != title) continue;
      const auto* text = std::get_if<std::string>(&grid.rows.at(row).at(column));
      return text ? *text : std::string();
    }
    return std::string("no such column");
  };
  CHECK(cell(1, "記入不要・要確認の理由") == "契約の範囲外：サーバは薬局の担当");
  CHECK(cell(1, "1回目").empty());
  CHECK(cell(1, "備考") == "備考");
  CHECK(cell(2, "記入不要・要確認の理由").empty());
  CHECK(cell(2, "回答のもと") == "署名");
  CHECK(cell(0, "回答のもと") == "手入力");
  CHECK(cell(1, "回答のもと") == "手入力");
  CHECK(cell(0, "事業者名") == "レセコン株式会社");
  CHECK(cell(0, "システム") == "レセコン");
  CHECK(cell(0, "様式") == view.assessment.edition->title.ja);
  for (const auto& row : grid.rows) CHECK(row.size() == grid.columns.size());

  auto own = filled(sheet_of(SheetKind::pharmacy, "あおば薬局"), "");
  own.assessment.circumstances.has_vendor_contract = false;
  own.progress = checklist::evaluate(own.assessment, day("2023-11-22"));
  const std::string csv = csv_of(grid_of(own));
  CHECK(csv.find("事業者と契約していないため記入不要") != std::string::npos);
  CHECK(csv.find("事業者名") == std::string::npos);
}
