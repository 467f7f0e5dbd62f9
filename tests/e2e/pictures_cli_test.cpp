// Pictures on the command line that hold more than our codes.
#include "adapters/pictures/qr_picture.hpp"
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <QImage>
#include <QPainter>
#include <QString>
#include <catch2/catch_test_macros.hpp>
#include <fstream>

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
  CHECK(missing.err.find("ur_other_message") != std::string::npos);
}

TEST_CASE_METHOD(Pictures, "pictures with a neighbour's code alone are refused as what it is") {
  CHECK(say("nowhere", {"verify", path("neighbour.png")}).json["error"] == "qr_web_address");
  CHECK(say("one", {"inbox", "add", path("neighbour.png")}).json["error"] == "qr_web_address");
}
