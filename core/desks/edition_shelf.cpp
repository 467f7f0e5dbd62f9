#include "desks/edition_shelf.hpp"

#include "base/text.hpp"
#include "desks/views.hpp"
#include "editions/load.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

/// Whether `after` is the same row to whoever answered `before`: other words under an answer would make it another one.
/// A wording that nobody had seen may come in.
bool same_row(const Row& before, const Row& after) {
  const bool same_words = !before.wording || (after.wording && before.wording->ja == after.wording->ja);
  return before.key == after.key && same_words;
}

/// Whether the rows that may be answered already stand in `after` where they stood, with their words and no others.
bool keeps_rows(const Sheet& before, const Sheet& after) {
  return before.rows.empty() || std::ranges::equal(before.rows, after.rows, same_row);
}

tl::unexpected<Error> edition_taken(std::string_view id) {
  return fail(ErrorCode::edition_taken, std::string(id));
}

}  // namespace

Result<Library> library_with_packs(const vault::Vault& vault, const Library& built_in) {
  MAMORI_TAKE(auto kept, vault.editions());
  Library library = built_in;
  for (auto& each : kept) {
    library.add_own({each.id, each.title, each.standing, each.year, each.issued_on}, std::move(each.pack));
  }
  return library;
}

Result<void> may_come_in(const vault::Vault& vault, const Library& library, const Edition& edition) {
  const auto* there = library.card(edition.id);
  if (there == nullptr) return {};
  if (there->standing == Standing::official) return edition_taken(edition.id);
  const auto* before = library.edition(edition.id);
  if (before == nullptr) return {};
  MAMORI_TAKE(const auto sheets, vault.sheets());
  const bool keeps = std::ranges::all_of(sheets, [&](const SheetRecord& sheet) {
    return sheet.edition != edition.id || keeps_rows(before->sheet(sheet.kind), edition.sheet(sheet.kind));
  });
  return keeps ? Result<void>{} : edition_taken(edition.id);
}

std::string subject_of_edition(std::string_view edition) {
  return "edition/" + std::string(edition);
}

Evidence evidence_of_file(std::string_view name, std::span<const std::uint8_t> bytes, CivilDate day,
                          std::string subject) {
  const auto whole = normal_form(name.substr(name.find_last_of("/\\") + 1)).value_or(std::string());
  constexpr std::size_t longest_end = 6;
  const auto dot = whole.rfind('.');
  const auto end = dot == std::string::npos || whole.size() - dot > longest_end ? std::string() : whole.substr(dot);
  std::string title = whole.substr(0, whole.size() - end.size());
  while (code_points(title) != not_utf8 && code_points(title) + end.size() > name_limit) {
    do title.pop_back();
    while (!title.empty() && code_points(title) == not_utf8);
  }
  Evidence evidence;
  evidence.kind = EvidenceKind::file;
  evidence.title = title + end;
  const bool archive = bytes.size() > 2 && bytes[0] == 'P' && bytes[1] == 'K';
  evidence.media = archive ? "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet" : "text/csv";
  evidence.size = bytes.size();
  evidence.day = day;
  evidence.uses = {std::move(subject)};
  return evidence;
}

Result<EditionCard> bring_in(vault::Vault& vault, const Library& library, std::string_view pack,
                             std::string_view source, std::span<const forms::FileIn> files, std::string_view reason) {
  MAMORI_TRY(editions::require_plain_texts(pack));
  MAMORI_TAKE(auto edition, editions::load(pack, library));
  MAMORI_TRY(may_come_in(vault, library, edition));
  edition.standing = std::min(edition.standing, Standing::own);
  const auto card = card_of(edition);
  KeptEdition kept{card.id,           card.title,   card.standing,       card.year, card.issued_on,
                   std::string(pack), edition.hash, std::string(source), {},        0};
  MAMORI_TAKE(const auto before, vault.evidence());
  MAMORI_TRY(vault.change(reason, [&](vault::Writer& writer) -> Result<void> {
    MAMORI_TRY(writer.keep_edition(std::move(kept)));
    if (files.empty()) return {};
    const auto subject = subject_of_edition(card.id);
    // The form as it was read before is no form of this edition any more.
    for (const auto& old : before) {
      if (std::ranges::find(old.uses, subject) == old.uses.end()) continue;
      MAMORI_TRY(writer.use_evidence(old.id, subject, false));
    }
    for (const auto& file : files) {
      const auto day = local_date(vault.latest_time());
      MAMORI_TRY(writer.add_evidence(evidence_of_file(file.name, file.bytes, day, subject), file.bytes));
    }
    return {};
  }));
  return card;
}

Result<std::vector<std::string>> begun_editions(const vault::Vault& vault, const Library& library) {
  MAMORI_TAKE(const auto sheets, vault.sheets());
  std::vector<std::pair<int, std::string>> begun;  // first year, id; in the order in which they were begun
  for (const auto& sheet : sheets) {
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
  MAMORI_TAKE(const auto begun, begun_editions(vault, library));
  if (begun.empty()) return nullptr;
  return edition_of(library, begun.back());
}

}  // namespace mamori::desks
