// 検索: one look through everything that a pharmacy works with: the rows of its sheet and the help beside them,
// vendors, the ledgers, and the words that are explained. It reads what the person at work can see anyway, through the
// same views; drafts, remarks, secrets and the history are never looked into.
#pragma once

#include "desks/views.hpp"
#include "vault/vault.hpp"

namespace mamori::desks {

/// In the order in which they are shown.
enum class FoundKind : std::uint8_t { row, vendor, entry, help, word };

struct Found {
  FoundKind kind = FoundKind::row;
  const Row* row = nullptr;             ///< row, help
  VendorId vendor{};                    ///< vendor
  Entry entry = {};                     ///< entry, in use
  const GlossaryEntry* word = nullptr;  ///< word
  std::string title;    ///< what it is: a row's short title, a vendor, the first field of an entry, the word
  std::string passage;  ///< the sentence in which the words stand, else one that says more; may be empty
};

/// Most of one kind that are told.
inline constexpr std::size_t found_limit = 8;

/// What all the words of `typed` stand in, however wide or in which kana they were typed (ledgers::folded). The number
/// of an item, "2(4)" or "24", finds its rows before everything else. Nothing for a text without letters.
/// `overview`: of the edition in use. Errors: storage_*.
[[nodiscard]] Result<std::vector<Found>> search(const Overview& overview, const Library& library,
                                                const vault::Vault& vault, std::string_view typed, Language language);

}  // namespace mamori::desks
