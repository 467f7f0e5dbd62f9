// The answers of a sheet in the form itself: the ministry's own workbook, with nothing but its answer cells changed.
#pragma once

#include "desks/sheet_book.hpp"
#include "forms/fill.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mamori::desks {

struct FilledForm {
  std::string name;  ///< of the workbook that was filled
  std::vector<std::uint8_t> bytes;
  std::size_t cells = 0;                  ///< that were changed
  std::vector<forms::NotFilled> missing;  ///< what the form has no place for
  std::vector<forms::Replaced> replaced;  ///< what an earlier filling had entered and is not there any more
  bool vendor_named = true;               ///< false: 事業者名 found no place
  bool unclear = false;                   ///< forms::FilledForm::unclear, or it names somebody else
};

/// Fills the workbook that the sheet's edition was read from, or `workbook` in its place; nothing is written down. A
/// row that does not apply stays as it is; one outside the contract gets its reason as a remark. Errors: item_not_found
/// (also, where = "form", when no workbook of this sheet was kept with the edition), edition_unknown, those of
/// forms::fill, storage_*.
[[nodiscard]] Result<FilledForm> fill_form(const vault::Vault& vault, const SheetBook& book, const Clock& clock,
                                           SheetId sheet, const std::optional<forms::FileIn>& workbook = {});

}  // namespace mamori::desks
