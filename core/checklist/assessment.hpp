// One sheet with its answers, and the pure rules over it: which rows apply, what is complete, what is overdue, what
// comes next, what an inspector will find missing. No I/O and no clock.
#pragma once

#include "checklist/answer.hpp"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace mamori {

/// Why a row need not be answered.
enum class Exemption : std::uint8_t { none, gate_closed, no_vendor_contract, outside_contract };

/// What decides about applicability beside the answers themselves.
struct Circumstances {
  bool has_vendor_contract = true;                   ///< false takes out 2(2) and 2(3) of the pharmacy sheet
  std::map<std::uint8_t, std::string> out_of_scope;  ///< vendor sheet: row index → the reason by contract
  friend bool operator==(const Circumstances&, const Circumstances&) = default;
};

/// What an earlier year's sheet says about a row that this one comes from.
struct EarlierAnswer {
  const Row* row = nullptr;  ///< of the earlier edition, which outlives it
  Answer answer;
};
/// What was said about a row before, beside the row: it counts for nothing until it is said anew.
struct Earlier {
  std::vector<EarlierAnswer> answers;  ///< of the rows that the edition's map names; at least one
  /// The row comes from one earlier row alone and its answer is this desk's to give again: one step confirms it with
  /// today's date. What was merged or came from a vendor is asked anew.
  bool renewable = false;
};

/// A sheet of an edition with what was answered; keys of `answers` and `earlier` are row indexes. `edition` outlives
/// it; without one it is a sheet without rows.
struct Assessment {
  const Edition* edition = nullptr;
  SheetKind kind = SheetKind::pharmacy;
  std::map<std::uint8_t, Answer> answers;
  Circumstances circumstances;
  std::map<std::uint8_t, Earlier> earlier = {};

  [[nodiscard]] const Sheet& sheet() const;
  /// The answer of a row; an empty one when nothing was said.
  [[nodiscard]] const Answer& answer(std::uint8_t row) const;
};

/// Where one row stands today.
enum class RowState : std::uint8_t {
  exempt,      ///< need not be answered; see Exemption
  open,        ///< no first check yet
  unsure,      ///< わからない
  yes,         ///< the verdict that counts is はい
  no_undated,  ///< いいえ without the required target day
  no,          ///< いいえ with a target day still to come; the gate's いいえ, which has none
  overdue,     ///< いいえ and the target day is past
  to_confirm,  ///< 要確認: a check day that cannot stand (checklist::stands); it counts as no answer until it is
               ///< settled
};

struct RowStanding {
  const Row* row = nullptr;
  RowState state = RowState::open;
  Exemption exemption = Exemption::none;
  std::optional<CivilDate> target_day;
  bool second_open = false;  ///< a second check is the thing to do: the first was いいえ on an earlier day than today
  bool to_renew = false;     ///< 要再確認: open, and last year's answer can be confirmed with today's date
};

/// Counts over the applicable rows of one obligation. The gate is counted in neither.
struct Tally {
  int total = 0;
  int answered = 0;  ///< rows with a first check that stands
  int yes = 0;
  int no = 0;  ///< including undated and overdue
  int unsure = 0;
  int overdue = 0;
  int undated = 0;
  int to_confirm = 0;
  [[nodiscard]] int open() const { return total - answered; }
  friend bool operator==(const Tally&, const Tally&) = default;
};

/// On what a vendor's sheet stands, counted over the rows that a Tally counts as answered and those that the contract
/// leaves out.
struct Footing {
  int signature = 0;
  int paper = 0;
  int typed = 0;
  int contested = 0;  ///< the vendor signed something else since, which was not taken over
  int outside = 0;    ///< how many of all these the contract leaves out
  [[nodiscard]] int rows() const { return signature + paper + typed + contested; }
  Footing& operator+=(const Footing& other);
  friend bool operator==(const Footing&, const Footing&) = default;
};

struct Progress {
  std::vector<RowStanding> rows;  ///< official order, the gate included
  Tally required;
  Tally reference;
  int to_renew = 0;       ///< rows of both that are 要再確認; they are open
  bool gate_open = true;  ///< false: the pharmacy runs no medical information system
  /// The day since which every answered required row was looked at: the oldest of their newest check days.
  std::optional<CivilDate> last_check_day;
  std::optional<CivilDate> next_check_due;  ///< a year after the last (マニュアル I.4: at least once a year)
  /// Every applicable required row has a first check, and every いいえ its target day.
  [[nodiscard]] bool complete() const { return required.open() == 0 && required.undated == 0 && gate_answered; }
  bool gate_answered = true;  ///< always true for a vendor sheet
};

namespace checklist {

/// A gate that was answered いいえ comes before all other reasons; the gate itself is never exempt.
[[nodiscard]] Exemption exemption_of(const Assessment& assessment, const Row& row);
/// Answers of exempt rows are not counted and give no check day.
[[nodiscard]] Progress evaluate(const Assessment& assessment, CivilDate today);

/// What a first いいえ is offered as its target day: from the check to the end of the row's due year. Once that year is
/// over, from today to the end of the next 年度: the day by which it is put right after the form's own term.
struct TargetRange {
  CivilDate first;
  CivilDate last;
  bool year_over = false;
  [[nodiscard]] bool contains(CivilDate day) const { return first <= day && day <= last; }
};
[[nodiscard]] TargetRange target_range(const Row& row, CivilDate checked, CivilDate today);
/// Whether `day` could be chosen on some day up to today: what was written once stays sound when its day is past.
[[nodiscard]] bool may_be_target(CivilDate day, const Row& row, CivilDate checked, CivilDate today);

/// An answer after a person chose. The remark stays; a はい drops the target day and the second check, an いいえ keeps
/// of an earlier いいえ what is not before `day`.
[[nodiscard]] Answer with_first(const Answer& before, Verdict verdict, CivilDate day);
/// Last year's answer given again today: its verdict that counts, its remark, and its target day where `row` still
/// takes it.
[[nodiscard]] Answer renewed(const Answer& earlier, const Row& row, CivilDate today);
/// `check` refuses the result where `before` has no first いいえ.
[[nodiscard]] Answer with_second(const Answer& before, Verdict verdict, CivilDate day);
/// Takes back both checks and the target day; the remark stays.
[[nodiscard]] Answer with_unsure(const Answer& before);

}  // namespace checklist
}  // namespace mamori
