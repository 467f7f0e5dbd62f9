#include "base/fresh_file.hpp"
#include "tables/xlsx.hpp"

#include <xlsxwriter.h>

namespace mamori::tables {
namespace {

constexpr double column_width = 18;  ///< in characters

/// A list to pick from in every row below the heading; other words stay possible, they are asked about.
void add_list(lxw_worksheet* page, lxw_col_t column, const std::vector<std::string>& words) {
  if (words.empty()) return;
  std::vector<const char*> list;
  for (const auto& word : words) list.push_back(word.c_str());
  list.push_back(nullptr);
  lxw_data_validation rule{};
  rule.validate = LXW_VALIDATION_TYPE_LIST;
  rule.value_list = const_cast<char**>(list.data());
  rule.error_type = LXW_VALIDATION_ERROR_TYPE_INFORMATION;
  worksheet_data_validation_range(page, 1, column, row_limit, column, &rule);
}

}  // namespace

Result<void> write_xlsx(const std::filesystem::path& file, const std::string& sheet,
                        const std::vector<std::vector<std::string>>& rows,
                        const std::vector<std::vector<std::string>>& lists) {
  MAMORI_TRY(require_file_place(file));
  auto fresh = FreshFile::beside(file);
  if (!fresh) return table_not_written();
  std::string folder = file.parent_path().empty() ? "." : file.parent_path().string();
  lxw_workbook_options options{};
  options.constant_memory = LXW_FALSE;
  options.tmpdir = folder.data();
  lxw_workbook* book = workbook_new_opt(fresh->name().c_str(), &options);
  lxw_worksheet* page = book == nullptr ? nullptr : workbook_add_worksheet(book, sheet.c_str());
  if (page == nullptr) {
    if (book != nullptr) lxw_workbook_free(book);
    return table_not_written();
  }
  lxw_format* heading = workbook_add_format(book);
  format_set_bold(heading);
  lxw_format* text = workbook_add_format(book);
  format_set_num_format(text, "@");
  for (std::size_t r = 0; r < rows.size(); ++r) {
    for (std::size_t c = 0; c < rows[r].size(); ++c) {
      // A string cell is never run, but one who saves the page as CSV would make it runnable.
      worksheet_write_string(page, static_cast<lxw_row_t>(r), static_cast<lxw_col_t>(c),
                             neutralised(rows[r][c]).c_str(), r == 0 ? heading : text);
    }
  }
  if (!rows.empty()) {
    worksheet_set_column(page, 0, static_cast<lxw_col_t>(rows.front().size()), column_width, nullptr);
    worksheet_freeze_panes(page, 1, 0);
  }
  for (std::size_t c = 0; c < lists.size(); ++c) add_list(page, static_cast<lxw_col_t>(c), lists[c]);
  if (workbook_close(book) != LXW_NO_ERROR || !fresh->put()) return table_not_written();
  return {};
}

}  // namespace mamori::tables
