// What commands over many files have in common: progress, and a refusal of one that stops nothing.
#pragma once

#include "cli/command.hpp"

#include <filesystem>
#include <functional>
#include <string>
#include <vector>

namespace mamori::cli {

/// Says how many of `count` are done, at most once in a hundredth of them; says nothing for a few.
[[nodiscard]] std::function<void(std::size_t)> progress_of(const Context& context, std::size_t count);

/// Has `take` done with each message that is found, once its bytes are there. One alone is refused as what is wrong
/// with it; of several a refused one is named on the context's `progress`, stops nothing, and makes the report
/// `partly`.
/// Errors: those of find_messages and, of one alone, of `take`.
[[nodiscard]] Result<void> take_each(const Context& context, const std::vector<std::string>& words, Report& report,
                                     const std::function<Result<void>(Bytes)>& take);

/// Adds a refused file to `refused` of the report's document and to its lines.
void add_refusal(Report& report, const std::filesystem::path& file, const Error& error);

}  // namespace mamori::cli
