// What entries are searched and sorted by, made anew: before, letters in pieces (normal form D, as a Mac writes names)
// stood there as they came, and nobody who typed them whole found them.
#include "base/text.hpp"
#include "ledgers/fold.hpp"
#include "vault/ledgers.hpp"
#include "vault/migrations/steps.hpp"

namespace mamori::vault {
namespace {

constexpr int fields = 15;

struct Old {
  std::int64_t id = 0;
  Ledger ledger{};
  Values values;
};

Old read_old(Statement& row) {
  Old old{row.integer(0), row.one_of(1, last_ledger), {}};
  for (int i = 0; i < fields; ++i) {
    const std::string text = row.text(2 + i);
    old.values.push_back(normal_form(text).value_or(text));
  }
  return old;
}

}  // namespace

Result<void> step_10(Connection& database) {
  MAMORI_TAKE(
      const auto entries,
      collect(database.query("SELECT id, ledger, c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, c12, c13, c14 "
                             "FROM entries"),
              read_old));
  for (const Old& old : entries) {
    auto done = database.run("UPDATE entries SET rank = ?, found = ? WHERE id = ?", ledgers::rank_of(old.values[0]),
                             found_text(old.ledger, old.values), old.id);
    if (!done) return done;
  }
  return {};
}

}  // namespace mamori::vault
