// Counts the statements that SQLite runs in this process: what a screen asks for may not grow with what a vault holds.
#pragma once

#include <cstdint>

namespace mamori::fakes {

/// Counts on every connection that is opened while it lives. One at a time.
class StatementCount {
 public:
  StatementCount();
  StatementCount(const StatementCount&) = delete;
  StatementCount& operator=(const StatementCount&) = delete;
  ~StatementCount();
  /// Statements that were begun since the last call.
  [[nodiscard]] std::uint64_t take();
};

}  // namespace mamori::fakes
