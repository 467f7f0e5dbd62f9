#include "forms/row_match.hpp"

#include "forms/letters.hpp"
#include "forms/likeness.hpp"
#include "forms/marks.hpp"

#include <algorithm>

namespace mamori::forms {
namespace {

constexpr double least_alike = 0.6;
/// Of a row whose words nobody here has seen.
constexpr double by_number = 0.61;
constexpr double target_counts = 0.12;
constexpr double section_counts = 0.08;
constexpr double number_counts = 0.1;

bool has(const FoundRow& row, Reason why) {
  return std::ranges::find(row.doubts, why) != row.doubts.end();
}

/// Of a row of the sheet what is compared again and again.
struct Known {
  const Row* row = nullptr;
  std::string fold;
  LetterPairs pairs;
  int number = 0;
  bool alone = true;  ///< no other row has these words
};

std::vector<Known> known_rows(const Sheet& sheet) {
  std::vector<Known> rows;
  for (const auto& row : sheet.rows) {
    const auto words = row.wording ? row.wording->ja : std::string();
    const auto mark = mark_of(row.number);
    rows.push_back({&row, folded(words), letter_pairs(words), mark ? mark->number : 0});
  }
  for (auto& one : rows) {
    one.alone = std::ranges::count(rows, one.fold, &Known::fold) == 1;
  }
  return rows;
}

struct Candidate {
  double score = 0;
  std::size_t found = 0;
  std::size_t row = 0;
  bool exact = false;
};

/// nullopt where the two are not alike at all.
std::optional<Candidate> compare(const FoundRow& found, const std::string& fold, const LetterPairs& pairs,
                                 const Known& known) {
  const auto& row = *known.row;
  Candidate candidate;
  candidate.exact = !known.fold.empty() && known.fold == fold;
  if (row.is_gate != found.gate && !candidate.exact) return std::nullopt;
  const bool same_target = row.key.target == found.target;
  const bool same_section = found.gate || row.section == std::to_string(found.section);
  const bool same_number = known.number == found.number;
  candidate.score = candidate.exact ? 1.0 : alike(known.pairs, pairs);
  if (known.fold.empty() && same_target && same_section && same_number && !row.is_gate) candidate.score = by_number;
  if (candidate.score < least_alike) return std::nullopt;
  if (same_target) candidate.score += target_counts;
  if (same_section) candidate.score += section_counts;
  if (same_number) candidate.score += number_counts;
  return candidate;
}

bool target_is_sure(const FoundRow& row) {
  return std::ranges::none_of(row.doubts, [](Reason why) {
    return why == Reason::target_missing || why == Reason::target_unclear || why == Reason::group_slipped ||
           why == Reason::section_slipped || why == Reason::hidden_before || why == Reason::text_between ||
           why == Reason::id_twice;
  });
}

std::vector<FilledDoubt> doubts_of(const FoundRow& found, const Known& known, bool exact) {
  std::vector<FilledDoubt> doubts;
  if (!found.sheet || has(found, Reason::kind_unclear) || has(found, Reason::hospital_form))
    doubts.push_back(FilledDoubt::sheet_unclear);
  if (!exact) doubts.push_back(known.fold.empty() ? FilledDoubt::row_by_number : FilledDoubt::row_differs);
  const bool same_place = found.gate || (known.number == found.number &&
                                         (found.section == 0 || known.row->section == std::to_string(found.section)));
  if (exact && !same_place) doubts.push_back(FilledDoubt::number_differs);
  const bool same_target = found.target == known.row->key.target && target_is_sure(found);
  if ((!known.alone || !exact) && !known.row->is_gate && !same_target) doubts.push_back(FilledDoubt::row_target);
  return doubts;
}

class Matcher {
 public:
  Matcher(const std::vector<FoundRow>& found, const Sheet& sheet) : found_(found), rows_(known_rows(sheet)) {
    for (std::size_t i = 0; i < found.size(); ++i) {
      // 不明 counts for both sheets, a sheet that is named surely for its own alone.
      const bool other = found[i].sheet && *found[i].sheet != sheet.kind && !has(found[i], Reason::kind_unclear);
      if (!other) compare_all(i);
    }
    std::ranges::stable_sort(candidates_, std::greater<>(), &Candidate::score);
  }

  std::vector<RowMatch> match() {
    std::vector<bool> taken(found_.size());
    std::vector<bool> given(rows_.size());
    std::vector<RowMatch> matches;
    for (const bool again : {false, true}) {
      for (const auto& candidate : candidates_) {
        if (taken[candidate.found] || given[candidate.row] != again) continue;
        // The same row a second time is one only with the same words.
        if (again && !candidate.exact) continue;
        taken[candidate.found] = true;
        if (!again) given[candidate.row] = true;
        matches.push_back({candidate.found, candidate.row,
                           doubts_of(found_[candidate.found], rows_[candidate.row], candidate.exact)});
      }
    }
    for (auto& one : matches) {
      if (std::ranges::count(matches, one.row, &RowMatch::row) > 1) one.doubts.push_back(FilledDoubt::row_twice);
    }
    return matches;
  }

 private:
  void compare_all(std::size_t i) {
    const auto fold = folded(found_[i].wording);
    const auto pairs = letter_pairs(found_[i].wording);
    for (std::size_t k = 0; k < rows_.size(); ++k) {
      auto candidate = compare(found_[i], fold, pairs, rows_[k]);
      if (!candidate) continue;
      candidate->found = i;
      candidate->row = k;
      candidates_.push_back(*candidate);
    }
  }

  const std::vector<FoundRow>& found_;
  std::vector<Known> rows_;
  std::vector<Candidate> candidates_;
};

}  // namespace

std::vector<RowMatch> matched(const std::vector<FoundRow>& found, const Sheet& sheet) {
  return Matcher(found, sheet).match();
}

}  // namespace mamori::forms
