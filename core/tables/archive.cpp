#include "tables/archive.hpp"

#include <algorithm>
#include <zip.h>

namespace mamori::tables {
namespace {

constexpr zip_int64_t entry_limit = 1'000;
/// How much the parts that are read may unpack to, together.
constexpr std::size_t unpacked_limit = std::size_t{96} << 20;
/// A large piece, so that a long token is not looked at from its beginning many times.
constexpr std::size_t piece_size = std::size_t{256} << 10;

}  // namespace

void Archive::Close::operator()(zip* archive) const {
  zip_discard(archive);
}

Archive::Archive(zip* archive) : archive_(archive), budget_(std::make_shared<std::size_t>(unpacked_limit)) {}

Result<Archive> Archive::open(Bytes file) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(file.data(), file.size(), 0, &error);
  if (source == nullptr) return out_of_memory("xlsx");
  zip_t* opened = zip_open_from_source(source, ZIP_RDONLY, &error);
  zip_error_fini(&error);
  if (opened == nullptr) {
    zip_source_free(source);
    return xlsx_broken("archive");
  }
  Archive archive(opened);
  if (zip_get_num_entries(opened, 0) > entry_limit) return table_too_large("archive");
  return archive;
}

bool Archive::has(const std::string& part) const {
  return place_of(archive_.get(), part) >= 0;
}

std::int64_t place_of(zip* archive, const std::string& part) {
  if (const auto exact = zip_name_locate(archive, part.c_str(), 0); exact >= 0) return exact;
  // Names of parts are the same in small and in large letters (ISO/IEC 29500-2, 6.2.2.3), and some programs part the
  // folders by the stroke of their system.
  if (const auto other = zip_name_locate(archive, part.c_str(), ZIP_FL_NOCASE); other >= 0) return other;
  auto strokes = part;
  std::replace(strokes.begin(), strokes.end(), '/', '\\');
  return zip_name_locate(archive, strokes.c_str(), ZIP_FL_NOCASE);
}

Result<Source> Archive::part(const std::string& name) {
  const auto place = place_of(archive_.get(), name);
  if (place < 0) return xlsx_broken(name);
  const std::shared_ptr<zip_file_t> file(zip_fopen_index(archive_.get(), static_cast<zip_uint64_t>(place), 0),
                                         [](zip_file_t* opened) {
                                           if (opened != nullptr) zip_fclose(opened);
                                         });
  if (!file) return xlsx_broken(name);
  const auto piece = std::make_shared<std::vector<std::uint8_t>>(piece_size);
  return [file, piece, name, budget = budget_]() -> Result<Bytes> {
    const auto got = zip_fread(file.get(), piece->data(), piece->size());
    if (got < 0) return xlsx_broken(name);
    const auto size = static_cast<std::size_t>(got);
    if (size > *budget) return table_too_large(name);
    *budget -= size;
    return Bytes(piece->data(), size);
  };
}

tl::unexpected<Error> xlsx_broken(std::string part) {
  return fail(ErrorCode::xlsx_broken, std::move(part));
}

}  // namespace mamori::tables
