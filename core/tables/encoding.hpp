// Text of an unknown encoding, made UTF-8.
#pragma once

#include "tables/table.hpp"

namespace mamori::tables {

/// UTF-8 stays, without its marks; UTF-16 that begins with its mark, and Shift_JIS as code page 932, are turned into
/// it. Errors: table_encoding, where = the number of the line with the first byte that is none of them (also for a byte
/// 0); table_is_euc (EUC-JP), table_is_jis (ISO-2022-JP), table_too_large (beyond text_limit).
[[nodiscard]] Result<std::string> to_utf8(Bytes text);

}  // namespace mamori::tables
