// Finds what a word on the command line means: a sheet, a row, a vendor, an item of the inbox.
#pragma once

#include "base/day_text.hpp"
#include "cli/arguments.hpp"
#include "cli/command.hpp"

namespace mamori::cli {

/// A word that is none of those allowed. The one place that raises bad_argument; `where` names the option, or as
/// "PLACE: WORD|WORD" what may stand there.
[[nodiscard]] tl::unexpected<Error> bad_argument(std::string_view where);

/// bad_argument about the name of a ledger.
[[nodiscard]] tl::unexpected<Error> no_ledger(std::string_view said);

/// More than one thing is called so. The one place that raises several_fit; `where` are the words that name one each.
[[nodiscard]] tl::unexpected<Error> several_fit(const std::vector<std::string>& names);

/// `pharmacy`, `vendor:NAME[/SYSTEM]`, `request:ID[/SYSTEM]` (ID: hexadecimal, may be shortened) or
/// `product:NAME[/RELEASE]`. SYSTEM and RELEASE may be left out where there is only one. The first two are of the
/// edition in use, or with `@EDITION` behind them of that one. Errors: item_not_found, several_fit, year_not_begun.
[[nodiscard]] Result<desks::SheetView> find_sheet(vault::Vault& vault, const Context& context, std::string_view word);

/// The word that `find_sheet` takes for each sheet, in the order of `views`. Errors: storage_*.
[[nodiscard]] Result<std::vector<std::string>> sheet_names(const vault::Vault& vault,
                                                           const std::vector<desks::SheetView>& views);

/// `item@target`; the target may be left out where the item has one. `what` names the word. Errors: bad_argument,
/// where = `what` with the word, and the rows there are.
[[nodiscard]] Result<RowKey> row_key(const desks::SheetView& sheet, std::string_view word,
                                     std::string_view what = "ROW");

/// A number as the command line gives it. Errors: bad_argument, where = `what`.
[[nodiscard]] Result<std::int64_t> number_word(const std::string& word, std::string_view what);

/// The day that an option gives in any form of parse_day; nullopt without the option. Errors: those of parse_day.
[[nodiscard]] Result<std::optional<CivilDate>> day_option(const Arguments& arguments, std::string_view option,
                                                          const DayContext& context);
/// For a day on which something was done: of several days without a year the last one up to today.
[[nodiscard]] DayContext until_today(const Context& context);

/// How the digits that were typed came: `--met`, else by telephone.
[[nodiscard]] Comparison comparison_of(const Arguments& arguments);

/// A request that a vendor took on, by its id or the beginning of it. Errors: item_not_found, several_fit.
[[nodiscard]] Result<desks::RequestView> find_request(const desks::VendorDesk& desk, std::string_view word);
[[nodiscard]] Result<VendorId> find_vendor(const vault::Vault& vault, std::string_view name);

}  // namespace mamori::cli
