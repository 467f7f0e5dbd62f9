// Stores as they were released, gone on with: years are begun in them, and everybody who may look sees every view.
#include "core/desks/two_stores.hpp"
#include "desks/edition_shelf.hpp"
#include "desks/inspector_desk.hpp"
#include "desks/trust.hpp"

#include <filesystem>
#include <string>
#include <vector>

using namespace mamori;
using namespace mamori::desks;

namespace {

constexpr UnixTime midsummer = 1'783'000'000;  // July 2026: three forms are out
const char* const secret = "correct horse battery";

struct OldStore {
  fakes::FixedClock clock{midsummer};
  fakes::TemporaryFolder home;

  explicit OldStore(const std::filesystem::path& released) { std::filesystem::copy(released, home / "vault"); }
  [[nodiscard]] vault::Vault open(std::string_view person) const {
    return vault::Vault::open(home / "vault", person, SecretBytes::from_text(secret), clock).value();
  }
};

/// Every answer that stands on these sheets.
std::vector<Answer> answers_in(const vault::Vault& vault, const std::vector<SheetRecord>& sheets) {
  std::vector<Answer> answers;
  for (const auto& sheet : sheets) {
    const auto contents = vault.contents(sheet.id).value();
    for (const auto& [row, answer] : contents.answers) answers.push_back(answer);
  }
  return answers;
}

/// Everything that a desk can be asked without changing anything.
void look_at_everything(const PharmacyDesk& desk, const std::vector<std::string>& editions) {
  CHECK(desk.overview());
  for (const auto& id : editions) {
    INFO(id);
    const auto seen = desk.overview(id);
    REQUIRE(seen);
    CHECK(seen->own.assessment.edition->id == id);
    CHECK_FALSE(seen->vendors.empty());
  }
  CHECK(desk.edition_in_use().value()->id == editions.back());
  CHECK_FALSE(desk.asked()->empty());
  CHECK(desk.inbox());
  CHECK(desk.inbox_lines());
  CHECK(desk.last_request(desk.overview()->vendors.front().id));
}

void look_at_shelf(const vault::Vault& vault) {
  CHECK(library_with_packs(vault, library()));
  CHECK(begun_editions(vault, library())->size() == 3);
  CHECK(edition_in_use(vault, library()));
  CHECK(trusted_keys(vault));
  CHECK(vault.years()->size() >= 2);  // the first one is known by its sheets alone in the oldest
  CHECK(vault.history());
  CHECK(vault.verify_history());
}

}  // namespace

TEST_CASE("a store of every released step begins two years, and each role sees every view of all three") {
  for (const auto& released : std::filesystem::directory_iterator(MAMORI_SOURCE_DIR "/tests/fixtures/vault")) {
    if (!released.is_directory()) continue;
    INFO(released.path().filename());
    const OldStore old(released.path());
    {
      auto vault = old.open({});
      const auto known = vault.sheets().value();
      const auto before = answers_in(vault, known);
      REQUIRE_FALSE(before.empty());
      PharmacyDesk desk(vault, library(), old.clock);
      REQUIRE(desk.begin_year("r6"));
      REQUIRE(desk.begin_year("r7"));
      const auto proof = vault.prove(SecretBytes::from_text(secret)).value();
      REQUIRE(vault.add_person("佐藤 次郎", Role::staff, SecretBytes::from_text(secret), proof));
      REQUIRE(vault.add_person("鈴木 三郎", Role::viewer, SecretBytes::from_text(secret), proof));
      // What was answered before is where it was, and stands beside the row that comes from it.
      CHECK(answers_in(vault, known) == before);
      const auto first = desk.overview("r5")->own.assessment.answers.size();
      const auto beside = desk.overview("r6")->own.assessment.earlier.size();
      CHECK((first == 0) == (beside == 0));
      CHECK(desk.overview("r6")->own.progress.required.answered == 0);
    }
    for (const std::string_view person : {"見本 花子", "佐藤 次郎", "鈴木 三郎"}) {
      INFO(person);
      auto vault = old.open(person);
      const auto head = vault.history_head().value();
      const PharmacyDesk desk(vault, library(), old.clock);
      look_at_everything(desk, {"r5", "r6", "r7"});
      look_at_shelf(vault);
      CHECK(vault.history_head().value() == head);
      if (vault.session().role != Role::responsible) {
        CHECK(PharmacyDesk(vault, library(), old.clock).begin_year("r5").error().code != ErrorCode::storage_failed);
      }
    }
  }
}

TEST_CASE("requests about three editions are there on a vendor's desk, for each of its roles") {
  TwoStores story;
  story.clock.set(midsummer);
  const auto vendor_id = story.add_vendor();
  for (const auto* id : {"r5", "r6", "r7"}) {
    if (std::string_view(id) != "r5") REQUIRE(story.pharmacy.begin_year(id));
    REQUIRE(story.vendor.take_on(story.pharmacy.make_request(vendor_id, {})->envelope));
  }
  REQUIRE(story.vendor.add_product("レセコン", "5.2"));
  auto& vault = story.vendor_store.vault;
  const auto proof = vault.prove(SecretBytes::from_text(secret)).value();
  REQUIRE(vault.add_person("佐藤 次郎", Role::staff, SecretBytes::from_text(secret), proof));
  REQUIRE(vault.add_person("鈴木 三郎", Role::viewer, SecretBytes::from_text(secret), proof));
  const auto looks = [&](const VendorDesk& desk) {
    const auto requests = desk.requests().value();
    REQUIRE(requests.size() == 3);
    for (const auto& request : requests) {
      CHECK(desk.request(request.id));
      CHECK(desk.envelope_of(request.id));
    }
    CHECK(desk.products()->size() == 1);
    CHECK(desk.outbox());
  };
  looks(story.vendor);
  REQUIRE(vault.begin_inspection());
  looks(story.vendor);
}

TEST_CASE("an inspector sees the statuses of three editions") {
  TwoStores story;
  story.clock.set(midsummer);
  Store office{Desk::inspector, "保健所", "監視 員", story.clock};
  InspectorDesk desk(office.vault, library(), story.clock);
  for (const auto* id : {"r5", "r6", "r7"}) {
    if (std::string_view(id) != "r5") REQUIRE(story.pharmacy.begin_year(id));
    REQUIRE(desk.take_in(story.pharmacy.make_status()->envelope));
  }
  const InspectorDesk& looking = desk;
  CHECK(looking.board());
  const auto items = looking.items().value();
  REQUIRE(items.size() == 3);
  for (const auto& item : items) {
    CHECK(looking.item(item.id));
    CHECK(looking.status(item.id)->edition == item.edition);
  }
}
