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
  iconv_t handle;
  explicit Converter(const char* from) : handle(iconv_open("UTF-8", from)) {}
  Converter(const Converter&) = delete;
  Converter& operator=(const Converter&) = delete;
  ~Converter() {
    if (open()) iconv_close(handle);
  }
  [[nodiscard]] bool open() const { return handle != reinterpret_cast<iconv_t>(-1); }
};

/// Turns all of `text`; what it could not read stays behind `in`.
Result<std::string> from(const char* encoding, std::string_view text) {
  const Converter converter(encoding);
  if (!converter.open()) return unreadable(text, 0);
  // A character takes at most three bytes of UTF-8 for each byte of these encodings.
  std::string out(text.size() * 3, '\0');
  char* in = const_cast<char*>(text.data());
  std::size_t in_left = text.size();
  char* to = out.data();
  std::size_t to_left = out.size();
  if (iconv(converter.handle, &in, &in_left, &to, &to_left) == static_cast<std::size_t>(-1)) {
    return unreadable(text, text.size() - in_left);
  }
  out.resize(out.size() - to_left);
  if (out.size() > text_limit) return table_too_large({});
  out.shrink_to_fit();
  return out;
}

Result<std::string> without_zero(Result<std::string> text) {
  const auto zero = text ? text->find('\0') : std::string::npos;
  return zero == std::string::npos ? std::move(text) : unreadable(*text, zero);
}

/// Whether bytes that are not UTF-8 are EUC-JP: every run of high bytes is pairs of it, and some of them are what
/// Shift_JIS would hardly hold: kana of EUC-JP, which there are half-width marks, or bytes beyond its half-width kana.
bool is_euc(std::string_view text) {
  std::size_t pairs = 0;
  std::size_t telling = 0;
  for (std::size_t at = 0; at < text.size();) {
    const auto byte = [&](std::size_t i) { return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u; };
    const auto lead = byte(at);
    if (lead < 0x80) {
      ++at;
      continue;
    }
    const bool half_width = lead == 0x8E;
    if (!half_width && (lead < 0xA1 || lead == 0xFF)) return false;
    if (byte(at + 1) < 0xA1 || byte(at + 1) == 0xFF) return false;
    ++pairs;
    if (lead == 0xA4 || lead == 0xA5 || lead >= 0xE0 || byte(at + 1) >= 0xE0) ++telling;
    at += 2;
  }
  constexpr std::size_t share = 4;
  return telling > 0 && telling * share >= pairs;
}

constexpr std::string_view utf16_little = "\xFF\xFE";
constexpr std::string_view utf16_big = "\xFE\xFF";

}  // namespace

Result<std::string> to_utf8(Bytes bytes) {
  std::string_view text(reinterpret_cast<const char*>(bytes.data()), bytes.size());
  // The mark of UTF-32 begins as that of UTF-16 does; neither holds a zero that belongs to a table.
  if (text.starts_with(utf16_little)) return without_zero(from("UTF-16LE", text.substr(utf16_little.size())));
  if (text.starts_with(utf16_big)) return without_zero(from("UTF-16BE", text.substr(utf16_big.size())));
  if (const auto zero = text.find('\0'); zero != std::string_view::npos) return unreadable(text, zero);
  // Some programs write a second mark before the text of a file that began with one.
  const bool marked = text.starts_with(utf8_mark);
  while (text.starts_with(utf8_mark)) text.remove_prefix(utf8_mark.size());
  if (text.find("\x1B$") != std::string_view::npos) return fail(ErrorCode::table_is_jis);
  if (code_points(text) != not_utf8) return std::string(text);
  if (!marked && is_euc(text)) return fail(ErrorCode::table_is_euc);
  if (!marked) return from("CP932", text);
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
