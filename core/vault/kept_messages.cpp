#include "vault/kept_messages.hpp"

#include "vault/faults.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

/// Rows that do not say what their message says; `same` is asked of those whose message can be read.
template <class Same>
Result<void> hold(Result<Statement> rows, std::string_view part, const ReadMessage& read, Same same) {
  MAMORI_TAKE(auto row, std::move(rows));
  while (true) {
    MAMORI_TAKE(const auto more, row.next());
    if (!more) return {};
    const auto said = read(row.blob(1));
    if (said && !same(row, *said)) return record_differs(std::string(part) + " " + row.text(0));
  }
}

bool is_of(const Statement& row, int column, const SaidMessage& said) {
  return row.text(column) == said.sender && std::ranges::equal(row.blob(column + 1), said.signer);
}

/// The names of the sheets that came with a request, as one text.
std::string joined(const std::vector<std::string>& names) {
  std::string all;
  for (const std::string& name : names) all += (all.empty() ? "" : "\n") + name;
  return all;
}

}  // namespace

Result<void> check_messages(Connection& database, const ReadMessage& read) {
  MAMORI_TRY(hold(database.query("SELECT id, envelope, pharmacy, pharmacy_key, edition, issued, missing FROM statuses"),
                  "statuses", read, [](const Statement& row, const SaidMessage& said) {
                    return is_of(row, 2, said) && row.text(4) == said.edition && row.integer(5) == said.issued &&
                           row.integer(6) == said.missing;
                  }));
  // Before requests had a column for it, none was kept.
  MAMORI_TRY(hold(database.query("SELECT lower(hex(id)), envelope, expires FROM requests WHERE expires IS NOT NULL"),
                  "requests", read,
                  [](const Statement& row, const SaidMessage& said) { return row.integer(2) == said.expires; }));
  return hold(database.query("SELECT lower(hex(r.id)), r.envelope, r.pharmacy, r.pharmacy_key, r.due, "
                             "(SELECT group_concat(system_name, char(10)) FROM (SELECT system_name FROM sheets "
                             "WHERE request = r.id ORDER BY id)) FROM received r"),
              "received", read, [](const Statement& row, const SaidMessage& said) {
                return is_of(row, 2, said) && row.day(4) == said.due && row.text(5) == joined(said.systems);
              });
}

}  // namespace mamori::vault
