#include "tables/foreign.hpp"

#include <algorithm>
#include <array>

namespace mamori::tables {
namespace {

/// A compound file ([MS-CFB] 2.2).
constexpr std::string_view compound_start = "\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1";

/// As the names in a compound file stand: UTF-16LE.
std::string wide(std::string_view ascii) {
  std::string text;
  for (const char c : ascii) {
    text += c;
    text += '\0';
  }
  return text;
}

/// The beginning in small letters, without marks and white space before it.
std::string beginning(std::string_view text) {
  constexpr std::size_t most = 2'048;
  const auto start = std::min(text.find_first_not_of("\xEF\xBB\xBF \t\r\n"), text.size());
  std::string begin(text.substr(start, most));
  std::transform(begin.begin(), begin.end(), begin.begin(),
                 [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
  return begin;
}

}  // namespace

Result<void> require_table(Bytes file) {
  const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
  if (text.starts_with(compound_start)) {
    if (text.find(wide("EncryptedPackage")) == std::string_view::npos) return table_is_xls();
    return fail(ErrorCode::table_is_locked);
  }
  const auto begin = beginning(text);
  constexpr std::array<std::string_view, 5> marks = {"<html", "<!doctype html", "<table", "<head",
                                                     "urn:schemas-microsoft-com:office"};
  const bool page = begin.starts_with('<') && std::any_of(marks.begin(), marks.end(), [&](auto mark) {
                      return begin.find(mark) != std::string::npos;
                    });
  if (page) return fail(ErrorCode::table_is_html);
  return {};
}

tl::unexpected<Error> table_is_xls() {
  return fail(ErrorCode::table_is_xls);
}

tl::unexpected<Error> table_is_ods() {
  return fail(ErrorCode::table_is_ods);
}

}  // namespace mamori::tables
