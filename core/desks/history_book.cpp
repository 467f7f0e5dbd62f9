#include "desks/history_book.hpp"

#include "desks/outgoing.hpp"
#include "desks/trust.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/checkpoint/checkpoint.hpp"
#include "exchange/envelope/envelope.hpp"
#include "vault/backup/restore.hpp"
#include "vault/roles.hpp"

#include <ctime>
#include <map>
#include <variant>

namespace mamori::desks {
namespace {

using File = std::vector<std::uint8_t>;

HistoryHead head_of(const exchange::Checkpoint& checkpoint) {
  return {checkpoint.size, checkpoint.root, checkpoint.time};
}

/// What the sender of a message says about its own history; null where it says nothing.
const exchange::Checkpoint* checkpoint_in(const exchange::Message& message) {
  const std::optional<exchange::Checkpoint>* said = nullptr;
  if (const auto* request = std::get_if<exchange::Request>(&message)) said = &request->checkpoint;
  if (const auto* status = std::get_if<exchange::Status>(&message)) said = &status->checkpoint;
  return said != nullptr && *said ? &**said : nullptr;
}

/// Finds what a file holds of the history of one device.
class Finder {
 public:
  Finder(const vault::Vault& vault, std::span<const File> files, const std::vector<RequestRecord>& requests)
      : vault_(vault), own_(vault.signing_key().public_key()) {
    for (const RequestRecord& request : requests) known_[request.envelope_hash] = request.envelope;
    for (const File& file : files) known_[exchange::envelope_hash(file)] = file;
  }

  [[nodiscard]] Result<HistoryHead> head_in(Bytes file, const std::string& where) const {
    if (file.empty()) return own_head(own_, nullptr, where);
    if (exchange::looks_like_checkpoint(file)) {
      MAMORI_TAKE(const auto said, exchange::verify_checkpoint(file));
      return own_head(said.signer, &said.checkpoint, where);
    }
    MAMORI_TAKE(const auto arrived, taken_in(vault_, file));
    const auto* verified = &arrived.verified;
    if (!std::holds_alternative<exchange::Response>(verified->message)) {
      return own_head(verified->signer, checkpoint_in(verified->message), where);
    }
    const auto request = known_.find(*exchange::head_of(verified->message).answers);
    if (request == known_.end()) return own_head(own_, nullptr, where);
    MAMORI_TAKE(const auto asked, exchange::verify(request->second));
    return own_head(asked.signer, checkpoint_in(asked.message), where);
  }

 private:
  [[nodiscard]] Result<HistoryHead> own_head(const crypto::PublicKey& signer, const exchange::Checkpoint* said,
                                             const std::string& where) const {
    if (signer != own_) return fail(ErrorCode::checkpoint_foreign, where);
    if (said == nullptr) return fail(ErrorCode::checkpoint_missing, where);
    return head_of(*said);
  }

  const vault::Vault& vault_;
  crypto::PublicKey own_;
  std::map<crypto::Hash, File> known_;
};

}  // namespace

Result<std::vector<std::uint8_t>> checkpoint_of_backup(const std::filesystem::path& backup) {
  MAMORI_TAKE(auto facts, vault::look_at_backup(backup));
  return std::move(facts.checkpoint);
}

UnixTime start_of(CivilDate day) {
  std::tm parts{};
  parts.tm_year = static_cast<int>(day.year()) - 1900;
  parts.tm_mon = static_cast<int>(day.month()) - 1;
  parts.tm_mday = static_cast<int>(day.day());
  parts.tm_isdst = -1;
  return std::mktime(&parts);
}

Result<HistoryBook::Checkpoint> HistoryBook::checkpoint() const {
  MAMORI_TAKE(const auto head, vault_.history_head());
  MAMORI_TAKE(auto file, sign(head));
  return Checkpoint{std::move(file), head};
}

Result<std::vector<std::uint8_t>> HistoryBook::sign(const HistoryHead& head) const {
  MAMORI_TAKE(const auto profile, vault_.profile());
  return exchange::sign_checkpoint({head.size, head.root, head.time}, profile.name, vault_.signing_key());
}

Result<std::vector<HistoryHead>> HistoryBook::heads_in(std::span<const File> files) const {
  MAMORI_TAKE(const auto requests, vault_.requests());
  const Finder finder(vault_, files, requests);
  std::vector<HistoryHead> heads;
  for (const File& file : files) {
    MAMORI_TAKE(const auto head, finder.head_in(file, std::to_string(heads.size() + 1)));
    heads.push_back(head);
  }
  return heads;
}

Result<std::vector<std::uint8_t>> HistoryBook::end_of_export(const HistoryHead& head) const {
  MAMORI_TAKE(const auto file, sign(head));
  exchange::CborWriter out;
  out.bytes(file);
  return out.take();
}

Result<void> HistoryBook::may_export(const vault::Proof& proof) const {
  MAMORI_TRY(vault_.accept(proof));
  return vault::permit(vault_.session().role, vault::Verb::history_export);
}

Result<void> HistoryBook::hand_out(const HistoryHead& head, const vault::Proof& proof,
                                   const std::filesystem::path& file, const WriteFile& write) {
  MAMORI_TRY(may_export(proof));
  return take_out(vault_, vault::Departure::history, {}, file, write,
                  [&](vault::Writer& writer) { return writer.log_history_exported(head); });
}

Result<void> HistoryBook::declare_clock(std::string_view reason, const vault::Proof& proof) {
  MAMORI_TRY(vault_.accept(proof));
  MAMORI_TRY(reason_given(reason));
  return vault_.change(reason, [&](vault::Writer& writer) { return writer.declare_clock(); });
}

Result<void> HistoryBook::erase(std::uint64_t sequence, std::string_view reason, const vault::Proof& proof) {
  MAMORI_TRY(vault_.accept(proof));
  return vault_.change(reason, [&](vault::Writer& writer) { return writer.erase_payload(sequence); });
}

}  // namespace mamori::desks
