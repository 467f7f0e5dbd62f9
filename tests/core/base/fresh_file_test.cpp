#include "base/fresh_file.hpp"

#include "fakes/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <iterator>
#include <sys/stat.h>

using namespace mamori;

namespace {

std::string content(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

std::span<const std::uint8_t> bytes(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

std::size_t files_in(const std::filesystem::path& folder) {
  return static_cast<std::size_t>(std::distance(std::filesystem::directory_iterator(folder), {}));
}

}  // namespace

TEST_CASE("A file takes its place whole, for its owner alone, whatever the mask of the process") {
  const fakes::TemporaryFolder home;
  const auto place = home / "ledger.csv";
  const auto mask = ::umask(0);
  {
    auto file = FreshFile::beside(place);
    REQUIRE(file);
    CHECK(file->write(bytes("abc")));
    CHECK_FALSE(std::filesystem::exists(place));
    CHECK(file->put());
  }
  ::umask(mask);
  CHECK(content(place) == "abc");
  CHECK(std::filesystem::status(place).permissions() ==
        (std::filesystem::perms::owner_read | std::filesystem::perms::owner_write));
  CHECK(files_in(home.path()) == 1);
}

TEST_CASE("A file that is not put leaves nothing, and what was there stays") {
  const fakes::TemporaryFolder home;
  std::ofstream(home / "a") << "old";
  {
    auto file = FreshFile::beside(home / "a");
    REQUIRE(file);
    CHECK(file->write(bytes("new")));
  }
  CHECK(content(home / "a") == "old");
  CHECK(files_in(home.path()) == 1);
  CHECK_FALSE(FreshFile::beside(home / "gone" / "a"));
}

TEST_CASE("A library writes by the name of the open file, whatever comes into the place meanwhile") {
  const fakes::TemporaryFolder home;
  std::ofstream(home / "victim") << "vault";
  auto file = FreshFile::beside(home / "a");
  REQUIRE(file);
  std::ofstream(file->name(), std::ios::binary) << "by a library";
  std::filesystem::create_symlink(home / "victim", home / "a");
  CHECK_FALSE(file->put());
  std::filesystem::remove(home / "a");
  CHECK(file->put());
  CHECK(content(home / "victim") == "vault");
  CHECK(content(home / "a") == "by a library");
}

TEST_CASE("What is no file keeps its place, and is named") {
  const fakes::TemporaryFolder home;
  std::ofstream(home / "victim") << "vault";
  std::filesystem::create_symlink(home / "victim", home / "link");
  std::filesystem::create_symlink(home / "nowhere", home / "dangling");
  std::filesystem::create_directory(home / "folder");
  REQUIRE(::mkfifo((home / "pipe").c_str(), 0600) == 0);
  const std::pair<const char*, const char*> places[] = {
      {"link", "link"}, {"dangling", "link"}, {"folder", "folder"}, {"pipe", "pipe"}};
  for (const auto& [name, kind] : places) {
    INFO(name);
    CHECK_FALSE(FreshFile::beside(home / name));
    CHECK(require_file_place(home / name).error() == Error{ErrorCode::place_not_a_file, kind});
  }
  CHECK(require_file_place(home / "victim"));
  CHECK(require_file_place(home / "new"));
}

TEST_CASE("Nothing is written among a vault's own files") {
  const fakes::TemporaryFolder home;
  std::filesystem::create_directory(home / "vault");
  const Error among{ErrorCode::place_not_a_file, "vault"};
  for (const char* name : {"keys.a", "vault.db", "keys.b"}) std::ofstream(home / "vault" / name) << name;
  for (const char* gone : {"", "keys.a", "vault.db"}) {
    INFO(gone);
    if (*gone != 0) std::filesystem::rename(home / "vault" / gone, home / "aside");
    for (const char* name : {"vault.db", "keys.a", "keys.b", "tries", "new.pdf"}) {
      CHECK(require_file_place(home / "vault" / name).error() == among);
      CHECK_FALSE(FreshFile::beside(home / "vault" / name));
    }
    if (*gone != 0) std::filesystem::rename(home / "aside", home / "vault" / gone);
  }
  CHECK(content(home / "vault" / "vault.db") == "vault.db");
  CHECK(require_file_place(home / "new.pdf"));
}

TEST_CASE("Two of the same place do not meet") {
  const fakes::TemporaryFolder home;
  auto one = FreshFile::beside(home / "a");
  auto other = FreshFile::beside(home / "a");
  REQUIRE((one && other));
  CHECK(files_in(home.path()) == 2);
  CHECK(one->write(bytes("1")));
  CHECK(other->write(bytes("2")));
  CHECK(one->put());
  CHECK(other->put());
  CHECK(content(home / "a") == "2");
}
