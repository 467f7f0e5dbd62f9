// Editions as signed files: from a pharmacy that read the form in to a vendor that lacks it.
#include "desks/packs.hpp"

#include "core/desks/two_stores.hpp"
#include "editions/embedded.hpp"
#include "exchange/pack/pack.hpp"

#include <algorithm>
#include <string>
#include <vector>

using namespace mamori;
using namespace mamori::desks;
using exchange::KeyStanding;

namespace {

/// r7 under another id, as this pharmacy read it in.
std::string read_in(const std::string& id) {
  std::string pack(editions::embedded("editions/r7.json"));
  const std::string what = "\"id\": \"r7\"";
  pack.replace(pack.find(what), what.size(), "\"id\": \"" + id + "\"");
  return pack;
}

struct Packs : TwoStores {
  std::vector<std::uint8_t> file;

  Packs() {
    clock.set(1'790'000'000);  // September 2026: every built-in form is out
    REQUIRE(bring_in(pharmacy_store.vault, library(), read_in("r8-own"), "001716187.xlsx"));
    const auto composed = library_with_packs(pharmacy_store.vault, library()).value();
    file = sign_edition(pharmacy_store.vault, composed, "r8-own", clock).value();
  }
  [[nodiscard]] PackView look() const { return look_at_pack(vendor_store.vault, library(), file).value(); }
  [[nodiscard]] std::string digits() const {
    return exchange::fingerprint(pharmacy_store.vault.signing_key().public_key());
  }
  std::uint64_t entries() { return vendor_store.vault.history_head()->size; }
};

}  // namespace

TEST_CASE_METHOD(Packs, "a pack from nobody known is shown as such and kept only by a person's word") {
  const auto before = entries();
  const auto view = look();
  CHECK(view.publisher == "あおば薬局");
  CHECK(view.fingerprint == digits());
  CHECK(view.issued == clock.now());
  CHECK(view.key == KeyStanding::first_seen);
  CHECK_FALSE(view.ours);
  CHECK_FALSE(view.here);
  CHECK(view.edition.id == "r8-own");
  CHECK(view.edition.standing != Standing::official);
  CHECK(take_pack(vendor_store.vault, library(), file).error().code == ErrorCode::key_not_compared);
  CHECK(take_pack(vendor_store.vault, library(), file, "  ").error().code == ErrorCode::key_not_compared);
  CHECK(entries() == before);
  REQUIRE(take_pack(vendor_store.vault, library(), file, "電話で聞いた"));
  const auto kept = vendor_store.vault.editions()->front();
  CHECK(kept.source.find("あおば薬局") != std::string::npos);
  CHECK(kept.source.find("確かめていません") != std::string::npos);
  const auto newest = vendor_store.vault.history_page({}, UINT64_MAX, 1)->front();
  CHECK(newest.action == Action::edition_kept);
  CHECK(newest.reason == "電話で聞いた");
  CHECK(look().here);
}

TEST_CASE_METHOD(Packs, "a publisher's key is trusted by its eight digits, and another one under its name stops") {
  CHECK(pin_publisher(vendor_store.vault, file, "000000000000", Comparison::met_typed).error().code ==
        ErrorCode::fingerprint_differs);
  REQUIRE(pin_publisher(vendor_store.vault, file, digits(), Comparison::met_typed));
  CHECK(look().key == KeyStanding::known);
  REQUIRE(pin_publisher(vendor_store.vault, file, digits(), Comparison::met_typed));  // once is enough
  CHECK(vendor_store.vault.pins()->size() == 1);
  REQUIRE(take_pack(vendor_store.vault, library(), file));
  CHECK(vendor_store.vault.editions()->front().source.find("確かめていません") == std::string::npos);

  const auto stranger =
      exchange::sign_pack(read_in("r8-own"), "あおば薬局", clock.now(), crypto::SigningKey::generate()).value();
  const auto changed = look_at_pack(vendor_store.vault, library(), stranger).value();
  CHECK(changed.key == KeyStanding::changed);
  CHECK(take_pack(vendor_store.vault, library(), stranger, "急いでいる").error().code == ErrorCode::key_changed);
}

TEST_CASE_METHOD(Packs, "a vendor without the form takes the pack that stands beside the request, and answers") {
  const auto composed = library_with_packs(pharmacy_store.vault, library()).value();
  PharmacyDesk desk(pharmacy_store.vault, composed, clock);
  const auto vendor_id = desk.add_vendor("レセコン株式会社", {"レセコン"}).value();
  REQUIRE(desk.begin_year("r8-own"));
  const auto request = desk.make_request(vendor_id, {}).value();
  CHECK(vendor.look_at(request.envelope).error() == Error{ErrorCode::message_edition_unknown, "r8-own"});
  CHECK(vendor.take_on(request.envelope).error() == Error{ErrorCode::message_edition_unknown, "r8-own"});
  REQUIRE(take_pack(vendor_store.vault, library(), file, "依頼と一緒に来た"));
  const auto there = library_with_packs(vendor_store.vault, library()).value();
  VendorDesk knowing(vendor_store.vault, there, clock);
  CHECK(knowing.take_on(request.envelope));
}

TEST_CASE_METHOD(Packs, "what this vault signed itself needs no word, and an official form gives way to none") {
  const auto own = look_at_pack(pharmacy_store.vault, library(), file).value();
  CHECK(own.ours);
  CHECK(own.key == KeyStanding::known);
  CHECK(own.here);
  const auto taken =
      exchange::sign_pack(editions::embedded("editions/r5.json"), "だれか", clock.now(), crypto::SigningKey::generate())
          .value();
  const auto view = look_at_pack(vendor_store.vault, library(), taken).value();
  REQUIRE(view.refused);
  CHECK(view.refused->code == ErrorCode::edition_taken);
  CHECK(take_pack(vendor_store.vault, library(), taken, "x").error().code == ErrorCode::edition_taken);
  CHECK(sign_edition(pharmacy_store.vault, library(), "r99", clock).error().code == ErrorCode::edition_unknown);
  CHECK(sign_edition(pharmacy_store.vault, library(), "r6", clock));
}

TEST_CASE_METHOD(Packs, "a pack whose texts hide letters does not come in, and the place is said") {
  auto pack = read_in("r8-own");
  const std::string title = "\"title\"";
  const auto at = pack.find('"', pack.find("\"ja\"", pack.find(title)) + 4) + 1;
  pack.insert(at, "\u202E");
  const auto hidden = exchange::sign_pack(pack, "だれか", clock.now(), crypto::SigningKey::generate()).value();
  CHECK(look_at_pack(vendor_store.vault, library(), hidden).error() == Error{ErrorCode::hidden_letters, "/title/ja"});
  CHECK(bring_in(vendor_store.vault, library(), pack, "x", {}, "").error().code == ErrorCode::hidden_letters);
}

TEST_CASE_METHOD(Packs, "a publisher whose name looks like a trusted one is that one under another key") {
  REQUIRE(pin_publisher(vendor_store.vault, file, digits(), Comparison::met_typed));
  const auto standing = [&](std::string_view name) {
    const auto other = exchange::sign_pack(read_in("r8-own"), name, clock.now(), crypto::SigningKey::generate());
    return look_at_pack(vendor_store.vault, library(), other.value()).value().key;
  };
  CHECK(standing("あおば　薬局") == KeyStanding::changed);
  CHECK(standing("あおば 薬局") == KeyStanding::changed);
  CHECK(standing("みどり薬局") == KeyStanding::first_seen);
}

TEST_CASE_METHOD(Packs, "a signed pack that breaks its schema or its own maps is refused with the place") {
  const auto refused = [&](std::string from, const std::string& to) {
    auto pack = read_in("r8-own");
    pack.replace(pack.find(from), from.size(), to);
    const auto bad = exchange::sign_pack(pack, "だれか", clock.now(), crypto::SigningKey::generate()).value();
    return look_at_pack(vendor_store.vault, library(), bad).error();
  };
  CHECK(refused("\"id\": \"r8-own\"", "\"id\": \"R8 です\"").where == "/id");
  CHECK(refused("2-(9)@server", "2-(99)@server").code == ErrorCode::edition_cross_reference);
  CHECK(refused("\"sheets\"", "\"blätter\"").code == ErrorCode::edition_breaks_schema);
  CHECK(refused("{", "{{").code == ErrorCode::edition_not_json);
}
