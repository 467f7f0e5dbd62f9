#include "tables/xlsx_sheet.hpp"

#include "base/civil_date.hpp"

#include <algorithm>

namespace mamori::tables {
namespace {

constexpr std::size_t last_line = 1'048'576;
constexpr std::uint32_t columns = 16'384;  ///< A to XFD
constexpr std::size_t merge_limit = 65'536;
constexpr std::size_t choices_limit = 16'384;
constexpr std::size_t choice_words = 256;
constexpr std::size_t rule_bytes = 16 * 1024;  ///< of a rule's cells or formula

struct Place {
  std::optional<std::size_t> line;      ///< from 1
  std::optional<std::uint32_t> column;  ///< from 0
};

/// B12, $B$12, B or 12; nullopt for anything else or beyond a sheet.
std::optional<Place> place_of(std::string_view reference) {
  std::size_t at = 0;
  const auto skip_dollar = [&] {
    if (at < reference.size() && reference[at] == '$') ++at;
  };
  Place place;
  skip_dollar();
  std::uint32_t column = 0;
  const auto letters = at;
  while (at < reference.size() && reference[at] >= 'A' && reference[at] <= 'Z') {
    column = column * 26 + static_cast<std::uint32_t>(reference[at++] - 'A') + 1;
    if (column > columns) return std::nullopt;
  }
  if (at > letters) place.column = column - 1;
  skip_dollar();
  if (at < reference.size()) {
    place.line = number_in(reference.substr(at));
    if (!place.line || *place.line == 0 || *place.line > last_line) return std::nullopt;
  }
  if (!place.line && !place.column) return std::nullopt;
  return place;
}

/// "はい,いいえ" in quotes.
std::vector<std::string> words_in(std::string_view formula) {
  std::vector<std::string> words;
  formula = formula.substr(1, formula.size() - 2);
  while (!formula.empty() && words.size() < choice_words) {
    const auto end = std::min(formula.find(','), formula.size());
    auto word = formula.substr(0, end);
    while (word.starts_with(' ')) word.remove_prefix(1);
    words.push_back(unescaped(word));
    formula.remove_prefix(std::min(end + 1, formula.size()));
  }
  return words;
}

/// A height or width of nothing.
bool is_zero(std::string_view size) {
  return !size.empty() && size.find_first_not_of("0.") == std::string_view::npos;
}

/// Whether letters of one of the runs have the colour of the paper.
bool any_blends(const std::vector<Run>& runs, const Styles::Look& look) {
  return std::any_of(runs.begin(), runs.end(), [&](const Run& run) {
    return run.text.find_first_not_of(" \t\r\n　") != std::string::npos &&
           blend(run.ink.value_or(look.ink), look.paper);
  });
}

/// sheetData > row > c > v | is > t; mergeCells, dataValidations, cols, drawings.
class SheetReader final : public Part {
 public:
  SheetReader(const Strings& strings, const Styles& styles, bool date1904, Allowance& allowance)
      : Part("sheet", allowance), strings_(strings), styles_(styles), date1904_(date1904) {}
  SheetContent content;

 private:
  void begin(std::string_view element, Attributes attributes) override {
    if (element == "row") return begin_row(attributes);
    if (element == "c") return begin_cell(attributes);
    if (element == "v" || element == "t") {
      in_value_ = in_cell_;
      valued_ = true;
    } else if (element == "f" && in_cell_) {
      computed_ = true;
    } else if (element == "rPh") {
      phonetic_ = true;
    } else if (element == "r" && in_cell_) {
      close_run();
      runs_.push_back({});
    } else if (element == "rPr" && !runs_.empty()) {
      runs_.back().strike = Run::Strike::no;
      runs_.back().ink = Colour::black();
    } else if (element == "color" && !runs_.empty()) {
      runs_.back().ink = colour_of(attributes, Colour::black());
    } else if (element == "strike" && !runs_.empty()) {
      if (attribute(attributes, "val") != "0" && attribute(attributes, "val") != "false") {
        runs_.back().strike = Run::Strike::yes;
      }
    } else if (!in_cell_) {
      begin_beside(element, attributes);
    }
  }

  void begin_beside(std::string_view element, Attributes attributes) {
    if (element == "col" && (says_yes(attributes, "hidden") || is_zero(attribute(attributes, "width")))) {
      hide_columns(attributes);
    }
    if (element == "mergeCell") keep_merge(attribute(attributes, "ref"));
    if (element == "drawing") content.drawing = true;
    if (element == "controls" || element == "oleObjects") content.elsewhere = true;
    if (element == "legacyDrawing") content.vml = true;
    if (element == "dataValidation") {
      in_rule_ = attribute(attributes, "type") == "list";
      cells_ = attribute(attributes, "sqref");
      formula_.clear();
    }
    if (in_rule_ && element == "formula1") in_formula_ = true;
    if (in_rule_ && element == "sqref") {
      in_cells_ = true;
      cells_.clear();
    }
  }

  void begin_row(Attributes attributes) {
    const auto given = attribute(attributes, "r");
    const auto line = given.empty() ? std::optional(line_ + 1) : number_in(given);
    if (!line || *line <= line_ || *line > last_line) return refuse(xlsx_broken("row").value());
    line_ = *line;
    row_ = SheetRow{line_, says_yes(attributes, "hidden") || is_zero(attribute(attributes, "ht")), {}};
    next_column_ = 0;
  }

  void begin_cell(Attributes attributes) {
    const auto given = attribute(attributes, "r");
    const auto place = given.empty() ? std::optional(Place{line_, next_column_}) : place_of(given);
    if (!place || !place->column || *place->column >= columns) {
      return refuse(table_too_wide(std::to_string(line_)).value());
    }
    if (*place->column < next_column_) return refuse(xlsx_broken("cell").value());
    next_column_ = *place->column + 1;
    type_ = attribute(attributes, "t");
    look_ = number_in(attribute(attributes, "s")).value_or(0);
    value_.clear();
    runs_.clear();
    computed_ = valued_ = false;
    in_cell_ = true;
  }

  void text(std::string_view text) override {
    auto* to = in_value_ && !phonetic_ ? &value_ : in_formula_ ? &formula_ : in_cells_ ? &cells_ : nullptr;
    if (to == nullptr) return;
    const auto limit = to == &value_ ? cell_bytes : rule_bytes;
    if (to->size() + text.size() > limit) return refuse(table_too_large(std::to_string(line_)).value());
    *to += text;
  }

  void end(std::string_view element) override {
    if (element == "v" || element == "t") in_value_ = false;
    if (element == "rPh") phonetic_ = false;
    if (element == "formula1") in_formula_ = false;
    if (element == "sqref") in_cells_ = false;
    if (element == "c") {
      in_cell_ = false;
      close_run();
      keep_cell();
    }
    if (element == "row") keep_row();
    if (element == "dataValidation" && in_rule_) keep_choices();
  }

  /// What was read since the run began is its text.
  void close_run() {
    if (runs_.empty() || !may_keep(sizeof(Run))) return;
    runs_.back().text = std::move(value_);
    value_.clear();
  }

  void keep_cell() {
    // A formula whose value was not kept: what it shows nobody knows here.
    const bool nothing = value_.empty() && runs_.empty() && type_ != "str";
    const bool unknown = computed_ && (!valued_ || nothing);
    if (refused() || (value_.empty() && runs_.empty() && !unknown)) return;
    if (unknown) type_ = "e";
    Cell cell;
    cell.computed = computed_;
    cell.column = next_column_ - 1;
    const auto look = styles_.look(look_);
    cell.invisible = blend(look.ink, look.paper);
    fill(cell, look);
    if (cell.kind == CellKind::text && styles_.formats[look.format].hides_text()) cell.invisible = true;
    if (refused() || (cell.text.empty() && cell.struck.empty() && cell.kind != CellKind::fault)) return;
    if (may_keep(sizeof(Cell) * 2 + Allowance::weight(cell.text) + Allowance::weight(cell.struck))) {
      row_.cells.push_back(std::move(cell));
    }
  }

  void fill(Cell& cell, const Styles::Look& look) {
    if (type_.empty() || type_ == "n") {
      const auto shown = styles_.formats[look.format].shown(value_, date1904_);
      cell.kind = shown.is_day ? CellKind::day : shown.is_time ? CellKind::text : CellKind::number;
      cell.text = shown.text;
    } else if (type_ == "s") {
      fill_shared(cell, look);
      return;
    } else if (type_ == "b") {
      cell.kind = CellKind::truth;
      cell.text = value_ == "0" || value_ == "false" ? "FALSE" : "TRUE";
    } else if (type_ == "e") {
      cell.kind = CellKind::fault;
      return;
    } else if (type_ == "d") {
      constexpr std::size_t iso_length = 10;
      const auto day = CivilDate::from_iso(std::string_view(value_).substr(0, iso_length));
      cell.kind = day ? CellKind::day : CellKind::text;
      cell.text = day ? day->iso() : value_;
    } else if (!runs_.empty()) {
      cell.invisible = any_blends(runs_, look);
      auto parts = parted(runs_, look.struck);
      cell.text = std::move(parts.text);
      cell.struck = std::move(parts.struck);
      return;
    } else {
      cell.text = unescaped(value_);
    }
    if (look.struck) cell.struck = std::exchange(cell.text, {});
  }

  void fill_shared(Cell& cell, const Styles::Look& look) {
    const auto place = number_in(value_);
    if (!place || *place >= strings_.plain.size()) return refuse(xlsx_broken("cell").value());
    const auto rich = strings_.rich.find(*place);
    if (rich != strings_.rich.end()) {
      cell.invisible = any_blends(rich->second, look);
      auto parts = parted(rich->second, look.struck);
      cell.text = std::move(parts.text);
      cell.struck = std::move(parts.struck);
    } else {
      (look.struck ? cell.struck : cell.text) = strings_.plain[*place];
    }
  }

  void keep_row() {
    if (row_.cells.empty() || !may_keep(sizeof(SheetRow) * 2)) return;
    content.sheet.rows.push_back(std::move(row_));
    row_ = {};
  }

  void keep_merge(std::string_view reference) {
    const auto area = area_of(reference);
    if (!area) return refuse(xlsx_broken("merge").value());
    if (content.sheet.merges.size() == merge_limit) return refuse(table_too_large("merges").value());
    if (may_keep(sizeof(Merge) * 2)) content.sheet.merges.push_back(*area);
  }

  void hide_columns(Attributes attributes) {
    const auto first = number_in(attribute(attributes, "min")).value_or(0);
    const auto last = std::min<std::size_t>(number_in(attribute(attributes, "max")).value_or(first), columns);
    auto& hidden = content.sheet.hidden_columns;
    for (auto column = first; column >= 1 && column <= last; ++column) {
      // They are given in order; what is said again is no news.
      if (hidden.empty() || hidden.back() < column - 1) hidden.push_back(static_cast<std::uint32_t>(column - 1));
    }
  }

  void keep_choices() {
    in_rule_ = false;
    std::string_view cells = cells_;
    const bool quoted = formula_.size() >= 2 && formula_.front() == '"' && formula_.back() == '"';
    const auto words = quoted ? words_in(formula_) : std::vector<std::string>{};
    std::size_t weight = sizeof(OpenChoices) * 2 + (quoted ? 0 : formula_.size());
    for (const auto& word : words) weight += sizeof word + Allowance::weight(word);
    while (!cells.empty()) {
      const auto end = std::min(cells.find(' '), cells.size());
      if (const auto area = area_of(cells.substr(0, end))) {
        if (content.open.size() == choices_limit) return refuse(table_too_large("choices").value());
        if (!may_keep(weight)) return;
        const Choices choices{area->first_line, area->last_line, area->first_column, area->last_column, words};
        content.open.push_back({choices, quoted ? std::string() : formula_});
      }
      cells.remove_prefix(std::min(end + 1, cells.size()));
    }
  }

  const Strings& strings_;
  const Styles& styles_;
  bool date1904_;
  SheetRow row_;
  std::size_t line_ = 0;
  std::uint32_t next_column_ = 0;
  std::string type_;
  std::size_t look_ = 0;
  std::string value_;
  std::vector<Run> runs_;
  std::string cells_;
  std::string formula_;
  bool in_cell_ = false;
  bool in_value_ = false;
  bool valued_ = false;    ///< the cell has a value, be it empty
  bool computed_ = false;  ///< the cell has a formula
  bool phonetic_ = false;
  bool in_rule_ = false;
  bool in_formula_ = false;
  bool in_cells_ = false;
};

/// wsDr > twoCellAnchor > from | to > row | col (ECMA-376 part 1, 20.5.2.33), which count from 0.
class DrawingReader final : public Part {
 public:
  explicit DrawingReader(Allowance& allowance) : Part("drawing", allowance) {}
  std::optional<std::vector<Merge>> areas{std::in_place};

 private:
  void begin(std::string_view element, Attributes) override {
    // How many cells those cover that are told by their size is another question.
    if (element == "oneCellAnchor" || element == "absoluteAnchor") areas.reset();
    if (element == "twoCellAnchor") area_ = Merge{};
    if (element == "from" || element == "to") at_end_ = element == "to", inside_ = true;
    if (inside_ && (element == "row" || element == "col")) number_.clear(), in_number_ = true;
  }
  void text(std::string_view text) override {
    constexpr std::size_t digits = 8;
    if (in_number_ && number_.size() + text.size() <= digits) number_ += text;
  }
  void end(std::string_view element) override {
    if (in_number_ && (element == "row" || element == "col")) {
      in_number_ = false;
      const auto number = number_in(number_).value_or(0);
      if (element == "row") (at_end_ ? area_.last_line : area_.first_line) = number + 1;
      if (element == "col") (at_end_ ? area_.last_column : area_.first_column) = static_cast<std::uint32_t>(number);
    }
    if (element == "from" || element == "to") inside_ = false;
    if (element != "twoCellAnchor" || !areas) return;
    if (areas->size() == merge_limit) return refuse(table_too_large("drawing").value());
    if (may_keep(sizeof(Merge) * 2)) areas->push_back(area_);
  }

  Merge area_;
  std::string number_;
  bool inside_ = false;
  bool at_end_ = false;
  bool in_number_ = false;
};

/// comments > commentList > comment > text (ECMA-376 part 1, 18.7).
class NotesReader final : public Part {
 public:
  explicit NotesReader(Allowance& allowance) : Part("comments", allowance) {}
  std::vector<CellNote> notes;

 private:
  void begin(std::string_view element, Attributes attributes) override {
    if (element == "comment") {
      const auto place = place_of(attribute(attributes, "ref"));
      if (!place || !place->line || !place->column) return refuse(xlsx_broken("comments").value());
      note_ = {*place->line, *place->column, {}};
    }
    if (element == "t") in_text_ = true;
    if (element == "rPh") phonetic_ = true;
  }
  void text(std::string_view text) override {
    if (!in_text_ || phonetic_) return;
    if (note_.text.size() + text.size() > cell_bytes) return refuse(table_too_large("comments").value());
    note_.text += text;
  }
  void end(std::string_view element) override {
    if (element == "t") in_text_ = false;
    if (element == "rPh") phonetic_ = false;
    if (element != "comment") return;
    if (may_keep(sizeof(CellNote) * 2 + Allowance::weight(note_.text))) notes.push_back(std::move(note_));
    note_ = {};
  }

  CellNote note_;
  bool in_text_ = false;
  bool phonetic_ = false;
};

}  // namespace

Result<std::vector<CellNote>> read_notes(const Source& source, Allowance& allowance) {
  NotesReader reader(allowance);
  MAMORI_TRY(reader.read(source));
  return std::move(reader.notes);
}

Result<std::optional<std::vector<Merge>>> read_drawing(const Source& source, Allowance& allowance) {
  DrawingReader reader(allowance);
  MAMORI_TRY(reader.read(source));
  return std::move(reader.areas);
}

std::optional<Merge> area_of(std::string_view reference) {
  const auto colon = reference.find(':');
  const auto first = place_of(reference.substr(0, colon));
  const auto last = colon == std::string_view::npos ? first : place_of(reference.substr(colon + 1));
  if (!first || !last) return std::nullopt;
  const Merge area{first->line.value_or(1), last->line.value_or(last_line), first->column.value_or(0),
                   last->column.value_or(columns - 1)};
  if (area.first_line > area.last_line || area.first_column > area.last_column) return std::nullopt;
  return area;
}

Result<SheetContent> read_sheet(const Source& source, const Strings& strings, const Styles& styles, bool date1904,
                                Allowance& allowance) {
  SheetReader reader(strings, styles, date1904, allowance);
  MAMORI_TRY(reader.read(source));
  return std::move(reader.content);
}

}  // namespace mamori::tables
