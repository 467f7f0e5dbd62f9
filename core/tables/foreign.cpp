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

struct Mark {
  std::size_t at = 0;
  std::string_view bytes;
  std::string_view kind;
};

using namespace std::string_view_literals;
constexpr auto marks = std::to_array<Mark>({
    {0, "%PDF-", "PDF"},
    {0, "\xFF\xD8\xFF", "JPEG"},
    {0, "\x89PNG", "PNG"},
    {0, "GIF8", "GIF"},
    {0, "II*\0"sv, "TIFF"},
    {0, "MM\0*"sv, "TIFF"},
    {8, "WEBP", "WebP"},
    {4, "ftyphe", "HEIC"},
    {4, "ftypmif1", "HEIC"},
    {4, "ftyp", "MP4"},
    {0, "\x1F\x8B", "gzip"},
    {0, "7z\xBC\xAF", "7z"},
    {0, "Rar!\x1A", "RAR"},
    {2, "-lh", "LZH"},
    {4, "Standard Jet DB", "Access"},
    {4, "Standard ACE DB", "Access"},
    {0, "SQLite format 3", "SQLite"},
    {0, "bplist00", "plist"},
    {0, "L\0\0\0\x01\x14\x02\0"sv, "LNK"},
    {0, "[InternetShortcut]", "URL"},
    {0, "{\\rtf", "RTF"},
    {5, ":VCARD", "vCard"},
    {5, ":VCALENDAR", "iCalendar"},
    {0, "MIME-Version:", "MHTML"},
    {0, "ID;P", "SYLK"},
    {0, "TABLE\r\n0,1", "DIF"},
    {0, "<?xml", "XML"},
    // What this house writes itself: signed (COSE_Sign1) and sealed (COSE_Encrypt0) messages, and backups.
    {0, "\xD2\x84", "Mamori"},
    {0, "\xD0\x83\x4E\xA2", "Mamori"},
    {0, "MAMORIBK", "Mamori backup"},
});

/// {"a": … or [{ … behind white space.
bool is_json(std::string_view text) {
  const auto next = [&](std::string_view among) {
    const auto at = std::min(text.find_first_not_of(" \t\r\n"), text.size());
    const bool is = at < text.size() && among.find(text[at]) != std::string_view::npos;
    text.remove_prefix(std::min(at + 1, text.size()));
    return is;
  };
  const bool list = text.starts_with('[');
  return next("{[") && next(list ? "{[" : "\"}");
}

/// What Excel keeps beside a workbook while somebody has it open (~$…): 165 bytes, the first says how long a name is.
bool is_owner_file(std::string_view text) {
  constexpr std::size_t size = 165;
  constexpr char longest = 54;
  return text.size() == size && text.front() > 0 && text.front() <= longest && text.back() != '\n';
}

/// The kind of a file that is no table, by its first bytes; empty where they name none.
std::string_view other_kind(std::string_view text) {
  constexpr std::string_view mark = "\xEF\xBB\xBF";
  if (text.starts_with(mark)) text.remove_prefix(mark.size());
  for (const auto& each : marks) {
    if (text.size() > each.at && text.substr(each.at).starts_with(each.bytes)) return each.kind;
  }
  if (is_json(text)) return "JSON";
  return is_owner_file(text) ? "~$" : "";
}

}  // namespace

Result<void> require_table(Bytes file) {
  const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
  if (text.starts_with(compound_start)) {
    if (text.find(wide("EncryptedPackage")) == std::string_view::npos) return table_is_xls();
    return fail(ErrorCode::table_is_locked);
  }
  const auto begin = beginning(text);
  constexpr std::array<std::string_view, 5> of_pages = {"<html", "<!doctype html", "<table", "<head",
                                                        "urn:schemas-microsoft-com:office"};
  const bool page = begin.starts_with('<') && std::any_of(of_pages.begin(), of_pages.end(), [&](auto mark) {
                      return begin.find(mark) != std::string::npos;
                    });
  if (page) return fail(ErrorCode::table_is_html);
  if (auto kind = other_kind(text); !kind.empty()) return table_is_other(std::string(kind));
  return {};
}

tl::unexpected<Error> table_is_other(std::string kind) {
  return fail(ErrorCode::table_is_other, std::move(kind));
}

tl::unexpected<Error> table_is_xls() {
  return fail(ErrorCode::table_is_xls);
}

tl::unexpected<Error> table_is_ods() {
  return fail(ErrorCode::table_is_ods);
}

}  // namespace mamori::tables
