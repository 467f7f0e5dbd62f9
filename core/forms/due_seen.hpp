// By when the rows of a tab are to be done, as the headings above them say it from the top down.
#pragma once

#include "forms/marks.hpp"
#include "forms/reading.hpp"

#include <optional>
#include <string>

namespace mamori::forms {

class DueSeen {
 public:
  void take(const DueHeading& heading, std::string_view text);
  /// The year in the form's title: rows of a later one are not its required ones for sure.
  void take_title(std::string_view text);
  [[nodiscard]] std::optional<FiscalYear> title_year() const { return title_year_; }
  void begin_stretch();
  /// Something says 参考 that is no heading.
  void doubt() { doubtful_ = true; }
  /// A heading is out of sight, or a note says it of rows anywhere.
  void lose() { lost_ = true; }

  /// Says it of a row; `told`: something beside the row says 参考.
  void say(FoundRow& row, bool told) const;
  [[nodiscard]] bool named() const { return named_; }
  [[nodiscard]] bool reference() const { return heading_.obligation == Obligation::reference; }
  [[nodiscard]] const std::string& text() const { return text_; }

 private:
  DueHeading heading_;
  std::string text_;  ///< of the heading, without the ring before it
  bool named_ = false;
  bool seen_ = false;
  bool lost_ = false;
  bool doubtful_ = false;
  std::optional<FiscalYear> first_year_;
  std::optional<FiscalYear> title_year_;
};

}  // namespace mamori::forms
