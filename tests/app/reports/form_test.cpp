// チェックリスト on paper: the official words and every answer can be read, and nothing is cut or covered.
#include "reports/form.hpp"

#include "reports/paper/press.hpp"
#include "reports/pdf_file.hpp"
#include "reports/poster.hpp"
#include "reports/samples.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::reports;

namespace {

const Imprint imprint{.owner = "あおば薬局", .made = "令和5年11月22日"};

QString told(const std::string& utf8) {
  return squeezed(QString::fromStdString(utf8));
}

std::string times(const std::string& words, int count) {
  std::string all;
  for (int i = 0; i < count; ++i) all += words;
  return all;
}

void check_words(const QString& text, const Assessment& assessment) {
  for (const Row& row : assessment.sheet().rows) {
    CAPTURE(row.key.text());
    CHECK(text.contains(told(row.number + row.wording->ja)));
    CHECK(text.contains(told(row.note)));
  }
}

}  // namespace

TEST_CASE("both sheets print the form's words to the letter") {
  for (const SheetKind kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    const auto view =
        filled(sheet_of(kind, "レセコン株式会社", kind == SheetKind::vendor ? "レセコン" : ""), "確認済み");
    const Paper paper = form_of(view, Filling::filled, imprint);
    CHECK(faults_of(paper).join("\n").toStdString() == "");
    CHECK(paper.pages.size() == 2);
    const PdfFile file(press(paper));
    const QString text = file.text();
    check_words(text, view.assessment);
    const Sheet& sheet = view.assessment.sheet();
    for (const auto* notes :
         {&sheet.notes_required, &sheet.notes_reference, &sheet.footnotes, &sheet.footnotes_reference}) {
      for (const std::string& note : *notes) CHECK(text.contains(told(note)));
    }
    CHECK(text.count(told(view.assessment.edition->form_name.ja)) == 2);
    CHECK(text.contains(kind == SheetKind::vendor ? "事業者名：レセコン株式会社（レセコン）" : "薬局確認用"));
    CHECK(text.count("目標日") >= 2);
    CHECK(file.bad_fonts().isEmpty());
  }
}

TEST_CASE("each answer can be found in the text of the page, with its day") {
  const auto view = filled(sheet_of(SheetKind::vendor, "レセコン株式会社", "レセコン"), "");
  const QString text = PdfFile(press(form_of(view, Filling::filled, imprint))).text();
  // Fourteen rows; each third is いいえ first and はい then.
  CHECK(text.count("○はい・いいえ(10/13)") == 10);
  CHECK(text.count("はい・○いいえ(10/13)") == 4);
  CHECK(text.count("(2/29)") == 4);
  CHECK(text.count("○はい・いいえ(11/20)") == 4);
}

TEST_CASE("a blank form has its words and no answer") {
  const auto view = filled(sheet_of(SheetKind::pharmacy, "あおば薬局"), "見られては困る備考");
  const QString text = PdfFile(press(form_of(view, Filling::blank, imprint))).text();
  check_words(text, view.assessment);
  CHECK_FALSE(text.contains("○はい"));
  CHECK_FALSE(text.contains("○いいえ"));
  CHECK_FALSE(text.contains("(10/13)"));
  CHECK_FALSE(text.contains("見られては困る"));
}

TEST_CASE("the longest remark goes on to a further page under its mark") {
  const std::string remark = times("保守会社に確認中です。", 36) + "終";
  REQUIRE(code_points(remark) <= checklist::remark_limit);
  const auto view = filled(sheet_of(SheetKind::pharmacy, "あおば薬局"), remark);
  const Paper paper = form_of(view, Filling::filled, imprint);
  CHECK(faults_of(paper).join("\n").toStdString() == "");
  const PdfFile file(press(paper));
  const QString text = file.text();
  const auto rows = int(view.assessment.sheet().rows.size());
  CHECK(text.count("続紙へ") == rows);
  CHECK(text.count("終") >= rows);
  CHECK(text.contains(QStringLiteral("※%1").arg(rows)));
  // The form itself stays on its two pages.
  CHECK(file.text_of_page(2).contains("参考項目（令和6年度中）"));
  CHECK(file.text_of_page(3).contains("続紙（備考の続き）"));
}

TEST_CASE("the longest names fit") {
  const std::string name = times("医療情報保守", 6) + "株式会社";
  REQUIRE(code_points(name) == name_limit);
  const auto view = filled(sheet_of(SheetKind::vendor, name, times("電子薬歴", 10)), "");
  Imprint long_imprint = imprint;
  long_imprint.owner = QString::fromStdString(times("あおば調剤", 8));
  const Paper paper = form_of(view, Filling::filled, long_imprint);
  CHECK(faults_of(paper).join("\n").toStdString() == "");
  const PdfFile file(press(paper));
  CHECK(file.text().contains(told(name + "（" + times("電子薬歴", 10) + "）")));
  for (int page = 1; page <= file.pages(); ++page) CHECK(file.text_of_page(page).contains(long_imprint.owner));
}

TEST_CASE("a row that need not be filled in is struck out and says why") {
  auto view = sheet_of(SheetKind::pharmacy, "あおば薬局");
  view.assessment.circumstances.has_vendor_contract = false;
  view.progress = checklist::evaluate(view.assessment, day("2023-11-22"));
  const QString text = PdfFile(press(form_of(view, Filling::filled, imprint))).text();
  CHECK(text.count("事業者と契約していないため記入不要") == 2);
  const int rows = int(view.assessment.sheet().rows.size());
  CHECK(text.count("はい・いいえ") == 1 + 2 * (rows - 1 - 2));
}

TEST_CASE("a reconstructed edition never prints as the official form") {
  Edition reconstructed = *test_library().edition("r5");
  reconstructed.standing = Standing::reconstructed;
  for (const SheetKind kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    auto view = sheet_of(kind, "あおば薬局");
    view.assessment.edition = &reconstructed;
    view.progress = checklist::evaluate(view.assessment, day("2023-11-22"));
    view = filled(view, times("長い備考です。", 50));
    const PdfFile file(press(form_of(view, Filling::filled, imprint)));
    REQUIRE(file.pages() > 2);
    for (int page = 1; page <= file.pages(); ++page) {
      const QString text = file.text_of_page(page);
      CHECK_FALSE(text.contains(told(reconstructed.form_name.ja)));
      CHECK(text.contains("様式ではありません"));
    }
  }
}

TEST_CASE("a form that was read in says so, and prints no page without rows") {
  Edition own = *test_library().edition("r5");
  own.standing = Standing::own;
  std::erase_if(own.pharmacy.rows, [](const Row& row) { return row.obligation == Obligation::reference; });
  auto view = sheet_of(SheetKind::pharmacy, "あおば薬局");
  view.assessment.edition = &own;
  view.progress = checklist::evaluate(view.assessment, day("2023-11-22"));
  const PdfFile file(press(form_of(view, Filling::blank, imprint)));
  CHECK_FALSE(file.text().contains(told(own.pharmacy.reference_title.ja)));
  CHECK(file.text_of_page(1).contains("取り込んだファイルから読み取った"));
  CHECK_FALSE(file.text_of_page(1).contains("組み立て直した"));
}

TEST_CASE("what is not sure about a row of a reconstructed edition stands at the row on paper") {
  for (const std::string id : {"r6", "r7"}) {
    const auto& edition = *test_library().edition(id);
    for (const SheetKind kind : {SheetKind::pharmacy, SheetKind::vendor}) {
      auto view = sheet_of(kind, "あおば薬局");
      view.assessment.edition = &edition;
      view.progress = checklist::evaluate(view.assessment, day("2026-11-22"));
      const Paper paper = form_of(view, Filling::blank, imprint);
      CHECK(faults_of(paper).join("\n").toStdString() == "");
      const QString text = PdfFile(press(paper)).text();
      for (const Doubt& doubt : edition.doubts) {
        if (doubt.sheet && doubt.sheet != kind) continue;
        if (doubt.row && doubt.row->sheet != kind) continue;
        INFO(id << " " << doubt.id);
        CHECK(text.contains(told(doubt.what.ja)));
      }
    }
  }
}

TEST_CASE("the poster says all of its official words on two pages of A4 and of A3") {
  const Poster& poster = test_library().poster;
  for (const QSizeF size : {a4, a3}) {
    const Paper paper = poster_of(poster, size, "あおば薬局");
    CHECK(paper.pages.size() == 2);
    CHECK(faults_of(paper).join("\n").toStdString() == "");
    const PdfFile file(press(paper));
    CHECK(file.info("Page size").contains(size == a3 ? "A3" : "A4"));
    const QString text = file.text();
    for (const Audience& audience : poster.audiences) {
      CHECK(text.contains(told(audience.title)));
      for (const Principle& principle : audience.principles) {
        CHECK(text.contains(told(principle.title)));
        for (const auto* points : {&principle.check_points, &principle.sub_points}) {
          for (const std::string& point : *points) CHECK(text.contains(told(point)));
        }
      }
    }
    for (const std::string& line : poster.incident) CHECK(text.contains(told(line)));
    CHECK(text.contains(told(poster.portal_call)));
    // The number stands at the way that is a telephone, not at the portal's.
    CHECK(text.indexOf("03-6812-7837") > text.indexOf("A厚生労働省"));
    CHECK(text.indexOf("03-6812-7837") < text.indexOf("B本事業"));
    CHECK(text.contains(told(poster.contact_note.ja)));
    const QString back = file.text_of_page(2);
    for (const Audience& audience : poster.audiences) {
      for (const Principle& principle : audience.principles) {
        CHECK(back.contains(told(principle.title)));
        for (const std::string& paragraph : principle.explanation) CHECK(back.contains(told(paragraph)));
      }
    }
  }
}

TEST_CASE("a day after the row's year is printed with its year, and a line says when the form was filled in") {
  auto view = sheet_of(SheetKind::pharmacy, "あおば薬局");
  for (const Row& row : view.assessment.sheet().rows) {
    view.assessment.answers[row.index] = {
        .first = Check{Verdict::yes, day("2024-03-31")}, .target_day = {}, .second = {}, .remark = {}};
  }
  const auto late = view.assessment.sheet().find("2(8)", std::nullopt)->index;
  view.assessment.answers[late] = {.first = Check{Verdict::no, day("2026-11-30")},
                                   .target_day = day("2027-01-31"),
                                   .second = std::nullopt,
                                   .remark = {}};
  view.progress = checklist::evaluate(view.assessment, day("2026-11-30"));
  const Paper paper = form_of(view, Filling::filled, {.owner = "あおば薬局", .made = "令和8年11月30日"});
  CHECK(faults_of(paper).join("\n").toStdString() == "");
  const QString text = PdfFile(press(paper)).text();
  CHECK(text.contains("はい・○いいえ(令和8/11/30)"));
  CHECK(text.contains("(令和9/1/31)"));
  CHECK(text.contains("○はい・いいえ(3/31)"));
  CHECK(text.contains("令和5年度の様式に、令和8年度に記入したところがあります。"));
  CHECK(text.contains("令和8年11月30日印刷"));
}

TEST_CASE("a check whose day cannot stand is no ring on paper but a remark") {
  auto view = sheet_of(SheetKind::pharmacy, "あおば薬局");
  view.assessment.answers[1] = {
      .first = Check{Verdict::yes, day("2033-05-01")}, .target_day = {}, .second = {}, .remark = {}};
  view.progress = checklist::evaluate(view.assessment, day("2023-11-22"));
  const QString text = PdfFile(press(form_of(view, Filling::filled, imprint))).text();
  CHECK_FALSE(text.contains("○はい"));
  CHECK(text.contains("要確認：確認した日（令和15年5月1日）"));
}
