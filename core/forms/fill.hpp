// Answers written into the form itself, as the ministry or a vendor made it: only the cells that are for them change.
#pragma once

#include "forms/filled.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mamori::forms {

/// What is to stand at one row.
struct RowToFill {
  RowKey key;
  std::optional<Said> first;
  std::optional<CivilDate> first_day;
  std::optional<CivilDate> target_day;
  std::optional<Said> second;
  std::optional<CivilDate> second_day;
  std::string remark;
};
struct SheetToFill {
  std::vector<RowToFill> rows;
  std::string vendor;  ///< for 事業者名; empty for the pharmacy's own sheet
};

/// A value that the form has no place for, or that did not read back as it was meant.
struct NotFilled {
  RowKey key;
  FilledField field = FilledField::first;
};
/// What somebody had entered into the form and what does not stand there any more.
struct Replaced {
  RowKey key;
  FilledField field = FilledField::first;
  CellPlace cell;
  std::string text;  ///< as the cell showed it
};
struct FilledForm {
  std::vector<std::uint8_t> bytes;
  std::size_t cells = 0;  ///< that were changed
  std::vector<NotFilled> missing;
  std::vector<Replaced> replaced;
  bool vendor_named = false;
  /// The form is another year's, another form's, an example, or twice in one file.
  bool unclear = false;
  std::optional<FoundText> owner;  ///< whom the form named before: the vendor on a vendor's sheet, else the pharmacy
};

/// Fills the form in `file` (.xlsx). Words are those of the cell's list where it has one; a printed はい・いいえ gives
/// way to the word that is said; what an earlier filling left at a row and is not given now goes. What was written is
/// read again before it is given out. Errors: those of read_filled and tables::with_cells.
[[nodiscard]] Result<FilledForm> fill(const FileIn& file, const Edition& edition, SheetKind kind,
                                      const SheetToFill& sheet, CivilDate today);
/// The same of a file that is open; `bytes` are those it was opened from.
[[nodiscard]] Result<FilledForm> fill(const OpenedFile& file, tables::Bytes bytes, const Edition& edition,
                                      SheetKind kind, const SheetToFill& sheet, CivilDate today);

}  // namespace mamori::forms
