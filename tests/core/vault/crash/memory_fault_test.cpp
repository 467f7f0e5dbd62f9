// Refuses the n-th allocation, SQLite's and our own, in every workflow: a clean error, and files that are as they were.
#include "workflows.hpp"

#include <cstdlib>
#include <new>
#include <sqlcipher/sqlite3.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

long left = 0;  ///< allocations until one is refused; 0 when none is to be
bool struck = false;

bool refused() {
  if (left == 0 || --left > 0) return false;
  struck = true;
  return true;
}

sqlite3_mem_methods below;
void* take(int size) {
  return refused() ? nullptr : below.xMalloc(size);
}
void* grow(void* memory, int size) {
  return refused() ? nullptr : below.xRealloc(memory, size);
}

/// Before SQLite is used for the first time.
[[maybe_unused]] const bool installed = [] {
  sqlite3_config(SQLITE_CONFIG_GETMALLOC, &below);
  sqlite3_mem_methods ours = below;
  ours.xMalloc = take;
  ours.xRealloc = grow;
  return sqlite3_config(SQLITE_CONFIG_MALLOC, &ours) == SQLITE_OK;
}();

}  // namespace

namespace {

/// SQLite's own check of a file tells want of memory as a finding, so it may be said to be a damage; the next one finds
/// that it was none.
bool is_clean(ErrorCode code) {
  return code == ErrorCode::not_enough_memory || code == ErrorCode::vault_damaged;
}

/// What the workflow itself asks memory for, names and records, is refused to it as to any program.
Result<void> run(const Workflow& workflow, World& world, const Told& told) {
  try {
    return workflow.run(world, told);
  } catch (const std::bad_alloc&) {
    return out_of_memory("workflow");
  }
}

}  // namespace

void* operator new(std::size_t size) {
  if (refused()) throw std::bad_alloc();
  if (void* memory = std::malloc(size == 0 ? 1 : size)) return memory;
  throw std::bad_alloc();
}
void operator delete(void* memory) noexcept {
  std::free(memory);
}
void operator delete(void* memory, std::size_t) noexcept {
  std::free(memory);
}

TEST_CASE("Whichever allocation fails in whichever workflow: a clean error and nothing changed") {
  REQUIRE(installed);
  const WorldTemplate original;
  const fakes::TemporaryFolder folder;
  const fs::path home = folder / "home";
  // SQLCipher 4.6.1 uses what its first connection asks for without looking whether it got it. While one is open it
  // asks for no such thing.
  const World beside = original.copy_to(folder / "beside");
  const auto held = beside.open();
  REQUIRE(held);
  long runs = 0;
  for (const Workflow& workflow : workflows()) {
    const auto states = states_of(workflow, original, home);
    for (long nth = 1;; ++nth, ++runs) {
      INFO(workflow.name << ": allocation " << nth);
      World world = original.copy_to(home);
      std::size_t told = 0;
      const Told count = [&]() -> Result<void> {
        ++told;
        return {};
      };
      struck = false;
      left = nth;
      const auto done = run(workflow, world, count);
      left = 0;
      if (!done && !is_clean(done.error().code)) {
        FAIL("not want of memory: " << name_of(done.error().code) << " at " << done.error().where);
      }
      const auto state = state_of(world, original.key());
      const bool next = !workflow.unchanged_on_error && told + 1 < states.size() && state == states[told + 1];
      if (state != states[told] && !next) FAIL("the files are not what the person was told");
      if (!struck) break;
    }
  }
  WARN(runs << " runs");
}
