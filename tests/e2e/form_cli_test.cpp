// Filled copies of the form by mamori-cli: looked at, and what is sure taken.
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

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
