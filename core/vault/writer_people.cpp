// What a person at work may write about the own work: what is not saved yet, and what is meant still.
#include "vault/device.hpp"
#include "vault/messages.hpp"
#include "vault/people.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {

Result<void> Writer::confirm_request(const MessageKey& request) {
  MAMORI_TRY(permit(impl_.session.role, Verb::confirm));
  MAMORI_TRY(read_request_state(impl_.database, request));
  MAMORI_TAKE(const auto waited, vault::confirm_request(impl_.database, request));
  if (!waited) return {};
  return append({Action::request_confirmed, hexadecimal(request), {}, {}});
}

Result<void> Writer::keep_draft(std::string_view place, std::string_view text) {
  MAMORI_TRY(permit(impl_.session.role, Verb::draft));
  return write_draft(impl_.database, impl_.session.person, {std::string(place), std::string(text), impl_.clock.now()});
}

}  // namespace mamori::vault
