#include "ledgers/ledger.hpp"

#include "ledgers/fold.hpp"

#include <catch2/catch_test_macros.hpp>
#include <set>

using namespace mamori;
using namespace mamori::ledgers;

namespace {

Result<std::string> field(Ledger ledger, std::size_t place, std::string_view typed) {
  return checked(spec_of(ledger), place, typed);
}

}  // namespace

TEST_CASE("Every ledger has its fields, its first one required, and ids that are its own") {
  std::set<std::string_view> ids;
  for (const auto& spec : all()) {
    CHECK(&spec_of(spec.ledger) == &spec);
    CHECK(find(spec.id) == &spec);
    CHECK(ids.insert(spec.id).second);
    CHECK(spec.fields.size() <= field_limit);
    CHECK(spec.fields.front().required);
    std::set<std::string_view> fields;
    for (const auto& each : spec.fields) {
      CHECK(fields.insert(each.id).second);
      CHECK_FALSE(each.label.ja.empty());
      CHECK_FALSE(each.label.en.empty());
      CHECK((each.kind == FieldKind::choice) == !each.choices.empty());
    }
  }
  CHECK(all().size() == static_cast<std::size_t>(last_ledger) + 1);
}

TEST_CASE("The places of the fields are those of the ledgers") {
  const auto id = [](Ledger ledger, std::size_t place) { return spec_of(ledger).fields.at(place).id; };
  CHECK(id(Ledger::devices, device::remote) == "remote");
  CHECK(id(Ledger::devices, device::note) == "note");
  CHECK(id(Ledger::accounts, account::state) == "state");
  CHECK(id(Ledger::accounts, account::note) == "note");
  CHECK(id(Ledger::log_reviews, log_review::findings) == "findings");
  CHECK(id(Ledger::backups, backup::result) == "result");
  CHECK(id(Ledger::documents, document::review) == "review");
  CHECK(id(Ledger::contacts, contact::called_by) == "called_by");
  CHECK(id(Ledger::contacts, contact::is_public) == "public");
  CHECK(id(Ledger::staff, staff_member::note) == "note");
}

TEST_CASE("A day is understood as people write it") {
  for (const auto* typed :
       {"2023-10-13", "2023/10/13", "2023年10月13日", "令和5年10月13日", "Ｒ５.１０.１３", "20231013"}) {
    CHECK(field(Ledger::devices, device::registered, typed) == "2023-10-13");
  }
  CHECK(field(Ledger::devices, device::registered, "平成元年1月8日") == "1989-01-08");
  for (const auto* typed : {"2023-02-30", "きのう", "2023-10-13-1", "H32.5.1"}) {
    const auto refused = field(Ledger::devices, device::registered, typed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::date_not_a_date, "devices.registered"});
  }
  for (const auto* typed : {"10/13", "5.10.13"}) {
    const auto refused = field(Ledger::devices, device::registered, typed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::day_needs_year, "devices.registered"});
  }
}

TEST_CASE("Of a moment that another program wrote its day in Japan is kept") {
  for (const auto* typed : {"2023/4/1 0:00", "2023/04/01 00:00:00", "2023-04-01T09:30", "2023-04-01 09:30:15.123",
                            "2023年4月1日 9:30", "令和5年4月1日（土） 23:59:59", "２０２３／４／１　９：３０",
                            "2023-04-01T00:00:00+09:00", "2023-04-01 0:00 JST", "2023-03-31T15:00:00Z",
                            "2023-04-01T14:59:59.999Z", "2023-04-01 00:00:00 UTC", "Sat 1 Apr 2023 10:00"}) {
    INFO(typed);
    CHECK(field(Ledger::devices, device::registered, typed) == "2023-04-01");
  }
  for (const auto* typed :
       {"2023/4/1 24:00", "2023/4/1 9:60", "2023/4/1 9", "2023/4/1 9:00-10:00", "2023/4/19:00",
        "2023-04-01T00:00:00-05:00", "9:00", "2023/4/1 9:00 更新", "2023/2/29 9:00", "2023/4/1 :00"}) {
    INFO(typed);
    const auto refused = field(Ledger::devices, device::registered, typed);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::date_not_a_date, "devices.registered"});
  }
}

TEST_CASE("A choice is kept by its code, from code or label") {
  for (const auto* typed : {"server", "サーバ", "ｻｰﾊﾞ", "Server"}) {
    CHECK(field(Ledger::devices, device::kind, typed) == "server");
  }
  CHECK(field(Ledger::devices, device::kind, "車").error().code == ErrorCode::entry_choice_unknown);
  CHECK(shown(spec_of(Ledger::devices).fields[device::kind], "server", Language::ja) == "サーバ");
}

TEST_CASE("Telephone numbers become plain, words beside them stay, words alone are refused") {
  CHECK(field(Ledger::contacts, contact::telephone, "０３－６８１２−7837") == "03-6812-7837");
  for (const auto* number : {"０３ー１２３４ー５６７８", "03ｰ1234ｰ5678", "03―1234―5678", "03—1234—5678", "03−1234−5678",
                             "03‐1234‐5678", "03─1234─5678", " 03－1234－5678 "}) {
    CHECK(field(Ledger::contacts, contact::telephone, number) == "03-1234-5678");
  }
  // As an address book gives it, between marks that nobody sees.
  CHECK(field(Ledger::contacts, contact::telephone, "\u202A03-1234-5678\u202C") == "03-1234-5678");
  CHECK(field(Ledger::contacts, contact::telephone, "03-1234-5678（代表）") == "03-1234-5678（代表）");
  CHECK(field(Ledger::contacts, contact::telephone, "03-1234-5678 内線12") == "03-1234-5678 内線12");
  CHECK(field(Ledger::contacts, contact::telephone, "なし").error().code == ErrorCode::entry_telephone_unreadable);
}

TEST_CASE("What is dialled is the first number without words") {
  CHECK(dialled("03-1234-5678") == "0312345678");
  CHECK(dialled("TEL:０３ー１２３４ー５６７８（代表）") == "0312345678");
  CHECK(dialled("03 1234 5678 内線12") == "0312345678");
  CHECK(dialled("03-1234-5678 090-0000-0000") == "0312345678");
  CHECK(dialled("03-1234-5678 / 03-1234-5679") == "0312345678");
  CHECK(dialled("+81 3 1234 5678") == "+81312345678");
  CHECK(dialled("#9110") == "#9110");
  CHECK(dialled("なし").empty());
}

TEST_CASE("What is missing, too long or no text is refused with its place") {
  CHECK(field(Ledger::devices, device::number, " 　").error() ==
        Error{ErrorCode::entry_field_missing, "devices.number"});
  CHECK(field(Ledger::devices, device::os, std::string(101, 'x')).error().code == ErrorCode::entry_field_too_long);
  CHECK(field(Ledger::devices, device::os, "a\nb") == "a b");
  CHECK(field(Ledger::devices, device::os, "\xFF").error().code == ErrorCode::entry_field_unreadable);
  CHECK(field(Ledger::devices, device::note, "a\nb") == "a\nb");
  CHECK(field(Ledger::contacts, contact::called_by, "甲、 乙,甲\n丙") == "甲\n乙\n丙");
}

TEST_CASE("Whatever the width, the case or the kana, the same is found") {
  CHECK(folded("ＰＣ－２ ｶﾞｷﾞﾊﾟ ひらがな") == folded("pc-2 ガギパ ヒラガナ"));
  CHECK(rank_of("PC-2") < rank_of("PC-10"));
  CHECK(rank_of("PC-2") == rank_of("pc-02"));
}

TEST_CASE("The next number of a series goes on") {
  CHECK(next_number("PC-009") == "PC-010");
  CHECK(next_number("99") == "100");
  CHECK(next_number("A1") == "A2");
  CHECK(next_number("server").empty());
  CHECK(next_number("").empty());
}

TEST_CASE("An address has plain digits, one that cannot be is told, and words stand as they are") {
  const auto& spec = spec_of(Ledger::devices);
  const auto kept = [&](std::string_view text) { return checked(spec, device::ip, text); };
  CHECK(kept("１９２．１６８．０．１") == "192.168.0.1");
  CHECK(kept("192。168。0。1") == "192.168.0.1");
  CHECK(kept("１９２.168.0.1（固定）") == "192.168.0.1（固定）");
  CHECK(kept("2001：db8：：1") == "2001:db8::1");
  for (const auto* text : {"192.168.0.1/24", "192.168.0.1-20", "192.168.0.1, 10.0.0.1", "DHCP", "自動（DHCP）",
                           "192.168.〇.〇", "192.168.0.x", "なし", "fe80::1%eth0", "010.000.000.001"}) {
    INFO(text);
    CHECK(kept(text) == text);
  }
  for (const auto* text :
       {"192.168.0.999", "192.168.1", "192.168.1.1.1", "2026.4.1", "192.168.0.1, 10.0.0.256", "..", "1..2.3"}) {
    INFO(text);
    const auto refused = kept(text);
    REQUIRE_FALSE(refused);
    CHECK(refused.error() == Error{ErrorCode::entry_address_impossible, "devices.ip"});
  }
}
