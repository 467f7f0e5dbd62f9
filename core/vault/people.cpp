#include "vault/people.hpp"

#include "base/text.hpp"
#include "vault/faults.hpp"

#include <algorithm>

namespace mamori::vault {
namespace {

Person person_of(Statement& row) {
  return {static_cast<PersonId>(row.integer(0)), row.text(1), row.one_of(2, Role::viewer), row.integer(3)};
}

}  // namespace

Result<std::vector<Person>> read_people(Connection& database) {
  return collect(database.query("SELECT id, name, role, 0 AS gone FROM people UNION ALL "
                                "SELECT id, name, role, gone FROM former_people ORDER BY gone, id"),
                 person_of);
}

Result<Person> read_present(Connection& database, PersonId person) {
  MAMORI_TAKE(auto found, find(database.query("SELECT id, name, role, 0 FROM people WHERE id = ?", person), person_of));
  if (!found) return no_such_person("person");
  return std::move(*found);
}

Result<PersonId> next_person(Connection& database, PersonId least) {
  MAMORI_TAKE(
      const auto newest,
      database.number(
          "SELECT max(coalesce((SELECT max(id) FROM people), 0), coalesce((SELECT max(id) FROM former_people), 0))"));
  return static_cast<PersonId>(std::max(newest + 1, static_cast<std::int64_t>(least)));
}

Result<void> insert_person(Connection& database, PersonId person, std::string_view name, Role role) {
  // A name that looks like another on the screen would sign in the other's place.
  MAMORI_TAKE(const auto names,
              collect(database.query("SELECT name FROM people"), [](Statement& row) { return row.text(0); }));
  const auto alike = [mine = skeleton(name)](const std::string& other) { return skeleton(other) == mine; };
  if (std::ranges::any_of(names, alike)) return fail(ErrorCode::person_exists, "person");
  return database.run("INSERT INTO people(id, name, role) VALUES(?, ?, ?)", person, name, role);
}

Result<void> update_role(Connection& database, PersonId person, Role role) {
  return database.run("UPDATE people SET role = ? WHERE id = ?", role, person);
}

Result<void> move_out(Connection& database, const Person& person, UnixTime when) {
  auto done = database.run("DELETE FROM drafts WHERE person = ?", person.id);
  if (done) {
    done = database.run("INSERT INTO former_people(id, name, role, gone) VALUES(?, ?, ?, ?)", person.id, person.name,
                        person.role, when);
  }
  if (done) done = database.run("DELETE FROM people WHERE id = ?", person.id);
  return done;
}

Result<void> require_other_responsible(Connection& database, PersonId person) {
  MAMORI_TAKE(const auto other,
              find(database.query("SELECT 1 FROM people WHERE role = ? AND id <> ? LIMIT 1", Role::responsible, person),
                   [](Statement&) { return true; }));
  if (!other) return fail(ErrorCode::last_responsible, "person");
  return {};
}

Result<RecoveryState> read_recovery(Connection& database) {
  MAMORI_TAKE(const auto state, find(database.query("SELECT made, tried, spent FROM recovery"), [](Statement& row) {
                return RecoveryState{row.integer(0), row.integer(1), row.integer(2)};
              }));
  return state.value_or(RecoveryState{});
}

Result<void> write_recovery(Connection& database, const RecoveryState& state) {
  return database.run("INSERT OR REPLACE INTO recovery(id, made, tried, spent) VALUES(1, ?, ?, ?)", state.made,
                      state.tried, state.spent);
}

Result<void> forget_recovery(Connection& database) {
  return database.run("DELETE FROM recovery");
}

Result<std::vector<Draft>> read_drafts(Connection& database, PersonId person) {
  return collect(database.query("SELECT place, text, time FROM drafts WHERE person = ? ORDER BY place", person),
                 [](Statement& row) {
                   return Draft{row.text(0), row.text(1), row.integer(2)};
                 });
}

Result<void> write_draft(Connection& database, PersonId person, const Draft& draft) {
  if (draft.text.empty()) {
    return database.run("DELETE FROM drafts WHERE person = ? AND place = ?", person, draft.place);
  }
  return database.run("INSERT OR REPLACE INTO drafts(person, place, text, time) VALUES(?, ?, ?, ?)", person,
                      draft.place, draft.text, draft.time);
}

}  // namespace mamori::vault
