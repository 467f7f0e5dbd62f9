#include "fakes/failing_disk.hpp"
#include "fakes/run_length.hpp"
#include "vault_fixture.hpp"

#include <functional>
#include <set>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

namespace fs = std::filesystem;

/// A closed vault that is copied for each fault, so that each starts from the same bytes.
struct Template {
  Pharmacy pharmacy;
  Template() {
    value_of(pharmacy.save(0, numbered(0)));
    pharmacy.close();
  }
  void copy_to(const fs::path& folder) const {
    fs::remove_all(folder);
    fs::copy(pharmacy.folder, folder, fs::copy_options::recursive);
  }
};

/// What a person was told: the last answer said to be saved, how many were, and how everything else was refused.
struct Told {
  int saved = 0;
  int changes = 0;
  std::set<ErrorCode> refusals;
};

/// Opens, saves four answers to one row, one a change, reads after each, and closes.
Told work(const fs::path& folder, SheetId sheet, const Clock& clock) {
  Told told;
  auto vault = Vault::open(folder, "", passphrase(), clock);
  if (!vault) {
    told.refusals.insert(vault.error().code);
    return told;
  }
  for (int i = 1; i <= 4; ++i) {
    const auto done = vault->change(
        "点検", [&](Writer& writer) { return writer.put_answer(sheet, row_key(std::uint8_t{0}), 0, numbered(i)); });
    if (done) {
      told.saved = i;
      ++told.changes;
    } else {
      told.refusals.insert(done.error().code);
    }
    // Reading goes on, and shows what was said to be saved.
    const auto contents = vault->contents(sheet);
    if (!contents) FAIL("reading stopped: " << name_of(contents.error().code));
    CHECK(contents->answers.at(0) == numbered(told.saved));
  }
  return told;
}

void check_unchanged_but_for(const Told& told, const fs::path& folder, SheetId sheet, const Clock& clock,
                             std::uint64_t entries_before) {
  const auto vault = Vault::open(folder, "", passphrase(), clock);
  if (!vault) FAIL("not to be opened: " << name_of(vault.error().code));
  CHECK(value_of(vault->contents(sheet)).answers.at(0) == numbered(told.saved));
  const auto head = value_of(vault->verify_history());
  CHECK(head.size == entries_before + static_cast<std::uint64_t>(told.changes));
  CHECK(vault->check());
}

struct FaultKind {
  fakes::DiskFault fault;
  const char* name;
  ErrorCode error;
};

constexpr FaultKind kinds[] = {
    {fakes::DiskFault::write_error, "write error", ErrorCode::storage_failed},
    {fakes::DiskFault::short_write, "short write", ErrorCode::storage_failed},
    {fakes::DiskFault::disk_full, "disk full", ErrorCode::storage_full},
    {fakes::DiskFault::read_only, "read-only disk", ErrorCode::storage_read_only},
    {fakes::DiskFault::sync_error, "sync error", ErrorCode::storage_failed},
    {fakes::DiskFault::truncate_error, "truncate error", ErrorCode::storage_failed},
    {fakes::DiskFault::delete_error, "delete error", ErrorCode::storage_failed},
};

/// A way in which something leaves the device, and what notes it.
struct WayOut {
  const char* name;
  bool inspecting;  ///< somebody else looks: the note goes by a connection of its own
  std::function<Result<void>(Vault&, const HistoryHead&)> note;
};

const std::vector<WayOut>& ways_out() {
  static const std::vector<WayOut> all{
      {"status shown", false, [](Vault& vault, const HistoryHead& head) { return vault.note_shown("qr", head); }},
      {"status shown to an inspector", true,
       [](Vault& vault, const HistoryHead& head) { return vault.note_shown("qr", head); }},
      {"checkpoint saved", false,
       [](Vault& vault, const HistoryHead& head) {
         return vault.change("", [&](Writer& writer) { return writer.log_checkpoint_saved(head); });
       }},
      {"history exported", false,
       [](Vault& vault, const HistoryHead& head) {
         return vault.change("", [&](Writer& writer) { return writer.log_history_exported(head); });
       }},
  };
  return all;
}

/// How much is known to be outside: entries of what left, and checkpoints that somebody holds.
std::pair<std::size_t, std::size_t> outside(const Vault& vault) {
  HistoryFilter left;
  left.departures = true;
  return {value_of(vault.history_page(left, 1'000'000, 100)).size(), value_of(vault.witnesses()).size()};
}

/// Notes a departure on a disk that fails; whether the fault struck. What was refused is as if it had never been asked
/// for, in the open vault and in the one that is opened afterwards, and noting it again goes well.
bool note_on_failing_disk(fakes::FailingDisk& disk, const WayOut& departure, const FaultKind& kind, int nth,
                          const fs::path& folder, const Clock& clock) {
  bool struck = false;
  HistoryHead noted;
  {
    auto vault = value_of(Vault::open(folder, "", passphrase(), clock));
    if (departure.inspecting) value_of(vault.begin_inspection());
    const auto head = value_of(vault.history_head());
    disk.arm(kind.fault, nth, true);
    const auto done = departure.note(vault, head);
    struck = disk.struck();
    if (done) {
      CHECK(outside(vault) == std::pair<std::size_t, std::size_t>{1, 1});
    } else {
      CHECK(done.error().code == kind.error);
      // Looked at while the disk is still broken.
      CHECK(value_of(vault.history_head()) == head);
      CHECK(outside(vault) == std::pair<std::size_t, std::size_t>{0, 0});
      CHECK_FALSE(value_of(vault.newest_witness()));
    }
    disk.disarm();
    CHECK((struck || done));
    if (!done) value_of(departure.note(vault, head));
    noted = value_of(vault.history_head());
    CHECK(noted.size == head.size + 1);
    CHECK(outside(vault) == std::pair<std::size_t, std::size_t>{1, 1});
    CHECK(value_of(vault.verify_history()) == noted);
  }
  const auto after = value_of(Vault::open(folder, "", passphrase(), clock));
  CHECK(value_of(after.history_head()) == noted);
  CHECK(outside(after) == std::pair<std::size_t, std::size_t>{1, 1});
  CHECK(after.check());
  return struck;
}

}  // namespace

TEST_CASE("Whichever write, sync, truncation or removal fails: a clean error and an unchanged vault") {
  const Template original;
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  const fs::path folder = home / "vault";
  const SheetId sheet = original.pharmacy.sheet;
  fakes::FailingDisk disk;
  original.copy_to(folder);
  const auto entries = value_of(value_of(Vault::open(folder, "", passphrase(), clock)).history_head()).size;
  for (const FaultKind& kind : kinds) {
    for (const bool for_ever : {false, true}) {
      int n = 1;
      for (bool struck = true; struck; ++n) {
        INFO(kind.name << (for_ever ? " for ever from" : " once at") << " operation " << n);
        original.copy_to(folder);
        disk.arm(kind.fault, n, for_ever);
        const Told told = work(folder, sheet, clock);
        struck = disk.struck();
        disk.disarm();
        for (const ErrorCode refusal : told.refusals) CHECK(refusal == kind.error);
        if (!struck) CHECK(told.changes == 4);
        check_unchanged_but_for(told, folder, sheet, clock, entries);
      }
      // One operation at least was there to fail; otherwise nothing was tested.
      CHECK(n > 2);
    }
  }
}

TEST_CASE("What could not be noted as shown or given away counts as neither, and can be noted again") {
  const Template original;
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  const fs::path folder = home / "vault";
  fakes::FailingDisk disk;
  for (const WayOut& departure : ways_out()) {
    for (const FaultKind& kind : kinds) {
      // Noting neither truncates nor removes a file.
      if (kind.fault == fakes::DiskFault::truncate_error || kind.fault == fakes::DiskFault::delete_error) continue;
      int n = 1;
      for (bool struck = true; struck; ++n) {
        INFO(departure.name << ", " << kind.name << " from operation " << n);
        original.copy_to(folder);
        struck = note_on_failing_disk(disk, departure, kind, n, folder, clock);
      }
      // One operation at least was there to fail; otherwise nothing was tested.
      CHECK(n > 2);
    }
  }
}

TEST_CASE("Cut off at any write or sync, a vault holds each answer with its entry in the history or neither") {
  const Template original;
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  const fs::path folder = home / "vault";
  const fs::path cut = home / "cut";
  const SheetId sheet = original.pharmacy.sheet;
  fakes::FailingDisk disk;
  original.copy_to(folder);
  const auto entries = value_of(value_of(Vault::open(folder, "", passphrase(), clock)).history_head()).size;
  for (const auto fault :
       {fakes::DiskFault::write_error, fakes::DiskFault::short_write, fakes::DiskFault::sync_error}) {
    for (int n = 1;; ++n) {
      INFO("fault " << static_cast<int>(fault) << " from operation " << n);
      original.copy_to(folder);
      disk.arm(fault, n, true);
      int saved = 0;
      {
        auto vault = Vault::open(folder, "", passphrase(), clock);
        for (int i = 1; vault && i <= 3 && !disk.struck(); ++i) {
          const auto done = vault->change(
              "点検", [&](Writer& writer) { return writer.put_answer(sheet, row_key(0), 0, numbered(i)); });
          if (done) saved = i;
        }
        // As the files lie at the moment of the fault, before anything is put in order.
        fs::remove_all(cut);
        fs::copy(folder, cut, fs::copy_options::recursive);
      }
      const bool struck = disk.struck();
      disk.disarm();
      const auto vault = value_of(Vault::open(cut, "", passphrase(), clock));
      // Holds the answers against the history too.
      const auto head = value_of(vault.verify_history());
      const auto kept = static_cast<int>(head.size - entries);
      CHECK((kept == saved || kept == saved + 1));
      CHECK(value_of(vault.contents(sheet)).answers.at(0) == numbered(kept));
      if (!struck) break;
    }
  }
}

TEST_CASE("A change refused because a sync failed does not come back when the log is read again") {
  Pharmacy pharmacy;
  REQUIRE(pharmacy.save(0, numbered(1)));
  pharmacy.close();
  fakes::FailingDisk disk;
  pharmacy.vault.emplace(value_of(pharmacy.try_open()));
  REQUIRE(pharmacy.save(0, numbered(2)));
  disk.arm(fakes::DiskFault::sync_error, 1, true);
  CHECK(code_of(pharmacy.save(0, numbered(3))) == ErrorCode::storage_failed);
  // What a crash at this moment leaves: the files as they are, without the closing of SQLite.
  const fs::path crashed = pharmacy.home / "crashed";
  fs::copy(pharmacy.folder, crashed, fs::copy_options::recursive);
  disk.disarm();
  const auto after = value_of(Vault::open(crashed, "", passphrase(), pharmacy.clock));
  CHECK(value_of(after.contents(pharmacy.sheet)).answers.at(0) == numbered(2));
  CHECK(after.check());
}

TEST_CASE("Once the disk works again the same vault saves again") {
  Pharmacy pharmacy;
  pharmacy.close();
  fakes::FailingDisk disk;
  pharmacy.vault.emplace(value_of(pharmacy.try_open()));
  for (const FaultKind& kind : kinds) {
    if (kind.fault == fakes::DiskFault::truncate_error || kind.fault == fakes::DiskFault::delete_error) continue;
    INFO(kind.name);
    const auto head = value_of(pharmacy.vault->history_head());
    disk.arm(kind.fault, 1, true);
    CHECK(code_of(pharmacy.save(1, numbered(5))) == kind.error);
    CHECK(value_of(pharmacy.vault->history_head()).root == head.root);
    disk.disarm();
    REQUIRE(pharmacy.save(1, numbered(5)));
    REQUIRE(pharmacy.save(1, Answer{}));
  }
  pharmacy.close();
  CHECK(value_of(pharmacy.try_open()).check());
}

TEST_CASE("A long day's work is folded into the database and the log stays short") {
  Pharmacy pharmacy;
  const auto empty = fs::file_size(pharmacy.folder / "vault.db");
  for (int i = 1; i <= 1500; ++i) REQUIRE(pharmacy.save(static_cast<std::uint8_t>(i % 19), numbered(i)));
  CHECK(fs::file_size(pharmacy.folder / "vault.db-wal") <= (4u << 20) + (64u << 10));
  CHECK(fs::file_size(pharmacy.folder / "vault.db") > empty);
  CHECK(pharmacy.vault->check());
}

TEST_CASE("Creating on a failing disk leaves nothing that is taken for a vault") {
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  const fs::path folder = home / "vault";
  fakes::FailingDisk disk;
  const int stride = fakes::run_length(5, 1);
  int first = 0;  // so that the strides of different faults meet different operations
  for (const FaultKind& kind : kinds) {
    int n = 1 + first++ % stride;
    for (bool struck = true; struck; n += stride) {
      INFO(kind.name << " from operation " << n);
      disk.arm(kind.fault, n, true);
      {
        const auto made = Vault::create(folder, wanted(), passphrase(), clock);
        struck = disk.struck();
        if (!made) CHECK(made.error().code == kind.error);
      }
      disk.disarm();
      // Whole or not there, and never in the way of the next try.
      if (Vault::exists(folder)) CHECK(value_of(Vault::open(folder, "", passphrase(), clock)).check());
      fs::remove_all(folder);
      CHECK_FALSE(fs::exists(home / "vault.new"));
    }
  }
}
