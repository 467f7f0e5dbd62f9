#include "viewmodels/ledgers/entry_columns.hpp"

#include <QString>
#include <algorithm>

namespace mamori::app {
namespace {

/// How wide a text is, in letters: those of Latin take half of a Japanese one.
double lettersOf(const std::string& text) {
  double letters = 0;
  for (const QChar c : QString::fromStdString(text)) letters += c.unicode() < 0x2e80 ? 0.55 : 1;
  return letters;
}

double usualWidth(const FieldSpec& field, Language language) {
  switch (field.kind) {
    case FieldKind::choice: {
      double longest = 0;
      for (const auto& choice : field.choices) longest = std::max(longest, lettersOf(choice.label.in(language)));
      return longest;
    }
    case FieldKind::long_text:
      return 11;
    case FieldKind::day:
    case FieldKind::telephone:
    case FieldKind::address:
      return 8;
    case FieldKind::text:
    case FieldKind::names:
      return 7;
  }
  return 7;
}

/// With its cell's margins; a heading may take two lines.
double widthOf(const FieldSpec& field, Language language) {
  constexpr double margins = 1.5;
  constexpr double least = 4;
  return std::max({least, usualWidth(field, language), lettersOf(field.label.in(language)) / 2 + 1}) + margins;
}

/// Fields by how much they are wanted in a table.
std::vector<std::size_t> byWorth(const LedgerSpec& spec) {
  std::vector<std::size_t> order{0};
  const auto want = [&](std::size_t field) {
    if (std::ranges::find(order, field) == order.end()) order.push_back(field);
  };
  if (spec.filter) want(*spec.filter);
  for (const auto field : spec.second_line) want(field);
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    if (spec.fields[i].kind == FieldKind::choice) want(i);
  }
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    if (spec.fields[i].kind != FieldKind::long_text) want(i);
  }
  for (std::size_t i = 0; i < spec.fields.size(); ++i) want(i);
  return order;
}

}  // namespace

std::vector<EntryColumn> columnsThatFit(const LedgerSpec& spec, double room, Language language) {
  std::vector<EntryColumn> columns;
  double used = 0;
  for (const auto field : byWorth(spec)) {
    const double letters = widthOf(spec.fields[field], language);
    if (!columns.empty() && used + letters > room) break;
    columns.push_back({field, letters});
    used += letters;
  }
  std::ranges::sort(columns, {}, &EntryColumn::field);
  for (auto& column : columns) column.letters *= std::max(1.0, room / used);
  return columns;
}

void EntryColumnModel::fit(const LedgerSpec& spec, double room, Language language,
                           const std::vector<std::size_t>& narrowed) {
  std::vector<QVariantList> rows;
  for (const auto& column : columnsThatFit(spec, room, language)) {
    const auto& field = spec.fields[column.field];
    rows.push_back({static_cast<int>(column.field), QString::fromStdString(field.label.in(language)), column.letters,
                    std::ranges::find(narrowed, column.field) != narrowed.end()});
  }
  setRows(std::move(rows));
}

}  // namespace mamori::app
