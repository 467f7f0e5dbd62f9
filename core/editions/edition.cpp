#include "editions/edition.hpp"

#include <algorithm>

namespace mamori {
namespace {

constexpr std::string_view sheet_names[] = {"pharmacy", "vendor"};
constexpr std::string_view target_names[] = {"organisation", "all", "server", "terminal", "network"};
constexpr std::string_view obligation_names[] = {"required", "reference"};
constexpr std::string_view standing_names[] = {"reconstructed", "own", "official"};
constexpr std::string_view doubtful_names[] = {"wording", "existence", "target", "number", "due", "sheet"};

template <class Range, class Match>
auto first_match(const Range& range, Match match) {
  const auto found = std::find_if(range.begin(), range.end(), match);
  return found == range.end() ? nullptr : &*found;
}

}  // namespace

std::string_view name_of(SheetKind kind) {
  return sheet_names[static_cast<std::size_t>(kind)];
}
std::string_view name_of(Target target) {
  return target_names[static_cast<std::size_t>(target)];
}
std::string_view name_of(Obligation obligation) {
  return obligation_names[static_cast<std::size_t>(obligation)];
}
std::string_view name_of(Standing standing) {
  return standing_names[static_cast<std::size_t>(standing)];
}
std::string_view name_of(Doubtful about) {
  return doubtful_names[static_cast<std::size_t>(about)];
}

std::string RowKey::text() const {
  return item + "@" + std::string(name_of(target));
}

const Row* Sheet::find(std::string_view item, std::optional<Target> target) const {
  const Row* found = nullptr;
  for (const auto& row : rows) {
    if (row.key.item != item || (target && row.key.target != *target)) continue;
    if (found) return nullptr;
    found = &row;
  }
  return found;
}

const Row* Sheet::find(const RowKey& key) const {
  return first_match(rows, [&](const Row& row) { return row.key == key; });
}

const Section* Edition::section(std::string_view wanted) const {
  return first_match(sections, [&](const Section& section) { return section.id == wanted; });
}

const TargetHeading* Edition::heading(Target target) const {
  return first_match(headings, [&](const TargetHeading& heading) { return heading.target == target; });
}

std::vector<const Doubt*> Edition::doubts_about(const RowKey& row) const {
  std::vector<const Doubt*> found;
  for (const auto& doubt : doubts) {
    if (doubt.row == row) found.push_back(&doubt);
  }
  return found;
}

std::vector<const Doubt*> Edition::doubts_about(SheetKind kind) const {
  std::vector<const Doubt*> found;
  for (const auto& doubt : doubts) {
    if (!doubt.row && (!doubt.sheet || doubt.sheet == kind)) found.push_back(&doubt);
  }
  return found;
}

}  // namespace mamori
