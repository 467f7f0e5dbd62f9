#include "base/source_file.hpp"

#include "fakes/temporary_folder.hpp"

#include <catch2/catch_test_macros.hpp>
#include <chrono>
#include <fcntl.h>
#include <fstream>
#include <string>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

using namespace mamori;

namespace {

struct Places {
  fakes::TemporaryFolder home;

  Places() {
    std::ofstream(home / "file") << "seven b";
    REQUIRE(::mkfifo((home / "pipe").c_str(), 0600) == 0);
    REQUIRE(::mknod((home / "socket").c_str(), S_IFSOCK | 0600, 0) == 0);
    std::filesystem::create_directory(home / "folder");
    std::filesystem::create_symlink("/dev/zero", home / "device");
    std::filesystem::create_symlink("file", home / "link");
    std::filesystem::create_symlink("pipe", home / "link to the pipe");
  }
};

std::string text(const std::vector<std::uint8_t>& bytes) {
  return {bytes.begin(), bytes.end()};
}

}  // namespace

TEST_CASE_METHOD(Places, "What only has the name of a file is named and not opened") {
  for (const char* kind : {"pipe", "socket", "folder", "device"}) {
    INFO(kind);
    CHECK(no_file_at(home / kind) == kind);
    CHECK_FALSE(read_source(home / kind, 100));
  }
  CHECK(no_file_at(home / "link to the pipe") == "pipe");
  CHECK_FALSE(read_source(home / "link to the pipe", 100));
  CHECK(no_file_at(home / "nothing").empty());
  CHECK_FALSE(read_source(home / "nothing", 100));
}

TEST_CASE_METHOD(Places, "A file is read whole, or a byte more than its bound") {
  for (const char* name : {"file", "link"}) {
    CHECK(no_file_at(home / name).empty());
    CHECK(text(read_source(home / name, 7).value()) == "seven b");
    CHECK(read_source(home / name, 3)->size() == 4);
  }
}

TEST_CASE_METHOD(Places, "A pipe is read where that is wanted, and not waited for without a writer") {
  CHECK_FALSE(read_source(home / "pipe", 100, Pipes::taken));
  std::thread writer([&] {
    const int pipe = ::open((home / "pipe").c_str(), O_WRONLY | O_CLOEXEC);
    CHECK(::write(pipe, "se", 2) == 2);
    std::this_thread::sleep_for(std::chrono::milliseconds(50));
    CHECK(::write(pipe, "cret", 4) == 4);
    ::close(pipe);
  });
  const auto read = read_source(home / "pipe", 100, Pipes::taken);
  writer.join();
  REQUIRE(read);
  CHECK(text(*read) == "secret");
  CHECK_FALSE(read_source(home / "device", 100, Pipes::taken));
}
