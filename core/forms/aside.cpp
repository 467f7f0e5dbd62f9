#include "forms/aside.hpp"

#include "forms/letters.hpp"

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

}  // namespace

Aside aside_of(std::string_view fold) {
  Aside said;
  said.due = holds_any(fold, {"参考", "努力", "任意", "推奨", "次年度", "翌年度", "来年度"});
  said.rows = names_rows(fold);
  said.holder = holds_any(fold, {"事業者", "薬局", "医療機関"}) && holds_any(fold, {"が記入", "が回答", "が確認"});
  while (begins_with_any(fold, {"*", "※", "●", "・", "○", "-", "(", "注"}))
    fold.remove_prefix(first_letters(fold, 1).size());
  said.goes_on = begins_with_any(fold, {"また、", "さらに", "更に", "加えて", "併せて", "あわせて", "かつ", "なお、",
                                        "ただし", "その際", "その上", "この場合", "これら"});
  return said;
}

}  // namespace mamori::forms
