#include "reports/contacts.hpp"

#include "reports/paper/press.hpp"
#include "reports/pdf_file.hpp"
#include "reports/samples.hpp"

#include <catch2/catch_test_macros.hpp>

namespace mamori::reports {
namespace {

std::vector<Entry> contacts(int count, int callers) {
  std::vector<Entry> all;
  for (int i = 0; i < count; ++i) {
    Entry one;
    one.ledger = Ledger::contacts;
    one.values.resize(ledgers::spec_of(Ledger::contacts).fields.size());
    one.values[contact::name] = "情報セキュリティ事業者の緊急窓口 " + std::to_string(i);
    one.values[contact::kind] = "security";
    one.values[contact::person] = "見本 花子（情報システム係）";
    one.values[contact::telephone] = "03-0000-" + std::to_string(1000 + i);
    one.values[contact::hours] = "平日 9〜18時";
    if (i > 0) one.values[contact::called_by] = all[static_cast<std::size_t>((i - 1) / callers)].values[0];
    all.push_back(one);
  }
  return all;
}

}  // namespace

TEST_CASE("thirty contacts stand on one page, none cut or covered, and each can be called from the table") {
  for (const int callers : {2, 5, 29}) {
    const Paper paper = chart_of(contacts(30, callers), test_library().poster, {"あおば薬局", {}, "令和5年11月22日"});
    REQUIRE(paper.pages.size() >= 2);
    CHECK(faults_of(paper).join("\n").toStdString() == "");
    const QString first = PdfFile(press({paper.title, {paper.pages.front()}})).text();
    for (int i = 0; i < 30; ++i) CHECK(first.contains(QString("03-0000-%1").arg(1000 + i)));
  }
}

TEST_CASE("the ministry's number stands on the chart with the telephones that cannot reach it, entered or not") {
  const auto& poster = test_library().poster;
  const Imprint imprint{"あおば薬局", {}, "令和5年11月22日"};
  auto all = contacts(2, 1);
  const auto told = [&] { return PdfFile(press(chart_of(all, poster, imprint))).text(); };
  CHECK(told().count("03-6812-7837") == 2);
  CHECK(told().contains("184発信、公衆電話発信は受信不可"));
  CHECK(told().contains("令和5年10月13日の通知による"));
  CHECK(PdfFile(press(chart_of({}, poster, imprint))).text().contains("03-6812-7837"));
  all[1].values[contact::telephone] = "０３（６８１２）７８３７";
  CHECK_FALSE(told().contains("令和5年10月13日の通知による"));
  CHECK(told().contains("184発信、公衆電話発信は受信不可"));
}

TEST_CASE("what was noted beside a contact is printed in its box as far as it fits, and whole beside its call") {
  auto all = contacts(3, 2);
  const std::string note = "契約番号 A-12345 を伝える。夜間は留守番電話に入れると 30 分以内に折り返しがある。";
  all[1].values[contact::note] = note;
  const Paper paper = chart_of(all, test_library().poster, {"あおば薬局", {}, "令和5年11月22日"});
  CHECK(faults_of(paper).join("\n").toStdString() == "");
  const QString text = PdfFile(press(paper)).text();
  CHECK(text.count(squeezed(QString::fromStdString(note))) == 1);
  CHECK(text.count("契約番号A-12345") == 2);
}

TEST_CASE("the notes of an incident are printed with their times, however many there are") {
  std::vector<IncidentNote> notes;
  for (int i = 0; i < 80; ++i) notes.push_back({1'700'000'000 + i * 60, "見本 花子", "画面に見なれない文字が出た。"});
  const Paper paper = notes_of(notes, {"あおば薬局", {}, "令和5年11月22日"});
  CHECK(paper.pages.size() > 1);
  CHECK(faults_of(paper).isEmpty());
}

}  // namespace mamori::reports
