#include "tables/table.hpp"

#include "base/fresh_file.hpp"

#include <algorithm>

namespace mamori::tables {
namespace {

/// Signs in full width (U+FF08 to U+FF20) and U+3000 as the ASCII ones: a Japanese Excel takes ＝１＋１ for a formula.
std::string narrow_signs(std::string_view cell) {
  std::string narrow;
  for (std::size_t at = 0; at < cell.size();) {
    const auto rest = cell.substr(at);
    const auto last = rest.size() < 3 ? 0 : static_cast<unsigned char>(rest[2]);
    if (rest.starts_with("\xEF\xBC") && last >= 0x88 && last <= 0xA0) {
      narrow += static_cast<char>(last - 0x60);
      at += 3;
    } else if (rest.starts_with("\xE3\x80\x80")) {
      narrow += ' ';
      at += 3;
    } else {
      narrow += cell[at++];
    }
  }
  return narrow;
}

/// +81-3-1234-5678, -12.5, (03) 1234, －: nothing that a spreadsheet program could call.
bool only_digits_and_marks(std::string_view cell) {
  return std::all_of(cell.begin(), cell.end(), [](char c) {
    return (c >= '0' && c <= '9') || c == '+' || c == '-' || c == '(' || c == ')' || c == '.' || c == ' ';
  });
}

/// The cell without any ' before it.
std::string_view bare(std::string_view cell) {
  return cell.substr(std::min(cell.find_first_not_of('\''), cell.size()));
}

}  // namespace

bool is_formula(std::string_view cell) {
  if (cell.empty()) return false;
  const auto narrow = narrow_signs(cell);
  switch (narrow.front()) {
    case '=':
    case '@':
    case '\t':
    case '\r':
    case '\n':
      return true;
    case '+':
    case '-':
      return !only_digits_and_marks(narrow);
    default:
      return false;
  }
}

std::string neutralised(std::string_view cell) {
  // A ' that is there already before something runnable gets another, so that reading takes off just one.
  return (is_formula(bare(cell)) ? "'" : "") + std::string(cell);
}

std::string_view as_written(std::string_view cell) {
  return cell.starts_with('\'') && is_formula(bare(cell)) ? cell.substr(1) : cell;
}

Result<void> write_file(const std::filesystem::path& file, std::string_view text) {
  MAMORI_TRY(require_file_place(file));
  auto fresh = FreshFile::beside(file);
  const bool written = fresh && fresh->write({reinterpret_cast<const std::uint8_t*>(text.data()), text.size()});
  if (!written || !fresh->put()) return table_not_written();
  return {};
}

tl::unexpected<Error> table_not_written() {
  return fail(ErrorCode::table_not_written, "file");
}

tl::unexpected<Error> table_too_large(std::string where) {
  return fail(ErrorCode::table_too_large, std::move(where));
}

tl::unexpected<Error> table_too_wide(std::string where) {
  return fail(ErrorCode::table_too_wide, std::move(where));
}

tl::unexpected<Error> table_empty() {
  return fail(ErrorCode::table_empty);
}

}  // namespace mamori::tables
