// A file of entries, looked at before anything is written: what would come in, what would change, what is left out and
// why.
#pragma once

#include "ledgers/columns.hpp"

#include <functional>
#include <map>
#include <set>

namespace mamori::ledgers {

/// What a person said about a file beside its columns.
struct Wishes {
  /// What a word in a column of choices stands for: field and word_key of the word → code; an empty code leaves the
  /// field empty.
  std::map<std::pair<std::size_t, std::string>, std::string> words;
  /// What a field is in every line that says nothing of it; as a person types it.
  std::map<std::size_t, std::string> fill;
  bool update = false;  ///< a line whose number is in use changes that entry
  /// Lines of the file that are entries, though they look like headings, an example or a sum.
  std::set<std::size_t> entries;
};

/// The entries in use by their folded first fields.
using Known = std::map<std::string, Entry>;
[[nodiscard]] Known known_of(std::vector<Entry> entries);

/// A cell that does not fit its field, which stays as it was.
struct LeftOut {
  std::size_t field = 0;
  Error reason;
  std::string text;  ///< as it stands in the file; empty where the file has no text there
};

struct Line {
  std::size_t number = 0;  ///< of the file, from 1
  Values values;
  std::vector<LeftOut> left;
  std::optional<EntryId> changes;  ///< the entry that it changes; none where it is new
  Values before;                   ///< of that entry
  bool hidden = false;             ///< the file does not show it
};

struct RejectedLine {
  std::size_t number = 0;
  Error reason;
  std::string begins;  ///< the first cells as they stand, for a person to find the line
};

/// Rows of another table that stand in the same file; none of them is read.
struct OtherTable {
  std::size_t line = 0;    ///< of its headings
  std::size_t rows = 0;    ///< below them
  std::size_t column = 0;  ///< where it begins, from 0
  Error reason;
  std::string begins;  ///< of its headings
};

/// A word in a column of choices that is none of them: a person says once what it stands for.
struct AskedWord {
  std::size_t field = 0;
  std::string word;
  std::size_t lines = 0;
  std::optional<std::string> code;  ///< what a person said; empty: left out
};

struct Preview {
  std::vector<Line> lines;             ///< what would be written
  std::vector<Line> noted;             ///< what changes nothing, but has cells that do not fit
  std::vector<RejectedLine> rejected;  ///< what would not, in the order of the file
  std::vector<RejectedLine> passed;    ///< what is no entry: headings again, examples, sums, remarks, struck rows
  std::vector<OtherTable> others;
  std::vector<AskedWord> asked;  ///< in the order in which they were met
  std::size_t unchanged = 0;     ///< lines of entries that are in use just so, those of `noted` among them
  /// Nothing can come in before a person chooses: import_no_column, import_transposed.
  std::optional<Error> blocked;

  [[nodiscard]] std::size_t changes() const;
  /// Of the lines that would be written, those that the file does not show.
  [[nodiscard]] std::size_t hidden() const;
  /// Every line with a cell that does not fit, in the order of the file.
  [[nodiscard]] std::vector<const Line*> with_left_out() const;
};

/// At most so many words are asked about: beyond, a column is no column of choices.
inline constexpr std::size_t asked_limit = 50;

/// Holds every line against the ledger's rules. A field that a line must have and that does not fit refuses the line;
/// any other is left out and reported. Rows that are no entries and other tables in the file are named, never read.
/// Reasons: those of `checked`, entry_formula, entry_cell_fault, entry_cell_struck, entry_number_taken,
/// entry_number_twice, import_row_too_wide; of `passed` import_headings_again, import_not_an_entry, entry_cell_struck;
/// of `others` import_other_table, import_table_beside.
[[nodiscard]] Preview preview(const LedgerSpec& spec, const tables::Table& table, const Headings& headings,
                              const Wishes& wishes, const Known& known);

/// The one place that raises entry_number_taken.
[[nodiscard]] tl::unexpected<Error> number_taken(const LedgerSpec& spec);

/// Headings and entries as they leave for a file, with labels instead of codes.
[[nodiscard]] std::vector<std::vector<std::string>> sheet_of(const LedgerSpec& spec, const std::vector<Entry>& entries,
                                                             Language language);

}  // namespace mamori::ledgers
