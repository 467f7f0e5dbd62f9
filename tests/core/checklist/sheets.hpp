// The built-in edition and short ways to write days and answers in the tests of this room.
#pragma once

#include "checklist/outlook.hpp"
#include "editions/load.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string_view>

namespace mamori::test {

inline const Edition& r5() {
  static const auto library = editions::built_in().value();
  return *library.edition("r5");
}

inline CivilDate day(std::string_view iso) {
  return CivilDate::from_iso(iso).value();
}

/// The day on which most of these tests are played.
inline CivilDate today() {
  return day("2023-11-22");
}

/// No first day is set: what holds for one is tested where it matters.
inline checklist::CheckDays days(CivilDate today) {
  return {CivilDate::earliest(), today};
}

inline const Row& row(SheetKind kind, std::string_view item, std::optional<Target> target = std::nullopt) {
  const auto* found = r5().sheet(kind).find(item, target);
  REQUIRE(found);
  return *found;
}
inline const Row& own_row(std::string_view item, std::optional<Target> target = std::nullopt) {
  return row(SheetKind::pharmacy, item, target);
}

inline Check yes(std::string_view iso = "2023-11-01") {
  return {Verdict::yes, day(iso)};
}
inline Check no(std::string_view iso = "2023-11-01") {
  return {Verdict::no, day(iso)};
}

/// An answer from its cells: 1回目, 目標日, 2回目.
inline Answer cells(std::optional<Check> first, std::optional<CivilDate> target = std::nullopt,
                    std::optional<Check> second = std::nullopt) {
  return {.first = first, .target_day = target, .second = second, .remark = {}, .unsure = false};
}

inline Assessment blank(SheetKind kind) {
  return {.edition = &r5(), .kind = kind, .answers = {}, .circumstances = {}};
}

/// A sheet on which every row is はい.
inline Assessment all_yes(SheetKind kind, std::string_view iso = "2023-11-01") {
  auto made = blank(kind);
  for (const auto& each : made.sheet().rows) made.answers[each.index] = cells(yes(iso));
  return made;
}

inline const RowStanding& standing(const Progress& progress, const Row& wanted) {
  return progress.rows.at(wanted.index);
}

}  // namespace mamori::test
