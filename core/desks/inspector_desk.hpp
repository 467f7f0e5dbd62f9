// What an inspector can do: take in what pharmacies show, many at a time, look at it, keep it and note something.
#pragma once

#include "base/watch.hpp"
#include "desks/departures.hpp"
#include "desks/pharmacy_board.hpp"
#include "desks/views.hpp"
#include "vault/vault.hpp"

#include <functional>
#include <optional>
#include <set>
#include <span>

namespace mamori::desks {

/// Where many files come from: the bytes of the one with this index. Called by several threads at once.
using FileSource = std::function<Result<std::vector<std::uint8_t>>(std::size_t)>;

struct RefusedFile {
  std::size_t index = 0;
  Error error;
};

/// What became of many files.
struct Intake {
  std::size_t added = 0;
  std::size_t known = 0;                  ///< were here already; nothing changed
  std::vector<RefusedFile> refused;       ///< ascending by index
  std::vector<Namesakes> namesakes = {};  ///< of the names that arrived
};

/// What became of one message.
struct TakenStatus {
  StatusId id{};
  bool known = false;                       ///< was here already; nothing changed
  std::optional<Namesakes> namesakes = {};  ///< where its name goes by other keys, too
};

class InspectorDesk {
 public:
  InspectorDesk(vault::Vault& vault, const Library& library, const Clock& clock);

  /// Verifies `count` files on every core and stages the good ones, a page of them a transaction; what is refused
  /// stops nothing. `watch` hears after each page how many are done; when it asks to stop, what was staged before stays
  /// and what was not looked at is not counted. Errors: not_allowed, storage_* (what was staged before stays).
  Result<Intake> take_in(std::size_t count, const FileSource& file, const Watch& watch = {});
  /// The same for one. Errors: those of exchange, not_allowed, storage_*.
  Result<TakenStatus> take_in(const std::vector<std::uint8_t>& file);
  /// Every pharmacy with what it showed last.
  [[nodiscard]] Result<PharmacyBoard> board() const;
  /// The names among these that go by several keys. Errors: storage_*.
  [[nodiscard]] Result<std::vector<Namesakes>> namesakes(const std::set<std::string>& pharmacies) const;
  /// Oldest first, from behind `after`; without the pharmacies' numbers, which cost a derivation each.
  [[nodiscard]] Result<std::vector<StatusItem>> items(StatusId after = {}, std::size_t limit = page) const;
  /// Errors: item_not_found.
  [[nodiscard]] Result<StatusItem> item(StatusId id) const;
  /// All that the pharmacy showed, verified again. Errors: item_not_found, those of exchange.
  [[nodiscard]] Result<StatusView> status(StatusId id) const;
  /// Errors: item_not_found, also when it was decided about already.
  Result<void> decide(StatusId id, InboxState state);
  /// Accepts everything that waits, a page of them a transaction; says how many these were.
  Result<std::size_t> accept_all();
  /// Errors: item_not_found, remark_too_long.
  Result<void> note(StatusId id, std::string_view text);
  /// A list of pharmacies leaves as a table (see take_out); the ending of its name says as what. `proof`: the person's
  /// own, given just now. Errors: those of `write`, not_allowed, those of Vault::accept, storage_*.
  Result<void> hand_out(const std::filesystem::path& file, std::size_t pharmacies, const vault::Proof& proof,
                        const WriteFile& write);

  static constexpr std::size_t page = 2000;

 private:
  vault::Vault& vault_;
  const Library& library_;
  const Clock& clock_;
};

}  // namespace mamori::desks
