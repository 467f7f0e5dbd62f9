#include "vault/years.hpp"

namespace mamori::vault {

Result<std::vector<BegunYear>> read_years(Connection& database) {
  return collect(database.query("SELECT edition, follows, time FROM years ORDER BY id"), [](Statement& row) {
    return BegunYear{row.text(0), row.text(1), row.integer(2)};
  });
}

Result<void> insert_year(Connection& database, const BegunYear& year) {
  return database.run("INSERT INTO years(edition, follows, time) VALUES(?, ?, ?)", year.edition, year.follows,
                      year.time);
}

Result<std::vector<KeptEdition>> read_editions(Connection& database) {
  return collect(
      database.query("SELECT id, title_ja, title_en, standing, fiscal_year, issued_on, pack, sha256, source, "
                     "who, time FROM editions ORDER BY id"),
      [](Statement& row) {
        const auto pack = row.bytes(6);
        return KeptEdition{row.text(0),
                           {row.text(1), row.text(2)},
                           row.one_of(3, Standing::official),
                           FiscalYear{static_cast<int>(row.integer(4))},
                           row.day(5),
                           {pack.begin(), pack.end()},
                           row.fixed<32>(7),
                           row.text(8),
                           row.text(9),
                           row.integer(10)};
      });
}

Result<void> write_edition(Connection& database, const KeptEdition& edition) {
  const std::vector<std::uint8_t> pack(edition.pack.begin(), edition.pack.end());
  return database.run(
      "INSERT OR REPLACE INTO editions(id, title_ja, title_en, standing, fiscal_year, issued_on, pack, sha256, source, "
      "who, time) VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
      edition.id, edition.title.ja, edition.title.en, edition.standing, edition.year.start_year, edition.issued_on,
      pack, edition.sha256, edition.source, edition.who, edition.time);
}

}  // namespace mamori::vault
