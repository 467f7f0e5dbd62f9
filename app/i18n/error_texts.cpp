#include "i18n/error_texts.hpp"

#include "i18n/error_entries.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <span>

namespace mamori::app {
namespace {

// clang-format off
constexpr ErrorEntry entries[] = {
    {ErrorCode::date_not_a_date,
     //: What happened (date_not_a_date)
     QT_TRANSLATE_NOOP("Errors", "日付として読めません。"), unchanged,
     //: What to do next (date_not_a_date)
     QT_TRANSLATE_NOOP("Errors", "7/3、R7.7.3、2025-07-03 のように、年・月・日を確かめて入れてください。")},
    {ErrorCode::day_needs_year,
     //: What happened (day_needs_year): a day was typed without a year, or with two digits of it, and several fit
     QT_TRANSLATE_NOOP("Errors", "どの年の日か、決められません。"), unchanged,
     //: What to do next (day_needs_year)
     QT_TRANSLATE_NOOP("Errors", "R7.7.3 や 2025-07-03 のように、年も入れてください。")},
    {ErrorCode::check_day_in_future,
     //: What happened (check_day_in_future)
     QT_TRANSLATE_NOOP("Errors", "確認した日が、今日より先の日付です。"), unchanged,
     //: What to do next (check_day_in_future)
     QT_TRANSLATE_NOOP("Errors", "今日か、それより前の日付にしてください。")},
    {ErrorCode::check_day_before_issue,
     //: What happened (check_day_before_issue)
     QT_TRANSLATE_NOOP("Errors", "確認した日が、この様式の出た日か、その年度の始まる日より前です。"), unchanged,
     //: What to do next (check_day_before_issue)
     QT_TRANSLATE_NOOP("Errors", "年を確かめてください。その日で正しければ、そのことを答えてから入れます。")},
    {ErrorCode::clock_in_doubt,
     //: What happened (clock_in_doubt): the device's clock stands where it cannot be
     QT_TRANSLATE_NOOP("Errors", "この端末の日付が正しくないようです。"), unchanged,
     //: What to do next (clock_in_doubt)
     QT_TRANSLATE_NOOP("Errors", "端末の日付を直してください。直したあとも同じときは、設定の「履歴」で「いまの時計が正しい」を選びます。")},
    {ErrorCode::target_day_outside_year,
     //: What happened (target_day_outside_year)
     QT_TRANSLATE_NOOP("Errors", "目標日が、決められた期間の外です。"), unchanged,
     //: What to do next (target_day_outside_year)
     QT_TRANSLATE_NOOP("Errors", "期限の年度のうちは、確認した日から年度末まで。過ぎたあとは、今日より先の日付にしてください。")},
    {ErrorCode::target_day_without_no,
     //: What happened (target_day_without_no)
     QT_TRANSLATE_NOOP("Errors", "目標日は、1回目が「いいえ」のときだけ書きます。"), unchanged,
     //: What to do next (target_day_without_no)
     QT_TRANSLATE_NOOP("Errors", "1回目の回答を「いいえ」にするか、目標日を消してください。")},
    {ErrorCode::second_check_without_no,
     //: What happened (second_check_without_no)
     QT_TRANSLATE_NOOP("Errors", "2回目の確認は、1回目が「いいえ」のときだけ書きます。"), unchanged,
     //: What to do next (second_check_without_no)
     QT_TRANSLATE_NOOP("Errors", "1回目の回答を確かめてください。")},
    {ErrorCode::second_check_before_first,
     //: What happened (second_check_before_first)
     QT_TRANSLATE_NOOP("Errors", "2回目の確認の日が、1回目より前になっています。"), unchanged,
     //: What to do next (second_check_before_first)
     QT_TRANSLATE_NOOP("Errors", "1回目と同じ日か、それより後の日付にしてください。")},
    {ErrorCode::remark_too_long,
     //: What happened (remark_too_long)
     QT_TRANSLATE_NOOP("Errors", "備考が長すぎます。"), unchanged,
     //: What to do next (remark_too_long)
     QT_TRANSLATE_NOOP("Errors", "400 文字までに短くしてください。")},
    {ErrorCode::row_not_in_edition,
     //: What happened (row_not_in_edition)
     QT_TRANSLATE_NOOP("Errors", "この版のチェックリストに、その項目はありません。"), unchanged,
     //: What to do next (row_not_in_edition)
     QT_TRANSLATE_NOOP("Errors", "項目の番号と対象を確かめてください。")},
    {ErrorCode::row_not_applicable,
     //: What happened (row_not_applicable)
     QT_TRANSLATE_NOOP("Errors", "この項目は、いまは記入しなくてよい項目です。"), unchanged,
     //: What to do next (row_not_applicable)
     QT_TRANSLATE_NOOP("Errors", "理由は項目の横に書かれています。変えたいときは、もとになる回答を直してください。")},
    {ErrorCode::row_outside_contract,
     //: What happened (row_outside_contract): a vendor's row that the contract leaves out
     QT_TRANSLATE_NOOP("Errors", "この項目は、契約の範囲外とされています。"), unchanged,
     //: What to do next (row_outside_contract)
     QT_TRANSLATE_NOOP("Errors", "契約に入っているなら、先に項目を契約の範囲に戻してください（mamori-cli scope SHEET ROW --inside）。")},
    {ErrorCode::name_empty,
     //: What happened (name_empty)
     QT_TRANSLATE_NOOP("Errors", "名前が入っていないか、使えない文字があります。"), unchanged,
     //: What to do next (name_empty)
     QT_TRANSLATE_NOOP("Errors", "名前を入れ直してください。")},
    {ErrorCode::name_too_long,
     //: What happened (name_too_long)
     QT_TRANSLATE_NOOP("Errors", "名前が長すぎます。"), unchanged,
     //: What to do next (name_too_long)
     QT_TRANSLATE_NOOP("Errors", "40 文字までにしてください。")},
    {ErrorCode::hidden_letters,
     //: What happened (hidden_letters): a text has letters that nobody sees, or that turn the direction of reading
     QT_TRANSLATE_NOOP("Errors", "目に見えない文字か、文字の向きを変える文字が入っています。"), unchanged,
     //: What to do next (hidden_letters)
     QT_TRANSLATE_NOOP("Errors", "写し取らずに、手で打ち直してください。ファイルに入っているときは、渡した人に確かめてください。")},
    {ErrorCode::edition_too_large,
     //: What happened (edition_too_large)
     QT_TRANSLATE_NOOP("Errors", "チェックリストの版のファイルが大きすぎます。"), nothing_taken,
     //: What to do next (edition_too_large)
     QT_TRANSLATE_NOOP("Errors", "正しいファイルかどうかを、渡した人に確かめてください。")},
    {ErrorCode::edition_not_json,
     //: What happened (edition_not_json)
     QT_TRANSLATE_NOOP("Errors", "チェックリストの版のファイルとして読めません。"), nothing_taken,
     //: What to do next (edition_not_json)
     QT_TRANSLATE_NOOP("Errors", "ファイルが壊れていないか、渡した人に確かめてください。")},
    {ErrorCode::edition_breaks_schema,
     //: What happened (edition_breaks_schema)
     QT_TRANSLATE_NOOP("Errors", "チェックリストの版の書き方に誤りがあります。"), nothing_taken,
     //: What to do next (edition_breaks_schema)
     QT_TRANSLATE_NOOP("Errors", "表示された場所を、版を作った人に伝えてください。")},
    {ErrorCode::edition_cross_reference,
     //: What happened (edition_cross_reference)
     QT_TRANSLATE_NOOP("Errors", "チェックリストの版の中で、つながりの合わないところがあります。"), nothing_taken,
     //: What to do next (edition_cross_reference)
     QT_TRANSLATE_NOOP("Errors", "表示された場所を、版を作った人に伝えてください。")},
    {ErrorCode::edition_unknown,
     //: What happened (edition_unknown)
     QT_TRANSLATE_NOOP("Errors", "この端末にない版のチェックリストです。"), unchanged,
     //: What to do next (edition_unknown)
     QT_TRANSLATE_NOOP("Errors", "アプリを新しくするか、相手に版を確かめてください。")},
    {ErrorCode::wrong_passphrase,
     //: What happened (wrong_passphrase)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズが違います。"), records_safe,
     //: What to do next (wrong_passphrase)
     QT_TRANSLATE_NOOP("Errors", "大文字・小文字と、かな入力になっていないかを確かめて、もう一度入れてください。")},
    {ErrorCode::passphrase_missing,
     //: What happened (passphrase_missing)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズが入っていません。"), records_safe,
     //: What to do next (passphrase_missing)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズを入れてください。")},
    {ErrorCode::passphrase_too_short,
     //: What happened (passphrase_too_short)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズが短すぎます。"), unchanged,
     //: What to do next (passphrase_too_short)
     QT_TRANSLATE_NOOP("Errors", "13 文字以上にしてください。短い文をつなげると覚えやすくなります。")},
    {ErrorCode::vault_missing,
     //: What happened (vault_missing)
     QT_TRANSLATE_NOOP("Errors", "この場所には、まもり手帳の記録がありません。"), unchanged,
     //: What to do next (vault_missing)
     QT_TRANSLATE_NOOP("Errors", "場所を確かめるか、はじめての設定をしてください。")},
    {ErrorCode::vault_exists,
     //: What happened (vault_exists)
     QT_TRANSLATE_NOOP("Errors", "この場所には、もう記録があります。"), records_safe,
     //: What to do next (vault_exists)
     QT_TRANSLATE_NOOP("Errors", "いまの記録をひらくか、別の場所を選んでください。")},
    {ErrorCode::vault_is_plain_sqlite,
     //: What happened (vault_is_plain_sqlite)
     QT_TRANSLATE_NOOP("Errors", "暗号化されていない別のデータベースが、記録の場所にあります。"), not_opened,
     //: What to do next (vault_is_plain_sqlite)
     QT_TRANSLATE_NOOP("Errors", "置きかえた心当たりがあれば元に戻してください。なければ、バックアップから戻せます。")},
    {ErrorCode::vault_first_page_damaged,
     //: What happened (vault_first_page_damaged)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズは合っていますが、記録のファイルの先頭が壊れています。"), not_opened,
     //: What to do next (vault_first_page_damaged)
     QT_TRANSLATE_NOOP("Errors", "このファイルは消さずに残し、バックアップから戻してください。")},
    {ErrorCode::vault_damaged,
     //: What happened (vault_damaged)
     QT_TRANSLATE_NOOP("Errors", "記録のファイルに、書いたときと違うところがあります。"), not_opened,
     //: What to do next (vault_damaged)
     QT_TRANSLATE_NOOP("Errors", "このファイルは消さずに残し、バックアップから戻してください。")},
    {ErrorCode::vault_newer,
     //: What happened (vault_newer)
     QT_TRANSLATE_NOOP("Errors", "この記録は、もっと新しいまもり手帳で作られています。"), records_safe,
     //: What to do next (vault_newer)
     QT_TRANSLATE_NOOP("Errors", "アプリを新しくしてから、もう一度ひらいてください。")},
    {ErrorCode::vault_in_use,
     //: What happened (vault_in_use)
     QT_TRANSLATE_NOOP("Errors", "この記録は、いま別の画面でひらかれています。"), records_safe,
     //: What to do next (vault_in_use)
     QT_TRANSLATE_NOOP("Errors", "もう一つのまもり手帳を閉じてから、もう一度ひらいてください。")},
    {ErrorCode::key_slot_damaged,
     //: What happened (key_slot_damaged)
     QT_TRANSLATE_NOOP("Errors", "鍵のファイルが壊れています。パスフレーズのまちがいではありません。"), records_safe,
     //: What to do next (key_slot_damaged)
     QT_TRANSLATE_NOOP("Errors", "ファイルは消さずに残し、鍵のファイルをバックアップから戻してください。")},
    {ErrorCode::sqlcipher_too_old,
     //: What happened (sqlcipher_too_old)
     QT_TRANSLATE_NOOP("Errors", "この端末の暗号化の部品が古いため、安全にひらけません。"), records_safe,
     //: What to do next (sqlcipher_too_old)
     QT_TRANSLATE_NOOP("Errors", "SQLCipher 4 以上を入れてから、もう一度始めてください。")},
    {ErrorCode::storage_full,
     //: What happened (storage_full)
     QT_TRANSLATE_NOOP("Errors", "保存する場所がいっぱいです。"), unchanged,
     //: What to do next (storage_full)
     QT_TRANSLATE_NOOP("Errors", "記録を読むことはできます。いらないファイルを減らしてから、もう一度保存してください。")},
    {ErrorCode::storage_read_only,
     //: What happened (storage_read_only)
     QT_TRANSLATE_NOOP("Errors", "この場所には書き込めません。"), unchanged,
     //: What to do next (storage_read_only)
     QT_TRANSLATE_NOOP("Errors", "記録を読むことはできます。書き込み禁止になっていないか確かめてください。")},
    {ErrorCode::storage_failed,
     //: What happened (storage_failed)
     QT_TRANSLATE_NOOP("Errors", "保存する装置がうまく動いていません。"), unchanged,
     //: What to do next (storage_failed)
     QT_TRANSLATE_NOOP("Errors", "アプリを閉じて、もう一度ひらいてください。続くときは、早めにバックアップを別の場所へ移してください。")},
    {ErrorCode::not_enough_memory,
     //: What happened (not_enough_memory)
     QT_TRANSLATE_NOOP("Errors", "メモリが足りません。"), unchanged,
     //: What to do next (not_enough_memory)
     QT_TRANSLATE_NOOP("Errors", "ほかのアプリを閉じてから、もう一度試してください。")},
    {ErrorCode::backup_missing,
     //: What happened (backup_missing)
     QT_TRANSLATE_NOOP("Errors", "そのバックアップのファイルが見つかりません。"), records_safe,
     //: What to do next (backup_missing)
     QT_TRANSLATE_NOOP("Errors", "USB メモリなどをつないで、もう一度えらんでください。")},
    {ErrorCode::backup_foreign,
     //: What happened (backup_foreign)
     QT_TRANSLATE_NOOP("Errors", "これは、まもり手帳のバックアップではありません。"), nothing_taken,
     //: What to do next (backup_foreign)
     QT_TRANSLATE_NOOP("Errors", "名前が「.mamori-backup」で終わるファイルをえらんでください。")},
    {ErrorCode::backup_newer,
     //: What happened (backup_newer)
     QT_TRANSLATE_NOOP("Errors", "このバックアップは、もっと新しいまもり手帳で作られています。"), nothing_taken,
     //: What to do next (backup_newer)
     QT_TRANSLATE_NOOP("Errors", "アプリを新しくしてから、もう一度ためしてください。")},
    {ErrorCode::backup_damaged,
     //: What happened (backup_damaged)
     QT_TRANSLATE_NOOP("Errors", "このバックアップは、書いたときと違うところがあります。"), records_safe,
     //: What to do next (backup_damaged)
     QT_TRANSLATE_NOOP("Errors", "別の日のバックアップを使ってください。このファイルを作ったばかりのときは、別の場所にもう一度作ってください。")},
    {ErrorCode::backup_without_key,
     //: What happened (backup_without_key)
     QT_TRANSLATE_NOOP("Errors", "パスフレーズで開けるバックアップを、いまは作れません。"), records_safe,
     //: What to do next (backup_without_key)
     QT_TRANSLATE_NOOP("Errors", "責任者がパスフレーズを決めなおしてから、もう一度作ってください。")},
    {ErrorCode::stopped,
     //: What happened (stopped)
     QT_TRANSLATE_NOOP("Errors", "途中でやめました。"), unchanged,
     //: What to do next (stopped)
     QT_TRANSLATE_NOOP("Errors", "必要なときに、はじめからやり直せます。")},
    {ErrorCode::no_such_person,
     //: What happened (no_such_person)
     QT_TRANSLATE_NOOP("Errors", "その名前の人は、この記録に登録されていません。"), records_safe,
     //: What to do next (no_such_person)
     QT_TRANSLATE_NOOP("Errors", "名前を確かめてください。")},
    {ErrorCode::not_allowed,
     //: What happened (not_allowed)
     QT_TRANSLATE_NOOP("Errors", "この操作は、いまの役割ではできません。"), unchanged,
     //: What to do next (not_allowed)
     QT_TRANSLATE_NOOP("Errors", "責任者に頼んでください。")},
    {ErrorCode::vendor_unknown,
     //: What happened (vendor_unknown)
     QT_TRANSLATE_NOOP("Errors", "その事業者は登録されていません。"), unchanged,
     //: What to do next (vendor_unknown)
     QT_TRANSLATE_NOOP("Errors", "事業者の一覧を確かめてください。")},
    {ErrorCode::vendor_exists,
     //: What happened (vendor_exists)
     QT_TRANSLATE_NOOP("Errors", "同じ名前がもう登録されています。"), unchanged,
     //: What to do next (vendor_exists)
     QT_TRANSLATE_NOOP("Errors", "別の名前にするか、いまある登録を使ってください。")},
    {ErrorCode::sheet_unknown,
     //: What happened (sheet_unknown)
     QT_TRANSLATE_NOOP("Errors", "そのチェックリストは見つかりません。"), unchanged,
     //: What to do next (sheet_unknown)
     QT_TRANSLATE_NOOP("Errors", "一覧から選び直してください。")},
    {ErrorCode::message_unknown,
     //: What happened (message_unknown)
     QT_TRANSLATE_NOOP("Errors", "その依頼や回答は見つかりません。"), unchanged,
     //: What to do next (message_unknown)
     QT_TRANSLATE_NOOP("Errors", "一覧から選び直してください。")},
    {ErrorCode::qr_foreign,
     //: What happened (qr_foreign)
     QT_TRANSLATE_NOOP("Errors", "ここで読み取る QR ではありません（ほかの画面か、ほかのアプリの QR です）。"), nothing_taken,
     //: What to do next (qr_foreign)
     QT_TRANSLATE_NOOP("Errors", "相手のまもり手帳の画面に出ている QR を読み取ってください。")},
    {ErrorCode::qr_prescription,
     //: What happened (qr_prescription)
     QT_TRANSLATE_NOOP("Errors", "これは処方箋の QR です。"), nothing_taken,
     //: What to do next (qr_prescription)
     QT_TRANSLATE_NOOP("Errors", "処方箋の QR は、レセコンで読み取ってください。ここで読み取るのは、相手のまもり手帳の画面に出ている QR です。")},
    {ErrorCode::qr_medicine_notebook,
     //: What happened (qr_medicine_notebook)
     QT_TRANSLATE_NOOP("Errors", "これはお薬手帳の QR です。"), nothing_taken,
     //: What to do next (qr_medicine_notebook)
     QT_TRANSLATE_NOOP("Errors", "お薬手帳のアプリ用です。ここでは相手のまもり手帳の画面の QR を読み取ってください。")},
    {ErrorCode::qr_web_address,
     //: What happened (qr_web_address)
     QT_TRANSLATE_NOOP("Errors", "これはウェブサイトの QR です。"), nothing_taken,
     //: What to do next (qr_web_address)
     QT_TRANSLATE_NOOP("Errors", "このアプリはウェブサイトを開きません。相手のまもり手帳の画面の QR を読み取ってください。")},
    {ErrorCode::qr_too_large,
     //: What happened (qr_too_large)
     QT_TRANSLATE_NOOP("Errors", "QR に入りきらない大きさです。"), unchanged,
     //: What to do next (qr_too_large)
     QT_TRANSLATE_NOOP("Errors", "ファイルで渡してください。")},
    {ErrorCode::picture_too_large,
     //: What happened (picture_too_large)
     QT_TRANSLATE_NOOP("Errors", "画像が大きすぎます。"), nothing_taken,
     //: What to do next (picture_too_large)
     QT_TRANSLATE_NOOP("Errors", "QR の部分だけを切り取った画像にしてください。")},
    {ErrorCode::picture_broken,
     //: What happened (picture_broken)
     QT_TRANSLATE_NOOP("Errors", "画像が壊れています。"), nothing_taken,
     //: What to do next (picture_broken)
     QT_TRANSLATE_NOOP("Errors", "もう一度撮るか、別の画像を選んでください。")},
    {ErrorCode::picture_unreadable,
     //: What happened (picture_unreadable)
     QT_TRANSLATE_NOOP("Errors", "画像として開けません。"), nothing_taken,
     //: What to do next (picture_unreadable)
     QT_TRANSLATE_NOOP("Errors", "PNG や JPEG の画像を選んでください。")},
    {ErrorCode::picture_kind_unread,
     //: What happened (picture_kind_unread)
     QT_TRANSLATE_NOOP("Errors", "この端末では開けない種類の画像です。"), nothing_taken,
     //: What to do next (picture_kind_unread)
     QT_TRANSLATE_NOOP("Errors", "スマートフォンの「互換性優先」で撮るか、JPEG か PNG で保存しなおしてください。")},
    {ErrorCode::picture_cut,
     //: What happened (picture_cut): a picture file ends before its picture does
     QT_TRANSLATE_NOOP("Errors", "画像のファイルが途中で切れています。"), nothing_taken,
     //: What to do next (picture_cut)
     QT_TRANSLATE_NOOP("Errors", "もとの端末から、もう一度送るか写してください。")},
    {ErrorCode::picture_without_code,
     //: What happened (picture_without_code)
     QT_TRANSLATE_NOOP("Errors", "画像の中に QR が見つかりません。"), nothing_taken,
     //: What to do next (picture_without_code)
     QT_TRANSLATE_NOOP("Errors", "QR 全体が大きく、はっきり写るように撮り直してください。")},
    {ErrorCode::clipboard_without_picture,
     //: What happened (clipboard_without_picture)
     QT_TRANSLATE_NOOP("Errors", "コピーされた画像がありません。"), nothing_taken,
     //: What to do next (clipboard_without_picture)
     QT_TRANSLATE_NOOP("Errors", "QR が写った画面か画像をコピーしてから、もう一度押してください。")},
    {ErrorCode::pdf_tool_missing,
     //: What happened (pdf_tool_missing)
     QT_TRANSLATE_NOOP("Errors", "この端末には、PDF を開くための部品（poppler-utils）がありません。"), nothing_taken,
     //: What to do next (pdf_tool_missing)
     QT_TRANSLATE_NOOP("Errors", "PDF を画面に出して、画像としてコピーするか写真に撮ってください。")},
    {ErrorCode::video_unreadable,
     //: What happened (video_unreadable)
     QT_TRANSLATE_NOOP("Errors", "動画として開けません。"), nothing_taken,
     //: What to do next (video_unreadable)
     QT_TRANSLATE_NOOP("Errors", "別の形式で撮り直すか、QR を写した写真を選んでください。")},
    {ErrorCode::frames_missing,
     //: What happened (frames_missing)
     QT_TRANSLATE_NOOP("Errors", "QR がまだそろっていません。"), nothing_taken,
     //: What to do next (frames_missing)
     QT_TRANSLATE_NOOP("Errors", "足りない番号の QR も読み取ってください。")},
    {ErrorCode::ur_broken,
     //: What happened (ur_broken)
     QT_TRANSLATE_NOOP("Errors", "QR の内容が途中で切れているか、傷んでいます。"), nothing_taken,
     //: What to do next (ur_broken)
     QT_TRANSLATE_NOOP("Errors", "もう一度読み取ってください。続くときは、相手にファイルで渡してもらってください。")},
    {ErrorCode::ur_other_message,
     //: What happened (ur_other_message)
     QT_TRANSLATE_NOOP("Errors", "いま読み取っているものとは別の QR です。"), nothing_taken,
     //: What to do next (ur_other_message)
     QT_TRANSLATE_NOOP("Errors", "はじめの画面に戻すか、読み取りをやり直してください。")},
    {ErrorCode::message_too_large,
     //: What happened (message_too_large)
     QT_TRANSLATE_NOOP("Errors", "内容が大きすぎます。"), nothing_taken,
     //: What to do next (message_too_large)
     QT_TRANSLATE_NOOP("Errors", "備考を短くするか、事業者のシステムを分けて送ってもらってください。")},
    {ErrorCode::message_newer,
     //: What happened (message_newer)
     QT_TRANSLATE_NOOP("Errors", "もっと新しいまもり手帳で作られています。"), nothing_taken,
     //: What to do next (message_newer)
     QT_TRANSLATE_NOOP("Errors", "このアプリを新しくしてから、もう一度読み取ってください。")},
    {ErrorCode::message_not_canonical,
     //: What happened (message_not_canonical)
     QT_TRANSLATE_NOOP("Errors", "決められた書き方で作られていません。"), nothing_taken,
     //: What to do next (message_not_canonical)
     QT_TRANSLATE_NOOP("Errors", "受け取らず、渡した相手に電話で確かめてください。")},
    {ErrorCode::message_broken,
     //: What happened (message_broken)
     QT_TRANSLATE_NOOP("Errors", "内容が壊れているか、決まりに合わない値が入っています。"), nothing_taken,
     //: What to do next (message_broken)
     QT_TRANSLATE_NOOP("Errors", "相手にもう一度作ってもらってください。")},
    {ErrorCode::message_kind_wrong,
     //: What happened (message_kind_wrong)
     QT_TRANSLATE_NOOP("Errors", "ここで受け取る種類のものではありません。"), nothing_taken,
     //: What to do next (message_kind_wrong)
     QT_TRANSLATE_NOOP("Errors", "依頼・回答・状況のどれなのかを、渡した相手に確かめてください。")},
    {ErrorCode::message_expired,
     //: What happened (message_expired)
     QT_TRANSLATE_NOOP("Errors", "有効期限が過ぎています。"), nothing_taken,
     //: What to do next (message_expired)
     QT_TRANSLATE_NOOP("Errors", "相手に新しく作ってもらってください。")},
    {ErrorCode::message_edition_unknown,
     //: What happened (message_edition_unknown)
     QT_TRANSLATE_NOOP("Errors", "この端末にない版のチェックリストで作られています。"), nothing_taken,
     //: What to do next (message_edition_unknown)
     QT_TRANSLATE_NOOP("Errors", "その版の様式のファイルを相手からもらって取り込み、もう一度読んでください。アプリを新しくすると入っていることもあります。")},
    {ErrorCode::message_row_unknown,
     //: What happened (message_row_unknown)
     QT_TRANSLATE_NOOP("Errors", "この版にない項目が入っています。"), nothing_taken,
     //: What to do next (message_row_unknown)
     QT_TRANSLATE_NOOP("Errors", "渡した相手に、アプリが新しいかどうか確かめてもらってください。")},
    {ErrorCode::envelope_broken,
     //: What happened (envelope_broken)
     QT_TRANSLATE_NOOP("Errors", "まもり手帳のファイルではないか、壊れています。"), nothing_taken,
     //: What to do next (envelope_broken)
     QT_TRANSLATE_NOOP("Errors", "正しいファイルを選ぶか、相手にもう一度渡してもらってください。")},
    {ErrorCode::signature_wrong,
     //: What happened (signature_wrong)
     QT_TRANSLATE_NOOP("Errors", "署名が合いません。途中で書きかえられたか、壊れています。"), nothing_taken,
     //: What to do next (signature_wrong)
     QT_TRANSLATE_NOOP("Errors", "受け取らず、渡した相手に電話で確かめてください。")},
    {ErrorCode::message_sealed,
     //: What happened (message_sealed)
     QT_TRANSLATE_NOOP("Errors", "あて先の端末だけが開けるように封をしたものです。"), nothing_taken,
     //: What to do next (message_sealed)
     QT_TRANSLATE_NOOP("Errors", "あて先の薬局や事業者の端末で開いてください（mamori-cli inbox add）。")},
    {ErrorCode::sealed_broken,
     //: What happened (sealed_broken)
     QT_TRANSLATE_NOOP("Errors", "封をした内容が壊れているか、途中で書きかえられています。"), nothing_taken,
     //: What to do next (sealed_broken)
     QT_TRANSLATE_NOOP("Errors", "受け取らず、相手にもう一度渡してもらってください。")},
    {ErrorCode::recipient_key_unusable,
     //: What happened (recipient_key_unusable)
     QT_TRANSLATE_NOOP("Errors", "相手の鍵では封ができません。"), unchanged,
     //: What to do next (recipient_key_unusable)
     QT_TRANSLATE_NOOP("Errors", "相手に、新しい端末かアプリで依頼を作り直してもらってください。")},
    {ErrorCode::attachment_differs,
     //: What happened (attachment_differs)
     QT_TRANSLATE_NOOP("Errors", "添付のファイルが、署名されたものとちがいます。"), nothing_taken,
     //: What to do next (attachment_differs)
     QT_TRANSLATE_NOOP("Errors", "受け取らず、相手にもう一度渡してもらってください。")},
    {ErrorCode::edition_hash_differs,
     //: What happened (edition_hash_differs)
     QT_TRANSLATE_NOOP("Errors", "同じ名前の版ですが、この端末とは言葉づかいがちがいます。"), nothing_taken,
     //: What to do next (edition_hash_differs)
     QT_TRANSLATE_NOOP("Errors", "どちらのアプリも新しくしてから、やり直してください。")},
    {ErrorCode::recipient_wrong,
     //: What happened (recipient_wrong)
     QT_TRANSLATE_NOOP("Errors", "ほかの薬局や事業者にあてたものです。"), nothing_taken,
     //: What to do next (recipient_wrong)
     QT_TRANSLATE_NOOP("Errors", "渡した相手に、あて先を確かめてもらってください。")},
    {ErrorCode::item_not_found,
     //: What happened (item_not_found)
     QT_TRANSLATE_NOOP("Errors", "選んだものが見つかりません。"), unchanged,
     //: What to do next (item_not_found)
     QT_TRANSLATE_NOOP("Errors", "一覧から選び直してください。")},
    {ErrorCode::several_fit,
     //: What happened (several_fit): a name or the beginning of an id means more than one thing
     QT_TRANSLATE_NOOP("Errors", "あてはまるものが二つ以上あります。"), unchanged,
     //: What to do next (several_fit)
     QT_TRANSLATE_NOOP("Errors", "どれなのかが決まるように、名前や番号を終わりまで書いてください。")},
    {ErrorCode::response_incomplete,
     //: What happened (response_incomplete)
     QT_TRANSLATE_NOOP("Errors", "まだ答えていない項目があります。"), unchanged,
     //: What to do next (response_incomplete)
     QT_TRANSLATE_NOOP("Errors", "答えていない項目と、「いいえ」の目標日を入れてください。")},
    {ErrorCode::attachment_unfit,
     //: What happened (attachment_unfit)
     QT_TRANSLATE_NOOP("Errors", "添付できないファイルがあります。"), unchanged,
     //: What to do next (attachment_unfit)
     QT_TRANSLATE_NOOP("Errors", "16個まで、1つ4MBまで、合わせて16MBまでです。名前が同じものや、空のものは添付できません。")},
    {ErrorCode::file_unreadable,
     //: What happened (file_unreadable)
     QT_TRANSLATE_NOOP("Errors", "ファイルを読めません。"), unchanged,
     //: What to do next (file_unreadable)
     QT_TRANSLATE_NOOP("Errors", "ファイルがあるか、大きすぎないか、ファイルでないもの（フォルダー、パイプ、装置など）でないかを確かめてください。")},
    {ErrorCode::file_unwritable,
     //: What happened (file_unwritable)
     QT_TRANSLATE_NOOP("Errors", "ファイルに書けません。"), unchanged,
     //: What to do next (file_unwritable)
     QT_TRANSLATE_NOOP("Errors", "空きがあるか、書き込める場所かを確かめてください。")},
    {ErrorCode::file_foreign,
     //: What happened (file_foreign): a file of a folder is neither a message nor a picture that may hold its codes
     QT_TRANSLATE_NOOP("Errors", "まもり手帳のファイルでも、画像でもありません。"), nothing_taken,
     //: What to do next (file_foreign)
     QT_TRANSLATE_NOOP("Errors", "名前が .mamori で終わるファイルか、QR を写した画像を使ってください。")},
    {ErrorCode::place_not_a_file,
     //: What happened (place_not_a_file): a link, a folder, a pipe or a device has the name of a file to be written
     QT_TRANSLATE_NOOP("Errors", "書き出す先の名前が、ファイルでないもの（リンク、フォルダー、パイプ、装置など）に使われているか、まもり手帳の記録を入れたフォルダーの中です。"), unchanged,
     //: What to do next (place_not_a_file)
     QT_TRANSLATE_NOOP("Errors", "別の名前か、別の場所のファイルを指定してください。")},
    {ErrorCode::bad_argument,
     //: What happened (bad_argument)
     QT_TRANSLATE_NOOP("Errors", "指定のしかたが正しくありません。"), unchanged,
     //: What to do next (bad_argument)
     QT_TRANSLATE_NOOP("Errors", "使い方は mamori-cli --help で見られます。")},
    {ErrorCode::desk_wrong,
     //: What happened (desk_wrong): a command of a vendor on a pharmacy's store, or the other way round
     QT_TRANSLATE_NOOP("Errors", "この保存場所では使えないコマンドです。"), unchanged,
     //: What to do next (desk_wrong)
     QT_TRANSLATE_NOOP("Errors", "--vault で選んだ保存場所を確かめてください。")},
};
// clang-format on

}  // namespace

ErrorWords words_of(ErrorCode code) {
  const auto text = [](const char* source) { return QCoreApplication::translate("Errors", source); };
  for (const auto part : {std::span<const ErrorEntry>(entries), history_errors(), key_errors(), asking_errors(),
                          edition_errors(), ledger_errors()}) {
    const auto entry = std::ranges::find(part, code, &ErrorEntry::code);
    if (entry != part.end()) return {text(entry->what), text(entry->safe), text(entry->next)};
  }
  // The lint `errors` holds that there is an entry for every code.
  return {};
}

}  // namespace mamori::app
