// What a vendor signed and what became of it, as mamori-cli says it to the pharmacy, the vendor and an inspector.
#include "two_command_lines.hpp"

#include <algorithm>

using namespace mamori;
using namespace mamori::e2e;

namespace {

struct SignedLines : TwoCommandLines {
  /// A request that the vendor answers with what its file of answers says, taken over by the pharmacy.
  void take_response() {
    REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
    REQUIRE(respond({}).code == 0);
    const auto added = pharmacy({"inbox", "add", path("response.mamori")});
    REQUIRE(added.code == 0);
    REQUIRE(
        pharmacy({"inbox", "accept", std::to_string(added.json[0]["id"].get<int>()), "--digits", number_of_vendor()})
            .code == 0);
  }
  fakes::Said respond(const std::vector<std::string>& more) {
    std::vector<std::string> command{"respond", path("request.mamori"), "--answers", path("answers.json"),
                                     "--out",   path("response.mamori")};
    command.insert(command.end(), more.begin(), more.end());
    return vendor(command);
  }
  void write_row(const std::string& row, const cli::Json& said) const {
    write("row.json", cli::Json{{"レセコン", {{row, said}}}}.dump());
  }
  std::string wrong(const cli::Json& file) {
    write("wrong.json", file.dump());
    const auto said = vendor({"respond", path("request.mamori"), "--answers", path("wrong.json"), "--out", path("x")});
    CHECK(said.json["error"] == "bad_argument");
    return said.json["where"];
  }
};

bool has(const std::string& text, const std::string& part) {
  return text.find(part) != std::string::npos;
}

}  // namespace

TEST_CASE_METHOD(SignedLines, "what is wrong in a file of answers is named with its place and what may stand there") {
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
  CHECK(wrong({{"レセコン", {{"2(2)", {{"verdict", "unsure"}}}}}}) == "--answers レセコン/2(2)/verdict: yes|no");
  CHECK(wrong({{"レセコン", {{"2(2)", {{"verdict", "yes"}, {"second", "maybe"}}}}}}) ==
        "--answers レセコン/2(2)/second: yes|no");
  CHECK(wrong({{"レセコン", {{"2(2)", {{"verdict", true}}}}}}) == "--answers レセコン/2(2)/verdict: \"TEXT\"");
  CHECK(wrong({{"レセコン", {{"2(2)", {{"verdict", "yes"}, {"early", "1"}}}}}}) ==
        "--answers レセコン/2(2)/early: true|false");
  CHECK(has(wrong({{"レセコン", {{"2(2)", {{"verdict", "no"}, {"taget", "2024-02-29"}}}}}}),
            "--answers レセコン/2(2)/taget: verdict|on|target|"));
  CHECK(has(wrong({{"レセコン", {{"9(9)", {{"verdict", "yes"}}}}}}), "--answers レセコン 9(9): 1(1)@"));
  CHECK(has(wrong({{"レセコン", "yes"}}), "--answers レセコン: {"));
  write("wrong.json", R"json({"レセコン": {"2(2)": {"verdict": "yes", "on": "soon"}}})json");
  const auto day = vendor({"respond", path("request.mamori"), "--answers", path("wrong.json"), "--out", path("x")});
  CHECK(day.json["where"] == "--answers レセコン/2(2)/on soon");
  write("wrong.json", R"json({"レセコン": {"2(2)": {"verdict": "unsure"}}})json");
  const auto said =
      words("vendor", {"respond", path("request.mamori"), "--answers", path("wrong.json"), "--out", path("x")});
  CHECK(has(said, "「--answers レセコン/2(2)/verdict」の指定が正しくありません。"));
  CHECK(has(said, "ここに書けるのは、次のものです：yes、no"));
}

TEST_CASE_METHOD(SignedLines, "a second response is made on purpose, and another answer with its reason") {
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
  write_answers("");
  REQUIRE(respond({}).code == 0);
  const auto twice = respond({});
  CHECK(twice.json["error"] == "request_answered");
  CHECK(has(words("vendor", {"respond", path("request.mamori"), "--answers", path("answers.json"), "--out", path("x")}),
            "--again"));
  write("answers.json", R"json({"レセコン": {"2(2)": {"verdict": "no", "target": "2024-02-29"}}})json");
  const auto why = respond({"--again"});
  CHECK(why.json["error"] == "reason_missing");
  CHECK(vendor({"outbox", "list"}).json.size() == 1);
  std::ptrdiff_t said = 1;
  SECTION("of all rows") {
    // Of the answer, and of the response that it is in.
    said = 2;
    REQUIRE(respond({"--again", "--reason", "調べ直した"}).code == 0);
  }
  SECTION("of one row") {
    write("answers.json",
          R"json({"レセコン": {"2(2)": {"verdict": "no", "target": "2024-02-29", "reason": "調べ直した"}}})json");
    REQUIRE(respond({"--again"}).code == 0);
  }
  CHECK(vendor({"outbox", "list"}).json.size() == 2);
  const auto deeds = fakes::deeds(vendor({"history", "list"}).json);
  CHECK(std::ranges::count(deeds, "調べ直した", [](const cli::Json& entry) { return entry["reason"]; }) == said);
}

TEST_CASE_METHOD(SignedLines, "a word that fits rows of several systems says which, one that fits none what there is") {
  REQUIRE(pharmacy({"vendor", "add", "薬歴株式会社", "--system", "電子薬歴", "--system", "会計"}).code == 0);
  REQUIRE(pharmacy({"request", "薬歴株式会社", "--out", path("request.mamori")}).code == 0);
  write_answers("");
  const auto one = cli::Json::parse(std::ifstream(path("answers.json")))["レセコン"];
  write("answers.json", cli::Json{{"電子薬歴", one}, {"会計", one}}.dump());
  REQUIRE(respond({}).code == 0);
  REQUIRE(pharmacy({"inbox", "add", path("response.mamori")}).code == 0);
  const auto several = pharmacy({"inbox", "accept", "1", "--rows", "2(6)", "--digits", number_of_vendor()});
  CHECK(several.json["error"] == "several_fit");
  CHECK(several.json["where"] == "電子薬歴/2(6)@server, 会計/2(6)@server");
  const auto none = pharmacy({"inbox", "accept", "1", "--rows", "会計/9(9)", "--digits", number_of_vendor()});
  CHECK(none.json["error"] == "bad_argument");
  CHECK(has(none.json["where"], "--rows 会計/9(9): 会計/1(1)@"));
  CHECK(pharmacy({"inbox", "accept", "1", "--rows", "会計/2(6)", "--digits", number_of_vendor()}).json["undecided"] ==
        15);
}

TEST_CASE_METHOD(SignedLines, "a first response is shown as one, its いいえ on top and without marks of change") {
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
  write_answers("");
  auto answers = cli::Json::parse(std::ifstream(path("answers.json")));
  answers["レセコン"]["2(8)"] = {{"verdict", "no"}, {"target", "2024-02-29"}};
  write("answers.json", answers.dump());
  REQUIRE(respond({}).code == 0);
  REQUIRE(pharmacy({"inbox", "add", path("response.mamori")}).code == 0);
  const auto shown = words("pharmacy", {"inbox", "show", "1"});
  CHECK(has(shown, "レセコン（はじめての回答）\n  2(8)@"));
  CHECK_FALSE(has(shown, "* "));
}

TEST_CASE_METHOD(SignedLines, "a vendor that is not asked is neither asked nor reminded, and the way back is named") {
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
  REQUIRE(pharmacy({"vendor", "end", "レセコン株式会社", "--why", "解約"}).code == 0);
  const auto reminded = pharmacy({"vendor", "remind", "レセコン株式会社", "--by", "telephone"});
  CHECK(reminded.json["error"] == "vendor_not_asked");
  CHECK(pharmacy({"vendor", "trail"}).json[0]["trail"].size() == 1);
  CHECK(has(words("pharmacy", {"request", "レセコン株式会社", "--out", path("x")}), "mamori-cli vendor resume"));
}

TEST_CASE_METHOD(SignedLines,
                 "what was signed about a corrected row, and who signed the paper, reach pharmacy and inspector") {
  write_answers("");
  auto answers = cli::Json::parse(std::ifstream(path("answers.json")));
  answers["レセコン"]["2(6)"] = {{"outside", "保守の範囲外"}};
  write("answers.json", answers.dump());
  take_response();
  write_row("2(6)", {{"verdict", "yes"}});
  const std::vector<std::string> paper{"vendor",         "paper",    "レセコン株式会社", "--answers",
                                       path("row.json"), "--signer", "保守 次郎"};
  const auto typed = pharmacy({"answer", "vendor:レセコン株式会社", "2(6)", "yes"});
  CHECK(typed.json["error"] == "answer_signed");
  CHECK(has(words("pharmacy", {"answer", "vendor:レセコン株式会社", "2(6)", "yes"}), "mamori-cli vendor paper"));
  CHECK(pharmacy(paper).json["error"] == "paper_copy_missing");
  // Everything else of that way is in tests/core/desks/contested_test.cpp; a status says the same of both.
  REQUIRE(pharmacy({"vendor", "end", "レセコン株式会社", "--why", "解約"}).code == 0);
  REQUIRE(pharmacy({"status", "--out", path("status.mamori")}).code == 0);
  const auto seen = say("nowhere", {"verify", path("status.mamori")});
  REQUIRE(seen.json[0]["left_out"].size() == 1);
  CHECK(seen.json[0]["left_out"][0]["footing"]["outside"] == 1);
  CHECK(seen.json[0]["left_out"][0]["noes"].empty());
}

TEST_CASE_METHOD(SignedLines, "two pharmacies of one name are told apart on arrival and on the inspector's paper") {
  const auto office = [&](const std::vector<std::string>& command) { return say("office", command); };
  REQUIRE(office(create("inspector", "中央保健所", "検査 次郎")).code == 0);
  REQUIRE(say("other", create("pharmacy", "あおば薬局", "別の人")).code == 0);
  REQUIRE(pharmacy({"status", "--out", path("one.mamori")}).code == 0);
  REQUIRE(say("other", {"status", "--out", path("two.mamori")}).code == 0);
  CHECK(office({"inbox", "add", path("one.mamori")}).json["namesakes"].empty());
  const auto second = office({"inbox", "add", path("two.mamori")});
  REQUIRE(second.json["namesakes"].size() == 1);
  CHECK(second.json["namesakes"][0]["fingerprints"].size() == 2);
  CHECK(has(words("office", {"inbox", "add", path("two.mamori")}), "同じ名前「あおば薬局」の薬局が 2 つあります"));
  CHECK(has(words("office", {"inbox", "show", "1"}), "あおば薬局  はい 0"));
}

TEST_CASE_METHOD(SignedLines, "the history says in words how a key was compared") {
  write_answers("");
  take_response();
  const auto deeds = fakes::deeds(pharmacy({"history", "list"}).json);
  const auto pinned = std::ranges::find(deeds, "vendor_key_accepted", [](const cli::Json& e) { return e["action"]; });
  REQUIRE(pinned != deeds.end());
  const auto sequence = std::to_string((*pinned)["sequence"].get<int>());
  CHECK(pharmacy({"history", "show", sequence}).json["comparison"] == "telephone_typed");
  CHECK(has(words("pharmacy", {"history", "show", sequence}), "telephone_typed"));
}
