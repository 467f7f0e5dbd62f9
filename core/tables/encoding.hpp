// Text of an unknown encoding, made UTF-8.
#pragma once

#include "tables/table.hpp"

namespace mamori::tables {

/// UTF-8 stays, without its mark; else Shift_JIS as code page 932 is turned into it.
/// Errors: table_encoding, where = the number of the line with the first byte that is neither; also for a byte 0, as
/// UTF-16 has them.
[[nodiscard]] Result<std::string> to_utf8(Bytes text);

}  // namespace mamori::tables
