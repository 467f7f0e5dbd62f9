// The archive that a spreadsheet is (ZIP, ISO/IEC 29500-2): its parts, unpacked piece by piece inside one budget.
#pragma once

#include "tables/table.hpp"

#include <functional>
#include <memory>
#include <string>

struct zip;

namespace mamori::tables {

/// The next bytes of a part; empty at its end. Errors: those of the archive.
using Source = std::function<Result<Bytes>()>;

class Archive {
 public:
  /// `file` stays where it is while the archive is read. Errors: xlsx_broken, table_too_large.
  static Result<Archive> open(Bytes file);

  [[nodiscard]] bool has(const std::string& part) const;
  /// All parts that are read share what a workbook may unpack to. Errors (also of the source): xlsx_broken (no such
  /// part, or one that does not unpack), table_too_large.
  [[nodiscard]] Result<Source> part(const std::string& name);

 private:
  struct Close {
    void operator()(zip* archive) const;
  };
  explicit Archive(zip* archive);

  std::unique_ptr<zip, Close> archive_;
  std::shared_ptr<std::size_t> budget_;
};

/// Where a part stands in an archive, from 0; below 0 where there is none. Its name counts however it is written.
[[nodiscard]] std::int64_t place_of(zip* archive, const std::string& part);

/// The one place that raises xlsx_broken.
[[nodiscard]] tl::unexpected<Error> xlsx_broken(std::string part);

}  // namespace mamori::tables
