// Commands and messages at each of the three desks: what does not belong there says whose store this is and what takes
// it.
#include "cli/help.hpp"
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <map>
#include <string>
#include <vector>

using namespace mamori;
using cli::Command;
using fakes::Said;
namespace fs = std::filesystem;

namespace {

constexpr Desk every_desk[] = {Desk::pharmacy, Desk::vendor, Desk::inspector};

struct ThreeDesks {
  fakes::TemporaryFolder folder;
  fs::path before = fs::current_path();

  ThreeDesks() {
    fs::current_path(folder.path());
    write("secret", "correct horse battery\n");
    const auto create = [&](Desk desk, const std::string& name, const std::string& person) {
      REQUIRE(say(desk, {"vault", "create", "--desk", std::string(cli::name_of(desk)), "--name", name, "--person",
                         person, "--unlock-seconds", "0.001"})
                  .code == 0);
    };
    create(Desk::pharmacy, "あおば薬局", "見本 花子");
    create(Desk::vendor, "レセコン株式会社", "保守 太郎");
    create(Desk::inspector, "保健所", "監視 員");
  }
  ThreeDesks(const ThreeDesks&) = delete;
  ThreeDesks& operator=(const ThreeDesks&) = delete;
  ~ThreeDesks() {
    std::error_code fault;
    fs::current_path(before, fault);
  }

  void write(const std::string& name, const std::string& text) const { std::ofstream(folder.path() / name) << text; }
  Said say(Desk desk, const std::vector<std::string>& command) const {
    return fakes::say(
        {"--vault", "vault-" + std::string(cli::name_of(desk)), "--passphrase-file", "secret", "--today", "2023-11-22"},
        command);
  }
  void add_vendor(const std::vector<std::string>& systems) const {
    std::vector<std::string> words{"vendor", "add", "レセコン株式会社"};
    for (const auto& system : systems) words.insert(words.end(), {"--system", system});
    REQUIRE(say(Desk::pharmacy, words).code == 0);
  }
  /// A request to the vendor with レセコン, and はい to every row of it, in files of these names.
  cli::Json ask_and_answer() const {
    add_vendor({"レセコン"});
    REQUIRE(say(Desk::pharmacy, {"request", "レセコン株式会社", "--out", "request.mamori"}).code == 0);
    REQUIRE(say(Desk::vendor, {"respond", "request.mamori", "--template", "answers.json"}).code == 0);
    auto answers = cli::Json::parse(std::ifstream("answers.json"));
    for (auto& [key, row] : answers["レセコン"].items()) row["verdict"] = "yes";
    write("answers.json", answers.dump());
    return answers;
  }
};

/// The example of a command, in files of this folder alone.
std::vector<std::string> example_in_folder(const Command& command) {
  auto words = cli::words_of(cli::example_of(command.name));
  if (!words.empty() && words.front() == "--json") words.erase(words.begin());
  for (auto& word : words) {
    if (word.starts_with('/')) word = fs::path(word).filename().string();
  }
  return words;
}

/// The commands that a text for people names.
std::vector<std::string> commands_in(const std::string& text) {
  constexpr std::string_view program = "mamori-cli ";
  std::vector<std::string> named;
  for (auto at = text.find(program); at != std::string::npos; at = text.find(program, at + 1)) {
    const auto rest = text.substr(at + program.size());
    for (const auto* command : cli::all_commands()) {
      if (rest.starts_with(command->name)) named.emplace_back(command->name);
    }
  }
  return named;
}

/// What a paper says of one row of a system.
std::string paper_saying_yes(const std::string& system) {
  return cli::Json{{system, {{"2(8)", {{"verdict", "yes"}}}}}}.dump();
}

bool contains(const std::vector<std::string>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

TEST_CASE_METHOD(ThreeDesks,
                 "each command runs at its desks, and elsewhere says whose store this is and whose it is for") {
  write("answers.json", "{}");
  write("returned.xlsx", "");
  const std::map<Desk, std::string> called{
      {Desk::pharmacy, "薬局"}, {Desk::vendor, "事業者"}, {Desk::inspector, "検査する側"}};
  for (const auto* command : cli::all_commands()) {
    if (command->desks == cli::Desks::none) continue;
    for (const auto desk : every_desk) {
      INFO(command->name << " at " << cli::name_of(desk));
      const auto said = say(desk, example_in_folder(*command));
      REQUIRE(said.code != 2);
      const bool elsewhere = said.code == 1 && said.json["error"] == "desk_wrong";
      CHECK(elsewhere != cli::holds(command->desks, desk));
      if (!elsewhere) continue;
      const std::string where = said.json["where"];
      CHECK(where.starts_with(std::string(cli::name_of(desk)) + ": " + cli::names_of(command->desks)));
      CHECK(said.err.find("この保存場所は" + called.at(desk)) != std::string::npos);
      for (const auto other : every_desk) {
        if (cli::holds(command->desks, other)) CHECK(said.err.find(called.at(other)) != std::string::npos);
      }
      if (command->instead.empty()) continue;
      const auto all = cli::all_commands();
      const auto instead = std::ranges::find(all, command->instead, &Command::name);
      REQUIRE(instead != all.end());
      CHECK((!cli::holds((*instead)->desks, desk) || contains(commands_in(said.err), command->instead)));
    }
  }
}

TEST_CASE_METHOD(ThreeDesks, "a command that needs no store opens none") {
  for (const auto* command : cli::all_commands()) {
    if (command->desks != cli::Desks::none) continue;
    INFO(command->name);
    const auto said = fakes::say({"--vault", "nowhere"}, example_in_folder(*command));
    CHECK(said.code != 3);
    CHECK_FALSE(fs::exists("nowhere"));
  }
}

TEST_CASE_METHOD(ThreeDesks, "a command that needs no store runs beside any") {
  for (const auto desk : every_desk) {
    INFO(cli::name_of(desk));
    CHECK(say(desk, {"edition", "diff", "r5", "r6"}).code == 0);
  }
}

TEST_CASE_METHOD(ThreeDesks, "each kind of file that is signed is taken at one desk's inbox, or names what takes it") {
  ask_and_answer();
  REQUIRE(
      say(Desk::vendor, {"respond", "request.mamori", "--answers", "answers.json", "--out", "response.mamori"}).code ==
      0);
  REQUIRE(say(Desk::pharmacy, {"status", "--out", "status.mamori"}).code == 0);
  REQUIRE(say(Desk::pharmacy, {"edition", "sign", "r5", "--out", "edition.mamori"}).code == 0);
  REQUIRE(say(Desk::pharmacy, {"history", "checkpoint", "--out", "checkpoint.mamori"}).code == 0);

  struct Kind {
    std::string file;
    std::string taken_by;
    std::vector<Desk> desks;
  };
  const std::vector<Kind> kinds{{"request.mamori", "inbox add", {Desk::vendor}},
                                {"response.mamori", "inbox add", {Desk::pharmacy}},
                                {"status.mamori", "inbox add", {Desk::inspector}},
                                {"edition.mamori", "edition take", {}},
                                {"checkpoint.mamori", "history verify", {}}};
  for (const auto& kind : kinds) {
    for (const auto desk : every_desk) {
      INFO(kind.file << " at " << cli::name_of(desk));
      const auto said = say(desk, {"inbox", "add", kind.file});
      const bool wanted = std::find(kind.desks.begin(), kind.desks.end(), desk) != kind.desks.end();
      CHECK((said.code == 0) == wanted);
      if (!wanted) CHECK(contains(commands_in(said.err), kind.taken_by));
    }
  }
  REQUIRE(say(Desk::pharmacy, {"backup", "create", "kept"}).code == 0);
  const std::string backup = fs::directory_iterator("kept")->path().string();
  for (const auto& kind : kinds) {
    INFO(kind.file);
    if (kind.taken_by != "edition take") {
      CHECK(contains(commands_in(say(Desk::pharmacy, {"edition", "take", kind.file}).err), kind.taken_by));
    }
    for (const std::string verb : {"check", "drill", "restore"}) {
      CHECK(contains(commands_in(say(Desk::pharmacy, {"backup", verb, kind.file}).err), kind.taken_by));
    }
    CHECK(contains(commands_in(say(Desk::pharmacy, {"edition", "check", kind.file}).err), kind.taken_by));
    // Who takes it for a table is told of both that it may be.
    for (const std::vector<std::string>& verb :
         {std::vector<std::string>{"edition", "read", kind.file}, {"ledger", "devices", "import", kind.file}}) {
      const auto said = say(Desk::pharmacy, verb);
      CHECK(said.json["error"] == "table_is_other");
      CHECK(contains(commands_in(said.err), "inbox add"));
      CHECK(contains(commands_in(said.err), "edition take"));
    }
  }
  CHECK(contains(commands_in(say(Desk::pharmacy, {"edition", "take", backup}).err), "backup restore"));
  CHECK(contains(commands_in(say(Desk::pharmacy, {"ledger", "devices", "import", backup}).err), "backup restore"));
  CHECK(say(Desk::vendor, {"respond", "status.mamori", "--template", "no.json"}).json["error"] == "message_kind_wrong");
  CHECK(say(Desk::inspector, {"verify", "checkpoint.mamori"}).json["where"] == "checkpoint");
}

TEST_CASE_METHOD(ThreeDesks, "what is sealed is called neither a request nor a response, and its verb is named") {
  ask_and_answer();
  const auto answered =
      say(Desk::vendor, {"respond", "request.mamori", "--answers", "answers.json", "--out", "response.mamori"});
  REQUIRE(answered.code == 0);
  const std::string digits = answered.json["fingerprint"];
  REQUIRE(say(Desk::pharmacy, {"vendor", "pin", "レセコン株式会社", digits}).code == 0);
  REQUIRE(say(Desk::pharmacy, {"inbox", "add", "response.mamori"}).code == 0);
  REQUIRE(say(Desk::pharmacy, {"inbox", "accept", "1"}).code == 0);
  REQUIRE(say(Desk::pharmacy, {"request", "レセコン株式会社", "--out", "sealed.mamori"}).code == 0);
  for (const std::string file : {"response.mamori", "sealed.mamori"}) {
    INFO(file);
    const auto said = say(Desk::vendor, {"edition", "take", file});
    CHECK(said.json["where"] == "sealed");
    CHECK(contains(commands_in(said.err), "inbox add"));
    CHECK(said.err.find("封をした依頼か回答") != std::string::npos);
  }
}

TEST_CASE_METHOD(ThreeDesks, "of a vendor's two systems a paper says which one it is about") {
  add_vendor({"レセコン", "電子薬歴"});
  write("paper.json", paper_saying_yes("電子薬歴"));
  const auto paper = [&](const std::string& whose) {
    return say(Desk::pharmacy, {"vendor", "paper", whose, "--answers", "paper.json", "--signer", "保守 太郎"});
  };
  const auto said = paper("レセコン株式会社");
  CHECK(said.json["error"] == "several_fit");
  const std::string where = said.json["where"];
  for (const std::string system : {"レセコン", "電子薬歴"}) {
    CHECK(where.find("vendor:レセコン株式会社/" + system) != std::string::npos);
    CHECK(said.err.find("レセコン株式会社/" + system) != std::string::npos);
  }
  CHECK(paper("レセコン株式会社/電子薬歴").code == 0);
}

TEST_CASE_METHOD(ThreeDesks, "an answer to a row that the contract leaves out says so, and how the row comes back") {
  add_vendor({"レセコン"});
  const std::string sheet = "vendor:レセコン株式会社";
  REQUIRE(say(Desk::pharmacy, {"scope", sheet, "2(8)", "--why", "サーバは担当外"}).code == 0);
  write("paper.json", paper_saying_yes("レセコン"));
  const std::vector<std::string> paper{"vendor",     "paper",    "レセコン株式会社", "--answers",
                                       "paper.json", "--signer", "保守 太郎"};
  const auto said = say(Desk::pharmacy, paper);
  CHECK(said.json["error"] == "row_outside_contract");
  CHECK(contains(commands_in(said.err), "scope"));
  REQUIRE(say(Desk::pharmacy, {"scope", sheet, "2(8)", "--inside"}).code == 0);
  CHECK(say(Desk::pharmacy, paper).code == 0);
}

TEST_CASE_METHOD(ThreeDesks,
                 "another response to one request is read once the first is refused, and both sides say so") {
  auto answers = ask_and_answer();
  const auto respond = [&](const std::string& file, const std::vector<std::string>& more = {}) {
    std::vector<std::string> words{"respond", "request.mamori", "--answers", "answers.json", "--out", file};
    words.insert(words.end(), more.begin(), more.end());
    return say(Desk::vendor, words);
  };
  const auto first = respond("first.mamori");
  REQUIRE(first.code == 0);
  const std::string digits = first.json["fingerprint"];
  REQUIRE(say(Desk::pharmacy, {"vendor", "pin", "レセコン株式会社", digits}).code == 0);
  CHECK(respond("second.mamori").err.find("薬局が前の回答を受け取ると") != std::string::npos);
  // Within one second the same answers are the same response.
  answers["レセコン"].begin().value()["remark"] = "版を直した";
  write("answers.json", answers.dump());
  REQUIRE(respond("second.mamori", {"--again", "--reason", "添付を間違えた"}).code == 0);
  REQUIRE(say(Desk::pharmacy, {"inbox", "add", "first.mamori"}).code == 0);
  const auto early = say(Desk::pharmacy, {"inbox", "add", "second.mamori"});
  CHECK(early.code == 1);
  CHECK(early.err.find("「受け取らない」") != std::string::npos);
  REQUIRE(say(Desk::pharmacy, {"inbox", "refuse", "1", "--why", "添付が違う"}).code == 0);
  CHECK(say(Desk::pharmacy, {"inbox", "add", "second.mamori"}).code == 0);
}
