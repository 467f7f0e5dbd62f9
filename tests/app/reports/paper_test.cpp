// What every paper rests on: lines that fit, tables that flow, text that can be copied, fonts that are in the file.
#include "i18n/letters.hpp"
#include "reports/paper/composer.hpp"
#include "reports/paper/press.hpp"
#include "reports/pdf_file.hpp"

#include <QDirIterator>
#include <QFile>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <set>

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

namespace {

/// Every kind of letter that can be typed into a field or stands in our own words.
const QStringList letters{
    "医療情報システムを導入、運用している。はい・いいえ（10/13）～①②一二三十人口日月火水木金土入用ー－〇○",
    "Win11のPC1 Win10 Room2 PC3 v5.0.1 a1b2c3 2(3) MDS/SDS 192.168.0.1 abc@def 3−1＝2",
    "入⼊ ・‧ 日⽇ 力カ ニ二 口ロ ハ八 への ヘの ー一 工エ",  // one glyph for two letters, and letters that only look
                                                              // alike
    "𠮷野家の𩸽と𠀋、𪚲",                                     // beyond the first plane
    "葛󠄀城市 辻󠄀 邉󠄂",                          // with a variation selector
    "ｶﾞｷﾞﾊﾟﾎﾟ ｱｲｳｴｵ ＡＢＣａｂｃ１２３",
    "ㇷ゚ か゚き゚く゚ セ゚ツ゚ト゚",  // two letters that the font sets as one
    "㈱㈲№℡㎡㎏㍻㍿ⅠⅣⅹ㊤㋿ ½ ‰ ″ "
    "※〒☎♪★☆△▲▽▼◇◆□■◎●→←↑↓⇒⇔",
    "difficult office waffle fi fl ffi AVATAR To. Ünïcödé Ėė Łódź naïve ß Ñandú Čeština Ễ ữ",
    "Ελληνικά Кириллица 한국어 简体字 繁體字 ไทย ไม่ต้อง",
    "e\u0331\u0301 q\u0323\u0307 x\u0302",  // marks that no single letter has
    "ℵ∀∂∞≠≒∵∴ \\ ¥ ~ ‾ | ¦ “引用”‘符’ … ‥ — ― ‐ – 〜～",
    "絵文字 😀 👨‍👩‍👧 ☎️ 、外字 \uE000 \uF8FF",  // with and without a glyph in any font
};

/// Each letter that stands in what the program says and prints: its sources, its screens and the forms it has.
QString letters_of_the_program() {
  std::set<char32_t> found;
  for (const char* folder : {"app", "qml", "core/editions/data"}) {
    QDirIterator files(QStringLiteral(MAMORI_SOURCE_DIR "/") + folder, {"*.cpp", "*.hpp", "*.qml", "*.json", "*.ts"},
                       QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
      QFile file(files.next());
      REQUIRE(file.open(QIODevice::ReadOnly));
      for (const char32_t letter : QString::fromUtf8(file.readAll()).toUcs4()) found.insert(letter);
    }
  }
  QString all;
  for (const char32_t letter : found) {
    if (QChar::isPrint(letter) && !QChar::isSpace(letter)) all += QString::fromUcs4(&letter, 1) + u' ';
  }
  return all;
}

Paper every_letter() {
  auto paper = composer();
  for (const Face face : {Face::gothic, Face::mincho, Face::digits}) {
    for (const bool bold : {false, true}) {
      for (const QString& line : letters) paper.paragraph(line, Type{.face = face, .bold = bold});
    }
  }
  paper.table(table_of(3, letters.join(u' ')));
  return paper.finish();
}

}  // namespace

TEST_CASE("the text of a PDF is the text that was set, letter by letter, whatever glyphs it was drawn with") {
  const Paper paper = every_letter();
  const PdfFile file = pressed(paper);
  CHECK(file.text().toStdString() == set_on(paper).toStdString());
  CHECK(file.bad_fonts().isEmpty());
}

TEST_CASE("every letter of our own words is copied as it was set, by both readers") {
  const QString text = letters_of_the_program();
  CHECK(text.size() > 1500);
  auto paper = composer();
  for (const Face face : {Face::gothic, Face::mincho}) paper.paragraph(text, Type{.face = face});
  const Paper set = paper.finish();
  const PdfFile file = pressed(set);
  CHECK(file.text().toStdString() == set_on(set).toStdString());
  if (const auto second = file.text_by_mupdf()) CHECK(second->toStdString() == set_on(set).toStdString());
}

TEST_CASE("a script that no font has leaves the letters beside it as they were set") {
  auto paper = composer();
  paper.paragraph("前 हिन्दी क्षत्रिय 後");
  paper.paragraph("ᠮᠣᠩᠭᠣᠯ");
  paper.paragraph("Win11の次 עברית العربية end");
  const QString text = pressed(paper.finish()).text();
  CHECK(text.contains("前"));
  CHECK(text.contains("後"));
  CHECK(text.contains("Win11の次"));
  CHECK(text.contains("end"));
}

TEST_CASE("no line ends inside a letter, however narrow it is") {
  const QString joined = QStringLiteral(
      "👨‍👩‍👧👩🏽‍⚕️🇯🇵1️⃣🏴󠁧󠁢󠁥󠁮󠁧󠁿葛󠄀か゚e\u0331\u0301");
  const QString text = joined.repeated(6);
  const auto ends = mamori::app::letter_ends(text);
  CHECK(ends.size() == 6 * 8);
  for (const double width : {3.0, 4.0, 5.0, 7.0, 11.0, 17.0, 60.0}) {
    INFO(width);
    QString whole;
    for (const Line& line : set_lines(text, {}, width)) {
      whole += line.text;
      CHECK(std::ranges::binary_search(ends, whole.size()));
    }
    CHECK(whole == text);
  }
  auto paper = composer();
  paper.table(table_of(2, text));
  const Paper set = paper.finish();
  CHECK(pressed(set).text().toStdString() == set_on(set).toStdString());
}

TEST_CASE("a text is cut between letters") {
  const QString family = QStringLiteral("👨‍👩‍👧");
  CHECK(mamori::app::without_last(QStringLiteral("家族") + family) == "家族");
  CHECK(mamori::app::cut_to(QStringLiteral("家") + family + QStringLiteral("族"), 4) == "家");
  CHECK(mamori::app::cut_to(QStringLiteral("家") + family, 9) == QStringLiteral("家") + family);
  CHECK(mamori::app::cut_to(family, 3).isEmpty());
  CHECK(mamori::app::without_last({}).isEmpty());
}

TEST_CASE("a second reader copies the same text") {
  const Paper paper = every_letter();
  const auto text = pressed(paper).text_by_mupdf();
  if (!text) SKIP("mutool is not installed (mupdf-tools)");
  CHECK(text->toStdString() == set_on(paper).toStdString());
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
