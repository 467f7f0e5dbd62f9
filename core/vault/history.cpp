#include "vault/history.hpp"

#include "vault/faults.hpp"
#include "vault/history_cbor.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

constexpr std::int64_t form = 1;  // of the encoding of an entry
constexpr auto last_action = Action::status_noted;

crypto::Hash hash_of(const HistoryEntry& entry, const crypto::Hash& payload_hash) {
  CanonicalWriter canonical;
  canonical.array(10)
      .integer(form)
      .integer(static_cast<std::int64_t>(entry.sequence))
      .bytes(entry.previous)
      .integer(entry.time)
      .text(entry.who)
      .integer(static_cast<std::int64_t>(entry.role))
      .integer(static_cast<std::int64_t>(entry.action))
      .text(entry.subject)
      .text(entry.reason)
      .bytes(payload_hash);
  return crypto::sha256(canonical.written());
}

void write(CanonicalWriter& out, const std::optional<CivilDate>& day) {
  day ? out.integer(day->days()) : out.nothing();
}

void write(CanonicalWriter& out, const std::optional<Check>& check) {
  if (!check) {
    out.nothing().nothing();
    return;
  }
  out.truth(check->verdict == Verdict::yes).integer(check->day.days());
}

HistoryEntry entry_of(Statement& row) {
  HistoryEntry entry;
  entry.sequence = static_cast<std::uint64_t>(row.integer(0));
  entry.time = row.integer(1);
  entry.who = row.text(2);
  entry.role = row.one_of(3, Role::viewer);
  entry.action = row.one_of(4, last_action);
  entry.subject = row.text(5);
  entry.reason = row.text(6);
  entry.previous = row.fixed<32>(7);
  entry.hash = row.fixed<32>(8);
  return entry;
}

HistoryHead head_of(Statement& row) {
  return {static_cast<std::uint64_t>(row.integer(0)), row.fixed<32>(1), row.integer(2)};
}

/// Whether the entry in `row` follows `before` and is what its hashes say.
bool holds(Statement& row, const HistoryHead& before) {
  const HistoryEntry entry = entry_of(row);
  const crypto::Hash payload_hash = row.fixed<32>(9);
  const bool payload_held = row.is_null(10) || crypto::sha256(row.blob(10)) == payload_hash;
  return row.sound() && entry.sequence == before.size + 1 && entry.previous == before.hash && payload_held &&
         entry.hash == hash_of(entry, payload_hash);
}

}  // namespace

Fact truth(bool value) {
  return {CanonicalWriter().truth(value).take()};
}
Fact number(std::int64_t value) {
  return {CanonicalWriter().integer(value).take()};
}
Fact text(std::string_view value) {
  return {CanonicalWriter().text(value).take()};
}
Fact bytes(Bytes value) {
  return {CanonicalWriter().bytes(value).take()};
}
Fact list(const std::vector<Fact>& facts) {
  CanonicalWriter out;
  out.array(facts.size());
  for (const Fact& fact : facts) out.items(fact.cbor);
  return {out.take()};
}

Fact fact_of(const Answer& answer) {
  CanonicalWriter out;
  out.array(7);
  write(out, answer.first);
  write(out, answer.target_day);
  write(out, answer.second);
  out.text(answer.remark).truth(answer.unsure);
  return {out.take()};
}

Result<void> append_history(Connection& database, const NewEntry& entry) {
  const auto head = read_history_head(database);
  if (!head) return pass_on(head);
  const auto payload = CanonicalWriter().array(2).items(entry.before.cbor).items(entry.after.cbor).take();
  const auto payload_hash = crypto::sha256(payload);
  HistoryEntry full{head->size + 1,
                    entry.time,
                    std::string(entry.who),
                    entry.role,
                    entry.action,
                    std::string(entry.subject),
                    std::string(entry.reason),
                    head->hash,
                    {}};
  full.hash = hash_of(full, payload_hash);
  return database.run(
      "INSERT INTO history(sequence, previous, time, who, role, action, subject, reason, payload, payload_hash, hash) "
      "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      full.sequence, full.previous, full.time, full.who, full.role, full.action, full.subject, full.reason, payload,
      payload_hash, full.hash);
}

Result<std::vector<HistoryEntry>> read_history(Connection& database, std::uint64_t after, std::size_t limit) {
  return collect(database.query("SELECT sequence, time, who, role, action, subject, reason, previous, hash "
                                "FROM history WHERE sequence > ? ORDER BY sequence LIMIT ?",
                                after, limit),
                 entry_of);
}

Result<HistoryHead> read_history_head(Connection& database) {
  const auto head =
      find(database.query("SELECT sequence, hash, time FROM history ORDER BY sequence DESC LIMIT 1"), head_of);
  if (!head) return pass_on(head);
  return head->value_or(HistoryHead{});
}

Result<HistoryHead> verify_chain(Connection& database) {
  auto rows = database.query(
      "SELECT sequence, time, who, role, action, subject, reason, previous, hash, payload_hash, payload "
      "FROM history ORDER BY sequence");
  if (!rows) return pass_on(rows);
  HistoryHead head;
  while (true) {
    const auto more = rows->next();
    if (!more) return pass_on(more);
    if (!*more) return head;
    if (!holds(*rows, head)) return damaged("history " + std::to_string(head.size + 1));
    head = HistoryHead{head.size + 1, rows->fixed<32>(8), rows->integer(1)};
  }
}

}  // namespace mamori::vault
