// The packs and schemas as bytes inside the program; the source is written by embed.cmake from data/.
#pragma once

#include <string_view>

namespace mamori::editions {

/// The bytes of a file below data/ ("r5.json", "schema/edition.schema.json"); empty for a name that is not built in.
[[nodiscard]] std::string_view embedded(std::string_view name);

}  // namespace mamori::editions
