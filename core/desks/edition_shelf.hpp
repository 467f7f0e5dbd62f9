// The editions that a vault adds to those of the program, which of them are begun, and how one is brought in.
#pragma once

#include "editions/library.hpp"
#include "forms/reading.hpp"
#include "vault/vault.hpp"

#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::desks {

/// What is built in and what this vault brought in beside it. To be made anew after `bring_in`. Errors: storage_*.
[[nodiscard]] Result<Library> library_with_packs(const vault::Vault& vault, const Library& built_in);

/// Whether a pack may come in: one that is here under its id gives way to it, but never an official one; and where the
/// vault has sheets of that edition, the rows that may be answered already must stand where they stood, with the words
/// that they were answered by.
/// Errors: edition_taken (where = the id), storage_*.
[[nodiscard]] Result<void> may_come_in(const vault::Vault& vault, const Library& library, const Edition& edition);

/// Takes a pack in. `source`: the files it was made from or its publisher, in words. `files`: the same files as they
/// came, which are kept as evidence of the edition, so that they can be filled in later. `reason`: a person's word, for
/// the history.
/// Errors: those of editions::load (pack and library) and may_come_in, evidence_too_large, not_allowed, storage_*.
Result<EditionCard> bring_in(vault::Vault& vault, const Library& library, std::string_view pack,
                             std::string_view source, std::span<const forms::FileIn> files = {},
                             std::string_view reason = {});
/// What evidence is used for when it is a file that an edition was read from.
[[nodiscard]] std::string subject_of_edition(std::string_view edition);
/// A file that came from outside, as evidence bears it: its name cut to what a title holds, its end kept.
[[nodiscard]] Evidence evidence_of_file(std::string_view name, std::span<const std::uint8_t> bytes, CivilDate day,
                                        std::string subject);

/// Ids of the editions of which the pharmacy has its own sheet, oldest year first. An edition that is not here stands
/// first. Errors: storage_*.
[[nodiscard]] Result<std::vector<std::string>> begun_editions(const vault::Vault& vault, const Library& library);
/// The newest of these, which a desk works with; nullptr while no year was begun. Errors: edition_unknown, storage_*.
[[nodiscard]] Result<const Edition*> edition_in_use(const vault::Vault& vault, const Library& library);

}  // namespace mamori::desks
