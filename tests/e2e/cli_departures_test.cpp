// Every verb of mamori-cli that writes a file for somebody else: found in the departures, private, and refused without
// the right.
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"
#include "tables/xlsx.hpp"
#include "vault/departures.hpp"

#include <QImage>
#include <QString>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <grp.h>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <sstream>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace mamori;
using fakes::Said;
namespace fs = std::filesystem;

namespace {

/// How a verb is called so that it writes `out`, and whether staff may.
struct Recipe {
  std::vector<std::string> words;
  std::string out;
  bool staff = true;
};

/// By the verb's name. A verb that takes `--out`, `--qr` or a folder and is not here fails the test.
const std::map<std::string, Recipe>& pharmacy_recipes() {
  static const std::map<std::string, Recipe> recipes{
      {"request", {{"レセコン株式会社", "--out", "OUT"}, "a.mamori", false}},
      {"status", {{"--out", "OUT"}, "status.mamori"}},
      {"report form", {{"all", "--out", "OUT"}, "form.pdf"}},
      {"report letter", {{"レセコン株式会社", "--out", "OUT"}, "letter.pdf", false}},
      {"report asking", {{"--out", "OUT"}, "asking.pdf"}},
      {"report summary", {{"--out", "OUT"}, "summary.pdf"}},
      {"report status", {{"--out", "OUT"}, "status.pdf"}},
      {"report chart", {{"--out", "OUT"}, "chart.pdf"}},
      {"report ledger", {{"accounts", "--out", "OUT"}, "ledger.pdf", false}},
      {"report notes", {{"--out", "OUT"}, "notes.pdf", false}},
      {"report calendar", {{"--out", "OUT"}, "days.ics"}},
      {"sheet export", {{"all", "--out", "OUT"}, "sheets.xlsx"}},
      {"sheet fill", {{"pharmacy", "--form", "FORM", "--out", "OUT"}, "filled.xlsx"}},
      {"edition sign", {{"r5", "--out", "OUT"}, "r5.mamori", false}},
      {"history checkpoint", {{"--out", "OUT"}, "history.checkpoint"}},
      {"history export", {{"--out", "OUT"}, "history.export", false}},
      {"ledger", {{"accounts", "export", "OUT"}, "ledger.xlsx", false}},
  };
  return recipes;
}

/// Verbs that write files and are no departure of this walk, each with the reason.
struct Elsewhere {
  /// Called so, without any store, it writes OUT: nothing of a store is in the file, and there is no history to note
  /// it.
  std::vector<std::string> bare = {};
  std::string out = {};
  /// Otherwise where it is walked.
  std::string why = {};
};
const std::map<std::string, Elsewhere>& elsewhere() {
  static const std::map<std::string, Elsewhere> verbs{
      {"report poster", {{"--out", "OUT"}, "poster.pdf"}},
      {"qr write", {{"MESSAGE", "--out", "OUT"}, "codes"}},  // of a file that left before
      {"ledger template", {{"OUT"}, "template.xlsx"}},       // columns without entries
      {"edition import", {.why = "form_cli_test: a pack made of published files; signing it is edition sign's line"}},
      {"respond", {.why = "a vendor's verb, below"}},
      {"backup create", {.why = "backup_made, a line of its own: cli_story_test"}},
      {"report pharmacies", {.why = "an inspector's verb, below"}},
      {"pharmacy export", {.why = "an inspector's verb, below"}}};
  return verbs;
}

std::vector<std::string> split(const std::string& name) {
  std::vector<std::string> words;
  std::istringstream parts(name);
  for (std::string part; parts >> part;) words.push_back(part);
  return words;
}

struct Departing {
  fakes::TemporaryFolder folder;

  Departing() {
    write("first", "correct horse battery\n");
    write("second", "the second one's secret\n");
    write("third", "the third one's secret\n");
    const std::vector<std::vector<std::string>> form{
        {"薬局におけるサイバーセキュリティ対策チェックリスト"},
        {"薬局確認用"},
        {"", "チェック項目", "確認結果", "確認日", "目標日", "備考"},
        {"1 体制構築", "(1)医療情報システム安全管理責任者等を設置している。", "はい・いいえ", "( / )", "( / )"}};
    REQUIRE(tables::write_xlsx(folder.path() / "form.xlsx", "様式", form));
    const std::vector<std::string> create{"vault",      "create",   "--desk",    "pharmacy",         "--name",
                                          "あおば薬局", "--person", "見本 花子", "--unlock-seconds", "0.1"};
    REQUIRE(responsible(create).code == 0);
    REQUIRE(responsible({"vendor", "add", "レセコン株式会社", "--system", "レセコン"}).code == 0);
    REQUIRE(responsible({"sheet", "show", "pharmacy"}).code == 0);
    const auto add = [&](const std::string& name, const std::string& role, const std::string& secret) {
      REQUIRE(responsible({"person", "add", name, "--role", role, "--new-passphrase-file", path(secret)}).code == 0);
    };
    add("事務 一郎", "staff", "second");
    add("見学 二郎", "viewer", "third");
  }

  std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }
  Said say(const std::string& person, const std::string& secret, const std::vector<std::string>& command) const {
    return fakes::say(
        {"--vault", path("vault"), "--person", person, "--passphrase-file", path(secret), "--today", "2023-11-22"},
        command);
  }
  Said responsible(const std::vector<std::string>& command) const { return say("見本 花子", "first", command); }
  Said staff(const std::vector<std::string>& command) const { return say("事務 一郎", "second", command); }
  Said viewer(const std::vector<std::string>& command) const { return say("見学 二郎", "third", command); }

  Said vendor(const std::vector<std::string>& command) const {
    return fakes::say({"--vault", path("vendor"), "--passphrase-file", path("first"), "--today", "2023-11-22"},
                      command);
  }
  /// As the vendor's own program shows it.
  std::string number_of_vendor() const { return vendor({"vault", "check"}).json["fingerprint"]; }
  void make_vendor() const {
    REQUIRE(vendor({"vault", "create", "--desk", "vendor", "--name", "レセコン株式会社", "--person", "保守 太郎",
                    "--unlock-seconds", "0.1"})
                .code == 0);
  }
  /// The vendor says はい to every row but one that its contract leaves out.
  void fill_template() const {
    REQUIRE(vendor({"respond", path("request.mamori"), "--template", path("answers.json")}).code == 0);
    auto answers = cli::Json::parse(std::ifstream(path("answers.json")));
    auto& rows = answers["レセコン"];
    CHECK(rows.size() == 14);
    for (auto& [key, row] : rows.items()) row["verdict"] = "yes";
    rows["2(4)@server"] = {{"outside", "サーバはこの契約の担当ではない"}};
    write("answers.json", answers.dump());
  }
  void respond() const {
    REQUIRE(
        vendor({"respond", path("request.mamori"), "--answers", path("answers.json"), "--out", path("response.mamori")})
            .code == 0);
  }
  /// The vendor's sheet stands on its signature.
  void sign_sheet() const {
    REQUIRE(responsible({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
    make_vendor();
    fill_template();
    respond();
    REQUIRE(responsible({"inbox", "add", path("response.mamori")}).code == 0);
    REQUIRE(responsible({"inbox", "accept", "1", "--digits", number_of_vendor(), "--met"}).code == 0);
  }

  std::size_t left() const { return responsible({"history", "list", "--left"}).json.size(); }
  /// The words of a verb, and where it writes.
  std::pair<std::vector<std::string>, fs::path> command(const std::string& name, const Recipe& recipe,
                                                        const std::string& who) const {
    std::vector<std::string> words = split(name);
    const fs::path out = folder.path() / (who + "-" + recipe.out);
    for (const auto& word : recipe.words) {
      words.push_back(word == "OUT" ? out.string() : word == "FORM" ? path("form.xlsx") : word);
    }
    return {words, out};
  }
};

}  // namespace

TEST_CASE("each verb that takes a place for a file is walked through") {
  std::set<std::string> found;
  for (const auto* command : cli::all_commands()) {
    const auto says = [&](std::string_view word) { return command->usage.find(word) != std::string_view::npos; };
    std::string name(command->name);
    if (says(" template FILE")) found.insert(name + " template");
    const bool writes =
        says("--out") || says("--qr") || says("--template") || says("export FILE") || name.ends_with(" export");
    if (writes || name == "backup create") found.insert(std::move(name));
  }
  for (const auto& name : found) {
    INFO(name);
    CHECK(pharmacy_recipes().contains(name) != elsewhere().contains(name));
  }
  for (const auto& [name, reason] : elsewhere()) {
    INFO(name);
    CHECK(found.contains(name));
    CHECK(reason.bare.empty() != reason.why.empty());
  }
}

TEST_CASE("each kind of departure has a command that is walked, or leaves by the screen alone") {
  using vault::Departure;
  const std::map<Departure, std::string> commands{{Departure::form, "report form"},
                                                  {Departure::blank_form, "report form"},
                                                  {Departure::signed_form, "edition sign"},
                                                  {Departure::sheets, "sheet export"},
                                                  {Departure::summary, "report summary"},
                                                  {Departure::letter, "report letter"},
                                                  {Departure::poster, "report poster"},
                                                  {Departure::contact_chart, "report chart"},
                                                  {Departure::ledger, "ledger"},
                                                  {Departure::incident_notes, "report notes"},
                                                  {Departure::asking_record, "report asking"},
                                                  {Departure::status_page, "report status"},
                                                  {Departure::request, "request"},
                                                  {Departure::response, "respond"},
                                                  {Departure::status, "status"},
                                                  {Departure::pharmacies, "pharmacy export"},
                                                  {Departure::checkpoint, "history checkpoint"},
                                                  {Departure::history, "history export"},
                                                  {Departure::calendar, "report calendar"}};
  const std::map<Departure, std::string> by_screen{
      {Departure::recovery_sheet, "the command line prints the code, and no file"},
      {Departure::restore_page, "a page beside a backup that was taken out on the screen"},
      {Departure::evidence, "photos are shown and saved on the screen"},
      {Departure::changes, "edition diff prints them"}};
  for (int kind = 0; kind <= static_cast<int>(vault::last_departure); ++kind) {
    const auto what = static_cast<Departure>(kind);
    INFO(vault::name_of(what));
    CHECK(commands.contains(what) != by_screen.contains(what));
    if (!commands.contains(what)) continue;
    const auto& command = commands.at(what);
    CHECK((pharmacy_recipes().contains(command) || elsewhere().contains(command)));
  }
}

TEST_CASE_METHOD(Departing, "what is no departure is written without any store") {
  REQUIRE(responsible({"request", "レセコン株式会社", "--out", path("message.mamori")}).code == 0);
  const auto before = left();
  for (const auto& [name, verb] : elsewhere()) {
    if (verb.bare.empty()) continue;
    INFO(name);
    std::vector<std::string> words = split(name);
    if (name == "ledger template") words.insert(words.begin() + 1, "devices");
    for (const auto& word : verb.bare) {
      words.push_back(word == "OUT" ? path(verb.out) : word == "MESSAGE" ? path("message.mamori") : word);
    }
    CHECK(fakes::say({"--vault", path("no store")}, words).code == 0);
    CHECK(fs::exists(path(verb.out)));
  }
  CHECK_FALSE(fs::exists(path("no store")));
  CHECK(left() == before);
}

TEST_CASE_METHOD(Departing, "nothing that leaves takes the place of a file of the vault") {
  const auto before = left();
  for (const char* own : {"vault.db", "keys.a", "keys.b", "new.pdf"}) {
    for (const auto& [name, recipe] : pharmacy_recipes()) {
      INFO(name << " onto " << own);
      auto [words, out] = command(name, recipe, "responsible");
      std::ranges::replace(words, out.string(), (fs::path(path("vault")) / own).string());
      // A table is refused by its kind before that.
      const std::string refused = responsible(words).json.value("error", "");
      CHECK((refused == "place_not_a_file" || refused == "bad_argument"));
    }
    const auto place = (fs::path(path("vault")) / own).string();
    CHECK(responsible({"report", "poster", "--out", place}).json["error"] == "place_not_a_file");
  }
  CHECK(left() == before);
  CHECK(responsible({"vault", "check"}).code == 0);
}

/// What the user with the least rights on this machine can open; nothing can be said where nobody can become that user.
std::optional<std::vector<std::string>> opened_by_nobody(const std::vector<fs::path>& files) {
  constexpr uid_t nobody = 65'534;
  std::vector<std::string> opened;
  for (const auto& file : files) {
    const pid_t child = ::fork();
    if (child == 0) {
      if (::setgroups(0, nullptr) != 0 || ::setresgid(nobody, nobody, nobody) != 0 ||
          ::setresuid(nobody, nobody, nobody) != 0) {
        ::_exit(2);
      }
      ::_exit(::open(file.c_str(), O_RDONLY | O_CLOEXEC) >= 0 ? 1 : 0);
    }
    int status = 0;
    ::waitpid(child, &status, 0);
    if (WEXITSTATUS(status) == 2) return std::nullopt;
    if (WEXITSTATUS(status) == 1) opened.push_back(file.string());
  }
  return opened;
}

TEST_CASE("what a process without a mask writes is read by no other user, the vault as little as what leaves it") {
  const auto mask = ::umask(0);
  const Departing departing;
  std::vector<fs::path> files;
  for (const auto& [name, recipe] : pharmacy_recipes()) {
    const auto [words, out] = departing.command(name, recipe, "responsible");
    REQUIRE(departing.responsible(words).code == 0);
    files.push_back(out);
  }
  const auto backup = departing.path("kept.mamori-backup");
  REQUIRE(departing.responsible({"backup", "create", backup}).code == 0);
  ::umask(mask);
  files.emplace_back(backup);
  files.emplace_back(departing.path("vault"));
  for (const auto& entry : fs::directory_iterator(departing.path("vault"))) files.push_back(entry.path());
  for (const auto& file : files) {
    INFO(file);
    CHECK((fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
  }
  // The way to the files is open to everybody, so that each stands for itself.
  fs::permissions(departing.folder.path(), fs::perms::others_exec | fs::perms::others_read, fs::perm_options::add);
  if (const auto opened = opened_by_nobody(files)) CHECK(*opened == std::vector<std::string>{});
}

TEST_CASE_METHOD(Departing, "what leaves by the command line is in the departures, and private") {
  for (const auto& [name, recipe] : pharmacy_recipes()) {
    INFO(name);
    const auto before = left();
    const auto [words, out] = command(name, recipe, "responsible");
    REQUIRE(responsible(words).code == 0);
    REQUIRE(fs::exists(out));
    CHECK((fs::status(out).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
    CHECK(left() == before + 1);
  }
}

TEST_CASE_METHOD(Departing, "staff take out what is theirs to take, a viewer nothing, and a refusal leaves no file") {
  REQUIRE(responsible({"request", "レセコン株式会社", "--out", path("earlier.mamori")}).code == 0);
  for (const auto& [name, recipe] : pharmacy_recipes()) {
    INFO(name);
    const auto before = left();
    const auto [by_viewer, viewers] = command(name, recipe, "viewer");
    CHECK(viewer(by_viewer).json["error"] == "not_allowed");
    CHECK_FALSE(fs::exists(viewers));
    CHECK(left() == before);
    const auto [by_staff, theirs] = command(name, recipe, "staff");
    const auto said = staff(by_staff);
    CHECK((said.code == 0) == recipe.staff);
    if (!recipe.staff) CHECK(said.json["error"] == "not_allowed");
    CHECK(fs::exists(theirs) == recipe.staff);
    CHECK(left() == before + (recipe.staff ? 1 : 0));
  }
}

TEST_CASE_METHOD(Departing, "a vendor's answers are written from a template, and the request comes in by the inbox") {
  REQUIRE(responsible({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
  make_vendor();
  fill_template();

  const auto added = vendor({"inbox", "add", path("request.mamori")});
  REQUIRE(added.code == 0);
  CHECK(added.json[0]["pharmacy"] == "あおば薬局");
  const std::string id = added.json[0]["id"];
  CHECK(vendor({"inbox", "list"}).json.size() == 1);
  CHECK(vendor({"inbox", "show", id.substr(0, 8)}).json["id"] == id);
  CHECK(vendor({"inbox", "accept", id}).json["where"] == "vendor: pharmacy|inspector; respond");
  respond();
  CHECK(vendor({"history", "list", "--left"}).json.size() == 3);

  // Where a message does not belong it is said where it does.
  const auto own = responsible({"inbox", "add", path("request.mamori")});
  CHECK(own.json["error"] == "message_kind_wrong");
  CHECK(own.err.find("inbox add") != std::string::npos);

  REQUIRE(responsible({"inbox", "add", path("response.mamori")}).code == 0);
  REQUIRE(responsible({"inbox", "accept", "1", "--digits", number_of_vendor(), "--met"}).code == 0);
  CHECK(responsible({"keys", "list"}).json[0]["how"] == "met_typed");
  const auto sheet = responsible({"sheet", "show", "vendor:レセコン株式会社"});
  CHECK(sheet.json["footing"]["signed"] == 14);
  CHECK(sheet.json["footing"]["outside"] == 1);
  CHECK(sheet.json["signed"]["responsible"] == "保守 太郎");
  CHECK(responsible({"answer", "vendor:レセコン株式会社", "2(8)", "no", "--reason", "押しまちがい"}).json["error"] ==
        "answer_signed");
  CHECK(responsible({"scope", "vendor:レセコン株式会社", "2(8)", "--why", "契約外"}).json["error"] == "answer_signed");
}

TEST_CASE_METHOD(Departing, "a paper that came later corrects what was signed, each time with a picture of its own") {
  sign_sheet();
  const auto later = [&](const std::vector<std::string>& command) {
    const std::vector<std::string> options{"--vault",           path("vault"), "--person", "見本 花子",
                                           "--passphrase-file", path("first"), "--today",  "2023-11-23"};
    return fakes::say(options, command);
  };
  const auto paper_saying = [&](const std::string& row, const std::string& photo) {
    write("fixed.json", cli::Json{{"レセコン", {{row, {{"verdict", "no"}, {"target", "2024-02-29"}}}}}}.dump());
    std::vector<std::string> words{"vendor",   "paper",    "レセコン株式会社/レセコン", "--answers", path("fixed.json"),
                                   "--signer", "保守 太郎"};
    if (!photo.empty()) words.insert(words.end(), {"--photo", path(photo)});
    return words;
  };
  const auto kept = [&] { return later({"sheet", "show", "vendor:レセコン株式会社"}).json["footing"]["paper"]; };
  write("words.jpg", "a picture");
  write("words.pdf", "%PDF-1.7 no pages startxref 0 %%EOF");
  QImage page(300, 200, QImage::Format_RGB32);
  page.fill(Qt::white);
  REQUIRE(page.save(QString::fromStdString(path("paper.jpg"))));
  page.fill(Qt::black);
  REQUIRE(page.save(QString::fromStdString(path("other.png"))));
  std::ifstream whole(path("paper.jpg"), std::ios::binary);
  const std::string bytes{std::istreambuf_iterator<char>(whole), {}};
  write("half.jpg", bytes.substr(0, bytes.size() / 2));
  const auto early = responsible(paper_saying("2(8)", "paper.jpg"));
  CHECK(early.json["error"] == "paper_copy_missing");
  CHECK(early.json["where"] == "2023-11-22");
  CHECK(later(paper_saying("2(8)", "")).json["error"] == "paper_copy_missing");
  CHECK(later(paper_saying("2(8)", "words.jpg")).json["error"] == "picture_unreadable");
  CHECK(later(paper_saying("2(8)", "words.pdf")).json["error"] == "picture_unreadable");
  CHECK(later(paper_saying("2(8)", "half.jpg")).json["error"] == "picture_cut");
  CHECK(later(paper_saying("2(8)", "nowhere.jpg")).json["error"] == "file_unreadable");
  CHECK(kept() == 0);
  REQUIRE(later(paper_saying("2(8)", "paper.jpg")).code == 0);
  CHECK(kept() == 1);
  const auto after = later({"sheet", "show", "vendor:レセコン株式会社"});
  REQUIRE(after.json["signed"]["corrections"].size() == 1);
  CHECK(after.json["signed"]["corrections"][0]["who"] == "見本 花子");
  // The first picture opens nothing for the next.
  CHECK(later(paper_saying("1(1)", "")).json["error"] == "paper_copy_missing");
  CHECK(later(paper_saying("1(1)", "paper.jpg")).json["error"] == "paper_copy_missing");
  REQUIRE(later({"report", "summary", "--out", path("page.pdf")}).code == 0);
  CHECK(later(paper_saying("1(1)", "page.pdf")).code == 0);
  CHECK(later(paper_saying("2(2)", "other.png")).code == 0);
  CHECK(kept() == 3);
}

TEST_CASE_METHOD(Departing, "an inspector's list is in the departures of the inspector's device") {
  const auto inspector = [&](const std::vector<std::string>& command) {
    return fakes::say({"--vault", path("inspector"), "--passphrase-file", path("first"), "--today", "2023-11-22"},
                      command);
  };
  REQUIRE(inspector({"vault", "create", "--desk", "inspector", "--name", "保健所", "--person", "監視 員",
                     "--unlock-seconds", "0.1"})
              .code == 0);
  REQUIRE(responsible({"status", "--out", path("status.mamori")}).code == 0);
  REQUIRE(inspector({"inbox", "add", path("status.mamori")}).code == 0);
  REQUIRE(inspector({"pharmacy", "export", path("list.csv")}).code == 0);
  CHECK(inspector({"history", "list", "--left"}).json.size() == 1);
  REQUIRE(inspector({"report", "pharmacies", "--out", path("list.pdf")}).code == 0);
  CHECK(inspector({"history", "list", "--left"}).json.size() == 2);
}

TEST_CASE_METHOD(Departing, "a vendor is ended and asked again, and a row is taken out of the contract, by script") {
  CHECK(responsible({"vendor", "end", "レセコン株式会社"}).json["error"] == "reason_missing");
  REQUIRE(responsible({"vendor", "end", "レセコン株式会社", "--why", "販売店を通した契約", "--indirect"}).code == 0);
  CHECK(responsible({"vendor", "list"}).json[0]["tie"] == "indirect");
  CHECK(responsible({"request", "レセコン株式会社", "--out", path("no.mamori")}).json["error"] == "vendor_not_asked");
  CHECK(responsible({"vendor", "resume", "レセコン株式会社"}).json["error"] == "reason_missing");
  CHECK(staff({"vendor", "resume", "レセコン株式会社", "--why", "契約しなおした"}).json["error"] == "not_allowed");
  REQUIRE(responsible({"vendor", "resume", "レセコン株式会社", "--why", "契約しなおした"}).code == 0);
  REQUIRE(responsible({"request", "レセコン株式会社", "--out", path("yes.mamori")}).code == 0);
  REQUIRE(responsible({"scope", "vendor:レセコン株式会社", "2(8)", "--why", "契約外"}).code == 0);
  CHECK(responsible({"sheet", "show", "vendor:レセコン株式会社"}).json["progress"]["required"]["total"] == 7);
  REQUIRE(responsible({"scope", "vendor:レセコン株式会社", "2(8)", "--inside"}).code == 0);
  CHECK(responsible({"scope", "pharmacy", "2(8)", "--why", "x"}).json["error"] == "bad_argument");
}

TEST_CASE_METHOD(Departing, "one stray picture among many does not end the reading of the others") {
  REQUIRE(responsible({"request", "レセコン株式会社", "--qr", path("request")}).code == 0);
  QImage stray(200, 200, QImage::Format_RGB32);
  stray.fill(Qt::white);
  REQUIRE(stray.save(QString::fromStdString(path("stray.png"))));
  make_vendor();
  CHECK(vendor({"inbox", "add", path("stray.png")}).json["error"] == "picture_without_code");
  std::vector<std::string> pictures{"inbox", "add", path("stray.png")};
  for (const auto& frame : fs::directory_iterator(path("request"))) {
    if (frame.path().extension() == ".png") pictures.push_back(frame.path().string());
  }
  CHECK(vendor(pictures).code == 0);
}
