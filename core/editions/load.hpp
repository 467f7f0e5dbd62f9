// Reads edition packs: caps, JSON, schema, then cross-references. What breaks one is refused with the place of the
// fault.
#pragma once

#include "editions/library.hpp"

#include <span>
#include <string_view>

namespace mamori::editions {

/// Largest pack that is read, in bytes.
inline constexpr std::size_t pack_limit = 1024 * 1024;

/// The poster came with this edition's notice and names its items.
inline constexpr std::string_view poster_edition = "r5";

/// Reads one edition pack (JSON, UTF-8, schema `edition.schema.json`). `glossary` is what its help may point to.
/// Errors: edition_too_large, edition_not_json (where = byte offset), edition_breaks_schema and
/// edition_cross_reference (where = JSON pointer of the fault).
[[nodiscard]] Result<Edition> load(std::string_view bytes, std::span<const GlossaryEntry> glossary);
/// The same for a pack that is taken in beside others: the edition that it follows is in `library`, and so is each row
/// that its map comes from.
[[nodiscard]] Result<Edition> load(std::string_view bytes, const Library& library);
/// Reads `poster.json`. `editions` are those whose items it may point to. Same errors as `load`.
[[nodiscard]] Result<Poster> load_poster(std::string_view bytes, std::span<const Edition> editions);
/// Reads `glossary.json`. Same errors as `load`.
[[nodiscard]] Result<std::vector<GlossaryEntry>> load_glossary(std::string_view bytes);

/// That no text of a pack hides letters (base/text.hpp). For one on its way in: what was kept before is read as it is.
/// Says nothing of what load() refuses. Errors: hidden_letters (where = JSON pointer).
[[nodiscard]] Result<void> require_plain_texts(std::string_view bytes);

/// The packs that are built into this program. Of the editions only the one that the poster belongs to is read.
[[nodiscard]] Result<Library> built_in();

}  // namespace mamori::editions
