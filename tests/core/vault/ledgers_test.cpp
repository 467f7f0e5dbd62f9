#include "backup_fixture.hpp"
#include "ledgers/fold.hpp"
#include "vault/cipher.hpp"
#include "vault/key_files.hpp"
#include "vault/roles.hpp"

#include <algorithm>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

Values device_values(const std::string& number, const std::string& os = "Win11", const std::string& remote = "no",
                     const std::string& kind = "terminal") {
  Values values(ledgers::spec_of(Ledger::devices).fields.size());
  values[device::number] = number;
  values[device::kind] = kind;
  values[device::os] = os;
  values[device::remote] = remote;
  return values;
}

template <class Body>
auto change(Vault& vault, Body body) {
  using Returned = std::invoke_result_t<Body, Writer&>;
  Returned kept = fail(ErrorCode::ledger_entry_unknown);
  const auto done = vault.change("", [&](Writer& writer) -> Result<void> {
    kept = body(writer);
    if (!kept) return pass_on(kept);
    return {};
  });
  if (!done) return Returned(pass_on(done));
  return kept;
}

EntryId add(Pharmacy& pharmacy, Ledger ledger, const Values& values) {
  return value_of(change(*pharmacy.vault, [&](Writer& w) { return w.add_entry(ledger, values); }));
}

std::vector<std::string> firsts(const Result<EntryPage>& page) {
  std::vector<std::string> names;
  for (const auto& entry : value_of(page).entries) names.push_back(entry.values.front());
  return names;
}

HistoryEntry newest(const Vault& vault) {
  return value_of(vault.history(value_of(vault.history_head()).size - 1)).back();
}

using Names = std::vector<std::string>;

/// Something in every field.
Values full_values(const LedgerSpec& spec) {
  Values values;
  for (const auto& field : spec.fields) {
    values.push_back(field.kind == FieldKind::choice      ? std::string(field.choices.back().code)
                     : field.kind == FieldKind::day       ? "2023-10-13"
                     : field.kind == FieldKind::telephone ? "03-0000-0000"
                                                          : field.label.ja);
  }
  return values;
}

/// All that a vault keeps of ledgers, in words.
Names everything_kept(const Vault& vault) {
  Names kept;
  for (const auto& spec : ledgers::all()) {
    for (const bool retired : {false, true}) {
      EntryQuery query;
      query.ledger = spec.ledger;
      query.retired = retired;
      for (const auto& entry : value_of(vault.entries(query)).entries) {
        kept.push_back(ledgers::subject_of(entry.ledger, entry.id) + " " + entry.retired_why);
        kept.insert(kept.end(), entry.values.begin(), entry.values.end());
      }
    }
  }
  for (const auto& one : value_of(vault.evidence())) {
    const auto content = value_of(vault.evidence_content(one.id));
    kept.push_back(one.title + one.media + std::string(content.begin(), content.end()));
    kept.insert(kept.end(), one.uses.begin(), one.uses.end());
  }
  for (const auto& one : value_of(vault.confirmations())) kept.push_back(one.key + one.state + one.reason + one.who);
  for (const auto& one : value_of(vault.incident_notes())) kept.push_back(one.who + one.words);
  for (const auto& one : value_of(vault.acknowledgements())) kept.push_back(std::to_string(one.principle) + one.name);
  kept.push_back(value_of(vault.incident_shown_locked()) ? "shown locked" : "not shown locked");
  return kept;
}

}  // namespace

TEST_CASE("An entry is kept as it was checked, changed, retired and taken back, each with its history") {
  Pharmacy pharmacy;
  auto& vault = *pharmacy.vault;
  const auto id = add(pharmacy, Ledger::devices, device_values(" PC-1 ", "Ｗｉｎ11"));
  CHECK(newest(vault).action == Action::entry_added);
  CHECK(newest(vault).subject == "devices/1");
  auto entry = value_of(vault.entry(id));
  CHECK(entry[device::number] == "PC-1");
  CHECK(entry.changed == pharmacy.clock.today());
  auto values = entry.values;
  values[device::place] = "調剤室";
  REQUIRE(vault.change("", [&](Writer& w) { return w.change_entry(id, values); }));
  CHECK(newest(vault).action == Action::entry_changed);
  const auto size = value_of(vault.history_head()).size;
  REQUIRE(vault.change("", [&](Writer& w) { return w.change_entry(id, values); }));
  CHECK(value_of(vault.history_head()).size == size);
  CHECK(code_of(vault.change("", [&](Writer& w) { return w.retire_entry(id, " "); })) == ErrorCode::words_missing);
  REQUIRE(vault.change("", [&](Writer& w) { return w.retire_entry(id, "廃棄した"); }));
  entry = value_of(vault.entry(id));
  CHECK(entry.retired == pharmacy.clock.today());
  CHECK(entry.retired_why == "廃棄した");
  CHECK(value_of(vault.entries({})).total == 0);
  EntryQuery gone;
  gone.retired = true;
  CHECK(firsts(vault.entries(gone)) == Names{"PC-1"});
  REQUIRE(vault.change("", [&](Writer& w) { return w.restore_entry(id); }));
  CHECK(newest(vault).action == Action::entry_restored);
  CHECK_FALSE(value_of(vault.entry(id)).retired);
  CHECK(value_of(vault.verify_history()).size == value_of(vault.history_head()).size);
}

TEST_CASE("Two entries in use never have the same number, a retired one frees it") {
  Pharmacy pharmacy;
  auto& vault = *pharmacy.vault;
  const auto first = add(pharmacy, Ledger::devices, device_values("PC-1"));
  const auto again = [&] {
    return change(vault, [](Writer& w) { return w.add_entry(Ledger::devices, device_values("ｐｃ-1")); });
  };
  CHECK(code_of(again()) == ErrorCode::entry_number_taken);
  add(pharmacy, Ledger::devices, device_values("PC-01"));
  REQUIRE(vault.change("", [&](Writer& w) { return w.retire_entry(first, "x"); }));
  REQUIRE(again());
  CHECK(code_of(vault.change("", [&](Writer& w) { return w.restore_entry(first); })) == ErrorCode::entry_number_taken);
  CHECK(code_of(vault.change("", [](Writer& w) { return w.retire_entry(EntryId{99}, "x"); })) ==
        ErrorCode::ledger_entry_unknown);
}

TEST_CASE("A list is searched, filtered, put in order either way and read by pages") {
  Pharmacy pharmacy;
  auto& vault = *pharmacy.vault;
  for (const auto* number : {"PC-10", "PC-2", "PC-1"}) add(pharmacy, Ledger::devices, device_values(number));
  add(pharmacy, Ledger::devices, device_values("S-1", "Ubuntu 22.04", "yes", "server"));
  add(pharmacy, Ledger::staff, {"見本 花子"});
  EntryQuery query;
  CHECK(firsts(vault.entries(query)) == Names{"PC-1", "PC-2", "PC-10", "S-1"});
  query.descending = true;
  CHECK(firsts(vault.entries(query)) == Names{"S-1", "PC-10", "PC-2", "PC-1"});
  query.sort = device::os;
  CHECK(firsts(vault.entries(query)) == Names{"PC-1", "PC-2", "PC-10", "S-1"});
  query.descending = false;
  CHECK(firsts(vault.entries(query)).front() == "S-1");
  query = {};
  query.offset = 1;
  query.limit = 2;
  CHECK(firsts(vault.entries(query)) == Names{"PC-2", "PC-10"});
  CHECK(value_of(vault.entries(query)).total == 4);
  query = {};
  query.search = "ｐｃ 端末";
  CHECK(value_of(vault.entries(query)).total == 3);
  query.search = "pc server";
  CHECK(value_of(vault.entries(query)).total == 0);
  query.search = "' OR 1=1 --";
  CHECK(value_of(vault.entries(query)).total == 0);
  query = {};
  query.filters = {{device::kind, "server"}};
  CHECK(firsts(vault.entries(query)) == Names{"S-1"});
  query.filters = {{device::kind, "terminal"}, {device::number, "PC-2"}};
  CHECK(firsts(vault.entries(query)) == Names{"PC-2"});
  query.limit = 1;
  query.filters = {{device::kind, "terminal"}};
  CHECK(value_of(vault.entries(query)).total == 3);
  query.filters = {{device::kind, "server"}, {device::number, "PC-2"}};
  CHECK(firsts(vault.entries(query)).empty());
}

TEST_CASE("An import is whole or not at all, in one history entry, and can be stopped") {
  Pharmacy pharmacy;
  auto& vault = *pharmacy.vault;
  std::vector<ledgers::Incoming> lines;
  for (int i = 0; i < 250; ++i) lines.push_back({device_values(std::to_string(i))});
  const auto before = value_of(vault.history_head()).size;
  std::vector<std::size_t> steps;
  const auto stop = [&](std::size_t done) {
    steps.push_back(done);
    return done < 200;
  };
  CHECK(code_of(vault.change("", [&](Writer& w) { return w.import_entries(Ledger::devices, lines, stop); })) ==
        ErrorCode::import_cancelled);
  CHECK(steps == std::vector<std::size_t>{0, 100, 200});
  CHECK(value_of(vault.entries({})).total == 0);
  auto twice = lines;
  twice.push_back(lines.front());
  CHECK(code_of(vault.change("", [&](Writer& w) { return w.import_entries(Ledger::devices, twice); })) ==
        ErrorCode::entry_number_taken);
  CHECK(value_of(vault.entries({})).total == 0);
  CHECK(value_of(vault.history_head()).size == before);
  REQUIRE(vault.change("", [&](Writer& w) { return w.import_entries(Ledger::devices, lines); }));
  CHECK(value_of(vault.entries({})).total == 250);
  CHECK(value_of(vault.history_head()).size == before + 1);
  CHECK(newest(vault).subject == "devices");
}

TEST_CASE("An import is taken back in one step, but for what was worked on since") {
  Pharmacy pharmacy;
  auto& vault = *pharmacy.vault;
  const auto old = add(pharmacy, Ledger::devices, device_values("PC-1", "Win10"));
  const auto import = [&](const std::vector<ledgers::Incoming>& lines) {
    REQUIRE(vault.change("", [&](Writer& w) { return w.import_entries(Ledger::devices, lines); }));
    return value_of(vault.history_head()).size;
  };
  const auto undo = [&](std::uint64_t sequence) {
    return change(vault, [&](Writer& w) { return w.undo_import(sequence); });
  };
  const auto first =
      import({{device_values("PC-1", "Win11"), old}, {device_values("A")}, {device_values("B")}, {device_values("C")}});
  CHECK(value_of(vault.entry(old)).values[device::os] == "Win11");
  EntryQuery of_b;
  of_b.search = "B";
  const auto b = value_of(vault.entries(of_b)).entries.front().id;
  REQUIRE(vault.change("", [&](Writer& w) { return w.change_entry(b, device_values("B", "Win12")); }));
  const auto undone = value_of(undo(first));
  CHECK(undone.put_back == 1);
  CHECK(undone.removed == 2);
  CHECK(undone.kept == 1);
  CHECK(firsts(vault.entries({})) == Names{"B", "PC-1"});
  CHECK(value_of(vault.entry(old)).values[device::os] == "Win10");
  CHECK(newest(vault).action == Action::import_undone);
  CHECK(vault.verify_history());
  // Once, and only an import whose detail is there.
  CHECK(code_of(undo(first)) == ErrorCode::import_not_undoable);
  CHECK(code_of(undo(0)) == ErrorCode::import_not_undoable);
  CHECK(code_of(undo(first - 1)) == ErrorCode::import_not_undoable);
  const auto second = import({{device_values("D")}});
  REQUIRE(vault.change("やり直し", [&](Writer& w) { return w.erase_payload(second); }));
  CHECK(code_of(undo(second)) == ErrorCode::import_not_undoable);
}

TEST_CASE("The facts count what the questions need") {
  Pharmacy pharmacy;
  auto& vault = *pharmacy.vault;
  auto facts = value_of(vault.ledger_facts());
  CHECK(facts.devices == 0);
  CHECK_FALSE(facts.devices_changed);
  CHECK_FALSE(facts.restored);
  add(pharmacy, Ledger::devices, device_values("1", "Win8", ""));
  add(pharmacy, Ledger::devices, device_values("2", "Win8", "unknown"));
  add(pharmacy, Ledger::devices, device_values("3", "", "yes", "server"));
  Values account(10);
  account = {"001", "事務", "見本", "花子", "", "hanako", "User", "usable", "", ""};
  add(pharmacy, Ledger::accounts, account);
  account[account::number] = "002";
  account[account::user] = "old";
  account[account::until] = pharmacy.clock.today().plus_days(-1).iso();
  account[account::family] = "別人";
  add(pharmacy, Ledger::accounts, account);
  const auto member = add(pharmacy, Ledger::staff, {"見本　花子"});
  add(pharmacy, Ledger::backups, {"レセコン", "2023-10-01", "", "1", "", "2023-09-01", "restored", ""});
  add(pharmacy, Ledger::backups, {"レセコン", "2023-10-02", "", "2", "", "2023-10-02", "failed", ""});
  add(pharmacy, Ledger::documents, {"MDS", "mds", "甲社"});
  add(pharmacy, Ledger::documents, {"BCP", "bcp", "乙社"});
  add(pharmacy, Ledger::log_reviews, {"レセコン", "2023-10-03", "見本", "", "", "nothing", ""});
  add(pharmacy, Ledger::contacts, {"警察", "police", "", "03-1", "", "", "", "2022-01-01", "", ""});
  add(pharmacy, Ledger::contacts, {"本部", "head_office", "", "", "", "", "", "", "", ""});
  facts = value_of(vault.ledger_facts());
  CHECK(facts.devices == 3);
  CHECK(facts.devices_changed == pharmacy.clock.today());
  CHECK(facts.remote_unknown.examples == Names{"1", "2"});
  REQUIRE(facts.systems.size() == 1);
  CHECK(facts.systems[0].os == "Win8");
  CHECK(facts.systems[0].count == 2);
  CHECK(facts.accounts_expired.examples == Names{"old"});
  CHECK(facts.accounts_of_leavers.count == 0);
  CHECK(facts.backups == 1);
  CHECK(facts.generations_few.examples == Names{"レセコン"});
  CHECK(facts.restored == CivilDate::from_iso("2023-09-01").value());
  CHECK(facts.disclosed == Names{ledgers::folded("甲社")});
  CHECK(facts.log_reviewed == CivilDate::from_iso("2023-10-03").value());
  CHECK(facts.contacts == 2);
  auto kinds = facts.contact_kinds;
  std::ranges::sort(kinds);
  CHECK(kinds == Names{"head_office", "police"});
  CHECK(facts.numbers_unchecked.examples == Names{"警察"});
  REQUIRE(vault.change("", [&](Writer& w) { return w.retire_entry(member, "退職"); }));
  CHECK(value_of(vault.ledger_facts()).accounts_of_leavers.examples == Names{"hanako"});
}

TEST_CASE("Generations are those of one thing, within a year, and the third is kept offline") {
  Pharmacy pharmacy;
  const auto few = [&] { return value_of(pharmacy.vault->ledger_facts()).generations_few.examples; };
  const auto online = [&] { return value_of(pharmacy.vault->ledger_facts()).third_online.examples; };
  const auto backup = [&](std::string what, std::string day, std::string generation, std::string offline) {
    add(pharmacy, Ledger::backups, {std::move(what), std::move(day), "", std::move(generation), std::move(offline)});
  };
  const auto today = pharmacy.clock.today().iso();
  const auto long_ago = pharmacy.clock.today().plus_days(-366).iso();
  backup("レセコン", today, "1", "no");
  backup("電子薬歴", today, "2", "no");
  backup("写真", long_ago, "3", "yes");
  CHECK(value_of(pharmacy.vault->ledger_facts()).backups == 2);
  CHECK(few() == Names{"レセコン", "電子薬歴"});
  backup("レセコン", today, "2", "yes");
  backup("レセコン", long_ago, "3", "yes");
  CHECK(few() == Names{"レセコン", "電子薬歴"});
  backup("ﾚｾｺﾝ", today, "3", "no");
  CHECK(few() == Names{"電子薬歴"});
  CHECK(online() == Names{"レセコン"});
  backup("レセコン", today, "3", "yes");
  CHECK(online().empty());
}

TEST_CASE("Evidence is kept once, used for several rows, and gone with its bytes when it is removed") {
  Pharmacy pharmacy;
  auto& vault = *pharmacy.vault;
  const std::vector<std::uint8_t> picture(5000, 7);
  Evidence photo{EvidenceId{}, EvidenceKind::photo, "保管庫", "image/jpeg", 0, day(), day(100), "", {"row/a", "row/b"}};
  const auto put = [&](const Evidence& evidence, const std::vector<std::uint8_t>& content) {
    return change(vault, [&](Writer& w) { return w.add_evidence(evidence, content); });
  };
  const auto first = value_of(put(photo, picture));
  const auto second = value_of(put(photo, picture));
  photo.kind = EvidenceKind::words;
  photo.title = "青いバインダー、棚B";
  const auto words = value_of(put(photo, {}));
  CHECK(code_of(put(photo, picture)) == ErrorCode::evidence_empty);
  photo.kind = EvidenceKind::file;
  CHECK(code_of(put(photo, {})) == ErrorCode::evidence_empty);
  CHECK(code_of(put(photo, std::vector<std::uint8_t>(evidence_limit + 1))) == ErrorCode::evidence_too_large);
  photo.title = " ";
  CHECK(code_of(put(photo, picture)) == ErrorCode::name_empty);

  const auto rename = [&](EvidenceId id, std::string_view title) {
    return code_of(vault.change("", [&](Writer& w) { return w.change_evidence(id, title, day(-3), {}); }));
  };
  REQUIRE(vault.change("", [&](Writer& w) { return w.change_evidence(second, " 金庫 ", day(-3), day(5)); }));
  CHECK(rename(second, " ") == ErrorCode::name_empty);
  CHECK(rename(EvidenceId{99}, "x") == ErrorCode::evidence_unknown);
  const auto put_right = value_of(vault.evidence())[1];
  CHECK(put_right.title == "金庫");
  CHECK(put_right.day == day(-3));
  CHECK(put_right.expires == day(5));

  REQUIRE(vault.change("", [&](Writer& w) { return w.use_evidence(first, "row/b", false); }));
  REQUIRE(vault.change("", [&](Writer& w) { return w.use_evidence(first, "row/c", true); }));
  auto all = value_of(vault.evidence());
  REQUIRE(all.size() == 3);
  CHECK(all[0].uses == Names{"row/a", "row/c"});
  CHECK(all[0].size == picture.size());
  CHECK(all[0].expires == day(100));
  CHECK(all[0].who == "山田 花子");
  CHECK(all[2].id == words);
  REQUIRE(vault.change("", [&](Writer& w) { return w.remove_evidence(first); }));
  CHECK(code_of(vault.evidence_content(first)) == ErrorCode::evidence_unknown);
  CHECK(value_of(vault.evidence_content(second)) == picture);
  REQUIRE(vault.change("", [&](Writer& w) { return w.remove_evidence(second); }));
  CHECK(value_of(vault.evidence()).size() == 1);
  CHECK(code_of(vault.change("", [&](Writer& w) { return w.remove_evidence(second); })) == ErrorCode::evidence_unknown);
}

TEST_CASE("Answers to questions, notes and readings are kept with who and when, and survive closing") {
  Pharmacy pharmacy;
  auto& vault = *pharmacy.vault;
  CHECK(code_of(vault.change("", [](Writer& w) { return w.confirm_question("q", "s", ""); })) ==
        ErrorCode::words_missing);
  REQUIRE(vault.change("", [](Writer& w) { return w.confirm_question("q", "s", "聞いた"); }));
  REQUIRE(vault.change("", [](Writer& w) { return w.confirm_question("q", "t", "また聞いた"); }));
  REQUIRE(vault.change("", [](Writer& w) { return w.note_incident("画面に見なれない文字"); }));
  REQUIRE(vault.change("", [](Writer& w) { return w.show_incident_locked(true); }));
  REQUIRE(vault.change("", [](Writer& w) { return w.acknowledge(9, "見本 花子"); }));
  REQUIRE(vault.change("", [](Writer& w) { return w.acknowledge(9, "見本 花子"); }));
  pharmacy.reopen();
  const auto answers = value_of(pharmacy.vault->confirmations());
  REQUIRE(answers.size() == 1);
  CHECK(answers[0].state == "t");
  CHECK(answers[0].reason == "また聞いた");
  CHECK(answers[0].who == "山田 花子");
  const auto notes = value_of(pharmacy.vault->incident_notes());
  REQUIRE(notes.size() == 1);
  CHECK(notes[0].time == pharmacy.clock.now());
  CHECK(value_of(pharmacy.vault->incident_shown_locked()));
  CHECK(value_of(pharmacy.vault->acknowledgements()).size() == 1);
  CHECK(pharmacy.vault->check());
}

TEST_CASE_METHOD(BackedUp, "Every ledger, evidence, note and reading is in a backup and comes back whole") {
  for (const auto& spec : ledgers::all()) {
    auto values = full_values(spec);
    const auto first = value_of(change(*vault, [&](Writer& w) { return w.add_entry(spec.ledger, values); }));
    REQUIRE(vault->change("", [&](Writer& w) { return w.retire_entry(first, "廃止"); }));
    values.front() += "2";
    value_of(change(*vault, [&](Writer& w) { return w.add_entry(spec.ledger, values); }));
  }
  const Evidence photo{EvidenceId{}, EvidenceKind::photo, "保管庫", "image/jpeg", 0, day(), day(100), "", {"row/a"}};
  const std::vector<std::uint8_t> picture(5000, 'x');
  value_of(change(*vault, [&](Writer& w) { return w.add_evidence(photo, picture); }));
  REQUIRE(vault->change("", [](Writer& w) { return w.confirm_question("q", "s", "聞いた"); }));
  REQUIRE(vault->change("", [](Writer& w) { return w.note_incident("画面が暗い"); }));
  REQUIRE(vault->change("", [](Writer& w) { return w.show_incident_locked(true); }));
  REQUIRE(vault->change("", [](Writer& w) { return w.acknowledge(9, "見本 花子"); }));
  const auto before = everything_kept(*vault);
  CHECK(before.size() > ledgers::all().size() * 2);

  value_of(write_backup(value_of(vault->snapshot()), file));
  const fs::path blank = home / "new" / "vault";
  value_of(restore(file, blank, holder, clock));
  const auto again = value_of(Vault::open(blank, "", passphrase(), clock));
  CHECK(everything_kept(again) == before);
  CHECK(again.check());
}

TEST_CASE("Entries that were kept with letters in pieces are found and stand in order once the store is opened anew") {
  Pharmacy pharmacy;
  add(pharmacy, Ledger::devices, device_values("ガラス棚の PC-2"));
  add(pharmacy, Ledger::devices, device_values("Café-1"));
  pharmacy.close();
  {
    const auto slots = value_of(read_keys(pharmacy.folder)).front();
    const auto key = value_of(open_slot(slots.vault, slots.slots.at(0), passphrase()));
    auto database = value_of(open_encrypted(pharmacy.folder / "vault.db", key));
    // As the program of the step before kept them.
    value_of(database.run("UPDATE entries SET c0 = ?, rank = ?, found = ? WHERE id = 1", "カ\u3099ラス棚の PC-2",
                          "カ\u3099ラス棚ノ pc-0000000002", "カ\u3099ラス棚ノ pc-2\n"));
    value_of(database.run("UPDATE entries SET c0 = ?, rank = ?, found = ? WHERE id = 2", "Cafe\u0301-1",
                          "cafe\u0301-0000000001", "cafe\u0301-1\n"));
    for (const char* later : {"ALTER TABLE answers DROP COLUMN origin", "ALTER TABLE sheets DROP COLUMN response",
                              "ALTER TABLE vendors DROP COLUMN tie", "ALTER TABLE vendors DROP COLUMN tie_reason",
                              "ALTER TABLE out_of_scope DROP COLUMN origin", "PRAGMA user_version = 9"}) {
      value_of(database.execute(later));
    }
  }
  pharmacy.reopen();
  const auto found = [&](const char* words) {
    EntryQuery query;
    query.ledger = Ledger::devices;
    query.search = words;
    return firsts(pharmacy.vault->entries(query)).size();
  };
  for (const char* words : {"ガラス", "がらす", "ｶﾞﾗｽ", "カ\u3099ラス", "Café", "Cafe\u0301"}) {
    INFO(words);
    CHECK(found(words) == 1);
  }
}
