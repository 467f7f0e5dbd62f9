// The years that were begun, and packs of editions that were brought in. A year of a released vault is known by its
// sheets; it follows none.
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

// `issued_on` counts days from 1970-01-01.
constexpr const char* tables = R"sql(
CREATE TABLE years(
  id INTEGER PRIMARY KEY, edition TEXT NOT NULL UNIQUE, follows TEXT NOT NULL, time INTEGER NOT NULL) STRICT;
CREATE TABLE editions(
  id TEXT PRIMARY KEY, title_ja TEXT NOT NULL, title_en TEXT NOT NULL, standing INTEGER NOT NULL,
  fiscal_year INTEGER NOT NULL, issued_on INTEGER, pack BLOB NOT NULL, sha256 BLOB NOT NULL, source TEXT NOT NULL,
  who TEXT NOT NULL, time INTEGER NOT NULL) STRICT;
)sql";

}  // namespace

Result<void> step_9(Connection& database) {
  return database.execute(tables);
}

}  // namespace mamori::vault
