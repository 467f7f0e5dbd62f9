#include "forms/review.hpp"

#include "forms/aside.hpp"
#include "forms/letters.hpp"

#include <algorithm>
#include <map>
#include <tuple>

namespace mamori::forms {
namespace {

/// A section whose rows ask about machines: without a heading for a target, which of them is open.
bool speaks_of_systems(const std::string& title) {
  return holds_any(folded(title), {"システム", "サーバ", "端末", "ネットワーク", "機器", "運用", "技術"});
}

class TabReview {
 public:
  explicit TabReview(Walked& tab) : tab_(tab) {}

  std::vector<FoundRow> review() {
    for (const auto& group : tab_.groups) own_lines_ = own_lines_ || !group.beside_row;
    for (const auto& row : tab_.rows) {
      if (row.group && row.section && tab_.groups[*row.group].section == row.section) {
        tab_.sections[*row.section].grouped = true;
      }
    }
    titled_ = std::ranges::any_of(tab_.sections, [](const SectionSeen& section) { return !section.title.empty(); });
    look_for_slipped_labels();
    look_for_slipped_groups();
    look_for_late_labels();
    look_at_order();
    look_at_first_rows();
    look_at_endings();
    std::vector<FoundRow> rows;
    for (auto& row : tab_.rows) with_targets(row, rows);
    return rows;
  }

 private:
  [[nodiscard]] bool stretch(std::size_t a, std::size_t b) const { return tab_.rows[a].table == tab_.rows[b].table; }
  FoundRow& found(std::size_t i) { return tab_.rows[i].found; }

  void look_for_slipped_labels() {
    for (std::size_t i = 1; i < tab_.rows.size(); ++i) {
      const auto& row = tab_.rows[i];
      if (!stretch(i - 1, i) || row.section == tab_.rows[i - 1].section || row.group_since || !row.label_here) continue;
      if (row.found.number != tab_.rows[i - 1].found.number + 1 || found(i - 1).gate) continue;
      const auto& before = tab_.rows[i - 1];
      if (before.group && !row.group && row.section && tab_.sections[*row.section].grouped) {
        label_inside_group(i);
      } else if (row.found.number > 1) {
        label_below_first(i);
      }
    }
  }

  /// The label stands beside a later row of a group: the whole group is its section's.
  void label_inside_group(std::size_t i) {
    const auto group = tab_.rows[i - 1].group;
    for (std::size_t k = i; k-- > 0 && tab_.rows[k].group == group && stretch(k, i);) {
      found(k).doubt(Reason::section_slipped);
      found(k).section = found(i).section;
    }
    for (std::size_t k = i; k < tab_.rows.size() && tab_.rows[k].section == tab_.rows[i].section && !tab_.rows[k].group;
         ++k) {
      tab_.rows[k].group = group;
      found(k).group = tab_.groups[*group].group.text;
      found(k).doubt(Reason::section_slipped);
    }
  }

  /// Numbers began anew one or more lines above the label: those rows are its section's too.
  void label_below_first(std::size_t i) {
    std::size_t first = i;
    while (first > 0 && stretch(first - 1, i) && !tab_.rows[first].group_since &&
           found(first - 1).number == found(first).number - 1 && !tab_.rows[first - 1].label_here) {
      --first;
    }
    if (first == i || first == 0 || !stretch(first - 1, i) || tab_.rows[first].group_since) return;
    if (found(first).number > found(first - 1).number || found(first - 1).gate) return;
    for (std::size_t k = first; k <= i; ++k) {
      found(k).doubt(Reason::section_slipped);
      tab_.rows[k].section = tab_.rows[i].section;
      tab_.rows[k].group = tab_.rows[i].group;
      found(k).group = found(i).group;
      found(k).section = found(i).section;
      found(k).section_title = found(i).section_title;
    }
  }

  /// Numbers that run backwards, in a group or from section to section, say that something above is not there: what
  /// follows is not sure up to the next heading, or to the end of the stretch.
  void look_at_order() {
    for (std::size_t i = 1; i < tab_.rows.size(); ++i) {
      const auto& row = tab_.rows[i];
      const auto& before = tab_.rows[i - 1];
      if (!stretch(i - 1, i)) continue;
      const bool same = row.section == before.section && row.group == before.group;
      if (same && row.found.number != 0 && row.found.number <= before.found.number) {
        found(i - 1).doubt(Reason::id_order);
        for (std::size_t k = i; k < tab_.rows.size() && stretch(k, i) && tab_.rows[k].section == row.section &&
                                tab_.rows[k].group == row.group;
             ++k) {
          found(k).doubt(Reason::id_order);
        }
      }
      if (row.found.section < before.found.section) {
        for (std::size_t k = i; k < tab_.rows.size() && stretch(k, i); ++k) found(k).doubt(Reason::section_slipped);
      }
    }
  }

  /// A section whose first row has no target and whose later ones do: the label of another may be missing between.
  void look_at_first_rows() {
    for (std::size_t i = 0; i < tab_.rows.size(); ++i) {
      const auto section = tab_.rows[i].section;
      if (!section || tab_.rows[i].group || !tab_.sections[*section].grouped) continue;
      for (auto& row : tab_.rows) {
        if (row.section == section && row.table == tab_.rows[i].table) row.found.doubt(Reason::section_slipped);
      }
    }
  }

  [[nodiscard]] bool under_other_section(const WalkedRow& row) const {
    return row.group && tab_.groups[*row.group].section != row.section &&
           !(row.section && tab_.sections[*row.section].grouped);
  }

  /// A heading before the label of the next section may be that of the row above it.
  void look_for_slipped_groups() {
    for (std::size_t i = 1; i < tab_.rows.size(); ++i) {
      if (under_other_section(tab_.rows[i]) && stretch(i - 1, i)) found(i - 1).doubt(Reason::group_slipped);
    }
  }

  /// A row before the first label says that labels stand beside a later row of their section here.
  void look_for_late_labels() {
    for (const auto& first : tab_.rows) {
      if (first.section || first.found.section != 0 || first.found.gate) continue;
      for (auto& row : tab_.rows) {
        if (row.table == first.table && row.section) row.found.doubt(Reason::section_slipped);
      }
    }
  }

  void look_at_endings() {
    const auto ended = [](const WalkedRow& row) { return is_sentence(row.found.wording); };
    const auto whole = static_cast<std::size_t>(std::ranges::count_if(tab_.rows, ended));
    for (auto& row : tab_.rows) {
      if (row.found.wording.empty() || (whole * 2 > tab_.rows.size() && !ended(row)))
        row.found.doubt(Reason::unfinished);
    }
  }

  void with_targets(WalkedRow& row, std::vector<FoundRow>& rows) {
    std::vector<Target> targets = targets_of(row);
    if (!row.columns.empty()) {
      targets = row.columns;
      row.found.doubt(Reason::targets_in_columns);
    } else if (targets.size() > 1) {
      row.found.doubt(Reason::several_targets);
    }
    if (row.found.section == 0 && !row.found.gate) row.found.doubt(Reason::section_missing);
    if (row.section && tab_.sections[*row.section].title.empty() && titled_) row.found.doubt(Reason::section_slipped);
    if (!tab_.head && !tab_.answers) row.found.doubt(Reason::no_table_head);
    auto named = targets_within(row.found.wording);
    if (named.empty()) named = row.beside;
    if (!named.empty() && !std::ranges::is_permutation(named, targets)) row.found.doubt(Reason::target_unclear);
    for (const auto target : targets) {
      row.found.target = target;
      rows.push_back(row.found);
    }
  }

  std::vector<Target> targets_of(WalkedRow& row) {
    if (row.found.gate) return {Target::organisation};
    if (row.group) {
      const auto& group = tab_.groups[*row.group];
      const bool first = first_of(*row.group) == &row;
      if (group.beside_row && own_lines_ && first) row.found.doubt(Reason::group_slipped);
      if (under_other_section(row)) row.found.doubt(Reason::group_slipped);
      if (!group.group.targets.empty()) return group.group.targets;
      row.found.doubt(Reason::target_unclear);
      return {Target::all};
    }
    if (row.section && tab_.sections[*row.section].grouped) {
      row.found.doubt(Reason::target_missing);
      return {Target::all};
    }
    if (speaks_of_systems(row.found.section_title)) {
      row.found.doubt(Reason::target_unclear);
      return {Target::all};
    }
    return {Target::organisation};
  }

  [[nodiscard]] const WalkedRow* first_of(std::size_t group) const {
    const auto at = std::ranges::find(tab_.rows, std::optional(group), &WalkedRow::group);
    return at == tab_.rows.end() ? nullptr : &*at;
  }

  Walked& tab_;
  bool titled_ = false;     ///< labels of sections have words beside their numbers in this tab
  bool own_lines_ = false;  ///< headings for targets have lines of their own in this tab
};

using Key = std::tuple<std::optional<SheetKind>, int, int, Target>;

}  // namespace

std::vector<FoundRow> reviewed(Walked& tab) {
  return TabReview(tab).review();
}

void review_all(std::vector<FoundRow>& rows) {
  std::map<Key, std::size_t> seen;
  std::map<std::optional<SheetKind>, std::size_t> gates;
  std::map<std::optional<SheetKind>, std::size_t> numbered;
  for (const auto& row : rows) {
    if (row.gate) ++gates[row.sheet];
    if (row.number == 0) continue;
    ++seen[{row.sheet, row.section, row.number, row.target}];
    ++numbered[row.sheet];
  }
  constexpr std::size_t fewest = 3;
  for (auto& row : rows) {
    if (row.number != 0 && seen[{row.sheet, row.section, row.number, row.target}] > 1) row.doubt(Reason::id_twice);
    if (row.gate && (gates[row.sheet] > 1 || row.sheet != SheetKind::pharmacy)) row.doubt(Reason::gate_unclear);
    if (numbered[row.sheet] < fewest) row.doubt(Reason::too_few);
  }
}

}  // namespace mamori::forms
