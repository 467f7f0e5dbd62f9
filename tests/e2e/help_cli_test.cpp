// What mamori-cli says of itself: each command with an example that it takes.
#include "cli/help.hpp"
#include "fakes/command_line.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <sstream>
#include <string>
#include <vector>

using namespace mamori;

namespace {

struct Printed {
  int code = 0;
  std::string out;
};
Printed printed(const std::vector<std::string>& words) {
  std::ostringstream out;
  std::ostringstream err;
  cli::Console console{out, err};
  const int code = cli::run(words, console);
  return {code, out.str()};
}

std::vector<std::string> name_of(const cli::Command& command) {
  return cli::words_of(command.name);
}

}  // namespace

TEST_CASE("each command has an example, and takes it") {
  for (const auto* command : cli::all_commands()) {
    INFO(command->name);
    auto words = cli::words_of(cli::example_of(command->name));
    if (!words.empty() && words.front() == "--json") words.erase(words.begin());
    const auto name = name_of(*command);
    REQUIRE(words.size() >= name.size());
    CHECK(std::equal(name.begin(), name.end(), words.begin()));
    words.erase(words.begin(), words.begin() + std::ssize(name));
    std::string fault;
    const auto arguments = cli::Arguments::parse(words, command->options, fault);
    INFO(fault);
    REQUIRE(arguments);
    CHECK(arguments->words().size() >= command->fewest_words);
    CHECK(arguments->words().size() <= command->most_words);
  }
}

TEST_CASE("COMMAND --help says how it is used, its forms and its example, and opens nothing") {
  for (const auto* command : cli::all_commands()) {
    auto words = name_of(*command);
    words.emplace_back("--help");
    const auto said = printed(words);
    INFO(command->name);
    CHECK(said.code == 0);
    CHECK(said.out.find(std::string(command->usage)) != std::string::npos);
    CHECK(said.out.find(std::string(cli::example_of(command->name))) != std::string::npos);
    const bool no_store = command->desks == cli::Desks::none;
    CHECK(said.out.find("desk: " + (no_store ? "no store is opened" : cli::names_of(command->desks))) !=
          std::string::npos);
    for (const auto option : command->options.valued) CHECK(said.out.find(option) != std::string::npos);
    for (const auto option : command->options.flags) CHECK(said.out.find(option) != std::string::npos);
  }
  CHECK(printed({"answer", "--help"}).out.find("DATE: ") != std::string::npos);
  CHECK(printed({"vault", "check", "--help"}).out.find("SHEET: ") == std::string::npos);
}

TEST_CASE("the version is said without a store") {
  const auto said = printed({"--version"});
  CHECK(said.code == 0);
  CHECK(said.out.starts_with("mamori-cli "));
  CHECK(said.out.find_first_of("0123456789") != std::string::npos);
}
