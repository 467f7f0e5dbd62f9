#include "tables/workbook.hpp"

#include "tables/csv.hpp"
#include "tables/foreign.hpp"
#include "tables/xlsx_sheet.hpp"

#include <algorithm>
#include <array>

namespace mamori::tables {
namespace {

constexpr std::string_view zip_start = "PK\x03\x04";

std::string of_type(const std::vector<Link>& links, std::string_view type) {
  const auto found = std::find_if(links.begin(), links.end(), [&](const auto& link) { return link.type == type; });
  return found == links.end() ? std::string() : found->target;
}

/// What an archive without a workbook is; empty where it would be one.
std::string_view kind_of(const Archive& archive) {
  if (archive.has("Index/Document.iwa") || archive.has("Index.zip")) return "Numbers";
  if (archive.has("word/document.xml")) return "Word";
  if (archive.has("ppt/presentation.xml")) return "PowerPoint";
  return archive.has("[Content_Types].xml") ? "" : "ZIP";
}

/// Reads one workbook part by part.
class Reader {
 public:
  explicit Reader(Archive& archive) : archive_(archive) {}

  Result<Workbook> read() {
    MAMORI_TRY(read_shared());
    for (const auto& tab : book_.tabs) {
      MAMORI_TRY(read_tab(tab));
    }
    look_up_choices();
    workbook_.date1904 = book_.date1904;
    workbook_.active = book_.active < workbook_.sheets.size() ? book_.active : 0;
    const bool empty =
        std::all_of(workbook_.sheets.begin(), workbook_.sheets.end(), [](const auto& s) { return s.rows.empty(); });
    if (empty) return table_empty();
    return std::move(workbook_);
  }

 private:
  /// What all sheets need: the list of tabs, strings and styles.
  Result<void> read_shared() {
    MAMORI_TAKE(const auto root, read_links(archive_, "", allowance_));
    auto name = of_type(root, "officeDocument");
    if (name.empty()) name = "xl/workbook.xml";
    if (archive_.has("content.xml") && archive_.has("mimetype")) return table_is_ods();
    if (name.ends_with(".bin") || archive_.has("xl/workbook.bin")) return table_is_xls();
    if (!archive_.has(name)) {
      if (const auto kind = kind_of(archive_); !kind.empty()) return table_is_other(std::string(kind));
    }
    MAMORI_TAKE(const auto source, archive_.part(name));
    MAMORI_TAKE(auto book, read_book(source, allowance_));
    book_ = std::move(book);
    MAMORI_TAKE(auto links, read_links(archive_, name, allowance_));
    links_ = std::move(links);
    if (const auto part = of_type(links_, "sharedStrings"); archive_.has(part)) {
      const auto text = archive_.part(part);
      MAMORI_TAKE(auto strings, text ? read_strings(*text, allowance_) : pass_on(text));
      strings_ = std::move(strings);
    }
    if (const auto part = of_type(links_, "styles"); archive_.has(part)) {
      const auto text = archive_.part(part);
      MAMORI_TAKE(auto styles, text ? read_styles(*text, allowance_) : pass_on(text));
      styles_ = std::move(styles);
    }
    return {};
  }

  Result<void> read_tab(const BookPart::Tab& tab) {
    const auto link = std::find_if(links_.begin(), links_.end(), [&](const auto& l) { return l.id == tab.link; });
    if (link == links_.end()) return xlsx_broken("workbook");
    SheetContent content;
    if (link->type == "worksheet") {
      MAMORI_TAKE(const auto source, archive_.part(link->target));
      MAMORI_TAKE(auto read, read_sheet(source, strings_, styles_, book_.date1904, allowance_));
      content = std::move(read);
    } else {
      content.elsewhere = true;  // a sheet that is one chart
    }
    MAMORI_TRY(read_drawings(link->target, content));
    content.sheet.name = tab.name;
    content.sheet.hidden = tab.hidden;
    workbook_.sheets.push_back(std::move(content.sheet));
    open_.push_back(std::move(content.open));
    return {};
  }

  /// What lies over the cells of a tab, and where.
  Result<void> read_drawings(const std::string& part, SheetContent& content) {
    auto& sheet = content.sheet;
    sheet.drawings = content.drawing || content.elsewhere;
    sheet.placed = !content.elsewhere;
    if (!content.drawing && !content.vml) return {};
    MAMORI_TAKE(const auto links, read_links(archive_, part, allowance_));
    // The old kind of drawing holds the notes at cells, too: where there are some, it is taken to be theirs.
    const auto comments = of_type(links, "comments");
    if (content.vml && comments.empty()) sheet.drawings = true, sheet.placed = false;
    if (archive_.has(comments)) {
      const auto source = archive_.part(comments);
      MAMORI_TAKE(auto notes, source ? read_notes(*source, allowance_) : pass_on(source));
      sheet.notes = std::move(notes);
    }
    if (!content.drawing) return {};
    const auto drawing = of_type(links, "drawing");
    if (!archive_.has(drawing)) {
      sheet.placed = false;
      return {};
    }
    MAMORI_TAKE(const auto source, archive_.part(drawing));
    MAMORI_TAKE(auto areas, read_drawing(source, allowance_));
    sheet.placed = sheet.placed && areas.has_value();
    if (areas) sheet.drawn = std::move(*areas);
    return {};
  }

  void look_up_choices() {
    for (std::size_t i = 0; i < open_.size(); ++i) {
      for (auto& open : open_[i]) {
        if (!open.formula.empty()) open.choices.words = words_at(open.formula, workbook_.sheets[i]);
        workbook_.sheets[i].choices.push_back(std::move(open.choices));
      }
    }
  }

  /// The texts of the cells that a rule names: $A$1:$A$3, 一覧!$A$1:$A$3, '一 覧'!A1:A3 or a name that stands for one.
  [[nodiscard]] std::vector<std::string> words_at(const std::string& formula, const Sheet& own) {
    const auto named = book_.names.find(formula);
    const std::string_view place = named == book_.names.end() ? std::string_view(formula) : named->second;
    const auto mark = place.rfind('!');
    const Sheet* sheet = &own;
    if (mark != std::string_view::npos) {
      auto name = place.substr(0, mark);
      if (name.size() >= 2 && name.front() == '\'' && name.back() == '\'') name = name.substr(1, name.size() - 2);
      const auto found =
          std::find_if(workbook_.sheets.begin(), workbook_.sheets.end(), [&](const auto& s) { return s.name == name; });
      if (found == workbook_.sheets.end()) return {};
      sheet = &*found;
    }
    const auto area = area_of(mark == std::string_view::npos ? place : place.substr(mark + 1));
    if (!area) return {};
    return words_in(*sheet, *area);
  }

  [[nodiscard]] std::vector<std::string> words_in(const Sheet& sheet, const Merge& area) {
    constexpr std::size_t most = 256;
    std::vector<std::string> words;
    const auto first = std::lower_bound(sheet.rows.begin(), sheet.rows.end(), area.first_line,
                                        [](const SheetRow& row, std::size_t line) { return row.line < line; });
    for (auto row = first; row != sheet.rows.end() && row->line <= area.last_line; ++row) {
      for (const auto& cell : row->cells) {
        if (cell.column < area.first_column || cell.column > area.last_column || cell.text.empty()) continue;
        const bool kept = words.size() < most && allowance_.take(sizeof cell.text * 2 + Allowance::weight(cell.text));
        if (!kept) return words;
        words.push_back(cell.text);
      }
    }
    return words;
  }

  Archive& archive_;
  Allowance allowance_;
  BookPart book_;
  std::vector<Link> links_;
  Strings strings_;
  Styles styles_;
  Workbook workbook_;
  std::vector<std::vector<OpenChoices>> open_;
};

Workbook of_text(Table table) {
  Sheet sheet;
  for (auto& row : table.rows) {
    SheetRow cells{row.line, false, {}, row.cells.size()};
    for (std::uint32_t column = 0; column < row.cells.size(); ++column) {
      if (!row.cells[column].empty())
        cells.cells.push_back({column, CellKind::text, std::move(row.cells[column]), {}, false, false});
    }
    sheet.rows.push_back(std::move(cells));
    row.cells = {};
  }
  Workbook workbook;
  workbook.sheets.push_back(std::move(sheet));
  return workbook;
}

}  // namespace

Result<Workbook> read_workbook(Bytes file) {
  const std::string_view text(reinterpret_cast<const char*>(file.data()), file.size());
  if (!text.starts_with(zip_start)) {
    MAMORI_TRY(require_table(file));
    MAMORI_TAKE(auto table, read_csv(file));
    return of_text(std::move(table));
  }
  if (file.size() > file_limit) return table_too_large({});
  MAMORI_TAKE(auto archive, Archive::open(file));
  return Reader(archive).read();
}

bool Sheet::drawn_over(std::size_t line) const {
  if (!drawings || !placed) return drawings;
  return std::any_of(drawn.begin(), drawn.end(),
                     [&](const Merge& area) { return area.first_line <= line && line <= area.last_line; });
}

std::size_t first_in_sight(const Workbook& workbook) {
  const auto& sheets = workbook.sheets;
  const auto found = std::find_if(sheets.begin(), sheets.end(), [](const auto& sheet) { return !sheet.hidden; });
  return found == sheets.end() ? 0 : static_cast<std::size_t>(found - sheets.begin());
}

namespace {

/// The texts that cells merged downward show in the rows below, column by column; sideways a text stays where it is, so
/// that it comes into no other column.
class MergedDown {
 public:
  explicit MergedDown(std::vector<Merge> merges) : merges_(std::move(merges)) {
    std::erase_if(merges_,
                  [](const Merge& m) { return m.first_line == m.last_line || m.first_column >= column_limit; });
    std::sort(merges_.begin(), merges_.end(),
              [](const Merge& a, const Merge& b) { return a.first_line < b.first_line; });
  }

  /// Rows are given in their order.
  void fill(const SheetRow& row, std::vector<std::string>& cells) {
    for (; next_ < merges_.size() && merges_[next_].first_line <= row.line; ++next_) {
      const auto& merge = merges_[next_];
      const auto column = merge.first_column;
      const bool here = merge.first_line == row.line && column < cells.size();
      columns_[column] = {merge.last_line, here ? cells[column] : std::string()};
    }
    for (std::size_t column = 0; column < columns_.size(); ++column) {
      const auto& [last_line, text] = columns_[column];
      if (row.line > last_line || text.empty()) continue;
      if (cells.size() <= column) cells.resize(column + 1);
      if (cells[column].empty()) cells[column] = text;
    }
  }

 private:
  std::vector<Merge> merges_;
  std::size_t next_ = 0;
  std::array<std::pair<std::size_t, std::string>, column_limit> columns_{};
};

}  // namespace

Result<Table> table_of(const Sheet& sheet) {
  Table table;
  MergedDown merged(sheet.merges);
  std::size_t bytes = 0;
  for (const auto& row : sheet.rows) {
    Row cells{row.line, {}, {}, {}, row.width, row.hidden};
    for (const auto& cell : row.cells) {
      if (cell.text.empty()) {
        if (cell.column >= column_limit) continue;
        (cell.kind == CellKind::fault ? cells.faults : cells.struck).push_back(cell.column);
        continue;
      }
      if (cell.column >= column_limit) return table_too_wide(std::to_string(row.line));
      cells.cells.resize(cell.column + 1);
      cells.cells.back() = cell.text;
    }
    if (cells.cells.empty() && cells.faults.empty() && cells.struck.empty()) continue;
    merged.fill(row, cells.cells);
    bytes += (cells.faults.size() + cells.struck.size()) * sizeof cells.struck.front();
    for (const auto& cell : cells.cells) bytes += sizeof cell + cell.size();
    const bool full = table.rows.size() == row_limit || bytes > table_bytes;
    if (full) return table_too_large(std::to_string(row.line));
    table.rows.push_back(std::move(cells));
  }
  if (table.rows.empty()) return table_empty();
  table.hidden_columns = sheet.hidden_columns;
  std::erase_if(table.hidden_columns, [](auto column) { return column >= column_limit; });
  return table;
}

Result<Table> read_table(Bytes file) {
  MAMORI_TAKE(const auto workbook, read_workbook(file));
  return table_of(workbook.sheets[first_in_sight(workbook)]);
}

}  // namespace mamori::tables
