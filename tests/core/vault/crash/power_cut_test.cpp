// Cuts the power at every call that changes the disk, in every workflow, in many ways of losing what was not synced:
// nothing that a person was told is done may be lost, nothing half done, nothing damaged; also while a vault that lost
// its power is opened again.
#include "fakes/power_cut.hpp"

#include "fakes/run_length.hpp"
#include "workflows.hpp"

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

const auto wanted_images = static_cast<std::size_t>(fakes::run_length(1000, 100'000));
const auto wanted_recovery_images = static_cast<std::size_t>(fakes::run_length(200, 50'000));

/// A RAM disk where there is one: no power is really cut.
fs::path work_folder() {
  const fs::path ram = "/dev/shm";
  std::error_code ignored;
  return fs::is_directory(ram, ignored) ? ram : fs::temp_directory_path();
}

struct Played {
  const Workflow* workflow = nullptr;
  World world;
  fakes::PowerCut cut;
  std::vector<std::string> states;  ///< by how often the person was told that a step is done
  std::vector<std::string> backups;
};

/// Runs the workflow once on a sound disk and keeps every call.
Played play(const Workflow& workflow, const WorldTemplate& original, const fs::path& home) {
  auto states = states_of(workflow, original, home);
  World world = original.copy_to(home);
  Played played{&workflow, world, fakes::PowerCut(home), std::move(states), sound_backups(world)};
  fakes::CallLog log(home);
  std::uint64_t count = 0;
  const auto done = workflow.run(world, [&]() -> Result<void> {
    log.mark(++count);
    return {};
  });
  if (!done) FAIL(workflow.name << ": " << name_of(done.error().code) << " at " << done.error().where);
  played.cut.play(log.take());
  return played;
}

void check_image(const Played& played, const WorldTemplate& original, const fs::path& image, std::size_t told) {
  World world = played.world;
  world.home = image;
  const auto state = state_of(world, original.key());
  const bool next = told + 1 < played.states.size() && state == played.states[told + 1];
  if (state != played.states[told] && !next) FAIL("what was acknowledged is not what is there");
  check_backups(world, played.backups, played.workflow->generations_kept);
}

/// Opens the image under a second log and cuts the power there too.
std::size_t cut_recovery(const Played& played, const WorldTemplate& original, const fs::path& image,
                         const fs::path& second, std::size_t told, std::size_t most) {
  World world = played.world;
  world.home = image;
  fakes::PowerCut cut(image);
  {
    fakes::CallLog log(image);
    value_of(world.open());
    cut.play(log.take());
  }
  std::size_t images = 0;
  for (std::size_t moment = 0; moment < cut.moments() && images < most; ++moment) {
    for (const int way : {0, 1, 2, 3}) {
      INFO("recovery, moment " << moment << ", way " << way);
      cut.write_image(second, moment, way);
      check_image(played, original, second, told);
      ++images;
    }
  }
  return images;
}

}  // namespace

TEST_CASE("Power cut at any call of any workflow: what was acknowledged is there, whole, and nothing else") {
  const WorldTemplate original;
  std::string pattern = (work_folder() / "mamori-cut-XXXXXX").string();
  const fs::path home = mkdtemp(pattern.data());
  std::size_t images = 0, recovery_images = 0, moments = 0;
  std::vector<Played> all;
  for (const Workflow& workflow : workflows()) {
    INFO(workflow.name);
    all.push_back(play(workflow, original, home / "live"));
    moments += all.back().cut.moments();
  }
  const std::size_t ways = std::clamp<std::size_t>(wanted_images / moments, 2, fakes::loss_ways);
  const std::size_t rounds = wanted_images / (moments * ways) + 1;
  for (std::size_t round = 0; round < rounds; ++round) {
    for (const Played& played : all) {
      for (std::size_t moment = 0; moment < played.cut.moments(); ++moment) {
        for (std::size_t way = 0; way < ways; ++way) {
          const int lots = static_cast<int>(round * ways + way);
          INFO(played.workflow->name << ", moment " << moment << ", way " << lots);
          played.cut.write_image(home / "image", moment, lots);
          const auto told = static_cast<std::size_t>(played.cut.marked(moment));
          const bool recover = recovery_images < wanted_recovery_images && (moment + way) % 5 == 0;
          if (recover) {
            recovery_images += cut_recovery(played, original, home / "image", home / "second", told, 40);
          } else {
            check_image(played, original, home / "image", told);
          }
          ++images;
        }
      }
    }
  }
  fs::remove_all(home);
  CHECK(images >= wanted_images);
  WARN(images << " images of " << moments << " moments in " << all.size() << " workflows, and " << recovery_images
              << " more during recovery: nothing lost");
}
