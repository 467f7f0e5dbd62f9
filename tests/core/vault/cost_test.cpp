// What a save may cost, in calls that do not depend on the machine: its time is measured by `tests/run bench`.
#include "fakes/disk_calls.hpp"
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
