// What a pharmacy should do next and what an inspector would find missing, over the pharmacy's sheet and all vendors'.
#pragma once

#include "checklist/assessment.hpp"

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace mamori {

/// Where the exchange with one vendor's system stands.
enum class VendorState : std::uint8_t { not_sent, sent, to_confirm, received, not_needed };

/// One vendor's system as the pharmacy sees it.
struct VendorSheet {
  std::int64_t sheet = 0;  ///< the vault's sheet id, handed back in NextThing and Missing
  std::string vendor;
  std::string system;
  VendorState state = VendorState::not_sent;
  std::optional<CivilDate> sent_day;  ///< day of the last sending
  Progress progress;
};

enum class NextKind : std::uint8_t {
  overdue,           ///< a target day is past: do the second check
  response_waiting,  ///< a vendor's response is to be looked at
  target_near,       ///< a target day still to come
  gate,              ///< the first question of all
  undated,           ///< いいえ without target day
  unanswered,        ///< open or わからない
  vendor_silent,     ///< asked and not answered
  vendor_not_asked,
  yearly_check,  ///< the last check is a year old
  no_vendor,     ///< vendor contract declared, but no vendor entered
};

struct NextThing {
  NextKind kind = NextKind::unanswered;
  Obligation obligation = Obligation::required;
  std::int64_t sheet = 0;    ///< 0: the pharmacy's own
  const Row* row = nullptr;  ///< null where the thing is about a sheet as a whole
  std::string vendor;        ///< empty for the pharmacy's own
  std::string system;
  std::optional<CivilDate> day;  ///< target day, day of sending or day the yearly check was due
};

enum class MissingKind : std::uint8_t {
  gate_unanswered,
  first_check_missing,
  target_day_missing,
  vendor_sheet_missing,  ///< nothing accepted from this vendor's system yet
  chart_to_be_shown,     ///< 3(1): the chart itself is looked at
};

struct Missing {
  MissingKind kind = MissingKind::first_check_missing;
  std::int64_t sheet = 0;
  const Row* row = nullptr;
  std::string vendor;
  std::string system;
};

namespace checklist {

/// In the order of doing: overdue, responses waiting, target days, gate and unanswered, silent vendors, the yearly
/// check. Required rows come before reference rows inside each kind; reference rows are listed only once no required
/// row is open.
[[nodiscard]] std::vector<NextThing> next_things(const Assessment& own, const std::vector<VendorSheet>& vendors,
                                                 CivilDate today);

/// What would be found missing on the day (マニュアル 立入検査時), most serious first; 3(1) answered はい reminds of
/// showing the chart.
[[nodiscard]] std::vector<Missing> missing_for_inspection(const Assessment& own,
                                                          const std::vector<VendorSheet>& vendors, CivilDate today);

}  // namespace checklist
}  // namespace mamori
