// What a pharmacy should do next and what an inspector would find missing, over the pharmacy's sheet and all vendors'.
#pragma once

#include "checklist/assessment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mamori {

/// Where the exchange with one vendor's system stands.
/// `expired`: asked, not answered, and the request can no longer be answered.
enum class VendorState : std::uint8_t { not_sent, sent, to_confirm, received, not_needed, expired };

/// Why a vendor's sheet is not counted: no system in the pharmacy, no contract at all, none with this vendor, or one
/// that ended. The order is part of the format of messages.
enum class NotAsked : std::uint8_t { gate, contract, indirect, ended };

/// One vendor's system as the pharmacy sees it.
struct VendorSheet {
  std::int64_t sheet = 0;  ///< the vault's sheet id, handed back in NextThing and Missing
  std::string vendor;
  std::string system;
  VendorState state = VendorState::not_sent;
  std::optional<CivilDate> sent_day;  ///< day of the last sending
  Progress progress;
  std::optional<CivilDate> reminder_day = {};  ///< when a silent vendor is to be reminded next
  bool vendor_signed = false;                  ///< stands on the vendor's signature: what is to change, the vendor says
};

/// In the order of doing.
enum class NextKind : std::uint8_t {
  overdue,           ///< a target day is past: do the second check
  response_waiting,  ///< a vendor's response is to be looked at
  reminder_due,      ///< asked, not answered, and the day to remind has come
  target_near,       ///< a target day still to come
  gate,              ///< the first question of all
  to_confirm,        ///< a check day that cannot stand
  undated,           ///< いいえ without target day
  unanswered,        ///< open or わからない
  vendor_silent,     ///< asked and not answered
  vendor_not_asked,
  no_vendor,     ///< vendor contract declared, but no vendor entered
  yearly_check,  ///< the last check is a year old
};

struct NextThing {
  NextKind kind = NextKind::unanswered;
  Obligation obligation = Obligation::required;
  std::int64_t sheet = 0;    ///< 0: the pharmacy's own
  const Row* row = nullptr;  ///< null where the thing is about a sheet as a whole
  std::string vendor;        ///< empty for the pharmacy's own
  std::string system;
  bool to_renew = false;         ///< a row that asks for no more than to confirm last year's answer
  std::optional<CivilDate> day;  ///< target day, day of sending or day the yearly check was due
  bool second_open = false;      ///< of a row: see RowStanding
  bool vendor_signed = false;    ///< the vendor is to be asked again; nothing is answered here
};

/// Most serious first.
enum class MissingKind : std::uint8_t {
  gate_unanswered,
  first_check_missing,
  check_to_confirm,  ///< there is a check, but its day cannot stand
  target_day_missing,
  vendor_sheet_missing,  ///< nothing accepted from this vendor's system yet
  chart_missing,         ///< the chart itself is looked at, and there is none
  chart_to_be_shown,     ///< there is a chart: have it at hand
};

struct Missing {
  MissingKind kind = MissingKind::first_check_missing;
  std::int64_t sheet = 0;
  const Row* row = nullptr;
  std::string vendor;
  std::string system;
};

namespace checklist {

/// What to do next, sorted by kind; inside a kind required rows before reference rows, then the earliest day, then
/// official order with the pharmacy's own sheet first. A sheet's reference rows are listed only once none of its
/// required rows is open. Of a vendor's sheet rows are listed only when it was received, else only where it stands.
/// Vendors are left out when the pharmacy has no vendor contract or its gate is closed.
[[nodiscard]] std::vector<NextThing> next_things(const Assessment& own, const std::vector<VendorSheet>& vendors,
                                                 CivilDate today);

/// What would be found missing on the day (マニュアル 立入検査時), sorted by kind: required rows without first check or
/// target day, vendors' sheets that were not received, and the chart once 3(1) was answered. `chart_exists`: it is
/// drawn here, or something says where it is. Reference rows are not looked at.
[[nodiscard]] std::vector<Missing> missing_for_inspection(const Assessment& own,
                                                          const std::vector<VendorSheet>& vendors, bool chart_exists,
                                                          CivilDate today);

}  // namespace checklist
}  // namespace mamori
