// What makes an answer in a filled form unsure: what stands beside it, above it, and in the rest of the file.
#include "copies.hpp"
#include "editions/load.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <vector>

using namespace mamori;
using namespace mamori::test;
using forms::FilledCopy;
using forms::FilledDoubt;
using forms::FilledField;
using forms::FilledRow;
using forms::FoundValue;
using forms::Said;

namespace {

const Library& library() {
  static const Library loaded = editions::built_in().value();
  return loaded;
}

/// Of the form of 令和5年度 as text, with these lines after its title.
FilledCopy read_text(const std::string& lines) {
  const std::string text = "薬局におけるサイバーセキュリティ対策チェックリスト\n薬局確認用\n" + lines;
  const std::vector<std::uint8_t> bytes(text.begin(), text.end());
  return forms::read_filled({"form.csv", bytes}, *library().edition("r5"), SheetKind::pharmacy,
                            CivilDate::from_iso("2026-11-30").value())
      .value();
}

const std::string first_row = "1 体制構築,(1)医療情報システム安全管理責任者等を設置している。,";

bool any_sure(const FilledCopy& copy) {
  return std::ranges::any_of(copy.rows,
                             [](const FilledRow& row) { return std::ranges::any_of(row.values, &FoundValue::sure); });
}

}  // namespace

TEST_CASE("a title with another fiscal year leaves no answer sure") {
  const std::string rows = ",チェック項目,確認結果,確認日\n" + first_row + "はい,2025/7/1\n";
  CHECK(any_sure(read_text("○ 令和5年度中\n" + rows)));
  CHECK_FALSE(any_sure(read_text("○ 令和7年度中\n" + rows)));
}

TEST_CASE("a day's head over cells for the word as well takes both, where no other column takes the word") {
  const auto copy =
      read_text("○ 令和5年度中\n,チェック項目,確認日,目標日,備考\n" + first_row + "はい（2023/12/1）,,\n");
  CHECK(row_of(copy, "1(1)@organisation").sure());
  CHECK(row_of(copy, "1(1)@organisation").value(FilledField::first)->said == Said::yes);
  CHECK(row_of(copy, "1(1)@organisation").value(FilledField::first_day)->day ==
        CivilDate::from_iso("2023-12-01").value());
  // A lone ring below it may as well say that the day is to follow.
  CHECK_FALSE(any_sure(read_text("○ 令和5年度中\n,チェック項目,確認日,目標日\n" + first_row + "○,\n")));
  CHECK_FALSE(row_of(read_text("○ 令和5年度中\n,チェック項目,確認結果,確認日\n" + first_row + ",はい 2023/12/1\n"),
                     "1(1)@organisation")
                  .sure());
}

TEST_CASE("a remark that says the other word or speaks of a mistake leaves the answer to a person") {
  const auto with = [](const std::string& answer, const std::string& remark) {
    const auto copy = read_text("○ 令和5年度中\n,チェック項目,確認結果,確認日,備考\n" + first_row + answer +
                                ",2023/12/1," + remark + "\n");
    return row_of(copy, "1(1)@organisation").value(FilledField::first)->sure();
  };
  CHECK(with("はい", "担当は山田"));
  CHECK(with("いいえ", "まだ実施していない"));
  CHECK_FALSE(with("はい", "誤り。正しくは いいえ"));
  CHECK_FALSE(with("はい", "本当はまだ設置していない"));
  CHECK_FALSE(with("いいえ", "11月に実施済"));
}

TEST_CASE("the form's words under another number are never a sure row") {
  const std::string head = "○ 令和5年度中\n,チェック項目,確認結果,確認日\n";
  CHECK(any_sure(read_text(head + first_row + "はい,2023/12/1\n")));
  const auto copy = read_text(head + "1 体制構築,(2)医療情報システム安全管理責任者等を設置している。,はい,2023/12/1\n");
  CHECK_FALSE(any_sure(copy));
  CHECK(doubts(row_of(copy, "1(1)@organisation").doubts, FilledDoubt::number_differs));
}

TEST_CASE("an answer of an earlier time, of somebody else or shown as an example is none of this sheet") {
  for (const std::string head :
       {"前回の確認結果", "昨年度の確認結果", "前年度の結果", "確認結果（旧）", "回答例", "回答（見本）",
        "確認結果（予定）", "本部の確認結果", "事業者の確認結果", "外部点検の結果"}) {
    INFO(head);
    const auto copy = read_text("○ 令和5年度中\n,チェック項目," + head + ",今回の確認結果\n" + first_row +
                                "はい 2023/12/1,はい・いいえ\n");
    CHECK_FALSE(any_sure(copy));
  }
}

TEST_CASE("what people write beside はい, and who else answers, leaves the answer to a person") {
  const std::string head = "○ 令和5年度中\n,チェック項目,確認結果,確認日,備考\n";
  const auto with = [&](const std::string& answer, const std::string& remark) {
    return any_sure(read_text(head + first_row + answer + ",," + remark + "\n")) &&
           row_of(read_text(head + first_row + answer + ",2023/12/1," + remark + "\n"), "1(1)@organisation")
               .value(FilledField::first)
               ->sure();
  };
  for (const std::string remark :
       {"まだできていません", "未設置", "R9.3までに対応予定", "検討中", "準備中", "一部のみ", "要再確認", "回答保留",
        "対応できておらず", "端末1台だけ未", "該当しない", "前任者が記入。現状不明"}) {
    INFO(remark);
    CHECK_FALSE(with("はい", remark));
  }
  for (const std::string remark : {"実施しました", "済", "導入済み", "対象外", "R8.11に完了"}) {
    INFO(remark);
    CHECK_FALSE(with("いいえ", remark));
  }
  CHECK_FALSE(with("はい（予定）", ""));
  // Columns of another year, of an inspector, of a third check.
  for (const std::string other : {"R4確認結果", "令和4年度結果", "検査員確認欄", "三回目"}) {
    INFO(other);
    CHECK_FALSE(any_sure(
        read_text("○ 令和5年度中\n,チェック項目," + other + ",今回の確認結果\n" + first_row + "はい 2023/12/1,\n")));
  }
  // The file gives itself away.
  for (const std::string said :
       {"（令和4年度版）", "４年度", "（令和４年５月版）", "（2024年6月版）", "【記入例】", "※下書きです", "見本"}) {
    INFO(said);
    CHECK_FALSE(any_sure(read_text(said + "\n" + head + first_row + "はい,2023/12/1,\n")));
  }
  // A day of the head's cell is no day of the sheet.
  CHECK_FALSE(read_text(head + first_row + "はい,,\n").day_words);
}
