// Measures the ledgers with 5,000 devices and 5,000 accounts: the time of data for any list, filter, order and page,
// and for bringing 5,000 lines in. Prints each and fails beyond the goals.

#include "desks/ledger_desk.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/temporary_folder.hpp"
#include "ledger_file.hpp"
#include "need.hpp"

#include <algorithm>

using namespace mamori;
using bench::milliseconds;
using bench::need;
using bench::report;
using bench::usual_milliseconds;

namespace {

constexpr double list_goal = 16;      ///< milliseconds: one frame
constexpr double import_goal = 3000;  ///< milliseconds
constexpr int lines = 5000;

bool bench_import(desks::LedgerDesk& desk, Ledger ledger, const char* what) {
  const auto text = bench::ledger_file(ledger, lines);
  std::size_t steps = 0;
  const double took = milliseconds([&] {
    const auto plan = need(desk.plan(ledger, {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()}));
    need(desk.import(plan, [&](std::size_t) { return ++steps > 0; }));
  });
  if (need(desk.all(ledger)).size() != lines || steps != lines / 100) std::exit(2);
  return report(what, took, import_goal);
}

/// The slowest kind of list.
bool bench_lists(desks::LedgerDesk& desk, Ledger ledger, const char* what) {
  std::vector<EntryQuery> queries;
  for (std::size_t field = 0; field < ledgers::spec_of(ledger).fields.size(); ++field) {
    EntryQuery query;
    query.ledger = ledger;
    query.sort = field;
    queries.push_back(query);
    query.descending = true;
    query.offset = lines - query.limit;
    queries.push_back(query);
  }
  for (const auto* search : {"1", "ﾒﾓ 12 3", "見つからない"}) {
    EntryQuery query;
    query.ledger = ledger;
    query.search = search;
    const auto& spec = ledgers::spec_of(ledger);
    query.filters = {{*spec.filter, std::string(spec.fields[*spec.filter].choices.front().code)}};
    queries.push_back(query);
    query.sort = 2;
    queries.push_back(query);
  }
  double slowest = 0;
  for (const auto& query : queries) {
    slowest = std::max(slowest, usual_milliseconds([&] { need(desk.list(query)); }));
  }
  return report(what, slowest, list_goal);
}

}  // namespace

int main() {
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  auto vault = need(vault::Vault::create(home / "vault", {Desk::pharmacy, "まもり薬局", "山田 花子", false, {}},
                                         SecretBytes::from_text("correct horse battery"), clock));
  desks::LedgerDesk desk(vault, clock);
  bool reached = bench_import(desk, Ledger::devices, "5,000 devices from CSV, read, checked and written");
  reached = bench_import(desk, Ledger::accounts, "5,000 accounts from CSV, read, checked and written") && reached;
  reached = bench_lists(desk, Ledger::devices, "slowest list of 5,000 devices, any order or filter") && reached;
  reached = bench_lists(desk, Ledger::accounts, "slowest list of 5,000 accounts, any order or filter") && reached;
  const double facts = usual_milliseconds([&] { need(vault.ledger_facts()); });
  return report("what the ledgers say to the questions", facts, list_goal) && reached ? 0 : 1;
}
