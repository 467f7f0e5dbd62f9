#include "vault/evidence.hpp"

#include "base/media.hpp"
#include "vault/answers.hpp"
#include "vault/history.hpp"

#include <cstdlib>

namespace mamori::vault {
namespace {

Evidence evidence_of(Statement& row) {
  Evidence evidence;
  evidence.id = static_cast<EvidenceId>(row.integer(0));
  evidence.kind = row.one_of(1, EvidenceKind::words);
  evidence.title = row.text(2);
  evidence.media = row.text(3);
  evidence.size = static_cast<std::size_t>(row.integer(4));
  evidence.day = row.day(5).value_or(CivilDate::from_days(0));
  evidence.expires = row.day(6);
  evidence.who = row.text(7);
  return evidence;
}

Result<void> add_uses(Connection& database, Evidence& evidence) {
  MAMORI_TAKE(auto uses, collect(database.query("SELECT subject FROM evidence_uses WHERE evidence = ? ORDER BY subject",
                                                evidence.id),
                                 [](Statement& row) { return row.text(0); }));
  evidence.uses = std::move(uses);
  return {};
}

}  // namespace

Result<std::vector<Evidence>> read_evidence(Connection& database) {
  std::vector<std::int64_t> numbers;
  auto all =
      collect(database.query("SELECT id, kind, title, media, size, day, expires, who FROM evidence WHERE removed "
                             "IS NULL ORDER BY id"),
              [&](Statement& row) {
                numbers.push_back(row.integer(0));
                return evidence_of(row);
              });
  if (!all) return all;
  MAMORI_TRY(deal_out(database.query("SELECT evidence, subject FROM evidence_uses ORDER BY subject"), numbers, *all,
                      [](Evidence& evidence, Statement& row) { evidence.uses.push_back(row.text(1)); }));
  return all;
}

Result<Evidence> read_evidence(Connection& database, EvidenceId id) {
  MAMORI_TAKE(auto found,
              find(database.query("SELECT id, kind, title, media, size, day, expires, who FROM evidence WHERE id = ? "
                                  "AND removed IS NULL",
                                  id),
                   evidence_of));
  if (!found) return fail(ErrorCode::evidence_unknown, std::to_string(static_cast<std::int64_t>(id)));
  MAMORI_TRY(add_uses(database, *found));
  return std::move(*found);
}

Result<std::vector<std::uint8_t>> read_content(Connection& database, EvidenceId id) {
  MAMORI_TRY(read_evidence(database, id));
  MAMORI_TAKE(auto content,
              find(database.query("SELECT bytes FROM contents WHERE hash = (SELECT content FROM evidence WHERE id = "
                                  "?)",
                                  id),
                   [](Statement& row) { return row.bytes(0); }));
  return std::move(content).value_or(std::vector<std::uint8_t>());
}

Result<EvidenceId> insert_evidence(Connection& database, const Evidence& evidence, Bytes content) {
  std::optional<crypto::Hash> hash;
  if (!content.empty()) {
    hash = crypto::sha256(content);
    MAMORI_TRY(database.run("INSERT OR IGNORE INTO contents(hash, bytes) VALUES(?, ?)", *hash, content));
  }
  MAMORI_TRY(database.run(
      "INSERT INTO evidence(kind, title, media, content, size, day, expires, who) VALUES(?, ?, ?, ?, ?, ?, ?, ?)",
      evidence.kind, evidence.title, evidence.media, hash, content.size(), evidence.day, evidence.expires,
      evidence.who));
  return static_cast<EvidenceId>(database.last_id());
}

Result<void> update_evidence(Connection& database, const Evidence& evidence) {
  return database.run("UPDATE evidence SET title = ?, day = ?, expires = ? WHERE id = ?", evidence.title, evidence.day,
                      evidence.expires, evidence.id);
}

Result<void> insert_use(Connection& database, EvidenceId id, std::string_view subject) {
  return database.run("INSERT OR IGNORE INTO evidence_uses(evidence, subject) VALUES(?, ?)", id, subject);
}

Result<void> delete_use(Connection& database, EvidenceId id, std::string_view subject) {
  return database.run("DELETE FROM evidence_uses WHERE evidence = ? AND subject = ?", id, subject);
}

Result<void> remove_evidence(Connection& database, EvidenceId id, CivilDate today) {
  auto done = database.run("DELETE FROM evidence_uses WHERE evidence = ?", id);
  if (done) done = database.run("UPDATE evidence SET removed = ? WHERE id = ?", today, id);
  if (!done) return done;
  return database.run(
      "DELETE FROM contents WHERE hash = (SELECT content FROM evidence WHERE id = ?1) AND NOT EXISTS "
      "(SELECT 1 FROM evidence WHERE content = contents.hash AND removed IS NULL)",
      id);
}

std::string subject_of(SheetId sheet) {
  return "sheet/" + std::to_string(static_cast<std::int64_t>(sheet));
}

Result<bool> has_copy(Connection& database, SheetId sheet, std::int64_t since, CopyOf what) {
  // The same bytes that are added once more are no other paper.
  MAMORI_TAKE(
      const auto copies,
      collect(database.query("SELECT e.id, e.media FROM evidence_uses u JOIN evidence e ON e.id = u.evidence "
                             "WHERE u.subject = ?1 AND e.removed IS NULL AND e.content IS NOT NULL AND "
                             "(SELECT min(h.sequence) FROM evidence o JOIN history h INDEXED BY history_of_subject "
                             "ON h.subject = CAST(o.id AS TEXT) AND h.action = ?2 WHERE o.content = e.content) > ?3",
                             subject_of(sheet), Action::evidence_added, since),
              [](Statement& row) { return std::pair(static_cast<EvidenceId>(row.integer(0)), row.text(1)); }));
  for (const auto& [copy, media] : copies) {
    const bool shows_paper = media == "image/jpeg" || media == "image/png" || media == "application/pdf";
    if (!shows_paper && what == CopyOf::paper_or_file) return true;
    if (!shows_paper) continue;
    MAMORI_TAKE(const auto content, read_content(database, copy));
    if (is_whole(content)) return true;
  }
  return false;
}

Result<void> require_unneeded(Connection& database, const Evidence& evidence, std::string_view subject) {
  constexpr std::string_view sheets = "sheet/";
  const bool copies = evidence.size > 0 && subject.starts_with(sheets);
  if (!copies) return {};
  const auto sheet = subject.substr(sheets.size());
  MAMORI_TAKE(const auto taken, newest_of(database, sheet, Action::paper_taken_down));
  MAMORI_TAKE(const auto added,
              newest_of(database, std::to_string(static_cast<std::int64_t>(evidence.id)), Action::evidence_added));
  if (taken < added) return {};
  MAMORI_TAKE(const auto rests, rests_on_paper(database, static_cast<SheetId>(std::atoll(std::string(sheet).c_str()))));
  if (rests) return fail(ErrorCode::evidence_stands, std::string(subject));
  return {};
}

Result<std::vector<Confirmation>> read_confirmations(Connection& database) {
  return collect(database.query("SELECT question, state, reason, day, who FROM confirmations"), [](Statement& row) {
    return Confirmation{row.text(0), row.text(1), row.text(2), row.day(3).value_or(CivilDate::from_days(0)),
                        row.text(4)};
  });
}

Result<void> write_confirmation(Connection& database, const Confirmation& answer) {
  return database.run(
      "INSERT INTO confirmations(question, state, reason, day, who) VALUES(?1, ?2, ?3, ?4, ?5) "
      "ON CONFLICT DO UPDATE SET state = ?2, reason = ?3, day = ?4, who = ?5",
      answer.key, answer.state, answer.reason, answer.day, answer.who);
}

Result<std::vector<IncidentNote>> read_incident_notes(Connection& database) {
  return collect(database.query("SELECT time, who, words FROM incident_notes ORDER BY id"), [](Statement& row) {
    return IncidentNote{row.integer(0), row.text(1), row.text(2)};
  });
}

Result<void> insert_incident_note(Connection& database, const IncidentNote& note) {
  return database.run("INSERT INTO incident_notes(time, who, words) VALUES(?, ?, ?)", note.time, note.who, note.words);
}

Result<bool> read_shown_locked(Connection& database) {
  MAMORI_TAKE(const auto shown, find(database.query("SELECT shown_locked FROM incident_page"),
                                     [](Statement& row) { return row.integer(0) != 0; }));
  return shown.value_or(false);
}

Result<void> write_shown_locked(Connection& database, bool shown) {
  return database.run(
      "INSERT INTO incident_page(id, shown_locked) VALUES(1, ?1) ON CONFLICT DO UPDATE SET shown_locked = ?1", shown);
}

Result<std::vector<Acknowledgement>> read_acknowledgements(Connection& database) {
  return collect(database.query("SELECT principle, name, day FROM acknowledgements ORDER BY principle, day, name"),
                 [](Statement& row) {
                   return Acknowledgement{static_cast<int>(row.integer(0)), row.text(1),
                                          row.day(2).value_or(CivilDate::from_days(0))};
                 });
}

Result<bool> insert_acknowledgement(Connection& database, const Acknowledgement& read, std::string_view who) {
  MAMORI_TRY(database.run("INSERT OR IGNORE INTO acknowledgements(principle, name, day, who) VALUES(?, ?, ?, ?)",
                          read.principle, read.name, read.day, who));
  return database.changed() > 0;
}

}  // namespace mamori::vault
