#include "tables/xlsx.hpp"
#include "tables/xlsx_xml.hpp"

#include <algorithm>
#include <array>
#include <memory>
#include <zip.h>

namespace mamori::tables {
namespace {

constexpr zip_int64_t entry_limit = 1'000;
/// How much the parts that are read may unpack to, together.
constexpr std::size_t unpacked_limit = std::size_t{96} << 20;

struct Discard {
  void operator()(zip_t* archive) const { zip_discard(archive); }
  void operator()(zip_file_t* file) const { zip_fclose(file); }
};
using Archive = std::unique_ptr<zip_t, Discard>;
using File = std::unique_ptr<zip_file_t, Discard>;

Result<Archive> open_archive(Bytes file) {
  zip_error_t error;
  zip_error_init(&error);
  zip_source_t* source = zip_source_buffer_create(file.data(), file.size(), 0, &error);
  if (source == nullptr) return out_of_memory("xlsx");
  Archive archive(zip_open_from_source(source, ZIP_RDONLY, &error));
  zip_error_fini(&error);
  if (!archive) {
    zip_source_free(source);
    return xlsx_broken("archive");
  }
  if (zip_get_num_entries(archive.get(), 0) > entry_limit) return table_too_large("archive");
  return archive;
}

/// Unpacks one part a piece at a time; `budget` is what all parts of the file have left.
class Unpacker {
 public:
  Unpacker(zip_t* archive, const std::string& name, std::size_t& budget)
      : name_(name), file_(zip_fopen(archive, name.c_str(), 0)), budget_(budget) {}

  [[nodiscard]] bool there() const { return file_ != nullptr; }
  Source source() {
    return [this]() -> Result<Bytes> {
      const auto got = zip_fread(file_.get(), piece_.data(), piece_.size());
      if (got < 0) return xlsx_broken(name_);
      const auto size = static_cast<std::size_t>(got);
      if (size > budget_) return table_too_large(name_);
      budget_ -= size;
      return Bytes(piece_.data(), size);
    };
  }

 private:
  std::string name_;
  File file_;
  std::size_t& budget_;
  std::array<std::uint8_t, 64 * 1024> piece_{};
};

/// The part of the first sheet. Its name is a habit of all programs; where it differs, the first in the folder is it.
std::string first_sheet(zip_t* archive) {
  const std::string usual = "xl/worksheets/sheet1.xml";
  if (zip_name_locate(archive, usual.c_str(), 0) >= 0) return usual;
  std::string first;
  for (zip_int64_t i = 0; i < zip_get_num_entries(archive, 0); ++i) {
    const char* name = zip_get_name(archive, static_cast<zip_uint64_t>(i), 0);
    if (name == nullptr || !std::string_view(name).starts_with("xl/worksheets/sheet")) continue;
    if (first.empty() || name < first) first = name;
  }
  return first;
}

}  // namespace

Result<Table> read_xlsx(Bytes file) {
  if (file.size() > file_limit) return table_too_large({});
  const auto archive = open_archive(file);
  if (!archive) return pass_on(archive);
  std::size_t budget = unpacked_limit;

  std::vector<std::string> strings;
  const auto strings_part = std::make_unique<Unpacker>(archive->get(), "xl/sharedStrings.xml", budget);
  if (strings_part->there()) {
    auto read = read_strings(strings_part->source());
    if (!read) return pass_on(read);
    strings = std::move(*read);
  }
  Formats formats;
  const auto styles_part = std::make_unique<Unpacker>(archive->get(), "xl/styles.xml", budget);
  if (styles_part->there()) {
    auto read = read_formats(styles_part->source());
    if (!read) return pass_on(read);
    formats = std::move(*read);
  }
  const auto sheet_part = std::make_unique<Unpacker>(archive->get(), first_sheet(archive->get()), budget);
  if (!sheet_part->there()) return xlsx_broken("sheet");
  auto table = read_sheet(sheet_part->source(), strings, formats);
  if (!table) return table;
  if (table->rows.empty()) return table_empty();
  return table;
}

}  // namespace mamori::tables
