// Messages between files, pictures of QR codes and bytes.
#pragma once

#include "adapters/pictures/file_io.hpp"
#include "base/error.hpp"
#include "cli/output.hpp"
#include "exchange/exchange.hpp"

#include <filesystem>
#include <string>
#include <vector>

namespace mamori::cli {

using app::read_file;
using app::write_file;

/// `frame-001.png` … in the order to be shown and `frames.txt` with the UR of each, one a line. `fragment`: bytes a
/// part. Errors: message_too_large, file_unwritable.
[[nodiscard]] Result<Json> write_frames(Bytes envelope, const std::filesystem::path& folder, exchange::CodeSize size);

/// The texts of all codes in the pictures. Errors: picture_unreadable, picture_without_code (no code in any of them).
[[nodiscard]] Result<std::vector<std::string>> read_texts(const std::vector<std::string>& pictures);

/// Files that are pictures are read as the frames of one message; anything else is a message each.
/// Errors: those above, those of exchange::FrameCollector, frames_missing (where = the numbers that are missing).
[[nodiscard]] Result<std::vector<std::vector<std::uint8_t>>> read_messages(const std::vector<std::string>& files);

/// Where a message is to go: `--out FILE` or `--qr DIR`.
[[nodiscard]] Result<Json> deliver(Bytes envelope, const std::optional<std::string>& file,
                                   const std::optional<std::string>& folder);

}  // namespace mamori::cli
