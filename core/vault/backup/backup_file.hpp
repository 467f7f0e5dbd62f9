// A backup as a file: what it says in clear, and how its bytes lie. Pure bytes; `backup_io.hpp` keeps them on disk.
//
// Layout of `*.mamori-backup` (integers big-endian):
//   head   "MAMORIBK", version u16, length of the rest of the head u32, then: made i64, tables u16, database size u64,
//          history size u64, history root 32, history time i64, checkpoint (u32 length, bytes), key slots (u32 length,
//          bytes as in key_slots.hpp, passphrase and recovery slots only), sealed file key (u16 length, bytes), 24
//          bytes that begin the stream
//   body   the database file as it lies on disk, every page encrypted, in pieces of 64 KiB, each sealed again under the
//          file key and bound to all before it; the first also to the SHA-256 of the head, the last closes the stream
//   foot   SHA-256 of all that, so that damage is found without any key
// The file key is fresh for every backup and sealed by a key that is derived from the database key, so whoever opens
// one of the slots opens the body, and nobody else. What one slot costs to open is at most crypto::kdf_floor's memory.
#pragma once

#include "base/error.hpp"
#include "crypto/stream.hpp"
#include "vault/backup/backup_facts.hpp"
#include "vault/key_slots.hpp"

#include <cstdint>
#include <vector>

namespace mamori::vault {

struct BackupHead {
  BackupFacts facts;
  KeySlots slots;
  std::vector<std::uint8_t> sealed_key;
  crypto::StreamHeader stream{};
};

inline constexpr std::size_t backup_opening_size = 14;        ///< magic, version, length
inline constexpr std::size_t backup_head_limit = 256 * 1024;  ///< bytes behind the opening
inline constexpr std::size_t backup_piece = 64 * 1024;        ///< plain bytes
inline constexpr std::size_t backup_foot_size = 32;

/// The one place that raises backup_damaged.
[[nodiscard]] tl::unexpected<Error> backup_damaged(std::string where);

/// The slots that may travel: opened by something a person knows, on any device. Errors: backup_without_key.
[[nodiscard]] Result<KeySlots> slots_for_backup(const KeySlots& slots);

/// The whole head; the file key is sealed here. `stream` begins the body.
[[nodiscard]] std::vector<std::uint8_t> encode_head(const BackupFacts& facts, const KeySlots& slots,
                                                    const crypto::StreamHeader& stream, const SecretBytes& file_key,
                                                    const SecretBytes& database_key);
/// Length of what follows the opening. Errors: backup_foreign (no backup), backup_newer, backup_damaged.
[[nodiscard]] Result<std::size_t> decode_opening(Bytes opening);
/// From the opening and what follows it. Errors: backup_damaged.
[[nodiscard]] Result<BackupHead> decode_head(Bytes head);
/// `head` as it lies in the file and `read` as it was decoded. Errors: backup_damaged when `database_key` is not the
/// one that sealed it, or a byte of the head changed.
[[nodiscard]] Result<SecretBytes> open_file_key(Bytes head, const BackupHead& read, const SecretBytes& database_key);

/// Pieces of a database of `size` bytes; at least one.
[[nodiscard]] std::uint64_t pieces_of(std::uint64_t size);
/// Bytes of the whole file. `head` is the length of the head, `size` that of the database.
[[nodiscard]] std::uint64_t backup_size(std::uint64_t head, std::uint64_t size);

}  // namespace mamori::vault
