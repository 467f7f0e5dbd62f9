// The append-only, hash-chained record of who changed what, when and why.
#pragma once

#include "checklist/answer.hpp"
#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// One value of what an entry tells in detail, as canonical CBOR; null when nothing is said.
struct Fact {
  std::vector<std::uint8_t> cbor = {0xF6};
};
[[nodiscard]] Fact truth(bool value);
[[nodiscard]] Fact number(std::int64_t value);
[[nodiscard]] Fact text(std::string_view value);
[[nodiscard]] Fact bytes(Bytes value);
[[nodiscard]] Fact list(const std::vector<Fact>& facts);
/// The cells of an answer in the order of the form: verdict and day of the first check, target day, verdict and day of
/// the second, remark, unsure. Days count from 1970-01-01.
[[nodiscard]] Fact fact_of(const Answer& answer);
/// The same with whether the days are early, and the row's place on its sheet, which older entries do not tell.
[[nodiscard]] Fact fact_of(const Answer& answer, std::uint8_t row);

/// A checkpoint: its size and root.
[[nodiscard]] Fact fact_of(const HistoryHead& head);

/// An entry that is to be appended.
struct NewEntry {
  Moment at;
  PersonId person{};
  std::string_view who;
  Role role = Role::viewer;
  Action action = Action::vault_created;
  std::string_view subject;
  std::string_view reason;
  Fact before;
  Fact after;
};

/// The newest kind of entry.
inline constexpr auto last_action = Action::slot_renewed;

/// How the history names a row of a sheet as its subject.
[[nodiscard]] std::string place_of(SheetId sheet, const RowKey& row);
/// Whether an entry of this kind tells of something that went off the device: what "この端末から出たもの" lists.
[[nodiscard]] bool leaves_device(Action action);

/// The sequence that the next entry will have.
Result<std::uint64_t> next_sequence(Connection& database);
/// How the history names a message.
[[nodiscard]] std::string hexadecimal(const MessageKey& key);
/// The sequence of the newest entry of this kind about a subject; 0 where there is none.
Result<std::int64_t> newest_of(Connection& database, std::string_view subject, Action action);
/// Appends one entry behind the newest, in O(log size). Errors: those of the store.
Result<void> append_history(Connection& database, const NewEntry& entry);

/// Lists the newest entry among what left the device, for a kind of entry that only sometimes does.
Result<void> mark_departure(Connection& database);

/// A row that begins with sequence, time, person, who, role, action, subject, reason, previous, hash.
[[nodiscard]] HistoryEntry entry_of(Statement& row);

/// The entries behind `after`, oldest first.
Result<std::vector<HistoryEntry>> read_history(Connection& database, std::uint64_t after, std::size_t limit);
/// The entries before `before` that the filter wants, newest first. Errors: those of the store.
Result<std::vector<HistoryEntry>> read_history_page(Connection& database, const HistoryFilter& filter,
                                                    std::uint64_t before, std::size_t limit);
/// Errors: entry_unknown.
Result<HistoryDetail> read_history_detail(Connection& database, std::uint64_t sequence);
/// Everybody whom an entry names, in the order of their ids, with the newest name each.
Result<std::vector<std::pair<PersonId, std::string>>> read_history_people(Connection& database);
/// In O(log size).
Result<HistoryHead> read_history_head(Connection& database);

/// Takes what an entry tells in detail out for good; its hash stays. Errors: entry_unknown, also when it was taken out
/// already.
Result<void> erase_history_payload(Connection& database, std::uint64_t sequence);

}  // namespace mamori::vault
