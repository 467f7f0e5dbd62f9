// A vendor's standard answers and outbox.
#include "core/desks/two_stores.hpp"

using namespace mamori;
using namespace mamori::desks;

namespace {

struct Standards : TwoStores {
  VendorId vendor_id = add_vendor();
  ProductId product = vendor.add_product("レセコン", "5.1").value();

  void fill(ProductId id) {
    const auto products = vendor.products().value();
    for (const auto& view : products) {
      if (view.id != id) continue;
      for (const auto& row : view.sheet.assessment.sheet().rows) {
        const auto answer = checklist::with_first({}, Verdict::yes, clock.today());
        REQUIRE(vendor.sheets().answer(view.sheet.id, row.key, answer));
      }
    }
  }
  MessageKey asked() { return vendor.take_on(pharmacy.make_request(vendor_id, std::nullopt).value().envelope).value(); }
};

}  // namespace

TEST_CASE_METHOD(Standards, "answers kept once fill a request's sheet, and what was adjusted shows") {
  fill(product);
  const auto id = asked();
  auto request = vendor.request(id).value();
  CHECK(VendorDesk::fitting(vendor.products().value(), request.systems.front()) == product);
  REQUIRE(vendor.apply(product, request.systems.front().id));
  request = vendor.request(id).value();
  CHECK(request.systems.front().progress.complete());
  const auto& use = request.standards.at(request.systems.front().id);
  CHECK(use.name == "レセコン");
  CHECK(use.release == "5.1");
  CHECK(use.differs.empty());

  auto no = checklist::with_first({}, Verdict::no, clock.today());
  no.target_day = day("2024-02-29");
  const auto& row = request.systems.front().assessment.sheet().rows[3];
  REQUIRE(vendor.sheets().answer(request.systems.front().id, row.key, no, "この薬局だけ"));
  const auto differs = vendor.request(id)->standards.begin()->second.differs;
  REQUIRE(differs.size() == 1);
  CHECK(differs.front().row->key == row.key);
  CHECK(differs.front().after == no);
  CHECK(vendor.products()->front().used == 1);
  // What was adjusted for one pharmacy is not the standard.
  CHECK(vendor.products()->front().sheet.assessment.answer(3).verdict() == Verdict::yes);
}

TEST_CASE_METHOD(Standards, "a new release begins with the answers of the one before") {
  fill(product);
  const auto next = vendor.add_product("レセコン", "5.2", product).value();
  const auto products = vendor.products().value();
  REQUIRE(products.size() == 2);
  CHECK(products[1].id == next);
  CHECK(products[1].sheet.assessment.answers == products[0].sheet.assessment.answers);
  CHECK(vendor.add_product("レセコン", "5.2").error().code == ErrorCode::product_exists);
  CHECK(VendorDesk::fitting(products, vendor.request(asked())->systems.front()) == next);
}

TEST_CASE_METHOD(Standards, "rows that the contract leaves out stay without an answer") {
  fill(product);
  const auto own = pharmacy.overview()->vendors.front().systems.front().sheet;
  const auto& row = pharmacy.sheets().view(own)->assessment.sheet().rows[1];
  REQUIRE(pharmacy.sheets().set_scope(own, row.key, "保守契約なし"));
  const auto id = asked();
  const auto sheet = vendor.request(id)->systems.front().id;
  REQUIRE(vendor.apply(product, sheet));
  CHECK(vendor.request(id)->systems.front().assessment.answer(1).empty());
  CHECK(vendor.request(id)->standards.at(sheet).differs.empty());
}

TEST_CASE_METHOD(Standards,
                 "the outbox tells what was answered to whom, when and how, also after the answers changed") {
  fill(product);
  const auto id = asked();
  const auto sheet = vendor.request(id)->systems.front();
  REQUIRE(vendor.apply(product, sheet.id));
  const auto first = vendor.respond(id, "保守 太郎").value();
  REQUIRE(vendor.log_sending(vendor.newest_response(id).value(), Channel::qr));
  clock.advance(60);
  auto no = checklist::with_first({}, Verdict::no, clock.today());
  no.target_day = day("2024-02-29");
  REQUIRE(vendor.sheets().answer(sheet.id, sheet.assessment.sheet().rows[0].key, no, "見直した"));
  REQUIRE(vendor.respond(id, "保守 次郎"));

  const auto sent = vendor.outbox().value();
  REQUIRE(sent.size() == 2);
  CHECK(sent[0].responsible == "保守 次郎");
  CHECK(sent[0].systems.front().no == 1);
  CHECK(sent[0].sendings.empty());
  CHECK(sent[1].pharmacy == "あおば薬局");
  CHECK(sent[1].systems.front().yes == static_cast<int>(sheet.assessment.sheet().rows.size()));
  CHECK(sent[1].systems.front().no == 0);
  REQUIRE(sent[1].sendings.size() == 1);
  CHECK(sent[1].sendings.front().channel == Channel::qr);
  CHECK(sent[1].sendings.front().who == "保守 太郎");
  CHECK(vendor.response_of(sent[1].id)->id == first.id);
}
