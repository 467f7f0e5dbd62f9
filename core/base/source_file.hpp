// A file that a person named to be read: whole, inside a bound, and nothing that only has the name of a file.
#pragma once

#include <cstdint>
#include <filesystem>
#include <optional>
#include <string_view>
#include <vector>

namespace mamori {

/// What has the name in the place of a file, links followed: "folder", "pipe", "socket" or "device". Empty for a file,
/// and where there is nothing: whoever opens it says so. A pipe would be waited for, and a device may never end.
[[nodiscard]] std::string_view no_file_at(const std::filesystem::path& path);

/// Whether a pipe is read in place of a file: a secret may come from a program that writes it there.
enum class Pipes { refused, taken };

/// All of a file, or more than `limit` bytes of it. A pipe that is taken is waited for while somebody has it open to
/// write, and a second for somebody to come. nullopt when it cannot be read, or is no file.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> read_source(const std::filesystem::path& path, std::size_t limit,
                                                                   Pipes pipes = Pipes::refused);

}  // namespace mamori
