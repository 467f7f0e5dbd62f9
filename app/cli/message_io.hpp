// Messages on their way out: as a file, or as pictures of their QR codes.
#pragma once

#include "adapters/pictures/file_io.hpp"
#include "base/error.hpp"
#include "cli/message_files.hpp"
#include "cli/output.hpp"
#include "desks/departures.hpp"
#include "desks/views.hpp"
#include "exchange/exchange.hpp"

#include <filesystem>
#include <optional>
#include <string>

namespace mamori::cli {

using app::read_file;
using app::unreadable;
using app::write_file;

inline constexpr const char* frames_list = "frames.txt";
/// `frame-001.png` … in the order to be shown (a whole cycle: the parts themselves come first and are enough where none
/// is lost) and `frames.txt` with the UR of each, one a line. Errors: file_unwritable.
[[nodiscard]] Result<Json> write_frames(const exchange::FrameSource& source, const std::filesystem::path& folder);

/// What a message is that leaves, and the line about it.
struct Leaving {
  vault::Departure what = vault::Departure::request;
  desks::NoteFile note;
};
/// Where a message is to go: `--out FILE` or `--qr DIR`. Errors: not_allowed, file_unwritable.
[[nodiscard]] Result<Json> deliver(vault::Vault& vault, const Leaving& leaving, const desks::Outgoing& message,
                                   const std::optional<std::string>& file, const std::optional<std::string>& folder);

}  // namespace mamori::cli
