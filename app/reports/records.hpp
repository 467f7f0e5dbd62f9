// What the papers of a pharmacy are made of, read once from its store.
#pragma once

#include "desks/pharmacy_desk.hpp"
#include "reports/form.hpp"
#include "reports/spreadsheet.hpp"

#include <vector>

namespace mamori::reports {

struct Records {
  desks::Overview overview;
  std::vector<desks::SheetView> sheets;       ///< of the edition in force that are needed, the pharmacy's own first
  std::vector<desks::SheetView> not_counted;  ///< those of vendors that are left out
  [[nodiscard]] Imprint imprint() const;
};

/// Errors: those of PharmacyDesk::overview.
[[nodiscard]] Result<Records> records_of(desks::PharmacyDesk& desk);

/// 薬局確認用 and every 事業者確認用, one behind the other.
[[nodiscard]] Paper all_forms_of(const Records& records, Filling filling);

/// The same as tables, and behind them the vendors that are not counted, where there are any, with each of their sheets
/// that says something else than what was signed.
[[nodiscard]] std::vector<Grid> grids_of(const Records& records);

/// A sheet with what its vendor signed, as papers and tables tell it. Errors: those of PharmacyDesk::add_signatures.
[[nodiscard]] Result<desks::SheetView> with_signature(const desks::PharmacyDesk& desk, const desks::SheetView& sheet);

/// A new request to a vendor of the overview as a letter. Nothing is logged as sent.
/// Errors: item_not_found, those of make_request and letter_of.
struct Letter {
  MessageKey request{};
  Paper paper;
};
[[nodiscard]] Result<Letter> letter_to(desks::PharmacyDesk& desk, const Records& records, VendorId vendor,
                                       std::optional<CivilDate> due);

}  // namespace mamori::reports
