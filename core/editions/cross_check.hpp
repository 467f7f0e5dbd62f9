// What a schema cannot say: that the parts of a pack agree with each other and with the packs beside it.
#pragma once

#include "editions/edition.hpp"

#include <optional>
#include <span>
#include <string>

namespace mamori::editions {

/// The JSON pointer (RFC 6901) of the first disagreement inside the pack; nullopt when there is none.
///
/// An edition: section ids and target headings once each; in each sheet rows numbered from 0 in their order, each
/// (item, target) once and its item without @ and space, required rows before reference rows, required rows due in the
/// edition's year and reference rows later, each row's section and heading there, no glossary word unknown or named
/// twice. The pharmacy sheet has one gate, its first row, and every row but the gate has a printed number; the vendor
/// sheet has no gate and no row that speaks about the pharmacy's contract or inspection.
[[nodiscard]] std::optional<std::string> disagreement(const Edition& edition, std::span<const GlossaryEntry> glossary);
/// The poster: audiences once each, principles numbered from 1 through all of them (the schema counts nine), as many
/// English check points as Japanese ones, and only items that one of `editions` has.
[[nodiscard]] std::optional<std::string> disagreement(const Poster& poster, std::span<const Edition> editions);
/// The glossary: each id once.
[[nodiscard]] std::optional<std::string> disagreement(std::span<const GlossaryEntry> glossary);

}  // namespace mamori::editions
