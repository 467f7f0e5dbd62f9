// The one way for a file to leave this device: the right is asked, the history has the line, and the file is there;
// or none of it.
#pragma once

#include "vault/vault.hpp"

#include <filesystem>
#include <functional>
#include <string_view>

namespace mamori::desks {

/// Makes the file at the place that was said.
using WriteFile = std::function<Result<void>()>;
/// Notes what leaves where it has a line of its own in the history: a request that was handed over, a table of a
/// ledger with its count.
using NoteFile = std::function<Result<void>(vault::Writer&)>;

/// Whether the person at work may take such a file out. Errors: not_allowed.
[[nodiscard]] Result<void> may_take_out(const vault::Vault& vault, vault::Departure what);
/// The file is for the person at this device alone (0600). `file` may be a folder of pictures, which keeps its own.
/// `of`: whose or what it is of, for the line. Errors: not_allowed, those of `write` and of storage; then no line and
/// no file is left.
Result<void> take_out(vault::Vault& vault, vault::Departure what, std::string_view of,
                      const std::filesystem::path& file, const WriteFile& write, const NoteFile& note = {});

}  // namespace mamori::desks
