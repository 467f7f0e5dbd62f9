// Every pharmacy that showed an inspector or a head office something, a line each with what it showed last: narrowed,
// searched and put in order at once, however many there are.
#pragma once

#include "base/civil_date.hpp"
#include "vault/records.hpp"

#include <cstdint>
#include <optional>
#include <set>
#include <span>
#include <string>
#include <vector>

namespace mamori::desks {

/// A status older than this says little about today.
inline constexpr int stale_days = 90;

enum class BoardFilter : std::uint8_t {
  all,
  waiting,   ///< nobody decided about it yet
  behind,    ///< something is missing
  complete,  ///< nothing is missing
  stale,     ///< shown more than `stale_days` ago
  refused
};
enum class BoardOrder : std::uint8_t { missing, age, name };

struct BoardQuery {
  BoardFilter filter = BoardFilter::all;
  BoardOrder order = BoardOrder::missing;
  bool descending = true;   ///< most missing, oldest, last name first
  std::string search = {};  ///< in names and notes, whatever the width or case
  friend bool operator==(const BoardQuery&, const BoardQuery&) = default;
};

/// One pharmacy, which is one key; what it is called is what it calls itself.
struct BoardLine {
  const StatusLine* shown = nullptr;  ///< the newest that was not refused, or the newest of all
  std::uint32_t visits = 0;           ///< how often it showed something
  bool namesake = false;              ///< a pharmacy of the same name has another key
};

/// One name under which several keys showed something: nothing but their 照合番号 tells these pharmacies apart.
struct Namesakes {
  std::string pharmacy;
  std::vector<std::string> fingerprints;  ///< two at least, in the order in which they came
  friend bool operator==(const Namesakes&, const Namesakes&) = default;
};

struct BoardTotals {
  int pharmacies = 0;
  int waiting = 0;
  int behind = 0;
  int complete = 0;
  int stale = 0;
  int refused = 0;
};

class PharmacyBoard {
 public:
  PharmacyBoard() = default;
  /// `statuses` oldest first, as the vault has them.
  explicit PharmacyBoard(std::vector<StatusLine> statuses);
  // Its lines point into it: it can be moved, not copied.
  PharmacyBoard(const PharmacyBoard&) = delete;
  PharmacyBoard& operator=(const PharmacyBoard&) = delete;
  PharmacyBoard(PharmacyBoard&&) noexcept = default;
  PharmacyBoard& operator=(PharmacyBoard&&) noexcept = default;
  ~PharmacyBoard() = default;

  [[nodiscard]] std::span<const BoardLine> lines() const { return lines_; }
  /// Places in `lines` that fit, in their order; equals stand by name, then by age.
  [[nodiscard]] std::vector<std::uint32_t> arrange(const BoardQuery& query, CivilDate today) const;
  /// Over all lines; one that was refused counts as nothing else.
  [[nodiscard]] BoardTotals totals(CivilDate today) const;
  /// The names among these, however they are written, that go by several keys.
  [[nodiscard]] std::vector<Namesakes> namesakes(const std::set<std::string>& pharmacies) const;
  /// The place of the pharmacy that showed this.
  [[nodiscard]] std::optional<std::uint32_t> place_of(StatusId status) const;
  /// Everything that a pharmacy showed, newest first.
  [[nodiscard]] std::vector<const StatusLine*> visits_of(std::uint32_t place) const;

 private:
  std::vector<StatusLine> statuses_;
  std::vector<std::uint32_t> owner_;  ///< a status's place in `lines_`
  std::vector<BoardLine> lines_;
  std::vector<std::string> folded_;     ///< name and note of each line, as they are searched
  std::vector<std::uint32_t> by_name_;  ///< the rank of each line's name; the same name has the same rank
};

/// Whole days from the day it was made to `today`; 0 where the clocks disagree.
[[nodiscard]] int age_of(const StatusLine& status, CivilDate today);

}  // namespace mamori::desks
