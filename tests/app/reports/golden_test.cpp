// What every paper says when it is copied, letter by letter, and what it looks like, held fast: the ink in each 10 mm
// square of a page, as pdftoppm draws it, against a small text kept with the tests. MAMORI_GOLDEN=write in the
// environment writes the text anew; look at the pages before: MAMORI_PAPERS=FOLDER leaves them in a folder.
#include "reports/asking/asking_record.hpp"
#include "reports/asking/questions.hpp"
#include "reports/changes.hpp"
#include "reports/contacts.hpp"
#include "reports/form.hpp"
#include "reports/ledgers.hpp"
#include "reports/letter.hpp"
#include "reports/paper/press.hpp"
#include "reports/pdf_file.hpp"
#include "reports/pharmacies.hpp"
#include "reports/poster.hpp"
#include "reports/recovery_sheet.hpp"
#include "reports/restore_page.hpp"
#include "reports/samples.hpp"
#include "reports/summary.hpp"

#include <QDir>
#include <QFile>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>

using namespace mamori;
using namespace mamori::reports;

namespace {

constexpr int resolution = 51;  // dots an inch: 20 a square
constexpr int square = 20;
constexpr int letters = 26;
/// A square may differ by this much of full ink, and a page by this much on average: fonts of another release pass, a
/// missing line, a moved column or other words do not.
constexpr double square_tolerance = 0.30;
constexpr double page_tolerance = 0.012;

const Imprint imprint{.owner = "あおば薬局", .made = "令和5年11月22日"};

/// Rows of letters, "a" for white and "z" for black.
QStringList squares_of(const QImage& picture) {
  const QImage grey = picture.convertToFormat(QImage::Format_Grayscale8);
  QStringList rows;
  for (int top = 0; top + square <= grey.height(); top += square) {
    QString row;
    for (int left = 0; left + square <= grey.width(); left += square) {
      int ink = 0;
      for (int y = top; y < top + square; ++y) {
        for (int x = left; x < left + square; ++x) ink += 255 - grey.constScanLine(y)[x];
      }
      const double share = double(ink) / (255.0 * square * square);
      row += QChar(u'a' + int(share * (letters - 1) + 0.5));
    }
    rows.append(row);
  }
  return rows;
}

/// Codes hold fresh keys and times; the ink of their place says enough.
desks::Outgoing message() {
  desks::Outgoing outgoing;
  outgoing.fingerprint = "51699571";
  outgoing.envelope = {0xd2, 0x40};
  for (int i = 0; i < 200; ++i) outgoing.envelope.push_back(std::uint8_t(i * 37));
  return outgoing;
}

desks::Overview overview_of(const std::vector<desks::SheetView>& sheets) {
  desks::Overview overview;
  overview.profile.name = "あおば薬局";
  overview.profile.responsible = "見本 花子";
  overview.edition = sheets.front().assessment.edition;
  overview.today = day("2023-11-22");
  overview.own = sheets.front();
  for (std::size_t i = 1; i < sheets.size(); ++i) {
    VendorSheet sheet;
    sheet.vendor = sheets[i].owner;
    sheet.system = sheets[i].system;
    sheet.progress = sheets[i].progress;
    overview.vendor_sheets.push_back(sheet);
  }
  // A sheet of which nothing came is missing whole.
  auto silent = overview.vendor_sheets;
  for (auto& sheet : silent) sheet.progress = {};
  overview.missing = checklist::missing_for_inspection(overview.own.assessment, silent, true, overview.today);
  return overview;
}

double ink_of(QChar letter) {
  return double(letter.unicode() - u'a') / (letters - 1);
}

void compare(const QString& name, const QStringList& now, const QStringList& before) {
  CAPTURE(name.toStdString());
  REQUIRE(now.size() == before.size());
  double sum = 0;
  int count = 0;
  for (qsizetype y = 0; y < now.size(); ++y) {
    REQUIRE(now[y].size() == before[y].size());
    for (qsizetype x = 0; x < now[y].size(); ++x) {
      const double difference = std::abs(ink_of(now[y][x]) - ink_of(before[y][x]));
      CAPTURE(x, y);
      CHECK(difference <= square_tolerance);
      sum += difference;
      ++count;
    }
  }
  CHECK(sum / count <= page_tolerance);
}

void hold(const QString& name, const Paper& paper) {
  CHECK(faults_of(paper).join("\n").toStdString() == "");
  const QByteArray bytes = press(paper);
  CHECK(archive_faults(bytes).join(u'\n').toStdString() == "");
  if (const QString folder = qEnvironmentVariable("MAMORI_PAPERS"); !folder.isEmpty()) {
    QFile left(QDir(folder).filePath(name + ".pdf"));
    REQUIRE(left.open(QIODevice::WriteOnly));
    left.write(bytes);
  }
  const PdfFile file(bytes);
  CHECK(file.text().toStdString() == set_on(paper).toStdString());
  if (const auto text = file.text_by_mupdf()) CHECK(text->toStdString() == set_on(paper).toStdString());
  QStringList now;
  for (int page = 1; page <= file.pages(); ++page) now += squares_of(file.picture(page, resolution));
  QFile kept(QStringLiteral(MAMORI_SOURCE_DIR "/tests/fixtures/papers/%1.txt").arg(name));
  if (qEnvironmentVariable("MAMORI_GOLDEN") == "write") {
    QDir().mkpath(QStringLiteral(MAMORI_SOURCE_DIR "/tests/fixtures/papers"));
    REQUIRE(kept.open(QIODevice::WriteOnly));
    kept.write((now.join(u'\n') + u'\n').toUtf8());
    return;
  }
  REQUIRE(kept.open(QIODevice::ReadOnly));
  compare(name, now, QString::fromUtf8(kept.readAll()).split(u'\n', Qt::SkipEmptyParts));
}

}  // namespace

TEST_CASE("every paper looks as it was approved") {
  const auto own = filled(sheet_of(SheetKind::pharmacy, "あおば薬局"), "保守会社に確認済み");
  const auto vendor = filled(sheet_of(SheetKind::vendor, "レセコン株式会社", "レセコン"), "");
  hold("form-pharmacy", form_of(own, Filling::filled, imprint));
  hold("form-vendor-blank", form_of(vendor, Filling::blank, imprint));
  hold("poster-a4", poster_of(test_library().poster, a4, "あおば薬局"));
  hold("poster-a3", poster_of(test_library().poster, a3, "あおば薬局"));
  const std::vector<desks::SheetView> sheets{own, vendor, sheet_of(SheetKind::vendor, "見本株式会社", "電子薬歴")};
  const auto overview = overview_of(sheets);
  hold("summary", summary_of(overview, sheets));
  const auto status = status_page_of(overview, sheets, message());
  REQUIRE(status);
  hold("status", *status);
  LetterFacts facts;
  facts.vendor = "レセコン株式会社";
  facts.sheets = {vendor};
  facts.pharmacy = "あおば薬局";
  facts.responsible = "見本 花子";
  facts.edition = "令和5年度版";
  facts.today = "令和5年11月22日";
  facts.due = "令和5年12月22日";
  facts.request = message();
  const auto letter = letter_of(facts);
  REQUIRE(letter);
  hold("letter", *letter);
}

TEST_CASE("what changed between two editions looks as it was approved") {
  const Library& library = test_library();
  hold("changes", changes_of(library, *library.edition("r6"), *library.edition("r7"), imprint));
}

namespace {

std::vector<Entry> entries(Ledger ledger, int count) {
  std::vector<Entry> all;
  for (int i = 0; i < count; ++i) {
    Entry one;
    one.ledger = ledger;
    for (const FieldSpec& field : ledgers::spec_of(ledger).fields) {
      one.values.push_back(field.kind == FieldKind::choice      ? std::string(field.choices.front().code)
                           : field.kind == FieldKind::day       ? "2023-10-13"
                           : field.kind == FieldKind::names     ? std::string()
                           : field.kind == FieldKind::telephone ? "03-0000-0000"
                                                                : field.label.ja + std::to_string(i));
    }
    all.push_back(one);
  }
  return all;
}

desks::AskedView asked() {
  desks::AskedView asked;
  asked.vendor = "レセコン株式会社";
  asked.systems = {"レセコン"};
  asked.edition = test_library().edition("r5");
  asked.made = 1'700'622'000;
  asked.due = day("2023-12-15");
  asked.hash = crypto::Hash{0xab, 0xcd};
  asked.sendings = {{1'700'622'060, Channel::qr, SendingKind::request, "見本 花子", ""}};
  return asked;
}

PharmacyTable shops() {
  PharmacyTable table{"さくら調剤グループ", day("2023-11-22"), {6, 1, 4, 1, 1, 1}, {}};
  for (int i = 0; i < 6; ++i) {
    StatusLine line;
    line.pharmacy = "さくら薬局 " + std::to_string(i) + "号店";
    line.issued = 1'700'622'000 - i * 30 * 86'400;
    line.missing = 10 - 2 * i;
    line.state = static_cast<InboxState>(i % 3);
    table.lines.push_back(line);
  }
  return table;
}

}  // namespace

TEST_CASE("every list, chart and record looks as it was approved") {
  const std::vector<desks::AskedView> all_asked{asked()};
  hold("chart", chart_of(entries(Ledger::contacts, 6), test_library().poster, imprint));
  hold("notes", notes_of({{1'700'622'000, "見本 花子", "画面に見なれない文字が出た。"}}, imprint));
  hold("ledger-devices", ledger_of(Ledger::devices, entries(Ledger::devices, 12), imprint));
  hold("ledger-accounts", ledger_of(Ledger::accounts, entries(Ledger::accounts, 12), imprint));
  hold("history",
       history_of({{"令和5年11月22日 14:03", "見本 花子", "2(5) サーバ：いいえ → はい", "押しまちがい"}}, {}, imprint));
  hold("pharmacies", pharmacies_of(shops()));
  hold("asking", app::asking_record({"あおば薬局", day("2023-12-20"), false, all_asked}, Language::ja));
  hold("questions",
       questions_of({"レセコン株式会社 に聞くこと",
                     {"レセコン株式会社 御中", "あおば薬局です。"},
                     {"サーバを置く部屋に、かぎはかかりますか。", "ルータの設定は、だれが変えられますか。"},
                     "答え：　はい　・　いいえ",
                     "「はい」か「いいえ」でお答えください。"},
                    imprint));
  const QStringList code{"346789", "ACDEFH", "JKMNPR", "TVWXY3", "46789A", "CDEFHJ"};
  hold("recovery", recovery_sheet({"あおば薬局", "見本 花子", "令和5年11月22日", code}));
  hold("restore", restore_page({"あおば薬局", "/media/usb", "令和5年11月22日"}));
}

TEST_CASE("the ink of a page tells a missing line and a moved column") {
  const auto own = filled(sheet_of(SheetKind::pharmacy, "あおば薬局"), "");
  Paper paper = form_of(own, Filling::filled, imprint);
  const QStringList before = squares_of(PdfFile(press(paper)).picture(1, resolution));
  const auto differs = [&](const Paper& other) {
    const QStringList now = squares_of(PdfFile(press(other)).picture(1, resolution));
    double sum = 0;
    for (qsizetype y = 0; y < now.size(); ++y) {
      for (qsizetype x = 0; x < now[y].size(); ++x) sum += std::abs(ink_of(now[y][x]) - ink_of(before[y][x]));
    }
    return sum / double(now.size() * now.front().size());
  };
  CHECK(differs(paper) == 0);
  Paper moved = paper;
  for (Mark& mark : moved.pages.front().marks) {
    if (auto* text = std::get_if<TextBox>(&mark)) {
      for (Line& line : text->lines) line.baseline += QPointF(6, 0);
    }
  }
  CHECK(differs(moved) > page_tolerance);
  Paper wordless = paper;
  std::erase_if(wordless.pages.front().marks, [](const Mark& mark) { return std::holds_alternative<TextBox>(mark); });
  CHECK(differs(wordless) > page_tolerance);
}

TEST_CASE("a summary of a form whose year is over says which year its target days are of") {
  auto own = filled(sheet_of(SheetKind::pharmacy, "あおば薬局"), "");
  for (auto& [row, answer] : own.assessment.answers) answer.second.reset();
  own.progress = checklist::evaluate(own.assessment, day("2023-11-22"));
  const std::vector<desks::SheetView> sheets{own};
  auto overview = overview_of(sheets);
  const auto text = [&] { return PdfFile(press(summary_of(overview, sheets))).text(); };
  CHECK_FALSE(text().contains("の様式に書いた目標日です"));
  overview.today = day("2026-11-30");
  CHECK(text().contains("令和5年度の様式に書いた目標日です。令和8年度の様式の目標日ではありません。"));
}
