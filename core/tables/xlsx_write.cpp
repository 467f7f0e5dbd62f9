#include "tables/xlsx.hpp"

#include <fstream>
#include <xlsxwriter.h>

namespace mamori::tables {
namespace {

constexpr double column_width = 18;  ///< in characters

}  // namespace

Result<void> write_xlsx(const std::filesystem::path& file, const std::string& sheet,
                        const std::vector<std::vector<std::string>>& rows) {
  auto building = file;
  building += ".new";
  // Tried first: the library would write the name of a file that it cannot open to the log.
  if (!std::ofstream(building, std::ios::binary)) return put_in_place(building, file, false);
  std::string folder = file.parent_path().empty() ? "." : file.parent_path().string();
  lxw_workbook_options options{};
  options.constant_memory = LXW_FALSE;
  options.tmpdir = folder.data();
  lxw_workbook* book = workbook_new_opt(building.c_str(), &options);
  lxw_worksheet* page = book == nullptr ? nullptr : workbook_add_worksheet(book, sheet.c_str());
  if (page == nullptr) {
    if (book != nullptr) lxw_workbook_free(book);
    return put_in_place(building, file, false);
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
  return put_in_place(building, file, workbook_close(book) == LXW_NO_ERROR);
}

}  // namespace mamori::tables
