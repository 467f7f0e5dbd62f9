// A copy of the form that came back filled in, read beside the sheet that it answers: what was found for each row,
// in which cell, how sure, and what fits no row. A guess for a person to look at; nothing becomes an answer by itself.
#pragma once

#include "forms/reading.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::forms {

/// Why something that was found is not sure. The names are part of mamori-cli's surface.
enum class FilledDoubt : std::uint8_t {
  sheet_unclear,     ///< the file does not say, or not surely, whose sheet it is
  row_differs,       ///< the words of the row are like those of the form, and not the same
  row_by_number,     ///< known by its number alone: nobody here has seen the form's words
  number_differs,    ///< the form's words stand under another number than the form gives them
  row_target,        ///< which of the rows with the same words it is follows from nothing that is sure
  row_twice,         ///< more than one row of the file is this row
  row_shared,        ///< its cells answer other rows of the same line as well
  column_unclear,    ///< no head says what is entered in this column
  line_unclear,      ///< it stands more than a line below its row
  mark_unclear,      ///< a mark or bracket that can be meant in more than one way
  several_marks,     ///< はい and いいえ both, or the same thing said twice
  box_alone,         ///< one box for はい and いいえ
  word_unclear,      ///< a word that is neither はい nor いいえ to the letter (済, 未, NO …)
  computed,          ///< a formula gives it, and may give another thing another day
  noted,             ///< somebody put a comment at its cell or row
  struck_text,       ///< something is struck through in the cell
  maybe_drawn,       ///< drawings that cells do not hold lie, or may lie, over its line
  remark_differs,    ///< the remark beside it speaks of the other word, or of a mistake
  not_applicable,    ///< 該当なし
  day_unreadable,    ///< no day
  day_without_year,  ///< written without its year, which more than one year fits
  day_ahead,         ///< after today
  day_early,         ///< before Edition::first_check_day
  day_missing,       ///< はい or いいえ without the day of the check
  day_of_sheet,      ///< the day stands once for the whole sheet
  without_no,        ///< a target day or a second check where the first is not いいえ
};
[[nodiscard]] std::string_view name_of(FilledDoubt doubt);

/// One cell of the file.
struct CellPlace {
  std::size_t tab = 0;
  std::string tab_name;      ///< empty for a file of text
  std::size_t line = 0;      ///< from 1
  std::uint32_t column = 0;  ///< from 0
  /// "D7"; in a file of text its line and column are counted alike.
  [[nodiscard]] std::string a1() const;
  friend bool operator==(const CellPlace&, const CellPlace&) = default;
};

/// What a value is an answer to.
enum class FilledField : std::uint8_t { first, first_day, target_day, second, second_day, remark };
[[nodiscard]] std::string_view name_of(FilledField field);

enum class Said : std::uint8_t { yes, no, not_applicable };

/// Something that was entered.
struct FoundValue {
  FilledField field = FilledField::first;
  CellPlace cell;
  std::string text;                 ///< as the cell shows it
  std::optional<Said> said;         ///< of a check; none where it cannot be told
  std::optional<CivilDate> day;     ///< of a day; none where it cannot be told
  std::string words;                ///< of a remark, its lines joined
  std::vector<FilledDoubt> doubts;  ///< in their order, each once

  [[nodiscard]] bool sure() const { return doubts.empty(); }
  void doubt(FilledDoubt why);
};

/// One row of the sheet with what was found for it.
struct FilledRow {
  RowKey key;
  std::optional<CellPlace> place;   ///< of its wording in the file; none where the file does not have the row
  std::string wording;              ///< as the file has it
  std::vector<FoundValue> values;   ///< by field and place; empty where nothing was entered
  std::vector<FilledDoubt> doubts;  ///< about the row as such; each of its values has them too

  [[nodiscard]] bool sure() const;
  /// The only value of a field; nullptr where there is none or more than one.
  [[nodiscard]] const FoundValue* value(FilledField field) const;
};

/// A text outside the rows: who wrote it, on which day.
struct FoundText {
  CellPlace cell;
  std::string text;
};

struct FilledCopy {
  FoundFile file;
  SheetKind kind = SheetKind::pharmacy;  ///< that it was held against
  std::vector<FilledRow> rows;           ///< every row of the sheet in official order
  std::optional<FoundText> vendor;       ///< 事業者名
  std::optional<FoundText> owner;        ///< 薬局名, 医療機関名, 施設名
  std::optional<FoundText> signer;       ///< 記入者, 担当者, 氏名
  std::optional<FoundText> day_words;    ///< 記入日, 確認日 outside the rows
  std::optional<CivilDate> day;          ///< the same, where it is one
  std::vector<LeftText> left;            ///< what was found and fits no row
  /// Rows of the file that are this sheet's, and how many of its own rows fit none: a file of another form has few
  /// of the first and many of the second.
  std::size_t matched = 0;
  /// It names another fiscal year, or calls itself an example or a draft; or its rows stand in it twice.
  bool unclear = false;
  std::size_t unmatched = 0;
};

/// Nothing of the copy is sure any more: whose it is or which sheet it answers is open.
void doubt_whole(FilledCopy& copy);

/// Reads `file` beside the sheet `kind` of `edition`. Rows are found by their words, target and number, never by where
/// they stand. Days without a year lie between the day of issue and `today` (a check) or in the row's year (a target).
/// Errors: those of read; edition_without_sheet is the caller's to say.
[[nodiscard]] Result<FilledCopy> read_filled(const FileIn& file, const Edition& edition, SheetKind kind,
                                             CivilDate today);
/// The same of a file that is open.
[[nodiscard]] Result<FilledCopy> read_filled(const OpenedFile& file, const Edition& edition, SheetKind kind,
                                             CivilDate today);

}  // namespace mamori::forms
