#include "forms/letters.hpp"
#include "forms/marks.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

constexpr std::size_t title_most = 80;    // letters
constexpr std::size_t head_most = 16;     // letters of a cell in a table's head
constexpr std::size_t heading_most = 48;  // letters of ○ 令和5年度中
constexpr std::size_t answer_most = 40;   // letters of はい・いいえ with a day beside
constexpr std::size_t field_most = 30;    // letters of 事業者名： with a name behind

std::size_t length(std::string_view text) {
  return letters_of(text).size();
}

struct HolderWord {
  Holder holder = Holder::none;
  bool loose = false;
  std::size_t begin = 0;
  std::size_t end = 0;
};

/// The last place where a holder's name is followed by 確認用 (or, loosely, by 用 alone).
HolderWord holder_in(std::string_view fold) {
  static const std::vector<std::pair<std::string_view, Holder>> holders{
      {"事業者", Holder::vendor}, {"薬局", Holder::pharmacy}, {"医療機関", Holder::hospital}};
  static const std::vector<std::string_view> uses{"確認用", "点検用", "記入用", "回答用", "用"};
  HolderWord found;
  for (const auto& [name, holder] : holders) {
    for (auto at = fold.find(name); at != std::string_view::npos; at = fold.find(name, at + 1)) {
      const auto after = fold.substr(at + name.size());
      const auto use = std::ranges::find_if(uses, [&](std::string_view word) { return after.starts_with(word); });
      if (use == uses.end()) continue;
      if (found.holder != Holder::none && found.holder != holder) return {};
      found = {holder, *use != uses.front(), at, at + name.size() + use->size()};
      // 薬局・医療機関確認用 is for both, as 医療機関・薬局確認用 is.
      const auto before = fold.substr(0, at);
      if (holder == Holder::hospital && ends_with_any(before, {"薬局・", "薬局及び", "薬局、", "薬局/"}))
        found.holder = Holder::pharmacy;
    }
  }
  return found;
}

bool names_other_form(std::string_view fold) {
  return holds_any(
      fold, {"確認表", "台帳", "開示書", "マニュアル",   "手引", "ひな形", "ひな型", "雛形",     "手順書",   "体制図",
             "記録簿", "名簿", "一覧表", "事業継続計画", "BCP",  "変更点", "対照表", "改訂履歴", "変更履歴", "改正点"});
}

/// Whether a checklist is called after something besides who fills it in and when: 麻薬管理チェックリスト.
bool names_more(std::string_view fold) {
  const auto rest = without(fold, {"チェックリスト", "医療機関", "薬局", "事業者", "における", "のための", "確認用",
                                   "点検用", "記入用", "回答用", "令和", "年度", "版", "用", "の"});
  return std::ranges::count_if(letters_of(rest), [](const Letter& letter) {
           static const std::u32string_view signs = U"0123456789()[]【】「」・、/-:元";
           return signs.find(letter.point) == std::u32string_view::npos;
         }) > 1;
}

/// Only brackets, years and marks are left of a title besides the holder's words.
bool little_else(std::string_view fold, const HolderWord& word) {
  constexpr std::size_t else_most = 12;  // letters: (令和8年度版)
  const auto closing = fold.substr(word.end);
  return length(fold.substr(0, word.begin)) + length(closing) <= else_most &&
         (closing.empty() || begins_with_any(closing, {")", "]", "】", "」", "(", "○", "(", "令和", "20", "、令和"}));
}

std::optional<int> number_before(std::string_view fold, std::size_t end) {
  std::size_t begin = end;
  while (begin > 0 && fold[begin - 1] >= '0' && fold[begin - 1] <= '9' && end - begin < 4) --begin;
  if (begin == end) return std::nullopt;
  return std::stoi(std::string(fold.substr(begin, end - begin)));
}

bool is_day_like(std::string_view fold) {
  bool parted = false;
  for (const auto& letter : letters_of(fold)) {
    static const std::u32string_view signs = U"0123456789()/.年月日令和平成元R:-_時分～~、";
    if (signs.find(letter.point) == std::u32string_view::npos) return false;
    static const std::u32string_view parts = U"/月年日.-";
    parted = parted || parts.find(letter.point) != std::u32string_view::npos;
  }
  return parted;
}

}  // namespace

std::optional<Title> title_of(std::string_view text) {
  const auto fold = folded(text);
  if (fold.empty() || length(fold) > title_most || is_note(text) || holds(fold, "。") || mark_of(text))
    return std::nullopt;
  if (ends_with_any(fold, {"ください", "下さい", "ます", "参照"})) return std::nullopt;
  Title title;
  const bool list = holds(fold, "チェックリスト");
  const auto word = holder_in(fold);
  if (word.holder != Holder::none && (list || little_else(fold, word))) {
    title.holder = word.holder;
    title.loose = word.loose;
  }
  const bool ours = list && holds_any(fold, {"サイバーセキュリティ", "医療情報システム"});
  const bool other_list = list && !ours && names_more(fold);
  title.other_form = other_list || (names_other_form(fold) && !(ours && !holds(fold, "マニュアル")));
  title.form = list && !title.other_form;
  title.hospital_form = title.form && holds(fold, "医療機関における") && !holds(fold, "薬局");
  if (title.holder == Holder::none && !title.form && !title.other_form) return std::nullopt;
  return title;
}

Holder holder_of_tab(std::string_view name) {
  return holder_in(folded(name)).holder;
}

std::optional<FiscalYear> fiscal_year_in(std::string_view text) {
  const auto fold = folded(text);
  const auto at = fold.find("年度");
  if (at == std::string::npos) return std::nullopt;
  constexpr std::string_view first = "令和元";
  if (std::string_view(fold).substr(0, at).ends_with(first)) return FiscalYear::reiwa(1);
  const auto number = number_before(fold, at);
  if (!number) return std::nullopt;
  const auto digits = std::to_string(*number).size();
  constexpr int western = 2000;
  if (*number >= western) return FiscalYear{*number};
  const auto before = std::string_view(fold).substr(0, at - digits);
  if (*number < 100 && (before.ends_with("令和") || before.ends_with("R"))) return FiscalYear::reiwa(*number);
  return std::nullopt;
}

std::optional<FiscalYear> year_hinted_in(std::string_view text) {
  if (const auto said = fiscal_year_in(text)) return said;
  const auto fold = folded(text);
  constexpr int era_years = 100;
  constexpr int april = 4;
  if (const auto at = fold.find("年度"); at != std::string::npos) {
    const auto number = number_before(fold, at);
    if (number && *number > 0 && *number < era_years) return FiscalYear::reiwa(*number);
  }
  const auto edition = fold.find("月版");
  const auto year = fold.rfind("年", edition);
  if (edition == std::string::npos || year == std::string::npos || holds(fold, "ガイドライン")) return std::nullopt;
  const auto month = number_before(fold, edition);
  const auto number = number_before(fold, year);
  if (!month || *month < april || !number || *number == 0) return std::nullopt;
  return *number < era_years ? FiscalYear::reiwa(*number) : FiscalYear{*number};
}

std::optional<DueHeading> due_heading_of(std::string_view text) {
  const auto fold = folded(text);
  if (begins_with_any(fold, {"*", "※", "注", "(注", "●"}) || fold.empty() || holds(fold, "。")) return std::nullopt;
  if (length(fold) > heading_most || mark_of(text) || is_sentence(text)) return std::nullopt;
  DueHeading heading;
  heading.year = fiscal_year_in(text);
  const auto rest = without(fold, {"参考項目", "令和", "年度中", "年度内", "年度末まで", "年度", "に実施する",
                                   "に実施すべき", "に取り組む", "項目", "の", "元"});
  if (!consists_of(rest, U"0123456789()[]【】「」〈〉<>○〇◯●■□・")) return std::nullopt;
  if (holds(fold, "参考項目")) {
    heading.obligation = Obligation::reference;
    return heading;
  }
  // 令和5年度中, ○令和5年度中に実施する項目: a year to do it in, not the year of an edition (令和5年度版).
  const bool within = holds_any(fold, {"年度中", "年度内", "年度末まで"});
  return heading.year && within ? std::optional(heading) : std::nullopt;
}

bool is_note(std::string_view text) {
  const auto fold = folded(text);
  return begins_with_any(fold, {"*", "※", "●", "・", "注", "(注", "◎", "★", "-", "–", "‣", "•", "⁂"}) &&
         !is_answer(text);
}

bool is_sentence(std::string_view text) {
  std::string fold = folded(text);
  while (ends_with_any(fold, {")", "」", "】", "]"})) fold.resize(letters_of(fold).back().begin);
  return holds(fold, "。") || ends_with_any(fold, {"いる", "した", "ある", "ない", "する", "もらう", "れる", "せる",
                                                   "ます", "ました", "ません", "ください", "下さい"});
}

Field field_of(std::string_view text) {
  struct Labels {
    Field field;
    std::vector<std::string_view> begins;
  };
  static const std::vector<Labels> labels{
      {Field::vendor, {"事業者名", "事業者の名称", "会社名", "企業名", "ベンダー名"}},
      {Field::owner, {"薬局名", "薬局の名称", "保険薬局名", "医療機関名", "施設名", "店舗名", "店名", "名称"}},
      {Field::signer, {"記入者", "記載者", "作成者", "担当者", "確認者", "点検者", "氏名"}},
      {Field::day, {"記入日", "記載日", "作成日", "提出日", "確認日", "点検日", "回答日"}},
      {Field::other, {"開設者", "システム名", "製品名", "連絡先", "電話番号", "所在地", "住所"}}};
  const auto fold = folded(text);
  if (length(fold) > field_most + 20 || (length(fold) > 12 && !holds(fold, ":"))) return Field::none;
  const auto at = std::ranges::find_if(labels, [&](const Labels& each) { return begins_with_any(fold, each.begins); });
  return at == labels.end() ? Field::none : at->field;
}

bool is_choice(std::string_view text) {
  const auto fold = folded(text);
  return length(fold) <= answer_most && holds(fold, "はい") && holds(fold, "いいえ") && !holds(fold, "。");
}

bool is_answer(std::string_view text) {
  const auto fold = folded(text);
  if (fold.empty() || length(fold) > answer_most) return false;
  if (is_choice(text) || is_day_like(fold)) return true;
  static const std::vector<std::string_view> marks{"○", "〇", "◯", "×", "✓", "✔", "レ", "☐", "☑", "□",
                                                   "■", "✕",  "☒", "●", "△", "-", "―",  "—", "/"};
  static const std::vector<std::string_view> words{"はい",     "いいえ", "YES",    "NO",     "TRUE",
                                                   "FALSE",    "済",     "未",     "対象外", "該当なし",
                                                   "該当無し", "実施済", "未実施", "月日",   "年月日"};
  std::string_view bare = fold;
  for (const auto mark : marks) {
    if (bare.starts_with(mark)) bare.remove_prefix(mark.size());
  }
  return bare.empty() || is_any(bare, words);
}

HeadWord head_word_of(std::string_view text) {
  const auto fold = folded(text);
  if (fold.empty() || length(fold) > head_most || is_sentence(text) || mark_of(text)) return HeadWord::none;
  if (is_any(fold, {"対象", "対象機器", "対象範囲", "対象システム", "機器"})) return HeadWord::target;
  if (is_any(fold, {"番号", "項番", "NO", "NO.", "№", "#", "項目番号", "連番"})) return HeadWord::number;
  if (is_any(fold, {"区分", "分類", "大項目", "中項目", "小項目", "章", "大分類", "中分類", "種別", "カテゴリ",
                    "カテゴリー", "項目区分"}))
    return HeadWord::label;
  if (begins_with_any(fold, {"備考", "摘要", "特記", "コメント", "メモ", "補足"}) || fold == "参考")
    return HeadWord::remark;
  if (begins_with_any(fold,
                      {"確認結果", "点検結果", "結果", "回答", "1回目", "2回目", "3回目", "第1回", "第2回", "目標日",
                       "対応目標", "達成目標", "実施目標", "確認日", "点検日", "実施日", "日付", "(日付)", "(月日)"}) ||
      ends_with_any(fold, {"状況", "結果", "欄", "回目", "目標日", "確認日", "予定日"}) || is_choice(text) ||
      is_any(fold, {"はい", "いいえ", "チェック", "判定", "評価", "確認", "実施", "対応"}))
    return HeadWord::answer;
  if (ends_with_any(fold, {"項目", "事項", "内容", "設問", "質問", "チェックリスト"})) return HeadWord::item;
  return HeadWord::none;
}

}  // namespace mamori::forms
