#include "vault/attachments.hpp"

namespace mamori::vault {

Result<void> insert_attachment(Connection& database, const MessageKey& message, std::size_t place, Bytes content) {
  return database.run("INSERT INTO attachments(message, place, content) VALUES(?, ?, ?)", message, place, content);
}

Result<std::size_t> count_attachments(Connection& database, const MessageKey& message) {
  MAMORI_TAKE(const auto count, find(database.query("SELECT count(*) FROM attachments WHERE message = ?", message),
                                     [](Statement& row) { return static_cast<std::size_t>(row.integer(0)); }));
  return count.value_or(0);
}

Result<std::vector<std::vector<std::uint8_t>>> read_attachments(Connection& database, const MessageKey& message) {
  return collect(database.query("SELECT content FROM attachments WHERE message = ? ORDER BY place", message),
                 [](Statement& row) { return row.bytes(0); });
}

Result<std::optional<std::vector<std::uint8_t>>> find_attachment(Connection& database, const MessageKey& message,
                                                                 std::size_t place) {
  return find(database.query("SELECT content FROM attachments WHERE message = ? AND place = ?", message, place),
              [](Statement& row) { return row.bytes(0); });
}

}  // namespace mamori::vault
