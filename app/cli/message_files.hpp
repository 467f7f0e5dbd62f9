// Which messages are in the files, the pictures and the folders that a command names.
#pragma once

#include "base/error.hpp"

#include <cstdint>
#include <filesystem>
#include <iosfwd>
#include <string>
#include <vector>

namespace mamori::cli {

/// Most files or pictures on one command line: a whole cycle of the largest message, and more.
inline constexpr std::size_t picture_words = 512;

/// One message and where it is.
struct FoundMessage {
  std::filesystem::path file;          ///< itself, or the first picture with a part of it
  std::vector<std::uint8_t> gathered;  ///< from pictures; empty where the file is the message

  /// Errors: file_unreadable (a file over `limit` bytes, too).
  [[nodiscard]] Result<std::vector<std::uint8_t>> bytes(std::size_t limit) const;
};

/// The messages of all words: files that are no pictures are one each, in their order; after them those in the
/// pictures, each message gathered by itself however mixed their codes come. Of a folder the `.mamori` files and the
/// pictures count, in the order of their names. What is passed over is named on `notes`, one a line: other files of a
/// folder, a picture that cannot be read or holds no code, a neighbour's code, parts of a message that is not whole.
/// Errors: file_unreadable (a folder), file_foreign (nothing in it that could be a message); where there is nothing
/// but pictures and no message in them what is wrong with the first, frames_missing (where = the numbers of the parts
/// that are missing), picture_without_code.
[[nodiscard]] Result<std::vector<FoundMessage>> find_messages(const std::vector<std::string>& words,
                                                              std::ostream* notes);
/// The same, read, none over sealed_limit. Errors: those above, file_unreadable.
[[nodiscard]] Result<std::vector<std::vector<std::uint8_t>>> read_messages(const std::vector<std::string>& words,
                                                                           std::ostream* notes);

/// The texts of all codes in the pictures; those without are named on `notes` where another has one.
/// Errors: of the first picture where none has a code.
[[nodiscard]] Result<std::vector<std::string>> read_texts(const std::vector<std::string>& pictures,
                                                          std::ostream* notes);

/// Why something of many is not used, in one line.
[[nodiscard]] std::string in_a_line(const Error& error);
/// One line for what is not used, and why.
void note_passed_over(std::ostream* notes, const std::filesystem::path& file, const Error& error);

}  // namespace mamori::cli
