// What a はい stands on: gentle questions where the ledgers do not bear out an answer. They never block, each says why
// and where to look, and a person may answer one with "確認済み" and a reason.
#pragma once

#include "checklist/outlook.hpp"
#include "ledgers/ledger.hpp"

namespace mamori {

/// The order is that of the form.
enum class QuestionKind : std::uint8_t {
  devices_empty,       ///< 2(1): no device in the ledger
  devices_old,         ///< 2(1): nobody touched the ledger for a year
  remote_unknown,      ///< 2(2): a device of which nobody knows whether it is maintained remotely
  disclosure_missing,  ///< 2(3): a vendor without MDS/SDS
  account_expired,     ///< 2(5): still 使用可 after its last day
  account_of_leaver,   ///< 2(5): 使用可 for somebody who left
  log_not_reviewed,    ///< 2(6): no review for a year
  os_unsupported,      ///< 2(7): the maker no longer mends the OS
  chart_empty,         ///< 3(1): no chart
  kinds_missing,       ///< 3(1): kinds of contacts that the manual names and the chart lacks
  numbers_unchecked,   ///< 3(1): telephone numbers nobody tried for a year
  generations_few,     ///< 3(2): fewer than three generations of something within a year
  third_online,        ///< 3(2): a third generation that is not kept offline
  restore_untested,    ///< 3(2): no restore test for a year that went well
  vendor_says_no,      ///< any row: a vendor's いいえ against the pharmacy's はい
};
inline constexpr auto last_question = QuestionKind::vendor_says_no;

struct Question {
  QuestionKind kind = QuestionKind::devices_empty;
  const Row* row = nullptr;
  std::optional<Ledger> ledger;       ///< where to look; none for a vendor's sheet
  int count = 0;                      ///< of what is asked about
  std::vector<std::string> examples;  ///< names of some of them; kinds_missing: codes of all of them
  std::int64_t sheet = 0;             ///< vendor_says_no: the vendor's sheet

  /// What it is about now. An answer holds while this stays the same.
  [[nodiscard]] std::string state() const;
  /// "account_expired 2(5)@server": what an answer belongs to.
  [[nodiscard]] std::string key() const;
};

/// A person said "確認済み".
struct Confirmation {
  std::string key;
  std::string state;
  std::string reason;
  CivilDate day = CivilDate::from_days(0);
  std::string who;
};

namespace ledgers {

/// How many there are and the names of the first few.
struct Named {
  int count = 0;
  std::vector<std::string> examples;
};

struct OsInUse {
  Target target = Target::terminal;  ///< the kind of device
  std::string os;
  std::string device;  ///< number of one of them
  int count = 0;
};

/// What the ledgers say today, as far as the questions need it. Retired entries are not in it.
struct Facts {
  int devices = 0;
  std::optional<CivilDate> devices_changed;  ///< the newest day on which an entry was written
  Named remote_unknown;
  std::vector<OsInUse> systems;
  Named accounts_expired;
  Named accounts_of_leavers;
  std::vector<std::string> disclosed;  ///< vendors with an MDS or SDS, folded
  std::optional<CivilDate> log_reviewed;
  int contacts = 0;
  std::vector<std::string> contact_kinds;  ///< codes of the kinds that the chart holds, each once
  Named numbers_unchecked;
  int backups = 0;                    ///< things of which there is a backup within a year
  Named generations_few;              ///< those of them with fewer than three generations
  Named third_online;                 ///< those of them whose third generation is not kept offline
  std::optional<CivilDate> restored;  ///< the newest restore test that went well
};

inline constexpr std::size_t example_limit = 3;
/// An answer, a review, a check of numbers and a restore test hold so long, in days.
inline constexpr int a_year = 365;

/// Vendors' sheets are looked at only where they were received. In the order of the form.
[[nodiscard]] std::vector<Question> questions(const Assessment& own, const std::vector<VendorSheet>& vendors,
                                              const Facts& facts, CivilDate today);
/// Without those that a person answered about the same state less than a year ago.
[[nodiscard]] std::vector<Question> unanswered(std::vector<Question> asked, const std::vector<Confirmation>& answered,
                                               CivilDate today);

[[nodiscard]] std::string_view name_of(QuestionKind kind);

}  // namespace ledgers
}  // namespace mamori
