#include "vault/statuses.hpp"

namespace mamori::vault {
namespace {

StatusRecord status_of(Statement& row) {
  StatusRecord status;
  status.id = static_cast<StatusId>(row.integer(0));
  status.message = row.fixed<16>(1);
  status.pharmacy = row.text(2);
  status.pharmacy_key = row.fixed<32>(3);
  status.edition = row.text(4);
  status.issued = row.integer(5);
  status.missing = row.integer(6);
  status.envelope = row.bytes(7);
  status.received = row.integer(8);
  status.state = row.one_of(9, InboxState::refused);
  status.decided = row.integer(10);
  status.note = row.text(11);
  return status;
}

}  // namespace

Result<std::vector<StatusRecord>> read_statuses(Connection& database, StatusId after, std::size_t limit) {
  return collect(database.query("SELECT id, message, pharmacy, pharmacy_key, edition, issued, missing, envelope, "
                                "received, state, decided, note FROM statuses WHERE id > ? ORDER BY id LIMIT ?",
                                after, limit),
                 status_of);
}

Result<std::optional<StatusRecord>> find_status(Connection& database, StatusId status) {
  return find(database.query("SELECT id, message, pharmacy, pharmacy_key, edition, issued, missing, envelope, "
                             "received, state, decided, note FROM statuses WHERE id = ?",
                             status),
              status_of);
}

Result<std::optional<StatusId>> find_status_of(Connection& database, const MessageKey& message) {
  return find(database.query("SELECT id FROM statuses WHERE message = ?", message),
              [](Statement& row) { return static_cast<StatusId>(row.integer(0)); });
}

Result<std::vector<StatusLine>> read_status_lines(Connection& database) {
  return collect(database.query("SELECT id, pharmacy, pharmacy_key, edition, issued, missing, received, state, note "
                                "FROM statuses ORDER BY id"),
                 [](Statement& row) {
                   return StatusLine{static_cast<StatusId>(row.integer(0)),
                                     row.text(1),
                                     row.fixed<32>(2),
                                     row.text(3),
                                     row.integer(4),
                                     row.integer(5),
                                     row.integer(6),
                                     row.one_of(7, InboxState::refused),
                                     row.text(8)};
                 });
}

Result<std::vector<StatusId>> read_waiting_statuses(Connection& database, std::size_t limit) {
  return collect(
      database.query("SELECT id FROM statuses WHERE state = ? ORDER BY id LIMIT ?", InboxState::staged, limit),
      [](Statement& row) { return static_cast<StatusId>(row.integer(0)); });
}

Result<bool> insert_status(Connection& database, const StatusRecord& status) {
  MAMORI_TRY(database.run(
      "INSERT INTO statuses(message, pharmacy, pharmacy_key, edition, issued, missing, envelope, received, state, "
      "decided, note) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, 0, '') ON CONFLICT(message) DO NOTHING",
      status.message, status.pharmacy, status.pharmacy_key, status.edition, status.issued, status.missing,
      status.envelope, status.received, InboxState::staged));
  return database.changed() != 0;
}

Result<bool> update_status_decision(Connection& database, StatusId status, InboxState state, UnixTime when) {
  MAMORI_TRY(database.run("UPDATE statuses SET state = ?, decided = ? WHERE id = ? AND state = ?", state, when, status,
                          InboxState::staged));
  return database.changed() != 0;
}

Result<void> update_status_note(Connection& database, StatusId status, std::string_view note) {
  return database.run("UPDATE statuses SET note = ? WHERE id = ?", note, status);
}

}  // namespace mamori::vault
