#include "editions/cross_check.hpp"

#include <algorithm>
#include <set>
#include <string_view>
#include <utility>

namespace mamori::editions {
namespace {

using Place = std::optional<std::string>;

std::string at(const std::string& array, std::size_t index) {
  return array + "/" + std::to_string(index);
}

/// The first element whose key stands earlier in the list too.
template <class Range, class Key>
Place repeated(const Range& range, const std::string& array, const char* member, Key key) {
  std::set<decltype(key(*range.begin()))> seen;
  for (std::size_t i = 0; i < range.size(); ++i) {
    if (!seen.insert(key(range[i])).second) return at(array, i) + member;
  }
  return std::nullopt;
}

bool knows(std::span<const GlossaryEntry> glossary, std::string_view id) {
  return std::any_of(glossary.begin(), glossary.end(), [&](const GlossaryEntry& entry) { return entry.id == id; });
}

Place words_fault(const Row& row, const std::string& place, std::span<const GlossaryEntry> glossary) {
  const auto words = place + "/help/words";
  for (std::size_t i = 0; i < row.help.words.size(); ++i) {
    if (!knows(glossary, row.help.words[i])) return at(words, i);
  }
  return repeated(row.help.words, words, "", [](const std::string& word) { return std::string_view(word); });
}

/// What a row must keep by itself and with its edition.
Place row_fault(const Edition& edition, const Sheet& sheet, std::size_t i, const std::string& place) {
  const auto& row = sheet.rows[i];
  const bool pharmacy = sheet.kind == SheetKind::pharmacy;
  const bool required = row.obligation == Obligation::required;
  if (row.index != i) return place + "/index";
  // RowKey::text joins item and target with @.
  if (row.key.item.find_first_of("@ ") != std::string::npos) return place + "/item";
  if (!edition.section(row.section)) return place + "/section";
  if (row.is_gate && (!pharmacy || i != 0)) return place + "/gate";
  if (row.is_gate && !row.number.empty()) return place + "/number";
  if (i > 0 && required && sheet.rows[i - 1].obligation == Obligation::reference) return place + "/obligation";
  if (required != (row.due_year == edition.year) || row.due_year < edition.year) return place + "/due_fiscal_year";
  if (row.is_gate && !required) return place + "/obligation";
  if (!pharmacy && row.needs_vendor_contract) return place + "/needs_vendor_contract";
  if (!pharmacy && row.shown_in_person) return place + "/shown_in_person";
  return std::nullopt;
}

Place sheet_fault(const Edition& edition, const Sheet& sheet, std::span<const GlossaryEntry> glossary) {
  const auto rows = "/sheets/" + std::string(name_of(sheet.kind)) + "/rows";
  for (std::size_t i = 0; i < sheet.rows.size(); ++i) {
    if (auto place = row_fault(edition, sheet, i, at(rows, i))) return place;
    if (auto place = words_fault(sheet.rows[i], at(rows, i), glossary)) return place;
  }
  return repeated(sheet.rows, rows, "", [](const Row& row) { return std::pair(row.key.item, row.key.target); });
}

bool is_edition_id(std::string_view id) {
  const auto fits = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-'; };
  return !id.empty() && id.size() <= edition_id_limit && std::ranges::all_of(id, fits);
}

/// A form comes out inside its year, or a little before it begins.
bool is_issue_day(CivilDate day, FiscalYear year) {
  return year.first_day().plus_days(-366) <= day && day <= year.last_day();
}

Place source_fault(const Source& source) {
  for (std::size_t i = 0; i < source.files.size(); ++i) {
    if (source.files[i].sha256 == std::array<std::uint8_t, 32>{}) return at("/source/files", i) + "/sha256";
  }
  return std::nullopt;
}

Place doubts_fault(const Edition& edition) {
  for (std::size_t i = 0; i < edition.doubts.size(); ++i) {
    const auto& doubt = edition.doubts[i];
    if (!doubt.row) continue;
    // The same row key may stand on both sheets.
    if (!doubt.sheet || !edition.sheet(*doubt.sheet).find(*doubt.row)) return at("/doubts", i) + "/row";
  }
  return repeated(edition.doubts, "/doubts", "/id", [](const Doubt& doubt) { return std::string_view(doubt.id); });
}

Place follows_fault(const Edition& edition) {
  if (!edition.follows) return std::nullopt;
  if (!is_edition_id(edition.follows->edition) || edition.follows->edition == edition.id) return "/follows/edition";
  const std::string rows = "/follows/rows";
  for (std::size_t i = 0; i < edition.follows->rows.size(); ++i) {
    const auto& origin = edition.follows->rows[i];
    if (!edition.sheet(origin.to.sheet).find(origin.to)) return at(rows, i) + "/to";
    const auto own = [](const RowKey& key) { return key; };
    if (auto place = repeated(origin.from, at(rows, i) + "/from", "", own)) return place;
  }
  return repeated(edition.follows->rows, rows, "/to", [](const RowOrigin& origin) { return origin.to; });
}

bool has_item(std::span<const Edition> editions, std::string_view item) {
  const auto in_sheet = [&](const Sheet& sheet) {
    return std::any_of(sheet.rows.begin(), sheet.rows.end(), [&](const Row& row) { return row.key.item == item; });
  };
  return std::any_of(editions.begin(), editions.end(),
                     [&](const Edition& edition) { return in_sheet(edition.pharmacy) || in_sheet(edition.vendor); });
}

Place principle_fault(const Principle& principle, const std::string& place, std::span<const Edition> editions) {
  if (principle.courtesy_points.size() != principle.check_points.size()) return place + "/courtesy_points";
  for (std::size_t i = 0; i < principle.serves.size(); ++i) {
    if (!has_item(editions, principle.serves[i])) return at(place + "/serves", i);
  }
  return std::nullopt;
}

}  // namespace

std::optional<std::string> disagreement(const Edition& edition, std::span<const GlossaryEntry> glossary) {
  if (!is_edition_id(edition.id)) return "/id";
  if (edition.issued_on && !is_issue_day(*edition.issued_on, edition.year)) return "/issued_on";
  const auto section_id = [](const Section& section) { return std::string_view(section.id); };
  const auto heading_target = [](const TargetHeading& heading) { return heading.target; };
  if (auto place = repeated(edition.sections, "/sections", "/id", section_id)) return place;
  if (auto place = repeated(edition.headings, "/headings", "/target", heading_target)) return place;
  for (const auto* sheet : {&edition.pharmacy, &edition.vendor}) {
    if (auto place = sheet_fault(edition, *sheet, glossary)) return place;
  }
  if (auto place = source_fault(edition.source)) return place;
  if (auto place = doubts_fault(edition)) return place;
  return follows_fault(edition);
}

std::optional<std::string> dangling(const Edition& edition, const Edition& followed) {
  for (std::size_t i = 0; edition.follows && i < edition.follows->rows.size(); ++i) {
    const auto& from = edition.follows->rows[i].from;
    for (std::size_t k = 0; k < from.size(); ++k) {
      if (!followed.sheet(from[k].sheet).find(from[k])) return at(at("/follows/rows", i) + "/from", k);
    }
  }
  return std::nullopt;
}

std::optional<std::string> disagreement(const Poster& poster, std::span<const Edition> editions) {
  const auto audience_id = [](const Audience& audience) { return std::string_view(audience.id); };
  if (auto place = repeated(poster.audiences, "/audiences", "/id", audience_id)) return place;
  int number = 0;
  for (std::size_t i = 0; i < poster.audiences.size(); ++i) {
    const auto& principles = poster.audiences[i].principles;
    for (std::size_t k = 0; k < principles.size(); ++k) {
      const auto place = at(at("/audiences", i) + "/principles", k);
      if (principles[k].number != ++number) return place + "/number";
      if (auto fault = principle_fault(principles[k], place, editions)) return fault;
    }
  }
  return std::nullopt;
}

std::optional<std::string> disagreement(std::span<const GlossaryEntry> glossary) {
  return repeated(glossary, "/entries", "/id", [](const GlossaryEntry& entry) { return std::string_view(entry.id); });
}

}  // namespace mamori::editions
