// mamori-cli report …: a pharmacy with twenty vendors prints all of its papers.
#include "adapters/pictures/file_io.hpp"
#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"
#include "reports/form.hpp"
#include "reports/paper/press.hpp"
#include "reports/pdf_file.hpp"
#include "reports/samples.hpp"
#include "reports/summary.hpp"

#include <QFile>
#include <QPainter>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <sys/resource.h>

using namespace mamori;
using fakes::Said;
using namespace mamori::reports;

namespace {

const std::string long_name = "医療情報システム保守管理サービス株式会社東日本支店第二営業部薬局担当";

/// One store, made by the command line itself.
struct OnePharmacy {
  fakes::TemporaryFolder folder;

  OnePharmacy() {
    std::ofstream(path("pass")) << "correct horse battery\n";
    REQUIRE(say({"vault", "create", "--desk", "pharmacy", "--name", "あおば薬局", "--person", "見本 花子"}).code == 0);
    REQUIRE(say({"vendor", "add", long_name, "--system", "レセコン", "--system", "電子薬歴"}).code == 0);
    REQUIRE(say({"answer", "pharmacy", "gate", "yes"}).code == 0);
    REQUIRE(say({"answer", "pharmacy", "2(5)@server", "no", "--target", "2024-02-29"}).code == 0);
  }
  std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  Said say(const std::vector<std::string>& command) const {
    const std::vector<std::string> options{"--vault",    path("vault"), "--passphrase-file",
                                           path("pass"), "--today",     "2023-11-22"};
    const Said said = fakes::say(options, command);
    INFO(said.err);
    return said;
  }
  /// The paper that a command makes.
  QByteArray paper(std::vector<std::string> command) const {
    command.insert(command.end(), {"--out", path("paper.pdf")});
    const Said said = say(command);
    REQUIRE(said.code == 0);
    QFile file(QString::fromStdString(path("paper.pdf")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    return file.readAll();
  }
};

/// A page as a scanner gives it back: a little turned, on its grey glass.
QImage scanned(const QImage& page, double degrees) {
  QImage scan(page.size(), QImage::Format_RGB32);
  scan.fill(qRgb(0xe6, 0xe6, 0xe6));
  QPainter painter(&scan);
  painter.setRenderHint(QPainter::SmoothPixmapTransform);
  painter.translate(page.width() / 2.0, page.height() / 2.0);
  painter.rotate(degrees);
  painter.translate(-page.width() / 2.0, -page.height() / 2.0);
  painter.drawImage(0, 0, page);
  return scan;
}

}  // namespace

TEST_CASE_METHOD(OnePharmacy, "every report of the command line is a PDF that says what it is for") {
  const PdfFile form(paper({"report", "form"}));
  CHECK(form.text().contains("薬局確認用"));
  CHECK(form.text().contains("(2/29)"));
  const PdfFile blank(paper({"report", "form", "vendor:" + long_name + "/電子薬歴", "--blank"}));
  CHECK(blank.text().contains("事業者確認用"));
  const PdfFile letter(paper({"report", "letter", long_name, "--due", "2023-12-22"}));
  CHECK(letter.text().contains(squeezed(QString::fromStdString(long_name)) + "御中"));
  CHECK(letter.text().contains("令和5年12月22日まで"));
  CHECK(letter.text().count("事業者名：") == 2);
  CHECK(say({"vendor", "list"}).json.dump().find("sent") != std::string::npos);
  const PdfFile summary(paper({"report", "summary"}));
  CHECK(summary.pages() == 1);
  CHECK(summary.text().contains("令和6年2月29日"));
  CHECK(PdfFile(paper({"report", "poster", "--size", "a3"})).info("Page size").contains("A3"));
  CHECK(say({"report", "poster", "--size", "b5", "--out", path("x.pdf")}).code == 1);
  CHECK(say({"sheet", "export", "all", "--out", path("x.xlsx")}).json["sheets"] == 3);
  CHECK(say({"sheet", "export", "--out", path("x.csv")}).code == 0);
  CHECK(say({"sheet", "export", "--out", path("x.doc")}).code == 1);
}

TEST_CASE_METHOD(OnePharmacy, "the request on a letter and the status on its page are read from a crooked scan") {
  for (const char* name : {"一", "二", "三", "四", "五", "六", "七", "八"}) {
    REQUIRE(say({"vendor", "add", long_name.substr(0, 90) + name, "--system", "レセコン"}).code == 0);
  }
  const PdfFile status(paper({"report", "status", "--nonce", "00112233445566778899aabbccddeeff"}));
  REQUIRE(status.text().contains("署名つきの記入状況"));
  for (const double degrees : {2.0, -2.0}) {
    const QImage scan = scanned(status.picture(1, 150), degrees);
    REQUIRE(scan.save(QString::fromStdString(path("scan.png"))));
    const Said verified = say({"verify", path("scan.png")});
    REQUIRE(verified.code == 0);
    CHECK(verified.json[0]["kind"] == "status");
    CHECK(verified.json[0]["sender"] == "あおば薬局");
  }
  const PdfFile letter(paper({"report", "letter", long_name}));
  std::vector<std::string> verify{"verify"};
  for (int page = 1; page <= 2; ++page) {
    const std::string file = path("letter" + std::to_string(page) + ".png");
    REQUIRE(scanned(letter.picture(page, 150), 2).save(QString::fromStdString(file)));
    verify.push_back(file);
  }
  const Said request = say(verify);
  REQUIRE(request.code == 0);
  CHECK(request.json[0]["kind"] == "request");
}

TEST_CASE("all papers of a pharmacy with twenty vendors take 200 MiB at most") {
  std::string remark;
  for (int i = 0; i < 36; ++i) remark += "保守会社に確認中です。";
  std::vector<desks::SheetView> sheets{filled(sheet_of(SheetKind::pharmacy, "あおば薬局"), remark)};
  for (int i = 0; i < 20; ++i) sheets.push_back(filled(sheet_of(SheetKind::vendor, long_name, "レセコン"), remark));
  Paper all;
  for (const auto& sheet : sheets) all.append(form_of(sheet, Filling::filled, {.owner = "あおば薬局"}));
  const auto pages = int(all.pages.size());
  CHECK(pages > 60);
  CHECK(faults_of(all).isEmpty());
  int seen = 0;
  const QByteArray pdf = press(all, [&](int done, int) {
    seen = done;
    return true;
  });
  CHECK(seen == pages);
  CHECK_FALSE(pdf.isEmpty());
  rusage used{};
  getrusage(RUSAGE_SELF, &used);
  CAPTURE(used.ru_maxrss);
  CHECK(used.ru_maxrss < 200 * 1024);
}
