// How the rows of one edition come from those of an earlier one, along the maps that the packs between them carry.
#pragma once

#include "editions/library.hpp"

#include <vector>

namespace mamori::editions {

/// Where each row of `to` comes from in `from`: the map of `to` itself, or the maps of the editions between put
/// together. A row of `to` that nothing leads back to `from` is not in it. `from` rows are on the same sheet, each once
/// and in official order. Empty when no chain of maps leads from `to` back to `from`, or when one of the two is not
/// here.
[[nodiscard]] std::vector<RowOrigin> origins_between(const Library& library, std::string_view from,
                                                     std::string_view to);

/// Whether a chain of maps leads from `to` back to `from`.
[[nodiscard]] bool descends(const Library& library, std::string_view to, std::string_view from);

/// The rows of the pharmacy sheet that a principle of the poster serves: `item` of the edition that the poster belongs
/// to, and what comes from it in a later one. Empty when no chain of maps leads there.
[[nodiscard]] std::vector<const Row*> rows_served(const Library& library, const Edition& edition,
                                                  std::string_view item);

}  // namespace mamori::editions
