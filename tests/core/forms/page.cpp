#include "page.hpp"

#include "fakes/second_reader.hpp"
#include "tables/csv.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <xlsxwriter.h>

namespace mamori::test {
namespace {

FileBytes read_all(const std::filesystem::path& file) {
  std::ifstream in(file, std::ios::binary);
  return {std::istreambuf_iterator<char>(in), {}};
}

struct Pen {
  lxw_workbook* book;
  lxw_worksheet* tab;
  lxw_format* look;
  lxw_format* struck;
  lxw_format* white;

  void write(const Block& block) const {
    const auto row = lxw_row_t(block.line - 1);
    const auto column = lxw_col_t(block.column);
    if (block.lines > 1 || block.columns > 1) {
      worksheet_merge_range(tab, row, column, row + lxw_row_t(block.lines - 1), lxw_col_t(column + block.columns - 1),
                            "", look);
    }
    switch (block.ink) {
      case Ink::number: {
        lxw_format* format = look;
        if (!block.format.empty()) {
          format = workbook_add_format(book);
          format_set_num_format(format, block.format.c_str());
        }
        worksheet_write_number(tab, row, column, std::stod(block.text), format);
        break;
      }
      case Ink::truth:
        worksheet_write_boolean(tab, row, column, block.text == "TRUE" ? 1 : 0, look);
        break;
      case Ink::day: {
        lxw_format* format = workbook_add_format(book);
        format_set_num_format(format, "yyyy/m/d");
        lxw_datetime day{std::stoi(block.text.substr(0, 4)),
                         std::stoi(block.text.substr(5, 2)),
                         std::stoi(block.text.substr(8, 2)),
                         0,
                         0,
                         0};
        worksheet_write_datetime(tab, row, column, &day, format);
        break;
      }
      case Ink::formula:
        worksheet_write_formula_str(tab, row, column, "=A1", look, block.text.c_str());
        break;
      case Ink::text:
        write_text(block, row, column);
    }
  }

  void write_text(const Block& block, lxw_row_t row, lxw_col_t column) const {
    if (block.struck.empty()) {
      worksheet_write_string(tab, row, column, block.text.c_str(), block.white ? white : look);
      return;
    }
    std::string gone = block.struck;
    std::string stays = block.text.empty() ? " " : block.text;
    lxw_rich_string_tuple first{struck, gone.data()};
    lxw_rich_string_tuple second{nullptr, stays.data()};
    lxw_rich_string_tuple* runs[] = {&first, &second, nullptr};
    worksheet_write_rich_string(tab, row, column, runs, look);
  }
};

void write_page(lxw_workbook* book, const Page& page, lxw_format* look, lxw_format* struck, lxw_format* white) {
  lxw_worksheet* tab = workbook_add_worksheet(book, page.name.c_str());
  const Pen pen{book, tab, look, struck, white};
  for (const auto& block : page.blocks) pen.write(block);
  std::size_t last = 1;
  for (const auto& block : page.blocks) last = std::max(last, block.line + block.lines);
  for (std::size_t i = 0; i < page.styled_lines; ++i) worksheet_write_blank(tab, lxw_row_t(last + i), 1, look);
  lxw_row_col_options options{};
  options.hidden = 1;
  for (const auto line : page.hidden_lines) worksheet_set_row_opt(tab, lxw_row_t(line - 1), 15, nullptr, &options);
  for (const auto column : page.hidden_columns) {
    worksheet_set_column_opt(tab, lxw_col_t(column), lxw_col_t(column), 8, nullptr, &options);
  }
  for (const auto& list : page.lists) {
    std::string yes = "はい";
    std::string no = "いいえ";
    char* words[] = {yes.data(), no.data(), nullptr};
    lxw_data_validation choice{};
    choice.validate = LXW_VALIDATION_TYPE_LIST;
    choice.value_list = words;
    worksheet_data_validation_range(tab, lxw_row_t(list.first_line - 1), lxw_col_t(list.column),
                                    lxw_row_t(list.last_line - 1), lxw_col_t(list.column), &choice);
  }
  if (page.hidden) worksheet_hide(tab);
}

}  // namespace

Block* Page::at(std::size_t line, std::uint32_t column) {
  const auto found =
      std::ranges::find_if(blocks, [&](const Block& block) { return block.line == line && block.column == column; });
  return found == blocks.end() ? nullptr : &*found;
}

FileBytes xlsx(const std::vector<Page>& pages) {
  const fakes::TemporaryFolder home;
  const auto file = home / "made.xlsx";
  lxw_workbook* book = workbook_new(file.c_str());
  lxw_format* look = workbook_add_format(book);
  format_set_text_wrap(look);
  format_set_border(look, LXW_BORDER_THIN);
  lxw_format* struck = workbook_add_format(book);
  format_set_font_strikeout(struck);
  lxw_format* white = workbook_add_format(book);
  format_set_font_color(white, LXW_COLOR_WHITE);
  for (const auto& page : pages) write_page(book, page, look, struck, white);
  REQUIRE(workbook_close(book) == LXW_NO_ERROR);
  auto bytes = read_all(file);
  constexpr int kept_of_a_test = 24;
  fakes::keep_for_second_reader(bytes, kept_of_a_test);
  return bytes;
}

FileBytes csv(const Page& page) {
  std::map<std::size_t, std::map<std::uint32_t, std::string>> cells;
  std::uint32_t width = 0;
  std::size_t height = 0;
  for (const auto& block : page.blocks) {
    cells[block.line][block.column] = block.text;
    width = std::max(width, block.column + 1);
    height = std::max(height, block.line);
  }
  std::vector<std::vector<std::string>> rows(height, std::vector<std::string>(width));
  for (const auto& [line, row] : cells) {
    for (const auto& [column, text] : row) rows[line - 1][column] = text;
  }
  const auto text = tables::write_csv(rows);
  return {text.begin(), text.end()};
}

FileBytes saved_by_libreoffice(const FileBytes& workbook) {
  if (std::system("command -v soffice >/dev/null 2>&1") != 0) return {};
  const fakes::TemporaryFolder home;
  std::ofstream(home / "in.xlsx", std::ios::binary)
      .write(reinterpret_cast<const char*>(workbook.data()), std::streamsize(workbook.size()));
  const std::string folder = home.path().string();
  const std::string call = "soffice -env:UserInstallation=file://" + folder +
                           "/profile --headless --convert-to xlsx --outdir '" + folder + "/out' '" + folder +
                           "/in.xlsx' >/dev/null 2>&1";
  if (std::system(call.c_str()) != 0) return {};
  return read_all(home / "out" / "in.xlsx");
}

}  // namespace mamori::test
