#include "vault/time_watch.hpp"

#include "chain.hpp"

#include <random>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

constexpr UnixTime a_day = 86'400;

std::int64_t recorded(Connection& database) {
  return value_of(database.number("SELECT count(*) FROM history WHERE action = 21"));
}

/// What is true about the clock, told from outside: what was seen when the vault last looked.
struct Truth {
  fakes::FixedClock clock;
  UnixTime last = 0;
  UnixTime passed = 0;  ///< since then, whatever the clock says
  bool restarted = false;
  UnixTime greatest = 0;

  /// Whether somebody looking now has to say that the clock was changed.
  [[nodiscard]] bool changed() const {
    const UnixTime off = clock.now() - (last + passed);
    return clock.now() < last || (!restarted && (off > clock_tolerance || off < -clock_tolerance));
  }
  void looked() {
    last = clock.now();
    passed = 0;
    restarted = false;
    greatest = std::max(greatest, last);
  }
  void go_by(UnixTime seconds) {
    clock.advance(seconds);
    passed += seconds;
  }
};

/// Opens, changes, waits, sets the clock and restarts the machine in some order.
void live(std::mt19937& random, Connection& database, Truth& truth) {
  const Session session{PersonId{1}, "山田", Role::responsible};
  const auto between = [&](UnixTime least, UnixTime most) {
    return std::uniform_int_distribution<UnixTime>(least, most)(random);
  };
  for (int step = 0; step < 8; ++step) {
    switch (between(0, 5)) {
      case 0:
        truth.go_by(between(0, 20 * a_day));
        break;
      case 1:
        truth.clock.set(truth.clock.now() + between(-400 * a_day, 30 * a_day));
        break;
      case 2:
        truth.clock.set(truth.clock.now() + between(-200, 200));
        break;
      case 3:
        truth.clock.restart();
        truth.restarted = true;
        truth.go_by(between(0, a_day));
        break;
      default:
        truth.go_by(between(0, 600));
        break;
    }
    if (between(0, 2) == 0) continue;
    const auto before = recorded(database);
    const bool wanted = truth.changed();
    // As the vault does when it is opened, and at each change: from what is in the file alone.
    const auto seen = value_of(read_time_seen(database));
    CHECK(seen.greatest == truth.greatest);
    const auto now = truth.clock.moment();
    const auto looked = value_of(look_at_clock(database, session, seen, now));
    if (between(0, 1) == 0) {
      value_of(keep_time_seen(database, looked));
    } else {
      value_of(append_history(database,
                              {now, session.person, session.name, session.role, Action::contract_set, {}, {}, {}, {}}));
    }
    truth.looked();
    if (recorded(database) - before != (wanted ? 1 : 0)) FAIL("step " << step << ", expected " << wanted);
    // What ended at the greatest time ever seen is over, wherever the clock stands now.
    if (std::max(now.time, looked.greatest) < truth.greatest) FAIL("something expired would be accepted");
  }
}

}  // namespace

TEST_CASE("10,000 random clock schedules: each jump is recorded and time never runs backwards unseen") {
  Chain chain(0);
  value_of(chain.database.execute("PRAGMA synchronous = OFF"));
  std::mt19937 random(20231013);
  Truth truth;
  value_of(keep_time_seen(chain.database, {truth.clock.moment(), truth.clock.now()}));
  truth.looked();
  for (int schedule = 0; schedule < 10'000; ++schedule) {
    INFO("schedule " << schedule);
    auto transaction = value_of(Transaction::begin(chain.database));
    live(random, chain.database, truth);
    value_of(transaction.commit());
  }
  CHECK(recorded(chain.database) > 5000);
  CHECK(value_of(chain.verify()) == chain.head());
}

TEST_CASE("A clock that went back while the vault was closed is recorded as the vault is opened, once") {
  Pharmacy pharmacy;
  pharmacy.clock.advance(3600);
  REQUIRE(pharmacy.save(0, numbered(1)));
  const auto latest = pharmacy.clock.now();
  pharmacy.close();
  pharmacy.clock.set(latest - 30 * a_day);
  pharmacy.clock.restart();
  pharmacy.reopen();
  const auto entry = value_of(pharmacy.vault->history_page({}, ~0ull, 1)).front();
  CHECK(entry.action == Action::clock_changed);
  CHECK(entry.who == "山田 花子");
  const auto told = value_of(pharmacy.vault->history_detail(entry.sequence));
  CHECK(told.before == FactValue{std::int64_t{latest}});
  CHECK(told.after == FactValue{std::int64_t{latest - 30 * a_day}});
  CHECK(pharmacy.vault->latest_time() == latest);
  const auto size = value_of(pharmacy.vault->history_head()).size;
  pharmacy.reopen();
  CHECK(value_of(pharmacy.vault->history_head()).size == size);
  REQUIRE(pharmacy.save(0, numbered(2)));
  CHECK(pharmacy.vault->latest_time() == latest);
  CHECK(pharmacy.vault->check());
}

TEST_CASE("Backdating by a clock that lags behind its own machine is recorded") {
  Pharmacy pharmacy;
  pharmacy.close();
  // Ten days later somebody sets the clock to an hour after the last entry: nothing goes back, but the machine knows.
  pharmacy.clock.advance(10 * a_day);
  pharmacy.clock.set(fakes::FixedClock::notice + 3600);
  pharmacy.reopen();
  CHECK(value_of(pharmacy.vault->history()).back().action == Action::clock_changed);
}

TEST_CASE("A vault that was only read remembers how late it was") {
  Pharmacy pharmacy;
  pharmacy.close();
  pharmacy.clock.advance(90 * a_day);
  const auto late = pharmacy.clock.now();
  pharmacy.reopen();
  const auto size = value_of(pharmacy.vault->history_head()).size;
  pharmacy.close();
  pharmacy.clock.restart();
  pharmacy.clock.set(late - a_day);
  pharmacy.reopen();
  CHECK(value_of(pharmacy.vault->history_head()).size == size + 1);
  CHECK(pharmacy.vault->latest_time() == late);
}
