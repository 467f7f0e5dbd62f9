// Everything that a vault can be asked to change, by the verb that permits it; roles_test holds that no verb is
// missing.
#pragma once

#include "fakes/memory_key_store.hpp"
#include "vault/recovery_code.hpp"
#include "vault/roles.hpp"
#include "vault_fixture.hpp"

#include <functional>
#include <utility>
#include <vector>

namespace mamori::vault::test {

using Operation = std::function<Result<void>(Vault&)>;

/// A verb of the Writer, in a transaction of its own.
inline Operation write(std::function<Result<void>(Writer&)> body) {
  return [body = std::move(body)](Vault& vault) { return vault.change("点検", body); };
}

/// What somebody who could prove to be at work asks the vault itself for.
inline Operation proven(std::function<Result<void>(Vault&, const Proof&)> body) {
  return [body = std::move(body)](Vault& vault) {
    const auto proof = value_of(vault.prove(passphrase()));
    return body(vault, proof);
  };
}

/// The same for ledgers, evidence, incident and principles.
inline std::vector<std::pair<Verb, Operation>> ledger_operations() {
  return {
      {Verb::entry, write([](Writer& w) { return w.add_entry(Ledger::staff, {"甲"}).map([](EntryId) {}); })},
      {Verb::retire, write([](Writer& w) { return w.retire_entry(EntryId{1}, "x"); })},
      {Verb::import_lines, write([](Writer& w) { return w.import_entries(Ledger::staff, {}); })},
      {Verb::ledger_export, write([](Writer& w) { return w.log_ledger_export(Ledger::staff, "csv", 0); })},
      {Verb::evidence, write([](Writer& w) { return w.remove_evidence(EvidenceId{1}); })},
      {Verb::confirmation, write([](Writer& w) { return w.confirm_question("x", "", "見た"); })},
      {Verb::incident_note, write([](Writer& w) { return w.note_incident("x"); })},
      {Verb::incident_page, write([](Writer& w) { return w.show_incident_locked(true); })},
      {Verb::acknowledgement, write([](Writer& w) { return w.acknowledge(1, "甲"); })},
  };
}

/// Everything that changes something, by the verb that permits it. What is no verb of the Writer stands below.
inline std::vector<std::pair<Verb, Operation>> operations(SheetId sheet) {
  const MessageKey key{1};
  const RequestRecord request{key, VendorId{1}, {}, "r5", {}, {}, 0, {}, RequestState::drafted, {}, {}};
  const auto other = [] { return SecretBytes::from_text("a quite different secret"); };
  return {
      {Verb::answer, write([=](Writer& w) { return w.put_answer(sheet, row_key(), 0, numbered(1)); })},
      {Verb::contract, write([](Writer& w) { return w.set_vendor_contract(false); })},
      {Verb::scope, write([=](Writer& w) { return w.set_scope(sheet, row_key(), 0, "x"); })},
      {Verb::sheet, write([](Writer& w) { return w.pharmacy_sheet("r9").map([](SheetId) {}); })},
      {Verb::year, write([](Writer& w) { return w.begin_year("r9", "", {}); })},
      {Verb::edition, write([](Writer& w) { return w.keep_edition({}); })},
      {Verb::vendor, write([](Writer& w) { return w.add_vendor("甲社").map([](VendorId) {}); })},
      {Verb::system, write([](Writer& w) { return w.add_system(VendorId{1}, "乙", "r5").map([](SheetId) {}); })},
      {Verb::vendor_key, write([](Writer& w) { return w.accept_vendor_key(VendorId{1}, {}, {}); })},
      {Verb::request, write([=](Writer& w) { return w.put_request(request); })},
      {Verb::sending, write([=](Writer& w) { return w.log_sending(key, Channel::qr); })},
      {Verb::request_state, write([=](Writer& w) { return w.set_request_state(key, RequestState::sent); })},
      {Verb::stage, write([](Writer& w) { return w.stage({}).map([](InboxId) {}); })},
      {Verb::decide, write([](Writer& w) { return w.decide(InboxId{1}, InboxState::refused, ""); })},
      {Verb::receive, write([](Writer& w) { return w.receive_request({}); })},
      {Verb::response, write([](Writer& w) { return w.put_response({}, {}); })},
      {Verb::status, write([](Writer& w) { return w.log_status_shown("qr", {}); })},
      {Verb::status, [](Vault& v) { return v.note_shown("qr"); }},
      {Verb::generation, write([](Writer& w) {
         return w.log_backup({BackupKind::generation, 0, 0, 0, "x"});
       })},
      {Verb::backup, write([](Writer& w) {
         return w.log_backup({BackupKind::taken_out, 0, 0, 0, "x"});
       })},
      {Verb::restore, [](Vault& v) { return permit(v.session().role, Verb::restore); }},
      {Verb::confirm, write([=](Writer& w) { return w.confirm_request(key); })},
      {Verb::draft, write([](Writer& w) { return w.keep_draft("remark", "…"); })},
      {Verb::attachments, write([](Writer& w) { return w.keep_attachments({}, {}); })},
      {Verb::status_note, write([](Writer& w) { return w.set_status_note(StatusId{1}, ""); })},
      {Verb::history_checkpoint, write([](Writer& w) { return w.log_checkpoint_saved({}); })},
      {Verb::history_export, write([](Writer& w) { return w.log_history_exported({}); })},
      {Verb::history_erase, write([](Writer& w) { return w.erase_payload(1); })},
      {Verb::people, proven([=](Vault& v, const Proof& proof) {
         return v.add_person("佐藤", Role::staff, other(), proof).map([](PersonId) {});
       })},
      {Verb::people, proven([](Vault& v, const Proof& proof) { return v.remove_person(PersonId{9}, "", proof); })},
      {Verb::people, proven([](Vault& v, const Proof& proof) { return v.set_role(PersonId{9}, Role::staff, proof); })},
      {Verb::people, proven([=](Vault& v, const Proof& proof) { return v.set_secret(PersonId{9}, other(), proof); })},
      {Verb::secret,
       proven([](Vault& v, const Proof& proof) { return v.set_secret(v.session().person, passphrase(), proof); })},
      {Verb::secret, proven([](Vault& v, const Proof& proof) {
         fakes::MemoryKeyStore store;
         return v.set_pin(SecretBytes::from_text("480159"), store, proof);
       })},
      {Verb::secret,
       [](Vault& v) {
         fakes::MemoryKeyStore store;
         return v.remove_pin(store);
       }},
      {Verb::recovery,
       proven([](Vault& v, const Proof& proof) { return v.make_recovery(proof).map([](const SecretBytes&) {}); })},
      {Verb::recovery, [](Vault& v) { return v.try_recovery(new_recovery_code()); }},
      {Verb::device, [](Vault& v) { return v.become_another_device("").map([](const DeviceIdentity&) {}); }},
  };
}

/// The same for the people's side of the exchange.
inline std::vector<std::pair<Verb, Operation>> asking_operations() {
  return {
      {Verb::digits,
       write([](Writer& w) { return w.expect_vendor_digits(VendorId{1}, "12345678", Comparison::met_typed); })},
      {Verb::pharmacy_key, write([](Writer& w) { return w.pin_pharmacy("丙薬局", {}, Comparison::met_read, {}); })},
      {Verb::unpin, write([](Writer& w) { return w.unpin(PinId{1}); })},
      {Verb::choose_row, write([](Writer& w) { return w.choose_row(InboxId{1}, {}); })},
      {Verb::settle_rows, write([](Writer& w) { return w.settle_rows(InboxId{1}, {}); })},
      {Verb::product, write([](Writer& w) { return w.add_product("丁", "", "r5").map([](const Product&) {}); })},
      {Verb::apply_product, write([](Writer& w) { return w.apply_product(SheetId{1}, ProductId{1}); })},
      {Verb::clock, write([](Writer& w) { return w.declare_clock(); })},
      {Verb::statuses_export, write([](Writer& w) { return w.log_statuses_exported("csv", 1); })},
      {Verb::response_sending, write([](Writer& w) { return w.log_response_sending(OutboxId{1}, Channel::file); })},
      {Verb::sending, write([](Writer& w) { return w.take_back_sending({}); })},
      {Verb::decide, write([](Writer& w) { return w.stand_on(SheetId{1}, InboxId{1}, {}); })},
      {Verb::vendor_tie, write([](Writer& w) { return w.set_vendor_tie(VendorId{1}, Tie::direct); })},
      {Verb::paper, write([](Writer& w) { return w.log_departure(Departure::form, "", "x.pdf"); })},
      {Verb::ledger_export, write([](Writer& w) { return w.log_departure(Departure::ledger, "devices", "x.pdf"); })},
      {Verb::recovery, write([](Writer& w) { return w.log_departure(Departure::recovery_sheet, "", "x.pdf"); })},
  };
}

inline std::vector<std::pair<Verb, Operation>> all_operations(SheetId sheet) {
  auto all = operations(sheet);
  for (auto& operation : asking_operations()) all.push_back(std::move(operation));
  for (auto& operation : ledger_operations()) all.push_back(std::move(operation));
  return all;
}

}  // namespace mamori::vault::test
