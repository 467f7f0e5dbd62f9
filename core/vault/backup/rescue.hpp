// What can still be read of a damaged vault, record by record, around the pages that are not what they were. Writes
// nothing: not to the database, not to its log.
#pragma once

#include "base/error.hpp"
#include "vault/records.hpp"

#include <filesystem>
#include <set>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// Kinds of records of which something could not be read.
enum class Loss : std::uint8_t { profile, vendors, sheets, answers, history };

struct RescuedSheet {
  SheetRecord record;
  SheetContents contents;
  int unreadable = 0;  ///< places of the sheet where an answer may have been
};

struct Rescued {
  Profile profile;
  std::vector<RescuedSheet> sheets;
  std::vector<Vendor> vendors;
  std::vector<HistoryEntry> history;  ///< oldest first, without those that cannot be read
  std::set<Loss> losses;
  int damaged_pages = 0;
};

/// Each try counts as one of Vault::open. Errors: those of Vault::open; vault_first_page_damaged, vault_damaged (the
/// list of tables) and key_slot_damaged when nothing can be read at all.
Result<Rescued> rescue(const std::filesystem::path& folder, std::string_view person, const SecretBytes& passphrase,
                       const Clock& clock);

}  // namespace mamori::vault
