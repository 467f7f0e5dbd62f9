#include "tables/workbook.hpp"

#include "made_workbook.hpp"

using namespace mamori;
using namespace mamori::tables;

namespace {

Workbook read(const Parts& parts) {
  const auto file = archive(parts);
  auto workbook = read_workbook(file);
  INFO((workbook ? std::string() : std::string(name_of(workbook.error().code)) + " @ " + workbook.error().where));
  REQUIRE(workbook);
  return *std::move(workbook);
}

ErrorCode refusal(const Parts& parts) {
  const auto file = archive(parts);
  const auto workbook = read_workbook(file);
  REQUIRE_FALSE(workbook);
  return workbook.error().code;
}

std::string text(const std::string& words, const std::string& place = "A1") {
  return "<row><c r=\"" + place + "\" t=\"inlineStr\"><is><t>" + words + "</t></is></c></row>";
}

/// What one cell with these styles shows.
Cell cell_with(const std::string& xml, const std::string& styles = {}, const std::string& strings = {},
               const std::string& properties = {}) {
  const Parts others{{"xl/styles.xml", "<styleSheet>" + styles + "</styleSheet>"},
                     {"xl/sharedStrings.xml", "<sst>" + strings + "</sst>"}};
  const auto workbook = read(book({{"a", sheet("<row>" + xml + "</row>")}}, properties, others));
  REQUIRE(workbook.sheets.front().rows.size() == 1);
  return workbook.sheets.front().rows.front().cells.front();
}

std::string shown(const std::string& value, const std::string& code) {
  const auto styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + code +
                      "\"/></numFmts><cellXfs><xf numFmtId=\"164\"/></cellXfs>";
  return cell_with("<c s=\"0\"><v>" + value + "</v></c>", styles).text;
}

std::string built_in(const std::string& value, int id) {
  const auto styles = "<cellXfs><xf numFmtId=\"" + std::to_string(id) + "\"/></cellXfs>";
  return cell_with("<c s=\"0\"><v>" + value + "</v></c>", styles).text;
}

}  // namespace

TEST_CASE("Tabs come in the order that a person sees, with the hidden ones and the one that was open") {
  const auto workbook = read(book({{"古い台帳", sheet(text("OLD-1")), "hidden"},
                                   {"機器", sheet(text("PC-1"))},
                                   {"メモ", sheet(text("x")), "veryHidden"},
                                   {"空", sheet("")}},
                                  "<bookViews><workbookView activeTab=\"1\"/></bookViews>"));
  REQUIRE(workbook.sheets.size() == 4);
  CHECK(workbook.sheets[0].name == "古い台帳");
  CHECK(workbook.sheets[0].hidden);
  CHECK(workbook.sheets[1].rows.front().cells.front().text == "PC-1");
  CHECK_FALSE(workbook.sheets[1].hidden);
  CHECK(workbook.sheets[2].hidden);
  CHECK(workbook.sheets[3].rows.empty());
  CHECK(workbook.active == 1);
  CHECK(first_in_sight(workbook) == 1);
}

TEST_CASE("A number is what its cell shows") {
  CHECK(built_in("1.1000000000000001", 0) == "1.1");
  CHECK(built_in("123456789012", 0) == "123456789012");
  CHECK(built_in("0.1", 0) == "0.1");
  CHECK(built_in("1E-3", 0) == "0.001");
  CHECK(built_in("-0.30000000000000004", 0) == "-0.3");
  CHECK(built_in("1e22", 0) == "1E+22");
  CHECK(built_in("7", 49) == "7");
  CHECK(built_in("1234567.891", 4) == "1,234,567.89");
  CHECK(built_in("0.125", 10) == "12.50%");
  CHECK(built_in("12345", 11) == "1.23E+04");
  CHECK(shown("1", "0000") == "0001");
  CHECK(shown("1.005", "0.00") == "1.01");
  CHECK(shown("9.999", "0.0") == "10.0");
  CHECK(shown("3", "0&quot;台&quot;") == "3台");
  CHECK(shown("7", "&quot;PC-&quot;000") == "PC-007");
  CHECK(shown("-1234", "#,##0;[Red]-#,##0") == "-1,234");
  CHECK(shown("-5", "0;(0)") == "(5)");
  CHECK(shown("0", "0;-0;&quot;-&quot;") == "-");
  CHECK(shown("1234567", "#,##0,") == "1,235");
  CHECK(shown("1000", "[$¥-411]#,##0") == "¥1,000");
  CHECK(shown("1234567", "000-0000") == "123-4567");
  CHECK(shown("312345678", "[&lt;=99999999]####-####;\\(00\\)\\ ####-####") == "(03) 1234-5678");
  CHECK(shown("10.5", "0.##") == "10.5");
  CHECK(shown("x", "0") == "x");
}

TEST_CASE("A day is a day in every format, a time is the text that is shown") {
  for (const int id : {14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 34, 35, 36, 50, 52, 54, 57, 58}) {
    CHECK(built_in("45212", id) == "2023-10-13");
  }
  for (const char* code : {"yyyy/mm/dd", "[$-411]ggge&quot;年&quot;m&quot;月&quot;d&quot;日&quot;;@", "d\\.m", "aaaa",
                           "[$-ja-JP]ge\\.m\\.d", "m/d", "yyyy/m/d h:mm", "mmm"}) {
    CHECK(shown("45212.4", code) == "2023-10-13");
  }
  CHECK(built_in("0.4", 20) == "9:36");
  CHECK(built_in("0.4", 32) == "9時36分");
  CHECK(built_in("1.5", 46) == "36:00:00");
  CHECK(shown("0.75", "h:mm AM/PM") == "6:00 PM");
  for (const char* number : {"General", "General\\ \\d", "0&quot; days&quot;", "#,##0_e;[Red]-#,##0"}) {
    CHECK(shown("45212", number).starts_with("45"));
  }
  const auto styles = "<cellXfs><xf numFmtId=\"14\"/></cellXfs>";
  for (const char* system : {"1", "true"}) {
    const auto properties = std::string("<workbookPr date1904=\"") + system + "\"/>";
    CHECK(cell_with("<c><v>43750</v></c>", styles, {}, properties).text == "2023-10-13");
    CHECK(cell_with("<c><v>0</v></c>", styles, {}, properties).text == "1904-01-01");
  }
  CHECK(cell_with("<c><v>45212</v></c>", styles).kind == CellKind::day);
  CHECK(cell_with("<c><v>5</v></c>", styles).text == "5");
  CHECK(cell_with("<c t=\"d\"><v>2023-10-13T00:00:00</v></c>").text == "2023-10-13");
}

TEST_CASE("Readings are left out, runs are joined, struck letters stand apart") {
  const std::string run = "<r><rPr><b/></rPr><t>薬</t></r><r><rPr><strike/></rPr><t>旧</t></r><r><t>局</t></r>";
  const auto strings = "<si><t>東京</t><rPh sb=\"0\" eb=\"2\"><t>トウキョウ</t></rPh></si><si>" + run + "</si>";
  const std::string styles = "<fonts><font/><font><strike/></font></fonts><cellXfs><xf/><xf fontId=\"1\"/></cellXfs>";
  CHECK(cell_with("<c t=\"s\"><v>0</v></c>", styles, strings).text == "東京");
  const auto rich = cell_with("<c t=\"s\"><v>1</v></c>", styles, strings);
  CHECK(rich.text == "薬局");
  CHECK(rich.struck == "旧");
  const auto in_place = cell_with("<c t=\"inlineStr\"><is>" + run + "<rPh><t>ヤ</t></rPh></is></c>");
  CHECK(in_place.text == "薬局");
  CHECK(in_place.struck == "旧");
  const auto whole = cell_with("<c t=\"s\" s=\"1\"><v>0</v></c>", styles, strings);
  CHECK(whole.text.empty());
  CHECK(whole.struck == "東京");
  // A run with a look of its own is not struck because its cell is.
  const auto mixed = cell_with("<c t=\"s\" s=\"1\"><v>1</v></c>", styles, strings);
  CHECK(mixed.text == "薬");
  CHECK(mixed.struck == "旧局");
}

TEST_CASE("Escapes and every end of a line are the letters they stand for") {
  const auto of = [](const std::string& words) {
    return cell_with("<c t=\"s\"><v>0</v></c>", {}, "<si><t>" + words + "</t></si>").text;
  };
  CHECK(of("a_x000D_\nb") == "a\nb");
  CHECK(of("a_x000D_b") == "a\nb");
  CHECK(of("a&#13;&#10;b&#13;c") == "a\nb\nc");
  CHECK(of("literal _x005F_x000D_") == "literal _x000D_");
  CHECK(of("_xD83D__xDE00__x0007__x30AB_") == "😀カ");
  CHECK(of("_x12_ _xZZZZ_") == "_x12_ _xZZZZ_");
}

TEST_CASE("Truth, faults and the kept values of formulas") {
  CHECK(cell_with("<c t=\"b\"><v>1</v></c>").text == "TRUE");
  CHECK(cell_with("<c t=\"b\"><v>0</v></c>").kind == CellKind::truth);
  const auto fault = cell_with("<c t=\"e\"><f>1/0</f><v>#DIV/0!</v></c>");
  CHECK(fault.kind == CellKind::fault);
  CHECK(fault.text.empty());
  CHECK(cell_with("<c t=\"str\"><f>A1&amp;B1</f><v>ab</v></c>").text == "ab");
  CHECK(cell_with("<c><f>1+1</f><v>2</v></c>").text == "2");
  // A program that computes nothing keeps no value, or an empty one.
  CHECK(cell_with("<c><f>1+1</f><v></v></c>").kind == CellKind::fault);
  CHECK(cell_with("<c><f>1+1</f></c>").kind == CellKind::fault);
  const auto empty = read(book({{"a", sheet("<row><c t=\"str\"><f>B1</f><v></v></c><c><v>2</v></c></row>")}}));
  REQUIRE(empty.sheets.front().rows.front().cells.size() == 1);
  CHECK(empty.sheets.front().rows.front().cells.front().text == "2");
}

TEST_CASE("Merges, drop-downs, hidden rows and columns and drawings are told") {
  const std::string rules =
      "<mergeCells><mergeCell ref=\"A1:A3\"/></mergeCells>"
      "<dataValidations><dataValidation type=\"list\" sqref=\"B1:B3 D2\"><formula1>\"はい,いいえ\"</formula1>"
      "</dataValidation><dataValidation type=\"list\" sqref=\"C1\"><formula1>語!$A$1:$A$2</formula1></dataValidation>"
      "<dataValidation type=\"whole\" sqref=\"E1\"><formula1>1</formula1></dataValidation></dataValidations>"
      "<drawing r:id=\"x\"/><extLst><ext><x14:dataValidation type=\"list\"><x14:formula1><xm:f>名</xm:f></x14:formula1>"
      "<xm:sqref>F2</xm:sqref></x14:dataValidation></ext></extLst>";
  const auto workbook =
      read(book({{"表", sheet("<row r=\"2\" hidden=\"1\"><c r=\"C2\" t=\"str\"><v>x</v></c></row>",
                              "<cols><col min=\"2\" max=\"3\" hidden=\"1\"/></cols>", rules)},
                 {"語", sheet("<row><c t=\"str\"><v>有</v></c></row><row><c t=\"str\"><v>無</v></c></row>")}},
                "<definedNames><definedName name=\"名\">語!$A$2</definedName></definedNames>"));
  const auto& first = workbook.sheets.front();
  REQUIRE(first.merges.size() == 1);
  CHECK(first.merges[0].first_line == 1);
  CHECK(first.merges[0].last_line == 3);
  CHECK(first.merges[0].last_column == 0);
  REQUIRE(first.choices.size() == 4);
  CHECK(first.choices[0].words == std::vector<std::string>{"はい", "いいえ"});
  CHECK(first.choices[1].first_column == 3);
  CHECK(first.choices[2].words == std::vector<std::string>{"有", "無"});
  CHECK(first.choices[3].words == std::vector<std::string>{"無"});
  CHECK(first.rows[0].hidden);
  CHECK(first.rows[0].line == 2);
  CHECK(first.rows[0].cells[0].column == 2);
  CHECK(first.hidden_columns == std::vector<std::uint32_t>{1, 2});
  CHECK(first.drawings);
  CHECK_FALSE(workbook.sheets[1].drawings);
}

TEST_CASE(
    "What nobody sees is told: letters of the paper's colour, formats that show none, rows and columns of no size") {
  const std::string styles =
      "<numFmts><numFmt numFmtId=\"170\" formatCode=\";;;\"/></numFmts>"
      "<fonts><font><color theme=\"1\"/></font><font><color rgb=\"FFFFFFFF\"/></font><font><color theme=\"0\"/></font>"
      "<font><color rgb=\"FF203864\"/></font><font/></fonts>"
      "<fills><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>"
      "<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF1F3864\"/></patternFill></fill>"
      "<fill><patternFill patternType=\"solid\"><fgColor theme=\"4\"/></patternFill></fill></fills>"
      "<cellXfs><xf/><xf fontId=\"1\"/><xf fontId=\"2\"/><xf fontId=\"1\" fillId=\"2\"/><xf fontId=\"3\" fillId=\"2\"/>"
      "<xf fontId=\"1\" fillId=\"3\"/><xf fontId=\"4\" numFmtId=\"170\"/></cellXfs>";
  const auto seen = [&](const std::string& look) {
    const auto cell = cell_with("<c t=\"str\" s=\"" + look + "\"><v>はい</v></c>", styles);
    CHECK(cell.text == "はい");
    return !cell.invisible;
  };
  CHECK(seen("0"));
  CHECK_FALSE(seen("1"));
  CHECK_FALSE(seen("2"));
  CHECK(seen("3"));
  CHECK_FALSE(seen("4"));
  // A colour of the theme's own is not known here.
  CHECK(seen("5"));
  CHECK_FALSE(seen("6"));
  const auto run = [](const std::string& colour, const std::string& text) {
    return "<r><rPr>" + colour + "</rPr><t>" + text + "</t></r>";
  };
  const auto rich = [&](const std::string& runs) {
    return cell_with("<c t=\"inlineStr\"><is>" + runs + "</is></c>", styles).invisible;
  };
  CHECK(rich("<r><t>はい</t></r>" + run("<color indexed=\"9\"/>", "・いいえ")));
  CHECK_FALSE(rich("<r><t>はい</t></r>" + run("<color rgb=\"FFFF0000\"/>", "・いいえ")));
  CHECK_FALSE(rich("<r><t>はい</t></r>" + run("<color rgb=\"FFFFFFFF\"/>", " 　")));
  const auto sized =
      read(book({{"表", sheet("<row r=\"1\" ht=\"0\" customHeight=\"1\"><c t=\"str\"><v>x</v></c></row>",
                              "<cols><col min=\"4\" max=\"4\" width=\"0\" customWidth=\"1\"/></cols>")}}));
  CHECK(sized.sheets.front().rows.front().hidden);
  CHECK(sized.sheets.front().hidden_columns == std::vector<std::uint32_t>{3});
}

TEST_CASE("Drawings say over which lines they lie") {
  const auto with = [](const std::string& anchors, const std::string& behind = {}) {
    auto parts = book({{"表", sheet("<row><c t=\"str\"><v>x</v></c></row>", {}, "<drawing r:id=\"d\"/>" + behind)}});
    parts.emplace_back("xl/worksheets/_rels/sheet1.xml.rels",
                       "<Relationships><Relationship Id=\"d\" Type=\"http://x/drawing\" "
                       "Target=\"../drawings/drawing1.xml\"/></Relationships>");
    parts.emplace_back("xl/drawings/drawing1.xml", "<xdr:wsDr xmlns:xdr=\"d\">" + anchors + "</xdr:wsDr>");
    return read(parts).sheets.front();
  };
  const std::string ring =
      "<xdr:twoCellAnchor><xdr:from><xdr:col>2</xdr:col><xdr:colOff>7</xdr:colOff><xdr:row>4</xdr:row></xdr:from>"
      "<xdr:to><xdr:col>3</xdr:col><xdr:row>5</xdr:row></xdr:to><xdr:sp><a:t xmlns:a=\"a\">9</a:t></xdr:sp>"
      "</xdr:twoCellAnchor>";
  const auto ringed = with(ring);
  CHECK(ringed.drawings);
  CHECK_FALSE(ringed.drawn_over(4));
  CHECK(ringed.drawn_over(5));
  CHECK(ringed.drawn_over(6));
  CHECK_FALSE(ringed.drawn_over(7));
  REQUIRE(ringed.drawn.size() == 1);
  CHECK(ringed.drawn.front().first_column == 2);
  // What has no place in cells may lie anywhere.
  CHECK(with("<xdr:oneCellAnchor/>" + ring).drawn_over(1));
  CHECK(with(ring, "<controls/>").drawn_over(1));
}

TEST_CASE("A strict workbook and one that keeps its parts elsewhere are read") {
  const std::string strict = "http://purl.oclc.org/ooxml/officeDocument/relationships/";
  const auto workbook =
      read({{"_rels/.rels", "<Relationships><Relationship Id=\"a\" Type=\"" + strict +
                                "officeDocument\" Target=\"book/main.xml\"/></Relationships>"},
            {"book/main.xml",
             "<x:workbook xmlns:x=\"http://purl.oclc.org/ooxml/spreadsheetml/main\" xmlns:q=\"q\"><x:sheets>"
             "<x:sheet name=\"表\" sheetId=\"1\" q:id=\"s\"/></x:sheets></x:workbook>"},
            {"book/_rels/main.xml.rels", "<Relationships><Relationship Id=\"s\" Type=\"" + strict +
                                             "worksheet\" Target=\"../sheets/./one.xml\"/></Relationships>"},
            {"sheets/one.xml",
             "<x:worksheet xmlns:x=\"m\"><x:sheetData><x:row><x:c t=\"inlineStr\"><x:is><x:t>値</x:t></x:is>"
             "</x:c></x:row></x:sheetData></x:worksheet>"}});
  CHECK(workbook.sheets.front().rows.front().cells.front().text == "値");

  Parts strokes;
  for (auto [name, xml] : book({{"a", sheet(text("値"))}})) {
    if (name.starts_with("xl/worksheets")) name = "XL\\Worksheets\\" + name.substr(name.rfind('/') + 1);
    strokes.emplace_back(name, xml);
  }
  CHECK(read(strokes).sheets.front().rows.front().cells.front().text == "値");
}

TEST_CASE("A text is a workbook of one sheet") {
  const std::string csv = "管理番号,,OS\n\n001,x,\n";
  const auto workbook = read_workbook({reinterpret_cast<const std::uint8_t*>(csv.data()), csv.size()});
  REQUIRE(workbook);
  REQUIRE(workbook->sheets.size() == 1);
  const auto& rows = workbook->sheets.front().rows;
  REQUIRE(rows.size() == 2);
  CHECK(rows[0].cells[1].column == 2);
  CHECK(rows[1].line == 3);
  CHECK(rows[1].cells.size() == 2);
}

TEST_CASE("Rows and cells out of order, missing sheets and empty workbooks are refused") {
  CHECK(refusal(book({{"a", sheet("<row r=\"5\"/><row r=\"4\"/>")}})) == ErrorCode::xlsx_broken);
  CHECK(refusal(book({{"a", sheet("<row r=\"1048577\"/>")}})) == ErrorCode::xlsx_broken);
  CHECK(refusal(book({{"a", sheet("<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>")}})) ==
        ErrorCode::xlsx_broken);
  CHECK(refusal(book({{"a", sheet("<row><c r=\"XFE1\"><v>1</v></c></row>")}})) == ErrorCode::table_too_wide);
  CHECK(refusal(book({{"a", sheet("")}, {"b", sheet("<row r=\"3\"/>")}})) == ErrorCode::table_empty);
  auto gone = book({{"a", sheet("")}});
  std::erase_if(gone, [](const auto& part) { return part.first.starts_with("xl/worksheets"); });
  CHECK(refusal(gone) == ErrorCode::xlsx_broken);
}

TEST_CASE("A million rows with a style and no text cost nothing that is kept") {
  std::string rows = text("PC-1");
  for (int line = 2; line <= 1'048'576; ++line) rows += "<row r=\"" + std::to_string(line) + "\" s=\"1\"/>";
  const auto workbook = read(book({{"a", sheet(rows)}}));
  CHECK(workbook.sheets.front().rows.size() == 1);
}
