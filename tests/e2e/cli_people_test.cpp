// People, their secrets and the recovery code by mamori-cli alone.
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>

using namespace mamori;
using fakes::Said;

namespace {

/// A pharmacy's store, its responsible person at the command line.
struct CommandLine {
  fakes::TemporaryFolder folder;
  std::string recovery;

  CommandLine() {
    write("first", "correct horse battery\n");
    write("second", "the second one's secret\n");
    const auto made =
        say("見本 花子", "first",
            {"vault", "create", "--name", "あおば薬局", "--person", "見本 花子", "--unlock-seconds", "0.1"});
    REQUIRE(made.code == 0);
    recovery = made.json["recovery_code"];
    CHECK(made.json["fingerprint"].get<std::string>().size() == 12);
  }

  std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }

  Said say(const std::string& person, const std::string& secret, const std::vector<std::string>& command) const {
    return fakes::say({"--vault", path("vault"), "--person", person, "--passphrase-file", path(secret)}, command);
  }
  Said responsible(const std::vector<std::string>& command) const { return say("見本 花子", "first", command); }
  Said second(const std::vector<std::string>& command) const { return say("佐藤 次郎", "second", command); }
  Said add_second() const {
    return responsible({"person", "add", "佐藤 次郎", "--role", "staff", "--new-passphrase-file", path("second")});
  }
};

}  // namespace

TEST_CASE_METHOD(CommandLine, "a person is added, works, gets another role and is removed, all named in the history") {
  REQUIRE(add_second().code == 0);
  CHECK(add_second().json["error"] == "person_exists");
  CHECK(second({"answer", "pharmacy", "gate", "yes"}).code == 0);
  CHECK(second({"person", "add", "鈴木", "--new-passphrase-file", path("first")}).json["error"] == "not_allowed");
  CHECK(responsible({"person", "role", "佐藤 次郎", "viewer"}).code == 0);
  CHECK(second({"answer", "pharmacy", "gate", "no"}).json["error"] == "not_allowed");
  CHECK(second({"sheet", "show", "pharmacy"}).code == 0);
  CHECK(responsible({"person", "role", "見本 花子", "staff"}).json["error"] == "last_responsible");
  CHECK(responsible({"person", "role", "佐藤 次郎", "king"}).json["error"] == "bad_argument");
  CHECK(responsible({"person", "remove", "佐藤 次郎", "--reason", "退職"}).code == 0);
  CHECK(responsible({"person", "remove", "佐藤 次郎"}).json["error"] == "item_not_found");
  CHECK(second({"sheet", "list"}).code == 3);
  const auto people = responsible({"person", "list"});
  REQUIRE(people.json.size() == 2);
  CHECK(people.json[0]["removed"].is_null());
  CHECK(people.json[1]["name"] == "佐藤 次郎");
  CHECK(people.json[1]["removed"].is_string());
  const auto history = fakes::deeds(responsible({"history", "list"}).json);
  CHECK(history.back()["action"] == "person_removed");
  CHECK(history.back()["reason"] == "退職");
}

TEST_CASE_METHOD(CommandLine, "a removal with a new key leaves whoever stays with the own passphrase") {
  REQUIRE(add_second().code == 0);
  REQUIRE(
      responsible({"person", "add", "鈴木 三郎", "--role", "viewer", "--new-passphrase-file", path("second")}).code ==
      0);
  std::filesystem::copy(path("vault") + "/keys.a", path("kept"));
  const auto removed = responsible({"person", "remove", "佐藤 次郎", "--reason", "退職", "--new-key"});
  REQUIRE(removed.code == 0);
  CHECK(removed.json["key_renewed"] == true);
  CHECK(removed.json["passphrase_needed"].empty());
  CHECK(removed.json["recovery_code"] == true);
  CHECK(removed.err.find("100 %") != std::string::npos);
  const auto history = fakes::deeds(responsible({"history", "list"}).json);
  CHECK(history.back()["action"] == "key_renewed");
  CHECK(history.back()["reason"] == "退職");
  // The key file from before beside the new database lets nobody in, and nobody who stays is kept out for long.
  for (const char* name : {"/keys.a", "/keys.b"}) {
    std::filesystem::copy_file(path("kept"), path("vault") + name, std::filesystem::copy_options::overwrite_existing);
  }
  CHECK(second({"sheet", "list"}).code != 0);
}

TEST_CASE_METHOD(CommandLine, "the database takes another key with a reason, and everybody opens as before") {
  REQUIRE(add_second().code == 0);
  const auto renewed = responsible({"vault", "new-key", "--reason", "パスフレーズを見られた"});
  REQUIRE(renewed.code == 0);
  CHECK(second({"sheet", "list"}).code == 0);
  CHECK(second({"vault", "new-key"}).json["error"] == "not_allowed");
  CHECK(responsible({"vault", "check"}).code == 0);
  CHECK(fakes::deeds(responsible({"history", "list"}).json).back()["reason"] == "パスフレーズを見られた");
}

TEST_CASE_METHOD(CommandLine, "who opened the store, and who tried to in vain, is listed with words") {
  REQUIRE(add_second().code == 0);
  CHECK(say("佐藤 次郎", "first", {"sheet", "list"}).json["error"] == "wrong_passphrase");
  CHECK(say("佐藤 次郎", "first", {"sheet", "list"}).json["error"] == "wrong_passphrase");
  const auto log = responsible({"history", "list", "--openings"}).json;
  REQUIRE(log.size() == 3);
  CHECK(log[0]["action"] == "vault_opened");
  CHECK(log[0]["who"] == "見本 花子");
  CHECK(log[0]["told"] == "passphrase");
  CHECK(log[1]["action"] == "secrets_tried");
  CHECK(log[1]["told"].get<std::string>().starts_with("passphrase  佐藤 次郎  2 x  "));
  CHECK(log[2]["action"] == "vault_opened");
}

TEST_CASE_METHOD(CommandLine, "a secret is changed, and the recovery code opens when it is lost") {
  REQUIRE(responsible({"person", "secret", "見本 花子", "--new-passphrase-file", path("second")}).code == 0);
  CHECK(responsible({"vault", "check"}).json["error"] == "wrong_passphrase");
  write("slipped", recovery.substr(0, 40) + (recovery[40] == 'A' ? "C" : "A"));
  const std::vector<std::string> recover{"vault", "recover", "--new-passphrase-file", path("first")};
  auto slipped = recover;
  slipped.insert(slipped.end(), {"--recovery-file", path("slipped")});
  const auto refused = responsible(slipped);
  CHECK(refused.json["error"] == "recovery_code_slip");
  CHECK(refused.json["where"] == "6");
  write("code", recovery + "\n");
  auto right = recover;
  right.insert(right.end(), {"--recovery-file", path("code")});
  REQUIRE(responsible(right).code == 0);
  CHECK(responsible({"vault", "check"}).code == 0);
  CHECK(responsible({"recovery", "try", path("code")}).json["tried"] == true);
  const auto fresh = responsible({"recovery", "new"});
  CHECK(fresh.json["recovery_code"] != recovery);
  CHECK(responsible({"recovery", "try", path("code")}).json["error"] == "wrong_passphrase");
}

TEST_CASE_METHOD(CommandLine, "a responsible person brings a backup back over a sound store, by name or for another") {
  REQUIRE(responsible({"person", "add", "佐藤 次郎", "--role", "responsible", "--new-passphrase-file", path("second")})
              .code == 0);
  const std::string kept = responsible({"backup", "create", folder.path()}).json["file"];
  REQUIRE(responsible({"answer", "pharmacy", "gate", "yes"}).code == 0);
  const auto restored = responsible({"backup", "restore", kept});
  REQUIRE(restored.code == 0);
  CHECK(restored.json["left_behind"]["entries"].get<int>() > 0);
  CHECK(responsible({"vault", "check"}).code == 0);
  // Who left since has the word of somebody who is there, or waits.
  REQUIRE(responsible({"person", "remove", "佐藤 次郎", "--reason", "退職"}).code == 0);
  CHECK(second({"backup", "restore", kept}).json["error"] == "restore_waits");
  const auto let =
      second({"backup", "restore", kept, "--present-person", "見本 花子", "--present-passphrase-file", path("first")});
  CHECK(let.code == 0);
  CHECK(second({"vault", "check"}).code == 0);
}
