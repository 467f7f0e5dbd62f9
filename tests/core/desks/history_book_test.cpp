#include "desks/history_book.hpp"

#include "exchange/checkpoint/checkpoint.hpp"
#include "two_stores.hpp"
#include "vault/history_reader.hpp"

#include <algorithm>
#include <string_view>

namespace mamori::desks {
namespace {

using File = std::vector<std::uint8_t>;

struct Books : TwoStores {
  HistoryBook book{pharmacy_store.vault};
  vault::Vault& vault = pharmacy_store.vault;

  ErrorCode refusal_of(const std::vector<File>& files) {
    const auto heads = book.heads_in(files);
    REQUIRE_FALSE(heads);
    return heads.error().code;
  }
  vault::Proof proof() { return vault.prove(SecretBytes::from_text("correct horse battery")).value(); }
};

}  // namespace

TEST_CASE_METHOD(Books, "A checkpoint file holds the history as it was, signed by this device") {
  const auto file = book.checkpoint().value();
  const auto said = exchange::verify_checkpoint(file.file).value();
  CHECK(said.signer == vault.signing_key().public_key());
  CHECK(said.name == "あおば薬局");
  CHECK(said.checkpoint.root == vault.history_head()->root);
  add_vendor();
  CHECK(book.heads_in(std::vector<File>{file.file}).value() == std::vector<HistoryHead>{file.head});
  CHECK(vault.verify_history({file.head}));
}

TEST_CASE_METHOD(Books, "Requests, statuses and answered requests hold a checkpoint too") {
  const auto vendor_id = add_vendor();
  const auto request = pharmacy.make_request(vendor_id, {}).value();
  const auto status = pharmacy.make_status().value();
  const auto response = response_to(request);
  const auto heads = book.heads_in(std::vector<File>{request.envelope, status.envelope, response.envelope}).value();
  REQUIRE(heads.size() == 3);
  CHECK(heads[0] == heads[2]);
  CHECK(heads[1].size > heads[0].size);
  CHECK(vault.verify_history(heads));
  // Elsewhere a response is not even opened.
  CHECK(HistoryBook(vendor_store.vault).heads_in(std::vector<File>{response.envelope}).error().code ==
        ErrorCode::recipient_wrong);
}

TEST_CASE_METHOD(Books, "What another device signed, or what holds no checkpoint, is refused") {
  const auto foreign = HistoryBook(vendor_store.vault).checkpoint().value();
  CHECK(refusal_of({foreign.file}) == ErrorCode::checkpoint_foreign);
  auto changed = book.checkpoint().value().file;
  changed[changed.size() - 1] ^= 1;
  CHECK(refusal_of({changed}) == ErrorCode::signature_wrong);
  CHECK(refusal_of({{1, 2, 3}}) == ErrorCode::envelope_broken);
}

TEST_CASE_METHOD(Books, "Each way out leaves a witness that is named, and the newest says how old it is") {
  CHECK_FALSE(vault.newest_witness().value());
  const auto vendor_id = add_vendor();
  const auto request = pharmacy.make_request(vendor_id, {}).value();
  CHECK_FALSE(vault.newest_witness().value());
  REQUIRE(pharmacy.log_sending(request.id, Channel::qr));
  const auto sent = vault.newest_witness().value().value();
  CHECK(sent.kind == WitnessKind::sent);
  CHECK(sent.holder == "レセコン株式会社");
  CHECK(sent.time == clock.now());

  clock.advance(86'400);
  REQUIRE(pharmacy.receive(response_to(request).envelope));
  REQUIRE(pharmacy.make_status());
  REQUIRE(pharmacy.log_status_shown(Channel::qr));
  const auto file = book.checkpoint().value();
  REQUIRE(vault.change({}, [&](vault::Writer& writer) { return writer.log_checkpoint_saved(file.head); }));
  const auto witnesses = vault.witnesses().value();
  REQUIRE(witnesses.size() == 4);
  CHECK(witnesses[0].kind == WitnessKind::file);
  CHECK(witnesses[1].kind == WitnessKind::shown);
  CHECK(witnesses[2].kind == WitnessKind::answered);
  CHECK(witnesses[2].head == sent.head);
  CHECK(vault.newest_witness().value()->head == file.head);
  CHECK(vault.verify_history());
  // And each of them is listed as having left.
  HistoryFilter filter;
  filter.departures = true;
  const auto left = vault.history_page(filter, ~0ull, 10).value();
  REQUIRE(left.size() == 3);
  CHECK(left[0].action == Action::checkpoint_saved);
  CHECK(left[2].action == Action::request_sent);
}

TEST_CASE_METHOD(Books, "The history is written by a reader of its own while the vault goes on") {
  add_vendor();
  auto reader = vault.history_reader().value();
  File file;
  const auto head = reader.write(
      [&](Bytes piece) -> Result<void> {
        file.insert(file.end(), piece.begin(), piece.end());
        return {};
      },
      [&](std::uint64_t, std::uint64_t) { return pharmacy.set_vendor_contract(false).has_value(); });
  REQUIRE(head);
  CHECK((*head)->size + 1 == vault.history_head()->size);
  CHECK(reader.verify({**head}, {}).value()->size == vault.history_head()->size);
  const auto ended = reader.write([](Bytes) -> Result<void> { return {}; }, [](auto, auto) { return false; });
  CHECK_FALSE(ended.value());
}

TEST_CASE_METHOD(Books, "わからない stays: the history that leaves has its entries without what they tell of it") {
  const auto own = pharmacy.overview()->own;
  const auto& rows = own.assessment.sheet().rows;
  REQUIRE(pharmacy.sheets().answer(own.id, rows[0].key, checklist::with_first({}, Verdict::yes, clock.today())));
  const auto known = checklist::with_first({}, Verdict::yes, clock.today());
  auto unsure = checklist::with_unsure({});
  unsure.remark = "まだだれにも聞いていない";
  REQUIRE(pharmacy.sheets().answer(own.id, rows[1].key, unsure));
  auto said = known;
  said.remark = "聞いた";
  REQUIRE(pharmacy.sheets().answer(own.id, rows[1].key, said));
  REQUIRE(pharmacy.sheets().answer(own.id, rows[2].key, said));
  File file;
  auto reader = vault.history_reader().value();
  const auto head = reader.write(
      [&](Bytes piece) -> Result<void> {
        file.insert(file.end(), piece.begin(), piece.end());
        return {};
      },
      {});
  REQUIRE(head);
  REQUIRE(*head);
  CHECK((*head)->root == vault.history_head()->root);
  const auto holds = [&](std::string_view text) {
    return !std::ranges::search(file, File(text.begin(), text.end())).empty();
  };
  CHECK_FALSE(holds("まだだれにも聞いていない"));
  CHECK(holds("聞いた"));
  CHECK(vault.verify_history({**head}));
}

TEST_CASE_METHOD(Books, "Personal data is taken out with a reason, by the responsible person, and the chain holds") {
  add_vendor();
  const auto size = vault.history_head()->size;
  const auto before = book.checkpoint().value();
  CHECK(book.erase(size, "", proof()).error().code == ErrorCode::reason_missing);
  REQUIRE(book.erase(size, "名前を消してほしいと言われた", proof()));
  CHECK(vault.history_detail(size)->erased);
  const auto newest = vault.history_page({}, ~0ull, 1)->front();
  CHECK(newest.action == Action::payload_erased);
  CHECK(newest.subject == "history " + std::to_string(size));
  CHECK(vault.verify_history({before.head}));
  CHECK(book.erase(size, "もう一度", proof()).error().code == ErrorCode::entry_unknown);
  const auto other = vendor_store.vault.prove(SecretBytes::from_text("correct horse battery")).value();
  CHECK(book.erase(1, "別の端末の証明", other).error().code == ErrorCode::not_allowed);
}

TEST_CASE_METHOD(Books, "A request that ran out stays over when the clock is turned back") {
  const auto id = add_vendor();
  const auto made = pharmacy.make_request(id, {}).value();
  auto message = exchange::verify(made.envelope)->message;
  auto& request = std::get<exchange::Request>(message);
  request.head.expires = clock.now() + 3600;
  const auto limited = exchange::sign(request, vault.signing_key()).value();
  CHECK(vendor.look_at(limited.envelope));
  clock.advance(7200);
  REQUIRE(vendor.take_on(made.envelope));
  CHECK(vendor.look_at(limited.envelope).error().code == ErrorCode::message_expired);
  clock.set(clock.now() - 7000);
  CHECK(vendor.look_at(limited.envelope).error().code == ErrorCode::message_expired);
}

TEST_CASE_METHOD(Books, "What a clock far ahead made look expired can be taken on once the clock is declared right") {
  constexpr UnixTime year = 365 * 86'400;
  const auto vendor_id = add_vendor();
  auto& device = vendor_store.vault;
  HistoryBook its_book(device);
  const auto its_proof = device.prove(SecretBytes::from_text("correct horse battery")).value();
  clock.set(clock.now() + year);
  REQUIRE(vendor.add_product("レセコン", ""));
  clock.set(clock.now() - year);
  const auto request = pharmacy.make_request(vendor_id, day("2023-12-20")).value();
  CHECK(vendor.take_on(request.envelope).error().code == ErrorCode::message_expired);
  CHECK(its_book.declare_clock(" ", its_proof).error().code == ErrorCode::reason_missing);
  CHECK(its_book.declare_clock("年を打ちまちがえた", proof()).error().code == ErrorCode::not_allowed);
  // The step back is recorded by then, with the declaration behind it.
  REQUIRE(its_book.declare_clock("年を打ちまちがえた", its_proof));
  const auto entries = device.history_page({}, 1'000'000, 2).value();
  CHECK(entries[0].action == Action::clock_declared);
  CHECK(entries[1].action == Action::clock_changed);
  CHECK(vendor.take_on(request.envelope));
  CHECK(device.verify_history());
}

}  // namespace mamori::desks
