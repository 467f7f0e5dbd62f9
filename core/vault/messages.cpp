#include "vault/messages.hpp"

namespace mamori::vault {
namespace {

tl::unexpected<Error> unknown(const char* where) {
  return fail(ErrorCode::message_unknown, where);
}

/// The systems and sendings of the requests, which were read without them.
Result<void> complete(Connection& database, const std::vector<std::int64_t>& numbers,
                      std::vector<RequestRecord>& records) {
  auto dealt = deal_out(
      database.query("SELECT request, system FROM request_systems ORDER BY request, place"), numbers, records,
      [](RequestRecord& record, Statement& row) { record.systems.push_back(static_cast<SystemId>(row.integer(1))); });
  if (!dealt) return dealt;
  return deal_out(database.query("SELECT request, time, channel, kind, who, note FROM sendings ORDER BY number"),
                  numbers, records, [](RequestRecord& record, Statement& row) {
                    record.sendings.push_back({row.integer(1), row.one_of(2, Channel::visit),
                                               row.one_of(3, SendingKind::paper_answer), row.text(4), row.text(5)});
                  });
}

RequestRecord request_of(Statement& row) {
  RequestRecord record;
  record.id = row.fixed<16>(0);
  record.vendor = static_cast<VendorId>(row.integer(1));
  record.edition = row.text(2);
  record.envelope = row.bytes(3);
  record.envelope_hash = row.fixed<32>(4);
  record.made = row.integer(5);
  record.due = row.day(6);
  record.state = row.one_of(7, RequestState::expired);
  if (!row.is_null(8)) record.expires = row.integer(8);
  return record;
}

InboxRecord inbox_of(Statement& row) {
  InboxRecord item;
  item.id = static_cast<InboxId>(row.integer(0));
  item.message = row.fixed<16>(1);
  item.request = row.fixed_or_null<16>(2);
  item.sender = row.text(3);
  item.sender_key = row.fixed<32>(4);
  item.envelope = row.bytes(5);
  item.received = row.integer(6);
  item.state = row.one_of(7, InboxState::refused);
  item.decided = row.integer(8);
  item.reason = row.text(9);
  return item;
}

ReceivedRequest received_of(Statement& row) {
  ReceivedRequest request;
  request.id = row.fixed<16>(0);
  request.pharmacy = row.text(1);
  request.pharmacy_key = row.fixed<32>(2);
  request.edition = row.text(3);
  request.due = row.day(4);
  request.envelope = row.bytes(5);
  request.received = row.integer(6);
  request.response = row.bytes(7);
  request.responded = row.integer(8);
  return request;
}

Result<void> add_systems(Connection& database, ReceivedRequest& request) {
  MAMORI_TAKE(auto systems,
              collect(database.query("SELECT system_name FROM sheets WHERE request = ? ORDER BY id", request.id),
                      [](Statement& row) { return row.text(0); }));
  request.systems = std::move(systems);
  return {};
}

}  // namespace

Result<std::vector<RequestRecord>> read_requests(Connection& database) {
  std::vector<std::int64_t> numbers;
  auto records = collect(database.query("SELECT id, vendor, edition, envelope, envelope_hash, made, due, state, "
                                        "expires, number FROM requests ORDER BY number DESC"),
                         [&](Statement& row) {
                           numbers.push_back(row.integer(9));
                           return request_of(row);
                         });
  if (!records) return records;
  MAMORI_TRY(complete(database, numbers, *records));
  return records;
}

Result<void> insert_request(Connection& database, const RequestRecord& request) {
  auto done = database.run(
      "INSERT INTO requests(id, vendor, edition, envelope, envelope_hash, made, due, state, expires) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)",
      request.id, request.vendor, request.edition, request.envelope, request.envelope_hash, request.made, request.due,
      request.state, request.expires);
  const std::int64_t number = database.last_id();
  for (std::size_t place = 0; done && place < request.systems.size(); ++place) {
    done = database.run("INSERT INTO request_systems(request, place, system) VALUES(?, ?, ?)", number, place,
                        request.systems[place]);
  }
  return done;
}

Result<RequestState> read_request_state(Connection& database, const MessageKey& request) {
  MAMORI_TAKE(const auto state, find(database.query("SELECT state FROM requests WHERE id = ?", request),
                                     [](Statement& row) { return row.one_of(0, RequestState::expired); }));
  if (!state) return unknown("request");
  return *state;
}

Result<void> update_request_state(Connection& database, const MessageKey& request, RequestState state) {
  return database.run("UPDATE requests SET state = ? WHERE id = ?", state, request);
}

Result<void> insert_sending(Connection& database, const MessageKey& request, const Sending& sending) {
  return database.run(
      "INSERT INTO sendings(request, time, channel, kind, who, note) "
      "VALUES((SELECT number FROM requests WHERE id = ?), ?, ?, ?, ?, ?)",
      request, sending.time, sending.channel, sending.kind, sending.who, sending.note);
}

Result<Sending> delete_newest_sending(Connection& database, const MessageKey& request) {
  std::int64_t number = 0;
  MAMORI_TAKE(const auto sending,
              find(database.query("SELECT s.number, s.time, s.channel, s.who FROM sendings s JOIN requests r "
                                  "ON r.number = s.request WHERE r.id = ? AND s.kind = 0 "
                                  "ORDER BY s.number DESC LIMIT 1",
                                  request),
                   [&](Statement& row) {
                     number = row.integer(0);
                     return Sending{row.integer(1), row.one_of(2, Channel::visit), SendingKind::request, row.text(3)};
                   }));
  if (!sending) return unknown("sending");
  auto done = database.run("DELETE FROM sendings WHERE number = ?", number);
  if (done) {
    done = database.run(
        "UPDATE requests SET state = ? WHERE id = ? AND state = ? AND NOT EXISTS "
        "(SELECT 1 FROM sendings WHERE request = requests.number)",
        RequestState::drafted, request, RequestState::sent);
  }
  if (!done) return pass_on(done);
  return *sending;
}

Result<void> write_decision(Connection& database, InboxId item, const RowDecision& decision) {
  return database.run(
      "INSERT INTO row_decisions(item, system, row_index, choice, settled) VALUES(?1, ?2, ?3, ?4, ?5) "
      "ON CONFLICT DO UPDATE SET choice = ?4, settled = ?5 WHERE settled = 0",
      item, decision.system, decision.row, decision.choice, decision.settled);
}

Result<std::vector<InboxRecord>> read_inbox(Connection& database) {
  std::vector<std::int64_t> numbers;
  auto items =
      collect(database.query("SELECT id, message, request, sender, sender_key, envelope, received, state, decided, "
                             "reason FROM inbox ORDER BY id DESC"),
              [&](Statement& row) {
                numbers.push_back(row.integer(0));
                return inbox_of(row);
              });
  if (!items) return items;
  MAMORI_TRY(deal_out(database.query("SELECT item, system, row_index, choice, settled FROM row_decisions "
                                     "ORDER BY item, system, row_index"),
                      numbers, *items, [](InboxRecord& item, Statement& row) {
                        item.rows.push_back({row.text(1), static_cast<std::uint8_t>(row.integer(2)),
                                             row.one_of(3, RowChoice::leave), row.integer(4)});
                      }));
  return items;
}

Result<std::optional<InboxId>> find_staged(Connection& database, const InboxRecord& item) {
  return find(database.query("SELECT id FROM inbox WHERE message = ? AND envelope = ?", item.message, item.envelope),
              [](Statement& row) { return static_cast<InboxId>(row.integer(0)); });
}

Result<InboxId> insert_staged(Connection& database, const InboxRecord& item) {
  MAMORI_TRY(database.run(
      "INSERT INTO inbox(message, request, sender, sender_key, envelope, received, state, decided, reason) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, 0, '')",
      item.message, item.request, item.sender, item.sender_key, item.envelope, item.received, InboxState::staged));
  return static_cast<InboxId>(database.last_id());
}

Result<MessageKey> read_waiting(Connection& database, InboxId item) {
  MAMORI_TAKE(const auto message,
              find(database.query("SELECT message FROM inbox WHERE id = ? AND state = ?", item, InboxState::staged),
                   [](Statement& row) { return row.fixed<16>(0); }));
  if (!message) return unknown("inbox");
  return *message;
}

Result<void> update_decision(Connection& database, InboxId item, InboxState state, UnixTime when,
                             std::string_view reason) {
  return database.run("UPDATE inbox SET state = ?, decided = ?, reason = ? WHERE id = ?", state, when, reason, item);
}

Result<std::vector<ReceivedRequest>> read_received(Connection& database) {
  auto requests = collect(database.query("SELECT id, pharmacy, pharmacy_key, edition, due, envelope, received, "
                                         "response, responded FROM received ORDER BY number DESC"),
                          received_of);
  if (!requests) return requests;
  for (ReceivedRequest& request : *requests) {
    MAMORI_TRY(add_systems(database, request));
  }
  return requests;
}

Result<std::optional<ReceivedRequest>> read_received(Connection& database, const MessageKey& id) {
  auto request = find(database.query("SELECT id, pharmacy, pharmacy_key, edition, due, envelope, received, response, "
                                     "responded FROM received WHERE id = ?",
                                     id),
                      received_of);
  if (!request || !*request) return request;
  MAMORI_TRY(add_systems(database, **request));
  return request;
}

Result<bool> has_received(Connection& database, const MessageKey& request) {
  MAMORI_TAKE(const auto there,
              find(database.query("SELECT 1 FROM received WHERE id = ?", request), [](Statement&) { return true; }));
  return there.has_value();
}

Result<void> insert_received(Connection& database, const ReceivedRequest& request) {
  return database.run(
      "INSERT INTO received(id, pharmacy, pharmacy_key, edition, due, envelope, received, response, responded) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, x'', 0)",
      request.id, request.pharmacy, request.pharmacy_key, request.edition, request.due, request.envelope,
      request.received);
}

Result<void> update_response(Connection& database, const MessageKey& request, Bytes envelope, UnixTime when) {
  auto done = database.run("UPDATE received SET response = ?, responded = ? WHERE id = ?", envelope, when, request);
  if (done && database.changed() == 0) return unknown("received");
  return done;
}

}  // namespace mamori::vault
