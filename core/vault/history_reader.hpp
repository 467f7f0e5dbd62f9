// The history on a connection of its own, for what takes long: another thread reads while the vault goes on writing.
#pragma once

#include "editions/library.hpp"
#include "vault/kept_messages.hpp"
#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace mamori::vault {

/// Made by Vault::history_reader; used by one thread at a time and gone before the vault is.
class HistoryReader {
 public:
  /// `held` tells the vault that it is being read; `signs` is the public half of its key.
  HistoryReader(Connection database, std::shared_ptr<void> held, const crypto::PublicKey& signs)
      : held_(std::move(held)), database_(std::move(database)), signs_(signs) {}

  /// As Vault::verify_history; nullopt when `progress` ended it.
  [[nodiscard]] Result<std::optional<HistoryHead>> verify(const std::vector<HistoryHead>& against,
                                                          const OnProgress& progress);

  /// As Vault::check_kept.
  [[nodiscard]] Result<void> check_kept(const Library& library, const ReadMessage& read);

  /// Takes a piece of what is written. Errors: those of whoever writes.
  using Sink = std::function<Result<void>(Bytes)>;
  /// Writes all but the end of an exported history, a CBOR sequence (RFC 8742) in deterministic encoding: the array
  /// ["mamori-history", 1], then for each entry the array [entry, payload], both byte strings, the payload null when it
  /// was erased. An entry is as history_form.hpp says. The end is the signed checkpoint of what was written, one byte
  /// string. It writes what is there, sound or not. Returns the head; nullopt when `progress` ended it.
  [[nodiscard]] Result<std::optional<HistoryHead>> write(const Sink& out, const OnProgress& progress);

 private:
  std::shared_ptr<void> held_;
  Connection database_;
  crypto::PublicKey signs_;
};

}  // namespace mamori::vault
