// Filled copies of the form by mamori-cli: looked at, and what is sure taken.
#include "editions/embedded.hpp"
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"
#include "tables/xlsx.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>
#include <vector>

using namespace mamori;

namespace {

struct FormLine {
  fakes::TemporaryFolder folder;

  FormLine() {
    std::ofstream(path("pass")) << "correct horse battery\n";
    REQUIRE(say({"vault", "create", "--desk", "pharmacy", "--name", "あおば薬局", "--person", "花子"}).code == 0);
    // What a spreadsheet program saved as text: は い, a target day, a word that may mean anything, and a stray line.
    std::ofstream(path("form.csv"))
        << "薬局におけるサイバーセキュリティ対策チェックリスト\n"
           "薬局確認用\n"
           "○ 令和5年度中\n"
           ",チェック項目,確認結果,確認日,目標日,備考\n"
           "1 体制構築,(1)医療情報システム安全管理責任者等を設置している。,はい,11/20,,山田\n"
           "2 医療情報システムの管理・運用,医療情報システム全般について、以下を実施している。\n"
           ",(1)サーバ、端末PC、ネットワーク機器の台帳管理を行っている。,はい・○いいえ,11/21,R6.1.31\n"
           "3 "
           "インシデント発生に備えた対応,(1)"
           "インシデント発生時における組織内と外部関係機関（事業者、厚生労働省、警察等）への連絡体制図がある。,済,11/"
           "21\n"
           ",(9)この用紙にはない項目を実施している。,はい,11/21\n";
  }
  [[nodiscard]] std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  [[nodiscard]] fakes::Said say(const std::vector<std::string>& command) const {
    return fakes::say({"--vault", path("vault"), "--passphrase-file", path("pass"), "--today", "2023-11-22"}, command);
  }
};

cli::Json row_of(const cli::Json& report, std::string_view key) {
  for (const auto& row : report["rows"]) {
    if (row["row"] == key) return row;
  }
  return {};
}

}  // namespace

TEST_CASE("sheet read shows what a filled copy says with its cells, and --take takes what is sure") {
  const FormLine line;
  const auto looked = line.say({"sheet", "read", line.path("form.csv"), "pharmacy"});
  REQUIRE(looked.code == 0);
  CHECK(looked.json["matched"] == 3);
  CHECK(looked.json["taken"] == false);
  const auto first = row_of(looked.json, "1(1)@organisation");
  CHECK(first["sure"] == true);
  CHECK(first["after"]["first"]["day"] == "2023-11-20");
  CHECK(first["values"][0]["cell"] == "C5");
  CHECK(first["values"].back()["words"] == "山田");
  CHECK(row_of(looked.json, "2(1)@all")["after"]["target_day"] == "2024-01-31");
  const auto chart = row_of(looked.json, "3(1)@organisation");
  CHECK(chart["sure"] == false);
  CHECK(chart["values"][0]["why"].dump() == R"(["word_unclear"])");
  CHECK(std::ranges::any_of(looked.json["left"], [](const cli::Json& left) {
    return left["text"].get<std::string>().find("この用紙にはない項目") != std::string::npos;
  }));
  CHECK(line.say({"sheet", "show", "pharmacy"}).json["progress"]["required"]["answered"] == 0);

  const auto taken = line.say({"sheet", "read", line.path("form.csv"), "pharmacy", "--take"});
  REQUIRE(taken.code == 0);
  CHECK(row_of(taken.json, "1(1)@organisation")["taken"] == true);
  CHECK(row_of(taken.json, "3(1)@organisation")["taken"] == false);
  CHECK(line.say({"sheet", "show", "pharmacy"}).json["progress"]["required"]["answered"] == 2);
  const auto named = line.say({"sheet", "read", line.path("form.csv"), "pharmacy", "--take", "--row", "3(1)"});
  REQUIRE(named.code == 0);
  CHECK(line.say({"sheet", "show", "pharmacy"}).json["progress"]["required"]["answered"] == 3);
  CHECK(line.say({"history", "verify"}).code == 0);
}

TEST_CASE("sheet read refuses a sheet that is not there and a row that the file does not answer") {
  const FormLine line;
  CHECK(line.say({"sheet", "read", line.path("form.csv"), "vendor:だれか"}).json["error"] == "item_not_found");
  CHECK(
      line.say({"sheet", "read", line.path("form.csv"), "pharmacy", "--take", "--row", "2(4)@server"}).json["error"] ==
      "bad_argument");
  CHECK(line.say({"sheet", "read", line.path("none.csv"), "pharmacy"}).json["error"] == "file_unreadable");
}

namespace {

/// A form that nobody has seen before, as a workbook.
std::vector<std::vector<std::string>> new_form() {
  const std::vector<std::string> head{"", "チェック項目", "確認結果", "確認日", "目標日", "備考"};
  return {{"薬局におけるサイバーセキュリティ対策チェックリスト"},
          {"薬局確認用"},
          head,
          {"有無", "使っている。（「いいえ」の場合、以下は確認不要）", "はい・いいえ", "( / )"},
          {"○ 令和8年度中"},
          head,
          {"１　体制", "（１） 決めている。", "はい・いいえ", "( / )", "( / )"},
          {"", "（２） 話している。", "はい・いいえ", "( / )", "( / )"},
          {"", "（３） 見ている。", "はい・いいえ", "( / )", "( / )"}};
}

struct PackLine {
  fakes::TemporaryFolder folder;

  PackLine() {
    std::ofstream(path("pass")) << "correct horse battery\n";
    REQUIRE(tables::write_xlsx(folder / "form.xlsx", "様式", new_form()));
    REQUIRE(
        say("mine", {"vault", "create", "--desk", "pharmacy", "--name", "あおば薬局", "--person", "花子", "--no-year"})
            .code == 0);
    REQUIRE(
        say("theirs", {"vault", "create", "--desk", "vendor", "--name", "レセコン株式会社", "--person", "太郎"}).code ==
        0);
  }
  [[nodiscard]] std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  [[nodiscard]] fakes::Said say(const std::string& vault, const std::vector<std::string>& command) const {
    return fakes::say({"--vault", path(vault), "--passphrase-file", path("pass"), "--today", "2026-11-22"}, command);
  }
};

}  // namespace

TEST_CASE("a form is imported, signed, begun, answered, filled in, and taken in by a vendor") {
  const PackLine line;
  const auto made = line.say("mine", {"edition", "import", line.path("form.xlsx"), "--id", "r8", "--year", "2026",
                                      "--sign", "--out", line.path("r8.mamori")});
  REQUIRE(made.code == 0);
  CHECK(made.json["id"] == "r8");
  const auto listed = line.say("mine", {"edition", "list"});
  const auto& editions = listed.json["editions"];
  const auto own = std::ranges::find_if(editions, [](const cli::Json& each) { return each["id"] == "r8"; });
  REQUIRE(own != editions.end());
  CHECK((*own)["standing"] == "own");
  CHECK((*own)["brought_in"]["source"] == "form.xlsx");
  CHECK((*own)["doubts"].is_array());
  CHECK(editions[0]["brought_in"].is_null());

  REQUIRE(line.say("mine", {"edition", "begin", "r8"}).code == 0);
  REQUIRE(line.say("mine", {"answer", "pharmacy", "1(2)", "no", "--on", "2026-11-20", "--target", "2027-02-01",
                            "--remark", "相談中"})
              .code == 0);
  const auto filled = line.say("mine", {"sheet", "fill", "pharmacy", "--out", line.path("filled.xlsx")});
  REQUIRE(filled.code == 0);
  CHECK(filled.json["form"] == "form.xlsx");
  CHECK(filled.json["missing"].empty());
  const auto back = line.say("mine", {"sheet", "read", line.path("filled.xlsx"), "pharmacy"});
  const auto row = row_of(back.json, "1(2)@organisation");
  CHECK(row["sure"] == true);
  CHECK(row["changes"] == false);
  CHECK(row["values"].size() == 4);

  const auto seen = line.say("theirs", {"verify", line.path("r8.mamori")});
  REQUIRE(seen.code == 0);
  CHECK(seen.json[0]["kind"] == "edition");
  CHECK(seen.json[0]["sender"] == "あおば薬局");
  CHECK(line.say("theirs", {"edition", "take", line.path("r8.mamori")}).json["error"] == "key_not_compared");
  const auto looked = line.say("theirs", {"edition", "take", line.path("r8.mamori"), "--look"});
  CHECK(looked.json["key"] == "first_seen");
  CHECK(looked.json["taken"] == false);
  const auto digits = seen.json[0]["fingerprint"].get<std::string>();
  const auto taken = line.say("theirs", {"edition", "take", line.path("r8.mamori"), "--digits", digits, "--met"});
  REQUIRE(taken.code == 0);
  CHECK(taken.json["key"] == "known");
  CHECK(line.say("theirs", {"history", "verify"}).code == 0);
}

TEST_CASE("rows that nobody has looked at, and texts that hide letters, do not come in as corrected ones") {
  const PackLine line;
  auto read = fakes::say({}, {"edition", "read", line.path("form.xlsx")}).json;
  const auto import_rows = [&] {
    std::ofstream(line.path("rows.json")) << read.dump();
    return fakes::say({}, {"edition", "import", line.path("form.xlsx"), "--id", "r8", "--year", "2026", "--rows",
                           line.path("rows.json"), "--out", line.path("pack.json")});
  };
  CHECK(import_rows().code == 0);
  read["rows"][1]["sure"] = false;
  CHECK(import_rows().json["where"] == "--rows 2 sure");
  read["rows"][1]["sure"] = true;
  read["rows"][1]["wording"] = "向きを\u202E変える。";
  CHECK(import_rows().json["error"] == "hidden_letters");
}

TEST_CASE("a pack is held against the edition that it follows") {
  const PackLine line;
  const auto check = [&](const std::string& edition, const std::string& row) {
    auto pack = nlohmann::json::parse(editions::embedded("editions/r6.json"));
    pack["id"] = "mine";
    pack["follows"] = {{"edition", edition},
                       {"rows", {{{"sheet", "pharmacy"}, {"to", pack["follows"]["rows"][0]["to"]}, {"from", {row}}}}}};
    std::ofstream(line.path("pack.json")) << pack.dump();
    return fakes::say({}, {"edition", "check", line.path("pack.json")});
  };
  CHECK(check("r5", "9(9)@server").json["error"] == "edition_cross_reference");
  CHECK(check("nobody", "1(1)@organisation").json["where"] == "/follows/edition");
}
