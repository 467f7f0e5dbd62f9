// Editions as signed files on their way out.
#pragma once

#include "cli/output.hpp"
#include "desks/packs.hpp"

#include <string>
#include <string_view>

namespace mamori::cli {

/// Signs an edition and writes it to `file`; the history has the line. Errors: those of desks::sign_edition,
/// file_unwritable.
[[nodiscard]] Result<Json> hand_out_pack(vault::Vault& vault, const Library& library, std::string_view edition,
                                         const Clock& clock, const std::string& file);

}  // namespace mamori::cli
