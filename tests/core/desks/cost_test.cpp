// What a page may ask of the vault, in statements: one more vendor is one more row in every list, and its sheets are
// read with a fixed number each.
#include "desks/pharmacy_desk.hpp"
#include "editions/load.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/statement_count.hpp"
#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;

namespace {

struct Office {
  fakes::TemporaryFolder home;
  fakes::FixedClock clock;
  Library library = editions::built_in().value();
  fakes::StatementCount statements;
  vault::Vault vault =
      vault::Vault::create(home / "vault", {Desk::pharmacy, "まもり薬局", "山田 花子", false, crypto::KdfCost{8192, 1}},
                           SecretBytes::from_text("correct horse battery"), clock)
          .value();
  desks::PharmacyDesk desk{vault, library, clock};

  explicit Office(int vendors) {
    REQUIRE(desk.begin_year("r5"));
    for (int i = 0; i < vendors; ++i) {
      const auto vendor = desk.add_vendor("保守会社 " + std::to_string(i), {"レセコン", "電子薬歴"});
      REQUIRE(vendor);
      REQUIRE(desk.make_request(*vendor, clock.today().plus_days(30)));
    }
  }

  template <class Read>
  std::uint64_t cost(Read read) {
    static_cast<void>(statements.take());
    REQUIRE(read());
    return statements.take();
  }
};

}  // namespace

TEST_CASE("What ホーム reads grows by three statements a sheet, and the lists of vendors and messages by none") {
  constexpr std::uint64_t sheets_more = 2 * (30 - 2);
  std::vector<std::uint64_t> costs;
  for (const int vendors : {2, 30}) {
    Office office(vendors);
    costs.push_back(office.cost([&] { return office.desk.overview(); }));
    costs.push_back(office.cost([&] { return office.desk.inbox_lines(); }));
    costs.push_back(office.cost([&] { return office.desk.asked(); }));
  }
  CHECK(costs[0] > 0);
  CHECK(costs[3] == costs[0] + 3 * sheets_more);
  CHECK(costs[4] == costs[1]);
  CHECK(costs[5] == costs[2]);
}
