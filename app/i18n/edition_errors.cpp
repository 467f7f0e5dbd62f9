// The words of what can be refused about editions and years.
#include "i18n/error_entries.hpp"

namespace mamori::app {
namespace {

// clang-format off
constexpr ErrorEntry entries[] = {
    {ErrorCode::edition_taken,
     //: What happened (edition_taken)
     QT_TRANSLATE_NOOP("Errors", "同じ名前の様式がもうあり、置きかえられません。"), nothing_taken,
     //: What to do next (edition_taken)
     QT_TRANSLATE_NOOP("Errors", "記入をはじめた様式の項目は変えられません。別の名前をつけて取り込んでください。")},
    {ErrorCode::edition_without_sheet,
     //: What happened (edition_without_sheet)
     QT_TRANSLATE_NOOP("Errors", "この様式には、そのチェックリストがありません。"), unchanged,
     //: What to do next (edition_without_sheet)
     QT_TRANSLATE_NOOP("Errors", "もう一方のファイル（薬局確認用か事業者確認用）も取り込んでください。")},
    {ErrorCode::year_not_begun,
     //: What happened (year_not_begun)
     QT_TRANSLATE_NOOP("Errors", "この年度の確認は、まだはじまっていません。"), unchanged,
     //: What to do next (year_not_begun)
     QT_TRANSLATE_NOOP("Errors", "様式を選んで、年度の確認をはじめてください。台帳や連絡体制図は、その前でも使えます。")},
    {ErrorCode::year_begun_before,
     //: What happened (year_begun_before)
     QT_TRANSLATE_NOOP("Errors", "この様式の確認は、もうはじまっています。"), unchanged,
     //: What to do next (year_begun_before)
     QT_TRANSLATE_NOOP("Errors", "何もしなくて大丈夫です。つづきから記入してください。")},
    {ErrorCode::nothing_to_renew,
     //: What happened (nothing_to_renew)
     QT_TRANSLATE_NOOP("Errors", "この項目には、そのまま確かめ直せる前の年度の答えがありません。"), unchanged,
     //: What to do next (nothing_to_renew)
     QT_TRANSLATE_NOOP("Errors", "はい・いいえを選んで答えてください。")},
};
// clang-format on

}  // namespace

std::span<const ErrorEntry> edition_errors() {
  return entries;
}

}  // namespace mamori::app
