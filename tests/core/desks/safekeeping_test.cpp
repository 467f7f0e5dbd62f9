#include "desks/safekeeping.hpp"

#include "desks/history_book.hpp"
#include "two_stores.hpp"

namespace mamori::desks {
namespace {

namespace fs = std::filesystem;

constexpr UnixTime day_seconds = 86'400;

struct Keeper : TwoStores {
  fs::path folder = pharmacy_store.folder / "vault";
  Safekeeping keeping{pharmacy_store.vault, clock};

  BackupJob::Outcome generation() {
    const auto job = keeping.begin_generation();
    REQUIRE(job);
    auto outcome = job->run(clock);
    REQUIRE(outcome);
    REQUIRE(keeping.finish(*outcome));
    return std::move(*outcome);
  }
};

BackupRecord proven(UnixTime time) {
  return {BackupKind::generation, time, time, 1, "x"};
}

}  // namespace

TEST_CASE_METHOD(Keeper, "A day has one generation, made at its first use and noted in the history") {
  CHECK(keeping.generation_due().value());
  const auto outcome = generation();
  CHECK(fs::exists(outcome.files.at(0)));
  CHECK(outcome.files.at(0).parent_path() == own_backup_folder(folder));
  CHECK_FALSE(keeping.generation_due().value());
  CHECK(keeping.standing()->generation->made == clock.now());
  CHECK(pharmacy_store.vault.history()->back().action == Action::backup_made);
  clock.advance(day_seconds);
  CHECK(keeping.generation_due().value());
}

TEST_CASE_METHOD(Keeper, "With a folder outside a generation goes there too, and without it the own one still counts") {
  const fs::path outside = pharmacy_store.folder / "usb";
  fs::create_directory(outside);
  REQUIRE(keeping.choose_folder(outside));
  CHECK(generation().proven.size() == 2);
  CHECK(keeping.standing()->taken_out->made == clock.now());
  CHECK(keeping.generations()->size() == 2);
  fs::remove_all(outside);
  clock.advance(day_seconds);
  CHECK(generation().proven.size() == 1);
  CHECK(keeping.standing()->generation->made > keeping.standing()->taken_out->made);
}

TEST_CASE_METHOD(Keeper, "Of two generations of one day the older goes when the newer is proven") {
  const auto first = generation();
  clock.advance(60);
  const auto second = generation();
  CHECK_FALSE(fs::exists(first.files.at(0)));
  CHECK(fs::exists(second.files.at(0)));
}

TEST_CASE_METHOD(Keeper, "A copy is taken out by hand, and a drill of it is noted") {
  const auto secret = SecretBytes::from_text("correct horse battery");
  const auto proof = pharmacy_store.vault.prove(secret);
  REQUIRE(proof);
  const auto job = keeping.begin_taking_out(pharmacy_store.folder / "usb", *proof);
  REQUIRE(job);
  const auto outcome = job->run(clock);
  REQUIRE(outcome);
  REQUIRE(keeping.finish(*outcome));
  const auto report = vault::drill(outcome->files.at(0), folder, {"", secret}, clock);
  REQUIRE(report);
  REQUIRE(keeping.finish_drill(*report, outcome->files.at(0)));
  CHECK(keeping.standing()->drill->entries == report->facts.head.size);
  CHECK(pharmacy_store.vault.history()->back().action == Action::backup_drilled);
}

TEST_CASE_METHOD(Keeper, "A backup bears witness to the history that it holds, and to no other") {
  const auto backup = generation().files.at(0);
  const auto carried = checkpoint_of_backup(backup);
  REQUIRE(carried);
  const std::vector<std::vector<std::uint8_t>> files{*carried};
  clock.advance(60);
  REQUIRE(pharmacy_store.vault.change("", [](vault::Writer& writer) { return writer.set_vendor_contract(false); }));
  const auto heads = HistoryBook(pharmacy_store.vault).heads_in(files);
  REQUIRE(heads);
  CHECK(heads->front().size == vault::look_at_backup(backup)->head.size);
  CHECK(pharmacy_store.vault.verify_history(*heads));
  CHECK_FALSE(HistoryBook(vendor_store.vault).heads_in(files));
  auto other = heads->front();
  other.root[0] ^= 1;
  CHECK_FALSE(pharmacy_store.vault.verify_history({other}));
}

TEST_CASE("What a person is reminded of follows from what was proven and when") {
  using R = BackupReminder;
  using Reminders = std::vector<R>;
  constexpr UnixTime now = 1'700'622'000;
  BackupStanding standing;
  CHECK(backup_reminders(standing, now) == Reminders{R::no_backup});
  standing.generation = proven(now);
  CHECK(backup_reminders(standing, now) == Reminders{R::never_outside, R::never_drilled});
  standing.generation = proven(now - 8 * day_seconds);
  CHECK(backup_reminders(standing, now) == Reminders{R::backup_old, R::never_outside, R::never_drilled});
  standing.taken_out = standing.drill = proven(now);
  CHECK(backup_reminders(standing, now).empty());
  standing.taken_out = proven(now - 40 * day_seconds);
  standing.drill = proven(now - 200 * day_seconds);
  standing.generation = proven(now);
  CHECK(backup_reminders(standing, now) == Reminders{R::outside_old, R::drill_old});
}

}  // namespace mamori::desks
