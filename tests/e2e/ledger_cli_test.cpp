// The ledgers by mamori-cli alone: kept by hand, brought in from a file, handed out, and asked about.
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>

using namespace mamori;
using fakes::Said;

namespace {

struct CommandLine {
  fakes::TemporaryFolder folder;

  CommandLine() {
    write("pass", "correct horse battery\n");
    REQUIRE(say({"vault", "create", "--desk", "pharmacy", "--name", "あおば薬局", "--person", "見本 花子"}).code == 0);
  }
  std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }
  std::string read(const std::string& name) const {
    std::ifstream in(path(name), std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
  }
  Said say(const std::vector<std::string>& command) const {
    return fakes::say({"--vault", path("vault"), "--passphrase-file", path("pass"), "--today", "2023-11-22"}, command);
  }
};

}  // namespace

TEST_CASE("A device is added, found, changed and retired from the command line") {
  const CommandLine line;
  const std::vector<std::string> add{"ledger", "devices", "add", "--set", "number=PC-1", "--set", "kind=端末PC"};
  REQUIRE(line.say(add).code == 0);
  CHECK(line.say(add).json["error"] == "entry_number_taken");
  CHECK(line.say({"ledger", "devices", "add", "--set", "kind=サーバ"}).json["where"] == "devices.number");
  CHECK(line.say({"ledger", "devices", "add", "--set", "colour=red"}).json["error"] == "bad_argument");
  REQUIRE(line.say({"ledger", "devices", "change", "pc-1", "--set", "os=Windows 11"}).code == 0);
  auto list = line.say({"ledger", "devices", "list", "--search", "windows", "--sort", "os"}).json;
  REQUIRE(list.size() == 1);
  CHECK(list[0]["kind"] == "terminal");
  CHECK(line.say({"ledger", "devices", "retire", "PC-1"}).json["error"] == "words_missing");
  REQUIRE(line.say({"ledger", "devices", "retire", "PC-1", "--reason", "廃棄"}).code == 0);
  CHECK(line.say({"ledger", "devices", "list"}).json.empty());
  CHECK(line.say({"ledger", "devices", "list", "--retired"}).json[0]["retired"] == "2023-11-22");
  CHECK(line.say({"ledger", "cars", "list"}).json["error"] == "bad_argument");
}

TEST_CASE("A file comes in with its refused lines named, and goes out harmless") {
  const CommandLine line;
  line.write("in.csv", "管理番号,種類,説明\r\n1,サーバ,\"'=1+1\"\r\n2,車,\r\n3,サーバ,=cmd|x\r\n");
  auto said = line.say({"ledger", "devices", "import", line.path("in.csv"), "--dry-run"});
  CHECK(said.json["written"] == 0);
  said = line.say({"ledger", "devices", "import", line.path("in.csv")});
  CHECK(said.json["written"] == 1);
  REQUIRE(said.json["rejected"].size() == 2);
  CHECK(said.json["rejected"][1]["line"] == 4);
  CHECK(said.json["rejected"][1]["error"] == "entry_formula");
  REQUIRE(line.say({"ledger", "devices", "export", line.path("out.csv")}).code == 0);
  CHECK(line.read("out.csv").find(",'=1+1") != std::string::npos);
  REQUIRE(line.say({"ledger", "devices", "export", line.path("out.xlsx")}).code == 0);
  CHECK(line.read("out.xlsx").starts_with("PK"));
  CHECK(line.say({"ledger", "devices", "import", line.path("out.xlsx")}).json["rejected"][0]["error"] ==
        "entry_number_taken");
}

TEST_CASE("A yes without its ledger is asked about and can be answered; notes and readings are kept") {
  const CommandLine line;
  REQUIRE(line.say({"answer", "pharmacy", "2(1)", "yes"}).code == 0);
  auto asked = line.say({"question", "list"}).json;
  REQUIRE(asked.size() == 1);
  CHECK(asked[0]["kind"] == "devices_empty");
  const std::string key = asked[0]["question"];
  CHECK(line.say({"question", "confirm", key}).json["error"] == "words_missing");
  REQUIRE(line.say({"question", "confirm", key, "--reason", "紙の台帳"}).code == 0);
  CHECK(line.say({"question", "list"}).json.empty());
  REQUIRE(line.say({"incident", "note", "画面が暗い"}).code == 0);
  CHECK(line.say({"incident", "list"}).json[0]["words"] == "画面が暗い");
  REQUIRE(line.say({"principle", "read", "3", "見本 太郎"}).code == 0);
  CHECK(line.say({"principle", "read", "10", "見本 太郎"}).json["error"] == "bad_argument");
  const auto principles = line.say({"principle", "list"}).json;
  CHECK(principles[2]["read"][0]["name"] == "見本 太郎");
  CHECK(principles[0]["not_yet"][0] == "見本 太郎");
  CHECK(line.say({"history", "verify"}).code == 0);
}
