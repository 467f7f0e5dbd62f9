// Every verb of mamori-cli that reads a file: a named pipe in its place is named at once, and nobody waits for it.
#include "two_command_lines.hpp"

#include <atomic>
#include <fcntl.h>
#include <map>
#include <set>
#include <sstream>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace mamori;
using e2e::TwoCommandLines;

namespace {

using Words = std::vector<std::string>;

/// How a verb is called so that a pipe stands where it reads a file, by its name; the secret one where it reads a
/// secret. A verb whose usage names a file to be read and that is not here fails the test.
const std::multimap<std::string, Words>& readers() {
  static const std::multimap<std::string, Words> verbs{
      {"vault recover", {"--recovery-file", "SECRET", "--new-passphrase-file", "PASS"}},
      {"vault recover", {"--recovery-file", "PASS", "--new-passphrase-file", "SECRET"}},
      {"person add", {"佐藤", "--role", "staff", "--new-passphrase-file", "SECRET"}},
      {"person secret", {"見本 花子", "--new-passphrase-file", "SECRET"}},
      {"recovery try", {"SECRET"}},
      {"history verify", {"--against", "PIPE"}},
      {"edition read", {"PIPE"}},
      {"edition check", {"PIPE"}},
      {"edition take", {"PIPE"}},
      {"edition import", {"PIPE", "--id", "own", "--year", "2024"}},
      {"edition import", {"TABLE", "--id", "own", "--year", "2024", "--rows", "PIPE"}},
      {"edition import", {"TABLE", "--id", "own", "--year", "2024", "--map", "PIPE"}},
      {"edition suggest", {"r5", "PIPE"}},
      {"sheet read", {"PIPE", "pharmacy"}},
      {"sheet fill", {"pharmacy", "--form", "PIPE", "--out", "OUT"}},
      {"inbox add", {"PIPE"}},
      {"vendor paper", {"レセコン株式会社", "--answers", "PIPE", "--signer", "保守 太郎"}},
      {"vendor paper", {"レセコン株式会社", "--answers", "ANSWERS", "--signer", "保守 太郎", "--photo", "PIPE"}},
      {"ledger", {"devices", "import", "PIPE"}},
      {"verify", {"PIPE"}},
      {"qr read", {"PIPE"}},
      {"qr write", {"PIPE", "--out", "OUT"}},
      {"backup check", {"PIPE"}},
      {"backup drill", {"PIPE"}},
      {"backup restore", {"PIPE"}},
      {"backup restore", {"BACKUP", "--present-person", "見本 花子", "--present-passphrase-file", "SECRET"}},
      {"respond", {"REQUEST", "--answers", "PIPE", "--out", "OUT"}},
      {"respond", {"REQUEST", "--answers", "ANSWERS", "--attach", "PIPE", "--out", "OUT"}},
      {"pharmacy pin", {"PIPE", "123412341234"}},
  };
  return verbs;
}

std::vector<std::string> words_of(const std::string& name) {
  std::istringstream parts(name);
  return {std::istream_iterator<std::string>(parts), {}};
}

/// Whether a word of a usage names a file that is read.
bool reads(const std::string& before, const std::string& word) {
  static const std::set<std::string> writing{"--out", "--template", "--qr", "template", "export"};
  if (writing.contains(before)) return false;
  if (word == "F") return true;
  return word.find("FILE") != std::string::npos || word.find("IMAGE") != std::string::npos || word.ends_with(".json") ||
         word.ends_with(".xlsx");
}

bool reads_a_file(const cli::Command& command) {
  std::istringstream words{std::string(command.usage)};
  std::string before = words_of(std::string(command.name)).back();
  std::string word;
  while (words >> word) {
    std::erase_if(word, [](char c) { return c == '[' || c == ']' || c == '(' || c == ')'; });
    while (word.ends_with('.')) word.pop_back();
    if (reads(before, word)) return true;
    before = word;
  }
  return false;
}

/// Opens a pipe whenever somebody waits there, so that whoever does is counted and goes on.
class Watcher {
 public:
  explicit Watcher(std::string pipe) : pipe_(std::move(pipe)) {}
  ~Watcher() {
    over_ = true;
    thread_.join();
  }
  [[nodiscard]] int waited() const { return waited_; }

 private:
  void watch() {
    while (!over_) {
      const int writer = ::open(pipe_.c_str(), O_WRONLY | O_NONBLOCK | O_CLOEXEC);
      if (writer >= 0) {
        ++waited_;
        ::close(writer);
      }
      std::this_thread::sleep_for(std::chrono::milliseconds(5));
    }
  }

  std::string pipe_;
  std::atomic<bool> over_ = false;
  std::atomic<int> waited_ = 0;
  std::thread thread_{[this] { watch(); }};
};

}  // namespace

TEST_CASE_METHOD(TwoCommandLines, "a pipe in the place of a file is named by every verb, and waited for by none") {
  for (const char* pipe : {"pipe", "secret"}) REQUIRE(::mkfifo(path(pipe).c_str(), 0600) == 0);
  write_answers("");
  write("table.csv", "項目\n");
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
  REQUIRE(vendor({"inbox", "add", path("request.mamori")}).code == 0);
  const std::string request = vendor({"inbox", "list"}).json[0]["id"];
  REQUIRE(pharmacy({"backup", "create", path("backups")}).code == 0);
  const std::string backup = std::filesystem::directory_iterator(path("backups"))->path().string();
  const std::map<std::string, std::string> places{{"PIPE", path("pipe")},
                                                  {"SECRET", path("secret")},
                                                  {"PASS", path("pass")},
                                                  {"TABLE", path("table.csv")},
                                                  {"ANSWERS", path("answers.json")},
                                                  {"OUT", path("out.mamori")},
                                                  {"REQUEST", request},
                                                  {"BACKUP", backup}};
  const Watcher watcher(path("pipe"));
  for (const auto& [name, words] : readers()) {
    auto command = words_of(name);
    for (const auto& word : words) command.push_back(places.contains(word) ? places.at(word) : word);
    INFO(cli::Json(command).dump());
    const bool of_vendor = name == "respond" || name == "pharmacy pin";
    const auto said = say(of_vendor ? "vendor" : "pharmacy", command);
    CHECK(said.code != 0);
    REQUIRE(said.code != 2);
    const bool backups = name.starts_with("backup") && !words[0].starts_with("BACKUP");
    CHECK(said.json["error"] == (backups ? "backup_missing" : "file_unreadable"));
    CHECK(said.json["where"] == "pipe");
  }
  CHECK(watcher.waited() == 0);
}

TEST_CASE("each verb whose usage names a file to be read is walked with a pipe") {
  std::set<std::string> walked;
  for (const auto& [name, words] : readers()) walked.insert(name);
  for (const auto* command : cli::all_commands()) {
    INFO(command->name << ": " << command->usage);
    CHECK(reads_a_file(*command) == walked.contains(std::string(command->name)));
  }
}
