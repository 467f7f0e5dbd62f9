// What was read, in a person's hands: corrected, mapped to an earlier edition, and made into a pack.
#pragma once

#include "editions/library.hpp"
#include "forms/reading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mamori::forms {

struct DraftSheet {
  FoundSheet words;
  std::vector<std::string> notes_required;  ///< above the rows, with their mark ＊, as printed
  std::vector<std::string> notes_reference;
  std::vector<std::string> footnotes;  ///< below the rows, without the mark of a list
  std::vector<std::string> footnotes_reference;
};

/// Everything a pack is made of. A person changes the values; nothing is stored before `pack_of`.
struct Draft {
  std::string id;  ///< "r8"
  FiscalYear year{0};
  std::vector<DraftSheet> sheets;  ///< at most one of each kind
  std::vector<FoundRow> rows;      ///< in the order of the form
  std::vector<SourceFile> files;   ///< that the rows came from
  std::optional<Follows> follows;  ///< only what a person confirmed
};
[[nodiscard]] Draft draft_of(const Reading& reading, std::string id, FiscalYear year);

/// Has the sheet that a row stands on now among those of the draft; one that no title named has no words yet.
void add_sheet(Draft& draft, std::optional<SheetKind> kind);

/// The first row that is not sure, or nullptr.
[[nodiscard]] const FoundRow* first_unsure(const Draft& draft);
/// A person has looked at the row as it stands: it has no doubts left.
void settle(FoundRow& row);
/// Puts the wording of the next row behind that of `row` and drops it. False where there is none on the same sheet.
[[nodiscard]] bool join_with_next(Draft& draft, std::size_t row);
/// Cuts the wording after `letters` letters; the rest becomes the next row, with the number that it begins with, if
/// any. False where a half would be empty.
[[nodiscard]] bool split_row(Draft& draft, std::size_t row, std::size_t letters);

/// Makes a row of a text that was left: below the rows above it in its file, with the sheet, section, target and due of
/// the one before it, and not sure. Returns its index.
std::size_t take_text(Draft& draft, const LeftText& text);
/// Drops a row that is none. Returns it as a text that is left.
LeftText drop_row(Draft& draft, std::size_t row);

/// What `there` has of the form and the draft has not: its sheet of the other kind, with its share of the map where
/// both follow the same edition. So the two files of a year may come in one after the other.
void add_missing_sheet(Draft& draft, const Edition& there);

/// What a row is called in its edition: "gate", "2(4)", "2-④", or "2+3" for the third row of section 2 without a
/// number.
[[nodiscard]] std::string item_of(const Draft& draft, const FoundRow& row);

/// The pack as JSON, standing `own`. Rows with the words of a mapped row of `followed` take its title, help and rules
/// over. Errors: those of editions::load.
[[nodiscard]] Result<std::string> pack_of(const Draft& draft, const Library& library);

/// An earlier row that a row may come from: a guess to be looked at, never stored by itself.
struct Guess {
  RowOrigin origin;
  int likeness = 0;  ///< as of `likeness`
};
/// 0 to 100: how much alike the words of two rows are, with target and section counted in.
[[nodiscard]] int likeness(const Row& earlier, const Row& later);
/// For each row of `later` what it is most like in `earlier`; rows that are like none are not in it.
[[nodiscard]] std::vector<Guess> likely_origins(const Edition& earlier, const Edition& later);

}  // namespace mamori::forms
