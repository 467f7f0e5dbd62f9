// What a file is by its first bytes, and whether it goes on to its end: enough to tell a whole picture or PDF from one
// that was cut, without decoding it.
#pragma once

#include <cstdint>
#include <span>

namespace mamori {

enum class Media : std::uint8_t { other, jpeg, png, pdf };

[[nodiscard]] Media media_of(std::span<const std::uint8_t> bytes);
/// Whether a JPEG has a scan and comes to its end of image (ITU-T T.81, B.1), a PNG has image data and comes to IEND
/// (PNG, 11.2), a PDF ends with the place of its table and its end mark (ISO 32000-1, 7.5.5). What stands behind the
/// end of a picture, as some cameras write, is nobody's concern. Never of other media.
[[nodiscard]] bool is_whole(std::span<const std::uint8_t> bytes);

}  // namespace mamori
