#include "vault/key_set.hpp"

#include "vault/faults.hpp"
#include "vault/key_files.hpp"
#include "vault/people.hpp"
#include "vault/time_watch.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <utility>

namespace mamori::vault {
namespace {

Result<std::optional<KeySlots>> find_key_set(Connection& database) {
  MAMORI_TAKE(const auto file,
              find(database.query("SELECT file FROM key_set"), [](Statement& row) { return row.bytes(0); }));
  if (!file) return std::nullopt;
  auto slots = decode(*file);
  if (!slots) return damaged("key_set");
  return std::move(*slots);
}

/// The people whose slots differ, as the history's subject.
std::string differing(const KeySlots& known, const std::vector<KeySlots>& copies) {
  std::set<std::int64_t> people;
  const auto compare = [&](const KeySlots& some, const KeySlots& others) {
    for (const KeySlot& slot : some.slots) {
      if (!holds(others, slot)) people.insert(static_cast<std::int64_t>(slot.person));
    }
  };
  // A power cut in the middle of a change leaves one copy behind or ahead by one; nothing was lost by it.
  const bool one_is_right = std::ranges::find(copies, known) != copies.end();
  for (const KeySlots& copy : copies) {
    const bool next_to = copy.generation == known.generation + 1 || copy.generation + 1 == known.generation;
    if (one_is_right && next_to) continue;
    compare(copy, known);
    compare(known, copy);
  }
  std::string text;
  for (const std::int64_t person : people) text += (text.empty() ? "" : " ") + std::to_string(person);
  return text;
}

Result<KeySlots> of_people_there(Connection& database, const KeySlots& slots) {
  MAMORI_TAKE(const auto people, read_people(database));
  KeySlots kept = slots;
  std::erase_if(kept.slots, [&](const KeySlot& slot) {
    return slot.kind != SlotKind::recovery && std::none_of(people.begin(), people.end(), [&](const Person& person) {
             return person.id == slot.person && person.gone == 0;
           });
  });
  return kept;
}

Result<KeySlots> take_over(Connection& database, const std::vector<KeySlots>& copies, const KeySlot& opened) {
  const auto from = std::ranges::find_if(copies, [&](const KeySlots& copy) { return holds(copy, opened); });
  if (from == copies.end()) return damaged("key_set");
  auto taken = of_people_there(database, *from);
  if (!taken) return taken;
  MAMORI_TRY(write_key_set(database, *taken));
  return taken;
}

Result<void> note(Connection& database, const NewEntry& entry) {
  MAMORI_TAKE(auto transaction, Transaction::begin(database));
  MAMORI_TRY(append_after_look(database, entry));
  return transaction.commit();
}

}  // namespace

Result<KeySlots> read_key_set(Connection& database) {
  MAMORI_TAKE(auto found, find_key_set(database));
  if (!found) return damaged("key_set");
  return std::move(*found);
}

Result<void> write_key_set(Connection& database, const KeySlots& slots) {
  return database.run("INSERT OR REPLACE INTO key_set(id, file) VALUES(1, ?)", encode(slots));
}

Fact fact_of(const KeySlots& slots) {
  return bytes(crypto::sha256(encode(slots)));
}

Result<KeySlots> agree_on_keys(Connection& database, const std::filesystem::path& folder,
                               const std::vector<KeySlots>& copies, const KeySlot& opened, NewEntry entry) {
  MAMORI_TAKE(auto known, find_key_set(database));
  if (!known) return take_over(database, copies, opened);
  // A disk that cannot be written must not keep anybody out: what the database does not know opens nothing anyway.
  const std::string people = differing(*known, copies);
  entry.subject = people;
  if (!people.empty()) (void)note(database, entry);
  (void)write_keys(folder, *known);
  return std::move(*known);
}

Result<KeySlots> fitting(Connection& database, const KeySlots& slots) {
  MAMORI_TAKE(const auto people, read_people(database));
  MAMORI_TAKE(const auto recovery, read_recovery(database));
  const auto owned = [&](const KeySlot& slot) {
    if (slot.kind == SlotKind::recovery) return slot.person == PersonId{} && recovery.made != 0;
    return std::ranges::any_of(people, [&](const Person& person) {
      return person.gone == 0 && person.id == slot.person && slot.name_hash == name_hash(slots.vault, person.name);
    });
  };
  KeySlots fit{slots.vault, slots.generation, {}};
  std::ranges::copy_if(slots.slots, std::back_inserter(fit.slots), owned);
  const auto same = [](const KeySlot& one) { return std::pair(one.kind, one.person); };
  std::map<std::pair<SlotKind, PersonId>, int> counts;
  for (const KeySlot& slot : fit.slots) ++counts[same(slot)];
  std::erase_if(fit.slots, [&](const KeySlot& slot) { return counts.at(same(slot)) > 1; });
  return fit;
}

bool holds(const KeySlots& slots, const KeySlot& opened) {
  return std::ranges::find(slots.slots, opened) != slots.slots.end();
}

KeySlots without_device_slots(const KeySlots& slots) {
  KeySlots portable = slots;
  std::erase_if(portable.slots, [](const KeySlot& slot) { return slot.kind == SlotKind::device; });
  return portable;
}

}  // namespace mamori::vault
