#include "reports/spreadsheet.hpp"

#include "adapters/pictures/file_io.hpp"
#include "base/fresh_file.hpp"
#include "i18n/letters.hpp"
#include "i18n/row_words.hpp"
#include "reports/form.hpp"
#include "reports/signed.hpp"

#include <QString>
#include <algorithm>
#include <set>
#include <xlsxwriter.h>

namespace mamori::reports {
namespace {

constexpr std::size_t name_most = 31;  // letters of a tab's name, a limit of the file format

/// Unique within the workbook, whatever the case of its letters.
std::string tab_name(const std::string& wanted, std::set<QString>& taken) {
  QString name = QString::fromStdString(wanted);
  for (QChar& letter : name) {
    if (QStringLiteral("[]:*?/\\").contains(letter)) letter = u' ';
  }
  name = name.trimmed();
  while (name.startsWith(u'\'')) name.remove(0, 1);
  if (name.isEmpty()) name = QStringLiteral("-");
  QString unique = app::cut_to(name, name_most);
  for (int number = 2; taken.contains(unique.toLower()); ++number) {
    const QString end = QStringLiteral(" %1").arg(number);
    unique = app::cut_to(name, qsizetype(name_most) - end.size()) + end;
  }
  while (unique.endsWith(u'\'')) unique.chop(1);
  taken.insert(unique.toLower());
  return unique.toStdString();
}

struct Looks {
  lxw_format* head;
  lxw_format* text;
  lxw_format* day;
};

Looks looks_of(lxw_workbook* book) {
  Looks looks{workbook_add_format(book), workbook_add_format(book), workbook_add_format(book)};
  for (lxw_format* look : {looks.head, looks.text, looks.day}) {
    format_set_border(look, LXW_BORDER_THIN);
    format_set_text_wrap(look);
    format_set_align(look, LXW_ALIGN_VERTICAL_TOP);
  }
  format_set_bold(looks.head);
  format_set_bg_color(looks.head, 0xEEF2EF);
  format_set_num_format(looks.day, "yyyy/mm/dd");
  return looks;
}

void write_cell(lxw_worksheet* tab, lxw_row_t row, lxw_col_t column, const GridCell& cell, const Looks& looks) {
  if (const auto* text = std::get_if<std::string>(&cell)) {
    worksheet_write_string(tab, row, column, text->c_str(), looks.text);
  } else if (const auto* day = std::get_if<CivilDate>(&cell)) {
    lxw_datetime date{day->year(), int(day->month()), int(day->day()), 0, 0, 0};
    worksheet_write_datetime(tab, row, column, &date, looks.day);
  } else if (const auto* number = std::get_if<int>(&cell)) {
    worksheet_write_number(tab, row, column, *number, looks.text);
  } else {
    worksheet_write_blank(tab, row, column, looks.text);
  }
}

void write_tab(lxw_worksheet* tab, const Grid& grid, const Looks& looks) {
  const auto columns = lxw_col_t(grid.columns.size());
  for (lxw_col_t column = 0; column < columns; ++column) {
    worksheet_set_column(tab, column, column, grid.columns[column].width, nullptr);
    worksheet_write_string(tab, 0, column, grid.columns[column].title.c_str(), looks.head);
  }
  for (std::size_t row = 0; row < grid.rows.size(); ++row) {
    for (std::size_t column = 0; column < grid.rows[row].size() && column < grid.columns.size(); ++column) {
      write_cell(tab, lxw_row_t(row + 1), lxw_col_t(column), grid.rows[row][column], looks);
    }
  }
  worksheet_freeze_panes(tab, 1, 0);
  worksheet_repeat_rows(tab, 0, 0);
  worksheet_print_area(tab, 0, 0, lxw_row_t(grid.rows.size()), lxw_col_t(std::max(1, int(columns)) - 1));
  worksheet_set_landscape(tab);
  constexpr std::uint8_t a4_paper = 9;
  worksheet_set_paper(tab, a4_paper);
  worksheet_fit_to_pages(tab, 1, 0);
  worksheet_set_footer(tab, "&L&A&R&P / &N");
}

std::string verdict_text(const std::optional<Check>& check) {
  if (!check) return {};
  return check->verdict == Verdict::yes ? "はい" : "いいえ";
}

GridCell day_cell(const std::optional<CivilDate>& day) {
  return day ? GridCell(*day) : GridCell();
}

std::optional<CivilDate> day_of(const std::optional<Check>& check) {
  return check ? std::optional(check->day) : std::nullopt;
}

/// As the form on paper has it: what is exempt is struck out there, and a day to be confirmed is told in words.
Answer printed_answer(const Assessment& assessment, const RowStanding& standing) {
  const Answer said = desks::outward(assessment.answer(standing.row->index));
  if (standing.state != RowState::exempt && standing.state != RowState::to_confirm) return said;
  Answer remark_alone;
  remark_alone.remark = said.remark;
  return remark_alone;
}

/// What is not sure about the row or, beside the first one, about the sheet.
std::string doubt_text(const Edition& edition, SheetKind kind, const Row& row) {
  std::string text;
  const auto add = [&text](const std::vector<const Doubt*>& doubts) {
    for (const Doubt* doubt : doubts) text += (text.empty() ? "" : "\n") + doubt->what.ja;
  };
  if (row.index == 0) add(edition.doubts_about(kind));
  add(edition.doubts_about(row.key));
  return text;
}

std::string csv_text(std::string text) {
  if (!text.empty() && std::string_view("=+-@\t\r").find(text.front()) != std::string_view::npos) text.insert(0, "'");
  if (text.find_first_of(",\"\r\n") == std::string::npos) return text;
  std::string quoted = "\"";
  for (const char letter : text) {
    quoted += letter;
    if (letter == '"') quoted += letter;
  }
  return quoted + '"';
}

std::string csv_cell(const GridCell& cell) {
  if (const auto* text = std::get_if<std::string>(&cell)) return csv_text(*text);
  if (const auto* day = std::get_if<CivilDate>(&cell)) return day->iso();
  if (const auto* number = std::get_if<int>(&cell)) return std::to_string(*number);
  return {};
}

/// Whose row it is and on what it stands; and where it says something else than was signed last, that, and who did what
/// since.
void add_standing(std::vector<GridCell>& cells, const desks::SheetView& view, const RowStanding& standing) {
  cells.insert(cells.end(), {view.owner, view.system, origin_words(view.stands_on(standing)).toStdString()});
  std::string was, since;
  if (view.signature) {
    const auto found = view.signature->corrections.find(standing.row->index);
    if (found != view.signature->corrections.end()) {
      was = was_words(found->second).toStdString();
      since = since_words(found->second).toStdString();
    }
  }
  cells.insert(cells.end(), {was, since});
}

}  // namespace

Grid grid_of(const desks::SheetView& view) {
  const Assessment& assessment = view.assessment;
  const Edition& edition = *assessment.edition;
  const bool vendor = assessment.kind == SheetKind::vendor;
  Grid grid;
  grid.name = vendor ? view.owner + " " + view.system : assessment.sheet().title.ja;
  // The first titles are the form's own words.
  grid.columns = {{"区分", 24},        {"対象", 18},   {"番号", 7},  {"チェック項目", 60}, {"1回目", 8},
                  {"1回目の日付", 13}, {"目標日", 13}, {"2回目", 8}, {"2回目の日付", 13},  {"備考", 50}};
  // What the paper prints around the remark; a tab's name is too short for whose sheet it is, and CSV has none.
  grid.columns.insert(grid.columns.end(), {{"記入不要・要確認の理由", 40}, {"様式についての注意", 40}, {"様式", 30}});
  if (vendor) {
    grid.columns.insert(grid.columns.end(), {{"事業者名", 24}, {"システム", 20}, {"回答のもと", 12}});
    grid.columns.insert(grid.columns.end(), {{"署名した答え", 40}, {"署名のあとで", 40}});
  }
  for (const RowStanding& standing : view.progress.rows) {
    const Row& row = *standing.row;
    const Answer answer = printed_answer(assessment, standing);
    const Section* section = edition.section(row.section);
    const TargetHeading* target = edition.heading(row.key.target);
    const auto& part = row.obligation == Obligation::reference ? assessment.sheet().reference_title.ja
                                                               : assessment.sheet().required_title.ja;
    std::vector<GridCell> cells{part + " " + (section ? section->title.ja : std::string()),
                                target ? target->title.ja : std::string(),
                                row.is_gate ? std::string() : row.key.item,
                                app::wording_text(row).toStdString(),
                                verdict_text(answer.first),
                                day_cell(day_of(answer.first)),
                                day_cell(answer.target_day),
                                verdict_text(answer.second),
                                day_cell(day_of(answer.second)),
                                answer.remark,
                                reason_beside(standing, assessment).toStdString(),
                                doubt_text(edition, assessment.kind, row),
                                form_name_of(edition).toStdString()};
    if (vendor) add_standing(cells, view, standing);
    grid.rows.push_back(std::move(cells));
  }
  return grid;
}

Result<void> write_xlsx(const std::filesystem::path& path, const std::vector<Grid>& grids) {
  MAMORI_TRY(require_file_place(path));
  auto file = FreshFile::beside(path);
  if (!file) return app::unwritable();
  lxw_workbook* book = workbook_new(file->name().c_str());
  const Looks looks = looks_of(book);
  std::set<QString> taken;
  for (const Grid& grid : grids) {
    write_tab(workbook_add_worksheet(book, tab_name(grid.name, taken).c_str()), grid, looks);
  }
  const bool written = workbook_close(book) == LXW_NO_ERROR && file->put();
  if (!written) return app::unwritable();
  return {};
}

Result<void> write_table(const Grid& grid, const std::filesystem::path& path) {
  if (path.extension() == ".xlsx") return write_xlsx(path, {grid});
  const std::string csv = csv_of(grid);
  return app::write_file(path, {reinterpret_cast<const std::uint8_t*>(csv.data()), csv.size()});
}

std::string csv_of(const Grid& grid) {
  std::string csv = "\xEF\xBB\xBF";
  const auto line = [&csv](const auto& cells, const auto& text) {
    bool first = true;
    for (const auto& cell : cells) {
      csv += (first ? "" : ",") + text(cell);
      first = false;
    }
    csv += "\r\n";
  };
  line(grid.columns, [](const GridColumn& column) { return csv_text(column.title); });
  for (const auto& row : grid.rows) line(row, csv_cell);
  return csv;
}

}  // namespace mamori::reports
