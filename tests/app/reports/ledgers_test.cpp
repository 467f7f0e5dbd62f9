// The ledgers and a part of the history on paper: real text, nothing cut, the head on each page.
#include "reports/ledgers.hpp"

#include "reports/paper/press.hpp"
#include "reports/pdf_file.hpp"

#include <catch2/catch_test_macros.hpp>

namespace mamori::reports {
namespace {

const Imprint imprint{"あおば薬局", {}, "令和5年11月22日"};

std::vector<Entry> entries(Ledger ledger, int count) {
  const auto& spec = ledgers::spec_of(ledger);
  std::vector<Entry> all;
  for (int i = 0; i < count; ++i) {
    Entry one;
    one.ledger = ledger;
    for (const FieldSpec& field : spec.fields) {
      one.values.push_back(field.kind == FieldKind::choice ? std::string(field.choices.front().code)
                           : field.kind == FieldKind::day  ? "2023-10-13"
                           : field.kind == FieldKind::telephone
                               ? "03-0000-0000"
                               : field.label.ja + " " + std::to_string(i) + " Windows-Server-2019-Standard-x64");
    }
    all.push_back(one);
  }
  return all;
}

}  // namespace

TEST_CASE("each ledger goes on over pages with its head, every field in real text and none cut") {
  for (const LedgerSpec& spec : ledgers::all()) {
    INFO(spec.id);
    const Paper paper = ledger_of(spec.ledger, entries(spec.ledger, 60), imprint);
    CHECK(paper.pages.size() > 1);
    CHECK(faults_of(paper).join("\n").toStdString() == "");
    const PdfFile file(press(paper));
    const QString text = file.text();
    const QString label = QString::fromStdString(spec.fields.front().label.ja).remove(u' ');
    CHECK(text.count(label) >= file.pages());
    CHECK(text.contains(QStringLiteral("あおば薬局")));
  }
}

TEST_CASE("a field that nobody fills has no column, and an empty ledger says so") {
  auto devices = entries(Ledger::devices, 1);
  for (std::size_t field = 1; field < devices[0].values.size(); ++field) devices[0].values[field].clear();
  const QString text = PdfFile(press(ledger_of(Ledger::devices, devices, imprint))).text();
  CHECK(text.contains(QString::fromStdString(ledgers::spec_of(Ledger::devices).fields[0].label.ja)));
  CHECK_FALSE(text.contains(QStringLiteral("IPアドレス")));
  const QString none = PdfFile(press(ledger_of(Ledger::devices, {}, imprint))).text();
  CHECK(none.contains(QStringLiteral("まだ何も登録されていません")));
}

TEST_CASE("a part of the history is printed with its days, its people and its reasons") {
  std::vector<HistoryLine> lines;
  for (int i = 0; i < 120; ++i) {
    lines.push_back({QStringLiteral("令和5年11月22日 14:%1").arg(i), QStringLiteral("見本 花子"),
                     QStringLiteral("2(5) 不要なアカウントの削除（サーバ）：いいえ → はい"),
                     QStringLiteral("押しまちがい")});
  }
  const Paper paper = history_of(lines, QStringLiteral("今年度"), imprint);
  CHECK(paper.pages.size() > 2);
  CHECK(faults_of(paper).join("\n").toStdString() == "");
  const QString text = PdfFile(press(paper)).text();
  CHECK(text.count(QStringLiteral("押しまちがい")) == 120);
  CHECK(text.contains(QStringLiteral("今年度")));
}

}  // namespace mamori::reports
