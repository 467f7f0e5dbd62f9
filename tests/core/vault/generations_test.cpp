#include "vault/backup/generations.hpp"

#include "backup_fixture.hpp"

#include <algorithm>
#include <random>
#include <set>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

using Days = std::vector<CivilDate>;

std::vector<std::size_t> kept(const Days& days) {
  const auto gone = superseded(days);
  std::vector<std::size_t> stay;
  for (std::size_t i = 0; i < days.size(); ++i) {
    if (std::find(gone.begin(), gone.end(), i) == gone.end()) stay.push_back(i);
  }
  return stay;
}

/// Backups of a pharmacy with its own habits: some days none, some days several, some weeks closed.
Days random_days(std::mt19937& random) {
  Days days;
  auto day = CivilDate::from_ymd(2015, 1, 1)->plus_days(static_cast<int>(random() % 4000));
  const auto gap = 1 + random() % 9;
  for (int i = static_cast<int>(random() % 300); i >= 0; --i) {
    days.push_back(day);
    if (random() % 4 != 0) day = day.plus_days(static_cast<int>(random() % gap));
    if (random() % 50 == 0) day = day.plus_days(40);
  }
  std::reverse(days.begin(), days.end());
  return days;
}

int monday_of(CivilDate day) {
  return day.days() - static_cast<int>((day.weekday() + 6) % 7);
}

/// The first of each of the newest `most` periods, written the slow way.
template <class Period>
std::set<std::size_t> firsts(const Days& days, std::size_t most, Period period) {
  std::set<std::size_t> places;
  std::set<int> seen;
  for (std::size_t i = 0; i < days.size() && seen.size() <= most; ++i) {
    if (seen.insert(period(days[i])).second && seen.size() <= most) places.insert(i);
  }
  return places;
}

}  // namespace

TEST_CASE("Over random calendars: the newest of 7 days, 5 weeks and 12 months stay, and nothing else") {
  std::mt19937 random(7512);
  for (int round = 0; round < 3000; ++round) {
    const Days days = random_days(random);
    INFO("round " << round << ", " << days.size() << " backups");
    auto wanted = firsts(days, 7, [](CivilDate day) { return day.days(); });
    wanted.merge(firsts(days, 5, monday_of));
    wanted.merge(firsts(days, 12, [](CivilDate day) { return day.year() * 12 + static_cast<int>(day.month()); }));
    const auto stay = kept(days);
    CHECK(std::set(stay.begin(), stay.end()) == wanted);
    CHECK(stay.size() <= 24);
    REQUIRE_FALSE(stay.empty());
    CHECK(stay.front() == 0);
    Days left;
    for (const auto place : stay) left.push_back(days[place]);
    CHECK(superseded(left).empty());
  }
}

TEST_CASE("Pruned day by day for three years there is always a month, a week and a day to go back to") {
  Days days;
  auto day = CivilDate::from_ymd(2021, 1, 1).value();
  for (int i = 0; i < 3 * 365; ++i, day = day.plus_days(1)) {
    days.insert(days.begin(), day);
    Days left;
    for (const auto place : kept(days)) left.push_back(days[place]);
    days = left;
    CHECK(days.size() <= 24);
    if (i < 366) continue;
    CHECK(days_between(days[6], day) == 6);
    // A year back, no hole is longer than a month.
    for (std::size_t place = 1; place < days.size(); ++place) CHECK(days_between(days[place], days[place - 1]) <= 31);
    CHECK(days_between(days.back(), day) >= 304);
  }
}

TEST_CASE("The name of a generation carries its vault and its time, and only such names are taken for one") {
  const VaultId vault{0x1a, 0x2b, 0x3c, 0x4d, 0x5e};
  CHECK(generation_name(vault, 1'700'629'401) == "mamori-1a2b3c4d-20231122T050321Z.mamori-backup");
  const fakes::TemporaryFolder home;
  for (const char* name :
       {"mamori-1a2b3c4d-20231122T050321Z.mamori-backup", "mamori-1a2b3c4d-20231123T000000Z.mamori-backup",
        "mamori-00000000-20231122T050321Z.mamori-backup", "mamori-1a2b3c4d-20231322T050321Z.mamori-backup",
        "mamori-1a2b3c4d-20231122T050321Z.mamori-backup.new", "holiday.jpg"}) {
    put_bytes(home / name, {});
  }
  const auto found = generations_in(home.path(), vault);
  REQUIRE(found.size() == 2);
  CHECK(found[1].made == 1'700'629'401);
  CHECK(found[0].made > found[1].made);
  CHECK(generations_in(home.path()).size() == 3);
  CHECK(generations_in(home / "nowhere").empty());
}

namespace {

/// A pharmacy whose generations of five days lie in a folder that others may write.
struct Shared : BackedUp {
  fs::path backups = home / "backups";
  std::vector<fs::path> made;

  Shared() {
    fs::create_directory(backups);
    for (int day = 0; day < 5; ++day) {
      clock.advance(86'400);
      made.push_back(generation());
    }
  }
  fs::path generation() {
    const auto snapshot = value_of(vault->snapshot());
    const auto place = backups / generation_name(vault->id(), snapshot.facts.made);
    value_of(write_backup(snapshot, place));
    return place;
  }
  /// A file with the name of a generation made so many seconds after the newest.
  [[nodiscard]] fs::path named(UnixTime later) const {
    return backups / generation_name(vault->id(), clock.now() + later);
  }
  int pruned(const Keeping& keeping = {}) {
    const auto key = value_of(vault->snapshot()).key.clone();
    return value_of(prune(backups, vault->id(), key, clock.now(), keeping));
  }
};

}  // namespace

TEST_CASE_METHOD(Shared, "Pruning gives a generation up only for a newer one that is sound") {
  clock.advance(60);
  const auto later = generation();
  CHECK(pruned() == 1);
  CHECK_FALSE(fs::exists(made.back()));
  clock.advance(60);
  const auto last = generation();
  auto damaged = bytes_of(last);
  damaged[damaged.size() / 2] ^= 1;
  put_bytes(last, damaged);
  CHECK(pruned() == 0);
  CHECK(fs::exists(later));
  CHECK(newest_sound(generations_in(backups))->file == later);
}

TEST_CASE_METHOD(Shared, "Generations that another vault's key made, whatever they are called, supersede nothing") {
  BackedUp other;
  for (int i = 1; i <= 26; ++i) fs::copy(other.file, named(i * 86'400));
  for (int i = 1; i <= 26; ++i) fs::copy(other.file, named(-i * 60));
  CHECK(pruned() == 0);
  for (const auto& true_one : made) CHECK(fs::exists(true_one));
}

TEST_CASE_METHOD(Shared, "An old generation under newer names is still the old one, and the newest always stays") {
  for (int i = 1; i <= 26; ++i) fs::copy(made.front(), named(-i * 60));
  CHECK(pruned({1, 1, 1}) > 0);
  CHECK(fs::exists(made.back()));
}

TEST_CASE_METHOD(Shared, "Copies of true generations under later names take nobody's place") {
  for (std::size_t i = 0; i < made.size(); ++i)
    fs::copy(made[i], named(70LL * 365 * 86'400 + static_cast<UnixTime>(i)));
  CHECK(pruned() == 5);
  for (const auto& true_one : made) CHECK(fs::exists(true_one));
}

TEST_CASE_METHOD(Shared, "A generation from a day that has not come supersedes nothing") {
  fakes::FixedClock ahead = clock;
  ahead.advance(40 * 86'400);
  close();
  vault.emplace(value_of(Vault::open(folder, "", passphrase(), ahead)));
  const auto future = generation();
  CHECK(pruned({1, 1, 1}) == 4);
  CHECK(fs::exists(made.back()));
  CHECK(fs::exists(future));
}
