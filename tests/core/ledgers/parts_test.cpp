// Rows that are no entries, and other tables in the same file: whatever stands above it, no value lands in another
// field.
#include "ledgers/parts.hpp"

#include "ledgers/import.hpp"
#include "ledgers/synonyms.hpp"
#include "tables/csv.hpp"

#include <catch2/catch_test_macros.hpp>
#include <map>

using namespace mamori;
using namespace mamori::ledgers;

namespace {

tables::Table table(std::string_view text) {
  return tables::read_csv({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}).value();
}

struct Seen {
  std::map<std::string, Values> entries;
  Preview preview;

  [[nodiscard]] std::vector<std::pair<std::size_t, ErrorCode>> passed() const {
    std::vector<std::pair<std::size_t, ErrorCode>> all;
    for (const auto& each : preview.passed) all.emplace_back(each.number, each.reason.code);
    return all;
  }
  /// Line of the headings, rows and why.
  [[nodiscard]] std::vector<std::tuple<std::size_t, std::size_t, ErrorCode>> others() const {
    std::vector<std::tuple<std::size_t, std::size_t, ErrorCode>> all;
    for (const auto& each : preview.others) all.emplace_back(each.line, each.rows, each.reason.code);
    return all;
  }
};

Seen look(std::string_view text, const Wishes& wishes = {}, Ledger ledger = Ledger::devices) {
  const auto& spec = spec_of(ledger);
  const auto read = table(text);
  Seen seen{{}, preview(spec, read, guess_headings(spec, read), wishes, {})};
  for (const auto& line : seen.preview.lines) seen.entries[line.values.front()] = line.values;
  return seen;
}

using Passed = std::vector<std::pair<std::size_t, ErrorCode>>;
using Others = std::vector<std::tuple<std::size_t, std::size_t, ErrorCode>>;

}  // namespace

TEST_CASE("Headings that come again in another order are followed, each column to its own field") {
  const auto seen = look(
      "管理番号,種類,設置場所,メーカー,目印,説明\nP-1,サーバ,受付,NEC,あ,x\n\n２枚目\n"
      "管理番号,目印,種類,メーカー,設置場所,説明\nP-2,い,サーバ,富士通,調剤室,y\nP-3,,端末PC,,奥,\n");
  REQUIRE(seen.entries.size() == 3);
  CHECK(seen.entries.at("P-1")[device::place] == "受付");
  CHECK(seen.entries.at("P-2")[device::place] == "調剤室");
  CHECK(seen.entries.at("P-2")[device::maker] == "富士通");
  CHECK(seen.entries.at("P-3")[device::place] == "奥");
  CHECK(seen.passed() == Passed{{5, ErrorCode::import_headings_again}});
  CHECK(seen.preview.others.empty());
}

TEST_CASE("A column that a person gave a field keeps it where the headings come again in another order") {
  const auto read = table("管理番号,種類,場\nP-1,サーバ,受付\n場,管理番号,種類\n調剤室,P-2,サーバ\n");
  auto headings = guess_headings(spec_of(Ledger::devices), read);
  put_column(headings, 2, device::place);
  const auto seen = preview(spec_of(Ledger::devices), read, headings, {}, {});
  REQUIRE(seen.lines.size() == 2);
  CHECK(seen.lines[1].values[device::number] == "P-2");
  CHECK(seen.lines[1].values[device::place] == "調剤室");
}

TEST_CASE("Headings of another table end what is read, until the own ones come again") {
  const auto discarded = look(
      "管理番号,種類,設置場所,メーカー,説明\nP-1,サーバ,受付,NEC,x\n\n廃棄機器一覧\n"
      "管理番号,種類,廃棄日,廃棄理由,説明\nP-2,サーバ,R8.7.3,故障,y\n");
  CHECK(discarded.entries.size() == 1);
  CHECK(discarded.others() == Others{{5, 1, ErrorCode::import_other_table}});
  CHECK(discarded.preview.others[0].begins == "管理番号 | 種類 | 廃棄日 | 廃棄理由 | 説明");
  const auto people = look(
      "管理番号,種類,設置場所\nG-1,サーバ,受付\n利用者ID,氏名,電話番号\nu1,山田,03-1234-5678\nu2,佐藤,\n"
      "管理番号,種類,設置場所\nG-2,端末PC,奥\n");
  CHECK(people.entries.size() == 2);
  CHECK(people.entries.contains("G-2"));
  CHECK(people.others() == Others{{3, 2, ErrorCode::import_other_table}});
  // Only two of its words are known, and none stands among the own headings.
  Wishes wishes;
  wishes.fill[device::kind] = "terminal";
  const auto unlike =
      look("資産番号,設置場所,メーカー\nA-1,受付,NEC\n通番,型番,購入価格,備考,版数\n1,X,10000,甲社,\n", wishes);
  CHECK(unlike.entries.size() == 1);
  CHECK(unlike.others() == Others{{3, 1, ErrorCode::import_other_table}});
}

TEST_CASE("Words of an entry that are headings elsewhere by chance are an entry") {
  const auto backups = look("対象,方法,実施日,世代\nデータ,オフライン,2026/7/3,1世代目\n", {}, Ledger::backups);
  CHECK(backups.preview.lines.size() == 1);
  const auto contacts =
      look("名前,区分,担当者,電話番号\nレセコン会社,事業者,担当,03-1234-5678\n受付,薬局内,担当者,内線 12\n", {},
           Ledger::contacts);
  CHECK(contacts.entries.contains("レセコン会社"));
  CHECK(look("管理番号,種類,設置場所\n1,端末PC,受付\n").entries.size() == 1);
}

TEST_CASE("A person says that a row is an entry, whatever it looks like") {
  const std::string text = "名前,区分,担当者\n受付,薬局内,担当者\n本部,会社本部,総務\n";
  auto seen = look(text, {}, Ledger::contacts);
  CHECK(seen.others() == Others{{2, 1, ErrorCode::import_other_table}});
  Wishes wishes;
  wishes.entries = {2};
  seen = look(text, wishes, Ledger::contacts);
  CHECK(seen.entries.size() == 2);
  CHECK(seen.preview.others.empty());
}

TEST_CASE("A table of its own above the headings, and one to the right of them, are named") {
  const auto above =
      look("管理番号,種類\nA-1,サーバ\nA-2,サーバ\n\n管理番号,種類,設置場所,メーカー\nB-1,端末PC,受付,NEC\n");
  CHECK(above.entries.size() == 1);
  CHECK(above.others() == Others{{1, 2, ErrorCode::import_other_table}});
  const auto beside = look(
      "受付の機器,,,,調剤室の機器\n管理番号,種類,設置場所,,管理番号,種類,設置場所\nQ-1,サーバ,受付,,R-1,端末PC,"
      "調剤室\n");
  CHECK(beside.entries.at("Q-1")[device::place] == "受付");
  CHECK(beside.others() == Others{{2, 1, ErrorCode::import_table_beside}});
  CHECK(beside.preview.others[0].column == 4);
}

TEST_CASE("Headings in two rows and in two languages come again without becoming entries") {
  const auto two = look(
      "管理番号,種類,設置,\n,,設置場所,登録日\nW-1,端末PC,受付,2023-04-01\n管理番号,種類,設置,\n,,設置場所,登録日\n"
      "W-2,端末PC,奥,2023-04-02\n");
  CHECK(two.entries.size() == 2);
  CHECK(two.passed() == Passed{{4, ErrorCode::import_headings_again}});
  CHECK(two.preview.others.empty());
  const auto tongues = look("管理番号,種類,設置場所,価格\nNumber,Kind,Place,Price\nT-1,サーバ,受付,1\n");
  CHECK(tongues.entries.size() == 1);
  CHECK(tongues.passed() == Passed{{2, ErrorCode::import_headings_again}});
}

TEST_CASE("Headings below each other in a column are named, not read") {
  const auto seen = look("管理番号,I-1,I-2,I-3\nコンピュータ名,a,b,c\n設置場所,受付,調剤室,二階\n");
  REQUIRE(seen.preview.blocked);
  CHECK(seen.preview.blocked->code == ErrorCode::import_transposed);
  CHECK(seen.entries.empty());
  const auto legend = look(
      "種類,サーバ・端末・ネットワーク "
      "から選ぶ\n状態,稼働・停止\nNo,管理番号,種類,状態,設置場所\n1,L-1,サーバ,稼働,受付\n");
  CHECK(legend.entries.contains("L-1"));
}

TEST_CASE("Examples, sums, remarks, names of sections and rows of rules are passed over and named") {
  Wishes wishes;
  wishes.fill[device::kind] = "terminal";
  const auto seen = look(
      "管理番号,種類,設置場所,登録日,説明\n（例）S-01,サーバ,受付,2026/4/1,記入例\n必須,必須,任意,yyyy/mm/dd,任意\n"
      "■受付,,,,\nU-1,サーバ,受付,R8.7.3,x\n受付 集計,1,,,\n合計,,,,2台\n※貸出中のものは赤字,,,,\nU-2,,奥,,\n"
      "見本PC,サーバ,受付,,\nリース品,,,,\n",
      wishes);
  CHECK(seen.entries.size() == 3);
  CHECK(seen.entries.contains("見本PC"));
  Passed passed;
  for (const std::size_t line : {2u, 3u, 4u, 6u, 7u, 8u, 11u})
    passed.emplace_back(line, ErrorCode::import_not_an_entry);
  CHECK(seen.passed() == passed);
  wishes.entries = {2};
  CHECK(look("管理番号,種類\n（例）S-01,サーバ\n", wishes).entries.contains("（例）S-01"));
}

TEST_CASE("A line with more cells than the headings is refused: an open comma shifts what stands behind it") {
  const auto seen =
      look("管理番号,種類,設置場所,メーカー\nP-1,サーバ,受付,1階,NEC\nP-2,サーバ,奥,富士通,\nP-3,サーバ\n");
  CHECK(seen.entries.size() == 2);
  REQUIRE(seen.preview.rejected.size() == 1);
  CHECK(seen.preview.rejected[0].reason.code == ErrorCode::import_row_too_wide);
  CHECK(look("管理番号,種類,,\nP-1,サーバ,受付,x\n").entries.size() == 1);
}

TEST_CASE("An open comma is seen, too, where the last cell of its line was empty") {
  const auto wide = [](std::string_view lines) {
    const auto seen = look("管理番号,種類,設置場所,説明\n" + std::string(lines));
    std::vector<std::size_t> numbers;
    for (const auto& line : seen.preview.rejected) {
      CHECK(line.reason.code == ErrorCode::import_row_too_wide);
      numbers.push_back(line.number);
    }
    return numbers;
  };
  using Lines = std::vector<std::size_t>;
  CHECK(wide("P-1,サーバ,受付,奥,\nP-2,サーバ,二階,x\n") == Lines{2});
  CHECK(wide("P-1,サーバ,受付,x\nP-2,サーバ,二階,奥,\nP-3,サーバ,三階,y\n") == Lines{3});
  // Programs that end lines in empty cells do so for many of them.
  CHECK(wide("P-1,サーバ,受付,x\nP-2,サーバ,二階,x,,\nP-3,サーバ,三階,y,,\n").empty());
  CHECK(wide("P-1,サーバ,受付,x,\nP-2,サーバ,二階,x,\n").empty());
  Wishes wishes;
  wishes.entries = {2};
  CHECK(look("管理番号,種類,設置場所,説明\nP-1,サーバ,受付,奥,\n", wishes).preview.lines.size() == 1);
}

TEST_CASE("Errors of a spreadsheet are no text, and are told wherever they stand") {
  const auto seen = look(
      "管理番号,種類,設置場所,登録日,メーカー\nE-1,#REF!,a,,m\n#N/A,サーバ,b,,m\nE-3,サーバ,#NAME?,#VALUE!,########\n");
  CHECK(seen.entries.size() == 1);
  CHECK(seen.preview.rejected.size() == 2);
  for (const auto& line : seen.preview.rejected) CHECK(line.reason.code == ErrorCode::entry_cell_fault);
  REQUIRE(seen.preview.lines[0].left.size() == 3);
  for (const auto& left : seen.preview.lines[0].left) CHECK(left.reason.code == ErrorCode::entry_cell_fault);
}

TEST_CASE("A cell that does not fit is told, also where nothing else of its entry changes") {
  const auto& spec = spec_of(Ledger::devices);
  Entry entry;
  entry.values = {"P-1", "server"};
  entry.values.resize(spec.fields.size());
  Wishes wishes;
  wishes.update = true;
  const auto read = table("管理番号,種類,登録日\nP-1,サーバ,R8.99.1\n");
  const auto seen = preview(spec, read, guess_headings(spec, read), wishes, known_of({entry}));
  CHECK(seen.lines.empty());
  CHECK(seen.unchanged == 1);
  REQUIRE(seen.with_left_out().size() == 1);
  CHECK(seen.with_left_out()[0]->left[0].field == device::registered);
}

TEST_CASE(
    "One word is enough where it is the heading of the column that names entries, and unknown words below a gap") {
  Wishes wishes;
  wishes.fill[device::kind] = "terminal";
  const auto one = look("管理番号,設置場所,メーカー\nA-1,受付,NEC\n管理番号,購入先,購入価格\nA-1,甲社,10000\n", wishes);
  CHECK(one.entries.size() == 1);
  CHECK(one.others() == Others{{3, 1, ErrorCode::import_other_table}});
  const auto none = look("管理番号,設置場所,メーカー\nA-1,受付,NEC\n\n型番,購入先,保証\nX-1,甲社,R9\n", wishes);
  CHECK(none.entries.size() == 1);
  CHECK(none.others() == Others{{4, 1, ErrorCode::import_other_table}});
}

TEST_CASE("Headings come again with another page number, and one column further to the right") {
  const auto pages = look("管理番号,種類,設置場所,1/3\nA-1,サーバ,受付,\n管理番号,種類,設置場所,2/3\nA-2,端末,奥,\n");
  CHECK(pages.entries.size() == 2);
  const auto further = look("管理番号,種類,設置場所\nA-1,サーバ,受付\n,管理番号,種類,設置場所\n,A-2,端末,奥\n");
  REQUIRE(further.entries.contains("A-2"));
  CHECK(further.entries.at("A-2")[device::place] == "奥");
}

TEST_CASE("Signs without a width in headings, a long cover above them, and strokes where nothing is to be said") {
  const auto signs = look("管理\xE2\x80\x8B番号,\xEF\xBB\xBF種類,設置\xC2\xA0場所\nA-1,サーバ,受付\n");
  REQUIRE(signs.entries.contains("A-1"));
  CHECK(signs.entries.at("A-1")[device::place] == "受付");
  std::string cover;
  for (int i = 0; i < 30; ++i) cover += "表紙の言葉\n";
  CHECK(look(cover + "管理番号,種類\nA-1,サーバ\n").entries.contains("A-1"));
  const auto strokes = look("管理番号,種類,設置場所,IPアドレス\n－,サーバ,受付,\nA-2,サーバ,ー,－\n");
  REQUIRE(strokes.entries.size() == 1);
  CHECK(strokes.entries.at("A-2")[device::place].empty());
  CHECK(strokes.entries.at("A-2")[device::ip].empty());
}

TEST_CASE("Headings come again in brackets, with numbers and marks around them") {
  for (const std::string again :
       {"【管理番号】,【種類】,【メーカー】,【設置場所】", "1.管理番号,2.種類,3.メーカー,4.設置場所",
        "①管理番号,②種類,③メーカー,④設置場所", "■管理番号,■種類,■メーカー,■設置場所",
        "１）管理番号,２）種類,３）メーカー,４）設置場所"}) {
    INFO(again);
    const auto seen = look("管理番号,種類,設置場所,メーカー\nA-1,サーバ,受付,NEC\n" + again + "\nA-2,端末,富士通,奥\n");
    REQUIRE(seen.entries.contains("A-2"));
    CHECK(seen.entries.at("A-2")[device::place] == "奥");
    CHECK(look(again + "\nA-2,端末,富士通,奥\n").entries.contains("A-2"));
  }
  CHECK(word_key("1.1") == "11");
  Wishes wishes;
  wishes.fill[device::kind] = "terminal";
  const auto words = look("管理番号,設置場所,メーカー\nA-1,受付,NEC\n機器名,型番,購入先\nPC,X1,甲社\n", wishes);
  CHECK(words.entries.size() == 1);
  CHECK(words.others() == Others{{3, 1, ErrorCode::import_other_table}});
}
