// The memory of another process, read from outside as a debugger or a thief with its rights would. For Linux.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <sys/types.h>
#include <vector>

namespace mamori::fakes {

/// How often each needle stands in what the process can read of itself, by the needle's name.
[[nodiscard]] std::map<std::string, int> count_in_memory(
    pid_t process, const std::map<std::string, std::vector<std::uint8_t>>& needles);

/// What must not be left of a database key and a passphrase: the key raw and in hexadecimal, the passphrase in UTF-8
/// and UTF-16 by its first twelve characters.
[[nodiscard]] std::map<std::string, std::vector<std::uint8_t>> needles_of(const std::vector<std::uint8_t>& key,
                                                                          const std::string& passphrase);

}  // namespace mamori::fakes
