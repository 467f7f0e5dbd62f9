// The rows about who works with the vault, and what they have typed and not saved.
#pragma once

#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <string_view>

namespace mamori::vault {

/// Those who are there in the order of coming, then those who left in the order of leaving.
Result<std::vector<Person>> read_people(Connection& database);
/// Somebody who is there. Errors: no_such_person.
Result<Person> read_present(Connection& database, PersonId person);
/// An id that nobody has or had. `least` is above every id that a key slot names.
Result<PersonId> next_person(Connection& database, PersonId least);
/// Errors: person_exists.
Result<void> insert_person(Connection& database, PersonId person, std::string_view name, Role role);
Result<void> update_role(Connection& database, PersonId person, Role role);
/// The person is not there any more, but stays named. What was typed and not saved goes.
Result<void> move_out(Connection& database, const Person& person, UnixTime when);
/// Errors: last_responsible when nobody else is responsible.
Result<void> require_other_responsible(Connection& database, PersonId person);

Result<RecoveryState> read_recovery(Connection& database);
Result<void> write_recovery(Connection& database, const RecoveryState& state);
/// There is none any more.
Result<void> forget_recovery(Connection& database);

Result<std::vector<Draft>> read_drafts(Connection& database, PersonId person);
/// An empty text takes the draft away.
Result<void> write_draft(Connection& database, PersonId person, const Draft& draft);

}  // namespace mamori::vault
