#include "adapters/pictures/file_io.hpp"

#include <algorithm>
#include <fstream>

namespace mamori::app {

tl::unexpected<Error> unreadable() {
  return fail(ErrorCode::file_unreadable);
}

Result<std::vector<std::uint8_t>> read_file(const std::filesystem::path& path, std::size_t limit) {
  std::ifstream file(path, std::ios::binary);
  // A pipe has no size; then the cap is all that is known.
  std::error_code fault;
  const bool sized = std::filesystem::is_regular_file(path, fault);
  const auto size = sized ? std::filesystem::file_size(path, fault) : limit;
  std::vector<std::uint8_t> bytes((fault ? limit : std::min<std::uintmax_t>(size, limit)) + 1);
  file.read(reinterpret_cast<char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  const auto count = static_cast<std::size_t>(file.gcount());
  if (!file.eof() || count > limit) return unreadable();
  bytes.resize(count);
  return bytes;
}

Result<void> write_file(const std::filesystem::path& path, std::span<const std::uint8_t> bytes) {
  auto beside = path;
  beside += ".part";
  std::ofstream file(beside, std::ios::binary | std::ios::trunc);
  file.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  file.close();
  return put_in_place(beside, path, bool(file));
}

Result<void> put_in_place(const std::filesystem::path& beside, const std::filesystem::path& path, bool written) {
  std::error_code fault;
  if (written) std::filesystem::rename(beside, path, fault);
  if (written && !fault) return {};
  std::filesystem::remove(beside, fault);
  return fail(ErrorCode::file_unwritable);
}

}  // namespace mamori::app
