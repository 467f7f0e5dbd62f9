// What a person does with the history: gives a checkpoint of it away, holds it against what others have, exports it,
// takes personal data out, says that the clock is right.
#pragma once

#include "base/civil_date.hpp"
#include "base/clock.hpp"
#include "desks/departures.hpp"
#include "vault/proof.hpp"
#include "vault/vault.hpp"

#include <filesystem>
#include <span>
#include <string_view>
#include <vector>

namespace mamori::desks {

/// The first second of a day in the system's zone: what a filter by days begins and ends with.
[[nodiscard]] UnixTime start_of(CivilDate day);

/// The checkpoint file that a backup carries, for `heads_in`; empty when it has none. Errors: those of look_at_backup.
[[nodiscard]] Result<std::vector<std::uint8_t>> checkpoint_of_backup(const std::filesystem::path& backup);

class HistoryBook {
 public:
  /// `vault` outlives the book.
  explicit HistoryBook(vault::Vault& vault) : vault_(vault) {}

  struct Checkpoint {
    std::vector<std::uint8_t> file;  ///< signed (exchange/checkpoint/checkpoint.hpp)
    HistoryHead head;
  };
  /// The history as it is now. It counts as outside only once Writer::log_checkpoint_saved was called.
  [[nodiscard]] Result<Checkpoint> checkpoint() const;

  /// The signed file for a head of this history. Errors: storage_*.
  [[nodiscard]] Result<std::vector<std::uint8_t>> sign(const HistoryHead& head) const;

  /// What files hold of this history: checkpoint files, requests and statuses of this device, and responses, which bear
  /// witness to the checkpoint in the request they name; that request is in this vault or among the files.
  /// Errors: checkpoint_foreign (signed by another device), checkpoint_missing (it holds none, or the request that it
  /// names is not there); where = place of the file, from 1. Those of exchange::verify and verify_checkpoint.
  [[nodiscard]] Result<std::vector<HistoryHead>> heads_in(std::span<const std::vector<std::uint8_t>> files) const;

  /// The end of an exported history, behind what vault::HistoryReader::write wrote.
  [[nodiscard]] Result<std::vector<std::uint8_t>> end_of_export(const HistoryHead& head) const;
  /// Whether the person at work may export. Errors: not_allowed.
  [[nodiscard]] Result<void> may_export(const vault::Proof& proof) const;
  /// The exported history leaves (see take_out). Errors: those of `write`, not_allowed, storage_*.
  Result<void> hand_out(const HistoryHead& head, const vault::Proof& proof, const std::filesystem::path& file,
                        const WriteFile& write);

  /// The device's clock stood far ahead once and is right now: from here on messages are judged by it again.
  /// Errors: reason_missing, not_allowed, storage_*.
  Result<void> declare_clock(std::string_view reason, const vault::Proof& proof);

  /// Takes what an entry tells in detail out for good. Errors: reason_missing, entry_unknown, not_allowed, storage_*.
  Result<void> erase(std::uint64_t sequence, std::string_view reason, const vault::Proof& proof);

 private:
  vault::Vault& vault_;
};

}  // namespace mamori::desks
