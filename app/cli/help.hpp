// What mamori-cli says of itself: every command with its options, the forms of words and files, and for one command the
// part of it that it needs, with an example.
#pragma once

#include "cli/command.hpp"

namespace mamori::cli {

/// "edition begin ID".
[[nodiscard]] std::string usage_line(const Command& command);

/// All commands; the man page and the completion of the shell are made from it.
void print_help(std::ostream& out);
/// `COMMAND --help`.
void print_help(const Command& command, std::ostream& out);

/// What follows `mamori-cli` in an example: options of the program left out, words in quotes where they hold blanks.
/// Empty for a command without one, which a test refuses.
[[nodiscard]] std::string_view example_of(std::string_view command);
/// The words of an example.
[[nodiscard]] std::vector<std::string> words_of(std::string_view example);

}  // namespace mamori::cli
