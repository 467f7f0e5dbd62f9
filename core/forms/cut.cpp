#include "forms/cut.hpp"

#include "forms/letters.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

/// A number that Excel made of "(1)" as it was typed: -1.
std::optional<Mark> mark_of_number(const Spot& spot) {
  if (spot.kind != tables::CellKind::number || !spot.folded.starts_with('-')) return std::nullopt;
  return mark_of("(" + spot.folded.substr(1) + ")");
}

std::optional<Mark> plain_mark(const Spot& spot) {
  const auto label = label_of(spot.text);
  if (!label || !label->title.empty()) return std::nullopt;
  Mark mark;
  mark.printed = printed(spot.text);
  mark.number = label->number;
  mark.plain = true;
  return mark;
}

void take_mark(Cut& cut, const Spot& spot, const Columns& columns) {
  cut.mark = mark_of(spot.text);
  if (!cut.mark) {
    cut.mark = mark_of_number(spot);
    cut.id_is_number = cut.mark.has_value();
  }
  if (!cut.mark && columns.role(spot.column) == HeadWord::number) cut.mark = plain_mark(spot);
  if (!cut.mark) return;
  cut.mark_spot = &spot;
  if (cut.mark->rest.empty()) return;
  cut.wording_spot = &spot;
  cut.wording = cut.mark->rest;
}

/// 1 | サーバの…している。: a number alone directly before a sentence is its number, however it is meant.
void take_plain_mark(Cut& cut) {
  if (cut.mark || !cut.answered() || cut.before.size() < 2) return;
  const Spot* number = cut.before[cut.before.size() - 2];
  const Spot* text = cut.before.back();
  const auto mark = plain_mark(*number);
  if (!mark || !is_sentence(text->text)) return;
  cut.mark = mark;
  cut.mark_spot = number;
  cut.wording_spot = text;
  cut.wording = printed(text->text);
  cut.id_is_number = true;
  cut.before.resize(cut.before.size() - 2);
}

/// A row that slipped to the right, under the head of the answers.
void take_moved(Cut& cut) {
  if (cut.mark) return;
  for (auto at = cut.answers.begin(); at != cut.answers.end(); ++at) {
    const auto mark = mark_of((*at)->text);
    if (!mark || !is_sentence(mark->rest)) continue;
    cut.mark = mark;
    cut.mark_spot = cut.wording_spot = *at;
    cut.wording = mark->rest;
    cut.moved = true;
    cut.answers.erase(at);
    return;
  }
}

bool for_answers(const Spot& spot, const Columns& columns) {
  const auto role = columns.role(spot.column);
  if (role == HeadWord::answer || columns.targets().contains(spot.column)) return true;
  if (mark_of(spot.text) || mark_of_number(spot)) return false;
  return spot.kind == tables::CellKind::truth || spot.kind == tables::CellKind::day || is_answer(spot.text);
}

}  // namespace

void Columns::add(const GridLine& head) {
  for (const auto& spot : head.spots) {
    const auto named = targets_named(spot.text);
    if (named.size() == 1) targets_[spot.column] = named.front();
    auto word = head_word_of(spot.text);
    if (named.size() == 1) word = HeadWord::answer;
    if (word != HeadWord::none) heads_[spot.column] = word;
  }
  // One target alone is a word among others, two are columns.
  if (targets_.size() < 2) targets_.clear();
}

void Columns::clear() {
  heads_.clear();
  targets_.clear();
}

std::optional<HeadWord> Columns::by_hand(std::uint32_t column) const {
  const auto at = by_hand_.find(column);
  return at == by_hand_.end() ? std::nullopt : std::optional(at->second);
}

HeadWord Columns::role(std::uint32_t column) const {
  if (const auto said = by_hand(column)) return *said;
  auto after = heads_.upper_bound(column);
  if (after == heads_.begin()) return HeadWord::none;
  const auto& [at, word] = *std::prev(after);
  const bool own_column = word == HeadWord::number || word == HeadWord::target || word == HeadWord::label;
  return own_column && at != column ? HeadWord::none : word;
}

std::optional<std::uint32_t> Columns::first_answer() const {
  for (const auto& [column, word] : heads_) {
    if (word == HeadWord::answer || word == HeadWord::remark) return column;
  }
  return std::nullopt;
}

bool is_head(const GridLine& line, bool inside) {
  std::size_t items = 0;
  std::size_t others = 0;
  std::size_t answers = 0;
  std::size_t unknown = 0;
  for (const auto& spot : line.spots) {
    switch (targets_named(spot.text).empty() ? head_word_of(spot.text) : HeadWord::answer) {
      case HeadWord::none:
        ++unknown;
        break;
      case HeadWord::item:
        ++items;
        break;
      case HeadWord::answer:
        ++answers;
        break;
      default:
        ++others;
    }
  }
  if (unknown > 0 && items == 0) return false;
  if (items > 0) return answers + others > 0 && unknown <= 1;
  // The second line of a head: 1回目 | 目標日 | 2回目.
  const bool only_yes = std::ranges::all_of(line.spots, [](const Spot& spot) { return is_answer(spot.text); });
  return inside && answers + others > 0 && !only_yes;
}

namespace {

/// The cell of a column that a person named.
const Spot* said_to_hold(HeadWord word, const std::vector<const Spot*>& spots, const Columns& columns) {
  const auto at = std::ranges::find_if(spots, [&](const Spot* spot) { return columns.by_hand(spot->column) == word; });
  return at == spots.end() ? nullptr : *at;
}

void take_as_said(Cut& cut, const std::vector<const Spot*>& spots, const Columns& columns) {
  if (const Spot* number = said_to_hold(HeadWord::number, spots, columns)) take_mark(cut, *number, columns);
  const Spot* item = said_to_hold(HeadWord::item, spots, columns);
  if (item == nullptr) return;
  if (!cut.mark) take_mark(cut, *item, columns);
  if (!cut.mark || cut.mark_spot == item) return;
  cut.wording_spot = item;
  cut.wording = printed(item->text);
}

}  // namespace

Cut cut_of(const GridLine& line, const Columns& columns) {
  Cut cut;
  std::vector<const Spot*> others;
  for (const auto& spot : line.spots) {
    const auto said = columns.by_hand(spot.column);
    if (said == HeadWord::none) {
      cut.unused.push_back(&spot);
    } else if (columns.role(spot.column) == HeadWord::remark) {
      cut.remarks.push_back(&spot);
    } else if ((!said || said == HeadWord::answer) && for_answers(spot, columns)) {
      cut.answers.push_back(&spot);
    } else {
      others.push_back(&spot);
    }
  }
  take_as_said(cut, others, columns);
  for (const auto* spot : others) {
    if (cut.mark_spot == spot || cut.wording_spot == spot) continue;
    const auto said = columns.by_hand(spot->column);
    if (said == HeadWord::label || said == HeadWord::target) {
      cut.before.push_back(spot);
      continue;
    }
    if (!cut.mark) take_mark(cut, *spot, columns);
    if (cut.mark_spot == spot) continue;
    if (cut.mark && cut.wording_spot == nullptr) {
      cut.wording_spot = spot;
      cut.wording = printed(spot->text);
    } else {
      (cut.mark ? cut.after : cut.before).push_back(spot);
    }
  }
  take_plain_mark(cut);
  take_moved(cut);
  return cut;
}

}  // namespace mamori::forms
