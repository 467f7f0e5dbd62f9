#include "editions/lineage.hpp"

#include "editions/load.hpp"

#include <algorithm>
#include <map>

namespace mamori::editions {
namespace {

/// From `to` back to `from`, both included; empty when no chain leads there. Each edition follows an earlier year, so a
/// chain ends.
std::vector<const Edition*> chain(const Library& library, std::string_view from, std::string_view to) {
  std::vector<const Edition*> steps;
  for (const auto* edition = library.edition(to); edition != nullptr;
       edition = edition->follows ? library.edition(edition->follows->edition) : nullptr) {
    if (!steps.empty() && edition->year >= steps.back()->year) break;
    steps.push_back(edition);
    if (edition->id == from) return steps;
  }
  return {};
}

/// Official order, each row once.
std::vector<RowKey> in_order(const Edition& edition, std::vector<RowKey> keys) {
  const auto place = [&](const RowKey& key) {
    const Row* row = edition.sheet(key.sheet).find(key);
    return row == nullptr ? -1 : int{row->index};
  };
  std::ranges::sort(keys, {}, place);
  keys.erase(std::unique(keys.begin(), keys.end()), keys.end());
  return keys;
}

}  // namespace

std::vector<RowOrigin> origins_between(const Library& library, std::string_view from, std::string_view to) {
  const auto steps = chain(library, from, to);
  if (steps.size() < 2) return {};
  std::vector<RowOrigin> origins = steps.front()->follows->rows;
  for (std::size_t i = 1; i + 1 < steps.size(); ++i) {
    std::map<RowKey, std::vector<RowKey>> earlier;
    for (const auto& origin : steps[i]->follows->rows) earlier[origin.to] = origin.from;
    for (auto& origin : origins) {
      std::vector<RowKey> further;
      for (const auto& key : origin.from) {
        if (const auto found = earlier.find(key); found != earlier.end()) {
          further.insert(further.end(), found->second.begin(), found->second.end());
        }
      }
      origin.from = std::move(further);
    }
  }
  std::erase_if(origins, [](const RowOrigin& origin) { return origin.from.empty(); });
  for (auto& origin : origins) origin.from = in_order(*steps.back(), std::move(origin.from));
  return origins;
}

std::vector<const Row*> rows_served(const Library& library, const Edition& edition, std::string_view item) {
  std::vector<const Row*> served;
  const auto is_it = [&](const RowKey& key) { return key.item == item; };
  if (edition.id == poster_edition) {
    for (const auto& row : edition.pharmacy.rows) {
      if (is_it(row.key)) served.push_back(&row);
    }
    return served;
  }
  for (const auto& origin : origins_between(library, poster_edition, edition.id)) {
    if (origin.to.sheet != SheetKind::pharmacy || std::ranges::none_of(origin.from, is_it)) continue;
    if (const auto* row = edition.pharmacy.find(origin.to)) served.push_back(row);
  }
  return served;
}

bool descends(const Library& library, std::string_view to, std::string_view from) {
  return to != from && !chain(library, from, to).empty();
}

}  // namespace mamori::editions
