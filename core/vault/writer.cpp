#include "base/text.hpp"
#include "vault/answers.hpp"
#include "vault/messages.hpp"
#include "vault/vendors.hpp"
#include "vault/witnesses.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {

std::string hexadecimal(const MessageKey& key) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : key) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

std::string place_of(SheetId sheet, const RowKey& row) {
  return text_of(sheet) + " " + row.text();
}

Writer::Writer(Vault::Impl& impl, std::string_view reason, TimeSeen& seen)
    : impl_(impl), reason_(reason), seen_(seen), at_(seen.last) {}

Result<void> Writer::append(const Note& note) {
  auto done = append_history(impl_.database, {at_, impl_.session.person, impl_.session.name, impl_.session.role,
                                              note.action, note.subject, reason_, note.before, note.after});
  if (!done) broken_ = done.error();
  return done;
}

Result<void> Writer::set_vendor_contract(bool has_contract) {
  MAMORI_TRY(permit(impl_.session.role, Verb::contract));
  MAMORI_TAKE(const auto profile, read_profile(impl_.database));
  if (profile.has_vendor_contract == has_contract) return {};
  MAMORI_TRY(update_vendor_contract(impl_.database, has_contract));
  return append({Action::contract_set, {}, truth(profile.has_vendor_contract), truth(has_contract)});
}

Result<SheetId> Writer::pharmacy_sheet(std::string_view edition) {
  MAMORI_TAKE(const auto there, find_pharmacy_sheet(impl_.database, edition));
  if (there) return *there;
  MAMORI_TRY(permit(impl_.session.role, Verb::sheet));
  SheetRecord record;
  record.edition = edition;
  const auto sheet = insert_sheet(impl_.database, record);
  if (!sheet) return sheet;
  MAMORI_TRY(append({Action::sheet_added, text_of(*sheet), {}, text(edition)}));
  return sheet;
}

Result<VendorId> Writer::add_vendor(std::string_view typed) {
  MAMORI_TRY(permit(impl_.session.role, Verb::vendor));
  MAMORI_TAKE(const auto name, checked_name(typed, "vendor"));
  const auto vendor = insert_vendor(impl_.database, name);
  if (!vendor) return vendor;
  MAMORI_TRY(append({Action::vendor_added, text_of(*vendor), {}, text(name)}));
  return vendor;
}

Result<SheetId> Writer::add_system(VendorId vendor, std::string_view typed, std::string_view edition) {
  MAMORI_TRY(permit(impl_.session.role, Verb::system));
  MAMORI_TAKE(const auto name, checked_name(typed, "system"));
  MAMORI_TRY(read_vendor_key(impl_.database, vendor));
  MAMORI_TAKE(const auto system, insert_system(impl_.database, vendor, name));
  SheetRecord record;
  record.kind = SheetKind::vendor;
  record.edition = edition;
  record.system = system;
  const auto sheet = insert_sheet(impl_.database, record);
  if (!sheet) return sheet;
  const Fact after = list({number(system), text(name), number(*sheet), text(edition)});
  MAMORI_TRY(append({Action::system_added, text_of(vendor), {}, after}));
  return sheet;
}

Result<void> Writer::put_request(const RequestRecord& request) {
  MAMORI_TRY(permit(impl_.session.role, Verb::request));
  MAMORI_TRY(read_vendor_key(impl_.database, request.vendor));
  MAMORI_TRY(insert_request(impl_.database, request));
  if (request.checkpoint) {
    auto kept = insert_request_checkpoint(impl_.database, request.id, *request.checkpoint);
    if (!kept) return kept;
  }
  std::vector<Fact> systems;
  for (const SystemId system : request.systems) systems.push_back(number(system));
  std::vector<Fact> after{number(request.vendor), list(systems), text(request.edition), bytes(request.envelope_hash),
                          request.due ? number(request.due->days()) : Fact{}};
  if (request.checkpoint) {
    after.push_back(number(static_cast<std::int64_t>(request.checkpoint->size)));
    after.push_back(bytes(request.checkpoint->root));
  }
  return append({Action::request_made, hexadecimal(request.id), {}, list(after)});
}

Result<void> Writer::set_request_state(const MessageKey& request, RequestState state) {
  MAMORI_TRY(permit(impl_.session.role, Verb::request_state));
  MAMORI_TAKE(const auto before, read_request_state(impl_.database, request));
  if (before == state) return {};
  MAMORI_TRY(update_request_state(impl_.database, request, state));
  return append({Action::request_state_set, hexadecimal(request), number(before), number(state)});
}

Result<InboxId> Writer::stage(const InboxRecord& item) {
  MAMORI_TRY(permit(impl_.session.role, Verb::stage));
  MAMORI_TAKE(const auto there, find_staged(impl_.database, item));
  if (there) return *there;
  const auto id = insert_staged(impl_.database, item);
  if (!id) return id;
  if (item.request) {
    MAMORI_TRY(insert_request_witness(impl_.database, *item.request, WitnessKind::answered, at_.time));
  }
  const Fact after = list({number(*id), item.request ? bytes(*item.request) : Fact{}, text(item.sender),
                           bytes(item.sender_key), bytes(crypto::sha256(item.envelope))});
  MAMORI_TRY(append({Action::response_staged, hexadecimal(item.message), {}, after}));
  return id;
}

Result<void> Writer::decide(InboxId item, InboxState state, std::string_view reason) {
  MAMORI_TRY(permit(impl_.session.role, Verb::decide));
  MAMORI_TAKE(const auto message, read_waiting(impl_.database, item));
  if (state == InboxState::staged) return {};
  auto done = update_decision(impl_.database, item, state, at_.time, reason);
  if (!done) return done;
  const auto action = state == InboxState::accepted ? Action::response_accepted : Action::response_refused;
  return append({action, hexadecimal(message), {}, list({number(item), text(reason)})});
}

Result<void> Writer::receive_request(const ReceivedRequest& request) {
  MAMORI_TRY(permit(impl_.session.role, Verb::receive));
  MAMORI_TAKE(const auto known, has_received(impl_.database, request.id));
  if (known) return {};
  MAMORI_TRY(insert_received(impl_.database, request));
  std::vector<Fact> sheets;
  for (const std::string& system : request.systems) {
    const SheetRecord record{{}, SheetKind::vendor, request.edition, {}, request.id, system};
    MAMORI_TAKE(const auto sheet, insert_sheet(impl_.database, record));
    sheets.push_back(number(sheet));
  }
  const Fact after = list({text(request.pharmacy), bytes(request.pharmacy_key), text(request.edition), list(sheets),
                           bytes(crypto::sha256(request.envelope))});
  return append({Action::request_received, hexadecimal(request.id), {}, after});
}

Result<void> Writer::log_status_shown(std::string_view how, const std::optional<HistoryHead>& left) {
  MAMORI_TRY(permit(impl_.session.role, Verb::status));
  if (left) {
    MAMORI_TRY(insert_witness(impl_.database, {at_.time, WitnessKind::shown, {}, *left}));
  }
  return append({Action::status_shown, std::string(how), {}, left ? fact_of(*left) : Fact{}});
}

}  // namespace mamori::vault
