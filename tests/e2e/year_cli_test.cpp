// Years as a script has them: beginning one, confirming last year's answer, and reading an older sheet.
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace mamori;

namespace {

struct YearLine {
  fakes::TemporaryFolder folder;

  explicit YearLine(std::vector<std::string> more = {}) {
    std::ofstream(path("pass")) << "correct horse battery\n";
    std::vector<std::string> create{"vault",  "create",     "--desk",   "pharmacy",
                                    "--name", "あおば薬局", "--person", "花子"};
    create.insert(create.end(), more.begin(), more.end());
    REQUIRE(say(create).code == 0);
  }
  [[nodiscard]] std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  [[nodiscard]] fakes::Said say(const std::vector<std::string>& command,
                                const std::string& today = "2023-11-22") const {
    return fakes::say({"--vault", path("vault"), "--passphrase-file", path("pass"), "--today", today}, command);
  }
};

}  // namespace

TEST_CASE("a store that is made without a year says so until one is begun") {
  const YearLine line({"--no-year"});
  CHECK(line.say({"edition", "begun"}).json["in_use"].is_null());
  CHECK(line.say({"answer", "pharmacy", "gate", "yes"}).json["error"] == "year_not_begun");
  CHECK(line.say({"sheet", "list"}).json.empty());
  REQUIRE(line.say({"edition", "begin", "r5"}).code == 0);
  CHECK(line.say({"answer", "pharmacy", "gate", "yes"}).code == 0);
  CHECK(line.say({"edition", "begin", "r5"}).json["error"] == "year_begun_before");
  CHECK(line.say({"edition", "begin", "r99"}).json["error"] == "edition_unknown");
}

TEST_CASE("last year's answer is shown, confirmed with the day of today, and last year's sheet stays") {
  const YearLine line;
  REQUIRE(line.say({"answer", "pharmacy", "2(6)", "yes", "--remark", "毎月見る"}).code == 0);
  const std::string later = "2024-07-01";
  const auto begun = line.say({"edition", "begin", "r6"}, later);
  CHECK(begun.json["in_use"] == "r6");
  CHECK(begun.json["to_renew"] == 1);

  const auto row_of = [&](const std::string& sheet, const std::string& row) {
    const auto shown = line.say({"sheet", "show", sheet}, later).json;
    for (const auto& each : shown["rows"]) {
      if (each["row"] == row) return each;
    }
    return cli::Json();
  };
  const auto log = row_of("pharmacy", "2-(6)@server");
  CHECK(log["to_renew"] == true);
  CHECK(log["earlier"][0]["row"] == "2(6)@server");
  CHECK(log["earlier"][0]["edition"] == "r5");
  REQUIRE(line.say({"answer", "again", "pharmacy", "2-(6)"}, later).code == 0);
  CHECK(row_of("pharmacy", "2-(6)@server")["state"] == "yes");
  CHECK(row_of("pharmacy", "2-(6)@server")["answer"]["remark"] == "毎月見る");
  CHECK(line.say({"answer", "again", "pharmacy", "2-(6)"}, later).json["error"] == "nothing_to_renew");
  CHECK(row_of("pharmacy@r5", "2(6)@server")["state"] == "yes");

  const auto years = line.say({"edition", "begun"}, later).json;
  CHECK(years["begun"] == cli::Json::array({"r5", "r6"}));
  CHECK(years["form"] == "here");
  CHECK(line.say({"edition", "begun"}, "2026-11-30").json["form"] == "not_here");
  CHECK(line.say({"edition", "begun"}, "2025-04-10").json["form"] == "not_out_yet");
}
