// Refuses the n-th call that changes or reads the disk, once and for ever, in every workflow: a clean error, and files
// that are as they were.
#include "fakes/disk_calls.hpp"
#include "fakes/run_length.hpp"
#include "workflows.hpp"

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

const int stride = fakes::run_length(23, 1);  ///< every call of every kind is 1

/// SQLCipher takes a page that it could not read for one that it cannot authenticate, so a read error may be said to be
/// a damage; opening again finds that it was none.
bool is_clean(ErrorCode code, fakes::CallFault fault) {
  const bool damage = code == ErrorCode::vault_damaged || code == ErrorCode::vault_first_page_damaged;
  return code == ErrorCode::storage_failed || code == ErrorCode::storage_full || code == ErrorCode::storage_read_only ||
         (damage && fault == fakes::CallFault::read_error);
}

struct Case {
  const Workflow& workflow;
  const WorldTemplate& original;
  const std::vector<std::string>& states;
};

/// Whether the fault struck at all.
bool strike(const Case& at, const fs::path& home, fakes::CallFault fault, int nth, bool for_ever) {
  World world = at.original.copy_to(home);
  const auto backups = sound_backups(world);
  std::size_t told = 0;
  fakes::arm_calls(home, fault, nth, for_ever);
  const auto done = at.workflow.run(world, [&]() -> Result<void> {
    ++told;
    return {};
  });
  const bool struck = fakes::calls_struck();
  fakes::disarm_calls();
  if (!done && !is_clean(done.error().code, fault)) {
    FAIL("not a clean error: " << name_of(done.error().code) << " at " << done.error().where);
  }
  if (!struck && !done) FAIL("refused without a fault: " << name_of(done.error().code));
  const auto state = state_of(world, at.original.key());
  const bool next = !at.workflow.unchanged_on_error && told + 1 < at.states.size() && state == at.states[told + 1];
  if (state != at.states[told] && !next) FAIL("the files are not what the person was told");
  check_backups(world, backups, at.workflow.generations_kept);
  return struck;
}

}  // namespace

TEST_CASE("Whichever call fails, once or for ever, in whichever workflow: a clean error and nothing changed") {
  const WorldTemplate original;
  const fakes::TemporaryFolder folder;
  const fs::path home = folder / "home";
  int runs = 0;
  int phase = 0;
  for (const Workflow& workflow : workflows()) {
    const auto states = states_of(workflow, original, home);
    const Case at{workflow, original, states};
    for (const auto fault : fakes::call_faults) {
      for (const bool for_ever : {false, true}) {
        // With a stride each kind begins elsewhere, so that together they meet all calls.
        int nth = 1 + phase++ % stride;
        for (bool struck = true; struck; nth += stride, ++runs) {
          INFO(workflow.name << ": " << fakes::name_of(fault) << (for_ever ? " for ever from " : " at ") << nth);
          struck = strike(at, home, fault, nth, for_ever);
        }
      }
    }
  }
  WARN(runs << " runs");
}
