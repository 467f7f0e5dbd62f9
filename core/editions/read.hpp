// From JSON that keeps its schema to the values of this room.
#pragma once

#include "editions/edition.hpp"

#include <nlohmann/json_fwd.hpp>
#include <vector>

namespace mamori::editions {

/// These expect a document that has passed its schema; nlohmann's exceptions leave them where it has not.
[[nodiscard]] Edition edition_from(const nlohmann::json& document);
[[nodiscard]] Poster poster_from(const nlohmann::json& document);
[[nodiscard]] std::vector<GlossaryEntry> glossary_from(const nlohmann::json& document);

}  // namespace mamori::editions
