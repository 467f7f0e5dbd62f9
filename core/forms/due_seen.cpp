#include "forms/due_seen.hpp"

#include "forms/aside.hpp"
#include "forms/letters.hpp"

namespace mamori::forms {

void DueSeen::take(const DueHeading& heading, std::string_view text) {
  heading_ = heading;
  named_ = seen_ = true;
  // A later year without the word 参考: which of the two it is, the form does not say.
  const bool required = heading.obligation == Obligation::required && heading.year;
  doubtful_ =
      required && ((first_year_ && *heading.year != *first_year_) || (title_year_ && *heading.year > *title_year_));
  if (!first_year_) first_year_ = heading.year;
  text_ = printed(text);
  while (begins_with_any(text_, {"○", "〇", "◯"})) text_ = printed(text_.substr(3));
}

void DueSeen::take_title(std::string_view text) {
  if (!title_year_) title_year_ = fiscal_year_in(text);
}

void DueSeen::begin_stretch() {
  heading_ = {};
  named_ = doubtful_ = false;
}

void DueSeen::say(FoundRow& row, bool told) const {
  row.due = heading_.obligation;
  row.due_year = heading_.year;
  const bool beside = !reference() && (told || is_due_tag(folded(row.section_title)));
  if (beside || doubtful_ || lost_ || (seen_ && !named_ && !row.gate)) row.doubt(Reason::due_unclear);
}

}  // namespace mamori::forms
