// An entry of the history as bytes: what its hash is the hash of, and what an exported history holds.
//
// Form 2, deterministic CBOR (RFC 8949 §4.2): [2, sequence, previous, time, boot, uptime, person, who, role, action,
// subject, reason, SHA-256 of the payload]; the payload is the array [before, after]. The entry's hash is its leaf hash
// in the Merkle tree (RFC 6962 §2.1, SHA-256(0x00 | entry)), so that chain and tree need one hashing. `previous` is the
// hash of the entry before, zeros for the first.
// Form 1, which the first release wrote, has neither boot, uptime nor person: [1, sequence, previous, time, who, role,
// action, subject, reason, SHA-256 of the payload]; its hash is SHA-256(entry), its leaf in the tree as in form 2.
#pragma once

#include "vault/history_cbor.hpp"
#include "vault/merkle.hpp"
#include "vault/sqlite.hpp"

#include <string_view>

namespace mamori::vault {

inline constexpr std::int64_t first_form = 1;
inline constexpr std::int64_t current_form = 2;

/// The fields of an entry where they stand, without a copy.
struct EntryFields {
  std::int64_t form = current_form;
  std::int64_t sequence = 0;
  Bytes previous;
  std::int64_t time = 0;
  Bytes boot;
  std::int64_t uptime = 0;
  std::int64_t person = 0;
  std::string_view who;
  std::int64_t role = 0;
  std::int64_t action = 0;
  std::string_view subject;
  std::string_view reason;
  Bytes payload_hash;
};

/// Replaces what `out` holds by the entry's bytes.
void write_entry(CanonicalWriter& out, const EntryFields& entry);
[[nodiscard]] crypto::Hash entry_hash(std::int64_t form, Bytes entry);

/// All that a row of the table holds, in the order of `entry_columns`; until the next step of the statement.
inline constexpr std::string_view every_entry =
    "SELECT form, sequence, previous, time, boot, uptime, person, who, role, action, subject, reason, payload_hash, "
    "payload, hash, node FROM history ORDER BY sequence";
[[nodiscard]] EntryFields fields_of(const Statement& row);
inline constexpr int payload_column = 13;
inline constexpr int hash_column = 14;
inline constexpr int node_column = 15;

}  // namespace mamori::vault
