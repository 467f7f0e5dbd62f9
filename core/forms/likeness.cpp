#include "forms/likeness.hpp"

#include "forms/draft.hpp"
#include "forms/letters.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

const std::string& words(const Row& row) {
  return row.wording ? row.wording->ja : row.title.ja;
}

constexpr double words_count = 80;
constexpr double target_counts = 12;
constexpr double section_counts = 8;
constexpr int least = 50;
/// Rows with the same words for several machines that became one.
constexpr double same_words = 0.95;

int likeness(const Row& earlier, const Row& later, double by_words) {
  double sum = words_count * by_words;
  if (earlier.key.target == later.key.target) sum += target_counts;
  if (earlier.section == later.section) sum += section_counts;
  return static_cast<int>(sum);
}

Guess guess_for(const Sheet& earlier, const std::vector<LetterPairs>& pairs, const Row& row) {
  const auto own = letter_pairs(words(row));
  Guess best;
  best.origin.to = row.key;
  std::vector<RowKey> same;
  for (std::size_t i = 0; i < earlier.rows.size(); ++i) {
    const auto& candidate = earlier.rows[i];
    if (candidate.is_gate != row.is_gate) continue;
    const double by_words = alike(pairs[i], own);
    if (by_words >= same_words) same.push_back(candidate.key);
    const int score = likeness(candidate, row, by_words);
    if (score <= best.likeness) continue;
    best.likeness = score;
    best.origin.from = {candidate.key};
  }
  const bool has_own = std::ranges::any_of(same, [&](const RowKey& key) { return key.target == row.key.target; });
  if (row.key.target == Target::all && !has_own && same.size() > 1) best.origin.from = same;
  return best;
}

}  // namespace

LetterPairs letter_pairs(std::string_view text) {
  LetterPairs pairs;
  const auto fold = folded(text);
  const auto letters = letters_of(fold);
  for (std::size_t i = 1; i < letters.size(); ++i) pairs.insert({letters[i - 1].point, letters[i].point});
  return pairs;
}

double alike(const LetterPairs& a, const LetterPairs& b) {
  if (a.empty() || b.empty()) return 0;
  std::vector<std::pair<char32_t, char32_t>> both;
  std::ranges::set_intersection(a, b, std::back_inserter(both));
  return 2.0 * static_cast<double>(both.size()) / static_cast<double>(a.size() + b.size());
}

int likeness(const Row& earlier, const Row& later) {
  return likeness(earlier, later, alike(letter_pairs(words(earlier)), letter_pairs(words(later))));
}

std::vector<Guess> likely_origins(const Edition& earlier, const Edition& later) {
  std::vector<Guess> guesses;
  for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    std::vector<LetterPairs> pairs;
    for (const auto& row : earlier.sheet(kind).rows) pairs.push_back(letter_pairs(words(row)));
    for (const auto& row : later.sheet(kind).rows) {
      auto guess = guess_for(earlier.sheet(kind), pairs, row);
      if (guess.likeness >= least) guesses.push_back(std::move(guess));
    }
  }
  return guesses;
}

}  // namespace mamori::forms
