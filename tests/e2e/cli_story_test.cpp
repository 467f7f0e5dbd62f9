// The main job by mamori-cli alone: two stores, a request and a response through files and pictures of QR codes.
#include "two_command_lines.hpp"

using namespace mamori;
using namespace mamori::e2e;
using fakes::Said;
namespace fs = std::filesystem;

TEST_CASE_METHOD(TwoCommandLines, "the main job can be scripted through files") {
  const auto request =
      pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori"), "--due", "2023-12-20"});
  REQUIRE(request.code == 0);
  write_answers("");
  const auto response =
      vendor({"respond", path("request.mamori"), "--answers", path("answers.json"), "--out", path("response.mamori")});
  REQUIRE(response.code == 0);

  const auto added = pharmacy({"inbox", "add", path("response.mamori")});
  REQUIRE(added.code == 0);
  CHECK(added.json[0]["fingerprint"] == response.json["fingerprint"]);
  CHECK(added.json[0]["changes"] == 8);
  const auto id = std::to_string(added.json[0]["id"].get<int>());
  CHECK(pharmacy({"inbox", "accept", id}).json["error"] == "key_not_compared");
  const std::string digits = response.json["fingerprint"];
  REQUIRE(pharmacy({"vendor", "pin", "レセコン株式会社", digits}).code == 0);
  const auto accepted = pharmacy({"inbox", "accept", id});
  CHECK(accepted.json["state"] == "accepted");
  const auto sheet = pharmacy({"sheet", "show", "vendor:レセコン株式会社/レセコン"});
  CHECK(sheet.json["progress"]["required"]["yes"] == 8);
  CHECK(sheet.json["progress"]["complete"] == true);
}

TEST_CASE_METHOD(TwoCommandLines, "a form that came back on paper is taken down") {
  write_answers("紙で回答");
  const std::vector<std::string> paper{"vendor", "paper", "レセコン株式会社/レセコン", "--answers",
                                       path("answers.json")};
  const auto with = [&](std::vector<std::string> command, const std::vector<std::string>& more) {
    command.insert(command.end(), more.begin(), more.end());
    return pharmacy(command);
  };
  CHECK(with(paper, {}).json["error"] == "name_empty");
  CHECK(with(paper, {"--signer", "保守 太郎", "--on", "2024-01-31"}).json["error"] == "check_day_in_future");
  CHECK(pharmacy({"sheet", "show", "vendor:レセコン株式会社"}).json["progress"]["required"]["yes"] == 0);
  REQUIRE(with(paper, {"--signer", "保守 太郎", "--on", "2023-11-20"}).code == 0);
  const auto sheet = pharmacy({"sheet", "show", "vendor:レセコン株式会社"});
  CHECK(sheet.json["progress"]["required"]["yes"] == 8);
  const auto other = with({"vendor", "paper", "電子薬歴株式会社", "--answers", path("answers.json")}, {});
  CHECK(other.json["error"] == "item_not_found");
}

TEST_CASE_METHOD(TwoCommandLines,
                 "the main job can be scripted through pictures of QR codes, of one part and of several") {
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--qr", path("request")}).code == 0);
  CHECK(frames("request").size() == 1);
  write_answers("二段階の認証を使っています。ログは毎月見ています。");
  const auto response =
      vendor({"respond", frames("request").front(), "--answers", path("answers.json"), "--qr", path("response")});
  REQUIRE(response.code == 0);
  auto pictures = frames("response");
  const auto parts = response.json["parts"].get<std::size_t>();
  CHECK(parts >= 3);
  CHECK(pictures.size() == 8 * parts);
  CHECK(response.json["version"].get<int>() <= 15);

  std::vector<std::string> command{"inbox", "add"};
  command.insert(command.end(), pictures.begin(), pictures.end());
  const auto added = pharmacy(command);
  REQUIRE(added.code == 0);
  REQUIRE(pharmacy({"inbox", "accept", "1", "--digits", number_of_vendor()}).code == 0);

  command.resize(2 + parts - 1);
  const auto part_missing = pharmacy(command);
  CHECK(part_missing.code == 1);
  CHECK(part_missing.json["error"] == "frames_missing");
}

TEST_CASE_METHOD(TwoCommandLines, "a file becomes pictures of the size that was asked for, in the order to be shown") {
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
  const auto written =
      say("nowhere", {"qr", "write", path("request.mamori"), "--out", path("small"), "--fragment", "60"});
  REQUIRE(written.code == 0);
  const auto parts = written.json["parts"].get<std::size_t>();
  CHECK(parts == 4);
  CHECK(written.json["frames"].size() == 8 * parts);
  CHECK(written.json["version"].get<int>() < 9);
  std::ifstream listing(path("small") + "/frames.txt");
  std::vector<std::string> lines;
  for (std::string line; std::getline(listing, line);) lines.push_back(line);
  REQUIRE(lines.size() == 8 * parts);
  CHECK(lines[0].starts_with("UR:MAMORI-SIGNED/1-4/"));

  const auto read = say("nowhere", {"qr", "read", path("small") + "/frame-001.png", path("small") + "/frame-007.png"});
  REQUIRE(read.code == 0);
  CHECK(read.json == nlohmann::json({lines[0], lines[6]}));
  // A mixture and all parts but one are the message as well.
  const auto pictures = frames("small");
  CHECK(say("nowhere", {"verify", pictures[5], pictures[1], pictures[2], pictures[3], pictures[4]}).code == 0);

  for (const auto* fault : {"0", "251", "-1", "60x", ""})
    CHECK(say("nowhere", {"qr", "write", path("request.mamori"), "--out", path("no"), "--fragment", fault})
              .json["error"] == "bad_argument");
}

TEST_CASE_METHOD(TwoCommandLines, "rows can be accepted one by one, the rest refused with a reason") {
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")}).code == 0);
  write_answers("");
  REQUIRE(
      vendor({"respond", path("request.mamori"), "--answers", path("answers.json"), "--out", path("response.mamori")})
          .code == 0);
  REQUIRE(pharmacy({"inbox", "add", path("response.mamori")}).code == 0);
  const auto number = number_of_vendor();
  CHECK(pharmacy({"inbox", "accept", "1", "--rows", "9(9)", "--digits", number}).json["error"] == "bad_argument");
  CHECK(pharmacy({"inbox", "accept", "1", "--digits", "1234 5678 9012"}).json["error"] == "fingerprint_differs");
  CHECK(pharmacy({"inbox", "accept", "1", "--digits", "1234 5678"}).json["error"] == "fingerprint_malformed");
  const auto some = pharmacy({"inbox", "accept", "1", "--rows", "1(1),2(4)@server", "--digits", number});
  CHECK(some.json["state"] == "staged");
  CHECK(some.json["undecided"] == 6);
  CHECK(pharmacy({"inbox", "refuse", "1"}).json["error"] == "reason_missing");
  const auto rest = pharmacy({"inbox", "refuse", "1", "--why", "残りは聞き直す"});
  CHECK(rest.json["state"] == "accepted");
  CHECK(pharmacy({"sheet", "show", "vendor:レセコン株式会社"}).json["progress"]["required"]["yes"] == 2);
  const auto keys = pharmacy({"keys", "list"});
  REQUIRE(keys.json.size() == 1);
  CHECK(keys.json[0]["ended"].is_null());
  const auto gone = pharmacy({"keys", "unpin", "1", "--why", "担当者が変わった"});
  CHECK(gone.json[0]["ended_reason"] == "担当者が変わった");
  const auto outbox = vendor({"outbox", "list"});
  CHECK(outbox.json[0]["pharmacy"] == "あおば薬局");
  CHECK(outbox.json[0]["trail"][0]["by"] == "file");
}

TEST_CASE_METHOD(TwoCommandLines, "asking and reminding leave a trail that prints") {
  REQUIRE(pharmacy({"request", "レセコン株式会社", "--out", path("r.mamori"), "--due", "2023-12-20"}).code == 0);
  CHECK(pharmacy({"vendor", "remind", "レセコン株式会社", "--by", "pigeon"}).json["error"] == "bad_argument");
  const auto asked = pharmacy({"vendor", "remind", "レセコン株式会社", "--by", "telephone", "--note", "担当は休み"});
  REQUIRE(asked.code == 0);
  REQUIRE(asked.json[0]["trail"].size() == 2);
  CHECK(asked.json[0]["trail"][0]["kind"] == "request");
  CHECK(asked.json[0]["trail"][1]["by"] == "telephone");
  CHECK(asked.json[0]["trail"][1]["note"] == "担当は休み");
  CHECK(asked.json[0]["reminder_day"] == "2023-12-06");
  CHECK(pharmacy({"vendor", "trail"}).json == asked.json);
  REQUIRE(pharmacy({"report", "asking", "--out", path("trail.pdf")}).code == 0);
  CHECK(fs::file_size(path("trail.pdf")) > 1000);
}

TEST_CASE_METHOD(TwoCommandLines, "a vendor pins a pharmacy and keeps standard answers") {
  const auto request = pharmacy({"request", "レセコン株式会社", "--out", path("request.mamori")});
  const std::string digits = request.json["fingerprint"];
  CHECK(vendor({"pharmacy", "pin", path("request.mamori"), "000000000000"}).json["error"] == "fingerprint_differs");
  const auto keys = vendor({"pharmacy", "pin", path("request.mamori"), digits, "--met"});
  REQUIRE(keys.code == 0);
  CHECK(keys.json[0]["name"] == "あおば薬局");
  CHECK(keys.json[0]["how"] == "met_typed");
  REQUIRE(vendor({"product", "add", "レセコン", "--release", "5.2"}).code == 0);
  REQUIRE(vendor({"answer", "product:レセコン/5.2", "1(1)", "yes"}).code == 0);
  CHECK(vendor({"product", "list"}).json[0]["progress"]["required"]["answered"] == 1);
}

TEST_CASE_METHOD(TwoCommandLines, "answers, their rules and their history can be scripted") {
  CHECK(pharmacy({"answer", "pharmacy", "gate", "yes"}).code == 0);
  const auto no = pharmacy({"answer", "pharmacy", "2(5)@server", "no", "--on", "2023-11-01", "--target", "2023-12-15",
                            "--remark", "退職者の ID が残る"});
  REQUIRE(no.code == 0);
  CHECK(no.json["answer"]["target_day"] == "2023-12-15");
  CHECK(pharmacy({"answer", "pharmacy", "2(5)@server", "yes", "--second"}).json["progress"]["required"]["yes"] == 1);

  const auto late = pharmacy({"answer", "pharmacy", "2(4)@server", "no", "--target", "2024-04-01"});
  CHECK(late.code == 1);
  CHECK(late.json["error"] == "target_day_outside_year");
  CHECK(pharmacy({"answer", "pharmacy", "2(5)", "yes"}).json["error"] == "bad_argument");
  CHECK(pharmacy({"contract", "no"}).code == 0);
  CHECK(pharmacy({"sheet", "show", "pharmacy"}).json["progress"]["required"]["total"] == 8);

  const auto history = pharmacy({"history", "list"});
  CHECK(fakes::deeds(history.json).back()["action"] == "contract_set");
  CHECK(pharmacy({"history", "verify"}).json["entries"] == history.json.size() + 1);
  const auto row = pharmacy({"history", "list", "--row", "2(5)@server"});
  REQUIRE(row.json.size() == 2);
  CHECK(row.json[0]["subject"] == "1 2(5)@server");  // the pharmacy's own sheet was there first
  const auto told = pharmacy({"history", "show", std::to_string(row.json[0]["sequence"].get<int>())});
  CHECK(told.json["after"][5] == "退職者の ID が残る");
  const auto by_her =
      pharmacy({"history", "list", "--by", "見本 花子", "--since", "2023-11-22", "--until", "2023-11-22"});
  CHECK(fakes::deeds(by_her.json).size() == fakes::deeds(history.json).size());
  CHECK(pharmacy({"history", "list", "--until", "2023-11-21"}).json.empty());
  CHECK(pharmacy({"history", "list", "--by", "だれか"}).json["error"] == "bad_argument");
  CHECK(pharmacy({"vault", "check"}).code == 0);
}

TEST_CASE_METHOD(TwoCommandLines,
                 "a given answer is changed with a reason, and the history holds against checkpoints") {
  REQUIRE(pharmacy({"answer", "pharmacy", "gate", "yes"}).code == 0);
  const auto silent = pharmacy({"answer", "pharmacy", "gate", "no"});
  CHECK(silent.code == 1);
  CHECK(silent.json["error"] == "reason_missing");
  CHECK(pharmacy({"vault", "check"}).json["outside_checkpoint"] == nullptr);
  const auto saved = pharmacy({"history", "checkpoint", "--out", path("a.checkpoint")});
  REQUIRE(saved.code == 0);
  REQUIRE(pharmacy({"answer", "pharmacy", "gate", "no", "--reason", "押しまちがい"}).code == 0);
  CHECK(pharmacy({"history", "list", "--row", "gate"}).json.back()["reason"] == "押しまちがい");
  REQUIRE(pharmacy({"status", "--out", path("status.mamori")}).code == 0);

  const auto verified =
      pharmacy({"history", "verify", "--against", path("a.checkpoint"), "--against", path("status.mamori")});
  REQUIRE(verified.code == 0);
  CHECK(verified.json["against"][0]["root"] == saved.json["root"]);
  CHECK(verified.json["outside_checkpoint"]["kind"] == "shown");
  CHECK(pharmacy({"history", "list", "--left"}).json.size() == 2);
  CHECK(pharmacy({"history", "witnesses"}).json.size() == 2);
  CHECK(vendor({"history", "verify", "--against", path("a.checkpoint")}).json["error"] == "checkpoint_foreign");

  // The whole file put back as it was would be found; so is a checkpoint of what is not there.
  fs::copy(path("pharmacy"), path("older"), fs::copy_options::recursive);
  REQUIRE(pharmacy({"contract", "no"}).code == 0);
  REQUIRE(pharmacy({"history", "checkpoint", "--out", path("b.checkpoint")}).code == 0);
  const auto older = say("older", {"history", "verify", "--against", path("b.checkpoint")});
  CHECK(older.code == 4);
  CHECK(older.json["error"] == "history_shortened");

  const auto exported = pharmacy({"history", "export", "--out", path("all.mamori-history")});
  REQUIRE(exported.code == 0);
  CHECK(fs::file_size(path("all.mamori-history")) > 1000);
  REQUIRE(pharmacy({"history", "erase", "2", "--reason", "本人の求め"}).code == 0);
  CHECK(pharmacy({"history", "show", "2"}).json["erased"] == true);
  CHECK(pharmacy({"history", "verify", "--against", path("b.checkpoint")}).code == 0);
}

TEST_CASE_METHOD(TwoCommandLines, "a status is verified from its picture without any store") {
  const auto status = pharmacy({"status", "--qr", path("status"), "--nonce", "00ff10"});
  REQUIRE(status.code == 0);
  REQUIRE(frames("status").size() == 1);
  const auto verified = say("nowhere", {"verify", frames("status").front()});
  REQUIRE(verified.code == 0);
  CHECK(verified.json[0]["kind"] == "status");
  CHECK(verified.json[0]["sender"] == "あおば薬局");
  CHECK(verified.json[0]["fingerprint"] == status.json["fingerprint"]);
}

TEST_CASE_METHOD(TwoCommandLines, "exit codes tell refusal, usage, a wrong passphrase and damage apart") {
  CHECK(pharmacy({"nonsense"}).code == 2);
  CHECK(pharmacy({"answer", "pharmacy"}).code == 2);
  CHECK(say("nowhere", {"vault", "check"}).code == 3);
  write("pass", "not this passphrase\n");
  const auto wrong = pharmacy({"vault", "check"});
  CHECK(wrong.code == 3);
  CHECK(wrong.json["error"] == "wrong_passphrase");
  write("garbage.mamori", "GET / HTTP/1.1");
  const auto garbage = say("nowhere", {"verify", path("garbage.mamori")});
  CHECK(garbage.code == 4);
  CHECK(garbage.err.find("ファイルではない") != std::string::npos);
}

TEST_CASE_METHOD(TwoCommandLines, "a backup is made, checked, practised with and brought back by script") {
  REQUIRE(pharmacy({"answer", "pharmacy", "2(5)@server", "yes"}).code == 0);
  CHECK(pharmacy({"vault", "check"}).json["last_backup_outside"].is_null());
  const auto made = pharmacy({"backup", "create", path("usb")});
  REQUIRE(made.code == 0);
  const auto file = made.json["file"].get<std::string>();
  CHECK(say("nowhere", {"backup", "check", file}).json["history"]["entries"] == made.json["entries"]);
  CHECK(pharmacy({"history", "verify", "--against", file}).json["against"][0]["entries"] == made.json["entries"]);
  const auto practised = pharmacy({"backup", "drill", file});
  CHECK(practised.json["answers"] == 1);
  const auto standing = pharmacy({"vault", "check"});
  CHECK(standing.json["last_backup_outside"]["name"] == made.json["name"]);
  CHECK_FALSE(standing.json["last_drill"].is_null());

  const auto blank = say("new", {"backup", "restore", file});
  REQUIRE(blank.code == 0);
  CHECK(blank.json["kept_aside"].is_null());
  CHECK(say("new", {"sheet", "show", "pharmacy"}).json["progress"]["required"]["answered"] == 1);
  const auto over = pharmacy({"backup", "restore", file});
  CHECK(fs::exists(over.json["kept_aside"].get<std::string>()));
  CHECK(fakes::deeds(pharmacy({"history", "list"}).json).back()["action"] == "vault_restored");

  fs::resize_file(file, fs::file_size(file) - 1);
  CHECK(pharmacy({"backup", "check", file}).code == 4);
  CHECK(pharmacy({"backup", "restore", path("pass")}).json["error"] == "backup_foreign");
}

TEST_CASE_METHOD(TwoCommandLines, "a folder of requests is answered with one file, and what is refused stops nothing") {
  fs::create_directory(path("requests"));
  for (const auto* name : {"a", "b"}) {
    const auto asked =
        pharmacy({"request", "レセコン株式会社", "--out", path("requests/" + std::string(name) + ".mamori")});
    REQUIRE(asked.code == 0);
  }
  write("requests/broken.mamori", "no message");
  write("requests/notes.txt", "not looked at");
  write_answers("一括回答");
  write("MDS.pdf", "%PDF-1.7");
  const auto answered = vendor({"respond", path("requests"), "--answers", path("answers.json"), "--attach",
                                path("MDS.pdf"), "--out", path("responses")});
  CHECK(answered.code == 1);
  CHECK(answered.json["answered"] == 2);
  REQUIRE(answered.json["refused"].size() == 1);
  CHECK(answered.json["refused"][0]["file"] == "broken.mamori");
  CHECK(answered.json["refused"][0]["error"] == "envelope_broken");
  const auto added = pharmacy({"inbox", "add", path("responses/a.mamori")});
  REQUIRE(added.code == 0);
  CHECK(added.json[0]["attachments"][0]["name"] == "MDS.pdf");
  CHECK(added.json[0]["attachments"][0]["here"] == true);
  CHECK(vendor({"verify", path("responses/a.mamori")}).json["error"] == "message_sealed");
}

TEST_CASE_METHOD(TwoCommandLines, "an inspector takes a folder of statuses in, looks at one and accepts the rest") {
  const auto inspector = [&](const std::vector<std::string>& words) { return say("office", words); };
  REQUIRE(inspector({"vault", "create", "--desk", "inspector", "--name", "中央保健所", "--person", "検査 次郎"}).code ==
          0);
  fs::create_directory(path("statuses"));
  for (const auto* nonce : {"01", "02", "03"}) {
    const auto shown =
        pharmacy({"status", "--nonce", nonce, "--out", path("statuses/" + std::string(nonce) + ".mamori")});
    REQUIRE(shown.code == 0);
  }
  write("statuses/04.mamori", "no message");
  const auto added = inspector({"inbox", "add", path("statuses")});
  CHECK(added.code == 1);
  CHECK(added.json["added"] == 3);
  CHECK(added.json["refused"][0]["file"] == "04.mamori");
  CHECK(inspector({"inbox", "add", path("statuses")}).json["known"] == 3);
  CHECK(inspector({"inbox", "show", "1"}).json["nonce"] == "01");
  CHECK(inspector({"inbox", "refuse", "2", "--why", "古い"}).json["state"] == "refused");
  CHECK(inspector({"inbox", "accept", "all"}).json["accepted"] == 2);
  CHECK(inspector({"inbox", "note", "1", "確認済み"}).json["note"] == "確認済み");
  const auto listed = inspector({"inbox", "list"});
  REQUIRE(listed.json.size() == 3);
  CHECK(listed.json[0]["pharmacy"] == "あおば薬局");
  CHECK(listed.json[1]["note"] == "古い");
  const auto shops = inspector({"pharmacy", "list", "--filter", "behind", "--search", "ｱｵﾊﾞ"});
  REQUIRE(shops.json.size() == 1);
  CHECK(shops.json[0]["status"] == 3);
  CHECK(shops.json[0]["state"] == "accepted");
  CHECK(inspector({"pharmacy", "list", "--filter", "complete"}).json.empty());
  CHECK(inspector({"pharmacy", "list", "--filter", "nonsense"}).json["error"] == "bad_argument");
  CHECK(inspector({"pharmacy", "export", path("shops.csv")}).json["written"] == 1);
  CHECK(inspector({"pharmacy", "export", path("shops.xlsx")}).code == 0);
  CHECK(inspector({"report", "pharmacies", "--out", path("shops.pdf")}).json["pages"] == 1);
}
