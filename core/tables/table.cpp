#include "tables/table.hpp"

#include <algorithm>
#include <fstream>
#include <system_error>

namespace mamori::tables {
namespace {

/// +81-3-1234-5678, -12.5, (03) 1234: nothing that a spreadsheet program could call.
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
  switch (cell.front()) {
    case '=':
    case '@':
    case '\t':
    case '\r':
    case '\n':
      return true;
    case '+':
    case '-':
      return !only_digits_and_marks(cell);
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
  auto building = file;
  building += ".new";
  std::ofstream out(building, std::ios::binary | std::ios::trunc);
  out.write(text.data(), static_cast<std::streamsize>(text.size()));
  out.close();
  return put_in_place(building, file, !out.fail());
}

Result<void> put_in_place(const std::filesystem::path& whole, const std::filesystem::path& file, bool sound) {
  std::error_code problem;
  if (sound) std::filesystem::rename(whole, file, problem);
  if (sound && !problem) return {};
  std::filesystem::remove(whole, problem);
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
