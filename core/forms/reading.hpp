// The form as files from outside hold it: what was found, from which cells, how sure, and what was not taken. A guess
// for a person to look at; nothing here becomes a form by itself.
#pragma once

#include "forms/marks.hpp"
#include "tables/workbook.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::forms {

using tables::Bytes;

/// Most files that are read together, rows that are found in them, and texts that are listed as left.
inline constexpr std::size_t file_count_limit = 8;
inline constexpr std::size_t row_count_limit = 400;
inline constexpr std::size_t left_count_limit = 2'000;
/// Letters of a left text that are kept.
inline constexpr std::size_t left_text_limit = 1'000;

/// Why a row is not sure. The names are part of mamori-cli's surface.
enum class Reason : std::uint8_t {
  kind_unclear,        ///< nothing says, or two things say differently, whose sheet this is
  hospital_form,       ///< 医療機関確認用 alone: four rows of the pharmacy's form read differently
  other_form,          ///< the file does not look like this checklist
  no_table_head,       ///< neither a head (チェック項目 …) nor cells for answers were found
  section_missing,     ///< no numbered section above it
  section_differs,     ///< its number names another section than the one it stands in
  section_slipped,     ///< the label of its section stands in another line than the section begins in
  target_missing,      ///< its section has headings for targets, and none stands above it
  target_unclear,      ///< a section about systems without any heading for a target, or a heading that names none known
  several_targets,     ///< the heading or cell names more than one
  targets_in_columns,  ///< the targets are columns of the table
  group_slipped,       ///< the heading above it stands in a place where the others do not
  due_unclear,         ///< 参考 or not does not follow from what stands above
  id_missing,
  id_is_number,     ///< a number or a day in the cell: how it is printed is not known
  id_twice,         ///< section, number and target are those of another row
  id_order,         ///< the numbers run backwards here
  several_texts,    ///< more than one text stands beside the number
  several_in_cell,  ///< the cell holds more than one row
  joined_lines,     ///< put together from two lines of the tab
  line_below,       ///< a text below may belong to it
  unfinished,       ///< other rows end as a sentence ends, this one does not
  answer_in_text,   ///< はい・いいえ stood in the same cell
  text_moved,       ///< it stands in a column of answers
  struck_text,      ///< something struck through stood beside it
  text_between,     ///< a text above it was not understood, and may be a heading
  refers_back,      ///< its number may be a reference to another row
  hidden_before,    ///< a heading above it is out of sight or struck through
  gate_unclear,     ///< taken for the first question by its place alone
  too_few,          ///< too few rows to be sure that this is the form
  taken_by_hand,    ///< a person made a row of a text that was left
};
[[nodiscard]] std::string_view name_of(Reason reason);

/// A cell, or the first of several.
struct Place {
  std::size_t file = 0;      ///< index in Reading::files
  std::size_t tab = 0;       ///< index of the tab in its file
  std::size_t line = 0;      ///< from 1
  std::uint32_t column = 0;  ///< from 0
  friend auto operator<=>(const Place&, const Place&) = default;
};

struct FoundRow {
  Place place;  ///< of the wording
  std::string tab;
  std::optional<SheetKind> sheet;  ///< none where nothing tells
  int section = 0;                 ///< 0 for the gate, and where none was found
  std::string section_title;       ///< without its number
  std::string item;                ///< as printed; empty for the gate and where none was found
  int number = 0;                  ///< of the item, 0 where there is none
  Target target = Target::organisation;
  std::string group;  ///< the heading above it as printed; empty where there is none
  std::string wording;
  std::string note;  ///< the gate's note in brackets
  Obligation due = Obligation::required;
  std::optional<FiscalYear> due_year;  ///< where a heading names it
  bool gate = false;
  std::vector<Reason> doubts;  ///< in the order of Reason, each once

  [[nodiscard]] bool sure() const { return doubts.empty(); }
  void doubt(Reason why);
};

enum class LeftWhy : std::uint8_t { note, field, answer, remark, hidden, struck, unused, drawings, too_long };
/// Something in the file that became no row.
struct LeftText {
  Place place;
  std::string tab;
  std::string text;
  LeftWhy why = LeftWhy::unused;
};

/// A part of a file that is one sheet of the form.
struct FoundSheet {
  std::optional<SheetKind> kind;  ///< none: uncertain
  std::string form_name;  ///< as printed: 薬局におけるサイバーセキュリティ対策チェックリスト
  std::string title;      ///< as printed: 薬局確認用
  std::string required_title;   ///< 令和5年度中
  std::string reference_title;  ///< 参考項目（令和6年度中）
};

struct FoundFile {
  std::string name;                       ///< without its folder
  std::array<std::uint8_t, 32> sha256{};  ///< of its bytes
  std::string known;                      ///< the id of a file of the ministry with the same SHA-256; empty otherwise
  std::vector<FoundSheet> sheets;         ///< at least one
};

/// A line of a tab as a person sees it, to be shown beside what was made of it.
struct SourceLine {
  std::size_t line = 0;            ///< from 1
  std::vector<std::string> cells;  ///< those with text, from left to right, each at most `left_text_limit` letters
};
struct FoundColumn {
  std::uint32_t column = 0;  ///< from 0
  std::string head;          ///< the text of its first cell from the head on; may be empty
};
/// A tab that was looked at: what a person needs to correct how it was taken.
struct FoundTab {
  std::size_t file = 0;  ///< index in Reading::files
  std::size_t tab = 0;   ///< index in its file
  std::string name;
  std::optional<std::size_t>
      head_line;                     ///< where the head of its table was found; the last one where there are several
  std::vector<FoundColumn> columns;  ///< those with text
  std::vector<SourceLine> lines;
};

struct Reading {
  std::vector<FoundFile> files;
  std::vector<FoundTab> tabs;  ///< those in sight
  std::vector<FoundRow> rows;  ///< in the order of files, tabs and lines
  std::vector<LeftText> left;  ///< in the same order
};

struct FileIn {
  std::string name;  ///< a path or a name; only what follows the last separator is kept
  Bytes bytes;
};

/// A file that was opened once, for whoever reads it more than once.
struct OpenedFile {
  std::string name;
  std::array<std::uint8_t, 32> sha256{};
  Result<tables::Workbook> book;  ///< errors: those of tables::read_workbook
};
[[nodiscard]] OpenedFile opened(const FileIn& file);

/// What a person says of a tab where the guess went wrong.
struct TabHint {
  std::size_t file = 0;
  std::size_t tab = 0;
  std::optional<SheetKind> kind;              ///< whose sheet it is
  std::optional<std::size_t> head_line;       ///< from 1: where the head of its table stands
  std::map<std::uint32_t, HeadWord> columns;  ///< what columns hold; `none`: nothing of the form. Others are guessed at
};

/// Reads workbooks or text. A file that is no form is no error: it has no sheet and no sure row. What `hints` say is
/// taken for certain.
/// Errors: those of tables::read_workbook, where = number of the file from 1 and the place in it; table_too_large for
/// more than `file_count_limit` files.
[[nodiscard]] Result<Reading> read(std::span<const FileIn> files, std::span<const TabHint> hints = {});
[[nodiscard]] Result<Reading> read(std::span<const OpenedFile> files, std::span<const TabHint> hints = {});

}  // namespace mamori::forms
