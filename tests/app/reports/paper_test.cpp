// What every paper rests on: lines that fit, tables that flow, text that can be copied, fonts that are in the file.
#include "reports/paper/composer.hpp"
#include "reports/paper/press.hpp"
#include "reports/pdf_file.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori::reports;

namespace {

const QString remark = QStringLiteral("保守会社に確認中。").repeated(44);

Composer composer() {
  return {a4, {.owner = "あおば薬局", .edition = "令和5年度版", .made = "令和5年11月22日"}, "試しの紙"};
}

Table table_of(int rows, const QString& text) {
  Table table{.widths = {20, 70, 80}, .head = {{{{"番号"}, {"項目"}, {"備考"}}}}};
  for (int i = 0; i < rows; ++i) table.body.push_back({{{QString::number(i + 1)}, {"項目の言葉"}, {text}}});
  return table;
}

PdfFile pressed(const Paper& paper) {
  return PdfFile(press(paper));
}

}  // namespace

TEST_CASE("the text of a PDF is the text that was set, whatever glyphs the font shares") {
  const QString hard =
      "医療情報システムを導入、運用している。はい・いいえ（10/13）～①②一二三十人口日月火水木金土入用ー－〇○";
  auto paper = composer();
  paper.paragraph(hard);
  paper.paragraph(hard, Type{.face = Face::mincho, .points = 10.5});
  paper.paragraph(hard, Type{.bold = true});
  const PdfFile file = pressed(paper.finish());
  CHECK(file.text().count(squeezed(hard)) == 3);
  CHECK(file.fonts() == 3);
  CHECK(file.bad_fonts().isEmpty());
}

TEST_CASE("each page says whose it is, its edition and its number") {
  auto paper = composer();
  for (int i = 0; i < 90; ++i) paper.paragraph("一行ずつ進みます。");
  const PdfFile file = pressed(paper.finish());
  REQUIRE(file.pages() > 1);
  for (int page = 1; page <= file.pages(); ++page) {
    const QString text = file.text_of_page(page);
    CHECK(text.contains("あおば薬局・令和5年度版・令和5年11月22日"));
    CHECK(text.contains(QStringLiteral("%1/%2").arg(page).arg(file.pages())));
  }
}

TEST_CASE("a table goes on over pages with its head, and no cell is cut or covered") {
  auto paper = composer();
  paper.title("表");
  paper.table(table_of(60, "備考の言葉がつづきます。つぎの行へ折り返します。さらにつづきます。"));
  const Paper done = paper.finish();
  CHECK(done.pages.size() > 2);
  CHECK(faults_of(done).join("\n").toStdString() == "");
  const PdfFile file = pressed(done);
  CHECK(file.text().count("番号項目備考") == int(done.pages.size()));
  CHECK(file.text().count("さらにつづきます。") == 60);
}

TEST_CASE("a row that is higher than a page is continued on the next") {
  auto paper = composer();
  paper.table(table_of(2, remark.repeated(8)));
  const Paper done = paper.finish();
  CHECK(done.pages.size() > 2);
  CHECK(faults_of(done).join("\n").toStdString() == "");
  CHECK(pressed(done).text().count("保守会社に確認中。") == 2 * 8 * 44);
}

TEST_CASE("a cell over several rows says its text again on each page") {
  auto paper = composer();
  Table table{.widths = {30, 140}};
  for (int i = 0; i < 80; ++i) table.body.push_back({{{QString("項目 %1").arg(i)}}});
  table.body.front().cells.insert(table.body.front().cells.begin(),
                                  Cell{.text = "医療情報システムの管理・運用", .rows = 80});
  paper.table(table);
  const Paper done = paper.finish();
  REQUIRE(done.pages.size() > 1);
  CHECK(faults_of(done).isEmpty());
  CHECK(pressed(done).text().count("医療情報システムの管理・運用") == int(done.pages.size()));
}

TEST_CASE("a page that is cut or covered is found out") {
  Page page;
  page.marks.push_back(text_in({20, 20, 30, 5}, "入りきらないほど長い言葉がここにあります", Type{}));
  page.marks.push_back(text_in({20, 26, 60, 5}, "重なる言葉", Type{}));
  page.marks.push_back(text_in({195, 60, 60, 5}, "紙の外", Type{}));
  const QStringList faults = faults_of({"", {page}});
  CHECK(faults.size() == 3);
}

TEST_CASE("the file keeps PDF/A-1b and has the size of the page") {
  auto paper = composer();
  paper.paragraph("言葉");
  const QByteArray bytes = press(paper.finish());
  CHECK(archive_faults(bytes).join(u'\n').toStdString() == "");
  CHECK(PdfFile(bytes).info("Page size").contains("A4"));
  Composer wall(a3, {}, "掲示");
  wall.paragraph("言葉");
  CHECK(pressed(wall.finish()).info("Page size").contains("A3"));
}

TEST_CASE("a title with any letter is read back") {
  Composer paper(a4, {}, "署名（第\\1）");
  paper.paragraph("言葉");
  CHECK(pressed(paper.finish()).info("Title") == "署名（第\\1）");
}

TEST_CASE("a file that cannot be kept for years is told") {
  auto paper = composer();
  paper.paragraph("言葉");
  const QByteArray bytes = press(paper.finish());
  const auto with = [&](const char* before, const char* after) {
    QByteArray changed = bytes;
    changed.replace(before, after);
    REQUIRE(changed != bytes);
    return archive_faults(changed);
  };
  CHECK(with("/SMask /None", "/SMask /Mist").contains("soft mask"));
  CHECK(with("/ca 1.0", "/ca 0.5").contains("see-through ink"));
  CHECK(with("/OutputIntents", "/OutputIntentz").contains("no colour profile"));
  CHECK(with("/FontFile2", "/FontFileX").contains("a font is not inside"));
  CHECK(with("/CIDSet", "/CIDSex").contains("a part of a font without CIDSet"));
  CHECK(with("pdfaid:part=\"1\"", "pdfaid:part=\"9\"").contains("no PDF/A"));
}

TEST_CASE("printing says how far it is and ends when it is told to") {
  auto paper = composer();
  paper.paragraph("一枚目");
  paper.turn();
  paper.paragraph("二枚目");
  paper.turn();
  paper.paragraph("三枚目");
  int last = 0;
  const QByteArray bytes = press(paper.finish(), [&](int done, int pages) {
    CHECK(pages == 3);
    last = done;
    return done < 2;
  });
  CHECK(bytes.isEmpty());
  CHECK(last == 2);
}
