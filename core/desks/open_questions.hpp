// わからない on the pharmacy's own sheet: which rows wait for somebody who knows, and who that is likely to be. All of
// it stays on the device; no message speaks of it.
#pragma once

#include "desks/views.hpp"

#include <functional>

namespace mamori::desks {

/// Who can be asked. The order is the one in which they are shown.
enum class Knower : std::uint8_t { vendor, founder, head_office };

/// Somebody to ask: a vendor, 開設者 or 本部.
struct Asked {
  Knower who = Knower::founder;
  VendorId vendor{};  ///< of a vendor; else 0
  friend auto operator<=>(const Asked&, const Asked&) = default;
};

/// How a choice is kept: "vendor 3", "founder" or "head_office".
[[nodiscard]] std::string text_of(const Asked& asked);
/// nullopt for what is no such text.
[[nodiscard]] std::optional<Asked> asked_from(std::string_view text);

/// One row that waits for an answer from somebody else.
struct OpenQuestion {
  const Row* row = nullptr;
  Asked asked;
};

/// Everybody who can be asked: the vendors that have a contract, then 開設者 and 本部.
[[nodiscard]] std::vector<Asked> people_to_ask(const Overview& overview);
/// Who is likely to know a row: for what a vendor looks after (servers, terminals, networks, and the rows that a
/// contract brings) the first vendor, else 開設者.
[[nodiscard]] Asked likely_to_know(const Row& row, const Overview& overview);
/// The rows that are わからない, person by person in the order above and inside it in official order. `chosen`: whom a
/// person chose to ask about a row; nullopt, or somebody who cannot be asked any more, for who is likely to know.
[[nodiscard]] std::vector<OpenQuestion> open_questions(const Overview& overview,
                                                       const std::function<std::optional<Asked>(const Row&)>& chosen);

}  // namespace mamori::desks
