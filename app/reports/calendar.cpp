#include "reports/calendar.hpp"

#include "base/day_text.hpp"
#include "base/icalendar.hpp"

namespace mamori::reports {
namespace {

// When a person is reminded, in whole days before.
const std::vector<int> of_targets{14, 3, 0};
const std::vector<int> of_answers{3, 0};
const std::vector<int> of_years{30, 7};

/// Gathers the events from one day on.
class Gatherer {
 public:
  Gatherer(const desks::Overview& overview, Language language) : overview_(overview), language_(language) {}

  void add(const std::string& name, CivilDate day, std::string summary, std::string description,
           const std::vector<int>& days_before) {
    if (day < overview_.today) return;
    // The store's beginning keeps two pharmacies in one calendar apart.
    const auto uid = name + "." + std::to_string(overview_.profile.created) + "@mamori-techo";
    events.push_back({uid, day, std::move(summary), std::move(description), days_before});
  }

  void targets(const desks::SheetView& sheet) {
    for (const auto& standing : sheet.progress.rows) {
      if (standing.state != RowState::no || !standing.target_day) continue;
      const auto& row = *standing.row;
      const auto sheet_id = std::to_string(static_cast<std::int64_t>(sheet.id));
      add("target." + sheet_id + "." + row.key.edition + "." + row.key.text(), *standing.target_day,
          both("目標日：", "Target day: ") + row.key.item + " " + row.title.in(language_) + whose(sheet),
          both("「いいえ」を「はい」にする日です。2回目を確認します。",
               "The day by which No becomes Yes: do the second check."),
          of_targets);
    }
  }

  void yearly(const desks::SheetView& sheet) {
    if (!sheet.progress.next_check_due) return;
    add("yearly." + std::to_string(static_cast<std::int64_t>(sheet.id)), *sheet.progress.next_check_due,
        both("チェックリストの年 1 回の点検", "Yearly check of the checklist") + whose(sheet),
        both("前の点検から 1 年です。", "A year since the last check."), of_years);
  }

  void answer(const desks::AskedView& asked) {
    const bool waits = asked.state == RequestState::drafted || asked.state == RequestState::sent;
    if (!asked.due || !waits) return;
    std::string name = "answer.";
    for (const auto byte : asked.request) name += std::to_string(byte) + "-";
    name.pop_back();
    std::string systems;
    for (const auto& system : asked.systems) systems += (systems.empty() ? "" : "・") + system;
    add(name, *asked.due, both("回答の期日：", "Answer due: ") + asked.vendor, systems, of_answers);
  }

  void year_end() {
    const auto& edition = *overview_.edition;
    add("year." + edition.id, edition.year.last_day(),
        fiscal_year_text(edition.year, language_) + both("のチェックリストの期限", ": checklist due"),
        edition.title.in(language_), of_years);
  }

  void official(const editions::OfficialDay& day) {
    const auto source = both("出典：", "Source: ") + day.source +
                        (day.first_hand ? "" : both("（原文未確認）", " (not seen first-hand)"));
    add("official." + day.id, day.day(), day.title.in(language_), day.text.in(language_) + "\n" + source, of_years);
  }

  std::vector<CalendarEvent> events;

 private:
  [[nodiscard]] std::string both(std::string_view ja, std::string_view en) const {
    return std::string(language_ == Language::ja ? ja : en);
  }
  /// （メディコム商会 レセコン）; nothing for the pharmacy's own.
  [[nodiscard]] std::string whose(const desks::SheetView& sheet) const {
    if (sheet.assessment.kind == SheetKind::pharmacy) return {};
    return both("（", " (") + sheet.owner + (sheet.system.empty() ? "" : " " + sheet.system) + both("）", ")");
  }

  const desks::Overview& overview_;
  Language language_;
};

}  // namespace

std::string calendar_of(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                        const std::vector<desks::AskedView>& asked, const std::vector<editions::OfficialDay>& days,
                        UnixTime made, Language language) {
  Gatherer gatherer(overview, language);
  for (const auto& sheet : sheets) {
    gatherer.targets(sheet);
    gatherer.yearly(sheet);
  }
  for (const auto& request : asked) gatherer.answer(request);
  gatherer.year_end();
  for (const auto& day : days) gatherer.official(day);
  const auto name =
      language == Language::ja ? "まもり手帳：" + overview.profile.name : "Mamori Techo: " + overview.profile.name;
  return icalendar(name, gatherer.events, made);
}

}  // namespace mamori::reports
