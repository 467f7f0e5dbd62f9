// How long work tells how far it is, and is asked to stop.
#pragma once

#include "base/error.hpp"

#include <cstdint>
#include <functional>

namespace mamori {

/// Called now and then from whichever thread does the work; false asks it to stop. May be empty.
using Watch = std::function<bool(std::uint64_t done, std::uint64_t whole)>;

/// Errors: stopped.
[[nodiscard]] Result<void> report(const Watch& watch, std::uint64_t done, std::uint64_t whole);

}  // namespace mamori
