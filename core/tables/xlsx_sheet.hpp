// One worksheet of a workbook.
#pragma once

#include "tables/workbook.hpp"
#include "tables/xlsx_book.hpp"

namespace mamori::tables {

/// A list to choose from whose words stand in cells: they are looked up when every sheet is read.
struct OpenChoices {
  Choices choices;
  std::string formula;  ///< "Sheet2!$A$1:$A$3" or a defined name
};

struct SheetContent {
  Sheet sheet;
  std::vector<OpenChoices> open;
  bool drawing = false;    ///< a part of its own says what is drawn, and where
  bool elsewhere = false;  ///< controls and objects, whose place is not read
  bool vml = false;        ///< a drawing of the old kind: notes at cells, or form controls
};

/// Errors: xlsx_broken, table_too_large, table_too_wide.
[[nodiscard]] Result<SheetContent> read_sheet(const Source& source, const Strings& strings, const Styles& styles,
                                              bool date1904, Allowance& allowance);

/// Errors: xlsx_broken, table_too_large.
[[nodiscard]] Result<std::vector<CellNote>> read_notes(const Source& source, Allowance& allowance);

/// Where drawings lie; nullopt where one of them has no place in cells. Errors: xlsx_broken, table_too_large.
[[nodiscard]] Result<std::optional<std::vector<Merge>>> read_drawing(const Source& source, Allowance& allowance);

/// "A1:B3", "$A$1", "A:A" (all lines), "1:3" (all columns); nullopt for anything else.
[[nodiscard]] std::optional<Merge> area_of(std::string_view reference);

}  // namespace mamori::tables
