#include "vault/backup/restore.hpp"

#include "vault/answers.hpp"
#include "vault/backup/backup_io.hpp"
#include "vault/cipher.hpp"
#include "vault/device.hpp"
#include "vault/faults.hpp"
#include "vault/history.hpp"
#include "vault/journal.hpp"
#include "vault/key_files.hpp"
#include "vault/key_set.hpp"
#include "vault/migrations/migrations.hpp"
#include "vault/organisation.hpp"
#include "vault/people.hpp"
#include "vault/recovery_code.hpp"
#include "vault/roles.hpp"
#include "vault/secrets.hpp"
#include "vault/time_watch.hpp"
#include "vault/tries.hpp"
#include "vault/vault_impl.hpp"
#include "vault/vendors.hpp"
#include "vault/witnesses.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

namespace fs = std::filesystem;

fs::path beside(const fs::path& folder, const std::string& ending) {
  fs::path path = folder;
  path += ending;
  return path;
}

// A folder under this name was verified whole: it is renamed to it last of all.
constexpr const char* whole_ending = ".restored";
constexpr const char* unfinished_ending = ".restoring";
constexpr const char* drill_ending = ".drill";

/// A backup whose secret was proven.
struct OpenBackup {
  BackupReader reader;
  SecretBytes key;
  PersonId person{};
};

Result<OpenBackup> open_backup(const fs::path& file, const BackupKeyHolder& holder) {
  MAMORI_TAKE(auto reader, BackupReader::open(file));
  const KeySlots& slots = reader.slots();
  // A printed code is told from a passphrase by its check letters; it is nobody's and opens for the responsible person.
  const KeySlot* printed = slot_of(slots, SlotKind::recovery, {});
  if (const auto code = read_recovery_code(holder.passphrase); code && printed != nullptr) {
    if (auto key = open_slot(slots.vault, *printed, *code)) return OpenBackup{std::move(reader), std::move(*key), {}};
  }
  MAMORI_TAKE(const auto slot, find_slot(slots, holder.person));
  const PersonId person = slot->person;
  MAMORI_TAKE(auto key, open_slot(slots.vault, *slot, holder.passphrase));
  return OpenBackup{std::move(reader), std::move(key), person};
}

/// Who opened the backup: the person of the slot, or for the printed code the first who is responsible.
Result<Person> opener(Connection& database, PersonId person) {
  if (person != PersonId{}) return read_present(database, person);
  MAMORI_TAKE(auto people, read_people(database));
  const auto responsible = [](const Person& one) { return one.gone == 0 && one.role == Role::responsible; };
  const auto found = std::find_if(people.begin(), people.end(), responsible);
  if (found == people.end()) return damaged("people");
  return std::move(*found);
}

/// A whole vault in `folder`, a new one, proven against what the backup says of itself.
Result<void> unpack(OpenBackup& backup, const fs::path& folder, const Watch& watch) {
  MAMORI_TRY(make_marked_folder(folder));
  const fs::path database = folder / database_name;
  MAMORI_TRY(backup.reader.extract(backup.key, database, watch));
  MAMORI_TRY(prove_database(database, backup.key, backup.reader.facts()));
  return write_keys(folder, backup.reader.slots());
}

/// Brings the tables up to date and notes in the history where it comes from.
Result<void> note_origin(const OpenBackup& backup, const fs::path& folder, const Clock& clock) {
  MAMORI_TAKE(auto database, open_encrypted(folder / database_name, backup.key));
  MAMORI_TRY(migrate(database, migrations()));
  MAMORI_TAKE(const auto person, opener(database, backup.person));
  MAMORI_TRY(permit(person.role, Verb::restore));
  MAMORI_TAKE(auto transaction, Transaction::begin(database));
  // It is another device from here on, and no PIN of the old one's hardware opens it.
  MAMORI_TAKE(const auto device, renew_device(database));
  const KeySlots slots = without_device_slots(backup.reader.slots());
  MAMORI_TRY(write_key_set(database, slots));
  const BackupFacts& facts = backup.reader.facts();
  const Fact from = list({number(facts.made), number(static_cast<std::int64_t>(facts.head.size)),
                          bytes(facts.head.root), bytes(device.id), number(device.epoch), fact_of(slots)});
  auto noted = append_after_look(
      database, {clock.moment(), person.id, person.name, person.role, Action::vault_restored, {}, {}, {}, from});
  if (noted) noted = transaction.commit();
  if (noted) fold_log(database);
  if (noted) noted = write_keys(folder, slots);
  return noted;
}

/// A name beside `folder` that nothing has yet, with the day in it.
fs::path name_aside(const fs::path& folder, const Clock& clock) {
  const std::string ending = ".before-restore-" + clock.today().iso();
  fs::path aside = beside(folder, ending);
  std::error_code ignored;
  for (int i = 2; fs::exists(aside, ignored); ++i) aside = beside(folder, ending + "-" + std::to_string(i));
  return aside;
}

/// Two renames; finish_restore() ends what a power cut leaves between them.
Result<std::optional<fs::path>> take_place(const fs::path& whole, const fs::path& folder, const Clock& clock) {
  std::optional<fs::path> aside;
  std::error_code ignored;
  if (fs::exists(folder, ignored)) {
    aside = name_aside(folder, clock);
    if (auto moved = rename_durably(folder, *aside); !moved) {
      // It may have moved and only the sync have failed.
      fs::rename(*aside, folder, ignored);
      return pass_on(moved);
    }
  }
  if (auto moved = rename_durably(whole, folder); !moved) {
    if (aside) (void)rename_durably(*aside, folder);
    return pass_on(moved);
  }
  return aside;
}

/// Asks the vault at `folder` whether a backup may take its place.
Result<std::optional<LeftBehind>> ask_present(const fs::path& folder, const BackupKeyHolder& holder,
                                              const BackupFacts& facts, const Clock& clock) {
  MAMORI_TRY(require_database_files(folder));
  const auto copies = read_keys(folder);
  const auto header = check_header(folder / database_name);
  // What nobody can open any more is what a backup is for; what only stands in the way of looking is not that.
  const auto in_the_way = [](const Error& error) { return category_of(error.code) == ErrorCategory::environment; };
  if (!copies && in_the_way(copies.error())) return pass_on(copies);
  if (!header && in_the_way(header.error())) return pass_on(header);
  if (!copies || !header) return std::nullopt;
  const auto code = read_recovery_code(holder.passphrase);
  const Visitor visitor{code ? SlotKind::recovery : SlotKind::passphrase, holder.person,
                        code ? *code : holder.passphrase};
  MAMORI_TAKE(const auto opened, try_keys(folder, *copies, visitor.kind, visitor.person, visitor.secret, clock));
  auto database = open_encrypted(folder / database_name, opened.key);
  if (!database && category_of(database.error().code) == ErrorCategory::damaged) return std::nullopt;
  if (!database) return pass_on(database);
  keep_log(*database);
  const auto known = read_key_set(*database);
  if (!known) return std::nullopt;
  const auto session = session_of(*database, *known, opened, visitor);
  // Who it is cannot be read either. A slot that is damaged tells nothing of the database.
  const bool unread = !session && (session.error().code == ErrorCode::vault_damaged ||
                                   session.error().code == ErrorCode::vault_first_page_damaged);
  if (unread) return std::nullopt;
  if (!session) return pass_on(session);
  MAMORI_TRY(permit(session->role, Verb::restore));
  const auto head = read_history_head(*database);
  if (!head) return std::nullopt;
  LeftBehind left{head->size - std::min(head->size, facts.head.size), 0, head->time};
  const auto witnesses = read_witnesses(*database);
  for (const Witness& witness : witnesses.value_or(std::vector<Witness>{})) {
    left.checkpoints += witness.head.size > facts.head.size ? 1u : 0u;
  }
  return left;
}

/// The same; who is not believed may wait. Errors: restore_waits, storage_*.
Result<std::optional<LeftBehind>> ask_or_wait(const fs::path& folder, const BackupKeyHolder& holder,
                                              const BackupFacts& facts, const Clock& clock) {
  auto asked = ask_present(folder, holder, facts, clock);
  if (asked || category_of(asked.error().code) == ErrorCategory::environment) return asked;
  MAMORI_TAKE(auto tries, TryBook::read(folder, clock));
  MAMORI_TAKE(const auto left, tries.ask_to_restore());
  if (left > 0) return fail(ErrorCode::restore_waits, std::to_string(left));
  return std::nullopt;
}

Result<Restored> restore_into(OpenBackup backup, const fs::path& folder, const BackupKeyHolder& holder,
                              const Clock& clock, const Watch& watch) {
  std::optional<LeftBehind> left;
  // Whoever has the old vault open keeps it: nothing is taken away under a person's hands.
  std::optional<WriterLock> lock;
  std::error_code problem;
  if (fs::exists(folder, problem)) {
    MAMORI_TAKE(auto taken, WriterLock::take(folder / lock_name));
    lock.emplace(std::move(taken));
    MAMORI_TAKE(const auto asked, ask_or_wait(folder, holder, backup.reader.facts(), clock));
    left = asked;
  } else if (folder.has_parent_path()) {
    fs::create_directories(folder.parent_path(), problem);
    if (problem) return system_error(problem.value(), "folder");
  }
  const fs::path unfinished = beside(folder, unfinished_ending);
  const fs::path whole = beside(folder, whole_ending);
  auto done = remove_marked_folder(whole);
  if (done) done = unpack(backup, unfinished, watch);
  if (done) done = note_origin(backup, unfinished, clock);
  if (done) done = rename_durably(unfinished, whole);
  if (!done) {
    (void)remove_marked_folder(unfinished);
    return pass_on(done);
  }
  auto aside = take_place(whole, folder, clock);
  if (!aside) {
    (void)remove_marked_folder(whole);
    return pass_on(aside);
  }
  take_mark_off(folder);
  return Restored{backup.reader.facts(), std::move(*aside), left};
}

Result<DrillReport> look_at(const OpenBackup& backup, const fs::path& folder) {
  MAMORI_TAKE(auto database, open_encrypted(folder / database_name, backup.key));
  MAMORI_TAKE(const auto sheets, read_sheets(database));
  MAMORI_TAKE(const auto vendors, read_vendors(database));
  DrillReport report{backup.reader.facts(), sheets.size(), 0, vendors.size()};
  for (const SheetRecord& sheet : sheets) {
    MAMORI_TAKE(const auto contents, read_contents(database, sheet.id));
    report.answers += contents.answers.size();
  }
  return report;
}

}  // namespace

Result<BackupFacts> look_at_backup(const fs::path& file, const Watch& watch) {
  return guarded([&]() -> Result<BackupFacts> {
    MAMORI_TAKE(auto reader, BackupReader::open(file));
    MAMORI_TRY(reader.check_foot(watch));
    return reader.facts();
  });
}

Result<Restored> restore(const fs::path& file, const fs::path& where, const BackupKeyHolder& holder, const Clock& clock,
                         const Watch& watch, const BackupKeyHolder* present) {
  return guarded([&]() -> Result<Restored> {
    const fs::path folder = plain_path(where);
    finish_restore(folder);
    MAMORI_TAKE(auto backup, open_backup(file, holder));
    return restore_into(std::move(backup), folder, present == nullptr ? holder : *present, clock, watch);
  });
}

Result<DrillReport> drill(const fs::path& file, const fs::path& folder, const BackupKeyHolder& holder,
                          const Clock& clock, const Watch& watch) {
  return guarded([&]() -> Result<DrillReport> {
    MAMORI_TAKE(auto backup, open_backup(file, holder));
    const Scratch scratch(beside(plain_path(folder), drill_ending));
    MAMORI_TRY(scratch.make());
    const fs::path place = beside(plain_path(folder), drill_ending) / "vault";
    auto done = unpack(backup, place, watch);
    if (done) done = note_origin(backup, place, clock);
    if (!done) return pass_on(done);
    return look_at(backup, place);
  });
}

Result<BackupFacts> check_backup(const fs::path& file, const fs::path& scratch_folder, const BackupKeyHolder& holder,
                                 const Watch& watch) {
  return guarded([&]() -> Result<BackupFacts> {
    MAMORI_TAKE(auto backup, open_backup(file, holder));
    const Scratch scratch(scratch_folder);
    MAMORI_TRY(scratch.make());
    MAMORI_TRY(unpack(backup, scratch_folder / "vault", watch));
    return backup.reader.facts();
  });
}

void finish_restore(const fs::path& where) {
  const fs::path folder = plain_path(where);
  const fs::path whole = beside(folder, whole_ending);
  std::error_code ignored;
  // The old vault still has its place: nobody was told that it went, so it stays.
  if (fs::exists(folder, ignored)) {
    take_mark_off(folder);
    (void)remove_marked_folder(whole);
  } else if (fs::exists(whole, ignored)) {
    (void)rename_durably(whole, folder);
    take_mark_off(folder);
  }
}

}  // namespace mamori::vault
