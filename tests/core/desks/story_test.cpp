#include "core/desks/two_stores.hpp"

using namespace mamori;
using namespace mamori::desks;

TEST_CASE_METHOD(TwoStores, "a new pharmacy begins with the gate and nothing answered") {
  const auto seen = pharmacy.overview().value();
  CHECK(seen.edition->id == "r5");
  CHECK(seen.own.progress.required.total == 10);
  CHECK(seen.own.progress.required.answered == 0);
  CHECK(seen.days_left == 130);
  REQUIRE_FALSE(seen.next.empty());
  CHECK(seen.next.front().kind == NextKind::gate);
}

TEST_CASE_METHOD(TwoStores, "a vendor's answers come back signed and fill its sheet when a person accepts them") {
  const auto vendor_id = add_vendor();
  const auto request = pharmacy.make_request(vendor_id, day("2023-12-20")).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::qr));
  CHECK(pharmacy.overview()->vendors.front().systems.front().state == VendorState::sent);

  const auto seen = vendor.look_at(request.envelope).value();
  CHECK(seen.pharmacy == "あおば薬局");
  CHECK(seen.fingerprint == request.fingerprint);
  CHECK(seen.due == day("2023-12-20"));
  REQUIRE(seen.systems.size() == 1);
  CHECK(seen.systems.front().system == "レセコン");

  const auto response = response_to(request);
  const auto inbox_id = pharmacy.receive(response.envelope).value();
  const auto arrival = pharmacy.arrival(inbox_id).value();
  CHECK(arrival.vendor == "レセコン株式会社");
  CHECK(arrival.responsible == "保守 太郎");
  CHECK(arrival.fingerprint == response.fingerprint);
  CHECK(arrival.key == KeyStanding::first_seen);
  CHECK(arrival.changes() == 8);
  CHECK(arrival.noes() == 1);

  auto before = pharmacy.overview().value();
  CHECK(before.vendors.front().systems.front().state == VendorState::to_confirm);
  CHECK(before.vendors.front().systems.front().progress.required.answered == 0);

  CHECK(pharmacy.accept(inbox_id).error().code == ErrorCode::key_not_compared);
  REQUIRE(compare_and_accept(pharmacy, inbox_id));
  const auto after = pharmacy.overview().value();
  const auto& system = after.vendors.front().systems.front();
  CHECK(system.state == VendorState::received);
  CHECK(system.progress.required.answered == 8);
  CHECK(system.progress.required.no == 1);
  CHECK(system.progress.complete());
  CHECK(after.vendors.front().number() == response.fingerprint);
  CHECK(pharmacy_store.vault.verify_history());
}

TEST_CASE_METHOD(TwoStores, "a response scanned again is recognised and changes nothing") {
  const auto response = response_to(pharmacy.make_request(add_vendor(), std::nullopt).value());
  const auto id = pharmacy.receive(response.envelope).value();
  const auto again = pharmacy.receive(response.envelope);
  REQUIRE_FALSE(again);
  CHECK(again.error().code == ErrorCode::response_already_received);
  REQUIRE(compare_and_accept(pharmacy, id));
  CHECK(pharmacy.receive(response.envelope).error().code == ErrorCode::response_already_received);
  CHECK_FALSE(pharmacy.accept(id));
  CHECK(pharmacy.inbox()->size() == 1);
}

TEST_CASE_METHOD(TwoStores, "a request taken on twice is one request") {
  const auto request = pharmacy.make_request(add_vendor(), std::nullopt).value();
  const auto first = vendor.take_on(request.envelope).value();
  CHECK(vendor.take_on(request.envelope).value() == first);
  CHECK(vendor.requests()->size() == 1);
}

TEST_CASE_METHOD(TwoStores, "a response with an open row is not signed, and the row is named") {
  const auto request = pharmacy.make_request(add_vendor(), std::nullopt).value();
  const auto id = vendor.take_on(request.envelope).value();
  const auto response = vendor.respond(id, "保守 太郎");
  REQUIRE_FALSE(response);
  CHECK(response.error() == Error{ErrorCode::response_incomplete, "1(1)@organisation"});
  CHECK(vendor.last_response(id).error().code == ErrorCode::item_not_found);
}

TEST_CASE_METHOD(TwoStores, "a refused response keeps its reason and leaves the sheet as it was") {
  const auto response = response_to(pharmacy.make_request(add_vendor(), std::nullopt).value());
  const auto id = pharmacy.receive(response.envelope).value();
  REQUIRE(pharmacy.refuse(id, "システムがちがう"));
  CHECK(pharmacy.arrival(id)->state == InboxState::refused);
  CHECK(pharmacy.arrival(id)->reason == "システムがちがう");
  CHECK(pharmacy.overview()->vendors.front().systems.front().progress.required.answered == 0);
  CHECK_FALSE(pharmacy.accept(id));
}

TEST_CASE_METHOD(TwoStores, "the second year's response is compared with what is there, and its key is known") {
  const auto vendor_id = add_vendor();
  const auto first = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(first.envelope).value()));
  clock.advance(86'400);
  const auto second = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
  const auto arrival = pharmacy.arrival(pharmacy.receive(second.envelope).value()).value();
  CHECK(arrival.key == KeyStanding::known);
  // Every answer carries a new day.
  CHECK(arrival.changes() == 8);
  CHECK(arrival.systems.front().rows.front().before.first->day == day("2023-11-22"));
  CHECK(arrival.systems.front().rows.front().after.first->day == day("2023-11-23"));
}

TEST_CASE_METHOD(TwoStores, "a response under another key stops until the digits were compared") {
  const auto vendor_id = add_vendor();
  const auto first = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(first.envelope).value()));
  Store other_store{Desk::vendor, "レセコン株式会社", "別の人", clock};
  VendorDesk other{other_store.vault, library(), clock};
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  const auto id = other.take_on(request.envelope).value();
  const auto asked = other.request(id).value();
  for (const auto& sheet : asked.systems) {
    for (const auto& row : sheet.assessment.sheet().rows) {
      REQUIRE(other.sheets().answer(sheet.id, row.key, checklist::with_first({}, Verdict::yes, clock.today())));
    }
  }
  const auto arrived = pharmacy.receive(other.respond(id, "別の人")->envelope).value();
  CHECK(pharmacy.arrival(arrived)->key == KeyStanding::changed);
  CHECK(pharmacy.accept(arrived).error().code == ErrorCode::key_changed);
  CHECK(compare_and_accept(pharmacy, arrived).error().code == ErrorCode::key_changed);
  const auto digits = exchange::fingerprint(other_store.vault.signing_key().public_key());
  CHECK(pharmacy.pin_vendor(vendor_id, digits, Comparison::telephone_typed).error().code == ErrorCode::key_changed);
  const auto proof = pharmacy_store.vault.prove(SecretBytes::from_text("correct horse battery")).value();
  const auto replace = [&](std::string_view why) {
    return pharmacy.replace_vendor_key(vendor_id, digits, Comparison::telephone_typed, why, proof);
  };
  CHECK(replace("").error().code == ErrorCode::reason_missing);
  REQUIRE(replace("端末の入れ替え"));
  CHECK(pharmacy.accept(arrived));
}

TEST_CASE_METHOD(TwoStores, "anyone can verify a status without a store") {
  add_vendor();
  const auto own = pharmacy.overview()->own;
  REQUIRE(pharmacy.sheets().answer(own.id, own.assessment.sheet().rows.front().key,
                                   checklist::with_first({}, Verdict::yes, clock.today())));
  const auto status = pharmacy.make_status().value();
  const auto seen = verify(status.envelope, library()).value();
  CHECK(seen.kind == MessageKind::status);
  CHECK(seen.sender == "あおば薬局");
  CHECK(seen.fingerprint == status.fingerprint);
  REQUIRE(seen.status);
  REQUIRE(seen.status->sheets.size() == 2);
  CHECK(seen.status->sheets.front().required.total == 10);
  CHECK(seen.status->missing > 0);
}
