// A long ledger as another program would export it.
#pragma once

#include "ledgers/ledger.hpp"
#include "tables/csv.hpp"

#include <algorithm>
#include <string>
#include <vector>

namespace mamori::bench {

/// A CSV file with this many lines, each field filled; names in no order.
inline std::string ledger_file(Ledger ledger, int lines) {
  std::vector<std::vector<std::string>> rows(1);
  for (const auto& field : ledgers::spec_of(ledger).fields) rows[0].push_back(field.label.ja);
  for (int i = 0; i < lines; ++i) {
    auto& row = rows.emplace_back();
    for (const auto& field : ledgers::spec_of(ledger).fields) {
      const auto choice = static_cast<std::size_t>(i) % std::max<std::size_t>(field.choices.size(), 1);
      row.push_back(field.kind == FieldKind::choice      ? field.choices[choice].label.ja
                    : field.kind == FieldKind::day       ? "2023-10-13"
                    : field.kind == FieldKind::telephone ? "03-0000-0000"
                                                         : field.label.ja + std::to_string(i * 7919 % lines));
    }
  }
  return tables::write_csv(rows);
}

}  // namespace mamori::bench
