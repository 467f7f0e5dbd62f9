#include "tables/csv.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::tables;

namespace {

Bytes bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::vector<std::vector<std::string>> cells(std::string_view text) {
  const auto table = read_csv(bytes(text));
  REQUIRE(table);
  std::vector<std::vector<std::string>> all;
  for (const auto& row : table->rows) all.push_back(row.cells);
  return all;
}

/// The refusal and the line it names.
std::pair<ErrorCode, std::string> refusal(std::string_view text) {
  const auto table = read_csv(bytes(text));
  REQUIRE_FALSE(table);
  return {table.error().code, table.error().where};
}

using Rows = std::vector<std::vector<std::string>>;

}  // namespace

TEST_CASE("A table is read whatever ends its lines, and keeps the number of each") {
  const std::string text = "番号,名前\r\n1,甲\n2,乙\r3,\"丙\"\r\n\r\n4,丁";
  CHECK(cells(text) == Rows{{"番号", "名前"}, {"1", "甲"}, {"2", "乙"}, {"3", "丙"}, {"4", "丁"}});
  const auto table = read_csv(bytes(text));
  CHECK(table->rows[3].line == 4);
  CHECK(table->rows[4].line == 6);
}

TEST_CASE("Quotes keep commas, line ends and quotes") {
  CHECK(cells("\"a,\"\"b\"\"\r\nc\",d\n") == Rows{{"a,\"b\"\nc", "d"}});
  CHECK(cells("a\tb\n1\t2") == Rows{{"a", "b"}, {"1", "2"}});
  CHECK(cells("a\"b,c") == Rows{{"a\"b", "c"}});
}

TEST_CASE("A backslash before a quote is MySQL's where a quote stands that RFC 4180 does not allow") {
  CHECK(cells("1,\"a \\\"b\\\", c\",甲\n2,\"C:\\\\\",乙\n") == Rows{{"1", "a \"b\", c", "甲"}, {"2", "C:\\", "乙"}});
  CHECK(cells("1,\"13\\\"型\",甲") == Rows{{"1", "13\"型", "甲"}});
  // A path at a cell's end is not one, and neither is a quote that stands without quotes around.
  CHECK(cells("1,\"C:\\\",甲\n2,\"D:\\\" ,乙\n") == Rows{{"1", "C:\\", "甲"}, {"2", "D:\\ ", "乙"}});
  CHECK(cells("1,13\\\"型,甲") == Rows{{"1", "13\\\"型", "甲"}});
  // What does not end when it is read so is read as it was.
  CHECK(cells("1,\"C:\\\"x,甲") == Rows{{"1", "C:\\x", "甲"}});
}

TEST_CASE("UTF-32 is refused, though its mark begins as that of UTF-16 does") {
  CHECK(refusal(std::string_view("\xFF\xFE\0\0"
                                 "a\0\0\0,\0\0\0b\0\0\0",
                                 16))
            .first == ErrorCode::table_encoding);
  CHECK(refusal(std::string_view("\xFF\xFE"
                                 "a\0\n\0\0\0",
                                 8)) == std::pair(ErrorCode::table_encoding, std::string("2")));
}

TEST_CASE("Blanks may stand around a quoted cell, quotes within a text open none") {
  CHECK(cells("a, \"b, c\" , \"d\"\n") == Rows{{"a", "b, c ", "d"}});
  CHECK(cells("a, \"b\" c,d\n") == Rows{{"a", " \"b\" c", "d"}});
  CHECK(cells("a, 19\" rack,d\n") == Rows{{"a", " 19\" rack", "d"}});
  CHECK(cells("a, \"b\nc\n") == Rows{{"a", " \"b"}, {"c"}});
}

TEST_CASE("A text that a program wrote as a formula to keep its noughts is that text") {
  CHECK(cells("=\"0012\",\"=\"\"a,b\"\"\",=\"\",=\"a\"\"b\"\n") == Rows{{"0012", "a,b", "", "a\"b"}});
  for (const auto* text : {"=1+1", "=\"a\"&\"b\"", "=\"a", "'=\"a\"", "=\"", "=\"a\"\""}) {
    INFO(text);
    CHECK(cells(text) == Rows{{text}});
  }
}

TEST_CASE("UTF-8 with and without its mark and Shift_JIS are read alike") {
  const Rows wanted{{"管理番号", "ﾊﾟｿｺﾝ①"}};
  CHECK(cells("管理番号,ﾊﾟｿｺﾝ①") == wanted);
  CHECK(cells("\xEF\xBB\xBF管理番号,ﾊﾟｿｺﾝ①") == wanted);
  CHECK(cells("\x8A\xC7\x97\x9D\x94\xD4\x8D\x86,\xCA\xDF\xBF\xBA\xDD\x87\x40") == wanted);
}

TEST_CASE("What is neither UTF-8 nor Shift_JIS is refused with its line") {
  CHECK(refusal("a,b\r\nc,\xFF\xFE") == std::pair(ErrorCode::table_encoding, std::string("2")));
  CHECK(refusal("\xEF\xBB\xBF"
                "a\nb\nc\xC3") == std::pair(ErrorCode::table_encoding, std::string("3")));
  CHECK(refusal(std::string_view("a\0b\0", 4)) == std::pair(ErrorCode::table_encoding, std::string("1")));
}

TEST_CASE("UTF-16 with its mark is read") {
  const Rows wanted{{"番号", "x"}};
  CHECK(cells(std::string_view("\xFF\xFE\x6A\x75\xF7\x53\t\0x\0\r\0\n\0", 14)) == wanted);
  CHECK(cells(std::string_view("\xFE\xFF\x75\x6A\x53\xF7\0,\0x", 10)) == wanted);
}

TEST_CASE("A second mark, a line that names the separator, tabs, semicolons and bars are no cells") {
  const Rows wanted{{"番号", "名"}, {"1", "甲"}};
  CHECK(cells("\xEF\xBB\xBF\xEF\xBB\xBF番号,名\n1,甲\n") == wanted);
  CHECK(cells("sep=,\r\n番号,名\r\n1,甲") == wanted);
  CHECK(cells("sep=|\n番号|名\n1|甲") == wanted);
  CHECK(cells("番号;名\n1;甲\n") == wanted);
  CHECK(cells("番号|名\n1|甲\n") == wanted);
  CHECK(cells("機器台帳\n番号\t名\n1\t甲\n") == Rows{{"機器台帳"}, {"番号", "名"}, {"1", "甲"}});
  CHECK(cells("番号;名\n1;\"甲,乙\"\n2;丙,丁\n")[2] == std::vector<std::string>{"2", "丙,丁"});
  CHECK(cells("sep=,\n番号,名\n")[0] == wanted[0]);
  CHECK(read_csv(bytes("sep=,\n番号,名\n"))->rows[0].line == 2);
  CHECK(cells("sep=x,名\n") == Rows{{"sep=x", "名"}});
}

TEST_CASE("EUC-JP and JIS are told by name, half-width kana of Shift_JIS are read") {
  CHECK(refusal("\xB4\xC9\xCD\xFD\xC8\xD6\xB9\xE6,x\n").first == ErrorCode::table_is_euc);
  CHECK(refusal("\xA5\xB5\xA1\xBC\xA5\xD0,x\n").first == ErrorCode::table_is_euc);
  CHECK(refusal("\x1B$B4IM}\x1B(B,x\n").first == ErrorCode::table_is_jis);
  CHECK(cells("\xB3\xB9\xC2\xB9,\xC3\xB1\xBF\xB1")[0] == std::vector<std::string>{"ｳｹﾂｹ", "ﾃｱｿｱ"});
}

TEST_CASE("A line of ten megabytes, quoted or not, is refused with its number") {
  const std::string huge(10'000'000, 'x');
  CHECK(refusal("a,b\n" + huge) == std::pair(ErrorCode::table_line_too_long, std::string("2")));
  CHECK(refusal("a,b\n1,2\n\"" + huge + "\"") == std::pair(ErrorCode::table_line_too_long, std::string("3")));
}

TEST_CASE("An open quote, too many columns, too many rows and nothing at all are refused") {
  CHECK(refusal("a\n\"b\nc") == std::pair(ErrorCode::table_quote_open, std::string("2")));
  CHECK(refusal("a\n" + std::string(column_limit, ',')) == std::pair(ErrorCode::table_too_wide, std::string("2")));
  std::string many;
  for (std::size_t i = 0; i <= row_limit; ++i) many += "x\n";
  CHECK(refusal(many) == std::pair(ErrorCode::table_too_large, std::to_string(row_limit + 1)));
  std::string wide;
  for (std::size_t i = 0; i < row_limit; ++i) wide += "x" + std::string(20, ',') + "\n";
  CHECK(refusal(wide).first == ErrorCode::table_too_large);
  CHECK(refusal("\r\n,\n,,\n").first == ErrorCode::table_empty);
  CHECK(refusal("").first == ErrorCode::table_empty);
}

TEST_CASE("What another program would run is known, telephone numbers are not taken for it") {
  for (const auto* bad :
       {"=cmd|' /C calc'!A0", "@SUM(1)", "+cmd", "-2+x", "\t=1", "\r=1", "＝1+1", "＠x", "－2+x", "＋α"}) {
    CHECK(is_formula(bad));
  }
  for (const auto* good : {"", "+81-3-1234-5678", "-12.5", "a=b", "' =1", "(03) 1234", "－", "＋８１－３", "ー"})
    CHECK_FALSE(is_formula(good));
}

TEST_CASE("What leaves is harmless, and comes back as it was") {
  const Rows rows{{"=1+1", "'=1", "'ordinary", "a,\"b\"\nc", "@x", ""}};
  const auto text = write_csv(rows);
  CHECK(text.starts_with("\xEF\xBB\xBF'=1+1,''=1,'ordinary,\"a,\"\"b\"\"\nc\",'@x,\r\n"));
  const auto back = cells(text);
  for (std::size_t i = 0; i < back[0].size(); ++i) CHECK(as_written(back[0][i]) == rows[0][i]);
}
