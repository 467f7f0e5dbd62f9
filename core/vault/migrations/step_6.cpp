// Sealed messages: the agreement key is the signing key's own, files come along with a response, an inspector keeps
// what pharmacies showed.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

constexpr const char* device_key = R"sql(
ALTER TABLE device DROP COLUMN agreement_secret;
)sql";

// `message` is the response that names the file at `place` in its list; there is one row for every file that is here.
constexpr const char* attachment_table = R"sql(
CREATE TABLE attachments(
  id INTEGER PRIMARY KEY, message BLOB NOT NULL, place INTEGER NOT NULL, content BLOB NOT NULL,
  UNIQUE(message, place)) STRICT;
)sql";

// `missing` is what the status says of itself; `note` is the inspector's own; `state` is numbered as InboxState.
constexpr const char* status_table = R"sql(
CREATE TABLE statuses(
  id INTEGER PRIMARY KEY, message BLOB NOT NULL UNIQUE, pharmacy TEXT NOT NULL, pharmacy_key BLOB NOT NULL,
  edition TEXT NOT NULL, issued INTEGER NOT NULL, missing INTEGER NOT NULL, envelope BLOB NOT NULL,
  received INTEGER NOT NULL, state INTEGER NOT NULL, decided INTEGER NOT NULL, note TEXT NOT NULL) STRICT;
CREATE INDEX statuses_of_pharmacy ON statuses(pharmacy_key, issued);
)sql";

}  // namespace

Result<void> step_6(Connection& database) {
  for (const char* tables : {device_key, attachment_table, status_table}) {
    MAMORI_TRY(database.execute(tables));
  }
  return {};
}

}  // namespace mamori::vault
