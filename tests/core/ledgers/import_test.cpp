#include "ledgers/import.hpp"

#include "ledgers/fold.hpp"
#include "ledgers/synonyms.hpp"
#include "tables/csv.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::ledgers;

namespace {

tables::Table table(std::string_view text) {
  return tables::read_csv({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}).value();
}

const LedgerSpec& devices() {
  return spec_of(Ledger::devices);
}

/// The devices' ledger with these numbers in it.
Known in_use(const std::vector<Values>& entries) {
  std::vector<Entry> all;
  for (auto values : entries) {
    values.resize(devices().fields.size());
    all.push_back({static_cast<EntryId>(all.size() + 1), Ledger::devices, values, {}, {}, CivilDate::from_days(0)});
  }
  return known_of(std::move(all));
}

Preview look(std::string_view text, const Wishes& wishes = {}, const Known& known = {}) {
  const auto read = table(text);
  return preview(devices(), read, guess_headings(devices(), read), wishes, known);
}

Preview look_at(Ledger ledger, std::string_view text, const Wishes& wishes = {}) {
  const auto read = table(text);
  return preview(spec_of(ledger), read, guess_headings(spec_of(ledger), read), wishes, {});
}

/// What a line leaves out, by place.
std::vector<std::pair<std::size_t, ErrorCode>> left_of(const Line& line) {
  std::vector<std::pair<std::size_t, ErrorCode>> left;
  for (const auto& each : line.left) left.emplace_back(each.field, each.reason.code);
  return left;
}

using Reason = std::tuple<std::size_t, ErrorCode, std::string>;

std::vector<Reason> reasons(const Preview& preview) {
  std::vector<Reason> all;
  for (const auto& line : preview.rejected) all.emplace_back(line.number, line.reason.code, line.reason.where);
  return all;
}

}  // namespace

TEST_CASE("Columns are found by their headings in any order, unknown ones are left out") {
  const auto seen = look("メモ,OS,種類,管理番号\nx,Win11,サーバ,001\n");
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].number == 2);
  CHECK(seen.lines[0].values[device::number] == "001");
  CHECK(seen.lines[0].values[device::kind] == "server");
  CHECK(seen.lines[0].values[device::os] == "Win11");
  CHECK(seen.lines[0].values[device::maker].empty());
}

TEST_CASE("Headings are found by meaning: other words, blanks, line ends, half width, remarks in brackets") {
  const auto seen = look(
      "機器番号,機器種別,PC名,メーカー名,設置 "
      "場所（部屋）,バージョン,\"主な\n利用者\",備考,ﾘﾓｰﾄ保守の有無,導入日,購入価格\n"
      "N-1,端末PC,PC1,甲社,受付,1.1,薬剤師,x,有,令和5年10月13日,10円\n");
  REQUIRE(seen.lines.size() == 1);
  const auto& values = seen.lines[0].values;
  CHECK(values[device::number] == "N-1");
  CHECK(values[device::kind] == "terminal");
  CHECK(values[device::computer] == "PC1");
  CHECK(values[device::maker] == "甲社");
  CHECK(values[device::place] == "受付");
  CHECK(values[device::software_version] == "1.1");
  CHECK(values[device::users] == "薬剤師");
  CHECK(values[device::note] == "x");
  CHECK(values[device::remote] == "yes");
  CHECK(values[device::registered] == "2023-10-13");
}

TEST_CASE("A field's own word stands before a word that people use for it") {
  const auto seen = look("No.,管理番号,種類\n1,N-1,サーバ\n");
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].values[device::number] == "N-1");
}

TEST_CASE("A tag that names an entry stands before the place of a row, in the words of other programs") {
  const auto seen =
      look("ID,Asset Name,Asset Tag,Category,Location,Manufacturer,Notes\n1,desk,AT-1,Laptop,受付,甲社,x\n");
  REQUIRE(seen.lines.size() == 1);
  const auto& values = seen.lines[0].values;
  CHECK(values[device::number] == "AT-1");
  CHECK(values[device::computer] == "desk");
  CHECK(values[device::kind] == "terminal");
  CHECK(values[device::place] == "受付");
  CHECK(values[device::note] == "x");
}

TEST_CASE("Of columns with one meaning that in sight is read") {
  auto read = table("管理番号,種類,設置場所,場所\nN-1,サーバ,旧受付,受付\n");
  read.hidden_columns = {2};
  const auto in_sight = preview(devices(), read, guess_headings(devices(), read), {}, {});
  REQUIRE(in_sight.lines.size() == 1);
  CHECK(in_sight.lines[0].values[device::place] == "受付");
  read.hidden_columns = {2, 3};
  const auto hidden = preview(devices(), read, guess_headings(devices(), read), {}, {});
  REQUIRE(hidden.lines.size() == 1);
  CHECK(hidden.lines[0].values[device::place] == "旧受付");
}

TEST_CASE("Who wrote a document is not its vendor") {
  const auto seen = look_at(Ledger::documents, "文書名,種別,版数,作成者,保管場所\n事業継続計画,BCP,1,山田 花子,書庫\n");
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].values[document::vendor].empty());
  CHECK(seen.lines[0].values[document::place] == "書庫");
}

TEST_CASE("Titles and remarks above the headings are passed over, two rows of headings are read together") {
  const auto titled = look("〇〇薬局　機器台帳,,\n作成日,2023-04-01,\n管理番号,種類,設置場所\nT-1,端末PC,受付\n");
  REQUIRE(titled.lines.size() == 1);
  CHECK(titled.lines[0].values[device::place] == "受付");
  CHECK(titled.rejected.empty());
  const auto two = table("管理番号,種類,設置,\n,,設置場所,登録日\nW-1,端末PC,受付,2023-04-01\n");
  const auto headings = guess_headings(devices(), two);
  CHECK(headings.row == 1);
  const auto seen = preview(devices(), two, headings, {}, {});
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].values[device::number] == "W-1");
  CHECK(seen.lines[0].values[device::registered] == "2023-04-01");
}

TEST_CASE("Headings that stand on every page are no entries") {
  const auto seen = look("管理番号,種類\n1,サーバ\n管理番号,種類\n2,サーバ\n");
  CHECK(seen.lines.size() == 2);
  CHECK(seen.rejected.empty());
}

TEST_CASE("Nothing is taken by its place: without known headings a person says which column is which") {
  const auto read = table("001,端末PC,A社\n002,サーバ,B社\n");
  auto headings = guess_headings(devices(), read);
  CHECK(headings.mapping == Mapping(3));
  const auto seen = preview(devices(), read, headings, {}, {});
  REQUIRE(seen.blocked);
  CHECK(*seen.blocked == Error{ErrorCode::import_no_column, "devices.number"});
  CHECK(seen.lines.empty());
  headings = headings_at(devices(), read, std::nullopt);
  put_column(headings, 0, device::number);
  put_column(headings, 1, device::kind);
  CHECK(preview(devices(), read, headings, {}, {}).lines.size() == 2);
  put_column(headings, 2, device::kind);
  CHECK(headings.mapping == Mapping{device::number, std::nullopt, device::kind});
}

TEST_CASE("A line that must be refused says why and where, any other field is left out and told") {
  const auto seen = look(
      "管理番号,種類,登録日,説明\n"
      "001,サーバ,2023/1/2,ok\n"
      ",サーバ,,x\n"
      "003,車,,\n"
      "004,サーバ,あした,\n"
      "００１,サーバ,,\n"
      "006,サーバ,,=cmd|' /C calc'!A0\n"
      "007,サーバ,,'=1+1\n"
      "pc-9,サーバ,,\n"
      "010,サーバ,－,-予備-\n",
      {}, in_use({{"PC-9"}}));
  CHECK(reasons(seen) == std::vector<Reason>{{3, ErrorCode::entry_field_missing, "devices.number"},
                                             {4, ErrorCode::entry_choice_unknown, "devices.kind"},
                                             {6, ErrorCode::entry_number_twice, "devices.number"},
                                             {9, ErrorCode::entry_number_taken, "devices.number"}});
  REQUIRE(seen.lines.size() == 5);
  CHECK(left_of(seen.lines[0]).empty());
  CHECK(left_of(seen.lines[1]) ==
        std::vector<std::pair<std::size_t, ErrorCode>>{{device::registered, ErrorCode::date_not_a_date}});
  CHECK(seen.lines[1].left[0].text == "あした");
  CHECK(left_of(seen.lines[2]) ==
        std::vector<std::pair<std::size_t, ErrorCode>>{{device::note, ErrorCode::entry_formula}});
  CHECK(seen.lines[3].values[device::note] == "=1+1");
  CHECK(seen.lines[4].values[device::note] == "-予備-");
  CHECK(left_of(seen.lines[4]).empty());
  CHECK(seen.rejected[1].begins == "003 | 車 |  | ");
}

TEST_CASE("Words that people use for choices are known, others are asked about once for all lines") {
  const std::string text =
      "管理番号,種類,状態,リモート保守\n"
      "1,端末,稼動中,有\n2,ルータ,使用中,○\n3,サーバー,停止中,×\n4,複合機,廃棄,？\n5,複合機,廃棄,無し\n";
  auto seen = look(text);
  REQUIRE(seen.lines.size() == 3);
  CHECK(seen.lines[0].values[device::kind] == "terminal");
  CHECK(seen.lines[0].values[device::state] == "running");
  CHECK(seen.lines[0].values[device::remote] == "yes");
  CHECK(seen.lines[1].values[device::kind] == "network");
  CHECK(seen.lines[1].values[device::remote] == "yes");
  CHECK(seen.lines[2].values[device::kind] == "server");
  CHECK(seen.lines[2].values[device::remote] == "no");
  REQUIRE(seen.asked.size() == 1);
  CHECK(seen.asked[0].word == "複合機");
  CHECK(seen.asked[0].lines == 2);
  Wishes wishes;
  wishes.words[{device::kind, word_key("複合機")}] = "network";
  seen = look(text, wishes);
  REQUIRE(seen.lines.size() == 5);
  CHECK(seen.lines[3].values[device::kind] == "network");
  CHECK(seen.lines[3].values[device::remote] == "unknown");
  // A state is no must: the line comes in without it, and the word is asked about.
  CHECK(seen.lines[3].values[device::state].empty());
  REQUIRE(seen.asked.size() == 2);
  CHECK(seen.asked[0].code == "network");
  CHECK(seen.asked[1].word == "廃棄");
  CHECK_FALSE(seen.asked[1].code);
  wishes.words[{device::state, word_key("廃棄")}] = "";
  seen = look(text, wishes);
  CHECK(left_of(seen.lines[3]).empty());
}

TEST_CASE("What no column says is said once for all lines") {
  Wishes wishes;
  wishes.fill[device::kind] = "端末PC";
  const auto seen = look("管理番号,種類\n1,\n2,サーバ\n", wishes);
  REQUIRE(seen.lines.size() == 2);
  CHECK(seen.lines[0].values[device::kind] == "terminal");
  CHECK(seen.lines[1].values[device::kind] == "server");
}

TEST_CASE("A number in use changes its entry only where a person wants it, and only what the line says") {
  const auto known = in_use({{"PC-1", "terminal", "甲社", "Windows 10"}, {"PC-2", "server"}});
  const std::string text = "管理番号,種類,メーカー,OS\nＰＣ－１,,,Windows 11\nPC-2,サーバ,,\nPC-3,サーバ,,\n";
  CHECK(look(text, {}, known).rejected.size() == 2);
  Wishes wishes;
  wishes.update = true;
  const auto seen = look(text, wishes, known);
  CHECK(seen.rejected.empty());
  CHECK(seen.unchanged == 1);
  CHECK(seen.changes() == 1);
  REQUIRE(seen.lines.size() == 2);
  CHECK(seen.lines[0].changes == static_cast<EntryId>(1));
  CHECK(seen.lines[0].before[device::os] == "Windows 10");
  CHECK(seen.lines[0].values[device::os] == "Windows 11");
  CHECK(seen.lines[0].values[device::maker] == "甲社");
  CHECK_FALSE(seen.lines[1].changes);
}

TEST_CASE("The manual's own examples of both ledgers come in with every column") {
  Wishes wishes;
  wishes.fill[device::kind] = "端末PC";  // asked once for the file: the example has no column for it
  const auto machines = look(
      "管理番号,メーカー,OS,ソフトウェア,ソフトウェアバージョン,IPアドレス,コンピュータ名,設置場所,主な利用者属性,"
      "登録日,状態,説明\n"
      "001,A社,Win11,〇〇電子カルテ,2.0,192.168.〇.〇,Room1のPC1,Room1,薬剤師・事務職員・システム管理者,2020/12/"
      "1,稼働,\n"
      "002,A社,Win11,〇〇電子カルテ,1.2,192.168.〇.〇,Room1のPC2,Room1,薬剤師・事務職員・システム管理者,2020/12/1,停止,"
      "メンテナンス\n",
      wishes);
  CHECK(machines.rejected.empty());
  REQUIRE(machines.lines.size() == 2);
  const auto& machine = machines.lines[1].values;
  for (std::size_t field = 0; field < devices().fields.size(); ++field) {
    const bool ours = field == device::remote || field == device::vendor;
    INFO(field);
    CHECK(machine[field].empty() == ours);
  }
  const auto people = look_at(Ledger::accounts,
                              "No,利用者属性,性,名,電話番号,ユーザ ID,説明,権限,状態\n"
                              "003,事務,klm,nop,03-1111-2222,klm@nop,使用者/退職予定,User,使用可 (23 年 3 月まで)\n");
  CHECK(people.rejected.empty());
  REQUIRE(people.lines.size() == 1);
  for (const auto& value : people.lines[0].values) CHECK_FALSE(value.empty());
  CHECK(people.lines[0].values[account::family] == "klm");
}

TEST_CASE("The state of an account may say until when, as in the manual's example") {
  const auto seen = look_at(Ledger::accounts,
                            "No,ユーザ ID,状態\n1,a,使用可 (23 年 3 月まで)\n2,b,使用可（令和6年2月まで）\n"
                            "3,c,使用可（2025/3/31まで）\n4,d,停止\n5,e,使用可（予定）\n");
  REQUIRE(seen.lines.size() == 4);
  CHECK(seen.lines[0].values[account::state] == "usable");
  CHECK(seen.lines[0].values[account::until] == "2023-03-31");
  CHECK(seen.lines[1].values[account::until] == "2024-02-29");
  CHECK(seen.lines[2].values[account::until] == "2025-03-31");
  CHECK(seen.lines[3].values[account::until].empty());
  CHECK(seen.asked.front().word == "使用可（予定）");
}

TEST_CASE("A letter of two code points is the letter that a keyboard types") {
  const auto seen = look("管理番号,種類\nPC-\xE3\x82\xAB\xE3\x82\x99,サーバ\nPC-ガ,サーバ\n");
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].values[device::number] == "PC-ガ");
  CHECK(reasons(seen) == std::vector<Reason>{{3, ErrorCode::entry_number_twice, "devices.number"}});
}

TEST_CASE("A line end within a field of one line is a blank, marks without a width are gone") {
  const auto seen =
      look("管理番号,種類,OS,説明\n\"PC\n1\",サーバ,\"Windows\r\n11\xC2\xA0Pro\xE2\x80\x8B\",\"a\r\nb\"\n");
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].values[device::number] == "PC 1");
  CHECK(seen.lines[0].values[device::os] == "Windows 11 Pro");
  CHECK(seen.lines[0].values[device::note] == "a\nb");
}

TEST_CASE("Marks that turn the direction of letters are gone, those that join a picture stay") {
  const auto seen =
      look("管理番号,種類,OS,説明\n\u200EPC-1\u200F,サーバ,\u2066Win\u00ADdows\u2069,\u202Elive 👨\u200D👩\n");
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].values[device::number] == "PC-1");
  CHECK(seen.lines[0].values[device::os] == "Windows");
  CHECK(seen.lines[0].values[device::note] == "live 👨\u200D👩");
}

TEST_CASE("A line end of another program's own is one") {
  const auto seen = look(
      "管理番号,種類,OS,説明\nPC-1,サーバ,Windows\v11,a\vb\xE2\x80\xA8"
      "c\n");
  REQUIRE(seen.lines.size() == 1);
  CHECK(seen.lines[0].values[device::os] == "Windows 11");
  CHECK(seen.lines[0].values[device::note] == "a\nb\nc");
}

TEST_CASE("Errors of every spreadsheet program are no text") {
  const auto seen = look("管理番号,種類,OS,説明\nPC-1,サーバ,Err:502,#CONNECT!\nPC-2,サーバ,Err:5,#接続\n");
  REQUIRE(seen.lines.size() == 2);
  using Left = std::vector<std::pair<std::size_t, ErrorCode>>;
  CHECK(left_of(seen.lines[0]) ==
        Left{{device::os, ErrorCode::entry_cell_fault}, {device::note, ErrorCode::entry_cell_fault}});
  CHECK(left_of(seen.lines[1]).empty());
}

TEST_CASE("What is handed out comes in again unchanged, in both languages") {
  for (const auto language : {Language::ja, Language::en}) {
    for (const auto& spec : all()) {
      Entry entry;
      entry.ledger = spec.ledger;
      for (const auto& each : spec.fields) {
        const std::string text = each.kind == FieldKind::day         ? "2023-10-13"
                                 : each.kind == FieldKind::choice    ? std::string(each.choices.back().code)
                                 : each.kind == FieldKind::telephone ? "+81-3"
                                 : each.kind == FieldKind::names     ? "甲\n乙"
                                                                     : "=危険,\"値\"";
        entry.values.push_back(text);
      }
      const auto text = tables::write_csv(sheet_of(spec, {entry}, language));
      const auto read = table(text);
      const auto seen = preview(spec, read, guess_headings(spec, read), {}, {});
      REQUIRE(seen.rejected.empty());
      REQUIRE(seen.lines.size() == 1);
      CHECK(seen.lines[0].values == entry.values);
    }
  }
}
