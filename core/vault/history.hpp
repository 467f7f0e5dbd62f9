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

/// An entry that is to be appended.
struct NewEntry {
  UnixTime time = 0;
  std::string_view who;
  Role role = Role::viewer;
  Action action = Action::vault_created;
  std::string_view subject;
  std::string_view reason;
  Fact before;
  Fact after;
};

/// Appends one entry behind the newest. The payload is the CBOR array [before, after], an entry the CBOR array
/// [1, sequence, previous hash, time, who, role, action, subject, reason, SHA-256 of the payload], both deterministic
/// (RFC 8949 §4.2); its hash is the SHA-256 of that. Errors: those of the store.
Result<void> append_history(Connection& database, const NewEntry& entry);

Result<std::vector<HistoryEntry>> read_history(Connection& database, std::uint64_t after, std::size_t limit);
Result<HistoryHead> read_history_head(Connection& database);
/// Recomputes everything. Errors: vault_damaged, where = "history <sequence>" of the first entry that does not hold.
Result<HistoryHead> verify_chain(Connection& database);

}  // namespace mamori::vault
