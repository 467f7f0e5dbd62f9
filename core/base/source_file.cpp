#include "base/source_file.hpp"

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <fcntl.h>
#include <poll.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace mamori {
namespace {

namespace fs = std::filesystem;
using Clock = std::chrono::steady_clock;

/// Closed at the end.
struct Opened {
  int number;
  ~Opened() {
    if (number >= 0) ::close(number);
  }
};

/// Looks for a writer of a pipe that has none.
class Patience {
 public:
  /// False once nobody came.
  bool goes_on() {
    std::this_thread::sleep_for(std::chrono::milliseconds(20));
    return Clock::now() < until_;
  }

 private:
  Clock::time_point until_ = Clock::now() + std::chrono::seconds(1);
};

}  // namespace

std::string_view no_file_at(const fs::path& path) {
  std::error_code unknown;
  switch (fs::status(path, unknown).type()) {
    case fs::file_type::directory:
      return "folder";
    case fs::file_type::fifo:
      return "pipe";
    case fs::file_type::socket:
      return "socket";
    case fs::file_type::block:
    case fs::file_type::character:
      return "device";
    default:
      return {};
  }
}

std::optional<std::vector<std::uint8_t>> read_source(const fs::path& path, std::size_t limit, Pipes pipes) {
  // Looked at before it is opened, so that nobody on the other side of a pipe takes this for a reader; and after, for
  // another one may have come there.
  const auto other = no_file_at(path);
  if (!other.empty() && (other != "pipe" || pipes == Pipes::refused)) return std::nullopt;
  const Opened file{::open(path.c_str(), O_RDONLY | O_NONBLOCK | O_NOCTTY | O_CLOEXEC)};
  struct stat about {};
  if (file.number < 0 || ::fstat(file.number, &about) != 0) return std::nullopt;
  const bool pipe = S_ISFIFO(about.st_mode);
  if (!S_ISREG(about.st_mode) && (!pipe || pipes == Pipes::refused)) return std::nullopt;
  const std::size_t size = pipe ? limit : std::min(static_cast<std::size_t>(about.st_size), limit);
  std::vector<std::uint8_t> bytes(size + 1);
  std::size_t count = 0;
  Patience patience;
  while (count < bytes.size()) {
    const auto got = ::read(file.number, bytes.data() + count, bytes.size() - count);
    if (got > 0) count += static_cast<std::size_t>(got);
    // Without a writer a pipe looks like one that was read to its end.
    if (got == 0 && (!pipe || count > 0 || !patience.goes_on())) break;
    if (got >= 0 || errno == EINTR) continue;
    if (errno != EAGAIN) return std::nullopt;
    pollfd waiting{file.number, POLLIN, 0};
    ::poll(&waiting, 1, -1);
  }
  if (pipe && count == 0) return std::nullopt;
  bytes.resize(count);
  return bytes;
}

}  // namespace mamori
