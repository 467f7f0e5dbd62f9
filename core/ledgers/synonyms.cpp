#include "ledgers/synonyms.hpp"

#include "ledgers/fold.hpp"

#include <algorithm>
#include <array>
#include <functional>
#include <map>
#include <set>

namespace mamori::ledgers {
namespace {

/// `words` are apart by blanks; the likelier stand first. Full forms and long vowels fold (word_key).
struct Words {
  std::string_view place;  ///< "devices.number", or with the code of a choice "devices.kind=server"
  std::string_view words;
};

constexpr auto headings = std::to_array<Words>({
    {"devices.number",
     "機器番号 機器管理番号 資産番号 資産管理番号 端末番号 機器ID 機器No 管理No 管理ID PC番号 識別番号 資産No AssetTag "
     "AssetNumber AssetNo AssetID 番号 No ID"},
    {"devices.kind", "機器種別 機器の種類 種別 機器区分 機器分類 端末種別 区分 分類 タイプ Category Type"},
    {"devices.maker", "メーカー名 製造元 製造会社 製造業者 製造者 ブランド Manufacturer"},
    {"devices.os",
     "OS名 OSの種類 OS種別 OS・バージョン オペレーティングシステム 基本ソフト OSName OperatingSystem "
     "OperatingSystemName"},
    {"devices.software", "ソフト ソフト名 ソフトウェア名 使用ソフト アプリ アプリ名 アプリケーション システム名"},
    {"devices.software_version",
     "ソフトバージョン ソフトウェアのバージョン ソフトウェアVer バージョン 版数 Ver Version"},
    {"devices.ip", "IP IPv4アドレス IPv4 IPaddress"},
    {"devices.computer",
     "PC名 パソコン名 ホスト名 コンピュータ 端末名 ホスト 機器名 機器名称 hostname "
     "ComputerName AssetName DeviceName PCName MachineName"},
    {"devices.place", "場所 設置箇所 設置先 設置部屋 置き場所 置場所 使用場所 部屋 ロケーション Location"},
    {"devices.users", "主な利用者 利用者属性 主な利用者の属性 利用者 主な使用者 使用者 ユーザー"},
    {"devices.registered", "登録年月日 導入日 導入年月日 設置日 設置年月日"},
    {"devices.state", "ステータス 稼働状況 稼働状態 稼動状況 稼動状態 使用状況 利用状況 状況 Status"},
    {"devices.remote", "リモート保守の有無 リモートメンテナンス リモートメンテ 遠隔保守 遠隔保守の有無 リモート"},
    {"devices.vendor", "事業者名 保守事業者 保守業者 保守会社 ベンダー ベンダー名 業者 業者名 納入業者 委託先"},
    {"devices.note", "備考 摘要 メモ コメント 注記 特記事項 備考欄 Notes Comments Remarks Description"},

    {"accounts.number", "番号 管理番号 通番 連番 項番 #"},
    {"accounts.attribute", "利用者の属性 属性 職種 利用者区分 役職 所属"},
    {"accounts.family",
     "氏 苗字 名字 氏名 利用者名 使用者名 利用者氏名 利用者 名前 性 sn LastName Surname"},  // 性: as the manual has it
    {"accounts.given", "名 名（ファーストネーム） FirstName"},
    {"accounts.telephone", "電話 TEL 連絡先電話番号 連絡先 携帯電話 携帯"},
    {"accounts.user",
     "ユーザー名 利用者ID ログインID ログイン名 ログオン名 アカウント アカウント名 アカウントID userid user ID "
     "sAMAccountName LoginName"},
    {"accounts.permission", "アクセス権限 アクセス権 権限区分 権限レベル 役割 ロール"},
    {"accounts.state", "ステータス アカウント状態 使用可否 利用可否 利用状況 使用状況 状況"},
    {"accounts.until", "有効期限 利用期限 期限 失効日 使用期限日"},
    {"accounts.note", "備考 摘要 メモ コメント 注記 特記事項 備考欄 Notes Comments Remarks Description"},

    {"logreviews.system", "対象システム システム名 対象"},
    {"logreviews.day", "点検年月日 確認日 実施日 日付 年月日"},
    {"logreviews.who", "点検者 点検者名 確認者 実施者 担当者 担当"},
    {"logreviews.from", "期間開始 対象期間開始 開始日 期間（から） 対象期間（開始） 自"},
    {"logreviews.to", "期間終了 対象期間終了 終了日 期間（まで） 対象期間（終了） 至"},
    {"logreviews.result", "点検結果 確認結果 判定 異常の有無"},
    {"logreviews.findings", "備考 気づいた点 コメント メモ 内容 特記事項"},

    {"backups.what", "バックアップ対象 対象システム システム名 システム 対象データ データ"},
    {"backups.day", "バックアップ日 取得日 実施年月日 日付 年月日"},
    {"backups.how", "バックアップ方法 方式 取得方法 媒体 保存先"},
    {"backups.generation", "世代管理 世代番号 世代数"},
    {"backups.offline", "オフライン オフライン保管の有無 オフライン保存"},
    {"backups.tested", "復旧テスト 復元テスト日 リストアテスト日 復元確認日 テスト日"},
    {"backups.result", "復旧テスト結果 復元テスト結果 復元結果 リストア結果"},
    {"backups.note", "備考 摘要 メモ コメント 特記事項"},

    {"documents.title", "文書名 資料名 書類名 名称 タイトル 件名"},
    {"documents.kind", "文書種別 文書の種類 種別 区分 分類"},
    {"documents.vendor", "事業者名 ベンダー ベンダー名 業者"},
    {"documents.product", "製品 製品名 サービス名 製品・サービス名 システム名"},
    {"documents.version", "版数 バージョン Ver Version"},
    {"documents.day", "作成日 制定日 発行日 改訂日 改定日 年月日"},
    {"documents.review", "見直し日 次回見直し 次回見直し日 見直し予定日 更新予定日"},
    {"documents.place", "保管場所 保存場所 保管先 保存先"},
    {"documents.note", "備考 摘要 メモ コメント 特記事項"},

    {"contacts.name", "名称 連絡先名 連絡先 機関名 組織名 会社名 連絡先名称 Company Organization OrganizationName"},
    {"contacts.kind", "種別 種類 分類"},
    {"contacts.person", "担当 担当者名 氏名 ご担当者"},
    {"contacts.telephone", "電話 TEL 連絡先電話番号 電話番号（代表） 会社電話 BusinessPhone Phone"},
    {"contacts.hours", "対応時間 営業時間 時間 受付"},
    {"contacts.called_by", "連絡元 連絡者 連絡を入れる人"},
    {"contacts.order", "順番 連絡順 連絡順序 順序 優先順位"},
    {"contacts.checked", "番号確認日 確認日 最終確認日"},
    {"contacts.public", "ロック中の表示"},
    {"contacts.note", "備考 摘要 メモ コメント 特記事項"},

    {"staff.name", "名前 職員名 スタッフ名 従業員名 社員名"},
    {"staff.attribute", "役職 資格 職名 属性 所属"},
    {"staff.note", "備考 摘要 メモ コメント 特記事項"},
});

constexpr auto choices = std::to_array<Words>({
    {"devices.kind=server", "サーバ機 サーバPC サーバコンピュータ ファイルサーバ レセコンサーバ"},
    {"devices.kind=terminal",
     "端末 PC パソコン 端末機 クライアント クライアントPC コンピュータ ノート ノートPC ノートパソコン デスクトップ "
     "デスクトップPC デスクトップパソコン ノート型PC ノート型パソコン デスクトップ型PC タブレット タブレット端末 iPad "
     "スマートフォン スマホ 業務用PC Laptop Notebook Desktop Workstation Tablet Smartphone"},
    {"devices.kind=network",
     "ネットワーク NW機器 ルータ 無線ルータ 無線LANルータ VPNルータ VPN装置 スイッチ スイッチングハブ L2スイッチ "
     "L3スイッチ "
     "ハブ HUB UTM ファイアウォール アクセスポイント 無線LANアクセスポイント 無線アクセスポイント 無線LAN Wi-Fiルータ "
     "ONU モデム Router Switch Firewall"},
    {"devices.state=running", "稼働中 稼動 稼動中 使用中 使用 利用中 運用中 動作中 現用 現役"},
    {"devices.state=stopped", "停止中 停止済 停止済み 休止 休止中 使用停止 使用中止 使用していない"},
    {"devices.state=spare", "予備機 スペア 待機 待機中 代替機"},
    {"yes", "有 有り ある ○ 〇 ◯ ◎ はい 可 する している 済 済み レ ✓ ✔ ☑ Y TRUE"},
    {"no", "無 無し ない × ✕ ✖ ✗ ☓ いいえ 不可 しない していない N FALSE"},
    {"unknown", "不明 未確認 分からない ? △ 確認中"},
    {"accounts.state=usable", "使用可能 利用可 利用可能 使用中 利用中 有効 可 ○ 〇 ◯ アクティブ active"},
    {"accounts.state=stopped", "停止中 使用停止 利用停止 使用不可 利用不可 無効 不可 × ✕ 休止 休止中 ロック ロック中"},
    {"accounts.state=deleted", "削除 削除済 抹消 抹消済 抹消済み"},
    {"logreviews.result=nothing", "異常無し 異常無 問題なし 問題無し 正常 なし 無 無し ○ 〇 ◯ OK"},
    {"logreviews.result=odd", "異常あり 異常有り 異常有 異常 要確認 あり 有 有り × ✕ NG"},
    {"backups.generation=1", "1世代 第1世代 一世代目 最新"},
    {"backups.generation=2", "2世代 第2世代 二世代目"},
    {"backups.generation=3", "3世代 3世代目 第3世代 三世代目 3世代以降"},
    {"backups.result=restored", "成功 正常 復旧できた 復元できた 戻った ○ 〇 ◯ OK"},
    {"backups.result=failed", "失敗 復旧できない 復元できない 戻らない × ✕ NG"},
    {"documents.kind=bcp", "BCP 事業継続計画 事業継続計画書"},
    {"documents.kind=recovery", "復旧手順書 復旧マニュアル 復元手順 復元手順書"},
    {"documents.kind=rules", "運用管理規定 運用規程 規程 規定"},
    {"contacts.kind=inside", "薬局 店内 店舗 自薬局 薬局内部"},
    {"contacts.kind=head_office", "本部 本社 会社"},
    {"contacts.kind=vendor", "ベンダー システム事業者 業者 保守業者 保守会社"},
    {"contacts.kind=security", "セキュリティ事業者 セキュリティ会社"},
    {"contacts.kind=expert", "有識者 外部専門家 専門家"},
    {"contacts.kind=police", "警察 県警 警察署 警察本部"},
    {"contacts.kind=ministry", "厚労省 厚生労働省 所管省庁 省庁"},
    {"contacts.public=yes", "○ 〇 ◯ はい 表示 する"},
    {"contacts.public=no", "× ✕ いいえ 非表示 しない"},
});

/// Keys of words by the place they belong to; made once, a file of 5,000 lines asks as often.
using Keys = std::map<std::string, std::vector<std::string>, std::less<>>;

Keys keys_of(std::span<const Words> all) {
  Keys keys;
  for (const auto& each : all) {
    auto& list = keys[std::string(each.place)];
    for (auto words = each.words; !words.empty();) {
      const auto end = std::min(words.find(' '), words.size());
      list.push_back(word_key(words.substr(0, end)));
      words.remove_prefix(std::min(end + 1, words.size()));
    }
  }
  return keys;
}

/// The place of a key among the words of a field or choice.
std::optional<std::size_t> place_among(const Keys& all, const std::string& place, const std::string& key) {
  const auto words = all.find(place);
  if (words == all.end()) return std::nullopt;
  const auto found = std::find(words->second.begin(), words->second.end(), key);
  if (found == words->second.end()) return std::nullopt;
  return static_cast<std::size_t>(found - words->second.begin());
}

std::optional<std::size_t> fit_of_key(const LedgerSpec& spec, std::size_t field, const std::string& key) {
  const auto& each = spec.fields[field];
  if (key.empty()) return std::nullopt;
  if (key == word_key(each.label.ja) || key == word_key(each.label.en) || key == word_key(each.id)) return 0;
  static const Keys keys = keys_of(headings);
  const auto place = place_among(keys, std::string(spec.id) + "." + std::string(each.id), key);
  if (!place) return std::nullopt;
  return 1 + *place;
}

/// Without what stands in brackets at the end.
std::string_view before_bracket(std::string_view words) {
  for (const std::string_view open : {"（", "(", "［", "["}) {
    const auto at = words.find(open);
    if (at != std::string_view::npos && at > 0) words = words.substr(0, at);
  }
  return words;
}

/// Where a heading begins behind its own number: 1.設置場所, 2）種類, ③メーカー. A version (1.1) is none.
std::size_t behind_number(std::string_view folded_words) {
  const auto is_digit = [&](std::size_t at) {
    return at < folded_words.size() && folded_words[at] >= '0' && folded_words[at] <= '9';
  };
  // U+2460 to U+2473
  const bool circled = folded_words.size() > 3 && folded_words.starts_with("\xE2\x91") &&
                       static_cast<unsigned char>(folded_words[2]) >= 0xA0 &&
                       static_cast<unsigned char>(folded_words[2]) <= 0xB3;
  if (circled) return 3;
  std::size_t at = 0;
  while (is_digit(at)) ++at;
  const bool marked = at > 0 && at + 1 < folded_words.size() &&
                      std::string_view(".):").find(folded_words[at]) != std::string_view::npos;
  return marked && !is_digit(at + 1) ? at + 1 : 0;
}

}  // namespace

std::string word_key(std::string_view words) {
  constexpr std::array<std::string_view, 17> marks = {" ", "\n", "\r", "\t", ".", "_",  "-",  "/", ":",
                                                      "*", "ー", "・", "･",  "※", "、", "。", "’"};
  // U+00A0, U+00AD, U+200B, U+202F, U+2060, U+FEFF
  constexpr std::array<std::string_view, 6> unseen = {"\xC2\xA0",     "\xC2\xAD",     "\xE2\x80\x8B",
                                                      "\xE2\x80\xAF", "\xE2\x81\xA0", "\xEF\xBB\xBF"};
  // Brackets and signs around a heading.
  constexpr std::array<std::string_view, 19> around = {"【", "】", "〔", "〕", "「", "」", "『", "』", "《", "》",
                                                       "〈", "〉", "■",  "□",  "●",  "◆",  "◇",  "★",  "☆"};
  const auto text = folded(words);
  std::string key;
  for (std::size_t at = behind_number(text); at < text.size();) {
    // Letters, digits and ideographs are no marks; a long table asks of many.
    const auto lead = static_cast<unsigned char>(text[at]);
    const bool ideograph = lead >= 0xE4 && lead <= 0xE9;
    if (ideograph || (lead >= 'a' && lead <= 'z') || (lead >= '0' && lead <= '9')) {
      const auto length = ideograph ? std::min<std::size_t>(3, text.size() - at) : 1;
      key += std::string_view(text).substr(at, length);
      at += length;
      continue;
    }
    const auto rest = std::string_view(text).substr(at);
    const auto begins = [&](std::string_view each) { return rest.starts_with(each); };
    const auto mark = std::find_if(marks.begin(), marks.end(), begins);
    const auto sign = std::find_if(unseen.begin(), unseen.end(), begins);
    const auto bracket = std::find_if(around.begin(), around.end(), begins);
    if (mark != marks.end()) {
      at += mark->size();
    } else if (bracket != around.end()) {
      at += bracket->size();
    } else if (sign != unseen.end()) {
      at += sign->size();
    } else {
      key += text[at++];
    }
  }
  // A word of nothing but such marks is compared as it stands.
  return key.empty() ? text : key;
}

std::optional<std::size_t> fit_of(const LedgerSpec& spec, std::size_t field, std::string_view heading) {
  if (const auto fit = fit_of_key(spec, field, word_key(heading))) return fit;
  constexpr std::size_t less_sure = 100;
  const auto shorter = before_bracket(heading);
  if (shorter.size() == heading.size()) return std::nullopt;
  const auto fit = fit_of_key(spec, field, word_key(shorter));
  if (!fit) return std::nullopt;
  return *fit + less_sure;
}

std::span<const NamedField> named_by(std::string_view heading) {
  using Named = std::map<std::string, std::vector<NamedField>, std::less<>>;
  static const Named named = [] {
    const auto words = keys_of(headings);
    Named all_named;
    for (const auto& spec : all()) {
      for (std::size_t field = 0; field < spec.fields.size(); ++field) {
        const auto& each = spec.fields[field];
        std::set<std::string> keys{word_key(each.label.ja), word_key(each.label.en), word_key(each.id)};
        const auto more = words.find(std::string(spec.id) + "." + std::string(each.id));
        if (more != words.end()) keys.insert(more->second.begin(), more->second.end());
        for (const auto& key : keys) all_named[key].push_back({spec.ledger, field});
      }
    }
    return all_named;
  }();
  for (const auto words : {heading, before_bracket(heading)}) {
    if (const auto found = named.find(word_key(words)); found != named.end()) return found->second;
    if (words.size() == before_bracket(words).size()) break;
  }
  return {};
}

std::optional<std::string> meant_choice(const LedgerSpec& spec, std::size_t field, std::string_view word) {
  const auto& each = spec.fields[field];
  const auto key = word_key(word);
  if (key.empty()) return std::nullopt;
  const auto place = std::string(spec.id) + "." + std::string(each.id) + "=";
  static const Keys keys = keys_of(choices);
  const bool yes_no =
      std::any_of(each.choices.begin(), each.choices.end(), [](const auto& c) { return c.code == "unknown"; });
  for (const auto& choice : each.choices) {
    const std::string code(choice.code);
    if (key == word_key(choice.label.ja) || key == word_key(choice.label.en)) return code;
    if (place_among(keys, place + code, key)) return code;
    if (yes_no && place_among(keys, code, key)) return code;
  }
  return std::nullopt;
}

}  // namespace mamori::ledgers
