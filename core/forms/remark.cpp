#include "forms/remark.hpp"

#include "forms/letters.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

/// 山田, レセコン室: a few letters without any hiragana.
bool is_short_name(std::string_view fold) {
  constexpr std::size_t longest = 8;
  const auto letters = letters_of(fold);
  return letters.size() <= longest && std::ranges::none_of(letters, [](const Letter& letter) {
           return letter.point >= 0x3041 && letter.point <= 0x309F;
         });
}

}  // namespace

void heed_remark(FilledRow& row) {
  const auto* remark = row.value(FilledField::remark);
  if (remark == nullptr) return;
  const auto fold = folded(remark->words);
  auto name = std::string_view(fold);
  for (const std::string_view who : {"担当者", "担当", "管理責任者", "責任者", "管理者"}) {
    if (!name.starts_with(who)) continue;
    name.remove_prefix(who.size());
    if (begins_with_any(name, {"は", "が"})) name.remove_prefix(3);
    break;
  }
  const bool named = is_short_name(name);
  const bool more = holds_any(
      fold, {"未",   "予定", "検討", "準備", "一部", "要",   "保留",   "ない", "なし", "おらず", "せず", "中",
             "該当", "不明", "前任", "まだ", "だけ", "のみ", "いいえ", "停止", "休止", "廃止",   "故障", "撤去",
             "来",   "次回", "後日", "今後", "紛失", "退職", "不在",   "途上", "相違", "共用"});
  const bool done = holds_any(fold, {"はい", "済", "しました", "完了", "導入", "対象外", "該当", "解決", "解消", "実施",
                                     "OK", "問題", "でき", "やった", "◎", "○"}) &&
                    !holds_any(fold, {"ない", "未", "まだ", "ません"});
  const bool mistake = holds_any(fold, {"訂正", "誤り", "間違", "取消", "取り消"});
  for (auto& value : row.values) {
    const bool against = (value.said == Said::yes && (!named || more)) || (value.said == Said::no && done);
    if (value.said && (mistake || against)) value.doubt(FilledDoubt::remark_differs);
  }
}

}  // namespace mamori::forms
