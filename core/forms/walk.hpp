// Goes down one tab line by line and notes the rows it meets with everything that stands above them.
#pragma once

#include "forms/cut.hpp"
#include "forms/reading.hpp"

#include <optional>
#include <string>
#include <vector>

namespace mamori::forms {

struct SectionSeen {
  int number = 0;
  std::string title;
  std::uint32_t column = 0;
  std::size_t line = 0;
  std::size_t last_line = 0;  ///< of the block of cells that its label covers
  bool grouped = false;       ///< headings for targets stand in it
};

struct GroupSeen {
  Group group;
  std::optional<std::size_t> section;
  std::size_t line = 0;
  bool beside_row = false;  ///< in the line of a row, not in one of its own
  bool used = false;
};

/// A row with what the checks over all rows need to know.
struct WalkedRow {
  FoundRow found;
  std::optional<std::size_t> section;  ///< index in Walked::sections
  std::optional<std::size_t> group;    ///< index in Walked::groups
  std::vector<Target> columns;         ///< the targets asked in columns of their own
  std::vector<Target> beside;          ///< named by another cell of its line
  std::size_t table = 0;               ///< counts titles and due headings: rows of one stretch
  bool label_here = false;             ///< its section's label stands in its own line
  bool group_since = false;            ///< a heading for a target stands between it and the row before
  bool plain = false;                  ///< its number has neither brackets nor circle
};

struct Walked {
  std::vector<WalkedRow> rows;
  std::vector<LeftText> left;
  std::vector<SectionSeen> sections;
  std::vector<GroupSeen> groups;
  std::vector<FoundSheet> sheets;        ///< the kinds that titles name
  bool head = false;                     ///< a table's head was found
  std::optional<std::size_t> head_line;  ///< of the last one
  bool answers = false;                  ///< cells with はい・いいえ, or choices of them, were found
  bool topic = false;                    ///< some text speaks of security or of medical information systems
  bool form_title = false;               ///< a title names the checklist
  bool other_form = false;               ///< a title names another paper
  bool hospital_form = false;
  std::optional<FiscalYear> title_year;  ///< that the first title with one names
};

/// `tab`: where in which file, for the places of what is found. `said`: what a person said of it.
[[nodiscard]] Walked walk(const Grid& grid, const Place& tab, const TabHint& said);

}  // namespace mamori::forms
