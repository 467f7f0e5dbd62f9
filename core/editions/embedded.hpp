// The packs and schemas as bytes inside the program; the source is written by embed.cmake from data/.
#pragma once

#include <span>
#include <string_view>

namespace mamori::editions {

/// The bytes of a file below data/ ("poster.json", "schema/edition.schema.json"); empty for another name.
[[nodiscard]] std::string_view embedded(std::string_view name);

/// What stands at the head of an edition's pack, copied when the program was built.
struct EmbeddedEdition {
  std::string_view file;  ///< "editions/r5.json"
  std::string_view id;
  std::string_view title_ja;
  std::string_view title_en;
  std::string_view standing;
  int fiscal_year = 0;
  std::string_view issued_on;  ///< ISO; may be empty
};
/// Every pack in data/editions.
[[nodiscard]] std::span<const EmbeddedEdition> embedded_editions();

}  // namespace mamori::editions
