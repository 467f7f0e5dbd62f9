// What the answers of a vendor's sheet stand on, and vendors that are not asked.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

// `response` is the newest signed response that was taken over; `origin` is numbered as Origin. What older answers
// stand on is what the history gives as their reason.
constexpr const char* origins = R"sql(
ALTER TABLE answers ADD COLUMN origin INTEGER NOT NULL DEFAULT 0;
ALTER TABLE sheets ADD COLUMN response INTEGER REFERENCES inbox;
UPDATE answers SET origin = 2 WHERE entry IN (SELECT sequence FROM history WHERE reason = 'response');
UPDATE answers SET origin = 1 WHERE entry IN (SELECT sequence FROM history WHERE reason = 'paper');
UPDATE sheets SET response = (
  SELECT max(i.id) FROM inbox i JOIN requests r ON r.id = i.request AND r.edition = sheets.edition
  JOIN request_systems s ON s.request = r.number AND s.system = sheets.system
  WHERE i.state = 1 OR EXISTS(SELECT 1 FROM row_decisions d WHERE d.item = i.id AND d.settled > 0 AND d.choice = 1))
WHERE system IS NOT NULL;
)sql";

// `tie` is numbered as Tie.
constexpr const char* ties = R"sql(
ALTER TABLE vendors ADD COLUMN tie INTEGER NOT NULL DEFAULT 0;
ALTER TABLE vendors ADD COLUMN tie_reason TEXT NOT NULL DEFAULT '';
)sql";

}  // namespace

Result<void> step_11(Connection& database) {
  for (const char* change : {origins, ties}) {
    MAMORI_TRY(database.execute(change));
  }
  return {};
}

}  // namespace mamori::vault
