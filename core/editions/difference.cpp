#include "editions/difference.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <map>

namespace mamori::editions {
namespace {

/// The letters of UTF-8, each as its bytes.
std::vector<std::string_view> letters_of(std::string_view text) {
  std::vector<std::string_view> letters;
  for (std::size_t at = 0; at < text.size();) {
    std::size_t length = 1;
    while (at + length < text.size() && (static_cast<unsigned char>(text[at + length]) & 0xC0U) == 0x80U) ++length;
    letters.push_back(text.substr(at, length));
    at += length;
  }
  return letters;
}

/// Which letters of either text the longest common subsequence keeps.
std::pair<std::vector<bool>, std::vector<bool>> common(const std::vector<std::string_view>& a,
                                                       const std::vector<std::string_view>& b) {
  const std::size_t width = b.size() + 1;
  std::vector<std::uint16_t> longest((a.size() + 1) * width, 0);
  for (std::size_t i = a.size(); i-- > 0;) {
    for (std::size_t j = b.size(); j-- > 0;) {
      longest[i * width + j] = a[i] == b[j] ? static_cast<std::uint16_t>(longest[(i + 1) * width + j + 1] + 1)
                                            : std::max(longest[(i + 1) * width + j], longest[i * width + j + 1]);
    }
  }
  std::vector<bool> in_a(a.size(), false), in_b(b.size(), false);
  for (std::size_t i = 0, j = 0; i < a.size() && j < b.size();) {
    if (a[i] == b[j]) {
      in_a[i++] = in_b[j++] = true;
    } else if (longest[(i + 1) * width + j] >= longest[i * width + j + 1]) {
      ++i;
    } else {
      ++j;
    }
  }
  return {in_a, in_b};
}

constexpr std::size_t crumb = 2;  ///< letters

/// A crumb in common between two changes is no more in common, on either side.
void sweep(std::vector<bool>& a, std::vector<bool>& b) {
  // The n-th common letter of one is the n-th of the other.
  std::vector<std::size_t> at_a, at_b;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (a[i]) at_a.push_back(i);
  for (std::size_t i = 0; i < b.size(); ++i)
    if (b[i]) at_b.push_back(i);
  const auto follows = [&](std::size_t n) { return at_a[n] == at_a[n - 1] + 1 && at_b[n] == at_b[n - 1] + 1; };
  for (std::size_t begin = 0; begin < at_a.size();) {
    std::size_t end = begin + 1;
    while (end < at_a.size() && follows(end)) ++end;
    const bool at_start = at_a[begin] == 0 && at_b[begin] == 0;
    const bool at_end = at_a[end - 1] + 1 == a.size() && at_b[end - 1] + 1 == b.size();
    if (end - begin <= crumb && !at_start && !at_end) {
      for (std::size_t n = begin; n < end; ++n) a[at_a[n]] = b[at_b[n]] = false;
    }
    begin = end;
  }
}

std::vector<Piece> pieces_of(const std::vector<std::string_view>& letters, const std::vector<bool>& kept) {
  std::vector<Piece> pieces;
  for (std::size_t i = 0; i < letters.size(); ++i) {
    if (pieces.empty() || pieces.back().own == kept[i]) pieces.push_back({{}, !kept[i]});
    pieces.back().text += letters[i];
  }
  return pieces;
}

/// The last number that is printed: 4 of (4), 2-(4), 2-④ and （４）; empty where there is none.
std::string printed_number(std::string_view printed) {
  const auto plain = compatible_form(printed).value_or(std::string());
  constexpr std::string_view digits = "0123456789";
  const auto last = plain.find_last_of(digits);
  if (last == std::string::npos) return {};
  const auto before = plain.find_last_not_of(digits, last);
  return plain.substr(before + 1, last - before);
}

bool stands_elsewhere(const Row& before, const Row& after) {
  return before.section != after.section || before.key.target != after.key.target ||
         printed_number(before.number) != printed_number(after.number);
}

void compare_single(RowChange& change) {
  const Row& before = *change.before.front();
  const Row& after = *change.after;
  change.moved = stands_elsewhere(before, after);
  if (before.wording && after.wording) {
    auto words = compare_words(before.wording->ja, after.wording->ja);
    change.before_words = std::move(words.before);
    change.after_words = std::move(words.after);
  }
  const bool same_words = before.wording && after.wording && before.wording->ja == after.wording->ja;
  if (change.change == Change::split) return;
  change.change = !same_words ? Change::reworded : change.moved ? Change::moved : Change::same;
}

bool needs_answer(const RowChange& change) {
  switch (change.change) {
    case Change::gone:
    case Change::same:
      return false;
    case Change::moved:
      return change.before.front()->key.target != change.after->key.target;
    default:
      return true;
  }
}

}  // namespace

std::string_view name_of(Change change) {
  static constexpr std::string_view names[] = {"added", "gone", "merged", "split", "reworded", "moved", "same"};
  return names[static_cast<int>(change)];
}

WordsCompared compare_words(std::string_view before, std::string_view after) {
  const auto a = letters_of(before);
  const auto b = letters_of(after);
  auto [in_a, in_b] = common(a, b);
  sweep(in_a, in_b);
  return {pieces_of(a, in_a), pieces_of(b, in_b)};
}

std::vector<RowChange> difference(const Edition& before, const Edition& after, SheetKind sheet,
                                  const std::vector<RowOrigin>& origins) {
  std::map<RowKey, const RowOrigin*> of;
  std::map<RowKey, int> uses;
  for (const auto& origin : origins) {
    if (origin.to.sheet != sheet) continue;
    of[origin.to] = &origin;
    for (const auto& key : origin.from) ++uses[key];
  }
  std::vector<RowChange> changes;
  for (const Row& row : after.sheet(sheet).rows) {
    RowChange change{.change = Change::added, .after = &row};
    if (const auto found = of.find(row.key); found != of.end()) {
      for (const auto& key : found->second->from) {
        if (const Row* earlier = before.sheet(sheet).find(key)) change.before.push_back(earlier);
      }
    }
    if (change.before.size() > 1) {
      change.change = Change::merged;
    } else if (change.before.size() == 1) {
      change.change = uses[change.before.front()->key] > 1 ? Change::split : Change::same;
      compare_single(change);
    }
    change.answer_again = needs_answer(change);
    changes.push_back(std::move(change));
  }
  for (const Row& row : before.sheet(sheet).rows) {
    if (!uses.contains(row.key)) changes.push_back({.change = Change::gone, .before = {&row}});
  }
  return changes;
}

}  // namespace mamori::editions
