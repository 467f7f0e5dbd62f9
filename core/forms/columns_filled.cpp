#include "forms/columns_filled.hpp"

#include "forms/letters.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

std::string_view bare(std::string_view fold) {
  while (begins_with_any(fold, {"(", "「", "【", "["})) fold.remove_prefix(letters_of(fold).front().end);
  while (ends_with_any(fold, {")", "」", "】", "]"})) fold = fold.substr(0, letters_of(fold).back().begin);
  return fold;
}

std::optional<Meaning> meaning_of(std::string_view fold) {
  const auto word = bare(fold);
  if (is_any(word, {"はい", "YES", "○", "はい(○)", "はい○"})) return Meaning::yes;
  if (is_any(word, {"いいえ", "NO", "×", "いいえ(○)", "いいえ○"})) return Meaning::no;
  if (is_any(word, {"該当なし", "該当無し", "対象外", "非該当"})) return Meaning::not_applicable;
  return std::nullopt;
}

/// R7確認結果, 令和7年度の結果 on a form of another year.
bool names_other_year(std::string_view fold, FiscalYear year) {
  if (const auto named = fiscal_year_in(fold)) return *named != year;
  for (const std::string_view era : {"令和", "R"}) {
    const auto at = fold.find(era);
    if (at == std::string_view::npos) continue;
    int number = 0;
    for (auto rest = fold.substr(at + era.size()); !rest.empty() && rest[0] >= '0' && rest[0] <= '9' && number < 100;
         rest.remove_prefix(1)) {
      number = number * 10 + (rest[0] - '0');
    }
    if (number > 0 && number < 100 && FiscalYear::reiwa(number) != year) return true;
  }
  return false;
}

/// What stands below is somebody else's, an earlier time's, or shown as an example: nothing of this sheet.
bool is_foreign(std::string_view fold, FiscalYear year) {
  if (names_other_year(fold, year)) return true;
  return holds_any(
      fold, {"前回",     "前年", "昨年",       "去年", "過年", "旧",   "例",     "見本", "予定）", "(予定", "本部",
             "事業者の", "外部", "医療機関の", "検査", "監査", "行政", "保健所", "審査", "管理者", "責任者"});
}

/// What a head says of itself, laid over what those above it say.
void take(std::string_view fold, FiscalYear year, ColumnUse& use) {
  const auto word = bare(fold);
  if (is_foreign(fold, year)) use.phase = Phase::other;
  if (use.phase == Phase::other) return;
  use.meaning = meaning_of(fold).value_or(use.meaning);
  use.day = begins_with_any(word, {"確認日", "点検日", "実施日", "日付", "月日", "年月日", "記入日", "回答日"});
  if (holds_any(fold, {"3回目", "第3回", "4回目", "三回目", "四回目"})) {
    use.phase = Phase::other;
  } else if (holds_any(fold, {"目標", "予定日", "期限"})) {
    use.phase = use.phase == Phase::second ? Phase::other : Phase::target;
    use.named = use.day = true;
  } else if (holds_any(fold, {"2回目", "第2回", "二回目", "再確認"})) {
    use.phase = Phase::second;
    use.named = true;
  } else if (holds_any(fold, {"1回目", "第1回", "一回目"})) {
    use.phase = Phase::first;
    use.named = true;
  } else if (use.phase == Phase::none || use.phase == Phase::remark) {
    const auto head = head_word_of(fold);
    const bool answers = head == HeadWord::answer || use.day || meaning_of(fold);
    use.phase = head == HeadWord::remark ? Phase::remark : answers ? Phase::first : Phase::none;
  }
}

}  // namespace

bool is_verdict_head(const GridLine& line) {
  return line.spots.size() > 1 && std::ranges::all_of(line.spots, [](const Spot& spot) {
           return meaning_of(spot.folded) || is_any(bare(spot.folded), {"日付", "確認日", "月日"});
         });
}

void FilledColumns::clear() {
  lines_.clear();
  said_apart_.clear();
  columns_ = {};
}

void FilledColumns::add(const GridLine& head) {
  columns_.add(head);
  auto& line = lines_.emplace_back();
  for (const auto& spot : head.spots) {
    const auto merge = std::ranges::find_if(sheet_.merges, [&](const tables::Merge& each) {
      return each.first_line <= head.number && head.number <= each.last_line && each.first_column <= spot.column &&
             spot.column <= each.last_column;
    });
    line.push_back({spot.column, merge == sheet_.merges.end() ? spot.column : merge->last_column, spot.folded});
  }
  said_apart_.clear();
  for (const auto column : headed()) {
    if (const auto use = own_use(column); !use.day) said_apart_.insert(use.phase);
  }
}

std::vector<const FilledColumns::Head*> FilledColumns::over(std::uint32_t column) const {
  std::vector<const Head*> heads;
  std::uint32_t parent = 0;
  for (const auto& line : lines_) {
    const Head* nearest = nullptr;
    for (const auto& head : line) {
      if (head.first <= column) nearest = &head;
    }
    // A head spreads to the right until the next one, but not out from under the one above it.
    if (nearest == nullptr || nearest->first < parent) continue;
    if (nearest->last > nearest->first && column > nearest->last) continue;
    parent = nearest->first;
    heads.push_back(nearest);
  }
  return heads;
}

std::set<std::uint32_t> FilledColumns::headed() const {
  constexpr std::uint32_t widest = 64;
  std::set<std::uint32_t> columns;
  for (const auto& line : lines_) {
    for (const auto& head : line) {
      for (auto column = head.first; column <= std::min(head.last, head.first + widest); ++column) {
        columns.insert(column);
      }
    }
  }
  return columns;
}

std::vector<std::uint32_t> FilledColumns::entered() const {
  std::vector<std::uint32_t> columns;
  for (const auto column : headed()) {
    const auto phase = own_use(column).phase;
    if (phase != Phase::none && phase != Phase::other) columns.push_back(column);
  }
  return columns;
}

ColumnUse FilledColumns::use(std::uint32_t column) const {
  auto use = own_use(column);
  use.alone = use.day && use.phase != Phase::target && !said_apart_.contains(use.phase);
  return use;
}

ColumnUse FilledColumns::own_use(std::uint32_t column) const {
  ColumnUse use;
  const auto heads = over(column);
  for (const auto* head : heads) take(head->folded, year_, use);
  if (heads.empty()) return use;
  // 確認結果 over several columns says of the leftmost alone which check it is.
  const auto* lowest = heads.back();
  const bool own_head = lowest->first == column;
  if (own_head && use.phase == Phase::none && head_word_of(lowest->folded) == HeadWord::none) use.phase = Phase::other;
  use.named = use.named || own_head;
  return use;
}

}  // namespace mamori::forms
