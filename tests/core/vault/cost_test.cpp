// What a save may cost, in calls that do not depend on the machine: its time is measured by `tests/run bench`.
#include "fakes/disk_calls.hpp"
#include "fakes/statement_count.hpp"
#include "ledgers/ledger.hpp"
#include "vault_fixture.hpp"

#include <algorithm>

using namespace mamori;
using namespace mamori::vault::test;

namespace {

constexpr std::size_t page = 2048;

std::ptrdiff_t count(const std::vector<fakes::Call>& calls, fakes::CallKind kind) {
  return std::count_if(calls.begin(), calls.end(), [kind](const fakes::Call& call) { return call.kind == kind; });
}

std::ptrdiff_t pages(const std::vector<fakes::Call>& calls) {
  return std::count_if(calls.begin(), calls.end(), [](const fakes::Call& call) {
    return call.kind == fakes::CallKind::write && call.data.size() >= page;
  });
}

}  // namespace

TEST_CASE("An answer and its history entry cost four pages, now and then a split one, and one sync") {
  Pharmacy pharmacy;
  for (int i = 0; i < 40; ++i) value_of(pharmacy.save(static_cast<std::uint8_t>(i % 19), numbered(i)));
  fakes::CallLog log(pharmacy.folder);
  std::ptrdiff_t written = 0;
  constexpr int saves = 20;
  for (int i = 0; i < saves; ++i) {
    value_of(pharmacy.save(static_cast<std::uint8_t>(i % 19), numbered(100 + i)));
    const auto calls = log.take();
    CHECK(count(calls, fakes::CallKind::sync) == 1);
    CHECK(count(calls, fakes::CallKind::create) + count(calls, fakes::CallKind::rename) == 0);
    written += pages(calls);
  }
  // A page that fills up is split now and then; the rest write four each.
  CHECK(written <= 4 * saves + saves / 2);
}

TEST_CASE("A file of five thousand lines costs two statements a line, and hardly more syncs than one line") {
  constexpr std::size_t whole_file = 5000;
  std::vector<std::uint64_t> statements;
  std::vector<std::ptrdiff_t> syncs;
  for (const std::size_t size : {std::size_t{1}, whole_file}) {
    fakes::StatementCount counted;
    Pharmacy pharmacy;
    std::vector<ledgers::Incoming> lines(size);
    for (std::size_t i = 0; i < size; ++i) {
      auto& values = lines[i].values;
      values.assign(ledgers::spec_of(Ledger::devices).fields.size(), "");
      values[device::number] = "PC-" + std::to_string(i);
      values[device::kind] = "terminal";
      values[device::note] = "受付の机の下にあり、毎朝はじめに起動する";
    }
    fakes::CallLog log(pharmacy.folder);
    static_cast<void>(counted.take());
    std::size_t told = 0;
    REQUIRE(pharmacy.vault->change("", [&](vault::Writer& writer) {
      return writer.import_entries(Ledger::devices, lines, [&](std::size_t) { return ++told > 0; });
    }));
    statements.push_back(counted.take());
    syncs.push_back(count(log.take(), fakes::CallKind::sync));
    CHECK(told == (size + 99) / 100);
    CHECK(value_of(pharmacy.vault->entries({})).total == size);
  }
  CHECK(statements[1] - statements[0] == 2 * (whole_file - 1));
  CHECK(syncs[0] == 1);
  // The pages of a long transaction move from the log into the store.
  CHECK(syncs[1] <= 4);
}
