// Sheets with invented answers, as long as answers get.
#pragma once

#include "desks/views.hpp"
#include "editions/load.hpp"

namespace mamori::reports {

inline const Library& test_library() {
  static const Library library = editions::built_in().value();
  return library;
}

inline CivilDate day(const char* iso) {
  return CivilDate::from_iso(iso).value();
}

inline desks::SheetView sheet_of(SheetKind kind, std::string owner, std::string system = {}) {
  desks::SheetView view;
  view.owner = std::move(owner);
  view.system = std::move(system);
  view.assessment.edition = test_library().edition("r5");
  view.assessment.kind = kind;
  view.progress = checklist::evaluate(view.assessment, day("2023-11-22"));
  return view;
}

/// Every row answered: はい, and each third いいえ with a target day and a second check; `remark` beside each.
inline desks::SheetView filled(desks::SheetView view, const std::string& remark) {
  for (const Row& row : view.assessment.sheet().rows) {
    Answer answer;
    answer.first = Check{Verdict::yes, day("2023-10-13")};
    answer.remark = remark;
    if (row.index % 3 == 2) {
      answer.first->verdict = Verdict::no;
      answer.target_day = day("2024-02-29");
      answer.second = Check{Verdict::yes, day("2023-11-20")};
    }
    view.assessment.answers[row.index] = answer;
  }
  view.progress = checklist::evaluate(view.assessment, day("2023-11-22"));
  return view;
}

}  // namespace mamori::reports
