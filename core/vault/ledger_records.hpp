// What the vault keeps about ledgers beside their entries: pages of a list, evidence, notes, acknowledgements. Plain
// values.
#pragma once

#include "base/clock.hpp"
#include "crypto/crypto.hpp"
#include "ledgers/questions.hpp"
#include "vault/records.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace mamori {

/// A field and the value that it must have, as it is stored.
struct FieldFilter {
  std::size_t field = 0;
  std::string value;

  friend bool operator==(const FieldFilter&, const FieldFilter&) = default;
};

/// So many fields narrow a list down at a time.
inline constexpr std::size_t filter_limit = 3;

/// Which entries of a ledger, in which order, and which part of them.
struct EntryQuery {
  Ledger ledger = Ledger::devices;
  std::string search;    ///< words that all stand somewhere in an entry, folded by the reader
  std::size_t sort = 0;  ///< field
  bool descending = false;
  std::vector<FieldFilter> filters;  ///< all of them hold; further ones than filter_limit are left out
  bool retired = false;              ///< those no longer in use instead of those in use
  std::size_t offset = 0;
  std::size_t limit = 100;
};

struct EntryPage {
  std::size_t total = 0;  ///< entries that fit, on all pages
  std::vector<Entry> entries;
};

/// How much of a ledger is in use, and when something of that was last written.
struct LedgerStanding {
  Ledger ledger = Ledger::devices;
  std::size_t entries = 0;
  std::optional<CivilDate> changed;  ///< none while the ledger is empty
};

/// What became of the entries of an import that was taken back.
struct UndoneImport {
  std::size_t removed = 0;
  std::size_t put_back = 0;
  std::size_t kept = 0;
};

enum class EvidenceId : std::int64_t {};

/// The order is part of the stored format: add at the end only.
enum class EvidenceKind : std::uint8_t { photo, file, words };

/// What a はい stands on beside a ledger.
struct Evidence {
  EvidenceId id{};
  EvidenceKind kind = EvidenceKind::words;
  std::string title;     ///< what it is; for `words` where it is to be found ("青いバインダー、棚B")
  std::string media;     ///< "image/jpeg", "application/pdf"; empty for words
  std::size_t size = 0;  ///< bytes of the content
  CivilDate day = CivilDate::from_days(0);
  std::optional<CivilDate> expires;
  std::string who;
  std::vector<std::string> uses;  ///< rows ("2(3)@all" with edition and sheet) and entries it belongs to
};

namespace vault {
/// What evidence is used for when it stands for a whole sheet: the picture of a vendor's paper.
[[nodiscard]] std::string subject_of(SheetId sheet);
}  // namespace vault

/// Most bytes of one photo or file.
inline constexpr std::size_t evidence_limit = std::size_t{20} << 20;

struct IncidentNote {
  UnixTime time = 0;
  std::string who;
  std::string words;
};

/// Somebody read one of the nine principles.
struct Acknowledgement {
  int principle = 0;
  std::string name;
  CivilDate day = CivilDate::from_days(0);
};

/// How far an import is, in lines; false stops it and nothing of it stays.
using Going = std::function<bool(std::size_t done)>;

}  // namespace mamori
