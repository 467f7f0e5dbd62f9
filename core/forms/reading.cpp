#include "forms/reading.hpp"

#include "crypto/crypto.hpp"
#include "forms/known.hpp"
#include "forms/letters.hpp"
#include "forms/review.hpp"

#include <algorithm>
#include <set>

namespace mamori::forms {
namespace {

std::string last_name(std::string_view path) {
  return std::string(path.substr(path.find_last_of("/\\") + 1));
}

/// One file: its tabs walked, its rows found, its kinds settled.
class FileReading {
 public:
  FileReading(std::size_t number, std::span<const TabHint> hints, Reading& into)
      : number_(number), hints_(hints), into_(into) {}

  void read(const tables::Workbook& book) {
    std::vector<Walked> tabs(book.sheets.size());
    const auto grids = grids_of(book);
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
      const Place place{number_, i, 0, 0};
      if (book.sheets[i].drawings) leave({place, book.sheets[i].name, {}, LeftWhy::drawings});
      if (book.sheets[i].hidden) {
        leave_all(book.sheets[i], place, LeftWhy::hidden);
      } else if (const auto& grid = grids[i]) {
        tabs[i] = walk(*grid, place, said_of(i));
        take_left(*grid, tabs[i], place);
        take_lines(*grid, tabs[i], place);
      } else {
        leave({place, book.sheets[i].name, {}, LeftWhy::too_long});
      }
    }
    settle(book, tabs);
    for (auto& tab : tabs) std::ranges::move(reviewed(tab), std::back_inserter(into_.rows));
    take_sheets(tabs);
  }

 private:
  void leave(LeftText text) {
    if (into_.left.size() >= left_count_limit) return;
    text.text = first_letters(text.text, left_text_limit);
    into_.left.push_back(std::move(text));
  }

  void leave_all(const tables::Sheet& sheet, Place place, LeftWhy why) {
    for (const auto& row : sheet.rows) {
      for (const auto& cell : row.cells) {
        place.line = row.line;
        place.column = cell.column;
        if (const auto text = printed(cell.text); !text.empty()) leave({place, sheet.name, text, why});
      }
    }
  }

  [[nodiscard]] TabHint said_of(std::size_t tab) const {
    const auto at =
        std::ranges::find_if(hints_, [&](const TabHint& hint) { return hint.file == number_ && hint.tab == tab; });
    return at == hints_.end() ? TabHint{} : *at;
  }

  void take_lines(const Grid& grid, const Walked& walked, Place place) {
    FoundTab tab{place.file, place.tab, grid.sheet->name, walked.head_line, {}, {}};
    std::map<std::uint32_t, std::string> heads;
    for (const auto& line : grid.lines) {
      SourceLine& shown = tab.lines.emplace_back(SourceLine{line.number, {}});
      for (const auto& spot : line.spots) {
        shown.cells.emplace_back(first_letters(printed(spot.text), left_text_limit));
        if (line.number >= walked.head_line.value_or(0)) heads.emplace(spot.column, shown.cells.back());
      }
    }
    for (auto& [column, head] : heads) tab.columns.push_back({column, std::move(head)});
    into_.tabs.push_back(std::move(tab));
  }

  /// A tab without a row is left whole.
  void take_left(const Grid& grid, Walked& tab, Place place) {
    if (tab.rows.empty()) return leave_all(*grid.sheet, place, LeftWhy::unused);
    for (const auto& unseen : grid.unseen) {
      place.line = unseen.line;
      const auto why = unseen.why == Unseen::struck ? LeftWhy::struck : LeftWhy::hidden;
      tab.left.push_back({place, grid.sheet->name, printed(unseen.text), why});
    }
    // A label without a row below it may be one itself: 1．責任者の設置.
    for (std::size_t i = 0; i < tab.sections.size(); ++i) {
      const auto& section = tab.sections[i];
      if (section.title.empty() || std::ranges::find(tab.rows, std::optional(i), &WalkedRow::section) != tab.rows.end())
        continue;
      place.line = section.line;
      place.column = section.column;
      tab.left.push_back({place, grid.sheet->name, section.title, LeftWhy::unused});
    }
    std::ranges::stable_sort(tab.left, {}, &LeftText::place);
    for (auto& text : tab.left) leave(std::move(text));
  }

  /// Whose sheet a tab without a title is, and whether this is the form at all.
  void settle(const tables::Workbook& book, std::vector<Walked>& tabs) const {
    std::set<SheetKind> named;
    bool form = false;
    for (const auto& tab : tabs) {
      for (const auto& sheet : tab.sheets) named.insert(*sheet.kind);
      form = form || tab.form_title || (!tab.sheets.empty() && tab.topic);
    }
    std::optional<FiscalYear> newest;
    for (const auto& tab : tabs) newest = std::max(newest, tab.title_year);
    for (std::size_t i = 0; i < tabs.size(); ++i) {
      const bool older = tabs[i].title_year && *tabs[i].title_year < *newest;
      const auto tab_year = fiscal_year_in(book.sheets[i].name);
      const bool other_due = tab_year && tabs[i].title_year && *tab_year != *tabs[i].title_year;
      for (auto& row : tabs[i].rows) {
        if (older) row.found.doubt(Reason::other_form);
        if (other_due) row.found.doubt(Reason::due_unclear);
      }
      // Whose sheet it is, and so that it is one, a person knows best.
      if (said_of(i).kind) continue;
      const auto holder = holder_of_tab(book.sheets[i].name);
      for (auto& row : tabs[i].rows) {
        auto& found = row.found;
        if (!found.sheet && holder != Holder::none) {
          found.sheet = holder == Holder::vendor ? SheetKind::vendor : SheetKind::pharmacy;
          if (holder == Holder::hospital) found.doubt(Reason::hospital_form);
          if (!form) found.doubt(Reason::other_form);
        } else if (found.sheet && holder != Holder::none) {
          if ((found.sheet == SheetKind::vendor) != (holder == Holder::vendor)) found.doubt(Reason::kind_unclear);
        } else if (!found.sheet) {
          if (named.size() == 1) found.sheet = *named.begin();
          found.doubt(Reason::kind_unclear);
        }
        if (tabs[i].hospital_form) found.doubt(Reason::hospital_form);
        if (!form || (tabs[i].other_form && !tabs[i].form_title)) found.doubt(Reason::other_form);
      }
    }
  }

  void take_sheets(const std::vector<Walked>& tabs) {
    auto& sheets = into_.files[number_].sheets;
    for (const auto& row : into_.rows) {
      const bool none = !row.sheet || std::ranges::find(row.doubts, Reason::other_form) != row.doubts.end() ||
                        std::ranges::find(row.doubts, Reason::hospital_form) != row.doubts.end();
      if (row.place.file != number_ || none ||
          std::ranges::find(sheets, row.sheet, &FoundSheet::kind) != sheets.end()) {
        continue;
      }
      sheets.push_back({row.sheet, {}, {}, {}, {}});
      for (const auto& tab : tabs) {
        for (const auto& found : tab.sheets) {
          if (found.kind == row.sheet) take_words(found, sheets.back());
        }
      }
    }
    if (sheets.empty()) sheets.emplace_back();
  }

  static void take_words(const FoundSheet& from, FoundSheet& to) {
    for (const auto word :
         {&FoundSheet::form_name, &FoundSheet::title, &FoundSheet::required_title, &FoundSheet::reference_title}) {
      if ((to.*word).empty()) to.*word = from.*word;
    }
  }

  std::size_t number_;
  std::span<const TabHint> hints_;
  Reading& into_;
};

}  // namespace

void FoundRow::doubt(Reason why) {
  const auto at = std::ranges::lower_bound(doubts, why);
  if (at == doubts.end() || *at != why) doubts.insert(at, why);
}

OpenedFile opened(const FileIn& file) {
  return {last_name(file.name), crypto::sha256(file.bytes), tables::read_workbook(file.bytes)};
}

Result<Reading> read(std::span<const FileIn> files, std::span<const TabHint> hints) {
  if (files.size() > file_count_limit) return tables::table_too_large("files");
  std::vector<OpenedFile> open;
  for (const auto& file : files) open.push_back(opened(file));
  return read(open, hints);
}

Result<Reading> read(std::span<const OpenedFile> files, std::span<const TabHint> hints) {
  if (files.size() > file_count_limit) return tables::table_too_large("files");
  Reading reading;
  for (std::size_t i = 0; i < files.size(); ++i) {
    const auto& [name, sha256, book] = files[i];
    reading.files.push_back({name, sha256, known_file(sha256), {}});
    if (book) {
      FileReading(i, hints, reading).read(*book);
    } else if (reading.files.back().known.empty()) {
      auto error = book.error();
      error.where = std::to_string(i + 1) + (error.where.empty() ? "" : ":" + error.where);
      return tl::unexpected<Error>(error);
    } else {
      // The ministry's PDF is known by its hash and read by nobody here.
      reading.files.back().sheets.emplace_back();
    }
  }
  review_all(reading.rows);
  return reading;
}

}  // namespace mamori::forms
