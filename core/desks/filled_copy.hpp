// A copy of the form that came back filled in, beside the sheet that it answers: what would be taken row by row, why
// not, and what a person takes of it.
#pragma once

#include "desks/sheet_book.hpp"
#include "forms/filled.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::desks {

/// The reason, in the history, of what is taken from a filled copy of the own form.
inline constexpr std::string_view reason_filled = "filled";

/// One row of the sheet with what the file says about it.
struct ProposedRow {
  const Row* row = nullptr;
  forms::FilledRow found;
  Answer before;                 ///< as the sheet is now
  Answer after;                  ///< as it would be, with what is not sure in it as well
  std::string out_of_scope;      ///< 該当なし on a vendor's sheet: the reason that would be given; empty otherwise
  std::optional<Error> refused;  ///< why the form does not take `after`: a day ahead, a row that does not apply …

  [[nodiscard]] bool changes() const { return before != after || !out_of_scope.empty(); }
  /// Nothing about it has to be looked at.
  [[nodiscard]] bool sure() const { return found.sure() && !refused; }
};

struct FilledView {
  SheetView sheet;  ///< as it is now
  forms::FilledCopy copy;
  std::vector<ProposedRow> rows;  ///< every row of the sheet in official order
};

/// What a person makes of days that are not sure.
struct FilledWishes {
  std::optional<CivilDate> day;  ///< of checks that have no readable day of their own
  bool early = false;            ///< days before the form came out are right all the same
};

/// Reads a filled copy beside a sheet; nothing is changed. A check without any day is no answer yet.
/// Errors: item_not_found, edition_unknown, those of forms::read_filled, storage_*.
[[nodiscard]] Result<FilledView> look_at_filled(const SheetBook& book, const Clock& clock, SheetId sheet,
                                                const forms::FileIn& file, const FilledWishes& wishes = {});

/// A row as a person takes it. With `out_of_scope` it leaves the contract's scope for that reason and has no answer.
struct TakenRow {
  RowKey key;
  Answer answer;
  std::string out_of_scope;
};

/// What is taken of a file: see PharmacyDesk::take_filled.
struct TakenCopy {
  std::string name;                ///< of the file, without folders
  std::vector<std::uint8_t> file;  ///< its bytes, as they came
  std::vector<TakenRow> rows;
  std::optional<CivilDate> received;  ///< a vendor's: the day it came; today where none is given
  std::string signer;                 ///< a vendor's: who filled it in
};
/// Whether a form names somebody else than the sheet's owner: neither name is a longer form of the other.
[[nodiscard]] bool names_another(const std::optional<forms::FoundText>& named, std::string_view owner);
/// The rows that are sure and would change something, as they stand.
[[nodiscard]] std::vector<TakenRow> sure_rows(const FilledView& view);

}  // namespace mamori::desks
