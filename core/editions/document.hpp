// From the bytes of a pack to JSON that keeps its schema: everything that is checked before a value is looked at.
#pragma once

#include "base/error.hpp"

#include <nlohmann/json_fwd.hpp>
#include <string>
#include <string_view>

namespace mamori::editions {

/// Parses `bytes` (RFC 8259, no key twice in an object) and validates them against `schema` (JSON Schema draft 7).
/// No text holds a control character, and none is longer than its schema allows.
/// Errors: edition_too_large (where = the size in bytes), edition_not_json (where = "byte N"), edition_breaks_schema
/// (where = JSON pointer, RFC 6901; "" is the whole document).
[[nodiscard]] Result<nlohmann::json> read_document(std::string_view bytes, std::string_view schema);

/// `token` as one step of a JSON pointer, with its slash (RFC 6901 section 3).
[[nodiscard]] std::string pointer_step(std::string_view token);

}  // namespace mamori::editions
