// Kills a process that saves answers, at random moments: nothing that it was told is saved may be lost.

#include "fakes/run_length.hpp"
#include "vault_fixture.hpp"

#include <chrono>
#include <csignal>
#include <random>
#include <sys/wait.h>
#include <unistd.h>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

const int kills = fakes::run_length(100, 10'000);
constexpr std::uint8_t rows = 19;

std::uint8_t row_of(int number) {
  return static_cast<std::uint8_t>(number % rows);
}

/// Saves answers numbered from `first`, two a change, and writes each change's last number to `out` once it is durable.
[[noreturn]] void save_until_killed(const Pharmacy& pharmacy, int first, int out) {
  auto vault = Vault::open(pharmacy.folder, "", passphrase(), pharmacy.clock);
  if (!vault) _exit(1);
  for (int number = first;; number += 2) {
    const auto done = vault->change("点検", [&](Writer& writer) -> Result<void> {
      if (auto saved = writer.put_answer(pharmacy.sheet, row_key(row_of(number)), row_of(number), numbered(number));
          !saved) {
        return saved;
      }
      return writer.put_answer(pharmacy.sheet, row_key(row_of(number + 1)), row_of(number + 1), numbered(number + 1));
    });
    if (!done) _exit(2);
    const int acknowledged = number + 1;
    if (write(out, &acknowledged, sizeof acknowledged) != sizeof acknowledged) _exit(3);
  }
}

/// Reads acknowledgements until `wanted` came, then a little longer; kills; returns the last one that came.
int kill_after(pid_t child, int in, int wanted, std::chrono::microseconds longer, int before) {
  int last = before;
  int number = 0;
  for (int i = 0; i < wanted && read(in, &number, sizeof number) == sizeof number; ++i) last = number;
  const auto end = std::chrono::steady_clock::now() + longer;
  while (std::chrono::steady_clock::now() < end) continue;
  kill(child, SIGKILL);
  int status = 0;
  waitpid(child, &status, 0);
  CHECK(WIFSIGNALED(status));
  while (read(in, &number, sizeof number) == sizeof number) last = number;
  return last;
}

/// The last number that is in the vault, from a chain that holds and answers that fit it.
int last_kept(Pharmacy& pharmacy, std::uint64_t entries_at_start) {
  const auto vault = value_of(pharmacy.try_open());
  const auto head = value_of(vault.verify_history());
  const int last = static_cast<int>(head.size - entries_at_start);
  CHECK(last % 2 == 0);
  const auto contents = value_of(vault.contents(pharmacy.sheet));
  for (int number = std::max(1, last - rows + 1); number <= last; ++number) {
    if (contents.answers.at(row_of(number)) != numbered(number)) FAIL("answer " << number << " is not the one saved");
  }
  return last;
}

}  // namespace

TEST_CASE("A process killed at any moment has lost nothing that was acknowledged and half-done nothing") {
  Pharmacy pharmacy;
  const auto entries = value_of(pharmacy.vault->history_head()).size;
  pharmacy.close();
  std::mt19937 random(20231013);
  int last = 0;
  int mid_change = 0;
  for (int round = 0; round < kills; ++round) {
    INFO("round " << round);
    int ends[2];
    REQUIRE(pipe(ends) == 0);
    const pid_t child = fork();
    REQUIRE(child >= 0);
    if (child == 0) {
      close(ends[0]);
      save_until_killed(pharmacy, last + 1, ends[1]);
    }
    close(ends[1]);
    const int wanted_first = static_cast<int>(random() % 8);
    const int acknowledged = kill_after(child, ends[0], wanted_first, std::chrono::microseconds(random() % 4000), last);
    close(ends[0]);
    const int kept = last_kept(pharmacy, entries);
    CHECK(kept >= acknowledged);
    // At most the one change that was under way had become durable without its word getting out.
    CHECK(kept <= acknowledged + 2);
    if (kept > acknowledged) ++mid_change;
    last = kept;
  }
  CHECK(value_of(pharmacy.try_open()).check());
  CHECK(last > kills);
  WARN(kills << " kills, " << last << " answers, " << mid_change << " kills between a COMMIT and its word");
}
