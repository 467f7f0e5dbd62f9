// The ledgers by mamori-cli alone: kept by hand, brought in from a file, handed out, and asked about.
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>

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
  /// What a person reads.
  std::string lines(const std::vector<std::string>& command) const {
    std::vector<std::string> words{"--vault",    path("vault"), "--passphrase-file",
                                   path("pass"), "--today",     "2023-11-22"};
    words.insert(words.end(), command.begin(), command.end());
    std::ostringstream out, err;
    cli::Console console{out, err};
    CHECK(cli::run(words, console) == 0);
    return out.str();
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

TEST_CASE("A word that a ledger does not know is refused with those that it knows") {
  const CommandLine line;
  const auto names = [&](const std::vector<std::string>& command, const std::string& known) {
    INFO(command.back());
    const auto said = line.say(command);
    CHECK(said.code == 1);
    CHECK(said.err.find("ここに書けるのは") != std::string::npos);
    CHECK(said.err.find(known) != std::string::npos);
  };
  names({"ledger", "devices", "add", "--set", "number=PC-1", "--set", "kind=車"}, "端末PC");
  names({"ledger", "devices", "add", "--set", "colour=red"}, "place");
  names({"ledger", "devices", "list", "--sort", "colour"}, "place");
  names({"ledger", "cars", "list"}, "devices");
  names({"report", "ledger", "cars", "--out", "cars.pdf"}, "devices");
  REQUIRE(line.say({"ledger", "devices", "add", "--set", "number=PC-1", "--set", "kind=端末PC"}).code == 0);
  names({"ledger", "devices", "change", "PC-1", "--set", "kind=車"}, "端末PC");
}

TEST_CASE("The ministry's number is listed with the telephones from which it cannot be reached") {
  const CommandLine line;
  for (const char* telephone : {"03(6812)7837", "03-0000-0001"}) {
    const std::string name = telephone;
    REQUIRE(line.say({"ledger", "contacts", "add", "--set", "name=" + name, "--set", "kind=ministry", "--set",
                      "telephone=" + name})
                .code == 0);
  }
  const auto said = line.lines({"ledger", "contacts", "list"});
  CHECK(said.find("184") != std::string::npos);
  CHECK(said.find("184") == said.rfind("184"));
}

TEST_CASE("An entry of a ledger without numbers is named by its id where several are called the same") {
  const CommandLine line;
  std::vector<std::string> ids;
  for (const char* day : {"2023-11-01", "2023-11-02"}) {
    const auto added = line.say({"ledger", "backups", "add", "--set", "what=レセコン", "--set", "generation=1", "--set",
                                 std::string("day=") + day});
    REQUIRE(added.code == 0);
    ids.push_back("#" + std::to_string(added.json["id"].get<std::int64_t>()));
  }
  const auto which = line.say({"ledger", "backups", "change", "レセコン", "--set", "offline=yes"});
  CHECK(which.json["error"] == "bad_argument");
  CHECK(which.json["where"] == "NUMBER レセコン: " + ids[0] + "|" + ids[1]);
  REQUIRE(line.say({"ledger", "backups", "change", ids[1], "--set", "offline=yes"}).code == 0);
  const auto list = line.say({"ledger", "backups", "list", "--sort", "day"}).json;
  CHECK(list[0]["offline"] == "");
  CHECK(list[1]["offline"] == "yes");
}

TEST_CASE("A file comes in with its refused lines named, and goes out harmless") {
  const CommandLine line;
  line.write("in.csv", "管理番号,種類,説明\r\n1,サーバ,\"'=1+1\"\r\n2,車,\r\n3,サーバ,=cmd|x\r\n");
  auto said = line.say({"ledger", "devices", "import", line.path("in.csv"), "--dry-run"});
  CHECK(said.json["written"] == 0);
  said = line.say({"ledger", "devices", "import", line.path("in.csv")});
  CHECK(said.json["written"] == 2);
  REQUIRE(said.json["rejected"].size() == 1);
  CHECK(said.json["rejected"][0]["line"] == 3);
  REQUIRE(said.json["left"].size() == 1);
  CHECK(said.json["left"][0]["line"] == 4);
  CHECK(said.json["left"][0]["field"] == "note");
  CHECK(said.json["left"][0]["error"] == "entry_formula");
  REQUIRE(line.say({"ledger", "devices", "export", line.path("out.csv")}).code == 0);
  CHECK(line.read("out.csv").find(",'=1+1") != std::string::npos);
  REQUIRE(line.say({"ledger", "devices", "export", line.path("out.xlsx")}).code == 0);
  CHECK(line.read("out.xlsx").starts_with("PK"));
  CHECK(line.say({"ledger", "devices", "import", line.path("out.xlsx")}).json["rejected"][0]["error"] ==
        "entry_number_taken");
}

TEST_CASE("Columns, words and whole lines are put right from the command line, and an import is taken back") {
  const CommandLine line;
  line.write("in.csv", "台帳,,\r\n符号,分け,場\r\n1,複合機,受付\r\n2,サーバ,奥\r\n");
  const std::vector<std::string> import{"ledger", "devices", "import", line.path("in.csv")};
  CHECK(line.say(import).json["error"] == "import_no_column");
  auto more = import;
  more.insert(more.end(),
              {"--heading", "2", "--column", "符号=number", "--column", "分け=種類", "--column", "場=place"});
  auto said = line.say(more);
  CHECK(said.json["good"] == 1);
  CHECK(said.json["asked"][0]["word"] == "複合機");
  CHECK(line.say({"ledger", "devices", "undo-import"}).json["removed"] == 1);
  more.insert(more.end(), {"--choice", "複合機=ネットワーク機器"});
  said = line.say(more);
  CHECK(said.json["written"] == 2);
  CHECK(said.json["columns"][2]["field"] == "place");
  line.write("more.csv", "管理番号,OS\r\n1,RouterOS\r\n3,Win11\r\n");
  const std::vector<std::string> again{"ledger", "devices", "import", line.path("more.csv"), "--fill", "kind=端末PC"};
  CHECK(line.say(again).json["rejected"][0]["error"] == "entry_number_taken");
  CHECK(line.say({"ledger", "devices", "undo-import"}).json["removed"] == 1);
  auto update = again;
  update.push_back("--update");
  said = line.say(update);
  CHECK(said.json["written"] == 2);
  CHECK(said.json["changed"][0]["fields"]["os"] == nlohmann::ordered_json::array({"", "RouterOS"}));
  said = line.say({"ledger", "devices", "undo-import"});
  CHECK(said.json["put_back"] == 1);
  CHECK(line.say({"ledger", "devices", "list"}).json.size() == 2);
  CHECK(line.say({"ledger", "devices", "import", line.path("in.csv"), "--sheet", "表"}).json["error"] ==
        "import_sheet_unknown");
  REQUIRE(line.say({"ledger", "devices", "template", line.path("t.xlsx")}).code == 0);
  CHECK(line.read("t.xlsx").starts_with("PK"));
}

TEST_CASE("A person is told which columns and rows were read, what changes, and what was not taken in") {
  const CommandLine line;
  line.write("in.csv",
             "管理番号,備考,OS,備考,登録日\r\n1,甲,Windows 10,乙,R8.99.1\r\n（例）2,,,,\r\n"
             "管理番号,OS,廃棄日\r\n3,Windows 7,R8.7.3\r\n");
  const std::vector<std::string> import{"ledger", "devices", "import", line.path("in.csv")};
  const auto with = [&](std::vector<std::string> more) {
    more.insert(more.begin(), import.begin(), import.end());
    return more;
  };
  auto said = line.lines(import);
  CHECK(said.starts_with("0\nheading 1\n"));
  CHECK(said.find("4: import_other_table (A, 1)  管理番号 | OS | 廃棄日  --heading 4\n") != std::string::npos);
  CHECK(said.find("2: entry_field_missing (devices.kind)\n") != std::string::npos);
  CHECK(said.find("3: import_not_an_entry  （例）2") != std::string::npos);
  CHECK(said.find("--fill \"kind=server|terminal|network\"\n") != std::string::npos);
  CHECK(said.find("--column \"D=\"  備考\n") != std::string::npos);
  CHECK(line.say(with({"--column", "備考=place"})).json["error"] == "several_fit");
  said = line.lines(with({"--fill", "kind=terminal", "--column", "B=", "--column", "D=note"}));
  CHECK(said.find("2: date_not_a_date (devices.registered) -  R8.99.1\n") != std::string::npos);
  CHECK(line.say({"ledger", "devices", "list"}).json[0]["note"] == "乙");
  line.write("again.csv", "管理番号,OS,登録日\r\n1,Windows 11,R8.99.1\r\n");
  const std::vector<std::string> update{"ledger", "devices", "import", line.path("again.csv"), "--update"};
  said = line.lines(update);
  CHECK(said.find("2: 1  os: Windows 10 → Windows 11\n") != std::string::npos);
  // The second time nothing changes, and the day that does not fit is told all the same.
  const auto again = line.say(update);
  CHECK(again.json["written"] == 0);
  CHECK(again.json["unchanged"] == 1);
  CHECK(again.json["left"][0]["field"] == "registered");
  CHECK(line.say(with({"--heading", "4", "--fill", "kind=server"})).json["written"] == 1);
}

TEST_CASE("The tab that is read is named") {
  const CommandLine line;
  REQUIRE(line.say({"ledger", "devices", "template", line.path("t.xlsx")}).code == 0);
  const auto said = line.lines({"ledger", "devices", "import", line.path("t.xlsx")});
  CHECK(said == "0\nsheet \"機器台帳\" 1/1  heading 1\n");
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
