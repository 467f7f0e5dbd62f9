// mamori-cli on a disk that keeps nothing, with passphrases from files, and on a machine that has no vault.
#include "fakes/command_line.hpp"
#include "fakes/small_disk.hpp"
#include "fakes/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

using namespace mamori;
using fakes::Said;

namespace {

constexpr auto no_mount = "no file system can be mounted here, so there is no full and no write-protected disk to try";

struct CommandLine {
  fakes::TemporaryFolder folder;
  fakes::SmallDisk disk;

  CommandLine() { write("pass", "がっこうの ぱんだ 3びき\n"); }

  std::string path(const std::string& name) const { return (folder / name).string(); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }
  Said say(const std::filesystem::path& vault, const std::string& pass, const std::vector<std::string>& command) const {
    return fakes::say({"--vault", vault.string(), "--passphrase-file", path(pass), "--today", "2023-11-22"}, command);
  }
  static std::vector<std::string> create() {
    return {"vault",      "create",   "--desk",    "pharmacy",         "--name",
            "あおば薬局", "--person", "見本 花子", "--unlock-seconds", "0.1"};
  }
};

}  // namespace

TEST_CASE_METHOD(CommandLine, "on a disk that keeps nothing a command reads and says so, and another is refused") {
  if (!disk.mounted()) SKIP(no_mount);
  REQUIRE(say(disk / "vault", "pass", create()).code == 0);
  std::string code;
  SECTION("write-protected") {
    disk.protect(true);
    code = "storage_read_only";
  }
  SECTION("full") {
    disk.fill();
    code = "storage_full";
  }
  const auto shown = say(disk / "vault", "pass", {"sheet", "show", "pharmacy"});
  CHECK(shown.code == 0);
  CHECK(shown.err.find(code) != std::string::npos);
  CHECK(shown.err.find("読むことはできます") != std::string::npos);
  const auto refused = say(disk / "vault", "pass", {"answer", "pharmacy", "gate", "yes"});
  CHECK(refused.code == 1);
  CHECK(refused.json["error"] == code);
  code == "storage_full" ? disk.make_room() : disk.protect(false);
  const auto kept = say(disk / "vault", "pass", {"answer", "pharmacy", "gate", "yes"});
  CHECK(kept.code == 0);
  CHECK(kept.err.find(code) == std::string::npos);
}

TEST_CASE_METHOD(CommandLine, "a passphrase is the same from every file that a person would call the same") {
  REQUIRE(say(path("vault"), "pass", create()).code == 0);
  const std::string decomposed = "か\u3099っこうの は\u309Aんた\u3099 3ひ\u3099き";
  write("nfd", decomposed);
  write("bom", "\xEF\xBB\xBFがっこうの ぱんだ 3びき\r\n");
  write("two", "がっこうの ぱんだ 3びき\n\n");
  for (const auto* same : {"nfd", "bom", "two"}) {
    INFO(same);
    CHECK(say(path("vault"), same, {"vault", "check"}).code == 0);
  }
  write("other", "がっこうの ぱんだ 3びき \n");
  CHECK(say(path("vault"), "other", {"vault", "check"}).code == 3);
}

TEST_CASE_METHOD(CommandLine, "a vault made with one passphrase file of the cases opens with each of them") {
  const std::filesystem::path cases = MAMORI_CASES;
  if (!std::filesystem::is_directory(cases)) SKIP("The files of MAMORI_CASES are not here.");
  const auto with = [&](const char* file, const std::vector<std::string>& command) {
    return fakes::say({"--vault", path("vault"), "--passphrase-file", (cases / file).string()}, command).code;
  };
  REQUIRE(with("23-passphrase-nfc.txt", create()) == 0);
  for (const auto* file : {"23-passphrase-nfc.txt", "23-passphrase-nfd.txt", "23-passphrase-bom.txt"}) {
    INFO(file);
    CHECK(with(file, {"vault", "check"}) == 0);
  }
}

TEST_CASE_METHOD(CommandLine, "an easily guessed passphrase is refused with the reason, and four words are offered") {
  write("blank", "             ");
  const auto refused = say(path("vault"), "blank", create());
  CHECK(refused.code == 1);
  CHECK(refused.json["error"] == "passphrase_guessable");
  CHECK(refused.json["where"] == "blank");
  CHECK(refused.err.find("空白だけ") != std::string::npos);
  CHECK(refused.err.find("mamori-cli passphrase words") != std::string::npos);
  const auto words = fakes::say({}, {"passphrase", "words"});
  REQUIRE(words.code == 0);
  CHECK(words.json["guesses_log2"] == 44);
  const auto four = words.json["words"].get<std::string>();
  CHECK(std::ranges::count(four, ' ') == 3);
  write("four", four + "\n");
  CHECK(say(path("vault"), "four", create()).code == 0);
}

TEST_CASE_METHOD(CommandLine, "a backup is looked at on a machine that has no vault yet") {
  REQUIRE(say(path("vault"), "pass", create()).code == 0);
  std::filesystem::create_directory(path("usb"));
  const auto made = say(path("vault"), "pass", {"backup", "create", path("usb")});
  REQUIRE(made.code == 0);
  const auto seen = say(path("no") + "/data/mamori/vault", "pass", {"backup", "check", made.json["file"]});
  REQUIRE(seen.code == 0);
  CHECK(seen.json["history"]["entries"].get<int>() > 0);
  CHECK_FALSE(std::filesystem::exists(path("no")));
  write("wrong", "another horse battery");
  CHECK(say(path("no") + "/vault", "wrong", {"backup", "check", made.json["file"]}).code == 3);
}
