// ledger … import, undo-import, template: files that come into a ledger.
#pragma once

#include "cli/command.hpp"
#include "desks/ledger_desk.hpp"

namespace mamori::cli {

/// The field with this id, or with this label in any language; nullopt when there is none.
[[nodiscard]] std::optional<std::size_t> field_named(const LedgerSpec& spec, std::string_view name);

/// Options of `import_ledger`; all but --sheet and --heading may be repeated. The outcome names the tab, the columns,
/// what changes (before → after), every line that does not come in as it stands, and the options that would change it.
[[nodiscard]] Result<Report> import_ledger(const Context& context, desks::LedgerDesk& desk, const LedgerSpec& spec,
                                           const Arguments& arguments);
[[nodiscard]] Result<Report> undo_import(desks::LedgerDesk& desk, const LedgerSpec& spec);
[[nodiscard]] Result<Report> write_template(const Context& context, const LedgerSpec& spec, const std::string& file);

}  // namespace mamori::cli
