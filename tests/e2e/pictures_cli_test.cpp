// Pictures on the command line that hold more than our codes.
#include "adapters/pictures/qr_picture.hpp"
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"
#include "fakes/zbar.hpp"

#include <QImage>
#include <QPainter>
#include <QString>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <sstream>
#include <sys/stat.h>

using namespace mamori;
using fakes::Said;

namespace {

constexpr auto web = "HTTPS://EXAMPLE.JP/";

struct Pictures {
  fakes::TemporaryFolder folder;

  Pictures() {
    std::ofstream(path("pass")) << "correct horse battery";
    for (const std::string vault : {"one", "other"}) {
      REQUIRE(say(vault, {"vault", "create", "--desk", "pharmacy", "--name", "あおば薬局", "--person", "見本 花子",
                          "--unlock-seconds", "0.1"})
                  .code == 0);
      REQUIRE(say(vault, {"vendor", "add", "レセコン株式会社", "--system", "レセコン"}).code == 0);
      REQUIRE(say(vault, {"request", "レセコン株式会社", "--out", path(vault + ".mamori")}).code == 0);
      REQUIRE(say(vault, {"qr", "write", path(vault + ".mamori"), "--out", path(vault + "-qr"), "--fragment", "100"})
                  .code == 0);
    }
    neighbour().save(QString::fromStdString(path("neighbour.png")));
  }

  std::string path(const std::string& name) const { return (folder / name).string(); }
  std::string frame(const std::string& vault, int number) const {
    return path(vault + "-qr") + "/frame-00" + std::to_string(number) + ".png";
  }
  static QImage neighbour() { return app::picture_of(exchange::make_qr(web).value(), 6); }
  Said say(const std::string& vault, const std::vector<std::string>& command) const {
    return fakes::say({"--vault", path(vault), "--passphrase-file", path("pass"), "--today", "2023-11-22"}, command);
  }
};

}  // namespace

TEST_CASE_METHOD(Pictures, "zbar reads no code of what is written or printed here that we do not, and the parts all") {
  if (!fakes::zbar_here()) SKIP("zbarimg is not here.");
  REQUIRE(say("one", {"status", "--qr", path("status-qr")}).code == 0);
  REQUIRE(say("one", {"report", "status", "--out", path("status.pdf")}).code == 0);
  REQUIRE(say("one", {"report", "letter", "レセコン株式会社", "--out", path("letter.pdf")}).code == 0);
  for (const std::string paper : {"status", "letter"}) {
    const auto draw = "pdftoppm -r 200 -png '" + path(paper + ".pdf") + "' '" + path(paper) + "'";
    REQUIRE(std::system(draw.c_str()) == 0);
  }
  std::vector<std::filesystem::path> pictures;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(folder.path())) {
    if (entry.path().extension() == ".png") pictures.push_back(entry.path());
  }
  CHECK(pictures.size() > 6);
  for (const auto& picture : pictures) {
    INFO(picture.filename());
    const auto ours = say("nowhere", {"qr", "read", picture.string()});
    const auto texts = fakes::zbar_texts(picture);
    for (const std::string& line : texts) {
      INFO(line);
      REQUIRE(ours.code == 0);
      CHECK(std::find(ours.json.begin(), ours.json.end(), line) != ours.json.end());
    }
    const bool part = picture.filename().string().starts_with("frame-");
    if (part) CHECK(texts.size() == 1);
  }
}

TEST_CASE_METHOD(Pictures, "a neighbour's code beside ours is passed over and named") {
  const QImage ours(QString::fromStdString(frame("one", 1)));
  QImage both(ours.width() + neighbour().width(), ours.height(), QImage::Format_RGB32);
  both.fill(Qt::white);
  {
    QPainter painter(&both);
    painter.drawImage(0, 0, neighbour());
    painter.drawImage(neighbour().width(), 0, ours);
  }
  both.save(QString::fromStdString(path("both.png")));
  const auto parts = say("one", {"qr", "write", path("one.mamori"), "--out", path("again"), "--fragment", "100"});
  std::vector<std::string> words{"verify", path("neighbour.png"), path("both.png")};
  for (int i = 2; i <= parts.json["parts"].get<int>(); ++i) words.push_back(frame("one", i));
  const auto seen = say("nowhere", words);
  REQUIRE(seen.code == 0);
  CHECK(seen.json[0]["sender"] == "あおば薬局");
  CHECK(seen.err.find("qr_web_address") != std::string::npos);
  words.back() = frame("other", 1);
  const auto missing = say("nowhere", words);
  CHECK(missing.json["error"] == "frames_missing");
  CHECK(missing.json["where"] == std::to_string(parts.json["parts"].get<int>()));
  CHECK(missing.err.find("frame-001.png  ur_other_message") != std::string::npos);
}

TEST_CASE_METHOD(Pictures, "a code of another message that comes first spoils nothing, and its file is named") {
  std::filesystem::rename(frame("other", 2), path("stray.png"));
  std::vector<std::string> words{"verify", path("stray.png")};
  for (const auto& entry : std::filesystem::directory_iterator(path("one-qr"))) {
    if (entry.path().extension() == ".png") words.push_back(entry.path().string());
  }
  const auto seen = say("nowhere", words);
  REQUIRE(seen.code == 0);
  CHECK(seen.json.size() == 1);
  CHECK(seen.json[0]["sender"] == "あおば薬局");
  CHECK(seen.err.find("stray.png  frames_missing (") != std::string::npos);
}

TEST_CASE_METHOD(Pictures, "half a picture is passed over by its name, wherever pictures are read") {
  std::string whole;
  {
    std::ifstream file(frame("one", 1), std::ios::binary);
    whole.assign(std::istreambuf_iterator<char>(file), {});
  }
  std::ofstream(path("half.png"), std::ios::binary) << whole.substr(0, whole.size() / 4);
  CHECK(say("nowhere", {"qr", "read", path("half.png")}).json["error"] == "picture_cut");
  const auto read = say("nowhere", {"qr", "read", path("half.png"), frame("one", 2)});
  CHECK(read.code == 0);
  CHECK(read.json.size() == 1);
  CHECK(read.err.find("half.png  picture_cut") != std::string::npos);
  std::filesystem::copy_file(path("half.png"), path("one-qr") + "/a-half.png");
  const auto seen = say("nowhere", {"verify", path("one-qr")});
  CHECK(seen.code == 0);
  CHECK(seen.err.find("a-half.png  picture_cut") != std::string::npos);
  CHECK(seen.err.find("frames.txt") == std::string::npos);
}

TEST_CASE_METHOD(Pictures, "a folder of pictures is read, and every whole message in one call is taken") {
  const auto both = say("nowhere", {"verify", path("one-qr"), path("other-qr"), path("one.mamori")});
  REQUIRE(both.code == 0);
  REQUIRE(both.json.size() == 3);
  CHECK(both.json[0]["id"] == both.json[1]["id"]);
  CHECK(both.json[1]["id"] != both.json[2]["id"]);
  REQUIRE(say("desk", {"vault", "create", "--desk", "vendor", "--name", "レセコン株式会社", "--person", "見本 次郎",
                       "--unlock-seconds", "0.1"})
              .code == 0);
  std::filesystem::create_directory(path("both"));
  for (const std::string vault : {"one", "other"}) {
    for (const auto& entry : std::filesystem::directory_iterator(path(vault + "-qr")))
      std::filesystem::copy_file(entry.path(), path("both") + "/" + vault + "-" + entry.path().filename().string());
  }
  const auto added = say("desk", {"inbox", "add", path("both")});
  CHECK(added.code == 0);
  CHECK(added.json.size() == 2);
  // Both are answered from the same folder, each under the name of its first picture.
  CHECK(say("desk", {"respond", path("one.mamori"), "--template", path("answers.json")}).code == 0);
  const auto answered = say("desk", {"respond", path("both"), "--answers", path("answers.json"), "--qr", path("back")});
  CHECK(answered.json["refused"].size() == 2);  // the answers are still empty
  CHECK(answered.json["refused"][0]["file"] == "one-frame-001.png");
}

TEST_CASE_METHOD(Pictures, "a passphrase of two lines is refused in words, to make a vault and to open one") {
  std::ofstream(path("two")) << "correct horse battery\nand a second line\n";
  const auto with = [&](const std::vector<std::string>& command) {
    return fakes::say({"--vault", path("two-lines"), "--passphrase-file", path("two")}, command);
  };
  CHECK(with({"vault", "create", "--desk", "pharmacy", "--name", "あおば薬局", "--person", "見本 花子",
              "--unlock-seconds", "0.1"})
            .json["error"] == "passphrase_of_lines");
  const auto opened = fakes::say({"--vault", path("one"), "--passphrase-file", path("two")}, {"vendor", "list"});
  CHECK(opened.json["error"] == "passphrase_of_lines");
}

TEST_CASE_METHOD(Pictures, "nothing is written through or in the place of what is no file") {
  namespace fs = std::filesystem;
  REQUIRE(::mkfifo(path("pipe.mamori").c_str(), 0600) == 0);
  fs::create_directory(path("folder.mamori"));
  fs::create_symlink(path("one.mamori"), path("link.mamori"));
  fs::create_directory_symlink(path("folder.mamori"), path("linked.mamori"));
  fs::create_symlink(path("nothing"), path("dangling.mamori"));
  for (const auto* place : {"pipe", "folder", "link", "linked", "dangling"}) {
    INFO(place);
    const auto file = path(std::string(place) + ".mamori");
    const auto before = fs::symlink_status(file).type();
    const auto said = say("one", {"status", "--out", file});
    CHECK(said.code == 1);
    CHECK(said.json["error"] == "place_not_a_file");
    CHECK(fs::symlink_status(file).type() == before);
  }
  CHECK_FALSE(fs::exists(path("nothing")));
}

TEST_CASE_METHOD(Pictures, "letters that turn a terminal's line round or hide never reach it, and JSON escapes them") {
  const std::string turned = "\xE2\x80\xAE";  // U+202E
  const std::string joined = "a" + turned + "b\xE2\x80\x8B.png";
  std::filesystem::copy_file(path("neighbour.png"), path(joined));
  std::filesystem::copy_file(path("neighbour.png"), path("z.png"));
  for (const auto& command : std::vector<std::vector<std::string>>{
           {"verify", path(joined), path("z.png")}, {"no" + turned + "verb"}, {"verify", "--x" + turned}}) {
    std::ostringstream out, err;
    cli::Console console{out, err};
    CHECK(cli::run(command, console) != 0);
    CHECK((out.str() + err.str()).find(turned) == std::string::npos);
    CHECK((out.str() + err.str()).find("\xE2\x80\x8B") == std::string::npos);
  }
  CHECK(cli::escaped("\"" + turned + "\xF3\xA0\x80\xA1\"") == R"("\u202e\udb40\udc21")");
}

TEST_CASE_METHOD(Pictures, "a picture that is not there is not called one that cannot be opened") {
  CHECK(say("nowhere", {"qr", "read", path("missing.png")}).json["error"] == "file_unreadable");
  CHECK(say("nowhere", {"verify", path("missing.png")}).json["error"] == "file_unreadable");
  CHECK(say("one", {"inbox", "add", path("missing.png")}).json["error"] == "file_unreadable");
}

TEST_CASE_METHOD(Pictures, "pictures with a neighbour's code alone are refused as what it is") {
  CHECK(say("nowhere", {"verify", path("neighbour.png")}).json["error"] == "qr_web_address");
  CHECK(say("one", {"inbox", "add", path("neighbour.png")}).json["error"] == "qr_web_address");
}
