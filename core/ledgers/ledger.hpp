// The ledgers that the manual makes a pharmacy keep, as data: which fields each has and what may stand in them. Entries
// are values; nothing here reads a clock or a store.
#pragma once

#include "base/civil_date.hpp"
#include "base/error.hpp"
#include "base/text.hpp"
#include "editions/edition.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori {

/// The order is part of the stored format: add at the end only.
enum class Ledger : std::uint8_t {
  devices,  ///< 機器台帳 (マニュアル II.2(1), the example's columns), with kind and remote maintenance for 2(2), 2(7)
  accounts,     ///< 利用者ID台帳 (マニュアル II.2(4), the example's columns)
  log_reviews,  ///< アクセスログ点検: that the log was looked at; the log itself stays in the system
  backups,      ///< バックアップ記録 with 世代管理 and restore tests
  documents,    ///< BCP, 復旧手順, MDS/SDS, 運用管理規程
  contacts,     ///< 連絡体制図: people and bodies, and who calls whom
  staff,        ///< 職員: who reads the nine principles; a leaver's account is asked about
};
inline constexpr Ledger last_ledger = Ledger::staff;

enum class EntryId : std::int64_t {};

enum class FieldKind : std::uint8_t {
  text,
  long_text,  ///< may have several lines
  day,        ///< stored as YYYY-MM-DD
  choice,     ///< stored as the choice's code
  telephone,
  names,    ///< names of other entries of the same ledger, kept one a line
  address,  ///< of a device in a network; words may stand in its place
};

struct Choice {
  std::string_view code;  ///< stored; stable
  LocalText label;
};

struct FieldSpec {
  std::string_view id;  ///< stable; the column of a command line and the `where` of an error
  LocalText label;      ///< the manual's word where it has one; also the heading of a file
  FieldKind kind = FieldKind::text;
  bool required = false;
  std::vector<Choice> choices = {};
};

struct LedgerSpec {
  Ledger ledger = Ledger::devices;
  std::string_view id;  ///< "devices"
  LocalText title;
  std::vector<FieldSpec> fields;              ///< the first names an entry
  bool named_once = false;                    ///< no two entries in use have the same first field
  std::vector<std::string_view> serves = {};  ///< items of the checklist that stand on it
  std::vector<std::size_t> second_line = {};  ///< fields that a list shows below the first
  std::optional<std::size_t> filter = {};     ///< the choice that a list is filtered by
};

/// Places of the fields that rules speak of, by ledger.
namespace device {
enum Field : std::size_t {
  number,
  kind,
  maker,
  os,
  software,
  software_version,
  ip,
  computer,
  place,
  users,
  registered,
  state,
  remote,
  vendor,
  note
};
}
namespace account {
enum Field : std::size_t { number, attribute, family, given, telephone, user, permission, state, until, note };
}
namespace log_review {
enum Field : std::size_t { system, day, who, from, to, result, findings };
}
namespace backup {
enum Field : std::size_t { what, day, how, generation, offline, tested, result, note };
}
namespace document {
enum Field : std::size_t { title, kind, vendor, product, version, day, review, place, note };
}
namespace contact {
enum Field : std::size_t { name, kind, person, telephone, hours, called_by, order, checked, is_public, note };
}
namespace staff_member {
enum Field : std::size_t { name, attribute, note };
}

/// What a person wrote: one text a field, in the order of the ledger's fields.
using Values = std::vector<std::string>;

struct Entry {
  EntryId id{};
  Ledger ledger = Ledger::devices;
  Values values;
  std::optional<CivilDate> retired;  ///< no longer in use since; it stays for the record
  std::string retired_why;
  CivilDate changed = CivilDate::from_days(0);

  [[nodiscard]] const std::string& operator[](std::size_t field) const { return values[field]; }
};

namespace ledgers {

/// A line of a file as it is written: an entry, or what an entry becomes.
struct Incoming {
  Values values;
  std::optional<EntryId> changes = {};
};

[[nodiscard]] std::vector<Incoming> as_new(std::vector<Values> entries);

/// Most fields that a ledger has.
inline constexpr std::size_t field_limit = 15;
/// Longest text of a field and longest of several lines, in code points.
inline constexpr std::size_t text_field_limit = 100;
inline constexpr std::size_t long_field_limit = 1000;

[[nodiscard]] const LedgerSpec& spec_of(Ledger ledger);
[[nodiscard]] const std::vector<LedgerSpec>& all();
/// By its id ("devices"); nullptr when there is none.
[[nodiscard]] const LedgerSpec* find(std::string_view id);

/// One field as it is kept: in normal form C, white space at the ends and signs without a width gone, a line end within
/// a field of one line a blank; a choice as its code (from code or label in any language), a day as YYYY-MM-DD (from
/// whatever parse_day reads with its year, or a moment of another program), a telephone number with plain digits and
/// strokes, or as it was written where words stand beside it, an address with plain digits and dots. Errors:
/// entry_field_missing, entry_field_unreadable, entry_field_too_long, entry_choice_unknown, date_not_a_date,
/// day_needs_year, entry_telephone_unreadable, entry_address_impossible; where = "devices.number".
[[nodiscard]] Result<std::string> checked(const LedgerSpec& spec, std::size_t field, std::string_view typed);
/// All fields; missing ones at the end count as empty.
[[nodiscard]] Result<Values> checked(const LedgerSpec& spec, const Values& typed);

/// The digits that a telephone dials: of several numbers the first, without words and inner lines. Empty without any.
[[nodiscard]] std::string dialled(std::string_view telephone);

/// What evidence belongs to: a row of a sheet, or an entry of a ledger.
[[nodiscard]] std::string subject_of(const RowKey& row);
[[nodiscard]] std::string subject_of(Ledger ledger, EntryId entry);

/// A choice's label, or the text itself for any other field.
[[nodiscard]] std::string shown(const FieldSpec& field, const std::string& value, Language language);

/// The names that a field of kind FieldKind::names holds.
[[nodiscard]] std::vector<std::string> lines_of(std::string_view value);

/// The next name of a series: PC-009 → PC-010. Empty when it ends in no number.
[[nodiscard]] std::string next_number(std::string_view number);

}  // namespace ledgers
}  // namespace mamori
