#include "i18n/error_entries.hpp"
#include "i18n/error_texts.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace mamori::app {
namespace {

// clang-format off
constexpr ErrorEntry entries[] = {
    {ErrorCode::key_store_missing,
     //: What happened (key_store_missing)
     QT_TRANSLATE_NOOP("Errors", "この端末には、PIN をまもる専用の部品がありません。"), records_safe,
     //: What to do next (key_store_missing)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズで開いてください。")},
    {ErrorCode::key_store_waits,
     //: What happened (key_store_waits)
     QT_TRANSLATE_NOOP("Errors", "ちがう PIN が続いたため、この端末の部品がしばらく PIN を受けつけません。"), records_safe,
     //: What to do next (key_store_waits)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズで開いてください。")},
    {ErrorCode::slot_disabled,
     //: What happened (slot_disabled)
     QT_TRANSLATE_NOOP("Errors", "続けて 10 回まちがえたため、この入り方は止めてあります。"), records_safe,
     //: What to do next (slot_disabled)
     QT_TRANSLATE_NOOP("Errors", "復旧シートの復旧コードで開くか、責任者に新しいパスフレーズを決めてもらってください。")},
    {ErrorCode::wait_before_next_try,
     //: What happened (wait_before_next_try)
     QT_TRANSLATE_NOOP("Errors", "まちがいが続いたので、少し待ってから試してください。"), records_safe,
     //: What to do next (wait_before_next_try)
     QT_TRANSLATE_NOOP("Errors", "待ち時間が終わったら、もう一度入れてください。")},
    {ErrorCode::recovery_code_slip,
     //: What happened (recovery_code_slip)
     QT_TRANSLATE_NOOP("Errors", "復旧コードに打ちまちがいがあります。"), records_safe,
     //: What to do next (recovery_code_slip)
     QT_TRANSLATE_NOOP("Errors", "示されたまとまりを、復旧シートと見くらべて入れ直してください。")},
    {ErrorCode::recovery_missing,
     //: What happened (recovery_missing)
     QT_TRANSLATE_NOOP("Errors", "この手帳には、まだ復旧コードがありません。"), records_safe,
     //: What to do next (recovery_missing)
     QT_TRANSLATE_NOOP("Errors", "責任者が、「設定」の「人と役割」から「復旧シート」を開いて作ってください。")},
    {ErrorCode::recovery_not_tried,
     //: What happened (recovery_not_tried)
     QT_TRANSLATE_NOOP("Errors", "復旧シートが、まだ一度も試されていません。"), unchanged,
     //: What to do next (recovery_not_tried)
     QT_TRANSLATE_NOOP("Errors", "先に、「設定」の「人と役割」から「復旧シート」を開き、復旧コードを一度入力して試してください。")},
    {ErrorCode::pin_too_short,
     //: What happened (pin_too_short)
     QT_TRANSLATE_NOOP("Errors", "PIN が短すぎます。"), unchanged,
     //: What to do next (pin_too_short)
     QT_TRANSLATE_NOOP("Errors", "6 けた以上にしてください。")},
    {ErrorCode::person_exists,
     //: What happened (person_exists)
     QT_TRANSLATE_NOOP("Errors", "同じ名前の人が、もう登録されています。"), unchanged,
     //: What to do next (person_exists)
     QT_TRANSLATE_NOOP("Errors", "見分けられる名前にしてください。")},
    {ErrorCode::last_responsible,
     //: What happened (last_responsible)
     QT_TRANSLATE_NOOP("Errors", "責任者がほかにいないので、この人は外せません。"), unchanged,
     //: What to do next (last_responsible)
     QT_TRANSLATE_NOOP("Errors", "先に、ほかの人を責任者にしてください。")},
    {ErrorCode::restore_waits,
     //: What happened (restore_waits): a backup would take the place of a store that can be opened
     QT_TRANSLATE_NOOP("Errors", "いまの手帳が使えるので、バックアップとの入れかえは待っています。"), records_safe,
     //: What to do next (restore_waits)
     QT_TRANSLATE_NOOP("Errors", "いまの手帳の責任者のパスフレーズか復旧コードを入れてください。どちらも無いときは、3 日たってから、もう一度戻してください。その間に手帳を開いた人には知らせます。")},
    {ErrorCode::file_not_regular,
     //: What happened (file_not_regular): a link, a pipe or a device has the name of one of the store's files
     QT_TRANSLATE_NOOP("Errors", "手帳のファイルがあるはずの所に、ファイルでないもの（リンクやパイプなど）があります。"), not_opened,
     //: What to do next (file_not_regular)
     QT_TRANSLATE_NOOP("Errors", "だれかが置いたものです。手帳のフォルダーを責任者に見てもらい、心当たりがなければバックアップから戻してください。")},
    {ErrorCode::folder_not_ours,
     //: What happened (folder_not_ours): a folder beside the store has a name that the app needs for its work
     QT_TRANSLATE_NOOP("Errors", "作業に使う名前のフォルダーが、もう手帳のとなりにあります。"), unchanged,
     //: What to do next (folder_not_ours)
     QT_TRANSLATE_NOOP("Errors", "中身を確かめて、別の名前にするか、別の場所へ移してください。このアプリが作ったものではないので、消していません。")},
    {ErrorCode::files_open_to_others,
     //: What happened (files_open_to_others): the store, a backup or a file with a passphrase is not the owner's alone
     QT_TRANSLATE_NOOP("Errors", "手帳やパスフレーズのファイルを、この端末のほかの利用者も開けます。"), records_safe,
     //: What to do next (files_open_to_others)
     QT_TRANSLATE_NOOP("Errors", "示されたフォルダーやファイルを、自分だけが読み書きできるようにしてください。")},
    {ErrorCode::passphrase_guessable,
     //: What happened (passphrase_guessable)
     QT_TRANSLATE_NOOP("Errors", "このパスフレーズは、推測されやすいものです。"), unchanged,
     //: What to do next (passphrase_guessable)
     QT_TRANSLATE_NOOP("Errors", "関係のない言葉をいくつかつなげてください。画面の「言葉を 4 つ出す」か mamori-cli passphrase words で、えらんでもらうこともできます。")},
    {ErrorCode::passphrase_of_lines,
     //: What happened (passphrase_of_lines): the file or field with a passphrase has more than one line
     QT_TRANSLATE_NOOP("Errors", "パスフレーズが 2 行以上あります。"), unchanged,
     //: What to do next (passphrase_of_lines)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズは 1 行です。ファイルの 2 行目からを消して、もう一度試してください。")},
    {ErrorCode::incident_page_changed,
     //: What happened (incident_page_changed): the contacts that the lock screen shows were not written by the app
     QT_TRANSLATE_NOOP("Errors", "ロック画面に出る緊急連絡先が、アプリの外で書きかえられていました。"), records_safe,
     //: What to do next (incident_page_changed)
     QT_TRANSLATE_NOOP("Errors", "手帳にある連絡先で書き直しました。書きかえられていた間に、ロック画面の番号へ電話した人がいないか確かめてください。")},
    {ErrorCode::vault_lock_stuck,
     //: What happened (vault_lock_stuck): a program that hangs, or one that is not ours, holds on to the files
     QT_TRANSLATE_NOOP("Errors", "別のプログラムが、記録のファイルをつかんだまま答えません。"), records_safe,
     //: What to do next (vault_lock_stuck)
     QT_TRANSLATE_NOOP("Errors", "止まっているまもり手帳や、バックアップなどのソフトを終わらせてください。わからないときは、この端末を再起動してからひらいてください。")},
};
// clang-format on

struct WeakWords {
  std::string_view why;
  const char* words;
};

// clang-format off
constexpr WeakWords weak_words[] = {
    //: why a passphrase is not taken
    {"blank", QT_TRANSLATE_NOOP("Errors", "空白だけのパスフレーズです。")},
    //: why a passphrase is not taken
    {"repeated", QT_TRANSLATE_NOOP("Errors", "同じもののくり返しなので、すぐに推測されます。")},
    //: why a passphrase is not taken: 1234…, qwerty…, あいうえお…
    {"row", QT_TRANSLATE_NOOP("Errors", "数字・キーボード・五十音などの並びのままなので、すぐに推測されます。")},
    //: why a passphrase is not taken
    {"common", QT_TRANSLATE_NOOP("Errors", "よく使われる言葉や年なので、すぐに推測されます。")},
    //: why a passphrase is not taken
    {"few", QT_TRANSLATE_NOOP("Errors", "まだ推測されやすい内容です。関係のない言葉を足してください。")},
};
// clang-format on

}  // namespace

std::span<const ErrorEntry> key_errors() {
  return entries;
}

QString weakness_words(std::string_view why) {
  const auto* const found = std::ranges::find(weak_words, why, &WeakWords::why);
  return found == std::end(weak_words) ? QString() : QCoreApplication::translate("Errors", found->words);
}

}  // namespace mamori::app
