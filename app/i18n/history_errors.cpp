#include "i18n/error_entries.hpp"

namespace mamori::app {
namespace {

// clang-format off
constexpr ErrorEntry entries[] = {
    {ErrorCode::entry_unknown,
     //: What happened (entry_unknown)
     QT_TRANSLATE_NOOP("Errors", "履歴に、その記録は見つかりません。すでに中身を消した記録かもしれません。"), unchanged,
     //: What to do next (entry_unknown)
     QT_TRANSLATE_NOOP("Errors", "一覧から選び直してください。")},
    {ErrorCode::reason_missing,
     //: What happened (reason_missing)
     QT_TRANSLATE_NOOP("Errors", "理由が入力されていません。"), unchanged,
     //: What to do next (reason_missing)
     QT_TRANSLATE_NOOP("Errors", "理由を選ぶか、短く書いてください（mamori-cli では --reason か --why）。")},
    {ErrorCode::reason_too_long,
     //: What happened (reason_too_long)
     QT_TRANSLATE_NOOP("Errors", "理由が長すぎます。"), unchanged,
     //: What to do next (reason_too_long)
     QT_TRANSLATE_NOOP("Errors", "200 文字までに短くしてください。")},
    {ErrorCode::checkpoint_foreign,
     //: What happened (checkpoint_foreign)
     QT_TRANSLATE_NOOP("Errors", "別の端末の履歴の控えです。"), unchanged,
     //: What to do next (checkpoint_foreign)
     QT_TRANSLATE_NOOP("Errors", "この端末から出した控えや依頼、状況のファイルを選んでください。")},
    {ErrorCode::checkpoint_missing,
     //: What happened (checkpoint_missing)
     QT_TRANSLATE_NOOP("Errors", "このファイルからは、履歴の控えが分かりません。"), unchanged,
     //: What to do next (checkpoint_missing)
     QT_TRANSLATE_NOOP("Errors", "控えのファイルか、この端末から出した依頼や状況のファイルを選んでください。回答のファイルは、もとの依頼といっしょに選びます。")},
    {ErrorCode::history_broken,
     //: What happened (history_broken)
     QT_TRANSLATE_NOOP("Errors", "履歴の途中に、書いたときと違う記録があります。"), not_opened,
     //: What to do next (history_broken)
     QT_TRANSLATE_NOOP("Errors", "記録のファイルをコピーして残し、責任者に知らせてください。その番号より前の記録は確かめられています。")},
    {ErrorCode::history_shortened,
     //: What happened (history_shortened)
     QT_TRANSLATE_NOOP("Errors", "外にある控えより、履歴が短くなっています。あとの記録が無くなっています。"), not_opened,
     //: What to do next (history_shortened)
     QT_TRANSLATE_NOOP("Errors", "記録のファイルをコピーして残し、責任者に知らせてください。古いバックアップに戻したときも、こうなります。")},
    {ErrorCode::history_rewritten,
     //: What happened (history_rewritten)
     QT_TRANSLATE_NOOP("Errors", "履歴が、外にある控えと違います。あとから書きかえられています。"), not_opened,
     //: What to do next (history_rewritten)
     QT_TRANSLATE_NOOP("Errors", "記録のファイルをコピーして残し、責任者に知らせてください。")},
    {ErrorCode::record_differs,
     //: What happened (record_differs): a record is not what the history tells of it, or the tables are not as made
     QT_TRANSLATE_NOOP("Errors", "記録の中に、履歴と合わないところがあります。履歴を通さずに書きかえられています。"), not_opened,
     //: What to do next (record_differs)
     QT_TRANSLATE_NOOP("Errors", "記録のファイルをコピーして残し、責任者に知らせてください。そのあと、合っていたころのバックアップに戻せます。")},
    {ErrorCode::answer_differs,
     //: What happened (answer_differs)
     QT_TRANSLATE_NOOP("Errors", "履歴に無いところで、答えが書きかえられています。"), not_opened,
     //: What to do next (answer_differs)
     QT_TRANSLATE_NOOP("Errors", "記録のファイルをコピーして残し、責任者に知らせてください。その項目の正しい答えは、履歴で確かめられます。")},
};
// clang-format on

}  // namespace

std::span<const ErrorEntry> history_errors() {
  return entries;
}

}  // namespace mamori::app
