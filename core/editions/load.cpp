#include "editions/load.hpp"

#include "crypto/crypto.hpp"
#include "editions/cross_check.hpp"
#include "editions/document.hpp"
#include "editions/embedded.hpp"
#include "editions/read.hpp"

#include <nlohmann/json.hpp>

namespace mamori::editions {
namespace {

/// Document → value → cross-references, the same for the three kinds of pack.
template <class Read, class Disagreement>
auto loaded(std::string_view bytes, const char* schema, Read read, Disagreement disagreement)
    -> Result<decltype(read(nlohmann::json{}))> {
  const auto document = read_document(bytes, embedded(schema));
  if (!document) return pass_on(document);
  auto value = read(*document);
  if (auto place = disagreement(value)) return fail(ErrorCode::edition_cross_reference, *place);
  return value;
}

std::array<std::uint8_t, 32> hash_of(std::string_view bytes) {
  return crypto::sha256({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()});
}

}  // namespace

Result<Edition> load(std::string_view bytes, std::span<const GlossaryEntry> glossary) {
  auto edition = loaded(bytes, "schema/edition.schema.json", edition_from,
                        [&](const Edition& read) { return disagreement(read, glossary); });
  if (edition) edition->hash = hash_of(bytes);
  return edition;
}

Result<Poster> load_poster(std::string_view bytes, std::span<const Edition> editions) {
  return loaded(bytes, "schema/poster.schema.json", poster_from,
                [&](const Poster& read) { return disagreement(read, editions); });
}

Result<std::vector<GlossaryEntry>> load_glossary(std::string_view bytes) {
  return loaded(bytes, "schema/glossary.schema.json", glossary_from,
                [](const auto& read) { return disagreement(std::span<const GlossaryEntry>(read)); });
}

Result<Library> built_in() {
  Library library;
  auto glossary = load_glossary(embedded("glossary.json"));
  if (!glossary) return pass_on(glossary);
  library.glossary = std::move(*glossary);
  auto edition = load(embedded("r5.json"), library.glossary);
  if (!edition) return pass_on(edition);
  library.editions.push_back(std::move(*edition));
  auto poster = load_poster(embedded("poster.json"), library.editions);
  if (!poster) return pass_on(poster);
  library.poster = std::move(*poster);
  return library;
}

}  // namespace mamori::editions
