// The trail of asking: what was sent and said when, when to remind, and when a request is over.
#include "core/desks/two_stores.hpp"

using namespace mamori;
using namespace mamori::desks;

namespace {

constexpr int a_day = 86'400;

struct Asking : TwoStores {
  VendorId vendor_id = add_vendor();
  const SystemView system() { return pharmacy.overview()->vendors.front().systems.front(); }
};

}  // namespace

TEST_CASE_METHOD(Asking, "each time a vendor was asked or reminded is on the trail with how, who and what was said") {
  const auto request = pharmacy.make_request(vendor_id, day("2023-12-20")).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::qr));
  clock.advance(5 * a_day);
  REQUIRE(pharmacy.log_asking(vendor_id, SendingKind::reminder, Channel::telephone, day("2023-11-25"), "担当は休み"));
  const auto asked = pharmacy.asked(vendor_id).value();
  REQUIRE(asked.size() == 1);
  CHECK(asked.front().vendor == "レセコン株式会社");
  CHECK(asked.front().systems == std::vector<std::string>{"レセコン"});
  CHECK(asked.front().state == RequestState::sent);
  REQUIRE(asked.front().sendings.size() == 2);
  CHECK(asked.front().sendings[0].channel == Channel::qr);
  const auto& reminder = asked.front().sendings[1];
  CHECK(reminder.kind == SendingKind::reminder);
  CHECK(reminder.channel == Channel::telephone);
  CHECK(local_date(reminder.time) == day("2023-11-25"));
  CHECK(reminder.who == "見本 花子");
  CHECK(reminder.note == "担当は休み");
  CHECK_FALSE(asked.front().came);
}

TEST_CASE_METHOD(Asking, "a vendor that was never asked cannot be reminded, nor can anybody be reminded tomorrow") {
  const auto remind = [&](CivilDate on) {
    return pharmacy.log_asking(vendor_id, SendingKind::reminder, Channel::mail, on, "");
  };
  CHECK(remind(day("2023-11-22")).error().code == ErrorCode::item_not_found);
  REQUIRE(pharmacy.make_request(vendor_id, std::nullopt));
  CHECK(remind(day("2023-11-23")).error().code == ErrorCode::check_day_in_future);
  CHECK(pharmacy.log_asking(vendor_id, SendingKind::reminder, Channel::mail, day("2023-11-22"), std::string(2000, 'x'))
            .error()
            .code == ErrorCode::remark_too_long);
}

TEST_CASE_METHOD(Asking, "the day to remind comes by itself and goes with the reminder") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::file));
  const auto kind = [&] {
    const auto overview = pharmacy.overview();
    for (const auto& thing : overview->next) {
      if (!thing.vendor.empty()) return thing.kind;
    }
    return NextKind::gate;
  };
  CHECK(kind() == NextKind::vendor_silent);
  CHECK(system().reminder_day == day("2023-12-06"));
  clock.advance(14 * a_day);
  CHECK(kind() == NextKind::reminder_due);
  REQUIRE(pharmacy.log_asking(vendor_id, SendingKind::reminder, Channel::telephone, clock.today(), ""));
  CHECK(kind() == NextKind::vendor_silent);
}

TEST_CASE_METHOD(Asking, "a request can be answered for thirty days after its due day, and then it is over") {
  const auto request = pharmacy.make_request(vendor_id, day("2023-11-30")).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::qr));
  const auto taken = vendor.take_on(request.envelope).value();
  answer_all(vendor.request(taken).value());
  const auto response = vendor.respond(taken, "保守 太郎").value();
  const auto request_state = [&] { return pharmacy.asked()->front().state; };
  clock.advance(38 * a_day);  // 2023-12-30
  CHECK(system().state == VendorState::sent);
  CHECK(request_state() == RequestState::sent);
  clock.advance(a_day);
  CHECK(system().state == VendorState::expired);
  CHECK(request_state() == RequestState::expired);
  CHECK(pharmacy.receive(response.envelope).error() == Error{ErrorCode::request_closed, "2023-11-22 expired"});
  CHECK(vendor.look_at(request.envelope).error().code == ErrorCode::message_expired);
  // Looking wrote nothing; the verb does, once.
  CHECK(pharmacy_store.vault.history()->back().action != Action::request_state_set);
  REQUIRE(pharmacy.close_expired());
  CHECK(pharmacy_store.vault.history()->back().action == Action::request_state_set);
  const auto size = pharmacy_store.vault.history_head()->size;
  REQUIRE(pharmacy.close_expired());
  CHECK(pharmacy_store.vault.history_head()->size == size);
}

TEST_CASE_METHOD(Asking, "an answered request does not expire and tells what came back") {
  const auto request = pharmacy.make_request(vendor_id, day("2023-11-30")).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::qr));
  const auto id = pharmacy.receive(response_to(request).envelope).value();
  clock.advance(60 * a_day);
  REQUIRE(compare_and_accept(pharmacy, id));
  const auto asked = pharmacy.asked().value();
  CHECK(asked.front().state == RequestState::accepted);
  REQUIRE(asked.front().came);
  CHECK(asked.front().came->state == InboxState::accepted);
  CHECK(asked.front().came->fingerprint == exchange::fingerprint(vendor_store.vault.signing_key().public_key()));
}

TEST_CASE_METHOD(Asking, "whoever was refused may answer the same request better") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  const auto first = response_to(request);
  REQUIRE(pharmacy.refuse(pharmacy.receive(first.envelope).value(), "目標日がない"));
  clock.advance(a_day);
  const auto second = vendor.respond(vendor.requests()->front().id, "別の人").value();
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(second.envelope).value()));
  CHECK(pharmacy.asked()->front().state == RequestState::accepted);
}

TEST_CASE_METHOD(Asking, "a response that anybody may have signed stands in no other's way") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(pharmacy.log_sending(request.id, Channel::paper));
  // Whoever saw the request on paper answers it under a key of the own.
  TwoStores stranger;
  const auto taken = stranger.vendor.take_on(request.envelope).value();
  stranger.answer_all(stranger.vendor.request(taken).value());
  const auto forged = pharmacy.receive(stranger.vendor.respond(taken, "だれか")->envelope).value();
  CHECK(pharmacy.asked()->front().state == RequestState::sent);
  const auto true_one = pharmacy.receive(response_to(request).envelope).value();
  CHECK(pharmacy.inbox()->size() == 2);
  SECTION("refused, it leaves the request open") {
    REQUIRE(pharmacy.refuse(forged, "知らない相手"));
    CHECK(pharmacy.asked()->front().state == RequestState::sent);
    REQUIRE(compare_and_accept(pharmacy, true_one));
  }
  SECTION("the true one is taken over first, and stays so when the other is refused") {
    REQUIRE(compare_and_accept(pharmacy, true_one));
    REQUIRE(pharmacy.refuse(forged, "知らない相手"));
  }
  SECTION("digits that were read out find the key among those that wait") {
    const auto& key = vendor_store.vault.signing_key().public_key();
    REQUIRE(pharmacy.pin_vendor(vendor_id, exchange::fingerprint(key), Comparison::telephone_typed));
    CHECK(compare_and_accept(pharmacy, forged).error().code == ErrorCode::key_changed);
    REQUIRE(pharmacy.accept(true_one));
  }
  CHECK(pharmacy.asked()->front().state == RequestState::accepted);
  CHECK(pharmacy.asked()->front().came->state == InboxState::accepted);
}

TEST_CASE_METHOD(Asking, "a response under a key that was compared is the only one") {
  const auto first = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response_to(first).envelope).value()));
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  const auto waits = pharmacy.receive(response_to(request).envelope).value();
  CHECK(pharmacy.asked()->front().state == RequestState::answered);
  clock.advance(a_day);
  const auto later = vendor.respond(vendor.requests()->front().id, "別の人").value();
  CHECK(pharmacy.receive(later.envelope).error() == Error{ErrorCode::request_answered, "2023-11-22"});
  REQUIRE(pharmacy.refuse(waits, "目標日がない"));
  CHECK(pharmacy.asked()->front().state == RequestState::refused);
  CHECK(pharmacy.receive(later.envelope));
}

TEST_CASE_METHOD(Asking, "a response to an old request does not come in behind the response to a later one") {
  const auto first = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
  clock.advance(a_day);
  const auto second = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
  SECTION("while the later one waits") {
    const auto digits = exchange::fingerprint(vendor_store.vault.signing_key().public_key());
    REQUIRE(pharmacy.pin_vendor(vendor_id, digits, Comparison::telephone_typed));
    REQUIRE(pharmacy.receive(second.envelope));
  }
  SECTION("but does while the later one waits under a key that nobody compared") {
    REQUIRE(pharmacy.receive(second.envelope));
    CHECK(pharmacy.receive(first.envelope));
    return;
  }
  SECTION("when the later one was taken over") {
    REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(second.envelope).value()));
  }
  SECTION("but does when the later one was refused") {
    REQUIRE(pharmacy.refuse(pharmacy.receive(second.envelope).value(), "目標日がない"));
    CHECK(pharmacy.receive(first.envelope));
    return;
  }
  SECTION("and what waits already may be taken over after it") {
    const auto waiting = pharmacy.receive(first.envelope).value();
    REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(second.envelope).value()));
    CHECK(pharmacy.inbox()->size() == 2);
    CHECK(pharmacy.accept(waiting));
    return;
  }
  CHECK(pharmacy.receive(first.envelope).error() == Error{ErrorCode::request_closed, "2023-11-22 overtaken"});
}

TEST_CASE_METHOD(Asking, "the inbox's list says of each response what opening it says") {
  const auto refused = pharmacy.receive(response_to(pharmacy.make_request(vendor_id, std::nullopt).value()).envelope);
  REQUIRE(pharmacy.refuse(refused.value(), "目標日がない"));
  clock.advance(a_day);
  REQUIRE(pharmacy.receive(response_to(pharmacy.make_request(vendor_id, std::nullopt).value()).envelope));
  const auto lines = pharmacy.inbox_lines().value();
  REQUIRE(lines.size() == 2);
  for (const auto& line : lines) {
    const auto opened = pharmacy.arrival(line.id).value();
    CHECK(line.state == opened.state);
    CHECK(line.vendor == opened.vendor);
    REQUIRE(opened.systems.size() == 1);
    CHECK(line.systems == std::vector<std::string>{opened.systems.front().name});
    CHECK(line.received == opened.received);
    CHECK(line.reason == opened.reason);
  }
  CHECK(lines[0].state == InboxState::staged);
  CHECK(lines[1].reason == "目標日がない");
}

TEST_CASE_METHOD(Asking, "sheets of an edition that this program does not know are in nobody's way") {
  REQUIRE(pharmacy_store.vault.change({}, [&](vault::Writer& writer) -> Result<void> {
    const auto sheet = writer.pharmacy_sheet("r99");
    if (!sheet) return pass_on(sheet);
    return {};
  }));
  CHECK(pharmacy.sheets().views().error().code == ErrorCode::edition_unknown);
  REQUIRE(pharmacy.overview());
  const auto response = response_to(pharmacy.make_request(vendor_id, std::nullopt).value());
  CHECK(compare_and_accept(pharmacy, pharmacy.receive(response.envelope).value()));
  CHECK(pharmacy.overview()->vendors.front().systems.front().state == VendorState::received);
}
