// Verbs about asking and answering: the trail of a request, choices about what came back, a vendor's standard answers
// and outbox.
#include "base/text.hpp"
#include "vault/answers.hpp"
#include "vault/messages.hpp"
#include "vault/products.hpp"
#include "vault/witnesses.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {
namespace {

Fact fact_of(const RowDecision& decision) {
  return list({text(decision.system), number(std::int64_t{decision.row}), number(decision.choice)});
}

}  // namespace

Result<void> Writer::log_sending(const MessageKey& request, Channel channel) {
  return log_sending(request, Sending{impl_.clock.now(), channel});
}

Result<void> Writer::log_sending(const MessageKey& request, Sending sending) {
  MAMORI_TRY(permit(impl_.session.role, Verb::sending));
  MAMORI_TAKE(const auto state, read_request_state(impl_.database, request));
  sending.who = impl_.session.name;
  auto done = insert_sending(impl_.database, request, sending);
  if (done && state == RequestState::drafted) done = update_request_state(impl_.database, request, RequestState::sent);
  if (done && sending.kind == SendingKind::request) {
    done = insert_request_witness(impl_.database, request, WitnessKind::sent, at_.time);
  }
  if (!done) return done;
  if (sending.kind == SendingKind::request && sending.note.empty()) {
    return append({Action::request_sent, hexadecimal(request), {}, number(sending.channel)});
  }
  const auto action = sending.kind == SendingKind::reminder ? Action::vendor_reminded : Action::request_sent;
  return append(
      {action, hexadecimal(request), {}, list({number(sending.channel), number(sending.time), text(sending.note)})});
}

Result<void> Writer::take_back_sending(const MessageKey& request) {
  MAMORI_TRY(permit(impl_.session.role, Verb::sending));
  MAMORI_TAKE(const auto taken, delete_newest_sending(impl_.database, request));
  MAMORI_TRY(delete_sent_witness(impl_.database, request));
  MAMORI_TAKE(const auto state, read_request_state(impl_.database, request));
  return append({Action::sending_taken_back, hexadecimal(request), number(taken.channel), number(state)});
}

Result<void> Writer::log_paper(SheetId sheet, const std::optional<MessageKey>& request, Sending came, bool done) {
  MAMORI_TRY(permit(impl_.session.role, Verb::sending));
  if (came.channel != Channel::file) came.channel = Channel::paper;
  came.kind = SendingKind::paper_answer;
  came.who = impl_.session.name;
  if (request) {
    MAMORI_TRY(insert_sending(impl_.database, *request, came));
    if (done) {
      MAMORI_TRY(set_request_state(*request, RequestState::accepted));
    }
  }
  return append({Action::paper_taken_down,
                 text_of(sheet),
                 {},
                 list({number(came.time), text(came.note), request ? text(hexadecimal(*request)) : Fact{}})});
}

Result<void> Writer::choose_row(InboxId item, const RowDecision& decision) {
  MAMORI_TRY(permit(impl_.session.role, Verb::choose_row));
  MAMORI_TAKE(const auto message, read_waiting(impl_.database, item));
  RowDecision draft = decision;
  draft.settled = 0;
  MAMORI_TRY(write_decision(impl_.database, item, draft));
  return append({Action::row_chosen, hexadecimal(message), {}, fact_of(draft)});
}

Result<void> Writer::settle_rows(InboxId item, const std::vector<RowDecision>& decisions) {
  MAMORI_TRY(permit(impl_.session.role, Verb::settle_rows));
  MAMORI_TAKE(const auto message, read_waiting(impl_.database, item));
  std::vector<Fact> settled;
  for (RowDecision decision : decisions) {
    decision.settled = impl_.clock.now();
    MAMORI_TRY(write_decision(impl_.database, item, decision));
    settled.push_back(fact_of(decision));
  }
  return append({Action::rows_settled, hexadecimal(message), {}, list(settled)});
}

Result<Product> Writer::add_product(std::string_view typed, std::string_view typed_release, std::string_view edition) {
  MAMORI_TRY(permit(impl_.session.role, Verb::product));
  MAMORI_TAKE(const auto name, checked_name(typed, "product"));
  std::string release;
  if (!typed_release.empty()) {
    MAMORI_TAKE(auto checked, checked_name(typed_release, "release"));
    release = std::move(checked);
  }
  SheetRecord record;
  record.kind = SheetKind::vendor;
  record.edition = edition;
  record.system_name = release.empty() ? name : name + " " + release;
  MAMORI_TAKE(const auto sheet, insert_sheet(impl_.database, record));
  Product product{{}, name, std::move(release), sheet};
  MAMORI_TAKE(const auto id, insert_product(impl_.database, product));
  product.id = id;
  MAMORI_TRY(append({Action::product_added,
                     text_of(id),
                     {},
                     list({text(product.name), text(product.release), number(sheet), text(edition)})}));
  return product;
}

Result<void> Writer::apply_product(SheetId sheet, ProductId product) {
  MAMORI_TRY(permit(impl_.session.role, Verb::apply_product));
  MAMORI_TRY(require_sheet(impl_.database, sheet));
  MAMORI_TRY(write_applied_product(impl_.database, sheet, product));
  return append({Action::product_applied, text_of(sheet), {}, number(product)});
}

Result<void> Writer::put_response(const MessageKey& request, const std::vector<std::uint8_t>& envelope) {
  return put_response(OutboxRecord{{}, request, envelope, impl_.clock.now(), {}, {}}).map([](OutboxId) {});
}

Result<OutboxId> Writer::put_response(const OutboxRecord& response) {
  MAMORI_TRY(permit(impl_.session.role, Verb::response));
  auto done = update_response(impl_.database, response.request, response.envelope, response.made);
  if (!done) return pass_on(done);
  const auto id = insert_outbox(impl_.database, response);
  if (!id) return id;
  done = append({Action::response_made, hexadecimal(response.request), {}, bytes(crypto::sha256(response.envelope))});
  if (!done) return pass_on(done);
  return id;
}

Result<void> Writer::log_response_sending(OutboxId response, Channel channel) {
  MAMORI_TRY(permit(impl_.session.role, Verb::response_sending));
  const Sending sending{impl_.clock.now(), channel, SendingKind::request, impl_.session.name, {}};
  MAMORI_TRY(insert_outbox_sending(impl_.database, response, sending));
  return append({Action::response_sent, text_of(response), {}, number(channel)});
}

}  // namespace mamori::vault
