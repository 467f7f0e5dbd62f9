// Somebody who has the database's key moves what rows say from one row to another, behind the history's back.
#include "core/desks/two_stores.hpp"
#include "desks/kept_messages.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"

#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>
#include <string>

using namespace mamori;
using namespace mamori::desks;

namespace {

const auto passphrase = SecretBytes::from_text("correct horse battery");

struct Moved : TwoStores {
  VendorId vendor_id = add_vendor();
  SheetId own{};

  Moved() {
    const auto response = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
    REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response.envelope).value()));
    const auto view = pharmacy.overview()->own;
    own = view.id;
    const auto& rows = view.assessment.sheet().rows;
    answer(rows[0], checklist::with_first({}, Verdict::yes, clock.today()));
    auto no = checklist::with_first({}, Verdict::no, clock.today());
    no.target_day = clock.today();
    answer(rows[1], no);
    REQUIRE(pharmacy.sheets().set_scope(vendor_sheet_without_signature(), first_vendor_row(), "契約の範囲外"));
  }
  void answer(const Row& row, const Answer& what) { REQUIRE(pharmacy.sheets().answer(own, row.key, what)); }

  SheetId vendor_sheet_without_signature() {
    if (other_ == SheetId{}) {
      const auto second = pharmacy.add_vendor("別の会社", {"レセコン"}).value();
      const auto overview = pharmacy.overview().value();
      for (const auto& each : overview.vendors) {
        if (each.id == second) other_ = each.systems.front().sheet;
      }
    }
    return other_;
  }
  RowKey first_vendor_row() {
    return pharmacy.sheets().view(vendor_sheet_without_signature())->assessment.sheet().rows.front().key;
  }
  void past_the_program(const std::string& sql) {
    const auto folder = pharmacy_store.vault.folder();
    { const auto closed = std::move(pharmacy_store.vault); }
    {
      const auto slots = vault::read_keys(folder)->front();
      const auto key = vault::open_slot(slots.vault, slots.slots.front(), passphrase).value();
      auto database = vault::open_encrypted(folder / vault::database_name, key).value();
      REQUIRE(database.execute(sql.c_str()));
    }
    pharmacy_store.vault = vault::Vault::open(folder, {}, passphrase, clock).value();
  }

 private:
  SheetId other_{};
};

}  // namespace

TEST_CASE_METHOD(Moved, "what rows say, moved to other rows of the form, is found") {
  REQUIRE(pharmacy_store.vault.check());
  REQUIRE(pharmacy_store.vault.check_kept(library(), read_kept));
  const auto sheet = std::to_string(static_cast<std::int64_t>(own));
  const auto other = std::to_string(static_cast<std::int64_t>(vendor_sheet_without_signature()));
  const std::vector<std::string> moves{
      "UPDATE answers SET row_index = 9 WHERE row_index = 0 AND sheet = " + sheet,
      "UPDATE answers SET row_index = row_index + 100 WHERE row_index < 2 AND sheet = " + sheet +
          "; UPDATE answers SET row_index = 101 - row_index WHERE row_index >= 100 AND sheet = " + sheet,
      "UPDATE answers SET row_index = row_index + 100 WHERE sheet NOT IN (" + sheet +
          "); UPDATE answers SET row_index = row_index - 99 WHERE row_index >= 100",
      "UPDATE out_of_scope SET row_index = row_index + 1 WHERE sheet = " + other,
      "DELETE FROM out_of_scope WHERE sheet = " + other,
  };
  const auto move = GENERATE_COPY(from_range(moves));
  INFO(move);
  past_the_program(move);
  const bool found = !pharmacy_store.vault.check() || !pharmacy_store.vault.check_kept(library(), read_kept);
  CHECK(found);
}

TEST_CASE("answers of every released step stand at the rows of which their entries tell") {
  for (const auto& released : std::filesystem::directory_iterator(MAMORI_SOURCE_DIR "/tests/fixtures/vault")) {
    if (!released.is_directory()) continue;
    INFO(released.path().filename());
    const fakes::TemporaryFolder home;
    const fakes::FixedClock clock{1'783'000'000};
    std::filesystem::copy(released, home / "vault");
    const auto vault = vault::Vault::open(home / "vault", {}, passphrase, clock).value();
    CHECK(vault.check_kept(library(), read_kept));
  }
}
