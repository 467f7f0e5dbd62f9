// What a schema cannot say: that the parts of a pack agree with each other and with the packs beside it.
#pragma once

#include "editions/edition.hpp"

#include <optional>
#include <span>
#include <string>

namespace mamori::editions {

/// Longest id of an edition, which messages carry.
inline constexpr std::size_t edition_id_limit = 16;

/// The JSON pointer (RFC 6901) of the first disagreement inside the pack; nullopt when there is none.
///
/// An edition: its id one that messages can carry, its day of issue in its year or less than one before it; section ids
/// and target headings once each; in each sheet rows numbered from 0 in their order, each (item, target) once and its
/// item without @ and space, required rows before reference rows, required rows due in the edition's year and reference
/// rows later, each row's section there, no glossary word unknown or named twice. A gate is the first row of the
/// pharmacy sheet and has no number; the vendor sheet has no row that speaks about the pharmacy's contract or
/// inspection. Doubts once each and about rows that are there; the map from an earlier edition names each of its rows
/// once and leads to rows that are there.
[[nodiscard]] std::optional<std::string> disagreement(const Edition& edition, std::span<const GlossaryEntry> glossary);
/// The place of the first row in the map of `edition` that `followed`, which it names, does not have.
[[nodiscard]] std::optional<std::string> dangling(const Edition& edition, const Edition& followed);
/// The poster: audiences once each, principles numbered from 1 through all of them (the schema counts nine), as many
/// English check points as Japanese ones, and only items that one of `editions` has.
[[nodiscard]] std::optional<std::string> disagreement(const Poster& poster, std::span<const Edition> editions);
/// The glossary: each id once.
[[nodiscard]] std::optional<std::string> disagreement(std::span<const GlossaryEntry> glossary);

}  // namespace mamori::editions
