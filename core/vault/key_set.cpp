#include "vault/key_set.hpp"

#include "vault/faults.hpp"
#include "vault/key_files.hpp"
#include "vault/people.hpp"
#include "vault/time_watch.hpp"

#include <algorithm>
#include <string>

namespace mamori::vault {
namespace {

bool same(const KeySlot& one, const KeySlot& other) {
  return one.kind == other.kind && one.person == other.person && one.salt == other.salt && one.sealed == other.sealed;
}

/// The people whose slots the database did not know, as the history's subject.
std::string news(const KeySlots& known, const KeySlots& found) {
  std::string people;
  for (const KeySlot& slot : found.slots) {
    if (holds(known, slot)) continue;
    people += (people.empty() ? "" : " ") + std::to_string(static_cast<std::int64_t>(slot.person));
  }
  return people;
}

Result<KeySlots> of_people_there(Connection& database, const KeySlots& slots) {
  const auto people = read_people(database);
  if (!people) return pass_on(people);
  const auto stranger = [&](const KeySlot& slot) {
    return slot.kind != SlotKind::recovery && std::none_of(people->begin(), people->end(), [&](const Person& person) {
             return person.id == slot.person && person.gone == 0;
           });
  };
  KeySlots kept = slots;
  if (std::erase_if(kept.slots, stranger) > 0) ++kept.generation;
  return kept;
}

}  // namespace

Result<std::optional<KeySlots>> read_key_set(Connection& database) {
  const auto file = find(database.query("SELECT file FROM key_set"), [](Statement& row) { return row.bytes(0); });
  if (!file) return pass_on(file);
  if (!*file) return std::nullopt;
  auto slots = decode(**file);
  if (!slots) return damaged("key_set");
  return std::move(*slots);
}

Result<void> write_key_set(Connection& database, const KeySlots& slots) {
  return database.run("INSERT OR REPLACE INTO key_set(id, file) VALUES(1, ?)", encode(slots));
}

Result<KeySlots> agree_on_keys(Connection& database, const std::filesystem::path& folder, const KeySlots& in_file,
                               NewEntry entry) {
  const auto known = read_key_set(database);
  if (!known) return pass_on(known);
  if (*known && encode(**known) == encode(in_file)) return in_file;
  if (*known && (*known)->generation >= in_file.generation) {
    // A disk that cannot be written must not keep anybody out: who is no longer in the set is refused all the same.
    (void)write_keys(folder, **known);
    return **known;
  }
  auto agreed = of_people_there(database, in_file);
  if (!agreed) return agreed;
  auto transaction = Transaction::begin(database);
  if (!transaction) return pass_on(transaction);
  if (auto done = write_key_set(database, *agreed); !done) return pass_on(done);
  const std::string people = *known ? news(**known, *agreed) : std::string();
  entry.subject = people;
  if (!people.empty()) {
    if (auto done = append_after_look(database, entry); !done) return pass_on(done);
  }
  if (auto done = transaction->commit(); !done) return pass_on(done);
  if (agreed->generation != in_file.generation) (void)write_keys(folder, *agreed);
  return agreed;
}

bool holds(const KeySlots& slots, const KeySlot& opened) {
  return std::any_of(slots.slots.begin(), slots.slots.end(), [&](const KeySlot& slot) { return same(slot, opened); });
}

KeySlots without_device_slots(const KeySlots& slots) {
  KeySlots portable = slots;
  std::erase_if(portable.slots, [](const KeySlot& slot) { return slot.kind == SlotKind::device; });
  ++portable.generation;
  return portable;
}

}  // namespace mamori::vault
