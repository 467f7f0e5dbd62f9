#include "chain.hpp"

#include <algorithm>
#include <random>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

/// 400 entries by three people about five things, with a clock that is set back twice.
struct Long {
  Chain chain{0};

  Long() {
    std::mt19937 random(7);
    UnixTime time = 1'700'000'000;
    const Action actions[] = {Action::answer_saved, Action::request_sent, Action::scope_set, Action::status_shown};
    const char* people[] = {"見本 花子", "山田", "佐藤"};
    for (int i = 0; i < 400; ++i) {
      const bool back = i == 150 || i == 151 || i == 300;
      time += back ? -200'000 : static_cast<UnixTime>(random() % 3000);
      const auto who = random() % 3;
      const auto action = back ? Action::clock_changed : actions[random() % 4];
      const std::string subject = std::to_string(random() % 5) + " 2(4)@all";
      value_of(append_history(chain.database, {{time, {}},
                                               PersonId{static_cast<int>(who) + 1},
                                               people[who],
                                               Role::staff,
                                               action,
                                               back ? "" : subject,
                                               "",
                                               {},
                                               {}}));
    }
  }

  /// The same by looking at every entry.
  std::vector<std::uint64_t> wanted(const HistoryFilter& filter) {
    std::vector<std::uint64_t> found;
    for (const auto& entry : value_of(read_history(chain.database, 0, 1000))) {
      const bool fits = (!filter.person || entry.person == filter.person) &&
                        (filter.subject.empty() || entry.subject == filter.subject) &&
                        (!filter.since || entry.time >= *filter.since) &&
                        (!filter.until || entry.time < *filter.until) &&
                        (!filter.departures || leaves_device(entry.action));
      if (fits) found.insert(found.begin(), entry.sequence);
    }
    return found;
  }

  std::vector<std::uint64_t> paged(const HistoryFilter& filter) {
    std::vector<std::uint64_t> found;
    for (std::uint64_t before = ~0ull;;) {
      const auto page = value_of(read_history_page(chain.database, filter, before, 7));
      for (const auto& entry : page) found.push_back(entry.sequence);
      if (page.size() < 7) return found;
      before = page.back().sequence;
    }
  }
};

}  // namespace

TEST_CASE("Every combination of filters finds exactly the entries it wants, page by page") {
  Long history;
  const UnixTime middle = 1'700'000'000 + 150'000;
  for (int bits = 0; bits < 32; ++bits) {
    HistoryFilter filter;
    if (bits & 1) filter.person = PersonId{2};
    if (bits & 2) filter.subject = "3 2(4)@all";
    if (bits & 4) filter.since = middle;
    if (bits & 8) filter.until = middle + 80'000;
    if (bits & 16) filter.departures = true;
    INFO("filters " << bits);
    const auto wanted = history.wanted(filter);
    if (bits == 0 || bits == 4 || bits == 16) CHECK(wanted.size() > 30);
    CHECK(history.paged(filter) == wanted);
  }
}

TEST_CASE("Everybody whom the history names is found, with their newest name") {
  Long history;
  value_of(append_history(
      history.chain.database,
      {{1'800'000'000, {}}, PersonId{2}, "山田 次郎", Role::staff, Action::contract_set, {}, {}, {}, {}}));
  const auto people = value_of(read_history_people(history.chain.database));
  const std::vector<std::pair<PersonId, std::string>> wanted = {
      {PersonId{1}, "見本 花子"}, {PersonId{2}, "山田 次郎"}, {PersonId{3}, "佐藤"}};
  CHECK(people == wanted);
}
