// mamori-cli as a script calls it.
#pragma once

#include "cli/command.hpp"

#include <sstream>
#include <string>
#include <vector>

namespace mamori::fakes {

struct Said {
  int code = 0;
  cli::Json json;  ///< null after a usage error, which is said in words
  std::string err;
};

/// `options` with --json, then the command.
inline Said say(std::vector<std::string> options, const std::vector<std::string>& command) {
  options.emplace_back("--json");
  options.insert(options.end(), command.begin(), command.end());
  std::ostringstream out, err;
  cli::Console console{out, err};
  Said said;
  said.code = cli::run(options, console);
  if (said.code != 2) said.json = cli::Json::parse(out.str());
  said.err = err.str();
  return said;
}

/// What the same command says to a person.
inline std::string words(const std::vector<std::string>& options, const std::vector<std::string>& command) {
  std::vector<std::string> all = options;
  all.insert(all.end(), command.begin(), command.end());
  std::ostringstream out, err;
  cli::Console console{out, err};
  cli::run(all, console);
  return out.str() + err.str();
}

/// A listed history without the log of openings, of which each command adds a line.
inline cli::Json deeds(const cli::Json& history) {
  cli::Json left = cli::Json::array();
  for (const auto& entry : history) {
    if (entry["subject"] != openings_subject) left.push_back(entry);
  }
  return left;
}

}  // namespace mamori::fakes
