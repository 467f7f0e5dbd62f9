// The verbs about the history itself, and about the time that it tells.
#include "vault/faults.hpp"
#include "vault/witnesses.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {

Result<void> Writer::log_checkpoint_saved(const HistoryHead& head) {
  MAMORI_TRY(permit(impl_.session.role, Verb::history_checkpoint));
  auto kept = insert_witness(impl_.database, {at_.time, WitnessKind::file, {}, head});
  if (!kept) return kept;
  return append({Action::checkpoint_saved, {}, {}, fact_of(head)});
}

Result<void> Writer::log_history_exported(const HistoryHead& head) {
  MAMORI_TRY(permit(impl_.session.role, Verb::history_export));
  auto kept = insert_witness(impl_.database, {at_.time, WitnessKind::file, {}, head});
  if (!kept) return kept;
  return append({Action::history_exported, {}, {}, fact_of(head)});
}

Result<void> Writer::erase_payload(std::uint64_t sequence) {
  MAMORI_TRY(permit(impl_.session.role, Verb::history_erase));
  if (reason_.empty()) return reason_missing("history");
  MAMORI_TRY(erase_history_payload(impl_.database, sequence));
  return append({Action::payload_erased, "history " + std::to_string(sequence), {}, {}});
}

Result<void> Writer::declare_clock() {
  MAMORI_TRY(permit(impl_.session.role, Verb::clock));
  if (reason_.empty()) return reason_missing("clock");
  const UnixTime ahead = seen_.greatest;
  if (ahead <= at_.time) return {};
  seen_.greatest = at_.time;
  MAMORI_TRY(keep_time_seen(impl_.database, seen_));
  return append({Action::clock_declared, {}, number(ahead), number(at_.time)});
}

}  // namespace mamori::vault
