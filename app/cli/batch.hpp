// What commands over many files have in common: progress, and a refusal of one that stops nothing.
#pragma once

#include "cli/command.hpp"

#include <functional>

namespace mamori::cli {

/// Says how many of `count` are done, at most once in a hundredth of them; says nothing for a few.
[[nodiscard]] std::function<void(std::size_t)> progress_of(const Context& context, std::size_t count);

/// Adds a refused file to `refused` of the report's document and to its lines.
void add_refusal(Report& report, const std::filesystem::path& file, const Error& error);

}  // namespace mamori::cli
