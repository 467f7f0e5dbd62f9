// A vault with something in every table that the history tells of, and what somebody with its key may change there.
#pragma once

#include "backup_fixture.hpp"

#include <algorithm>
#include <array>

namespace mamori::vault::test {

inline SecretBytes viewers() {
  return SecretBytes::from_text("the viewer's own secret");
}

inline Values device_values(const std::string& number) {
  Values values(ledgers::spec_of(Ledger::devices).fields.size());
  values[device::number] = number;
  values[device::kind] = "terminal";
  return values;
}

/// A vault with something in every table that the history tells of, closed.
struct Full {
  Pharmacy pharmacy;

  Full() {
    Vault& vault = *pharmacy.vault;
    for (std::uint8_t row = 0; row < 4; ++row) value_of(pharmacy.save(row, numbered(row)));
    value_of(pharmacy.save(2, Answer{}));
    const auto proof = value_of(vault.prove(passphrase()));
    const auto viewer = value_of(vault.add_person("佐藤 次郎", Role::viewer, viewers(), proof));
    const auto former = value_of(vault.add_person("鈴木", Role::staff, viewers(), proof));
    value_of(vault.set_role(former, Role::viewer, proof));
    value_of(vault.remove_person(former, "退職", proof));
    CHECK(viewer == PersonId{2});
    value_of(vault.try_recovery(value_of(vault.make_recovery(proof))));
    const auto head = value_of(vault.history_head());
    value_of(vault.change("点検", [&](Writer& writer) { return messages(writer, head); }));
    value_of(vault.change("点検", [&](Writer& writer) { return ledgers(writer); }));
    value_of(vault.change("点検", [&](Writer& writer) { return years(writer); }));
    value_of(vault.change("点検", [&](Writer& writer) { return other_desks(writer); }));
    value_of(vault.change("点検", [&](Writer& writer) { return writer.erase_payload(3); }));
    pharmacy.close();
    // A look at the clock that is kept.
    pharmacy.clock.advance(100);
    value_of(Vault::open(pharmacy.folder, "山田 花子", passphrase(), pharmacy.clock));
  }

  Result<void> messages(Writer& writer, const HistoryHead& head) const {
    const auto vendor = value_of(writer.add_vendor("甲社"));
    const auto other = value_of(writer.add_vendor("乙社"));
    value_of(writer.add_system(vendor, "レセコン", "r5"));
    value_of(writer.accept_vendor_key(vendor, crypto::PublicKey{1}, Comparison::met_read));
    value_of(writer.add_system(other, "電子薬歴"));
    value_of(writer.accept_vendor_key(other, crypto::PublicKey{4}, Comparison::met_read));
    value_of(writer.expect_vendor_digits(other, "12345678", Comparison::telephone_typed));
    value_of(writer.meet_expected_key(other, crypto::PublicKey{2}));
    value_of(writer.pin_pharmacy("青空薬局", crypto::PublicKey{3}, Comparison::met_read, {}));
    value_of(writer.set_vendor_contract(false));
    value_of(writer.set_scope(pharmacy.sheet, row_key(std::uint8_t{5}), 5, "契約の外"));
    RequestRecord request;
    request.id = {6};
    request.vendor = vendor;
    request.edition = "r5";
    request.envelope = {1, 2};
    request.envelope_hash = crypto::sha256(request.envelope);
    request.checkpoint = head;
    value_of(writer.put_request(request));
    value_of(writer.log_sending(request.id, Channel::file));
    value_of(writer.take_back_sending(request.id));
    request.id = {7};
    request.due = day();
    request.systems = {SystemId{1}};
    value_of(writer.put_request(request));
    value_of(writer.log_sending(request.id, Channel::file));
    value_of(writer.log_sending(request.id, Channel::paper));
    value_of(writer.log_paper(pharmacy.sheet, request.id, {}, false));
    value_of(writer.take_back_sending(request.id));
    value_of(writer.set_vendor_tie(other, Tie::ended));
    InboxRecord item;
    item.message = {8};
    item.request = request.id;
    item.sender = "甲社";
    item.sender_key = {1};
    item.envelope = {4, 5, 6};
    const auto staged = value_of(writer.stage(item));
    value_of(writer.set_request_state(request.id, RequestState::answered));
    value_of(writer.decide(staged, InboxState::refused, "ちがう"));
    value_of(writer.log_backup({BackupKind::generation, 10, 20, 3, "one"}));
    return writer.log_backup({BackupKind::drill, 11, 20, 3, "one"});
  }

  Result<void> years(Writer& writer) const {
    value_of(writer.show_incident_locked(true));
    value_of(writer.set_backup_folder("/srv/backups"));
    KeptEdition edition;
    edition.id = "own";
    edition.pack = "{}";
    edition.sha256 = crypto::sha256(Bytes(reinterpret_cast<const std::uint8_t*>("{}"), 2));
    value_of(writer.keep_edition(edition));
    return writer.begin_year("own", "r5", {SystemId{1}});  // sheets 3 and 4
  }

  /// What a vendor's and an inspector's desk keep.
  static Result<void> other_desks(Writer& writer) {
    ReceivedRequest request;
    request.id = {11};
    request.pharmacy = "青空薬局";
    request.edition = "r5";
    request.systems = {"レセコン"};
    request.envelope = {1};
    value_of(writer.receive_request(request));
    value_of(writer.put_response(request.id, {2}));
    value_of(writer.keep_attachments(request.id, std::vector<std::vector<std::uint8_t>>{{1}, {2}}));
    request.id = {12};
    value_of(writer.receive_request(request));
    const auto product = value_of(writer.add_product("レセコン", "5.2", "r5"));
    value_of(writer.apply_product(product.sheet, product.id));
    std::vector<StatusRecord> statuses(3);
    for (std::uint8_t i = 0; i < 3; ++i) {
      statuses[i].envelope = {i};
      const auto hash = crypto::sha256(statuses[i].envelope);
      std::ranges::copy_n(hash.begin(), 16, statuses[i].message.begin());
    }
    value_of(writer.stage_statuses(statuses));
    value_of(writer.decide_statuses(std::array{StatusId{1}}, InboxState::accepted));
    value_of(writer.decide_statuses(std::array{StatusId{2}}, InboxState::refused));
    value_of(writer.set_status_note(StatusId{3}, "一行目\n二行目"));
    value_of(writer.decide_statuses(std::array{StatusId{3}}, InboxState::accepted));
    return {};
  }

  static Result<void> ledgers(Writer& writer) {
    const auto first = value_of(writer.add_entry(Ledger::devices, device_values("PC-1")));
    const auto second = value_of(writer.add_entry(Ledger::devices, device_values("PC-2")));
    value_of(writer.change_entry(first, device_values("PC-9")));
    value_of(writer.retire_entry(second, "廃棄した"));
    Evidence evidence;
    evidence.kind = EvidenceKind::words;
    evidence.title = "青いファイル 3";
    evidence.day = day();
    evidence.uses = {"devices/1"};
    value_of(writer.add_evidence(evidence));
    evidence.kind = EvidenceKind::photo;
    evidence.title = "写真";
    value_of(writer.add_evidence(evidence, std::vector<std::uint8_t>{1, 2, 3}));
    value_of(writer.note_incident("画面が動かなくなった"));
    value_of(writer.confirm_question("question", "state", "確かめた"));
    return writer.acknowledge(1, "山田 花子");
  }
};

/// A row that is changed behind the history's back, and how what the check says of it begins.
struct Change {
  const char* sql;
  const char* found;
};

inline constexpr Change changes[] = {
    // Answers
    {"UPDATE answers SET first_verdict = 1 - first_verdict WHERE row_index = 1", "answer_differs"},
    {"DELETE FROM answers WHERE row_index = 1", "answer_differs"},
    {"UPDATE answers SET entry = NULL WHERE row_index = 1", "answer_differs"},
    {"UPDATE answers SET row_index = 9 WHERE row_index = 1", "answer_differs"},
    {"INSERT INTO answers(sheet, row_index, first_verdict, first_day, remark, unsure) VALUES(1, 9, 1, 19000, '', 0)",
     "answer_differs"},
    {"INSERT INTO answers(sheet, row_index, first_verdict, first_day, remark, unsure, entry) SELECT sheet, 9, "
     "first_verdict, first_day, remark, unsure, entry FROM answers WHERE row_index = 1",
     "answer_differs"},
    // People and access
    {"UPDATE people SET role = 0 WHERE id = 2", "record_differs people 2"},
    {"INSERT INTO people(id, name, role) VALUES(9, '偽者', 0)", "record_differs people 9"},
    {"DELETE FROM former_people", "record_differs people 3"},
    {"UPDATE recovery SET tried = 0", "record_differs recovery"},
    {"UPDATE profile SET has_vendor_contract = 1", "record_differs profile contract"},
    {"UPDATE profile SET name = 'べつの薬局'", "record_differs profile name"},
    {"UPDATE profile SET responsible = '佐藤 次郎'", "record_differs profile responsible"},
    {"UPDATE profile SET created = created - 1", "record_differs profile created"},
    {"UPDATE former_people SET gone = gone - 8640000", "record_differs times"},
    {"UPDATE recovery SET made = made - 8640000", "record_differs times"},
    {"UPDATE recovery SET tried = tried - 8640000", "record_differs times"},
    {"UPDATE key_set SET file = zeroblob(8)", "vault_damaged"},
    // The exchange
    {"UPDATE systems SET name = '電子薬歴'", "record_differs systems 1"},
    {"UPDATE vendors SET public_key = zeroblob(32) WHERE id = 1", "record_differs vendor_keys 1"},
    {"UPDATE vendors SET public_key = NULL", "record_differs vendor_keys 1"},
    {"UPDATE pins SET public_key = zeroblob(32) WHERE id = 4", "record_differs pins pharmacy 4"},
    {"UPDATE pins SET ended = 1 WHERE id = 1", "record_differs pins vendor 1"},
    {"UPDATE pins SET comparison = comparison + 1 WHERE id = 1", "record_differs comparisons vendor 1"},
    {"UPDATE pins SET comparison = comparison + 1 WHERE id = 4", "record_differs comparisons pharmacy 4"},
    {"UPDATE pins SET who = '佐藤 次郎' WHERE id = 1", "record_differs pinned vendor 1"},
    {"UPDATE pins SET reason = '別の理由' WHERE id = 3", "record_differs pinned vendor 2"},
    {"UPDATE pins SET since = since - 8640000 WHERE id = 3", "record_differs times"},
    {"UPDATE pins SET ended_by = '佐藤 次郎' WHERE ended <> 0", "record_differs ended_pins"},
    {"UPDATE pins SET public_key = zeroblob(32) WHERE ended <> 0", "record_differs ended_pins"},
    {"INSERT INTO pins(vendor, name, public_key, digits, since, who, comparison, reason, ended) "
     "VALUES(1, '甲社', zeroblob(32), '', 0, '', 1, '', 9)",
     "record_differs ended_pins"},
    {"DELETE FROM request_systems", "record_differs asked"},
    {"DELETE FROM sendings WHERE kind = 0", "record_differs trail"},
    {"DELETE FROM sendings WHERE kind = 2", "record_differs trail"},
    {"UPDATE sendings SET channel = channel + 1 WHERE kind = 0", "record_differs trail"},
    {"UPDATE sendings SET note = '別の人' WHERE kind = 2", "record_differs trail"},
    {"UPDATE sendings SET time = time - 8640000 WHERE kind = 2", "record_differs trail"},
    {"INSERT INTO sendings(request, time, channel) SELECT number, 0, 0 FROM requests", "record_differs trail"},
    {"UPDATE requests SET state = 3", "record_differs requests"},
    {"UPDATE requests SET envelope_hash = zeroblob(32)", "record_differs requests"},
    {"UPDATE requests SET envelope = x'00'", "record_differs requests"},
    {"UPDATE requests SET due = NULL", "record_differs requests"},
    {"UPDATE requests SET state = 1 WHERE state = 0", "record_differs requests"},
    {"UPDATE vendors SET tie = 0 WHERE id = 2", "record_differs vendors 2"},
    {"UPDATE vendors SET name = '丙社' WHERE id = 1", "record_differs vendors 1"},
    {"UPDATE received SET pharmacy = '緑が丘薬局'", "record_differs received"},
    {"UPDATE received SET response = x'03' WHERE response <> x''", "record_differs received"},
    {"UPDATE statuses SET state = 1 WHERE id = 2", "record_differs statuses 2"},
    {"UPDATE statuses SET note = ''", "record_differs statuses 3"},
    {"UPDATE statuses SET envelope = x'09' WHERE id = 1", "record_differs statuses 1"},
    {"UPDATE attachments SET content = x'07' WHERE place = 1", "record_differs attachments"},
    {"UPDATE products SET release = '6'", "record_differs products 1"},
    {"DELETE FROM applied_products", "record_differs applied"},
    {"UPDATE inbox SET state = 1", "record_differs inbox 1"},
    {"UPDATE inbox SET request = NULL", "record_differs inbox 1"},
    {"UPDATE inbox SET sender = '乙社'", "record_differs inbox 1"},
    {"UPDATE inbox SET reason = 'なし'", "record_differs inbox 1"},
    {"UPDATE inbox SET decided = decided - 8640000", "record_differs times"},
    {"UPDATE statuses SET decided = decided - 8640000 WHERE id = 1", "record_differs times"},
    {"UPDATE inbox SET envelope = x'00'", "record_differs inbox 1"},
    {"UPDATE out_of_scope SET reason = '別の理由'", "record_differs scope 1"},
    {"DELETE FROM out_of_scope", "record_differs scope 1"},
    {"INSERT INTO out_of_scope VALUES(1, 6, '契約の外', 0)", "record_differs scope 1"},
    // Sheets and years
    {"UPDATE sheets SET edition = 'r6' WHERE id = 1", "record_differs sheets 1"},
    {"DELETE FROM years", "record_differs years own"},
    {"UPDATE years SET time = time - 8640000", "record_differs times"},
    {"UPDATE editions SET time = time - 8640000", "record_differs times"},
    {"UPDATE sheets SET system = 2 WHERE id = 2", "record_differs owners"},
    {"UPDATE sheets SET system = 2 WHERE id = 4", "record_differs owners"},
    {"UPDATE sheets SET kind = 1 WHERE id = 1", "record_differs owners"},
    {"UPDATE sheets SET kind = 0 WHERE id = 7", "record_differs owners"},
    {"UPDATE sheets SET request = NULL WHERE id = 5", "record_differs owners"},
    {"UPDATE sheets SET system_name = '電子薬歴' WHERE id = 7", "record_differs owners"},
    {"UPDATE editions SET pack = x'00'", "record_differs editions own"},
    {"UPDATE incident_page SET shown_locked = 0", "record_differs page"},
    // Ledgers and what stands on them
    {"UPDATE entries SET c0 = 'PC-3' WHERE id = 1", "record_differs ledgers devices/1"},
    {"UPDATE entries SET retired = NULL, retired_why = ''", "record_differs ledgers devices/2"},
    {"DELETE FROM entries", "record_differs ledgers devices/1"},
    {"UPDATE evidence SET title = '赤いファイル'", "record_differs evidence 1"},
    {"UPDATE contents SET bytes = x'00'", "record_differs evidence 2"},
    {"DELETE FROM contents", "record_differs evidence 2"},
    {"UPDATE evidence SET removed = 19000", "record_differs evidence 1"},
    {"UPDATE evidence SET kind = 1 - kind WHERE id = 2", "record_differs evidence 2"},
    {"UPDATE evidence SET media = 'image/png' WHERE id = 2", "record_differs evidence 2"},
    {"UPDATE evidence SET size = size + 1 WHERE id = 2", "record_differs evidence 2"},
    {"UPDATE evidence SET who = '佐藤 次郎' WHERE id = 1", "record_differs evidence 1"},
    {"DELETE FROM evidence_uses", "record_differs evidence_uses"},
    {"UPDATE incident_notes SET words = '何もなかった'", "record_differs incident 1"},
    {"DELETE FROM incident_notes", "record_differs incident 1"},
    {"UPDATE incident_notes SET time = time - 2592000", "record_differs times"},
    {"UPDATE incident_notes SET time = time + 300", "record_differs times"},
    {"UPDATE confirmations SET who = '佐藤 次郎'", "record_differs questions"},
    {"INSERT INTO acknowledgements SELECT principle, name, day + 9, who FROM acknowledgements",
     "record_differs principles"},
    {"UPDATE acknowledgements SET who = '佐藤 次郎'", "record_differs principles"},
    {"UPDATE confirmations SET reason = 'なし'", "record_differs questions"},
    {"DELETE FROM acknowledgements", "record_differs principles"},
    // What the device remembers
    {"DELETE FROM witnesses", "record_differs witnesses"},
    {"DELETE FROM witnesses WHERE kind = 1", "record_differs witnesses"},
    {"DELETE FROM backups WHERE kind = 2", "record_differs backups 2"},
    {"UPDATE backup_folder SET path = '/tmp'", "record_differs backup_folder"},
    {"DELETE FROM departures", "record_differs departures"},
    {"UPDATE clock SET greatest = 5", "record_differs clock"},
    // The history and the tables themselves
    {"UPDATE history SET payload = NULL WHERE sequence = 4", "record_differs history 4"},
    {"DROP TRIGGER history_is_not_deleted", "record_differs tables history_is_not_deleted"},
    {"CREATE TRIGGER planted AFTER INSERT ON answers BEGIN DELETE FROM witnesses; END",
     "record_differs tables planted"},
    {"CREATE VIEW planted AS SELECT 1", "record_differs tables planted"},
    {"DROP INDEX history_of_subject", "record_differs tables history_of_subject"},
    {"CREATE TRIGGER sqlitex AFTER INSERT ON answers BEGIN DELETE FROM witnesses; END",
     "record_differs tables sqlitex"},
    {"PRAGMA writable_schema = ON; INSERT INTO sqlite_schema VALUES('trigger', 'sqlite_x', 'answers', 0, 'CREATE "
     "TRIGGER sqlite_x AFTER INSERT ON answers BEGIN DELETE FROM witnesses; END')",
     "record_differs tables sqlite_x"},
};

}  // namespace mamori::vault::test
