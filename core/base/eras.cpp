#include "base/eras.hpp"

#include <algorithm>
#include <vector>

namespace mamori {
namespace {

struct Line {
  std::string_view ja;
  std::string_view en;
  char letter;
  int year;
  unsigned month;
  unsigned day;
};

// The first days as the laws and decrees set them. 明治 was declared in the autumn for the whole year, which began on
// 25 January of the calendar that holds now.
constexpr Line lines[] = {
    {"明治", "Meiji", 'M', 1868, 1, 25}, {"大正", "Taisho", 'T', 1912, 7, 30}, {"昭和", "Showa", 'S', 1926, 12, 25},
    {"平成", "Heisei", 'H', 1989, 1, 8}, {"令和", "Reiwa", 'R', 2019, 5, 1},
};

}  // namespace

std::span<const Era> eras() {
  static const auto table = [] {
    std::vector<Era> made;
    for (const auto& line : lines) {
      const auto first = CivilDate::from_ymd(line.year, line.month, line.day);
      made.push_back({line.ja, line.en, line.letter, first.value_or(CivilDate::from_days(0))});
    }
    return made;
  }();
  return table;
}

EraYear era_year(CivilDate day) {
  const auto table = eras();
  const auto next = std::find_if(table.begin() + 1, table.end(), [&](const Era& era) { return day < era.first_day; });
  const auto& era = *(next - 1);
  return {&era, day.year() - era.first_day.year() + 1};
}

Result<CivilDate> day_in_era(const Era& era, int year, unsigned month, unsigned day) {
  const auto found = CivilDate::from_ymd(year < 1 ? 0 : era.first_day.year() + year - 1, month, day);
  const auto* const next = &era + 1;
  const bool last = &era == &eras().back();
  const bool inside = found && *found >= era.first_day && (last || found->year() <= next->first_day.year());
  return inside ? found : CivilDate::from_ymd(0, 0, 0);
}

}  // namespace mamori
