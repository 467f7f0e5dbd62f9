#include "vault/history.hpp"

#include "vault/faults.hpp"
#include "vault/history_form.hpp"

namespace mamori::vault {
namespace {

constexpr std::int64_t form = 1;  // of the encoding of an entry

tl::unexpected<Error> no_entry(std::uint64_t sequence) {
  return fail(ErrorCode::entry_unknown, "history " + std::to_string(sequence));
}

/// The end of the chain.
struct Tip {
  std::int64_t size = 0;
  crypto::Hash hash{};
};

Result<Tip> read_tip(Connection& database) {
  MAMORI_TAKE(const auto tip, find(database.query("SELECT sequence, hash FROM history ORDER BY sequence DESC LIMIT 1"),
                                   [](Statement& row) {
                                     return Tip{row.integer(0), row.fixed<32>(1)};
                                   }));
  return tip.value_or(Tip{});
}

/// The root of the largest full subtree that ends with an entry.
Result<crypto::Hash> read_node(Connection& database, std::int64_t sequence) {
  MAMORI_TAKE(const auto node, find(database.query("SELECT node FROM history WHERE sequence = ?", sequence),
                                    [](Statement& row) { return row.fixed<32>(0); }));
  return node.value_or(crypto::Hash{});
}

/// What MerkleTree::append does, with the subtrees where the table keeps them: each with the entry it ends with.
Result<crypto::Hash> node_of(Connection& database, std::int64_t size, crypto::Hash leaf) {
  std::int64_t end = size;
  for (std::int64_t width = 1; size & width; width <<= 1) {
    const auto left = read_node(database, end);
    if (!left) return left;
    leaf = node_hash(*left, leaf);
    end -= width;
  }
  return leaf;
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
  const bool first_early = answer.first && answer.first->early;
  const bool second_early = answer.second && answer.second->early;
  // Two more cells only where there is something to say: what older entries tell stays what it was, byte for byte.
  const bool early = first_early || second_early;
  CanonicalWriter out;
  out.array(early ? 9 : 7);
  write(out, answer.first);
  write(out, answer.target_day);
  write(out, answer.second);
  out.text(answer.remark).truth(answer.unsure);
  if (early) out.truth(first_early).truth(second_early);
  return {out.take()};
}

Fact fact_of(const Answer& answer, std::uint8_t row) {
  CanonicalWriter out;
  out.array(10);
  write(out, answer.first);
  write(out, answer.target_day);
  write(out, answer.second);
  out.text(answer.remark).truth(answer.unsure);
  out.truth(answer.first && answer.first->early).truth(answer.second && answer.second->early).integer(row);
  return {out.take()};
}

Fact fact_of(const HistoryHead& head) {
  return list({number(static_cast<std::int64_t>(head.size)), bytes(head.root)});
}

bool leaves_device(Action action) {
  switch (action) {
    case Action::request_sent:
    case Action::response_made:
    case Action::response_sent:
    case Action::status_shown:
    case Action::checkpoint_saved:
    case Action::history_exported:
    case Action::ledger_exported:
    case Action::statuses_exported:
    case Action::taken_out:
      return true;
    default:
      return false;
  }
}

Result<std::uint64_t> next_sequence(Connection& database) {
  MAMORI_TAKE(const auto tip, read_tip(database));
  return static_cast<std::uint64_t>(tip.size) + 1;
}

Result<std::int64_t> newest_of(Connection& database, std::string_view subject, Action action) {
  MAMORI_TAKE(const auto newest, find(database.query("SELECT sequence FROM history INDEXED BY history_of_subject "
                                                     "WHERE subject = ? AND action = ? ORDER BY sequence DESC LIMIT 1",
                                                     subject, action),
                                      [](Statement& row) { return row.integer(0); }));
  return newest.value_or(0);
}

Result<void> append_history(Connection& database, const NewEntry& entry) {
  MAMORI_TAKE(const auto tip, read_tip(database));
  const auto payload = CanonicalWriter().array(2).items(entry.before.cbor).items(entry.after.cbor).take();
  const auto payload_hash = crypto::sha256(payload);
  const EntryFields fields{current_form,
                           tip.size + 1,
                           tip.hash,
                           entry.at.time,
                           entry.at.uptime.boot,
                           entry.at.uptime.milliseconds,
                           static_cast<std::int64_t>(entry.person),
                           entry.who,
                           static_cast<std::int64_t>(entry.role),
                           static_cast<std::int64_t>(entry.action),
                           entry.subject,
                           entry.reason,
                           payload_hash};
  CanonicalWriter canonical;
  write_entry(canonical, fields);
  const auto hash = entry_hash(fields.form, canonical.written());
  MAMORI_TAKE(const auto node, node_of(database, tip.size, hash));
  auto done = database.run(
      "INSERT INTO history(sequence, previous, time, who, role, action, subject, reason, payload, payload_hash, hash, "
      "form, boot, uptime, person, node) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      fields.sequence, fields.previous, fields.time, fields.who, fields.role, fields.action, fields.subject,
      fields.reason, payload, payload_hash, hash, fields.form, fields.boot, fields.uptime, fields.person, node);
  if (!done || !leaves_device(entry.action)) return done;
  return database.run("INSERT INTO departures(sequence) VALUES(?)", fields.sequence);
}

Result<void> mark_departure(Connection& database) {
  return database.run("INSERT INTO departures(sequence) SELECT max(sequence) FROM history");
}

HistoryEntry entry_of(Statement& row) {
  HistoryEntry entry;
  entry.sequence = static_cast<std::uint64_t>(row.integer(0));
  entry.time = row.integer(1);
  if (!row.is_null(2)) entry.person = static_cast<PersonId>(row.integer(2));
  entry.who = row.text(3);
  entry.role = row.one_of(4, Role::viewer);
  entry.action = row.one_of(5, last_action);
  entry.subject = row.text(6);
  entry.reason = row.text(7);
  entry.previous = row.fixed<32>(8);
  entry.hash = row.fixed<32>(9);
  return entry;
}

Result<std::vector<HistoryEntry>> read_history(Connection& database, std::uint64_t after, std::size_t limit) {
  return collect(database.query("SELECT sequence, time, person, who, role, action, subject, reason, previous, hash "
                                "FROM history WHERE sequence > ? ORDER BY sequence LIMIT ?",
                                after, limit),
                 entry_of);
}

Result<HistoryDetail> read_history_detail(Connection& database, std::uint64_t sequence) {
  std::optional<FactValue> payload;
  MAMORI_TAKE(auto detail,
              find(database.query("SELECT sequence, time, person, who, role, action, subject, reason, previous, "
                                  "hash, payload FROM history WHERE sequence = ?",
                                  sequence),
                   [&](Statement& row) {
                     HistoryDetail read;
                     read.entry = entry_of(row);
                     read.erased = row.is_null(10);
                     if (!read.erased) payload = read_value(row.blob(10));
                     return read;
                   }));
  if (!detail) return no_entry(sequence);
  if (detail->erased) return std::move(*detail);
  const auto* pair = payload ? std::get_if<std::vector<FactValue>>(&payload->value) : nullptr;
  if (pair == nullptr || pair->size() != 2) return damaged("history " + std::to_string(sequence));
  detail->before = (*pair)[0];
  detail->after = (*pair)[1];
  return std::move(*detail);
}

Result<std::vector<std::pair<PersonId, std::string>>> read_history_people(Connection& database) {
  std::vector<std::pair<PersonId, std::string>> people;
  // From one person's entries straight to the next one's: a walk over all of them would take a second a million.
  for (std::int64_t last = 0;;) {
    MAMORI_TAKE(const auto person,
                find(database.query("SELECT person, who FROM history INDEXED BY history_of_person WHERE "
                                    "person = (SELECT min(person) FROM history INDEXED BY history_of_person "
                                    "WHERE person > ?) ORDER BY sequence DESC LIMIT 1",
                                    last),
                     [](Statement& row) { return std::pair(static_cast<PersonId>(row.integer(0)), row.text(1)); }));
    if (!person) return people;
    last = static_cast<std::int64_t>(person->first);
    people.push_back(std::move(*person));
  }
}

Result<HistoryHead> read_history_head(Connection& database) {
  MAMORI_TAKE(const auto tip, find(database.query("SELECT sequence, time FROM history ORDER BY sequence DESC LIMIT 1"),
                                   [](Statement& row) { return std::pair(row.integer(0), row.integer(1)); }));
  if (!tip) return HistoryHead{0, empty_root(), 0};
  // The full subtrees from the smallest on: each ends where the lowest 1 of the size is taken away.
  std::vector<crypto::Hash> peaks;
  for (std::int64_t end = tip->first; end > 0; end &= end - 1) {
    MAMORI_TAKE(const auto node, read_node(database, end));
    peaks.insert(peaks.begin(), node);
  }
  return HistoryHead{static_cast<std::uint64_t>(tip->first), root_of(peaks), tip->second};
}

Result<void> erase_history_payload(Connection& database, std::uint64_t sequence) {
  // What SQLite leaves of it in the page is overwritten too; encryption alone would keep it for who has the key.
  MAMORI_TRY(database.execute("PRAGMA secure_delete = ON"));
  auto done = database.run("UPDATE history SET payload = NULL WHERE sequence = ? AND payload IS NOT NULL", sequence);
  const bool there = database.changed() == 1;
  MAMORI_TRY(database.execute("PRAGMA secure_delete = OFF"));
  if (done && !there) return no_entry(sequence);
  return done;
}

}  // namespace mamori::vault
