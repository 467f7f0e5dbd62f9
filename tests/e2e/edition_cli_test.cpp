// The form read by mamori-cli, as other programs call it.
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace mamori;

namespace {

std::string keys(const cli::Json& object) {
  std::string all;
  for (const auto& [key, value] : object.items()) all += key + " ";
  return all;
}

}  // namespace

TEST_CASE("edition read prints files, rows and what is left, and needs no vault") {
  const fakes::TemporaryFolder folder;
  std::ofstream(folder / "form.csv") << "薬局におけるサイバーセキュリティ対策チェックリスト\n"
                                        "薬局確認用\n"
                                        ",チェック項目,確認結果,備考\n"
                                        "有無,使っている。（「いいえ」の場合、以下は確認不要）,はい・いいえ\n"
                                        "○ 令和8年度中\n"
                                        "＊注意書き\n"
                                        ",チェック項目,確認結果,備考\n"
                                        "１　体制,（１） 決めている。,はい・いいえ\n"
                                        ",（２） 話している。,はい・いいえ\n"
                                        ",（２） 見ている。,はい・いいえ\n";
  const auto said = fakes::say({}, {"edition", "read", (folder / "form.csv").string()});
  REQUIRE(said.code == 0);
  CHECK(keys(said.json) == "files rows left ");
  CHECK(said.json["files"].dump() == R"([{"name":"form.csv","sheet":"pharmacy","known":null}])");
  REQUIRE(said.json["rows"].size() == 4);
  CHECK(keys(said.json["rows"][0]) == "sheet section item target wording due tab line sure why ");
  CHECK(
      said.json["rows"][0].dump() ==
      R"({"sheet":"pharmacy","section":"","item":"","target":"organisation","wording":"使っている。","due":"required",)"
      R"("tab":"","line":4,"sure":true,"why":""})");
  CHECK(said.json["rows"][1]["section"] == "1");
  CHECK(said.json["rows"][1]["item"] == "（１）");
  CHECK(said.json["rows"][2]["why"] == "id_twice, id_order");
  CHECK(keys(said.json["left"][0]) == "tab line text ");
}

TEST_CASE("edition read refuses what is no table with the number of the file") {
  const fakes::TemporaryFolder folder;
  std::ofstream(folder / "a.csv") << "a,b\n";
  std::ofstream(folder / "b.xlsx") << "PK\x03\x04 broken";
  const auto said = fakes::say({}, {"edition", "read", (folder / "a.csv").string(), (folder / "b.xlsx").string()});
  CHECK(said.code == 4);
  CHECK(said.json["error"] == "xlsx_broken");
  CHECK(said.json["where"].get<std::string>().starts_with("2"));
}

TEST_CASE("edition check refuses a pack whose texts hide letters, with the place") {
  const fakes::TemporaryFolder folder;
  const auto pack = [&](const std::string& title) {
    const auto file = folder / "own.json";
    std::ofstream(file) << R"({"id": "r8-own", "title": {"ja": ")" << title << R"("}, "form_name": {"ja": "様式"},
      "standing": "own", "fiscal_year": 2026, "issued": "x.xlsx", "sections": [{"id": "1", "title": {"ja": "体制"}}],
      "source": {"files": [{"name": "x.xlsx",
        "sha256": "e1a2a763c97c5434d53b745c5fc1643a22a9497ea48354182ab6a93df1e881a0"}]},
      "sheets": {"vendor": {"title": {"ja": "事業者確認用"}, "required_title": {"ja": "令和8年度中"}, "rows": [
        {"index": 0, "item": "x", "target": "server", "number": "", "wording": null, "title": {"ja": "項目"},
         "section": "1"}]}}})";
    return fakes::say({}, {"edition", "check", file.string()});
  };
  CHECK(pack("令和8年度版").code == 0);
  for (const auto* hidden : {"\u202E", "\u2066", "\u200B"}) {
    const auto said = pack(std::string("令和8") + hidden + "年度版");
    CHECK(said.json["error"] == "hidden_letters");
    CHECK(said.json["where"] == "/title/ja");
  }
}
