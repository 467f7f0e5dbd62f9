// What of a sheet waits for a person, in the order in which one goes through it one question at a time.
#pragma once

#include "checklist/assessment.hpp"

#include <vector>

namespace mamori::checklist {

/// About so long one question takes.
inline constexpr int minutes_a_question = 1;

/// Whether a row waits for a person: for its first check, for what was わからない, for a target day, for a check day
/// that cannot stand, or for the second check once the target day is past.
[[nodiscard]] bool waits(const RowStanding& standing);
/// Whether a row comes after the required ones: a reference row that is not the gate.
[[nodiscard]] bool comes_later(const Row& row);
/// The rows of a sheet that wait: the gate, then the required rows, then the reference rows, each in official order.
/// They point into `progress`.
[[nodiscard]] std::vector<const RowStanding*> to_go_through(const Progress& progress);
std::vector<const RowStanding*> to_go_through(const Progress&&) = delete;

}  // namespace mamori::checklist
