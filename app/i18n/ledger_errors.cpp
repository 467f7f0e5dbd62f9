// The words of what can be refused about tables from outside and ledgers.
#include "i18n/error_entries.hpp"

#include <QCoreApplication>

namespace mamori::app {
namespace {

// clang-format off
constexpr ErrorEntry entries[] = {
    {ErrorCode::table_too_large,
     //: What happened (table_too_large)
     QT_TRANSLATE_NOOP("Errors", "ファイルの表が大きすぎます。"), nothing_taken,
     //: What to do next (table_too_large)
     QT_TRANSLATE_NOOP("Errors", "2万行までに分けて、もう一度選んでください。")},
    {ErrorCode::table_too_wide,
     //: What happened (table_too_wide)
     QT_TRANSLATE_NOOP("Errors", "ファイルの表の列が多すぎます。"), nothing_taken,
     //: What to do next (table_too_wide)
     QT_TRANSLATE_NOOP("Errors", "いらない列を消して、もう一度選んでください。")},
    {ErrorCode::table_empty,
     //: What happened (table_empty)
     QT_TRANSLATE_NOOP("Errors", "ファイルに、読める行がありません。"), nothing_taken,
     //: What to do next (table_empty)
     QT_TRANSLATE_NOOP("Errors", "正しいファイルかどうかを確かめてください。")},
    {ErrorCode::table_encoding,
     //: What happened (table_encoding)
     QT_TRANSLATE_NOOP("Errors", "ファイルの文字が読めません（UTF-8、UTF-16、Shift_JIS のどれでもありません）。"), nothing_taken,
     //: What to do next (table_encoding)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで「CSV UTF-8」を選んで保存し直してください。")},
    {ErrorCode::table_is_xls,
     //: What happened (table_is_xls)
     QT_TRANSLATE_NOOP("Errors", "古い形式の表計算ファイル（.xls、.xlsb）です。"), nothing_taken,
     //: What to do next (table_is_xls)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで開き、「Excel ブック（.xlsx）」で保存し直してください。")},
    {ErrorCode::table_is_locked,
     //: What happened (table_is_locked)
     QT_TRANSLATE_NOOP("Errors", "パスワードのかかった表計算ファイルです。"), nothing_taken,
     //: What to do next (table_is_locked)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで開き、パスワードを外して .xlsx で保存し直してください。")},
    {ErrorCode::table_is_ods,
     //: What happened (table_is_ods)
     QT_TRANSLATE_NOOP("Errors", "OpenDocument の表計算ファイル（.ods）です。"), nothing_taken,
     //: What to do next (table_is_ods)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで開き、「Excel ブック（.xlsx）」で保存し直してください。")},
    {ErrorCode::table_is_html,
     //: What happened (table_is_html)
     QT_TRANSLATE_NOOP("Errors", "名前は表計算ファイルですが、中身はウェブページ（HTML か XML）です。"), nothing_taken,
     //: What to do next (table_is_html)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで開き、「Excel ブック（.xlsx）」で保存し直してください。")},
    {ErrorCode::table_is_euc,
     //: What happened (table_is_euc)
     QT_TRANSLATE_NOOP("Errors", "文字コードが EUC-JP の CSV です。"), nothing_taken,
     //: What to do next (table_is_euc)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトかテキストエディターで開き、「CSV UTF-8」で保存し直してください。")},
    {ErrorCode::table_is_jis,
     //: What happened (table_is_jis)
     QT_TRANSLATE_NOOP("Errors", "文字コードが JIS（ISO-2022-JP）の CSV です。"), nothing_taken,
     //: What to do next (table_is_jis)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトかテキストエディターで開き、「CSV UTF-8」で保存し直してください。")},
    {ErrorCode::table_is_other,
     //: What happened (table_is_other)
     QT_TRANSLATE_NOOP("Errors", "表のファイルではありません。"), nothing_taken,
     //: What to do next (table_is_other)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで、「Excel ブック（.xlsx）」か「CSV UTF-8」で保存したファイルを選んでください。")},
    {ErrorCode::table_line_too_long,
     //: What happened (table_line_too_long)
     QT_TRANSLATE_NOOP("Errors", "ファイルに、長すぎる行があります。"), nothing_taken,
     //: What to do next (table_line_too_long)
     QT_TRANSLATE_NOOP("Errors", "表示された行を見て、短くするか消してください。")},
    {ErrorCode::table_quote_open,
     //: What happened (table_quote_open)
     QT_TRANSLATE_NOOP("Errors", "ファイルの中で、開いた引用符（\"）が閉じていません。"), nothing_taken,
     //: What to do next (table_quote_open)
     QT_TRANSLATE_NOOP("Errors", "表示された行の引用符を直してください。")},
    {ErrorCode::xlsx_broken,
     //: What happened (xlsx_broken)
     QT_TRANSLATE_NOOP("Errors", "表計算のファイル（.xlsx）として読めません。"), nothing_taken,
     //: What to do next (xlsx_broken)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで開き、保存し直してください。")},
    {ErrorCode::table_not_written,
     //: What happened (table_not_written)
     QT_TRANSLATE_NOOP("Errors", "表をファイルに書けません。"), unchanged,
     //: What to do next (table_not_written)
     QT_TRANSLATE_NOOP("Errors", "空きがあるか、書き込める場所かを確かめてください。")},
    {ErrorCode::entry_field_missing,
     //: What happened (entry_field_missing)
     QT_TRANSLATE_NOOP("Errors", "必須の欄が空いています。"), unchanged,
     //: What to do next (entry_field_missing)
     QT_TRANSLATE_NOOP("Errors", "「（必須）」の欄に入力してください。")},
    {ErrorCode::entry_field_unreadable,
     //: What happened (entry_field_unreadable)
     QT_TRANSLATE_NOOP("Errors", "使えない文字が入っています。"), unchanged,
     //: What to do next (entry_field_unreadable)
     QT_TRANSLATE_NOOP("Errors", "その欄を入れ直してください。")},
    {ErrorCode::entry_field_too_long,
     //: What happened (entry_field_too_long)
     QT_TRANSLATE_NOOP("Errors", "欄に入れた文字が長すぎます。"), unchanged,
     //: What to do next (entry_field_too_long)
     QT_TRANSLATE_NOOP("Errors", "一行の欄は 100 文字、説明は 1000 文字までにしてください。")},
    {ErrorCode::entry_choice_unknown,
     //: What happened (entry_choice_unknown)
     QT_TRANSLATE_NOOP("Errors", "決まった言葉の中から選ぶ欄です。"), unchanged,
     //: What to do next (entry_choice_unknown)
     QT_TRANSLATE_NOOP("Errors", "一覧にある言葉にしてください。")},
    {ErrorCode::entry_telephone_unreadable,
     //: What happened (entry_telephone_unreadable)
     QT_TRANSLATE_NOOP("Errors", "電話番号として読めません。"), unchanged,
     //: What to do next (entry_telephone_unreadable)
     QT_TRANSLATE_NOOP("Errors", "数字とハイフンで入れてください。内線などは説明に書きます。")},
    {ErrorCode::entry_number_taken,
     //: What happened (entry_number_taken)
     QT_TRANSLATE_NOOP("Errors", "同じ番号・名前がもう台帳にあります。"), unchanged,
     //: What to do next (entry_number_taken)
     QT_TRANSLATE_NOOP("Errors", "別の番号・名前にするか、今あるほうを直してください。")},
    {ErrorCode::entry_number_twice,
     //: What happened (entry_number_twice)
     QT_TRANSLATE_NOOP("Errors", "同じ番号・名前がファイルの中に二度あります。"), nothing_taken,
     //: What to do next (entry_number_twice)
     QT_TRANSLATE_NOOP("Errors", "どちらかの行を直すか消してください。")},
    {ErrorCode::entry_formula,
     //: What happened (entry_formula)
     QT_TRANSLATE_NOOP("Errors", "計算式として動くおそれのある値です。"), nothing_taken,
     //: What to do next (entry_formula)
     QT_TRANSLATE_NOOP("Errors", "先頭の = を取って、文字として入れてください。")},
    {ErrorCode::entry_cell_fault,
     //: What happened (entry_cell_fault)
     QT_TRANSLATE_NOOP("Errors", "表計算のエラー（#N/A など）か、まだ計算されていない式で、値がありません。"), nothing_taken,
     //: What to do next (entry_cell_fault)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで開き、その計算式を確かめて、保存し直してください。")},
    {ErrorCode::entry_cell_struck,
     //: What happened (entry_cell_struck)
     QT_TRANSLATE_NOOP("Errors", "取り消し線が引かれています。"), nothing_taken,
     //: What to do next (entry_cell_struck)
     QT_TRANSLATE_NOOP("Errors", "使う値なら、表計算ソフトで取り消し線を外してください。")},
    {ErrorCode::entry_address_impossible,
     //: What happened (entry_address_impossible)
     QT_TRANSLATE_NOOP("Errors", "IPアドレスとしてありえない数字です。"), unchanged,
     //: What to do next (entry_address_impossible)
     QT_TRANSLATE_NOOP("Errors", "0 から 255 までの数字を四つ、点で区切って入れてください。")},
    {ErrorCode::ledger_entry_unknown,
     //: What happened (ledger_entry_unknown)
     QT_TRANSLATE_NOOP("Errors", "その記録は台帳にありません。"), unchanged,
     //: What to do next (ledger_entry_unknown)
     QT_TRANSLATE_NOOP("Errors", "一覧に戻って、もう一度選んでください。")},
    {ErrorCode::import_no_column,
     //: What happened (import_no_column)
     QT_TRANSLATE_NOOP("Errors", "番号・名前の列がわかりません。"), nothing_taken,
     //: What to do next (import_no_column)
     QT_TRANSLATE_NOOP("Errors", "どの列が番号・名前かを選んでください。")},
    {ErrorCode::import_transposed,
     //: What happened (import_transposed)
     QT_TRANSLATE_NOOP("Errors", "項目の名前が、左の列に縦に並んでいます。"), nothing_taken,
     //: What to do next (import_transposed)
     QT_TRANSLATE_NOOP("Errors", "表計算ソフトで行と列を入れかえ、保存し直してください。")},
    {ErrorCode::import_row_too_wide,
     //: What happened (import_row_too_wide)
     QT_TRANSLATE_NOOP("Errors", "見出しより欄の多い行です。欄の中のカンマで、列がずれたのかもしれません。"), nothing_taken,
     //: What to do next (import_row_too_wide)
     QT_TRANSLATE_NOOP("Errors", "カンマのある欄を引用符（\"）で囲むか、表計算ソフトで保存し直してください。")},
    {ErrorCode::import_headings_again,
     //: What happened (import_headings_again)
     QT_TRANSLATE_NOOP("Errors", "見出しのくりかえしです。"), nothing_taken,
     //: What to do next (import_headings_again)
     QT_TRANSLATE_NOOP("Errors", "このままでかまいません。")},
    {ErrorCode::import_not_an_entry,
     //: What happened (import_not_an_entry)
     QT_TRANSLATE_NOOP("Errors", "例・合計・注記などで、記録ではないようです。"), nothing_taken,
     //: What to do next (import_not_an_entry)
     QT_TRANSLATE_NOOP("Errors", "記録なら、その行を選んで取り込んでください。")},
    {ErrorCode::import_other_table,
     //: What happened (import_other_table)
     QT_TRANSLATE_NOOP("Errors", "ここから、見出しのちがう表が始まります。"), nothing_taken,
     //: What to do next (import_other_table)
     QT_TRANSLATE_NOOP("Errors", "この表も取り込むときは、この行を見出しに選んで、もう一度取り込んでください。")},
    {ErrorCode::import_table_beside,
     //: What happened (import_table_beside)
     QT_TRANSLATE_NOOP("Errors", "右に、同じ見出しの表がもう一つあります。"), nothing_taken,
     //: What to do next (import_table_beside)
     QT_TRANSLATE_NOOP("Errors", "その表は、別のシートに移して取り込んでください。")},
    {ErrorCode::import_cancelled,
     //: What happened (import_cancelled)
     QT_TRANSLATE_NOOP("Errors", "取り込みをやめました。"), nothing_taken,
     //: What to do next (import_cancelled)
     QT_TRANSLATE_NOOP("Errors", "つづけるときは、もう一度取り込んでください。")},
    {ErrorCode::import_sheet_unknown,
     //: What happened (import_sheet_unknown)
     QT_TRANSLATE_NOOP("Errors", "その名前のシートは、ファイルにありません。"), nothing_taken,
     //: What to do next (import_sheet_unknown)
     QT_TRANSLATE_NOOP("Errors", "ファイルにあるシートの中から選んでください。")},
    {ErrorCode::import_not_undoable,
     //: What happened (import_not_undoable)
     QT_TRANSLATE_NOOP("Errors", "取り消せる取り込みがありません。"), unchanged,
     //: What to do next (import_not_undoable)
     QT_TRANSLATE_NOOP("Errors", "まちがった記録は、一覧で一つずつ直すか、使わないものにしてください。")},
    {ErrorCode::evidence_unknown,
     //: What happened (evidence_unknown)
     QT_TRANSLATE_NOOP("Errors", "その根拠はもうありません。"), unchanged,
     //: What to do next (evidence_unknown)
     QT_TRANSLATE_NOOP("Errors", "一覧に戻って、もう一度選んでください。")},
    {ErrorCode::evidence_too_large,
     //: What happened (evidence_too_large)
     QT_TRANSLATE_NOOP("Errors", "ファイルが大きすぎます。"), unchanged,
     //: What to do next (evidence_too_large)
     QT_TRANSLATE_NOOP("Errors", "20 MB までのファイルにしてください。")},
    {ErrorCode::evidence_empty,
     //: What happened (evidence_empty)
     QT_TRANSLATE_NOOP("Errors", "根拠の中身がありません。"), unchanged,
     //: What to do next (evidence_empty)
     QT_TRANSLATE_NOOP("Errors", "写真かファイルを選ぶか、置き場所を言葉で書いてください。")},
    {ErrorCode::words_missing,
     //: What happened (words_missing)
     QT_TRANSLATE_NOOP("Errors", "理由や内容が入っていません。"), unchanged,
     //: What to do next (words_missing)
     QT_TRANSLATE_NOOP("Errors", "ひとこと入れてください（1000 文字まで）。")},
};
// clang-format on

}  // namespace

std::span<const ErrorEntry> ledger_errors() {
  return entries;
}

}  // namespace mamori::app
