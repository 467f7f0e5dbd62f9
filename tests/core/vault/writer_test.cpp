#include "vault_fixture.hpp"

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

MessageKey message(std::uint8_t number) {
  MessageKey key{};
  key[0] = number;
  return key;
}

crypto::PublicKey public_key(std::uint8_t number) {
  crypto::PublicKey key{};
  key[31] = number;
  return key;
}

/// One change whose body returns a value.
template <class Body>
auto change(Vault& vault, Body body) {
  std::optional<decltype(body(std::declval<Writer&>()))> out;
  auto done = vault.change("理由", [&](Writer& writer) -> Result<void> {
    out.emplace(body(writer));
    if (!*out) return pass_on(*out);
    return {};
  });
  if (!done && out->has_value()) out.emplace(pass_on(done));
  return *out;
}

HistoryEntry newest(const Vault& vault) {
  return value_of(vault.history()).back();
}

InboxRecord arrived(std::uint8_t number) {
  InboxRecord item;
  item.message = message(number);
  item.request = message(1);
  item.sender = "レセコン社";
  item.sender_key = public_key(9);
  item.envelope = {1, 2, number};
  item.received = 1'700'000'000;
  return item;
}

ReceivedRequest asked() {
  ReceivedRequest request;
  request.id = message(40);
  request.pharmacy = "まもり薬局";
  request.pharmacy_key = public_key(4);
  request.edition = "r5";
  request.systems = {"レセコン", "電子薬歴"};
  request.due = day(30);
  request.envelope = {9, 9};
  request.received = 1'700'000'001;
  return request;
}

}  // namespace

TEST_CASE("An answer is kept cell by cell and leaves its entry in the history") {
  Pharmacy pharmacy;
  Answer full;
  full.first = Check{Verdict::no, day()};
  full.target_day = day(60);
  full.second = Check{Verdict::yes, day(59)};
  full.remark = "サーバ室の鍵";
  Answer unsure;
  unsure.unsure = true;
  REQUIRE(pharmacy.save(4, full, "点検"));
  REQUIRE(pharmacy.save(5, unsure));
  pharmacy.reopen();
  const auto contents = value_of(pharmacy.vault->contents(pharmacy.sheet));
  CHECK(contents.answers == std::map<std::uint8_t, Answer>{{4, full}, {5, unsure}});
  const auto history = value_of(pharmacy.vault->history(2));
  REQUIRE(history.size() == 2);
  CHECK(history[0].sequence == 3);
  CHECK(history[0].action == Action::answer_saved);
  CHECK(history[0].subject == "1 2(4)@server");
  CHECK(history[0].reason == "点検");
  CHECK(history[0].who == "山田 花子");
  CHECK(history[0].role == Role::responsible);
  CHECK(history[0].time == pharmacy.clock.now());
  CHECK(history[1].previous == history[0].hash);
}

TEST_CASE("An empty answer removes the row's record, and the same answer again is no change") {
  Pharmacy pharmacy;
  REQUIRE(pharmacy.save(4, numbered(1)));
  const auto size = value_of(pharmacy.vault->history_head()).size;
  REQUIRE(pharmacy.save(4, numbered(1)));
  CHECK(value_of(pharmacy.vault->history_head()).size == size);
  REQUIRE(pharmacy.save(4, Answer{}));
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.empty());
  CHECK(value_of(pharmacy.vault->history_head()).size == size + 1);
}

TEST_CASE("A sheet that is not there is refused") {
  Pharmacy pharmacy;
  const auto saved = pharmacy.vault->change(
      "", [](Writer& writer) { return writer.put_answer(SheetId{99}, row_key(), 0, numbered(1)); });
  CHECK(code_of(saved) == ErrorCode::sheet_unknown);
  const auto scoped =
      pharmacy.vault->change("", [](Writer& writer) { return writer.set_scope(SheetId{99}, row_key(), 0, "契約外"); });
  CHECK(code_of(scoped) == ErrorCode::sheet_unknown);
  CHECK(code_of(pharmacy.vault->contents(SheetId{99})) == ErrorCode::sheet_unknown);
}

TEST_CASE("A change that fails in its middle leaves nothing behind") {
  Pharmacy pharmacy;
  const auto head = value_of(pharmacy.vault->history_head());
  const auto failed = pharmacy.vault->change("", [&](Writer& writer) -> Result<void> {
    if (auto saved = writer.put_answer(pharmacy.sheet, row_key(), 1, numbered(1)); !saved) return saved;
    if (auto added = writer.add_vendor("レセコン社"); !added) return pass_on(added);
    return writer.put_answer(SheetId{99}, row_key(), 2, numbered(2));
  });
  CHECK(code_of(failed) == ErrorCode::sheet_unknown);
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.empty());
  CHECK(value_of(pharmacy.vault->vendors()).empty());
  CHECK(value_of(pharmacy.vault->history_head()).root == head.root);
}

TEST_CASE("A change inside a change is refused and the outer one still holds") {
  Pharmacy pharmacy;
  ErrorCode inner{};
  REQUIRE(pharmacy.vault->change("", [&](Writer& writer) -> Result<void> {
    inner = pharmacy.save(2, numbered(2)).error().code;
    return writer.put_answer(pharmacy.sheet, row_key(), 1, numbered(1));
  }));
  CHECK(inner == ErrorCode::vault_in_use);
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.size() == 1);
}

TEST_CASE("The contract can be declared away and back") {
  Pharmacy pharmacy;
  REQUIRE(pharmacy.vault->change("", [](Writer& writer) { return writer.set_vendor_contract(false); }));
  CHECK_FALSE(value_of(pharmacy.vault->profile()).has_vendor_contract);
  CHECK(newest(*pharmacy.vault).action == Action::contract_set);
  const auto size = value_of(pharmacy.vault->history_head()).size;
  REQUIRE(pharmacy.vault->change("", [](Writer& writer) { return writer.set_vendor_contract(false); }));
  CHECK(value_of(pharmacy.vault->history_head()).size == size);
}

TEST_CASE("A row goes out of scope with its reason and comes back without one") {
  Pharmacy pharmacy;
  const auto set = [&](std::string_view reason) {
    return pharmacy.vault->change(
        "", [&](Writer& writer) { return writer.set_scope(pharmacy.sheet, row_key(), 6, reason); });
  };
  REQUIRE(set("契約に含まれない"));
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).out_of_scope.at(6) == "契約に含まれない");
  CHECK(newest(*pharmacy.vault).action == Action::scope_set);
  REQUIRE(set(""));
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).out_of_scope.empty());
}

TEST_CASE("The pharmacy has one sheet an edition") {
  Pharmacy pharmacy;
  const auto sheet_of = [&](std::string_view edition) {
    return value_of(change(*pharmacy.vault, [&](Writer& writer) { return writer.pharmacy_sheet(edition); }));
  };
  CHECK(sheet_of("r5") == pharmacy.sheet);
  const auto next = sheet_of("r6");
  CHECK(next != pharmacy.sheet);
  const auto sheets = value_of(pharmacy.vault->sheets());
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[1].id == next);
  CHECK(sheets[1].edition == "r6");
  CHECK(sheets[1].kind == SheetKind::pharmacy);
}

TEST_CASE("A vendor and its systems each get what the form needs") {
  Pharmacy pharmacy;
  const auto vendor = value_of(change(*pharmacy.vault, [](Writer& w) { return w.add_vendor(" レセコン社 "); }));
  const auto sheet =
      value_of(change(*pharmacy.vault, [&](Writer& w) { return w.add_system(vendor, "レセコン", "r5"); }));
  CHECK(newest(*pharmacy.vault).action == Action::system_added);
  REQUIRE(change(*pharmacy.vault, [&](Writer& w) { return w.add_system(vendor, "電子薬歴", "r5"); }));
  REQUIRE(pharmacy.vault->change(
      "", [&](Writer& w) { return w.accept_vendor_key(vendor, public_key(9), Comparison::met_read); }));
  const auto vendors = value_of(pharmacy.vault->vendors());
  REQUIRE(vendors.size() == 1);
  CHECK(vendors[0].name == "レセコン社");
  CHECK(vendors[0].key == public_key(9));
  REQUIRE(vendors[0].systems.size() == 2);
  CHECK(vendors[0].systems[1].name == "電子薬歴");
  const auto sheets = value_of(pharmacy.vault->sheets());
  CHECK(sheets[1].id == sheet);
  CHECK(sheets[1].kind == SheetKind::vendor);
  CHECK(sheets[1].system == vendors[0].systems[0].id);
}

TEST_CASE("Vendors and systems are refused by name") {
  Pharmacy pharmacy;
  const auto vendor = value_of(change(*pharmacy.vault, [](Writer& w) { return w.add_vendor("甲社"); }));
  REQUIRE(change(*pharmacy.vault, [&](Writer& w) { return w.add_system(vendor, "レセコン", "r5"); }));
  const auto refusal = [&](auto body) { return code_of(change(*pharmacy.vault, body)); };
  CHECK(refusal([](Writer& w) { return w.add_vendor("甲社 "); }) == ErrorCode::vendor_exists);
  CHECK(refusal([](Writer& w) { return w.add_vendor("  "); }) == ErrorCode::name_empty);
  CHECK(refusal([](Writer& w) { return w.add_vendor(std::string(41, 'x')); }) == ErrorCode::name_too_long);
  CHECK(refusal([&](Writer& w) { return w.add_system(vendor, "レセコン", "r5"); }) == ErrorCode::vendor_exists);
  CHECK(refusal([&](Writer& w) { return w.add_system(vendor, "", "r5"); }) == ErrorCode::name_empty);
  CHECK(refusal([](Writer& w) { return w.add_system(VendorId{7}, "x", "r5"); }) == ErrorCode::vendor_unknown);
  CHECK(refusal([](Writer& w) { return w.accept_vendor_key(VendorId{7}, {}, {}); }) == ErrorCode::vendor_unknown);
}

TEST_CASE("A request is kept with its systems, its sendings and its state") {
  Pharmacy pharmacy;
  const auto vendor = value_of(change(*pharmacy.vault, [](Writer& w) { return w.add_vendor("甲社"); }));
  REQUIRE(change(*pharmacy.vault, [&](Writer& w) { return w.add_system(vendor, "乙", "r5"); }));
  REQUIRE(change(*pharmacy.vault, [&](Writer& w) { return w.add_system(vendor, "丙", "r5"); }));
  RequestRecord request;
  request.id = message(1);
  request.vendor = vendor;
  request.systems = {SystemId{2}, SystemId{1}};
  request.edition = "r5";
  request.envelope = {1, 2, 3};
  request.envelope_hash.fill(5);
  request.made = 1'700'000'000;
  request.due = day(20);
  REQUIRE(pharmacy.vault->change("", [&](Writer& w) { return w.put_request(request); }));
  RequestRecord later = request;
  later.id = message(2);
  later.due.reset();
  REQUIRE(pharmacy.vault->change("", [&](Writer& w) { return w.put_request(later); }));
  pharmacy.clock.advance(60);
  REQUIRE(pharmacy.vault->change("", [&](Writer& w) { return w.log_sending(message(1), Channel::file); }));
  REQUIRE(pharmacy.vault->change("", [&](Writer& w) { return w.log_sending(message(1), Channel::paper); }));
  auto requests = value_of(pharmacy.vault->requests());
  REQUIRE(requests.size() == 2);
  CHECK(requests[0].id == message(2));
  CHECK_FALSE(requests[0].due);
  CHECK(requests[0].state == RequestState::drafted);
  const auto& kept = requests[1];
  CHECK(kept.systems == request.systems);
  CHECK(kept.envelope == request.envelope);
  CHECK(kept.envelope_hash == request.envelope_hash);
  CHECK(kept.due == day(20));
  CHECK(kept.state == RequestState::sent);
  REQUIRE(kept.sendings.size() == 2);
  CHECK(kept.sendings[0].channel == Channel::file);
  CHECK(kept.sendings[0].time == pharmacy.clock.now());
  REQUIRE(
      pharmacy.vault->change("", [&](Writer& w) { return w.set_request_state(message(1), RequestState::accepted); }));
  CHECK(value_of(pharmacy.vault->requests())[1].state == RequestState::accepted);
  CHECK(newest(*pharmacy.vault).action == Action::request_state_set);
  CHECK(newest(*pharmacy.vault).subject == "01000000000000000000000000000000");
}

TEST_CASE("What arrived waits, is recognised when it comes again, and is decided about once") {
  Pharmacy pharmacy;
  const auto stage = [&](std::uint8_t number) {
    return value_of(change(*pharmacy.vault, [&](Writer& w) { return w.stage(arrived(number)); }));
  };
  const auto first = stage(3);
  const auto size = value_of(pharmacy.vault->history_head()).size;
  CHECK(stage(3) == first);
  CHECK(value_of(pharmacy.vault->history_head()).size == size);
  const auto second = stage(4);
  const auto decide = [&](InboxId item, InboxState state, std::string_view why) {
    return pharmacy.vault->change("", [&](Writer& w) { return w.decide(item, state, why); });
  };
  pharmacy.clock.advance(5);
  REQUIRE(decide(first, InboxState::refused, "別の薬局あて"));
  CHECK(newest(*pharmacy.vault).action == Action::response_refused);
  REQUIRE(decide(second, InboxState::accepted, ""));
  CHECK(newest(*pharmacy.vault).action == Action::response_accepted);
  CHECK(code_of(decide(first, InboxState::accepted, "")) == ErrorCode::message_unknown);
  CHECK(code_of(decide(InboxId{77}, InboxState::accepted, "")) == ErrorCode::message_unknown);
  const auto inbox = value_of(pharmacy.vault->inbox());
  REQUIRE(inbox.size() == 2);
  CHECK(inbox[0].id == second);
  CHECK(inbox[0].state == InboxState::accepted);
  CHECK(inbox[1].state == InboxState::refused);
  CHECK(inbox[1].reason == "別の薬局あて");
  CHECK(inbox[1].decided == pharmacy.clock.now());
  CHECK(inbox[1].request == message(1));
  CHECK(inbox[1].sender_key == public_key(9));
  CHECK(inbox[1].envelope == arrived(3).envelope);
}

TEST_CASE("The same message id with other bytes is another item, not the first one changed") {
  Pharmacy pharmacy;
  InboxRecord other = arrived(3);
  other.envelope = {7};
  REQUIRE(change(*pharmacy.vault, [&](Writer& w) { return w.stage(arrived(3)); }));
  REQUIRE(change(*pharmacy.vault, [&](Writer& w) { return w.stage(other); }));
  CHECK(value_of(pharmacy.vault->inbox()).size() == 2);
}

TEST_CASE("A vendor keeps a request once, with a sheet a system, and its response") {
  Pharmacy desk;
  const auto receive = [&](const ReceivedRequest& request) {
    return desk.vault->change("", [&](Writer& w) { return w.receive_request(request); });
  };
  REQUIRE(receive(asked()));
  REQUIRE(receive(asked()));
  const auto received = value_of(desk.vault->received());
  REQUIRE(received.size() == 1);
  CHECK(received[0].systems == asked().systems);
  CHECK(received[0].pharmacy == "まもり薬局");
  CHECK(received[0].pharmacy_key == public_key(4));
  CHECK(received[0].due == day(30));
  CHECK(received[0].response.empty());
  const auto sheets = value_of(desk.vault->sheets());
  REQUIRE(sheets.size() == 3);
  CHECK(sheets[2].request == message(40));
  CHECK(sheets[2].system_name == "電子薬歴");
  CHECK(sheets[2].kind == SheetKind::vendor);
  REQUIRE(desk.vault->change("", [&](Writer& w) { return w.put_response(message(40), {5, 5}); }));
  const auto answered = value_of(desk.vault->received())[0];
  CHECK(answered.response == std::vector<std::uint8_t>{5, 5});
  CHECK(answered.responded == desk.clock.now());
}

TEST_CASE("Messages that are not there are refused") {
  Pharmacy pharmacy;
  const auto refusal = [&](auto body) { return code_of(pharmacy.vault->change("", body)); };
  CHECK(refusal([](Writer& w) { return w.log_sending(message(8), Channel::qr); }) == ErrorCode::message_unknown);
  CHECK(refusal([](Writer& w) { return w.set_request_state(message(8), RequestState::sent); }) ==
        ErrorCode::message_unknown);
  CHECK(refusal([](Writer& w) { return w.put_response(message(8), {1}); }) == ErrorCode::message_unknown);
}

TEST_CASE("A status that was shown is in the history") {
  Pharmacy pharmacy;
  REQUIRE(pharmacy.vault->change("立入検査", [](Writer& w) { return w.log_status_shown("qr", {}); }));
  CHECK(newest(*pharmacy.vault).action == Action::status_shown);
  CHECK(newest(*pharmacy.vault).reason == "立入検査");
}

TEST_CASE("Text that looks like SQL is text") {
  Pharmacy pharmacy;
  Answer answer;
  answer.remark = "'); DROP TABLE answers; --";
  REQUIRE(pharmacy.save(0, answer, "x' OR '1'='1"));
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.at(0) == answer);
}

TEST_CASE("A verdict that was given changes only with a reason, and days and remarks without one") {
  Pharmacy pharmacy;
  Answer no;
  no.first = Check{Verdict::no, day()};
  REQUIRE(pharmacy.save(4, no, ""));
  Answer dated = no;
  dated.first->day = day(-1);
  dated.target_day = day(30);
  dated.remark = "棚 B";
  REQUIRE(pharmacy.save(4, dated, ""));
  Answer second = dated;
  second.second = Check{Verdict::yes, day()};
  REQUIRE(pharmacy.save(4, second, ""));

  Answer turned = second;
  turned.second->verdict = Verdict::no;
  Answer yes;
  yes.first = Check{Verdict::yes, day()};
  Answer unsure;
  unsure.unsure = true;
  const Answer changes[] = {turned, dated, yes, unsure, Answer{}};
  for (const Answer& change : changes) {
    CHECK(code_of(pharmacy.save(4, change, "")) == ErrorCode::reason_missing);
    CHECK(code_of(pharmacy.save(4, change, "\u3000")) == ErrorCode::reason_missing);
    CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.at(4) == second);
  }
  REQUIRE(pharmacy.save(4, yes, "確かめ直した"));
  CHECK(value_of(pharmacy.vault->history()).back().reason == "確かめ直した");
  REQUIRE(pharmacy.save(4, Answer{}, "押しまちがい"));
  REQUIRE(pharmacy.save(4, no, ""));
}

TEST_CASE("A reason that is too long, or no text, is refused before anything is written") {
  Pharmacy pharmacy;
  std::string reason;
  for (std::size_t i = 0; i < reason_limit; ++i) reason += "長";
  REQUIRE(pharmacy.save(1, numbered(1), reason));
  CHECK(code_of(pharmacy.save(1, numbered(2), reason + "い")) == ErrorCode::reason_too_long);
  CHECK(code_of(pharmacy.save(1, numbered(2), "\xFF")) == ErrorCode::reason_too_long);
  CHECK(value_of(pharmacy.vault->contents(pharmacy.sheet)).answers.at(1) == numbered(1));
}
