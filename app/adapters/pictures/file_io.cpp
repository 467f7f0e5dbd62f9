#include "adapters/pictures/file_io.hpp"

#include <algorithm>
#include <fstream>
#include <utility>

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
  GrowingFile file(path);
  if (const auto added = file.add(bytes); !added) return added;
  return file.finish();
}

GrowingFile::GrowingFile(const std::filesystem::path& path) : path_(path), beside_(path) {
  beside_ += ".part";
  file_.open(beside_, std::ios::binary | std::ios::trunc);
}

GrowingFile::~GrowingFile() {
  if (!beside_.empty()) (void)finish(false);
}

Result<void> GrowingFile::add(std::span<const std::uint8_t> bytes) {
  file_.write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(bytes.size()));
  if (!file_) return finish(false);
  return {};
}

Result<void> GrowingFile::finish() {
  return finish(true);
}

Result<void> GrowingFile::finish(bool whole) {
  file_.close();
  return put_in_place(std::exchange(beside_, {}), path_, whole && bool(file_));
}

Result<void> put_in_place(const std::filesystem::path& beside, const std::filesystem::path& path, bool written) {
  std::error_code fault;
  if (written) std::filesystem::rename(beside, path, fault);
  if (written && !fault) return {};
  std::filesystem::remove(beside, fault);
  return fail(ErrorCode::file_unwritable);
}

}  // namespace mamori::app
