// The editions that a vault adds to those of the program, which of them are begun, and how one is brought in.
#pragma once

#include "editions/library.hpp"
#include "vault/vault.hpp"

#include <string_view>
#include <vector>

namespace mamori::desks {

/// What is built in and what this vault brought in beside it. To be made anew after `bring_in`. Errors: storage_*.
[[nodiscard]] Result<Library> library_with_packs(const vault::Vault& vault, const Library& built_in);

/// Takes a pack in. One that is here under its id gives way to it, but never an official one; and where the vault has
/// sheets of that edition, the rows that may be answered already must stand where they stood. `source`: the files it
/// was made from or its publisher, in words.
/// Errors: those of editions::load (pack and library), edition_taken (where = the id), not_allowed, storage_*.
Result<EditionCard> bring_in(vault::Vault& vault, const Library& library, std::string_view pack,
                             std::string_view source);

/// Ids of the editions of which the pharmacy has its own sheet, oldest year first. An edition that is not here stands
/// first. Errors: storage_*.
[[nodiscard]] Result<std::vector<std::string>> begun_editions(const vault::Vault& vault, const Library& library);
/// The newest of these, which a desk works with; nullptr while no year was begun. Errors: edition_unknown, storage_*.
[[nodiscard]] Result<const Edition*> edition_in_use(const vault::Vault& vault, const Library& library);

}  // namespace mamori::desks
