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

TEST_CASE("What is no table at all is refused by its kind, and never read as text") {
  const auto kind = [](std::string_view text) {
    const auto workbook = read_workbook({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
    REQUIRE_FALSE(workbook);
    CHECK(workbook.error().code == ErrorCode::table_is_other);
    return workbook.error().where;
  };
  using namespace std::string_view_literals;
  CHECK(kind("%PDF-1.7\n1,2\n") == "PDF");
  CHECK(kind("\xFF\xD8\xFF\xE0\0\x10JFIF"sv) == "JPEG");
  CHECK(kind("\0\0\0\x18"
             "ftypheic\0\0"sv) == "HEIC");
  CHECK(kind("\x1F\x8B\x08"sv) == "gzip");
  CHECK(kind("\0\1\0\0Standard ACE DB\0"sv) == "Access");
  CHECK(kind("{\"records\": [1,2]}") == "JSON");
  CHECK(kind("\xEF\xBB\xBF[\n  {\"a\": 1}]") == "JSON");
  CHECK(kind("BEGIN:VCARD\r\nVERSION:3.0\r\n") == "vCard");
  CHECK(kind("ID;PWXL;N;E\r\n") == "SYLK");
  CHECK(kind("MAMORIBK\x01\x02") == "Mamori backup");
  CHECK(kind("\xD2\x84\x43\xA1\x01"sv) == "Mamori");
  CHECK(kind("<?xml version=\"1.0\"?><rows/>") == "XML");
  CHECK(kind("\x06yamada" + std::string(158, ' ')) == "~$");
  const auto in_archive = [&](const Parts& parts) {
    const auto file = archive(parts);
    return kind(std::string_view(reinterpret_cast<const char*>(file.data()), file.size()));
  };
  CHECK(in_archive({{"Index/Document.iwa", "x"}}) == "Numbers");
  CHECK(in_archive({{"[Content_Types].xml", "<Types/>"}, {"word/document.xml", "<a/>"}}) == "Word");
  CHECK(in_archive({{"台帳.csv", "x"}}) == "ZIP");
  CHECK(refusal({{"[Content_Types].xml", "<Types/>"}}) == ErrorCode::xlsx_broken);
  CHECK(refusal({{"xl/workbook.bin", "x"}}) == ErrorCode::table_is_xls);
}

TEST_CASE("A table whose first words are like another kind's is a table") {
  for (const std::string text :
       {"ID,名\n1,2\n", "[番号],名\n1,2\n", "{番号},名\n1,2\n", "TABLE,名\n1,2\n", "BM,名\n1,2\n"}) {
    INFO(text);
    CHECK(read_workbook({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
  }
}

TEST_CASE("A text that begins with a smaller-than sign is a text") {
  const std::string text = "<管理番号>,名\n1,2\n";
  CHECK(read_workbook({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
}
