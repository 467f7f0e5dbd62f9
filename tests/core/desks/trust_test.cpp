// Whose key is trusted, since when, and how that ends, on both sides.
#include "desks/trust.hpp"

#include "../exchange/enveloped.hpp"
#include "core/desks/two_stores.hpp"
#include "exchange/trust/number.hpp"

#include <algorithm>
#include <catch2/generators/catch_generators.hpp>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace mamori;
using namespace mamori::desks;

namespace {

struct Trusting : TwoStores {
  VendorId vendor_id = add_vendor();
  std::string digits = exchange::fingerprint(vendor_store.vault.signing_key().public_key());

  InboxId arrives() {
    return pharmacy.receive(response_to(pharmacy.make_request(vendor_id, std::nullopt).value()).envelope).value();
  }
};

}  // namespace

TEST_CASE("twelve digits are read as people type them, and no eight of an older program") {
  CHECK(exchange::read_digits("482177301946").value() == "482177301946");
  CHECK(exchange::read_digits(" 4821 7730 1946 ").value() == "482177301946");
  CHECK(exchange::read_digits("4821-7730-1946").value() == "482177301946");
  CHECK(exchange::read_digits("４８２１　７７３０　１９４６").value() == "482177301946");
  CHECK(exchange::read_digits("４８２１ー９９０９ー１９４６").value() == "482199091946");
  for (const auto* bad :
       {"", "48217730", "48217730194", "4821773019465", "48217730194a", "四八二一七七三〇一九四六", "\xEF\xBC"}) {
    CHECK(exchange::read_digits(bad).error().code == ErrorCode::fingerprint_malformed);
  }
}

TEST_CASE_METHOD(Trusting, "a key is trusted by the digits that were read out for the response that waits") {
  const auto id = arrives();
  auto other = digits;
  other.back() = other.back() == '0' ? '1' : '0';
  CHECK(pharmacy.pin_vendor(vendor_id, other, Comparison::telephone_typed).error().code ==
        ErrorCode::fingerprint_differs);
  CHECK(trusted_keys(pharmacy_store.vault)->empty());
  REQUIRE(pharmacy.pin_vendor(vendor_id, digits, Comparison::telephone_typed));
  const auto keys = trusted_keys(pharmacy_store.vault).value();
  REQUIRE(keys.size() == 1);
  CHECK(keys.front().name == "レセコン株式会社");
  CHECK(keys.front().number() == digits);
  CHECK(keys.front().key.has_value());
  CHECK(keys.front().since == clock.now());
  CHECK(keys.front().who == "見本 花子");
  CHECK(keys.front().how == Comparison::telephone_typed);
  CHECK(pharmacy.arrival(id)->key == KeyStanding::known);
  CHECK(pharmacy.accept(id));
  CHECK(trusted_keys(pharmacy_store.vault)->size() == 1);
}

TEST_CASE_METHOD(Trusting, "digits read out before anything came are those of the key that comes") {
  REQUIRE(pharmacy.pin_vendor(vendor_id, digits, Comparison::met_typed));
  CHECK_FALSE(trusted_keys(pharmacy_store.vault)->front().key.has_value());
  CHECK(pharmacy.overview()->vendors.front().number() == digits);
  const auto id = arrives();
  CHECK(pharmacy.arrival(id)->key == KeyStanding::known);
  REQUIRE(pharmacy.accept(id));
  const auto keys = trusted_keys(pharmacy_store.vault).value();
  // Who compared the digits, and how, stays.
  REQUIRE(keys.size() == 1);
  CHECK(keys.front().key.has_value());
  CHECK(keys.front().number() == digits);
  CHECK(keys.front().how == Comparison::met_typed);
  CHECK(keys.front().ended == 0);
}

TEST_CASE_METHOD(Trusting, "a key under other digits than were read out is a stop") {
  REQUIRE(pharmacy.pin_vendor(vendor_id, "000000000000", Comparison::met_typed));
  const auto id = arrives();
  CHECK(pharmacy.arrival(id)->key == KeyStanding::changed);
  CHECK(pharmacy.accept(id).error().code == ErrorCode::key_changed);
}

TEST_CASE("a key that was trusted by eight digits stays trusted, and eight digits that wait find theirs") {
  fakes::FixedClock clock{1'700'750'000};  // 23 November 2023
  fakes::TemporaryFolder home;
  std::filesystem::copy(MAMORI_SOURCE_DIR "/tests/fixtures/vault/step_12_digits", home / "vault");
  auto vault = vault::Vault::open(home / "vault", {}, SecretBytes::from_text("correct horse battery"), clock).value();
  PharmacyDesk desk(vault, library(), clock);
  auto keys = trusted_keys(vault).value();
  REQUIRE(keys.size() == 2);
  CHECK(keys[0].digits == "62286375");
  CHECK_FALSE(keys[0].key);
  REQUIRE(keys[1].key);
  CHECK(keys[1].number().size() == exchange::number_size);

  std::ifstream file(MAMORI_SOURCE_DIR "/tests/fixtures/exchange/answered_under_digits.mamori", std::ios::binary);
  const std::vector<std::uint8_t> answered{std::istreambuf_iterator<char>(file), {}};
  const auto id = desk.receive(answered).value();
  CHECK(desk.arrival(id)->key == KeyStanding::known);
  REQUIRE(desk.accept(id));
  keys = trusted_keys(vault).value();
  REQUIRE(keys[0].key);
  CHECK(exchange::old_fingerprint(*keys[0].key) == "62286375");
  CHECK(keys[0].ended == 0);
  // Nobody takes eight digits any more.
  CHECK(desk.pin_vendor(desk.overview()->vendors.front().id, "62286375", Comparison::telephone_typed).error().code ==
        ErrorCode::fingerprint_malformed);
  CHECK(vault.verify_history());
}

TEST_CASE_METHOD(Trusting, "lists derive no number, and each key's is derived once") {
  REQUIRE(pharmacy.pin_vendor(vendor_id, digits, Comparison::telephone_typed));
  REQUIRE(pharmacy.accept(arrives()));
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  REQUIRE(vendor.take_on(request.envelope));
  REQUIRE(vendor.pin_pharmacy(request.envelope, request.fingerprint, Comparison::telephone_typed));
  const crypto::SigningKey unseen = crypto::SigningKey::generate();
  REQUIRE(vendor_store.vault.change({}, [&](vault::Writer& writer) {
    return writer.pin_pharmacy("みどり薬局", unseen.public_key(), Comparison::met_typed, {});
  }));
  const auto before = exchange::numbers_derived();
  CHECK(vendor.requests()->size() == 2);
  const auto keys = trusted_keys(vendor_store.vault).value();
  CHECK(exchange::numbers_derived() == before);
  CHECK(keys.front().number() == exchange::fingerprint(unseen.public_key()));
  CHECK(exchange::numbers_derived() == before + 1);
  CHECK(vendor.request(vendor.requests()->front().id)->fingerprint == request.fingerprint);
  CHECK(pharmacy.overview()->vendors.front().number() == digits);
  CHECK(keys.back().number() == request.fingerprint);
  CHECK(exchange::numbers_derived() == before + 1);
  const auto other = pharmacy.add_vendor("電子薬歴株式会社", {"電子薬歴"}).value();
  REQUIRE(pharmacy_store.vault.change({}, [&](vault::Writer& writer) {
    return writer.accept_vendor_key(other, crypto::SigningKey::generate().public_key(), Comparison::met_typed);
  }));
  CHECK(pharmacy.overview()->vendors.size() == 2);
  CHECK(exchange::numbers_derived() == before + 1);
}

TEST_CASE_METHOD(Trusting, "a key that is trusted no longer is as one that was never seen") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  const auto pin = trusted_keys(pharmacy_store.vault)->front().id;
  CHECK(unpin(pharmacy_store.vault, pin, "").error().code == ErrorCode::reason_missing);
  REQUIRE(unpin(pharmacy_store.vault, pin, "端末をなくしたと連絡があった"));
  CHECK(unpin(pharmacy_store.vault, pin, "もう一度").error().code == ErrorCode::pin_unknown);
  const auto keys = trusted_keys(pharmacy_store.vault).value();
  CHECK(keys.front().ended == clock.now());
  CHECK(keys.front().ended_reason == "端末をなくしたと連絡があった");
  CHECK(pharmacy.overview()->vendors.front().number().empty());
  CHECK(pharmacy.arrival(arrives())->key == KeyStanding::first_seen);
}

TEST_CASE_METHOD(Trusting, "refusing the rest of a response trusts nobody: a key that lost the trust stays without") {
  const auto id = arrives();
  REQUIRE(compare(pharmacy, id));
  REQUIRE(pharmacy.accept_rows(id, {{"レセコン", 0}}));
  REQUIRE(unpin(pharmacy_store.vault, trusted_keys(pharmacy_store.vault)->front().id, "端末をなくした"));
  SECTION("by the verb") {
    REQUIRE(pharmacy.refuse(id, "残りは聞き直す"));
  }
  SECTION("row by row") {
    REQUIRE(pharmacy.choose_all(id, RowChoice::leave));
    CHECK(pharmacy.settle(id).error().code == ErrorCode::reason_missing);
    REQUIRE(pharmacy.settle(id, "残りは聞き直す"));
  }
  CHECK(pharmacy.arrival(id)->state == InboxState::refused);
  const auto keys = trusted_keys(pharmacy_store.vault).value();
  REQUIRE(keys.size() == 1);
  CHECK(keys.front().ended != 0);
  CHECK(pharmacy.overview()->vendors.front().number().empty());
  CHECK(pharmacy.arrival(arrives())->key == KeyStanding::first_seen);
}

TEST_CASE_METHOD(Trusting, "a request waits again once the response is refused whose key lost the trust") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  const auto id = arrives();
  const auto state = [&] { return pharmacy_store.vault.requests()->front().state; };
  REQUIRE(state() == RequestState::answered);
  REQUIRE(unpin(pharmacy_store.vault, trusted_keys(pharmacy_store.vault)->front().id, "端末をなくした"));
  REQUIRE(pharmacy.refuse(id, "聞き直す"));
  CHECK(state() == RequestState::refused);
}

TEST_CASE_METHOD(Trusting, "the rest of a response whose key lost the trust is taken only after a new comparison") {
  const auto id = arrives();
  REQUIRE(compare(pharmacy, id));
  REQUIRE(pharmacy.accept_rows(id, {{"レセコン", 0}}));
  REQUIRE(unpin(pharmacy_store.vault, trusted_keys(pharmacy_store.vault)->front().id, "端末をなくした"));
  CHECK(pharmacy.accept(id).error().code == ErrorCode::key_not_compared);
  CHECK(pharmacy.accept_rows(id, {{"レセコン", 1}}).error().code == ErrorCode::key_not_compared);
  REQUIRE(pharmacy.choose_all(id, RowChoice::take));
  CHECK(pharmacy.settle(id).error().code == ErrorCode::key_not_compared);
  REQUIRE(compare_and_accept(pharmacy, id));
  CHECK(trusted_keys(pharmacy_store.vault)->front().ended == 0);
}

TEST_CASE_METHOD(Trusting, "the record says how the digits were compared, as the person said it") {
  const auto how =
      GENERATE(Comparison::telephone_read, Comparison::telephone_typed, Comparison::met_read, Comparison::met_typed);
  SECTION("once it came") {
    arrives();
    REQUIRE(pharmacy.pin_vendor(vendor_id, digits, how));
  }
  SECTION("before it came") {
    REQUIRE(pharmacy.pin_vendor(vendor_id, digits, how));
    REQUIRE(pharmacy.accept(arrives()));
  }
  CHECK(trusted_keys(pharmacy_store.vault)->front().how == how);
  CHECK(trusted_keys(pharmacy_store.vault)->front().who == "見本 花子");
}

TEST_CASE_METHOD(Trusting, "a pharmacy whose key is trusted may not call itself another") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  // The same key was compared for a pharmacy of another name.
  REQUIRE(vendor_store.vault.change({}, [&](vault::Writer& writer) {
    return writer.pin_pharmacy("緑が丘薬局", pharmacy_store.vault.signing_key().public_key(), Comparison::met_read, {});
  }));
  const Error stop{ErrorCode::key_of_other_pharmacy, "緑が丘薬局"};
  CHECK(vendor.look_at(request.envelope).error() == stop);
  CHECK(vendor.take_on(request.envelope).error() == stop);
  CHECK(vendor.pin_pharmacy(request.envelope, request.fingerprint, Comparison::met_read).error() == stop);
  // It was renamed: the old trust is ended, and what comes next is compared anew.
  REQUIRE(unpin(vendor_store.vault, trusted_keys(vendor_store.vault)->front().id, "名前が変わった"));
  CHECK(vendor.look_at(request.envelope)->key == KeyStanding::first_seen);
}

TEST_CASE_METHOD(Trusting, "a pharmacy whose name looks like a trusted one is that one, and a stop under another key") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  const auto trust = [&](const crypto::PublicKey& key) {
    REQUIRE(vendor_store.vault.change({}, [&](vault::Writer& writer) {
      return writer.pin_pharmacy("あおば　薬 局", key, Comparison::met_read, {});
    }));
  };
  trust(crypto::SigningKey::generate().public_key());
  CHECK(vendor.look_at(request.envelope)->key == KeyStanding::changed);
  CHECK(vendor.take_on(request.envelope).error().code == ErrorCode::key_changed);
  trust(pharmacy_store.vault.signing_key().public_key());
  CHECK(vendor.look_at(request.envelope)->key == KeyStanding::known);
}

TEST_CASE_METHOD(Trusting, "a pharmacy whose name has letters that nobody sees is heard under no key") {
  REQUIRE(vendor_store.vault.change({}, [&](vault::Writer& writer) {
    return writer.pin_pharmacy("緑が丘薬局", pharmacy_store.vault.signing_key().public_key(), Comparison::met_typed,
                               {});
  }));
  const auto made = exchange::verify(pharmacy.make_request(vendor_id, std::nullopt).value().envelope).value();
  // Zero width space, joiners, word joiner, byte order mark, soft hyphen, Hangul filler, a tag.
  for (const std::string hidden :
       {"\u200B", "\u200C", "\u200D", "\u2060", "\uFEFF", "\u00AD", "\u3164", "\U000E0041"}) {
    auto request = std::get<exchange::Request>(made.message);
    const std::string letters(hidden.size(), 'A');
    request.head.sender.name = "緑が丘" + letters + "薬局";
    auto payload = exchange::encode(request).value();
    const auto at = std::ranges::search(payload, letters);
    std::ranges::copy(hidden, at.begin());
    const auto stranger = crypto::SigningKey::generate();
    for (const auto* key : {&stranger, &pharmacy_store.vault.signing_key()}) {
      const auto envelope = test::enveloped(payload, *key);
      CHECK(vendor.look_at(envelope).error().code == ErrorCode::message_broken);
      CHECK(vendor.take_on(envelope).error().code == ErrorCode::message_broken);
    }
  }
  CHECK(vendor.requests()->empty());
}

TEST_CASE_METHOD(Trusting, "a reason of white space alone is none, wherever one is asked for") {
  REQUIRE(compare_and_accept(pharmacy, arrives()));
  const auto pin = trusted_keys(pharmacy_store.vault)->front().id;
  for (const auto* blank : {"", " ", "　", " 　\n"}) {
    CHECK(unpin(pharmacy_store.vault, pin, blank).error().code == ErrorCode::reason_missing);
    CHECK(pharmacy.set_vendor_tie(vendor_id, Tie::ended, blank).error().code == ErrorCode::reason_missing);
    const auto own = pharmacy.overview()->own;
    const auto& key = own.assessment.sheet().rows.front().key;
    REQUIRE(pharmacy.sheets().answer(own.id, key, checklist::with_first({}, Verdict::yes, clock.today()), "直した"));
    CHECK(pharmacy.sheets()
              .answer(own.id, key, checklist::with_first({}, Verdict::no, clock.today()), blank)
              .error()
              .code == ErrorCode::reason_missing);
  }
}

TEST_CASE_METHOD(Trusting, "a vendor is stopped when a pharmacy it trusts asks under another key") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  CHECK(vendor.look_at(request.envelope)->key == KeyStanding::first_seen);
  REQUIRE(vendor.pin_pharmacy(request.envelope, request.fingerprint, Comparison::telephone_read));
  CHECK(vendor.look_at(request.envelope)->key == KeyStanding::known);

  Store other_store{Desk::pharmacy, "あおば薬局", "別の人", clock};
  PharmacyDesk other{other_store.vault, library(), clock};
  const auto there = other.add_vendor("レセコン株式会社", {"レセコン"}).value();
  const auto asked = other.make_request(there, std::nullopt).value();
  CHECK(vendor.look_at(asked.envelope)->key == KeyStanding::changed);
  CHECK(vendor.take_on(asked.envelope).error().code == ErrorCode::key_changed);
  CHECK(vendor.requests()->empty());
  CHECK(vendor.pin_pharmacy(asked.envelope, asked.fingerprint, Comparison::met_read).error().code ==
        ErrorCode::key_changed);
  const auto proof = vendor_store.vault.prove(SecretBytes::from_text("correct horse battery")).value();
  const auto replace = [&](std::string_view why, VendorDesk::Namesake namesake) {
    return vendor.replace_pharmacy_key(asked.envelope, asked.fingerprint, Comparison::telephone_typed, namesake, why,
                                       proof);
  };
  CHECK(replace("", VendorDesk::Namesake::other_pharmacy).error().code == ErrorCode::reason_missing);

  SECTION("another pharmacy of the same name is trusted beside it") {
    REQUIRE(replace("同じ名前の別の薬局", VendorDesk::Namesake::other_pharmacy));
    CHECK(vendor.look_at(request.envelope)->key == KeyStanding::known);
  }
  SECTION("the same pharmacy's new key takes the place of the old one") {
    REQUIRE(replace("端末の入れ替え", VendorDesk::Namesake::same_pharmacy));
    CHECK(vendor.look_at(request.envelope)->key == KeyStanding::changed);
  }
  SECTION("somebody else's proof is none") {
    const auto theirs = pharmacy_store.vault.prove(SecretBytes::from_text("correct horse battery")).value();
    CHECK(vendor
              .replace_pharmacy_key(asked.envelope, asked.fingerprint, Comparison::met_read,
                                    VendorDesk::Namesake::same_pharmacy, "端末の入れ替え", theirs)
              .error()
              .code == ErrorCode::not_allowed);
    return;
  }
  CHECK(vendor.look_at(asked.envelope)->key == KeyStanding::known);
  CHECK(vendor.take_on(asked.envelope));
}

TEST_CASE_METHOD(Trusting, "no two vendors have names that an eye takes for one another") {
  for (const auto* name : {"レセコン　株式会社", "レセ\u30B3ン株式会社 ", "ﾚｾｺﾝ株式会社"}) {
    CHECK(pharmacy.add_vendor(name, {"電子薬歴"}).error().code == ErrorCode::vendor_exists);
  }
  CHECK(pharmacy.add_vendor("口ボット株式会社", {"分包機"}));
  CHECK(pharmacy.add_vendor("ロボット株式会社", {"分包機"}).error().code == ErrorCode::vendor_exists);
}

TEST_CASE_METHOD(Trusting, "a request whose time went by leads to no trust, also when the clock is set back") {
  const auto request = pharmacy.make_request(vendor_id, day("2023-11-30")).value();
  const auto then = clock.now();
  clock.advance(200 * 86'400);
  REQUIRE(vendor.add_product("レセコン", "1"));
  clock.set(then);
  CHECK(vendor.pin_pharmacy(request.envelope, request.fingerprint, Comparison::met_read).error().code ==
        ErrorCode::message_expired);
  CHECK(vendor.look_at(request.envelope).error().code == ErrorCode::message_expired);
}

TEST_CASE_METHOD(Trusting, "who asks does not answer: a response under our own key is nobody's") {
  const auto request = pharmacy.make_request(vendor_id, {}).value();
  // The pharmacy's own store plays the vendor.
  VendorDesk ourselves(pharmacy_store.vault, library(), clock);
  const auto id = ourselves.take_on(request.envelope).value();
  const auto asked = ourselves.request(id).value();
  for (const auto& sheet : asked.systems) {
    for (const auto& row : sheet.assessment.sheet().rows) {
      const auto said = checklist::with_first({}, Verdict::yes, clock.today());
      REQUIRE(ourselves.sheets().answer(sheet.id, row.key, said));
    }
  }
  const auto forged = ourselves.respond(id, "保守 太郎");
  REQUIRE(forged);
  CHECK(pharmacy.receive(forged->envelope).error().code == ErrorCode::key_of_other_vendor);
  CHECK(pharmacy.inbox()->empty());
}
