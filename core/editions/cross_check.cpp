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
  if (row.key.target != Target::organisation && !edition.heading(row.key.target)) return place + "/target";
  if (row.is_gate != (pharmacy && i == 0)) return place + "/gate";
  if (row.number.empty() != row.is_gate) return place + "/number";
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
  const auto section_id = [](const Section& section) { return std::string_view(section.id); };
  const auto heading_target = [](const TargetHeading& heading) { return heading.target; };
  if (auto place = repeated(edition.sections, "/sections", "/id", section_id)) return place;
  if (auto place = repeated(edition.headings, "/headings", "/target", heading_target)) return place;
  for (const auto* sheet : {&edition.pharmacy, &edition.vendor}) {
    if (auto place = sheet_fault(edition, *sheet, glossary)) return place;
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
