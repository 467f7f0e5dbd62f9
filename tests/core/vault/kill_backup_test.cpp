// Kills a process that makes backups, prunes them, writes key slots and restores, at random moments: never fewer good
// generations than before, never a vault or key slots that cannot be opened.

#include "backup_fixture.hpp"
#include "fakes/run_length.hpp"
#include "vault/key_files.hpp"

#include <algorithm>
#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

const int kills = fakes::run_length(30, 3000);
constexpr UnixTime a_day = 86'400;

struct Work : BackedUp {
  fs::path backups = home / "vault.backups";

  Work() {
    fs::create_directory(backups);
    close();
  }
  std::vector<Generation> sound() const {
    std::vector<Generation> good;
    for (const auto& generation : generations_in(backups)) {
      if (look_at_backup(generation.file)) good.push_back(generation);
    }
    return good;
  }
};

/// Says from the process that works that one more piece is done, by its number.
void tell(int out, std::uint64_t number) {
  if (write(out, &number, sizeof number) != sizeof number) _exit(8);
}

/// Runs `child` in a process of its own, which is killed a little after it told of some pieces, none among them.
/// Returns the last number that it told, or `before`.
template <class Child>
std::uint64_t run_and_kill(std::mt19937& random, std::uint64_t before, Child child) {
  int ends[2];
  REQUIRE(pipe(ends) == 0);
  const pid_t process = fork();
  REQUIRE(process >= 0);
  if (process == 0) {
    ::close(ends[0]);
    child(ends[1]);
    _exit(9);
  }
  ::close(ends[1]);
  std::uint64_t last = before, number = 0;
  const auto told = random() % 4;
  for (unsigned i = 0; i < told && read(ends[0], &number, sizeof number) == sizeof number; ++i) last = number;
  usleep(static_cast<useconds_t>(random() % 12'000));
  kill(process, SIGKILL);
  int status = 0;
  waitpid(process, &status, 0);
  // It was killed at its work and did not end by itself.
  CHECK(WIFSIGNALED(status));
  while (read(ends[0], &number, sizeof number) == sizeof number) last = number;
  ::close(ends[0]);
  return last;
}

/// A generation a day, each with an answer more, pruned as the app does it.
[[noreturn]] void make_generations(const Work& work, UnixTime from, int out) {
  fakes::FixedClock clock(from);
  auto vault = Vault::open(work.folder, "", passphrase(), clock);
  if (!vault) _exit(1);
  for (int number = 0;; ++number, clock.advance(a_day)) {
    const auto saved = vault->change("点検", [&](Writer& writer) {
      return writer.put_answer(work.sheet, row_key(std::uint8_t{7}), 7, numbered(number));
    });
    if (!saved) _exit(2);
    const auto snapshot = vault->snapshot();
    if (!snapshot) _exit(3);
    if (!write_backup(*snapshot, work.backups / generation_name(vault->id(), clock.now()))) _exit(4);
    if (!prune(work.backups, vault->id(), snapshot->key, clock.now())) _exit(5);
    tell(out, static_cast<std::uint64_t>(number));
  }
}

/// What the newer ones do not supersede must have stayed.
void check_kept(const std::vector<Generation>& before, const std::vector<Generation>& after) {
  std::vector<Generation> all = after;
  for (const auto& old : before) {
    const bool there = std::any_of(after.begin(), after.end(), [&](const auto& g) { return g.file == old.file; });
    if (!there) all.push_back(old);
  }
  std::sort(all.begin(), all.end(), [](const auto& a, const auto& b) { return a.made > b.made; });
  std::vector<CivilDate> days;
  for (const auto& generation : all) days.push_back(local_date(generation.made));
  const auto gone = superseded(days);
  for (std::size_t i = 0; i < all.size(); ++i) {
    const bool there = std::any_of(after.begin(), after.end(), [&](const auto& g) { return g.file == all[i].file; });
    const bool needed = std::find(gone.begin(), gone.end(), i) == gone.end();
    if (needed && !there) FAIL("a generation that is still needed is gone: " << all[i].file.filename().string());
  }
}

}  // namespace

TEST_CASE_METHOD(Work,
                 "Killed at any moment of backing up and pruning: every generation that is needed is there, whole") {
  std::mt19937 random(7);
  std::size_t most = 0;
  for (int round = 0; round < kills; ++round) {
    INFO("round " << round);
    const auto before = sound();
    const UnixTime from = before.empty() ? clock.now() : before.front().made + a_day;
    run_and_kill(random, 0, [&](int out) { make_generations(*this, from, out); });
    const auto after = sound();
    check_kept(before, after);
    most = std::max(most, after.size());
    CHECK(value_of(try_open()).check());
  }
  CHECK(most >= 3);
}

TEST_CASE_METHOD(Work, "Killed at any moment of writing key slots: they open, and none that was acknowledged is lost") {
  std::mt19937 random(8);
  for (int round = 0; round < kills; ++round) {
    INFO("round " << round);
    const auto before = value_of(read_keys(folder)).front().generation;
    const auto acknowledged = run_and_kill(random, before, [&](int out) {
      const auto copies = read_keys(folder);
      if (!copies) _exit(1);
      for (KeySlots slots = copies->front();;) {
        ++slots.generation;
        if (!write_keys(folder, slots)) _exit(2);
        tell(out, slots.generation);
      }
    });
    CHECK(value_of(read_keys(folder)).front().generation >= acknowledged);
    value_of(try_open());
  }
}

TEST_CASE_METHOD(Work, "Killed at any moment of a restore: the old vault or the new one, whole, and both kept") {
  std::mt19937 random(9);
  reopen();
  value_of(save(0, numbered(99), "点検"));
  const auto later = answers();
  close();
  int restored = 0;
  for (int round = 0; round < kills; ++round) {
    INFO("round " << round);
    run_and_kill(random, 0, [&](int out) {
      for (;;) {
        if (!restore(file, folder, holder, clock)) _exit(1);
        tell(out, 1);
      }
    });
    const auto opened = value_of(try_open());
    CHECK(opened.check());
    const auto now = value_of(opened.contents(sheet)).answers;
    CHECK((now == later || now.at(0) == numbered(0)));
    if (now != later) ++restored;
    for (const auto& entry : fs::directory_iterator(home.path())) {
      const auto name = entry.path().filename().string();
      if (!name.starts_with("vault.before-restore")) continue;
      value_of(value_of(Vault::open(entry.path(), "", passphrase(), clock)).check());
      fs::remove_all(entry.path());
    }
  }
  CHECK(restored > 0);
}
