#include "checklist/go_through.hpp"

#include <algorithm>

namespace mamori::checklist {

bool waits(const RowStanding& standing) {
  switch (standing.state) {
    case RowState::open:
    case RowState::unsure:
    case RowState::no_undated:
    case RowState::overdue:
    case RowState::to_confirm:
      return true;
    case RowState::exempt:
    case RowState::yes:
    case RowState::no:
      return false;
  }
  return false;
}

bool comes_later(const Row& row) {
  return !row.is_gate && row.obligation == Obligation::reference;
}

std::vector<const RowStanding*> to_go_through(const Progress& progress) {
  std::vector<const RowStanding*> rows;
  for (const auto& standing : progress.rows) {
    if (waits(standing)) rows.push_back(&standing);
  }
  std::ranges::stable_sort(rows, {}, [](const RowStanding* standing) { return comes_later(*standing->row); });
  return rows;
}

}  // namespace mamori::checklist
