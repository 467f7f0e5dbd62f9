#include "tables/encoding.hpp"

#include "base/text.hpp"

#include <algorithm>
#include <iconv.h>
#include <memory>

namespace mamori::tables {
namespace {

constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

tl::unexpected<Error> unreadable(std::string_view text, std::size_t at) {
  // Lines are counted as the rows are cut: CRLF is one end.
  std::size_t line = 1;
  for (std::size_t i = 0; i < at && i < text.size(); ++i) {
    const bool second_half = text[i] == '\n' && i > 0 && text[i - 1] == '\r';
    if ((text[i] == '\n' || text[i] == '\r') && !second_half) ++line;
  }
  return fail(ErrorCode::table_encoding, std::to_string(line));
}

struct Converter {
  iconv_t handle = iconv_open("UTF-8", "CP932");
  Converter() = default;
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (open()) iconv_close(handle);
  }
  [[nodiscard]] bool open() const { return handle != reinterpret_cast<iconv_t>(-1); }
};

/// Turns all of `text`; what it could not read stays behind `in`.
Result<std::string> from_shift_jis(std::string_view text) {
  const Converter converter;
  if (!converter.open()) return unreadable(text, 0);
  // A character takes at most three bytes of UTF-8 and at least one of Shift_JIS.
  std::string out(text.size() * 3, '\0');
  char* in = const_cast<char*>(text.data());
  std::size_t in_left = text.size();
  char* to = out.data();
  std::size_t to_left = out.size();
  if (iconv(converter.handle, &in, &in_left, &to, &to_left) == static_cast<std::size_t>(-1)) {
    return unreadable(text, text.size() - in_left);
  }
  out.resize(out.size() - to_left);
  return out;
}

}  // namespace

Result<std::string> to_utf8(Bytes bytes) {
  std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  if (const auto zero = text.find('\0'); zero != std::string_view::npos) return unreadable(text, zero);
  const bool marked = text.starts_with(utf8_mark);
  if (marked) text.remove_prefix(utf8_mark.size());
  if (code_points(text) != not_utf8) return std::string(text);
  if (!marked) return from_shift_jis(text);
  // It said that it is UTF-8: find the first line that is not.
  std::size_t start = 0;
  while (start < text.size()) {
    const auto end = std::min(text.find('\n', start), text.size());
    if (code_points(text.substr(start, end - start)) == not_utf8) break;
    start = end + 1;
  }
  return unreadable(text, start);
}

}  // namespace mamori::tables
