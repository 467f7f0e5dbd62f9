#include "samples.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>

using namespace mamori;
using namespace mamori::exchange;

namespace {

Answer yes(const char* day) {
  return {Check{Verdict::yes, test::on(day)}, {}, {}, {}, false};
}
Answer no(const char* day, const char* target) {
  return {Check{Verdict::no, test::on(day)}, test::on(target), {}, {}, false};
}

/// A pharmacy that asked about one system a moment ago, with an empty sheet.
struct Case {
  Signed request = test::signed_request();
  Response response = test::response(request.hash);
  Expectation known;

  Case() {
    KnownRequest asked;
    asked.hash = request.hash;
    asked.issued = test::issued - 86400;
    asked.edition = "r5";
    asked.systems = {{"レセコン", {}, {}}};
    asked.vendor = "みどりシステム株式会社";
    known.own_key = test::key_of(test::pharmacy).public_key();
    known.now = test::issued + 3600;
    known.today = test::on("2023-11-15");
    known.requests = {asked};
  }

  KnownRequest& asked() { return known.requests[0]; }
  SystemAnswers& said() { return response.systems[0]; }

  [[nodiscard]] Result<Staged> stage(std::uint8_t who = test::vendor) const {
    return exchange::stage(verify(sign(response, test::key_of(who))->envelope).value(), known, test::library());
  }
};

std::vector<Oddity> oddities(const Staged& staged) {
  std::vector<Oddity> all;
  for (const OddPlace& place : staged.oddities) all.push_back(place.oddity);
  return all;
}

}  // namespace

TEST_CASE("a response is laid beside its sheet, row by row in the form's order") {
  Case now;
  now.asked().systems[0].answers[1] = no("2023-11-01", "2023-12-01");
  const auto staged = now.stage();
  REQUIRE(staged);
  CHECK(staged->sender == "みどりシステム株式会社");
  CHECK(staged->responsible == "佐藤 花子");
  CHECK(staged->signer == test::key_of(test::vendor).public_key());
  CHECK(staged->request == now.request.hash);
  CHECK(staged->edition == &test::r5());
  CHECK(staged->issued == test::issued);
  CHECK(staged->oddities.empty());
  REQUIRE(staged->systems.size() == 1);
  const StagedSystem& system = staged->systems[0];
  CHECK(system.documents == now.said().documents);
  REQUIRE(system.rows.size() == 14);
  for (std::uint8_t i = 0; i < 14; ++i) {
    CHECK(system.rows[i].row->index == i);
    CHECK(system.rows[i].after == now.said().answers[i]);
    CHECK(system.rows[i].changes());
  }
  CHECK(system.rows[0].before == Answer{});
  CHECK(system.rows[1].before == no("2023-11-01", "2023-12-01"));
}

TEST_CASE("a row that the response leaves out stays as it is") {
  Case now;
  now.asked().systems[0].answers[13] = yes("2023-11-01");
  now.said().answers.erase(13);
  const auto staged = now.stage();
  CHECK(staged->systems[0].rows[13].after == yes("2023-11-01"));
  CHECK_FALSE(staged->systems[0].rows[13].changes());
  CHECK(staged->oddities.empty());
}

TEST_CASE("a signer's key is new, known or changed") {
  Case now;
  CHECK(now.stage()->key == KeyStanding::first_seen);
  now.asked().key = test::key_of(test::vendor).public_key();
  CHECK(now.stage()->key == KeyStanding::known);
  now.asked().key = test::key_of(test::stranger).public_key();
  CHECK(now.stage()->key == KeyStanding::changed);
}

TEST_CASE("a key that was never seen is taken once the digits were compared, a changed one never by that alone") {
  CHECK(may_trust(KeyStanding::known, false));
  CHECK(may_trust(KeyStanding::first_seen, false).error().code == ErrorCode::key_not_compared);
  CHECK(may_trust(KeyStanding::first_seen, true));
  CHECK(may_trust(KeyStanding::changed, false).error().code == ErrorCode::key_changed);
  CHECK(may_trust(KeyStanding::changed, true).error().code == ErrorCode::key_changed);
}

TEST_CASE("digits that were read out before any key came tell the right key from another") {
  Case now;
  now.asked().expected_digits = fingerprint(test::key_of(test::vendor).public_key());
  CHECK(now.stage()->key == KeyStanding::known);
  now.asked().expected_digits = fingerprint(test::key_of(test::stranger).public_key());
  CHECK(now.stage()->key == KeyStanding::changed);
}

namespace {

struct Refusal {
  const char* what;
  ErrorCode expected;
  std::function<void(Case&)> make;
};

}  // namespace

TEST_CASE("a response that cannot be accepted is refused with the reason") {
  const auto refusal = GENERATE(values<Refusal>({
      {"an edition nobody here knows", ErrorCode::message_edition_unknown,
       [](Case& c) {
         c.response.head.edition = "r99";
         c.asked().edition = "r99";
       }},
      {"another wording of the edition", ErrorCode::edition_hash_differs, [](Case& c) { c.response.wording[0] ^= 1; }},
      {"another edition than was asked about", ErrorCode::response_other_edition,
       [](Case& c) { c.response.head.edition = "r6"; }},
      {"an answer to nobody's request", ErrorCode::request_unknown,
       [](Case& c) { c.response.head.answers = crypto::Hash{5}; }},
      {"an answer to a closed request", ErrorCode::request_closed,
       [](Case& c) { c.asked().state = OpenState::closed; }},
      {"a second answer to a request", ErrorCode::request_answered,
       [](Case& c) {
         c.asked().state = OpenState::answered;
         c.asked().responses = {{crypto::Hash{5}, c.known.today}};
       }},
      {"an answer for another pharmacy", ErrorCode::recipient_wrong,
       [](Case& c) { c.response.head.recipient = key_id(test::key_of(test::stranger).public_key()); }},
      {"an expired answer", ErrorCode::message_expired,
       [](Case& c) {
         c.response.head.expires = test::issued + 10;
         c.known.now = test::issued + 10;
       }},
      {"a system nobody asked about", ErrorCode::response_other_systems,
       [](Case& c) {
         c.response.systems.push_back({"自動分包機", {}, {}, {}});
       }},
      {"a row that the form does not have", ErrorCode::message_row_unknown,
       [](Case& c) { c.said().answers[14] = yes("2023-11-10"); }},
      {"a row out of scope that the form does not have", ErrorCode::message_row_unknown,
       [](Case& c) { c.said().out_of_scope[255] = "契約外"; }},
      {"a check in the future", ErrorCode::check_day_in_future,
       [](Case& c) { c.said().answers[0] = yes("2023-11-16"); }},
      {"a target day after the edition's year", ErrorCode::target_day_outside_year,
       [](Case& c) { c.said().answers[0] = no("2023-11-10", "2025-04-01"); }},
      {"a target day beside はい", ErrorCode::target_day_without_no,
       [](Case& c) { c.said().answers[0].target_day = test::on("2023-12-01"); }},
  }));
  Case now;
  refusal.make(now);
  INFO(refusal.what);
  CHECK(now.stage().error().code == refusal.expected);
}

TEST_CASE("the same response again is recognised, whatever became of its request") {
  Case now;
  now.asked().responses = {{sign(now.response, test::key_of(test::vendor))->hash, now.known.today}};
  now.asked().state = GENERATE(OpenState::answered, OpenState::closed);
  CHECK(now.stage().error().code == ErrorCode::response_already_received);
}

TEST_CASE("a response still valid for a second is staged, and one to whom it may concern too") {
  Case now;
  now.response.head.expires = test::issued + 10;
  now.known.now = test::issued + 9;
  now.response.head.recipient.reset();
  CHECK(now.stage());
}

TEST_CASE("a request or a status is no response") {
  const Case now;
  const auto sent = GENERATE(test::signed_request(), test::signed_status());
  CHECK(stage(*verify(sent.envelope), now.known, test::library()).error().code == ErrorCode::message_kind_wrong);
}

TEST_CASE("what is odd is said and does not stop the staging") {
  Case now;
  SECTION("nothing is odd") {
    CHECK(oddities(*now.stage()).empty());
  }
  SECTION("it was issued in the future") {
    now.known.now = test::issued - 2 * 86400;
    CHECK(oddities(*now.stage()) == std::vector{Oddity::issued_in_future});
  }
  SECTION("it was issued before its request") {
    now.asked().issued = test::issued + 1;
    CHECK(oddities(*now.stage()) == std::vector{Oddity::issued_before_request});
  }
  SECTION("the sender calls itself otherwise") {
    now.response.head.sender.name = "みどりシステム";
    CHECK(oddities(*now.stage()) == std::vector{Oddity::sender_name_differs});
  }
  SECTION("a system was left out") {
    now.asked().systems.push_back({"電子薬歴", {}, {}});
    const auto staged = now.stage();
    CHECK(staged->oddities == std::vector<OddPlace>{{Oddity::system_left_out, "電子薬歴", nullptr}});
  }
  SECTION("a required row was left out") {
    now.said().answers.erase(2);
    const auto staged = now.stage();
    CHECK(staged->oddities ==
          std::vector<OddPlace>{{Oddity::required_row_left_out, "レセコン", &test::r5().vendor.rows[2]}});
  }
  SECTION("a row left out because both say it is out of scope") {
    now.said().answers.erase(2);
    now.asked().systems[0].out_of_scope[2] = "契約外";
    CHECK(oddities(*now.stage()).empty());
  }
  SECTION("a row that the vendor alone says is out of scope") {
    now.said().answers.erase(2);
    now.said().out_of_scope[2] = "契約外";
    const auto staged = now.stage();
    CHECK(oddities(*staged) == std::vector{Oddity::scope_differs});
    CHECK(staged->systems[0].out_of_scope == now.said().out_of_scope);
  }
  SECTION("a はい became いいえ") {
    now.asked().systems[0].answers[4] = yes("2023-11-01");
    CHECK(oddities(*now.stage()) == std::vector{Oddity::yes_became_no});
  }
}

TEST_CASE("one vendor's key is no good for another vendor's rows") {
  Case now;
  KnownRequest other = now.asked();
  other.hash = crypto::Hash{7};
  other.vendor = "ほかの事業者";
  other.key = test::key_of(test::vendor).public_key();
  now.known.requests.push_back(other);
  CHECK(now.stage().error().code == ErrorCode::key_of_other_vendor);
  now.known.requests[1].vendor = now.asked().vendor;
  CHECK(now.stage());
}

TEST_CASE("of several requests the one that was answered is found") {
  Case now;
  KnownRequest other = now.asked();
  other.hash = crypto::Hash{7};
  other.systems = {{"電子薬歴", {}, {}}};
  other.key = test::key_of(test::stranger).public_key();
  now.known.requests.insert(now.known.requests.begin(), other);
  const auto staged = now.stage();
  CHECK(staged->request == now.request.hash);
  CHECK(staged->key == KeyStanding::first_seen);
}

TEST_CASE("a vendor reads a request with its edition") {
  const auto verified = verify(test::signed_request().envelope).value();
  const auto read = read_request(verified, test::key_of(test::vendor).public_key(), test::issued, test::library());
  REQUIRE(read);
  CHECK(*read->request == test::request());
  CHECK(read->edition == &test::r5());
}

TEST_CASE("a request that is not for this vendor is refused with the reason") {
  Request request = test::request();
  ErrorCode expected{};
  SECTION("for another") {
    request.head.recipient = key_id(test::key_of(test::stranger).public_key());
    expected = ErrorCode::recipient_wrong;
  }
  SECTION("expired") {
    request.head.expires = test::issued + 1;
    expected = ErrorCode::message_expired;
  }
  SECTION("of an unknown edition") {
    request.head.edition = "r4";
    expected = ErrorCode::message_edition_unknown;
  }
  SECTION("of another wording") {
    request.wording[15] ^= 0x80;
    expected = ErrorCode::edition_hash_differs;
  }
  SECTION("with a row that the form does not have") {
    request.systems[0].out_of_scope[14] = "契約外";
    expected = ErrorCode::message_row_unknown;
  }
  const auto verified = verify(sign(request, test::key_of(test::pharmacy))->envelope).value();
  const auto own = test::key_of(test::vendor).public_key();
  CHECK(read_request(verified, own, test::issued + 1, test::library()).error().code == expected);
}

TEST_CASE("a response is no request") {
  const auto verified = verify(test::signed_response().envelope).value();
  CHECK(read_request(verified, test::key_of(1).public_key(), test::issued, test::library()).error().code ==
        ErrorCode::message_kind_wrong);
}

TEST_CASE("a status is not held to a wording, only to a known edition") {
  const auto verified = verify(test::signed_status().envelope).value();
  CHECK(edition_of(verified, test::library()).value() == &test::r5());
}
