#include "base/watch.hpp"

namespace mamori {

Result<void> report(const Watch& watch, std::uint64_t done, std::uint64_t whole) {
  if (!watch || watch(done, whole)) return {};
  return fail(ErrorCode::stopped);
}

}  // namespace mamori
