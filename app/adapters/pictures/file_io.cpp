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
  GrowingFile file(path);
  MAMORI_TRY(file.add(bytes));
  return file.finish();
}

tl::unexpected<Error> unwritable() {
  return fail(ErrorCode::file_unwritable);
}

Result<void> GrowingFile::add(std::span<const std::uint8_t> bytes) {
  if (file_ && file_->write(bytes)) return {};
  file_.reset();
  return place_ ? Result<void>(unwritable()) : place_;
}

Result<void> GrowingFile::finish() {
  const bool put = file_ && file_->put();
  file_.reset();
  if (!put) return place_ ? Result<void>(unwritable()) : place_;
  return {};
}

}  // namespace mamori::app
