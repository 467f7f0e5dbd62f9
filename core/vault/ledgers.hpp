// The rows of the ledgers: entries as they are listed, searched and counted.
#pragma once

#include "vault/ledger_records.hpp"
#include "vault/sqlite.hpp"

#include <set>

namespace mamori::vault {

/// All fields of an entry as they are searched; a choice by its code and its labels.
[[nodiscard]] std::string found_text(Ledger ledger, const Values& values);

Result<EntryPage> read_entries(Connection& database, const EntryQuery& query);
/// Errors: ledger_entry_unknown.
Result<Entry> read_entry(Connection& database, EntryId id);
Result<LedgerStanding> read_standing(Connection& database, Ledger ledger);
/// The folded first fields of the entries in use.
Result<std::set<std::string>> read_names(Connection& database, Ledger ledger);
/// Another entry in use with this first field, if there is one.
Result<std::optional<EntryId>> find_named(Connection& database, Ledger ledger, std::string_view name);

Result<EntryId> insert_entry(Connection& database, Ledger ledger, const Values& values, CivilDate today);
Result<void> update_entry(Connection& database, Ledger ledger, EntryId id, const Values& values, CivilDate today);
Result<void> update_retired(Connection& database, EntryId id, std::optional<CivilDate> day, std::string_view why);

/// For an entry that nothing speaks of.
Result<void> delete_entry(Connection& database, EntryId id);

Result<ledgers::Facts> read_facts(Connection& database, CivilDate today);

}  // namespace mamori::vault
