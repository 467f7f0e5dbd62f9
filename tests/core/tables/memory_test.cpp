// Small files that would take much: each is refused, or read, inside what a table may take. Held by the bytes that the
// program asks for, which no load of the machine changes.
#include "fakes/asked_memory.hpp"
#include "made_workbook.hpp"
#include "tables/workbook.hpp"

using namespace mamori;
using namespace mamori::tables;

namespace {

/// What a table may take, without the parser's own 12 MiB, which it asks for elsewhere.
constexpr std::size_t bound = std::size_t{52} << 20;

struct Outcome {
  std::optional<ErrorCode> refusal;
  std::size_t file = 0;   ///< bytes
  std::size_t taken = 0;  ///< bytes held at most beside the file
};

Outcome read(const std::vector<std::uint8_t>& file) {
  Outcome outcome;
  outcome.file = file.size();
  outcome.taken = fakes::most_held([&] {
    const auto workbook = read_workbook(file);
    if (!workbook) outcome.refusal = workbook.error().code;
  });
  return outcome;
}

Outcome read(const Parts& parts) {
  return read(archive(parts));
}

std::string times(std::size_t count, const std::string& text) {
  std::string all;
  all.reserve(count * text.size());
  for (std::size_t i = 0; i < count; ++i) all += text;
  return all;
}

Parts with_strings(const std::string& strings) {
  return book({{"a", sheet("<row><c t=\"s\"><v>0</v></c></row>")}}, {}, {{"xl/sharedStrings.xml", "<sst>" + strings}});
}

Parts with_styles(const std::string& styles) {
  return book({{"a", sheet("<row><c s=\"1\"><v>1</v></c></row>")}}, {}, {{"xl/styles.xml", "<styleSheet>" + styles}});
}

void inside(const Outcome& outcome) {
  INFO("file " << outcome.file << " bytes");
  CHECK(outcome.taken <= bound);
}

void refused_inside(const Outcome& outcome) {
  inside(outcome);
  CHECK(outcome.refusal == ErrorCode::table_too_large);
}

constexpr std::size_t million = 1'000'000;

}  // namespace

TEST_CASE("Strings without end, empty or short, are refused inside the bound") {
  refused_inside(read(with_strings(times(3 * million, "<si/>"))));
  inside(read(with_strings(times(million, "<si><t>x</t></si>") + "</sst>")));
  refused_inside(read(with_strings(times(300'000, "<si><r><rPr><b/></rPr><t>1234567890123456</t></r></si>"))));
  refused_inside(read(with_strings("<si><t>" + times(2 * million, "x") + "</t></si></sst>")));
}

TEST_CASE("A token of many megabytes is refused, whichever it is") {
  const auto huge = times(4 * million, "x");
  refused_inside(read(with_strings("<si a=\"" + huge + "\"/></sst>")));
  refused_inside(read(with_strings("<!--" + huge + "--></sst>")));
  refused_inside(read(with_strings("<?x " + huge + "?></sst>")));
  refused_inside(read(with_strings("<" + huge + "/></sst>")));
}

TEST_CASE("Attributes without end are refused, in one element and in many") {
  std::string one = "<si";
  for (std::size_t i = 0; i < million / 3; ++i) one += " a" + std::to_string(i) + "=\"\"";
  refused_inside(read(with_strings(one + "/></sst>")));
  std::string many;
  for (std::size_t i = 0; i < 400'000; ++i) many += "<x b" + std::to_string(i) + "=\"\"/>";
  refused_inside(read(with_strings(many + "</sst>")));
}

TEST_CASE("Names of elements without end are refused") {
  std::string many;
  for (std::size_t i = 0; i < 400'000; ++i) many += "<x" + std::to_string(i) + "/>";
  refused_inside(read(with_strings(many + "</sst>")));
}

TEST_CASE("Formats, looks, fonts, merges, drop-downs, tabs and links without end are refused") {
  std::string formats = "<numFmts>";
  for (std::size_t i = 0; i < 10'000; ++i) {
    formats += "<numFmt numFmtId=\"" + std::to_string(164 + i) + "\" formatCode=\"0;0;0;0\"/>";
  }
  refused_inside(read(with_styles(formats + "</numFmts></styleSheet>")));
  refused_inside(read(with_styles("<cellXfs>" + times(70'000, "<xf/>") + "</cellXfs></styleSheet>")));
  refused_inside(read(with_styles("<fonts>" + times(70'000, "<font/>") + "</fonts></styleSheet>")));
  const auto beside = [](const std::string& text) { return book({{"a", sheet("", {}, text)}}); };
  refused_inside(read(beside(times(70'000, "<mergeCell ref=\"A1:B2\"/>"))));
  refused_inside(read(beside(times(5'000,
                                   "<dataValidation type=\"list\" sqref=\"A1 A2 A3 A4\"><formula1>\"a,b\""
                                   "</formula1></dataValidation>"))));
  refused_inside(read(book({{"a", sheet("")}}, times(1'000, "<sheet name=\"x\" id=\"y\"/>"))));
  refused_inside(read(Parts{{"_rels/.rels", "<R>" + times(5'000, "<Relationship Id=\"x\" Target=\"y\"/>") + "</R>"},
                            {"xl/workbook.xml", "<w/>"}}));
  refused_inside(
      read(book({{"a", sheet("")}}, times(300'000, "<definedName name=\"abcdefghijklmnop\">A1</definedName>"))));
}

TEST_CASE("Cells without end, and cells that point to one long string, are refused") {
  std::string rows;
  for (int line = 0; line < 60'000; ++line) rows += "<row>" + times(20, "<c><v>1</v></c>") + "</row>";
  refused_inside(read(book({{"a", sheet(rows)}})));
  const auto pointing = "<row>" + times(1'000, "<c t=\"s\"><v>0</v></c>") + "</row>";
  refused_inside(read(book({{"a", sheet(pointing)}}, {},
                           {{"xl/sharedStrings.xml", "<sst><si><t>" + times(100'000, "x") + "</t></si></sst>"}})));
}

TEST_CASE("Elements without end are refused even where nothing of them is kept") {
  refused_inside(read(book({{"a", sheet(times(3 * million, "<x/>"))}})));
  std::vector<Tab> tabs;
  for (int i = 0; i < 200; ++i) tabs.push_back({"t" + std::to_string(i), sheet(times(20'000, "<row/>"))});
  refused_inside(read(book(tabs)));
}

TEST_CASE("A text of many megabytes stays inside the bound, whatever stands in it") {
  const auto of = [](const std::string& text) { return read(std::vector<std::uint8_t>(text.begin(), text.end())); };
  const auto bytes_of = [](std::size_t size, const std::string& row) { return times(size / row.size(), row); };
  refused_inside(of(bytes_of(text_limit, "x" + std::string(column_limit - 1, ',') + "\n")));
  refused_inside(of(bytes_of(text_limit, "\xB1\xB2\xB3,\xB4\n")));
  refused_inside(of(bytes_of(text_limit * 3, "a,b\n")));
  refused_inside(of(bytes_of(text_limit, "x" + std::string(15, ',') + "y\n")));
  // As long as a text may be, in rows as long as they may be: read.
  const auto whole = of(bytes_of(text_limit, std::string(100'000, 'x') + "," + std::string(100'000, 'y') + "\n"));
  inside(whole);
  CHECK_FALSE(whole.refusal);
}

TEST_CASE("A ledger of 5,000 lines and a form with a million styled rows are read inside the bound") {
  std::string rows;
  for (int line = 0; line < 5'000; ++line) {
    rows += "<row>";
    for (int column = 0; column < 15; ++column) rows += "<c t=\"str\"><v>一覧の値 " + std::to_string(line) + "</v></c>";
    rows += "</row>";
  }
  const auto ledger = read(book({{"a", sheet(rows)}}));
  CHECK_FALSE(ledger.refusal);
  CHECK(ledger.taken <= bound);
  std::string styled = "<row r=\"1\"><c><v>1</v></c></row>";
  for (int line = 2; line <= 1'048'576; ++line) styled += "<row r=\"" + std::to_string(line) + "\" s=\"1\" ht=\"18\"/>";
  const auto form = read(book({{"a", sheet(styled)}}));
  CHECK_FALSE(form.refusal);
  CHECK(form.taken <= std::size_t{4} << 20);
}
