#include "vault/departures.hpp"

#include <algorithm>
#include <array>

namespace mamori::vault {
namespace {

struct Line {
  std::string_view word;
  Verb verb;
};

// In the order of Departure.
constexpr std::array lines = {
    Line{"form", Verb::paper},
    Line{"blank_form", Verb::paper},
    Line{"sheets", Verb::paper},
    Line{"summary", Verb::paper},
    Line{"letter", Verb::sending},
    Line{"poster", Verb::paper},
    Line{"contact_chart", Verb::paper},
    Line{"ledger", Verb::ledger_export},
    Line{"incident_notes", Verb::ledger_export},
    Line{"asking_record", Verb::paper},
    Line{"status_page", Verb::status},
    Line{"request", Verb::sending},
    Line{"response", Verb::response_sending},
    Line{"status", Verb::status},
    Line{"recovery_sheet", Verb::recovery},
    Line{"restore_page", Verb::paper},
    Line{"evidence", Verb::ledger_export},
    Line{"pharmacies", Verb::statuses_export},
    Line{"checkpoint", Verb::history_checkpoint},
    Line{"history", Verb::history_export},
    Line{"calendar", Verb::paper},
    Line{"changes", Verb::paper},
    Line{"signed_form", Verb::edition},
};
static_assert(lines.size() == static_cast<std::size_t>(last_departure) + 1);

}  // namespace

std::string_view name_of(Departure what) {
  return lines[static_cast<std::size_t>(what)].word;
}

std::optional<Departure> departure_named(std::string_view word) {
  const auto found = std::ranges::find(lines, word, &Line::word);
  if (found == lines.end()) return std::nullopt;
  return static_cast<Departure>(found - lines.begin());
}

Verb verb_of(Departure what) {
  return lines[static_cast<std::size_t>(what)].verb;
}

}  // namespace mamori::vault
