// Every kind of file that leaves: refused without the right, noted with it, and never one without the other.
#include "desks/departures.hpp"

#include "core/desks/two_stores.hpp"

#include <fstream>

using namespace mamori;
using namespace mamori::desks;
using vault::Departure;

namespace {

struct Leaving : TwoStores {
  std::filesystem::path file = pharmacy_store.folder.path() / "out" / "紙.pdf";

  Leaving() { std::filesystem::create_directories(file.parent_path()); }

  Result<void> take(Departure what, bool writes = true) {
    return take_out(pharmacy_store.vault, what, "あおば薬局", file, [&]() -> Result<void> {
      if (!writes) return fail_to_write();
      std::ofstream(file) << "x";
      return {};
    });
  }
  static Result<void> fail_to_write() { return pass_on(CivilDate::from_iso("no day")); }
  std::vector<HistoryEntry> left() {
    HistoryFilter filter;
    filter.departures = true;
    return pharmacy_store.vault.history_page(filter, 1'000'000, 100).value();
  }
  std::size_t size() { return pharmacy_store.vault.history_head()->size; }
};

std::vector<Departure> all() {
  std::vector<Departure> kinds;
  for (int i = 0; i <= static_cast<int>(vault::last_departure); ++i) kinds.push_back(static_cast<Departure>(i));
  return kinds;
}

}  // namespace

TEST_CASE("each kind of departure has a word of its own") {
  for (const auto what : all()) CHECK(vault::departure_named(vault::name_of(what)) == what);
  CHECK_FALSE(vault::departure_named("nothing"));
}

TEST_CASE_METHOD(Leaving, "what leaves is in the list of departures with its kind, and there") {
  for (const auto what : all()) {
    INFO(vault::name_of(what));
    std::filesystem::remove(file);
    REQUIRE(take(what));
    CHECK(std::filesystem::exists(file));
    CHECK(left().front().action == Action::taken_out);
    CHECK(left().front().subject == vault::name_of(what));
  }
  CHECK(left().size() == all().size());
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(Leaving, "whoever only reads takes nothing out, and no file is made") {
  REQUIRE(pharmacy_store.vault.begin_inspection());
  const auto before = size();
  for (const auto what : all()) {
    INFO(vault::name_of(what));
    CHECK(take(what).error().code == ErrorCode::not_allowed);
    CHECK_FALSE(std::filesystem::exists(file));
  }
  CHECK(size() == before);
}

TEST_CASE_METHOD(Leaving, "staff take out papers of the daily work, not ledgers, keys or the history") {
  for (const auto what : all()) {
    INFO(vault::name_of(what));
    switch (what) {
      case Departure::ledger:
      case Departure::incident_notes:
      case Departure::evidence:
      case Departure::recovery_sheet:
      case Departure::history:
      case Departure::pharmacies:
      case Departure::signed_form:
        CHECK_FALSE(vault::allowed(Role::staff, vault::verb_of(what)));
        break;
      default:
        CHECK(vault::allowed(Role::staff, vault::verb_of(what)));
    }
    CHECK_FALSE(vault::allowed(Role::viewer, vault::verb_of(what)));
  }
}

TEST_CASE_METHOD(Leaving, "a file that could not be written has no line") {
  const auto before = size();
  CHECK_FALSE(take(Departure::form, false));
  CHECK(size() == before);
  CHECK(left().empty());
}
