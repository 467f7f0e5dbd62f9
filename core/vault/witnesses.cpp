#include "vault/witnesses.hpp"

namespace mamori::vault {
namespace {

Witness witness_of(Statement& row) {
  return {row.integer(0),
          row.one_of(1, WitnessKind::file),
          row.text(2),
          {static_cast<std::uint64_t>(row.integer(3)), row.fixed<32>(4), row.integer(5)}};
}

}  // namespace

Result<void> insert_witness(Connection& database, const Witness& witness) {
  return database.run("INSERT INTO witnesses(time, kind, holder, size, root, head_time) VALUES(?, ?, ?, ?, ?, ?)",
                      witness.time, witness.kind, witness.holder, witness.head.size, witness.head.root,
                      witness.head.time);
}

Result<void> insert_request_checkpoint(Connection& database, const MessageKey& request, const HistoryHead& head) {
  return database.run("INSERT INTO request_checkpoints(request, size, root, time) VALUES(?, ?, ?, ?)", request,
                      head.size, head.root, head.time);
}

Result<void> insert_request_witness(Connection& database, const MessageKey& request, WitnessKind kind, UnixTime time) {
  return database.run(
      "INSERT INTO witnesses(time, kind, holder, size, root, head_time) SELECT ?, ?, v.name, c.size, c.root, c.time "
      "FROM request_checkpoints c JOIN requests r ON r.id = c.request JOIN vendors v ON v.id = r.vendor "
      "WHERE c.request = ?",
      time, kind, request);
}

Result<void> delete_sent_witness(Connection& database, const MessageKey& request) {
  return database.run(
      "DELETE FROM witnesses WHERE number = (SELECT max(w.number) FROM witnesses w JOIN request_checkpoints c "
      "ON c.size = w.size AND c.root = w.root WHERE c.request = ? AND w.kind = ?)",
      request, WitnessKind::sent);
}

Result<std::vector<Witness>> read_witnesses(Connection& database) {
  return collect(database.query("SELECT time, kind, holder, size, root, head_time FROM witnesses ORDER BY number DESC"),
                 witness_of);
}

Result<std::vector<HistoryHead>> outside_heads(Connection& database) {
  MAMORI_TAKE(const auto witnesses, read_witnesses(database));
  std::vector<HistoryHead> heads;
  for (const Witness& witness : witnesses) heads.push_back(witness.head);
  return heads;
}

Result<std::optional<Witness>> read_newest_witness(Connection& database) {
  return find(database.query("SELECT time, kind, holder, size, root, head_time FROM witnesses "
                             "ORDER BY size DESC, number DESC LIMIT 1"),
              witness_of);
}

}  // namespace mamori::vault
