#include "made_workbook.hpp"
#include "tables/workbook.hpp"

using namespace mamori;
using namespace mamori::tables;

namespace {

ErrorCode refusal(std::string_view text) {
  const auto workbook = read_workbook({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
  REQUIRE_FALSE(workbook);
  return workbook.error().code;
}

ErrorCode refusal(const Parts& parts) {
  const auto file = archive(parts);
  return refusal(std::string_view(reinterpret_cast<const char*>(file.data()), file.size()));
}

}  // namespace

TEST_CASE("A file of another kind is refused by its kind, whatever its name") {
  const std::string compound("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", 8);
  CHECK(refusal(compound + std::string(504, '\0')) == ErrorCode::table_is_xls);
  std::string name;
  for (const char c : std::string_view("EncryptedPackage")) name += std::string{c, '\0'};
  CHECK(refusal(compound + std::string(504, '\0') + name) == ErrorCode::table_is_locked);
  CHECK(refusal("<html><body><table><tr><td>管理番号</td></tr></table></body></html>") == ErrorCode::table_is_html);
  CHECK(refusal("\xEF\xBB\xBF\r\n<!DOCTYPE HTML>\n<table>") == ErrorCode::table_is_html);
  CHECK(refusal("<?xml version=\"1.0\"?><Workbook xmlns=\"urn:schemas-microsoft-com:office:spreadsheet\"/>") ==
        ErrorCode::table_is_html);
  CHECK(refusal({{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"}, {"content.xml", "<a/>"}}) ==
        ErrorCode::table_is_ods);
  CHECK(refusal({{"_rels/.rels",
                  "<Relationships><Relationship Id=\"a\" Type=\"http://x/officeDocument\" "
                  "Target=\"xl/workbook.bin\"/></Relationships>"},
                 {"xl/workbook.bin", "x"}}) == ErrorCode::table_is_xls);
}

TEST_CASE("A text that begins with a smaller-than sign is a text") {
  const std::string text = "<管理番号>,名\n1,2\n";
  CHECK(read_workbook({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
}
