#include "desks/edition_shelf.hpp"

#include "crypto/crypto.hpp"
#include "desks/views.hpp"
#include "editions/load.hpp"

#include <algorithm>
#include <set>

namespace mamori::desks {
namespace {

/// Whether every row of `before` stands in `after` as well, with the same key at the same place.
bool keeps_rows(const Sheet& before, const Sheet& after) {
  if (before.rows.size() > after.rows.size()) return false;
  return std::ranges::equal(before.rows, std::span(after.rows).first(before.rows.size()), {}, &Row::key, &Row::key);
}

/// Whether a pack may come in under its id.
Result<bool> may_come_in(const vault::Vault& vault, const Library& library, const Edition& edition) {
  const auto* there = library.card(edition.id);
  if (there == nullptr) return true;
  if (there->standing == Standing::official) return false;
  const auto* before = library.edition(edition.id);
  if (before == nullptr) return true;
  const auto sheets = vault.sheets();
  if (!sheets) return pass_on(sheets);
  return std::ranges::all_of(*sheets, [&](const SheetRecord& sheet) {
    return sheet.edition != edition.id || keeps_rows(before->sheet(sheet.kind), edition.sheet(sheet.kind));
  });
}

}  // namespace

Result<Library> library_with_packs(const vault::Vault& vault, const Library& built_in) {
  auto kept = vault.editions();
  if (!kept) return pass_on(kept);
  Library library = built_in;
  for (auto& each : *kept) {
    library.add_own({each.id, each.title, each.standing, each.year, each.issued_on}, std::move(each.pack));
  }
  return library;
}

Result<EditionCard> bring_in(vault::Vault& vault, const Library& library, std::string_view pack,
                             std::string_view source) {
  auto edition = editions::load(pack, library);
  if (!edition) return pass_on(edition);
  const auto may = may_come_in(vault, library, *edition);
  if (!may) return pass_on(may);
  if (!*may) return fail(ErrorCode::edition_taken, edition->id);
  edition->standing = std::min(edition->standing, Standing::own);
  const auto card = card_of(*edition);
  KeptEdition kept{card.id,           card.title,    card.standing,       card.year, card.issued_on,
                   std::string(pack), edition->hash, std::string(source), {},        0};
  const auto written = vault.change({}, [&](vault::Writer& writer) { return writer.keep_edition(std::move(kept)); });
  if (!written) return pass_on(written);
  return card;
}

Result<std::vector<std::string>> begun_editions(const vault::Vault& vault, const Library& library) {
  const auto sheets = vault.sheets();
  if (!sheets) return pass_on(sheets);
  std::vector<std::pair<int, std::string>> begun;  // first year, id; in the order in which they were begun
  for (const auto& sheet : *sheets) {
    if (sheet.kind != SheetKind::pharmacy) continue;
    const auto* card = library.card(sheet.edition);
    begun.emplace_back(card == nullptr ? 0 : card->year.start_year, sheet.edition);
  }
  std::ranges::stable_sort(begun, {}, [](const auto& each) { return each.first; });
  std::vector<std::string> ids;
  for (auto& each : begun) ids.push_back(std::move(each.second));
  return ids;
}

Result<const Edition*> edition_in_use(const vault::Vault& vault, const Library& library) {
  const auto begun = begun_editions(vault, library);
  if (!begun) return pass_on(begun);
  if (begun->empty()) return nullptr;
  return edition_of(library, begun->back());
}

}  // namespace mamori::desks
