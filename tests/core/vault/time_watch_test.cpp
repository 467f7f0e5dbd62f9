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

namespace {

constexpr UnixTime ten_years = 3653 * a_day;

Result<void> declare(Vault& vault, std::string_view reason) {
  return vault.change(reason, [](Writer& writer) { return writer.declare_clock(); });
}

/// A vault that saw a clock ten years ahead, worked on then, and whose clock stands right again.
struct FarAhead : Pharmacy {
  UnixTime ahead = 0;
  FarAhead() {
    clock.set(clock.now() + ten_years);
    value_of(save(0, numbered(1)));
    ahead = clock.now();
    clock.set(ahead - ten_years);
    clock.advance(3600);
    value_of(save(0, numbered(2)));
  }
  HistoryEntry newest() { return value_of(vault->history_page({}, ~0ull, 1)).front(); }
};

}  // namespace

TEST_CASE_METHOD(FarAhead, "A clock that was far ahead counts as the latest time until a person declares it right") {
  CHECK(newest().time == clock.now());
  CHECK(vault->latest_time() == ahead);
  value_of(declare(*vault, "電池を替えたときに年を打ちまちがえた"));
  CHECK(vault->latest_time() == clock.now());
  const auto entry = newest();
  CHECK(entry.action == Action::clock_declared);
  CHECK(entry.time == clock.now());
  CHECK(entry.who == "山田 花子");
  CHECK(entry.reason == "電池を替えたときに年を打ちまちがえた");
  const auto told = value_of(vault->history_detail(entry.sequence));
  CHECK(told.before == FactValue{std::int64_t{ahead}});
  CHECK(told.after == FactValue{std::int64_t{clock.now()}});
  // It stays so, closed or open, and from here on time is watched as ever.
  reopen();
  CHECK(vault->latest_time() == clock.now());
  clock.advance(a_day);
  REQUIRE(save(0, numbered(3)));
  CHECK(newest().time == clock.now());
  const auto latest = clock.now();
  clock.set(latest - 30 * a_day);
  reopen();
  CHECK(newest().action == Action::clock_changed);
  CHECK(vault->latest_time() == latest);
  CHECK(vault->check());
}

TEST_CASE_METHOD(FarAhead, "Declaring the clock right wants a reason, and is whole or not at all") {
  CHECK(code_of(declare(*vault, "")) == ErrorCode::reason_missing);
  const auto head = value_of(vault->history_head());
  const auto undone = vault->change("直した", [&](Writer& writer) -> Result<void> {
    value_of(writer.declare_clock());
    return writer.erase_payload(1'000'000);
  });
  CHECK(code_of(undone) == ErrorCode::entry_unknown);
  CHECK(value_of(vault->history_head()) == head);
  CHECK(vault->latest_time() == ahead);
  reopen();
  CHECK(vault->latest_time() == ahead);
}

TEST_CASE_METHOD(FarAhead, "There is nothing to declare while no time ahead of the clock was seen") {
  clock.set(ahead);
  REQUIRE(save(0, numbered(3)));
  const auto size = value_of(vault->history_head()).size;
  value_of(declare(*vault, "直した"));
  CHECK(value_of(vault->history_head()).size == size);
  CHECK(vault->latest_time() == ahead);
}

TEST_CASE_METHOD(FarAhead, "A declared clock is kept by the entries that follow in the same change") {
  value_of(vault->change("直した", [&](Writer& writer) -> Result<void> {
    value_of(writer.declare_clock());
    return writer.put_answer(sheet, row_key(std::uint8_t{1}), 1, numbered(4));
  }));
  reopen();
  CHECK(vault->latest_time() == clock.now());
  CHECK(vault->check());
}

TEST_CASE("Only the entry that records a change of the clock may step back, not the one that declares it right") {
  for (const auto action : {Action::clock_changed, Action::clock_declared, Action::answer_saved}) {
    INFO("action " << static_cast<int>(action));
    Chain chain(5);
    chain.append(Action::contract_set, 1'000'000, {}, {}, {});
    chain.append(action, 10, {}, {}, {});
    chain.append(Action::contract_set, 11, {}, {}, {});
    const auto verified = chain.verify();
    if (action == Action::clock_changed) {
      CHECK(verified);
    } else {
      CHECK(code_of(verified) == ErrorCode::history_broken);
    }
  }
}
