#include "adapters/pictures/file_io.hpp"

#include <fstream>
#include <string>

namespace mamori::app {

tl::unexpected<Error> unreadable(std::string_view where) {
  return fail(ErrorCode::file_unreadable, std::string(where));
}

Result<void> require_source(const std::filesystem::path& path) {
  if (const auto other = no_file_at(path); !other.empty()) return unreadable(other);
  return std::ifstream(path) ? Result<void>() : unreadable();
}

Result<std::vector<std::uint8_t>> read_file(const std::filesystem::path& path, std::size_t limit, Pipes pipes) {
  auto bytes = read_source(path, limit, pipes);
  if (!bytes || bytes->size() > limit) return unreadable(no_file_at(path));
  return std::move(*bytes);
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
