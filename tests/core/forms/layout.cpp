#include "layout.hpp"

#include "forms/letters.hpp"
#include "forms/marks.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

namespace mamori::test {
namespace {

using Text = std::string;

Text full_width(int number) {
  Text text;
  for (const char digit : std::to_string(number)) {
    const char32_t point = U'０' + static_cast<char32_t>(digit - '0');
    text += {char(0xE0 | (point >> 12)), char(0x80 | ((point >> 6) & 0x3F)), char(0x80 | (point & 0x3F))};
  }
  return text;
}

Text three_bytes(char32_t point) {
  return {char(0xE0 | (point >> 12)), char(0x80 | ((point >> 6) & 0x3F)), char(0x80 | (point & 0x3F))};
}

Text id_text(Ids style, const Text& section, int number) {
  const auto circled = three_bytes(U'①' + static_cast<char32_t>(number - 1));
  switch (style) {
    case Ids::half:
      return "(" + std::to_string(number) + ")";
    case Ids::full:
      return "（" + full_width(number) + "）";
    case Ids::ticks:
      return "（" + full_width(number) + "）";
    case Ids::circled:
      return circled;
    case Ids::joined_half:
      return section + "-(" + std::to_string(number) + ")";
    case Ids::joined_circled:
      return section + "-" + circled;
    case Ids::spaced_circled:
      return section + " − " + circled;
    case Ids::parenthesised:
      return three_bytes(U'⑴' + static_cast<char32_t>(number - 1));
  }
  return {};
}

/// The form's words; a sentence of our title where nobody has seen them.
Text words(const Row& row) {
  return row.wording ? row.wording->ja : row.title.ja + "を実施している。";
}

/// The number of "(4)" or "①".
int number_of(const Text& printed) {
  const auto mark = forms::mark_of(printed);
  return mark ? mark->number : 0;
}

Text broken(const Text& text, std::size_t every) {
  Text made;
  std::size_t count = 0;
  for (const auto& letter : forms::letters_of(text)) {
    if (count++ == every) made += "\n", count = 1;
    made += text.substr(letter.begin, letter.end - letter.begin);
  }
  return made;
}

class Layout {
 public:
  Layout(const Edition& edition, SheetKind kind, const Look& look, Page& page, std::vector<Expected>& expected)
      : edition_(edition), sheet_(edition.sheet(kind)), look_(look), page_(page), expected_(expected) {
    line_ = look.top + 1;
    for (const auto& block : page.blocks) line_ = std::max(line_, block.line + block.lines + 1);
    std::uint32_t column = look.left;
    label_ = column;
    column += look.labels == Labels::apart ? 2 : look.labels == Labels::own_line ? 0 : 1;
    group_ = column;
    if (look.groups == Groups::column || look.groups == Groups::column_every_line) ++column;
    id_ = column;
    if (look.id_column) ++column;
    text_ = column;
    answer_ = text_ + 1;
  }

  void draw() {
    draw_part(Obligation::required);
    if (std::ranges::any_of(sheet_.rows, [](const Row& row) { return row.obligation == Obligation::reference; })) {
      ++line_;
      draw_part(Obligation::reference);
    }
    if (sheet_.kind == SheetKind::vendor) put(label_, "事業者名："), ++line_;
  }

 private:
  Block& put(std::uint32_t column, Text text) {
    page_.blocks.push_back({line_, column, std::move(text)});
    return page_.blocks.back();
  }

  void draw_titles() {
    const auto& holder = sheet_.kind == SheetKind::vendor ? look_.holder_vendor : look_.holder_pharmacy;
    if (look_.title_in_one_cell) {
      put(label_, edition_.form_name.ja + "（" + holder + "）");
      ++line_;
      return;
    }
    put(label_, edition_.form_name.ja).columns = answer_ - label_ + 1;
    ++line_;
    put(answer_, holder);
    ++line_;
  }

  void draw_part(Obligation obligation) {
    const bool reference = obligation == Obligation::reference;
    if (!reference || look_.repeated_titles) draw_titles();
    const auto gate = std::ranges::find(sheet_.rows, true, &Row::is_gate);
    if (!reference && gate != sheet_.rows.end()) draw_gate(*gate);
    put(label_, "○ " + (reference ? sheet_.reference_title.ja : sheet_.required_title.ja));
    ++line_;
    if (look_.notes) {
      for (const auto& note : reference ? sheet_.notes_reference : sheet_.notes_required) put(label_, note), ++line_;
    }
    draw_head(look_.two_line_head);
    draw_rows(obligation);
    if (!look_.notes) return;
    for (const auto& note : reference ? sheet_.footnotes_reference : sheet_.footnotes)
      put(label_, "● " + note), ++line_;
  }

  void draw_head(bool two_lines) {
    const std::uint32_t parts = look_.answers == Answers::two_cells ? 6 : 3;
    put(std::min(id_, text_), "チェック項目").columns = text_ - std::min(id_, text_) + 1;
    if (two_lines) {
      put(answer_, "確認結果\n（日付）").columns = parts;
      put(answer_ + parts, "備考").lines = 2;
      ++line_;
      const std::uint32_t each = parts / 3;
      for (std::uint32_t i = 0; i < 3; ++i) {
        static const char* const names[] = {"1回目", "目標日", "2回目"};
        put(answer_ + i * each, names[i]).columns = each;
      }
    } else {
      put(answer_, "確認結果（日付）");
      put(answer_ + parts, "備考");
    }
    ++line_;
  }

  void draw_gate(const Row& gate) {
    if (look_.gate_table) draw_head(false);
    put(label_, edition_.section(gate.section)->title.ja);
    if (look_.labels == Labels::own_line) ++line_;
    put(text_, words(gate) + (look_.line_breaks ? "\n" : "") + gate.note);
    draw_answers();
    expected_.push_back({sheet_.kind, "", "", Target::organisation, words(gate), Obligation::required});
    line_ += 2;
  }

  void draw_answers() {
    switch (look_.answers) {
      case Answers::one_cell:
        put(answer_, "はい・いいえ\n（　／　）");
        put(answer_ + 1, "（ / ）");
        put(answer_ + 2, "はい・いいえ ( / )");
        break;
      case Answers::two_cells:
        for (std::uint32_t i = 0; i < 6; i += 2) {
          if (i != 2) put(answer_ + i, "はい ・ いいえ");
          put(answer_ + i + 1, "( / )");
        }
        break;
      case Answers::two_lines:
        put(answer_, "はい・いいえ");
        put(answer_ + 2, "はい・いいえ");
        ++line_;
        put(answer_, "( / )");
        put(answer_ + 1, "(/)");
        put(answer_ + 2, "( / )");
        break;
      case Answers::drop_down:
        page_.lists.push_back({line_, line_, answer_});
        break;
      case Answers::truth:
        put(answer_, "FALSE").ink = Ink::truth;
        put(answer_ + 2, "FALSE").ink = Ink::truth;
        break;
      case Answers::blank:
        break;
    }
  }

  void draw_label(const Section& section, bool first) {
    const Text number = look_.full_width_sections ? full_width(std::stoi(section.id)) : section.id;
    Text title = section.title.ja;
    if (look_.line_breaks && title.size() > 24) title.insert(24, "\n");
    switch (look_.labels) {
      case Labels::merged:
      case Labels::first_line:
        if (first)
          label_block_ = page_.blocks.size(), put(label_, number + (look_.full_width_sections ? "　" : " ") + title);
        break;
      case Labels::every_line:
        put(label_, number + " " + title);
        break;
      case Labels::own_line:
        if (first) put(label_, number + "．" + title), ++line_;
        break;
      case Labels::apart:
        if (first) put(label_, number), put(label_ + 1, title);
    }
  }

  void draw_group(const Row& row, bool first) {
    const auto* heading = edition_.heading(row.key.target);
    if (row.key.target == Target::organisation || heading == nullptr) return;
    switch (look_.groups) {
      case Groups::own_line:
      case Groups::wide:
        if (!first) return;
        put(id_, heading->wording.ja).columns = look_.groups == Groups::wide ? answer_ + 3 - id_ : 1;
        ++line_;
        break;
      case Groups::column:
        if (first) put(group_, heading->title.ja);
        break;
      case Groups::column_every_line:
        put(group_, heading->title.ja);
    }
  }

  void draw_rows(Obligation obligation) {
    const Row* before = nullptr;
    std::size_t label_line = 0;
    for (const auto& row : sheet_.rows) {
      if (row.is_gate || row.obligation != obligation) continue;
      const bool new_section = before == nullptr || before->section != row.section;
      const bool new_group = new_section || before->key.target != row.key.target;
      if (new_section) close_label(label_line), label_line = line_;
      if (new_section || look_.labels == Labels::every_line) draw_label(*edition_.section(row.section), new_section);
      draw_group(row, new_group);
      draw_row(row);
      before = &row;
    }
    close_label(label_line);
  }

  void close_label(std::size_t from) {
    if (look_.labels == Labels::merged && from != 0 && line_ > from) page_.blocks[label_block_].lines = line_ - from;
  }

  void draw_row(const Row& row) {
    const int number = number_of(row.number);
    const Text id = id_text(look_.ids, row.section, number);
    const Text shown = look_.ids == Ids::ticks ? "`" + id + "`" : id;
    const Text wording = look_.line_breaks ? broken(words(row), 17) : words(row);
    if (look_.id_column) {
      put(id_, shown);
      put(text_, wording);
    } else {
      put(text_, shown + (number % 2 == 0 ? " " : "　") + wording);
    }
    expected_.push_back({sheet_.kind, row.section, id, row.key.target, words(row), row.obligation});
    draw_answers();
    ++line_;
  }

  const Edition& edition_;
  const Sheet& sheet_;
  const Look& look_;
  Page& page_;
  std::vector<Expected>& expected_;
  std::size_t line_ = 1;
  std::size_t label_block_ = 0;
  std::uint32_t label_ = 0, group_ = 0, id_ = 0, text_ = 0, answer_ = 0;
};

}  // namespace

std::string text_of(const Expected& row) {
  return std::string(name_of(row.sheet)) + " " + row.section + row.item + "@" + std::string(name_of(row.target)) + " " +
         std::string(name_of(row.due)) + " " + row.wording;
}

void lay_out(const Edition& edition, SheetKind kind, const Look& look, Page& page, std::vector<Expected>& expected) {
  Layout(edition, kind, look, page, expected).draw();
}

std::vector<Look> looks() {
  std::vector<Look> all;
  all.push_back({.name = "as the printed form"});
  all.push_back({.name = "ids in a column of their own", .id_column = true});
  all.push_back({.name = "full-width ids and sections, lines broken",
                 .ids = Ids::full,
                 .full_width_sections = true,
                 .line_breaks = true});
  all.push_back({.name = "circles", .ids = Ids::circled, .id_column = true});
  all.push_back({.name = "1-(1)", .ids = Ids::joined_half});
  all.push_back({.name = "2-④ in a column", .ids = Ids::joined_circled, .id_column = true, .line_breaks = true});
  all.push_back({.name = "1 − ①", .ids = Ids::spaced_circled});
  all.push_back({.name = "ticks of a manual", .ids = Ids::ticks});
  all.push_back({.name = "⑴", .ids = Ids::parenthesised});
  all.push_back({.name = "sections without merges", .labels = Labels::first_line});
  all.push_back({.name = "sections on every line", .labels = Labels::every_line});
  all.push_back({.name = "sections on lines of their own", .labels = Labels::own_line});
  all.push_back({.name = "sections' numbers apart", .labels = Labels::apart, .line_breaks = true});
  all.push_back({.name = "answers in two cells", .answers = Answers::two_cells});
  all.push_back({.name = "answers in two lines", .answers = Answers::two_lines});
  all.push_back({.name = "drop-downs", .answers = Answers::drop_down});
  all.push_back({.name = "check boxes in cells", .answers = Answers::truth});
  all.push_back({.name = "blank answers", .answers = Answers::blank});
  all.push_back({.name = "groups not merged", .groups = Groups::own_line});
  all.push_back({.name = "groups in a column", .groups = Groups::column});
  all.push_back({.name = "groups on every line", .groups = Groups::column_every_line, .full_width_sections = true});
  all.push_back({.name = "without notes", .notes = false});
  all.push_back({.name = "the gate in no table of its own", .gate_table = false});
  all.push_back({.name = "one line of head", .two_line_head = false});
  all.push_back({.name = "no title above the reference rows", .repeated_titles = false});
  all.push_back({.name = "moved right and down", .left = 2, .top = 5});
  all.push_back({.name = "title in one cell", .title_in_one_cell = true});
  all.push_back({.name = "the joint form's title", .holder_pharmacy = "医療機関・薬局確認用"});
  all.push_back(
      {.name = "the title in brackets", .holder_pharmacy = "【薬局確認用】", .holder_vendor = "【事業者確認用】"});
  return all;
}

namespace {

Expected as_expected(const forms::FoundRow& row) {
  return {row.sheet.value_or(SheetKind::pharmacy),
          row.section == 0 ? std::string() : std::to_string(row.section),
          row.item,
          row.target,
          row.wording,
          row.due};
}

std::string doubts_of(const forms::FoundRow& row) {
  std::string names;
  for (const auto doubt : row.doubts) names += " " + std::string(forms::name_of(doubt));
  return names;
}

}  // namespace

std::vector<Expected> rows_of(const forms::Reading& reading) {
  std::vector<Expected> rows;
  for (const auto& row : reading.rows) rows.push_back(as_expected(row));
  return rows;
}

std::string wrong(const forms::Reading& reading, const std::vector<Expected>& expected) {
  std::string said;
  for (const auto& row : reading.rows) {
    const auto found = as_expected(row);
    if (row.sure() && std::ranges::find(expected, found) == expected.end())
      said += "surely wrong: " + text_of(found) + "\n";
  }
  return said;
}

std::string not_whole(const forms::Reading& reading, std::vector<Expected> expected) {
  std::string said = wrong(reading, expected);
  for (const auto& row : reading.rows) {
    if (!row.sure()) said += "not sure (" + doubts_of(row) + "): " + text_of(as_expected(row)) + "\n";
    std::erase(expected, as_expected(row));
  }
  for (const auto& row : expected) said += "missing: " + text_of(row) + "\n";
  return said;
}

forms::Reading read_files(const std::vector<FileBytes>& files) {
  std::vector<forms::FileIn> in;
  for (std::size_t i = 0; i < files.size(); ++i) in.push_back({"file-" + std::to_string(i) + ".xlsx", files[i]});
  auto reading = forms::read(in);
  REQUIRE(reading);
  return std::move(*reading);
}

}  // namespace mamori::test
