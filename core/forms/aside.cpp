#include "forms/aside.hpp"

#include "forms/letters.hpp"
#include "forms/marks.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

/// Digits that are no year, no day and no count of a check: 3-2, 2(4).
bool names_rows(std::string_view fold) {
  const auto letters = letters_of(fold);
  for (std::size_t i = 0; i < letters.size();) {
    std::size_t end = i;
    while (end < letters.size() && letters[end].point >= '0' && letters[end].point <= '9') ++end;
    const auto after = end < letters.size() ? fold.substr(letters[end].begin) : std::string_view();
    if (end == i || begins_with_any(after, {"年", "月", "日", "回", "世代", "つ", "か月", "ヶ月", "名", "台"})) {
      i = std::max(end, i + 1);
      continue;
    }
    return true;
  }
  return false;
}

/// Rows told apart by how they look.
bool names_look(std::string_view fold) {
  return holds_any(fold,
                   {"網掛", "網かけ", "色", "字", "印", "枠", "線", "括弧", "かっこ", "カッコ", "マーク", "★",
                    "☆",    "◎",      "◆",  "■",  "▲",  "△",  "〔", "内の", "※の",    "上記",   "前記",   "以上の"});
}

bool speaks_of_due(std::string_view fold) {
  return holds_any(fold, {"参考",     "努力",     "任意",   "推奨",   "望ましい", "次年度",     "翌年度",
                          "来年度",   "経過措置", "今後",   "将来",   "年度まで", "年度末まで", "年度から",
                          "年度以降", "年度以後", "年度分", "年度は", "年度追加", "日まで",     "回答不要"});
}

/// The contents of each pair of brackets.
std::vector<std::string_view> brackets_in(std::string_view text) {
  std::vector<std::string_view> found;
  for (const auto& [open, close] :
       {std::pair("（", "）"), {"(", ")"}, {"【", "】"}, {"［", "］"}, {"〔", "〕"}, {"＜", "＞"}, {"〈", "〉"}}) {
    const std::string_view begin = open;
    for (auto at = text.find(begin); at != std::string_view::npos; at = text.find(begin, at + 1)) {
      const auto end = text.find(close, at);
      if (end == std::string_view::npos) break;
      found.push_back(text.substr(at + begin.size(), end - at - begin.size()));
    }
  }
  return found;
}

}  // namespace

Aside aside_of(std::string_view fold) {
  Aside said;
  said.due = speaks_of_due(fold);
  said.rows = names_rows(fold) || names_look(fold);
  said.holder = holds_any(fold, {"事業者", "薬局", "医療機関"}) && holds_any(fold, {"が記入", "が回答", "が確認"});
  while (begins_with_any(fold, {"*", "※", "●", "・", "○", "-", "(", "注"}))
    fold.remove_prefix(first_letters(fold, 1).size());
  said.goes_on = begins_with_any(fold, {"また、", "さらに", "更に", "加えて", "併せて", "あわせて", "かつ", "なお、",
                                        "ただし", "その際", "その上", "この場合", "これら"});
  return said;
}

bool is_due_tag(std::string_view fold) {
  if (speaks_of_due(fold) || holds_any(fold, {"対象外", "廃止", "終了", "削除", "義務", "年度で", "年度対応"}))
    return true;
  const auto number = without(fold, {"令和", "年度中", "年度内", "年度", "R"});
  return number != fold && !number.empty() && number.size() <= 2 && consists_of(number, U"0123456789");
}

bool holds_due_tag(std::string_view wording) {
  return std::ranges::any_of(brackets_in(wording), [](std::string_view text) { return is_due_tag(folded(text)); });
}

bool is_due_head(std::string_view fold) {
  if (holds_any(fold, {"必須", "任意", "期限", "時期", "義務", "参考"})) return !holds(fold, "目標日");
  return holds(fold, "年度") && !holds_any(fold, {"結果", "確認", "点検", "回答", "日付", "目標", "項目", "リスト"});
}

std::vector<Target> targets_beside(std::string_view text) {
  const auto bare = without(folded(text), {"※", "対象", "のみ", "だけ", "に限る", "機器:", ":"});
  return targets_named(bare);
}

std::vector<Target> targets_within(std::string_view wording) {
  std::vector<Target> named;
  auto parts = brackets_in(wording);
  // … している。※サーバのみ
  if (const auto note = wording.rfind("※"); note != std::string_view::npos) parts.push_back(wording.substr(note));
  for (const auto text : parts) {
    for (const auto target : targets_beside(text)) {
      if (std::ranges::find(named, target) == named.end()) named.push_back(target);
    }
  }
  // サーバ：…, サーバについて、…
  const auto colon = std::min({wording.find("："), wording.find(':'), wording.find("について、")});
  if (named.empty() && colon != std::string_view::npos) named = targets_beside(wording.substr(0, colon));
  return named;
}

}  // namespace mamori::forms
