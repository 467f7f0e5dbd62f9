// What a single cell for an answer says: はい or いいえ with marks, boxes, brackets, or a day.
#pragma once

#include "forms/filled.hpp"
#include "tables/workbook.hpp"

namespace mamori::forms {

/// What the head above a column says that a mark in it means.
enum class Meaning : std::uint8_t { open, yes, no, not_applicable };

struct Answered {
  std::optional<Said> said;
  bool asked = false;  ///< はい and いいえ both stand there as printed, and neither is marked
  std::string day;     ///< what may be a day; empty where nothing was entered
  std::vector<FilledDoubt> doubts;

  /// Nothing was entered.
  [[nodiscard]] bool blank() const { return !said && day.empty() && doubts.empty(); }
};
[[nodiscard]] Answered answered(std::string_view text, tables::CellKind kind, Meaning meaning);

}  // namespace mamori::forms
