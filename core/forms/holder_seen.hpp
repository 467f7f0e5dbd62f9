// Whose form the rows of a tab are, as the titles above them say it from the top down.
#pragma once

#include "forms/marks.hpp"
#include "forms/reading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mamori::forms {

class HolderSeen {
 public:
  /// `said`: what a person said, which holds whatever the titles say.
  explicit HolderSeen(std::optional<SheetKind> said) : said_(said) {}

  /// `form`: whether the checklist was named, by this title or above it. Whether the title names a holder.
  bool take(const Title& title, std::string_view text, bool form);
  void begin_stretch() { fresh_ = conflict_ = false; }
  /// Something besides the titles names another holder.
  void doubt() { conflict_ = true; }

  [[nodiscard]] std::optional<SheetKind> kind() const;
  void say(FoundRow& row) const;
  /// The sheet of this kind among those found, made where there is none yet.
  FoundSheet& sheet_in(std::vector<FoundSheet>& sheets) const;

 private:
  std::optional<SheetKind> said_;
  Holder holder_ = Holder::none;
  bool fresh_ = false;  ///< a title names it above this stretch of rows
  bool conflict_ = false;
  std::string form_name_;
};

}  // namespace mamori::forms
