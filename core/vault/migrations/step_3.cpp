// The history as a Merkle tree with the device's other clock and the person, what the vault saw of the clock, and who
// holds a checkpoint outside.
#include "vault/history_form.hpp"
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

constexpr const char* columns = R"sql(
ALTER TABLE history ADD COLUMN form INTEGER NOT NULL DEFAULT 1;
ALTER TABLE history ADD COLUMN boot BLOB;
ALTER TABLE history ADD COLUMN uptime INTEGER;
ALTER TABLE history ADD COLUMN person INTEGER;
ALTER TABLE history ADD COLUMN node BLOB;
ALTER TABLE answers ADD COLUMN entry INTEGER;
)sql";

// For finding entries only: an entry of form 1 has no person of its own.
constexpr const char* people_of_old_entries = R"sql(
DROP TRIGGER history_is_not_changed;
UPDATE history SET person = (SELECT id FROM people WHERE name = who);
)sql";

// `node`: root of the largest full subtree (RFC 6962 §2.1) that ends with the entry; the tree's root follows from as
// many of them as its size has ones, and no page beside the entry's own is written for it.
// `answers.entry`: the history's entry that tells of the answer, so that one changed behind the history's back is
// found. A person and a subject are asked for by index, a time by halves (history_pages.cpp).
constexpr const char* tables = R"sql(
CREATE TRIGGER history_is_not_changed BEFORE UPDATE OF
  sequence, previous, time, who, role, action, subject, reason, payload_hash, hash, form, boot, uptime, person, node
  ON history
  BEGIN SELECT RAISE(ABORT, 'append-only'); END;
CREATE INDEX history_of_subject ON history(subject, sequence, person);
CREATE INDEX history_of_person ON history(person, sequence);
CREATE INDEX history_of_clock ON history(sequence) WHERE action = 21;
CREATE TABLE departures(sequence INTEGER PRIMARY KEY REFERENCES history) STRICT;
INSERT INTO departures SELECT sequence FROM history WHERE action IN (7, 12, 13);
CREATE TABLE clock(
  id INTEGER PRIMARY KEY CHECK(id = 1), size INTEGER NOT NULL, time INTEGER NOT NULL, boot BLOB NOT NULL,
  uptime INTEGER NOT NULL, greatest INTEGER NOT NULL) STRICT;
CREATE TABLE request_checkpoints(
  request BLOB PRIMARY KEY REFERENCES requests(id), size INTEGER NOT NULL, root BLOB NOT NULL,
  time INTEGER NOT NULL) STRICT, WITHOUT ROWID;
CREATE TABLE witnesses(
  number INTEGER PRIMARY KEY, time INTEGER NOT NULL, kind INTEGER NOT NULL, holder TEXT NOT NULL,
  size INTEGER NOT NULL, root BLOB NOT NULL, head_time INTEGER NOT NULL) STRICT;
CREATE INDEX witnesses_of_size ON witnesses(size);
)sql";

Result<void> plant_tree(Connection& database) {
  MerkleTree tree;
  CanonicalWriter canonical;
  for (std::int64_t last = 0;;) {
    // One row at a time: what is being read must not be written.
    MAMORI_TAKE(
        const auto node,
        find(database.query("SELECT form, sequence, previous, time, boot, uptime, person, who, role, action, subject, "
                            "reason, payload_hash FROM history WHERE sequence > ? ORDER BY sequence LIMIT 1",
                            last),
             [&](Statement& row) {
               const EntryFields entry = fields_of(row);
               write_entry(canonical, entry);
               last = entry.sequence;
               return tree.append(leaf_hash(canonical.written()));
             }));
    if (!node) return {};
    auto done = database.run("UPDATE history SET node = ? WHERE sequence = ?", *node, last);
    if (!done) return done;
  }
}

}  // namespace

Result<void> step_3(Connection& database) {
  for (const char* sql : {columns, people_of_old_entries}) {
    MAMORI_TRY(database.execute(sql));
  }
  MAMORI_TRY(plant_tree(database));
  return database.execute(tables);
}

}  // namespace mamori::vault
