// The verbs about what comes and goes beside one message: the files of a response, the statuses of an inspector.
#include "vault/attachments.hpp"
#include "vault/statuses.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {

Result<void> Writer::keep_attachments(const MessageKey& message, std::span<const std::vector<std::uint8_t>> files) {
  MAMORI_TRY(permit(impl_.session.role, Verb::attachments));
  MAMORI_TAKE(const auto here, count_attachments(impl_.database, message));
  if (here != 0 || files.empty()) return {};
  std::vector<Fact> hashes;
  for (std::size_t place = 0; place < files.size(); ++place) {
    MAMORI_TRY(insert_attachment(impl_.database, message, place, files[place]));
    hashes.push_back(bytes(crypto::sha256(files[place])));
  }
  return append({Action::attachments_kept, hexadecimal(message), {}, list(hashes)});
}

Result<std::size_t> Writer::stage_statuses(std::span<const StatusRecord> statuses) {
  MAMORI_TRY(permit(impl_.session.role, Verb::stage));
  std::vector<Fact> fresh;
  for (const StatusRecord& status : statuses) {
    MAMORI_TAKE(const auto added, insert_status(impl_.database, status));
    if (added) fresh.push_back(bytes(status.message));
  }
  if (fresh.empty()) return 0;
  MAMORI_TRY(append({Action::statuses_staged, std::to_string(fresh.size()), {}, list(fresh)}));
  return fresh.size();
}

Result<std::size_t> Writer::decide_statuses(std::span<const StatusId> statuses, InboxState state) {
  MAMORI_TRY(permit(impl_.session.role, Verb::decide));
  std::vector<Fact> decided;
  for (const StatusId status : statuses) {
    MAMORI_TAKE(const auto done, update_status_decision(impl_.database, status, state, at_.time));
    if (done) decided.push_back(number(status));
  }
  if (decided.empty()) return 0;
  const auto action = state == InboxState::accepted ? Action::statuses_accepted : Action::statuses_refused;
  MAMORI_TRY(append({action, std::to_string(decided.size()), {}, list(decided)}));
  return decided.size();
}

Result<void> Writer::set_status_note(StatusId status, std::string_view note) {
  MAMORI_TRY(permit(impl_.session.role, Verb::status_note));
  MAMORI_TAKE(const auto before, find_status(impl_.database, status));
  if (!before || before->note == note) return {};
  MAMORI_TRY(update_status_note(impl_.database, status, note));
  return append({Action::status_noted, text_of(status), text(before->note), text(note)});
}

Result<void> Writer::log_statuses_exported(std::string_view form, std::size_t pharmacies) {
  MAMORI_TRY(permit(impl_.session.role, Verb::statuses_export));
  return append({Action::statuses_exported, std::string(form), {}, number(static_cast<std::int64_t>(pharmacies))});
}

}  // namespace mamori::vault
