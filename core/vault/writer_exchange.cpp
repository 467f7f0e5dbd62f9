// The verbs about what comes and goes beside one message: the files of a response, the statuses of an inspector.
#include "vault/attachments.hpp"
#include "vault/statuses.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {

Result<void> Writer::keep_attachments(const MessageKey& message, std::span<const std::vector<std::uint8_t>> files) {
  if (auto may = permit(impl_.session.role, Verb::attachments); !may) return may;
  const auto here = count_attachments(impl_.database, message);
  if (!here) return pass_on(here);
  if (*here != 0 || files.empty()) return {};
  std::vector<Fact> hashes;
  for (std::size_t place = 0; place < files.size(); ++place) {
    if (auto done = insert_attachment(impl_.database, message, place, files[place]); !done) return done;
    hashes.push_back(bytes(crypto::sha256(files[place])));
  }
  return append({Action::attachments_kept, hexadecimal(message), {}, list(hashes)});
}

Result<std::size_t> Writer::stage_statuses(std::span<const StatusRecord> statuses) {
  if (auto may = permit(impl_.session.role, Verb::stage); !may) return pass_on(may);
  std::vector<Fact> fresh;
  for (const StatusRecord& status : statuses) {
    const auto added = insert_status(impl_.database, status);
    if (!added) return pass_on(added);
    if (*added) fresh.push_back(bytes(status.message));
  }
  if (fresh.empty()) return 0;
  if (auto noted = append({Action::statuses_staged, std::to_string(fresh.size()), {}, list(fresh)}); !noted)
    return pass_on(noted);
  return fresh.size();
}

Result<std::size_t> Writer::decide_statuses(std::span<const StatusId> statuses, InboxState state) {
  if (auto may = permit(impl_.session.role, Verb::decide); !may) return pass_on(may);
  std::vector<Fact> decided;
  for (const StatusId status : statuses) {
    const auto done = update_status_decision(impl_.database, status, state, impl_.clock.now());
    if (!done) return pass_on(done);
    if (*done) decided.push_back(number(status));
  }
  if (decided.empty()) return 0;
  const auto action = state == InboxState::accepted ? Action::statuses_accepted : Action::statuses_refused;
  if (auto noted = append({action, std::to_string(decided.size()), {}, list(decided)}); !noted) return pass_on(noted);
  return decided.size();
}

Result<void> Writer::set_status_note(StatusId status, std::string_view note) {
  if (auto may = permit(impl_.session.role, Verb::status_note); !may) return may;
  const auto before = find_status(impl_.database, status);
  if (!before) return pass_on(before);
  if (!*before || (*before)->note == note) return {};
  if (auto done = update_status_note(impl_.database, status, note); !done) return done;
  return append({Action::status_noted, text_of(status), text((*before)->note), text(note)});
}

Result<void> Writer::log_statuses_exported(std::string_view form, std::size_t pharmacies) {
  if (auto may = permit(impl_.session.role, Verb::statuses_export); !may) return may;
  return append({Action::statuses_exported, std::string(form), {}, number(static_cast<std::int64_t>(pharmacies))});
}

}  // namespace mamori::vault
