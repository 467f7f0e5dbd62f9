// Lines that were read out of a message, changed behind the history's back on each of the three desks: found by the
// app's own check and by the replay in another language.
#include "desks/kept_messages.hpp"

#include "core/desks/two_stores.hpp"
#include "desks/inspector_desk.hpp"
#include "laid.hpp"

using namespace mamori;
using namespace mamori::desks;
using vault::test::Laid;

namespace {

struct ThreeDesks : TwoStores {
  Store office{Desk::inspector, "中央保健所", "検査 次郎", clock};

  ThreeDesks() {
    const auto request = pharmacy.make_request(add_vendor(), day("2023-12-20")).value();
    REQUIRE(vendor.take_on(request.envelope));
    const auto status = pharmacy.make_status({})->file;
    InspectorDesk inspector(office.vault, library(), clock);
    REQUIRE(inspector.take_in(1, [&](std::size_t) -> Result<std::vector<std::uint8_t>> { return status; })->added == 1);
  }

  /// What the check says of the store after a change; empty when it finds nothing.
  std::string found(Store& store, const char* sql) const {
    const fakes::TemporaryFolder copies;
    const auto folder = copies / "vault";
    std::filesystem::copy(store.folder / "vault", folder);
    { REQUIRE(vault::test::enter(folder).execute(sql)); }
    const auto vault = vault::Vault::open(folder, {}, vault::test::passphrase(), clock).value();
    REQUIRE(vault.check());
    const auto checked = vault.check_kept(library(), read_kept);
    return checked ? "" : std::string(name_of(checked.error().code)) + " " + checked.error().where;
  }
};

struct Case {
  const char* sql;
  const char* found;
};

constexpr const char* nothing = "SELECT 1";

}  // namespace

TEST_CASE_METHOD(ThreeDesks, "what was read out of a message and says something else is found") {
  const auto hold = [&](Store& store, const std::string& person, const std::vector<Case>& cases) {
    { const auto closed = std::move(store.vault); }
    CHECK(found(store, nothing) == "");
    const Laid laid(store.folder / "vault", person, clock);
    CHECK_FALSE(laid.finds(laid.tables));
    for (const auto& [sql, said] : cases) {
      INFO(sql);
      CHECK(found(store, sql).starts_with(said));
      CHECK(laid.finds_after(sql));
    }
  };
  hold(pharmacy_store, "見本 花子", {{"UPDATE requests SET expires = expires + 864000", "record_differs requests"}});
  hold(vendor_store, "保守 太郎",
       {{"UPDATE sheets SET system_name = '電子薬歴' WHERE request IS NOT NULL", "record_differs received"},
        {"UPDATE received SET due = due + 30", "record_differs received"}});
  hold(office, "検査 次郎",
       {{"UPDATE statuses SET missing = 0", "record_differs statuses 1"},
        {"UPDATE statuses SET pharmacy = '他の薬局'", "record_differs statuses 1"},
        {"UPDATE statuses SET pharmacy_key = zeroblob(32)", "record_differs statuses 1"},
        {"UPDATE statuses SET issued = issued - 86400", "record_differs statuses 1"},
        {"UPDATE statuses SET edition = 'r6'", "record_differs statuses 1"}});
}
