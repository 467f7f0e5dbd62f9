#include "cli/arguments.hpp"

#include <algorithm>
#include <array>

namespace mamori::cli {
namespace {

bool among(const std::vector<std::string_view>& names, std::string_view name) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

// Only these may stand more than once.
constexpr std::array<std::string_view, 8> repeatable = {"--system", "--against", "--attach", "--set",
                                                        "--column", "--choice",  "--fill",   "--row"};

}  // namespace

std::optional<Arguments> Arguments::parse(const std::vector<std::string>& words, const OptionSet& known,
                                          std::string& fault) {
  Arguments parsed;
  bool plain = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const auto& word = words[i];
    if (plain || !word.starts_with("--")) {
      parsed.words_.push_back(word);
    } else if (word == "--") {
      plain = true;
    } else if (among(known.flags, word)) {
      parsed.flags_.push_back(word);
    } else if (among(known.valued, word) && i + 1 < words.size() &&
               (std::ranges::find(repeatable, word) != repeatable.end() || !parsed.values_.contains(word))) {
      parsed.values_.emplace(word, words[++i]);
    } else {
      fault = word;
      return std::nullopt;
    }
  }
  return parsed;
}

std::optional<std::string> Arguments::value(std::string_view option) const {
  const auto found = values_.find(option);
  if (found == values_.end()) return std::nullopt;
  return found->second;
}

std::string Arguments::value_or(std::string_view option, std::string_view otherwise) const {
  return value(option).value_or(std::string(otherwise));
}

bool Arguments::has(std::string_view flag) const {
  return std::find(flags_.begin(), flags_.end(), flag) != flags_.end();
}

std::vector<std::string> Arguments::values(std::string_view option) const {
  std::vector<std::string> all;
  const auto [first, last] = values_.equal_range(option);
  for (auto it = first; it != last; ++it) all.push_back(it->second);
  return all;
}

}  // namespace mamori::cli
