// What a row that the contract leaves out stands on, and what a vendor signed about a row that was not taken over.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

// `origin` is numbered as Origin. The history names a row and not its place, so that older rows are known by their
// sheet alone: where not all that was ever said about its scope came in one way, they count as typed.
constexpr const char* scopes = R"sql(
ALTER TABLE out_of_scope ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;
CREATE TEMP TABLE scope_ways AS
  SELECT o.sheet AS sheet, min(h.reason) AS least, max(h.reason) AS most
  FROM (SELECT DISTINCT sheet FROM out_of_scope) o JOIN history h
  ON h.action = 3 AND h.subject >= o.sheet || ' ' AND h.subject < o.sheet || '!' GROUP BY o.sheet;
UPDATE out_of_scope SET origin = 2
WHERE sheet IN (SELECT sheet FROM scope_ways WHERE least = 'response' AND most = 'response');
UPDATE out_of_scope SET origin = 1
WHERE sheet IN (SELECT sheet FROM scope_ways WHERE least = 'paper' AND most = 'paper');
DROP TABLE scope_ways;
)sql";

// A paper of which no copy is kept is what somebody typed.
constexpr const char* papers = R"sql(
CREATE TEMP TABLE copied AS
  SELECT DISTINCT substr(u.subject, 7) AS sheet FROM evidence_uses u JOIN evidence e ON e.id = u.evidence
  WHERE u.subject LIKE 'sheet/%' AND e.removed IS NULL AND e.content IS NOT NULL;
UPDATE answers SET origin = 0 WHERE origin = 1 AND CAST(sheet AS TEXT) NOT IN (SELECT sheet FROM copied);
UPDATE out_of_scope SET origin = 0 WHERE origin = 1 AND CAST(sheet AS TEXT) NOT IN (SELECT sheet FROM copied);
DROP TABLE copied;
)sql";

// Rows that were left as they were against what was signed under a key that was trusted then, where neither a later
// response of the system was taken over nor the answer changed since. Only who reads the message knows whether it said
// more than another day of checking; here each counts.
constexpr const char* contested = R"sql(
CREATE TEMP TABLE declined AS
  SELECT t.id AS sheet, d.row_index AS row_index,
    (SELECT max(h.sequence) FROM history h WHERE h.subject = lower(hex(i.message)) AND h.action = 49) AS entry
  FROM row_decisions d JOIN inbox i ON i.id = d.item JOIN requests r ON r.id = i.request
  JOIN request_systems s ON s.request = r.number JOIN systems y ON y.id = s.system AND y.name = d.system
  JOIN sheets t ON t.system = s.system AND t.edition = r.edition
  WHERE d.choice = 2 AND d.settled > 0
  AND EXISTS(SELECT 1 FROM pins p WHERE p.vendor = r.vendor AND p.public_key = i.sender_key AND p.since <= d.settled
    AND (p.ended = 0 OR p.ended >= d.settled))
  AND NOT EXISTS(SELECT 1 FROM inbox n JOIN requests q ON q.id = n.request AND q.edition = r.edition
    JOIN request_systems z ON z.request = q.number AND z.system = s.system WHERE n.id > i.id AND n.state = 1);
UPDATE answers SET origin = 3 WHERE EXISTS(SELECT 1 FROM declined d WHERE d.sheet = answers.sheet
  AND d.row_index = answers.row_index AND d.entry > coalesce(answers.entry, 0));
DROP TABLE declined;
)sql";

}  // namespace

Result<void> step_12(Connection& database) {
  for (const char* change : {scopes, papers, contested}) {
    MAMORI_TRY(database.execute(change));
  }
  return {};
}

}  // namespace mamori::vault
