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
  MAMORI_TAKE(const auto document, read_document(bytes, embedded(schema)));
  auto value = read(document);
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

Result<Edition> load(std::string_view bytes, const Library& library) {
  auto edition = loaded(bytes, "schema/edition.schema.json", edition_from, [&](const Edition& read) {
    auto place = disagreement(read, library.glossary);
    if (place || !read.follows) return place;
    const auto* followed = library.edition(read.follows->edition);
    return followed == nullptr ? std::optional<std::string>("/follows/edition") : dangling(read, *followed);
  });
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
  MAMORI_TAKE(auto glossary, load_glossary(embedded("glossary.json")));
  library.glossary = std::move(glossary);
  for (const auto& pack : embedded_editions()) {
    const auto standing = pack.standing == "official" ? Standing::official : Standing::reconstructed;
    EditionCard card{std::string(pack.id),
                     {std::string(pack.title_ja), std::string(pack.title_en)},
                     standing,
                     FiscalYear{pack.fiscal_year}};
    if (const auto day = CivilDate::from_iso(pack.issued_on)) card.issued_on = *day;
    library.add(std::move(card), embedded(pack.file));
  }
  const auto* edition = library.edition(poster_edition);
  MAMORI_TAKE(auto poster, load_poster(embedded("poster.json"), {edition, edition == nullptr ? 0U : 1U}));
  library.poster = std::move(poster);
  return library;
}

}  // namespace mamori::editions
