// Messages between files, pictures of QR codes and bytes.
#pragma once

#include "adapters/pictures/file_io.hpp"
#include "base/error.hpp"
#include "cli/output.hpp"
#include "desks/departures.hpp"
#include "desks/views.hpp"
#include "exchange/exchange.hpp"

#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace mamori::cli {

/// Most files or pictures on one command line: a whole cycle of the largest message, and more.
inline constexpr std::size_t picture_words = 512;

using app::read_file;
using app::unreadable;
using app::write_file;

/// `frame-001.png` … in the order to be shown (a whole cycle: the parts themselves come first and are enough where none
/// is lost) and `frames.txt` with the UR of each, one a line. Errors: file_unwritable.
[[nodiscard]] Result<Json> write_frames(const exchange::FrameSource& source, const std::filesystem::path& folder);

/// The texts of all codes in the pictures. Errors: picture_unreadable, picture_without_code (no code in any of them).
[[nodiscard]] Result<std::vector<std::string>> read_texts(const std::vector<std::string>& pictures);

/// Files that are pictures are read as the frames of one message; anything else is a message each.
/// A picture that cannot be read or holds no code, a neighbour's code beside ours, or a frame of another message is
/// passed over, and named on `notes`.
/// Errors: those above, those of exchange::FrameCollector where nothing of ours is in the pictures, frames_missing
/// (where = the numbers that are missing).
[[nodiscard]] Result<std::vector<std::vector<std::uint8_t>>> read_messages(const std::vector<std::string>& files,
                                                                           std::ostream* notes);

/// The `.mamori` files of a folder by name; a word that is no folder stands for itself. Errors: file_unreadable.
[[nodiscard]] Result<std::vector<std::filesystem::path>> files_in(const std::string& word);

/// What a message is that leaves, and the line about it.
struct Leaving {
  vault::Departure what = vault::Departure::request;
  desks::NoteFile note;
};
/// Where a message is to go: `--out FILE` or `--qr DIR`. Errors: not_allowed, file_unwritable.
[[nodiscard]] Result<Json> deliver(vault::Vault& vault, const Leaving& leaving, const desks::Outgoing& message,
                                   const std::optional<std::string>& file, const std::optional<std::string>& folder);

}  // namespace mamori::cli
