// Every verb of every desk, tried by each role: whoever only reads changes nothing, the staff what the roles say, and
// what is refused leaves the history as it was. That none is left out is held by the lint `rights`.
#include "core/desks/two_stores.hpp"
#include "desks/filled_copy.hpp"
#include "desks/inspector_desk.hpp"
#include "desks/ledger_desk.hpp"
#include "desks/packs.hpp"
#include "desks/safekeeping.hpp"
#include "desks/trust.hpp"
#include "editions/embedded.hpp"

#include <algorithm>
#include <functional>
#include <set>

using namespace mamori;
using namespace mamori::desks;

namespace {

Values number_and_kind(const std::string& number) {
  Values values(ledgers::spec_of(Ledger::devices).fields.size());
  values.at(0) = number;
  values.at(1) = "server";
  return values;
}

std::string read_in(const std::string& id) {
  std::string pack(editions::embedded("editions/r7.json"));
  const std::string what = "\"id\": \"r7\"";
  return pack.replace(pack.find(what), what.size(), "\"id\": \"" + id + "\"");
}

/// A device of each desk on which there is something to do for each verb.
struct Rights : TwoStores {
  Store office{Desk::inspector, "中央保健所", "検査 次郎", clock};
  InspectorDesk inspector{office.vault, library(), clock};
  LedgerDesk ledger{pharmacy_store.vault, clock};
  Safekeeping keeping{pharmacy_store.vault, clock};
  std::vector<std::uint8_t> form;
  VendorId vendor_id{};
  Outgoing asked;
  MessageKey taken{};
  Outgoing later;
  Outgoing asked_other;
  std::vector<std::uint8_t> shown;
  InboxId arrived{};
  SheetId other_sheet{};
  EntryId entry{};
  EntryId retired{};
  ProductId product{};
  StatusId status{};
  PinId pin{};

  Rights() {
    REQUIRE(bring_in(pharmacy_store.vault, library(), read_in("r8-own"), "001716187.xlsx"));
    form =
        sign_edition(pharmacy_store.vault, library_with_packs(pharmacy_store.vault, library()).value(), "r8-own", clock)
            .value();
    vendor_id = add_vendor();
    REQUIRE(pharmacy.add_vendor("別の会社", {"薬歴"}));
    other_sheet = pharmacy.overview()->vendors.back().systems.front().sheet;
    asked = pharmacy.make_request(vendor_id, std::nullopt).value();
    REQUIRE(pharmacy.log_sending(asked.id, Channel::mail));
    const auto first = response_to(asked);
    taken = vendor.requests()->front().id;
    clock.advance(60);
    later = vendor.respond(taken, "保守 太郎", {}, "書き忘れた").value();
    arrived = pharmacy.receive(first.envelope).value();
    const std::string digits = exchange::fingerprint(vendor_store.vault.signing_key().public_key());
    REQUIRE(pharmacy.pin_vendor(vendor_id, digits, Comparison::met_read));
    pin = trusted_keys(pharmacy_store.vault)->front().id;
    REQUIRE(pharmacy.choose(arrived, place(), RowChoice::take));
    entry = ledger.add(Ledger::devices, number_and_kind("1")).value();
    retired = ledger.add(Ledger::devices, number_and_kind("2")).value();
    REQUIRE(ledger.retire(retired, "廃棄"));
    REQUIRE(ledger.import(plan("3")));
    product = vendor.add_product("レセコン", "1").value();
    status = inspector.take_in(pharmacy.make_status()->file)->id;
    clock.advance(60);
    shown = pharmacy.make_status()->file;
    asked_other = pharmacy.make_request(pharmacy.overview()->vendors.back().id, std::nullopt).value();
  }
  [[nodiscard]] RowPlace place() const { return {"レセコン", 0}; }
  [[nodiscard]] ImportPlan plan(const std::string& number) const {
    const std::string file = "管理番号,種類\r\n" + number + ",サーバ\r\n";
    return ledger.plan(Ledger::devices, {reinterpret_cast<const std::uint8_t*>(file.data()), file.size()}).value();
  }
  [[nodiscard]] RowKey row_of(SheetId sheet) const { return pharmacy_view(sheet).assessment.sheet().rows[1].key; }
  [[nodiscard]] SheetView pharmacy_view(SheetId sheet) const {
    return SheetBook(const_cast<vault::Vault&>(pharmacy_store.vault), library(), clock).view(sheet).value();
  }
  [[nodiscard]] Answer yes() const { return checklist::with_first({}, Verdict::yes, clock.today()); }
};

struct Verb {
  const char* name;
  vault::Vault& (*of)(Rights&);
  std::function<Result<void>(Rights&)> operation;
};

template <class Operation>
std::function<Result<void>(Rights&)> done(Operation operation) {
  return [operation](Rights& on) -> Result<void> {
    const auto result = operation(on);
    if (!result) return pass_on(result);
    return {};
  };
}

vault::Vault& pharmacys(Rights& on) {
  return on.pharmacy_store.vault;
}
vault::Vault& vendors(Rights& on) {
  return on.vendor_store.vault;
}
vault::Vault& inspectors(Rights& on) {
  return on.office.vault;
}

#define VERB(of, name, call)                        \
  Verb {                                            \
    name, of, done([](Rights& on) { return call; }) \
  }

std::vector<Verb> of_the_pharmacy() {
  return {
      VERB(pharmacys, "PharmacyDesk::begin_year", on.pharmacy.begin_year("r6")),
      VERB(pharmacys, "PharmacyDesk::set_vendor_contract", on.pharmacy.set_vendor_contract(false)),
      VERB(pharmacys, "PharmacyDesk::add_vendor", on.pharmacy.add_vendor("三つ目の会社", {"会計"})),
      VERB(pharmacys, "PharmacyDesk::add_system", on.pharmacy.add_system(on.vendor_id, "会計")),
      VERB(pharmacys, "PharmacyDesk::set_vendor_tie", on.pharmacy.set_vendor_tie(on.vendor_id, Tie::ended, "解約")),
      VERB(pharmacys, "PharmacyDesk::make_request", on.pharmacy.make_request(on.vendor_id, std::nullopt)),
      VERB(pharmacys, "PharmacyDesk::log_sending", on.pharmacy.log_sending(on.asked.id, Channel::mail)),
      VERB(pharmacys, "PharmacyDesk::take_back_sending", on.pharmacy.take_back_sending(on.asked.id)),
      VERB(pharmacys, "PharmacyDesk::take_down",
           on.pharmacy.take_down(on.other_sheet,
                                 {on.clock.today(), "薬歴 次郎", {{on.row_of(on.other_sheet), on.yes()}}})),
      VERB(pharmacys, "PharmacyDesk::take_filled",
           on.pharmacy.take_filled(on.other_sheet, {"用紙.csv",
                                                    {'a', ',', 'b'},
                                                    {{on.row_of(on.other_sheet), on.yes(), {}}},
                                                    on.clock.today(),
                                                    "薬歴 次郎"})),
      VERB(pharmacys, "PharmacyDesk::log_asking",
           on.pharmacy.log_asking(on.vendor_id, SendingKind::reminder, Channel::mail, on.clock.today(), "")),
      VERB(pharmacys, "PharmacyDesk::pin_vendor",
           on.pharmacy.pin_vendor(on.pharmacy.overview()->vendors.back().id, "123456789012", Comparison::met_read)),
      VERB(pharmacys, "PharmacyDesk::receive", on.pharmacy.receive(on.later.envelope)),
      VERB(pharmacys, "PharmacyDesk::choose", on.pharmacy.choose(on.arrived, on.place(), RowChoice::later)),
      VERB(pharmacys, "PharmacyDesk::choose_all", on.pharmacy.choose_all(on.arrived, RowChoice::take)),
      VERB(pharmacys, "PharmacyDesk::accept", on.pharmacy.accept(on.arrived)),
      VERB(pharmacys, "PharmacyDesk::accept_rows", on.pharmacy.accept_rows(on.arrived, {on.place()})),
      VERB(pharmacys, "PharmacyDesk::settle", on.pharmacy.settle(on.arrived)),
      VERB(pharmacys, "PharmacyDesk::refuse", on.pharmacy.refuse(on.arrived, "別のシステムの答え")),
      VERB(pharmacys, "PharmacyDesk::log_status_shown", on.pharmacy.log_status_shown(Channel::qr)),
  };
}

std::vector<Verb> of_its_sheets_and_ledgers() {
  return {
      VERB(pharmacys, "SheetBook::answer",
           on.pharmacy.sheets().answer(on.pharmacy.overview()->own.id, on.row_of(on.pharmacy.overview()->own.id),
                                       on.yes())),
      VERB(pharmacys, "SheetBook::answer_all",
           on.pharmacy.sheets().answer_all(on.other_sheet, {{on.row_of(on.other_sheet), on.yes()}})),
      VERB(pharmacys, "SheetBook::set_scope",
           on.pharmacy.sheets().set_scope(on.other_sheet, on.row_of(on.other_sheet), "薬局が管理")),
      VERB(pharmacys, "LedgerDesk::add", on.ledger.add(Ledger::devices, number_and_kind("9"))),
      VERB(pharmacys, "LedgerDesk::change", on.ledger.change(on.entry, number_and_kind("8"))),
      VERB(pharmacys, "LedgerDesk::retire", on.ledger.retire(on.entry, "廃棄")),
      VERB(pharmacys, "LedgerDesk::restore", on.ledger.restore(on.retired)),
      VERB(pharmacys, "LedgerDesk::import", on.ledger.import(on.plan("7"))),
      VERB(pharmacys, "LedgerDesk::undo_import", on.ledger.undo_import(Ledger::devices)),
      VERB(pharmacys, "LedgerDesk::acknowledge", on.ledger.acknowledge(1, "事務 三郎")),
      VERB(pharmacys, "Safekeeping::choose_folder", on.keeping.choose_folder(on.office.folder.path())),
      VERB(pharmacys, "bring_in", bring_in(on.pharmacy_store.vault, library(), read_in("r9-own"), "r9.xlsx")),
      VERB(pharmacys, "unpin", unpin(on.pharmacy_store.vault, on.pin, "端末をなくした")),
  };
}

std::vector<Verb> of_the_others() {
  return {
      VERB(vendors, "pin_publisher",
           pin_publisher(on.vendor_store.vault, on.form,
                         exchange::fingerprint(on.pharmacy_store.vault.signing_key().public_key()),
                         Comparison::met_read)),
      VERB(vendors, "take_pack", take_pack(on.vendor_store.vault, library(), on.form, "電話で聞いた")),
      VERB(vendors, "VendorDesk::take_on", on.vendor.take_on(on.asked_other.envelope)),
      VERB(vendors, "VendorDesk::respond", on.vendor.respond(on.taken, "保守 太郎", {}, "もう一度")),
      VERB(vendors, "VendorDesk::pin_pharmacy",
           on.vendor.pin_pharmacy(on.asked.envelope,
                                  exchange::fingerprint(on.pharmacy_store.vault.signing_key().public_key()),
                                  Comparison::met_read)),
      VERB(vendors, "VendorDesk::add_product", on.vendor.add_product("レセコン", "2")),
      VERB(vendors, "VendorDesk::apply", on.vendor.apply(on.product, on.vendor.requests()->front().systems.front().id)),
      VERB(vendors, "VendorDesk::log_sending",
           on.vendor.log_sending(on.vendor.newest_response(on.taken).value(), Channel::mail)),
      VERB(inspectors, "InspectorDesk::take_in", on.inspector.take_in(on.shown)),
      VERB(inspectors, "InspectorDesk::decide", on.inspector.decide(on.status, InboxState::accepted)),
      VERB(inspectors, "InspectorDesk::accept_all", on.inspector.accept_all()),
      VERB(inspectors, "InspectorDesk::note", on.inspector.note(on.status, "確認した")),
  };
}

std::vector<Verb> verbs() {
  auto all = of_the_pharmacy();
  for (const auto& more : {of_its_sheets_and_ledgers(), of_the_others()})
    all.insert(all.end(), more.begin(), more.end());
  return all;
}

#undef VERB

const std::set<std::string>& not_for_staff() {
  static const std::set<std::string> names{"PharmacyDesk::begin_year",
                                           "PharmacyDesk::set_vendor_contract",
                                           "PharmacyDesk::make_request",
                                           "PharmacyDesk::set_vendor_tie",
                                           "PharmacyDesk::pin_vendor",
                                           "Safekeeping::choose_folder",
                                           "bring_in",
                                           "unpin",
                                           "pin_publisher",
                                           "take_pack",
                                           "VendorDesk::respond",
                                           "VendorDesk::pin_pharmacy"};
  return names;
}

HistoryHead head(const vault::Vault& vault) {
  return vault.history_head().value();
}

void become_staff(vault::Vault& vault, const Clock& clock) {
  const auto proof = vault.prove(SecretBytes::from_text("correct horse battery")).value();
  const auto theirs = SecretBytes::from_text("another horse battery");
  REQUIRE(vault.add_person("事務 一郎", Role::staff, theirs, proof));
  const auto folder = vault.folder();
  { const auto closed = std::move(vault); }
  vault = vault::Vault::open(folder, "事務 一郎", theirs, clock).value();
}

}  // namespace

TEST_CASE("whoever only reads is refused every verb of every desk, and nothing changes") {
  Rights on;
  for (const Verb& verb : verbs()) {
    // To show a status is to look; that it was shown is written down whoever showed it.
    if (std::string_view(verb.name) == "PharmacyDesk::log_status_shown") continue;
    INFO(verb.name);
    vault::Vault& vault = verb.of(on);
    if (vault.session().role != Role::viewer) REQUIRE(vault.begin_inspection());
    const auto before = head(vault);
    const auto result = verb.operation(on);
    REQUIRE_FALSE(result);
    CHECK(result.error().code == ErrorCode::not_allowed);
    CHECK(head(vault).root == before.root);
  }
}

TEST_CASE("the staff are refused what decides for the organisation, and nothing changes; the responsible person may") {
  Rights shared;
  become_staff(shared.pharmacy_store.vault, shared.clock);
  become_staff(shared.vendor_store.vault, shared.clock);
  for (const Verb& verb : verbs()) {
    if (!not_for_staff().contains(verb.name)) continue;
    INFO(verb.name);
    const auto before = head(verb.of(shared));
    const auto refused = verb.operation(shared);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().code == ErrorCode::not_allowed);
    CHECK(head(verb.of(shared)).root == before.root);
    // What is refused would have been done: the rights alone are in the way.
    Rights own;
    CHECK(verb.operation(own));
  }
}

TEST_CASE("the staff may use the verbs of the daily work") {
  std::set<std::string> tried;
  for (const Verb& verb : verbs()) {
    tried.insert(verb.name);
    if (not_for_staff().contains(verb.name)) continue;
    INFO(verb.name);
    Rights on;
    become_staff(verb.of(on), on.clock);
    const auto result = verb.operation(on);
    INFO((result ? "" : std::string(name_of(result.error().code)) + " " + result.error().where));
    CHECK(result);
  }
  CHECK(std::ranges::includes(tried, not_for_staff()));
}
