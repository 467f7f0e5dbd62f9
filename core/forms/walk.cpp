#include "forms/walk.hpp"

#include "forms/aside.hpp"
#include "forms/due_seen.hpp"
#include "forms/holder_seen.hpp"
#include "forms/letters.hpp"
#include "forms/row_text.hpp"
#include "forms/wording.hpp"

#include <algorithm>
#include <set>

namespace mamori::forms {
namespace {

class Walker {
 public:
  Walker(const Grid& grid, const Place& tab, const TabHint& said)
      : grid_(grid), tab_(tab), said_(said), columns_(said.columns), holder_(said.kind) {}

  Walked walk() {
    if (aside_of(folded(grid_.sheet->name)).due) due_.lose();
    for (const auto& line : grid_.lines) {
      for (const auto& text : line.unseen) lost(text);
      for (const auto& spot : line.spots) {
        walked_.topic = walked_.topic || holds_any(spot.folded, {"セキュリティ", "医療情報システム"});
        walked_.answers = walked_.answers || is_choice(spot.text) || is_any(spot.folded, {"はい", "いいえ"});
      }
      step(line);
    }
    close_group();
    walked_.title_year = due_.title_year();
    return std::move(walked_);
  }

 private:
  void step(const GridLine& line) {
    look_at_drawings(line);
    follows_ = follows(line);
    if (is_head(line, head_above_) || line.number == said_.head_line) {
      const auto is_item = [](const Spot& spot) { return head_word_of(spot.text) == HeadWord::item; };
      side_by_side_ = std::ranges::count_if(line.spots, is_item) > 1;
      if (!head_above_) columns_.clear(), reference_columns_.clear(), walked_.head_line = line.number;
      for (const auto& spot : line.spots) {
        if (holds(spot.folded, "参考")) reference_columns_.insert(spot.column);
        if (is_due_head(spot.folded)) due_.doubt();
      }
      columns_.add(line);
      label_before_head_ = section_ && !rows_since_;
      walked_.head = in_table_ = head_above_ = true;
      return;
    }
    head_above_ = false;
    const Cut cut = cut_of(line, columns_);
    take_columns_of_targets(line);
    if (!cut.mark && above_rows(line)) return;
    if (cut.mark) {
      numbered(line, cut);
    } else {
      unnumbered(line, cut);
    }
    for (const auto* spot : cut.remarks) leave(line, *spot, LeftWhy::remark);
    for (const auto* spot : cut.unused) leave(line, *spot, LeftWhy::unused);
    for (const auto* spot : cut.answers) {
      if (!is_blank_answer(*spot)) leave(line, *spot, LeftWhy::answer);
    }
  }

  /// What is drawn over the lines since the last one may hold a heading.
  void look_at_drawings(const GridLine& line) {
    const auto* sheet = grid_.sheet;
    if (in_table_ && sheet->placed && sheet->drawings) {
      for (auto at = looked_at_ + 1; at <= line.number && !between_; ++at) between_ = sheet->drawn_over(at);
    }
    looked_at_ = line.number;
  }

  /// A text in a table that is no heading that is known may be one: what follows is not sure until the next heading.
  /// Notes as the ministry prints them above the first row are none.
  void may_be_heading(const Spot& spot) {
    if (!in_table_) return;
    const bool above = !rows_since_ && begins_with_any(spot.folded, {"*", "※", "注", "(注"});
    if (!is_page_number(spot.folded) && (!above || names_target(spot.text))) between_ = true;
  }

  /// What a text between the rows says of those around it.
  void heed(const Spot& spot) {
    const auto said = aside_of(spot.folded);
    if (said.due && said.rows) {
      due_.lose();
      for (auto& row : walked_.rows) row.found.doubt(Reason::due_unclear);
    }
    // What a note above the first row says is for who fills in; a heading is not.
    if (said.due && (in_table_ || !(is_note(spot.text) || is_sentence(spot.text)))) due_.doubt();
    if (!in_table_) return;
    if (said.holder) holder_.doubt();
    if (said.goes_on && !walked_.rows.empty() && walked_.rows.back().table == table_) last().doubt(Reason::line_below);
  }

  /// The targets whose column of this line asks for an answer: one with a dash does not.
  void take_columns_of_targets(const GridLine& line) {
    targets_here_.clear();
    for (const auto& [column, target] : columns_.targets()) {
      const auto at = std::ranges::find(line.spots, column, &Spot::column);
      const bool dashed = at != line.spots.end() && is_any(at->folded, {"-", "―", "—", "–", "ー", "/", "×", "対象外"});
      if (!dashed) targets_here_.push_back(target);
    }
  }

  /// Titles and due headings; whether the line is one.
  bool above_rows(const GridLine& line) {
    bool any = false;
    for (const auto& spot : line.spots) {
      const auto label = label_of(spot.text);
      const auto title = label && in_table_ ? std::nullopt : title_of(spot.text);
      const bool other_only = title && title->holder == Holder::none && !title->form;
      if (title && !(other_only && (in_table_ || !walked_.rows.empty()))) {
        take(*title, spot);
        any = true;
      }
      const auto due = label ? std::nullopt : due_heading_of(spot.text);
      // Beside other texts 参考項目 is part of a legend.
      const bool legend = due && due->obligation == Obligation::reference && line.spots.size() > 1;
      if (legend) due_.lose();
      if (due && !legend) take(*due, spot);
      any = any || due;
    }
    if (!any) return false;
    for (const auto& spot : line.spots) {
      if (!title_of(spot.text) && !due_heading_of(spot.text)) leave(line, spot, LeftWhy::unused);
    }
    return true;
  }

  /// Rows of another stretch follow: nothing of what stood above the last ones holds for them.
  void new_stretch(bool title) {
    if (!rows_since_) return;
    if (title) holder_.begin_stretch();
    rows_since_ = false;
    ++table_;
    section_.reset();
    group_.reset();
    due_.begin_stretch();
    between_ = false;
    in_table_ = false;
    hidden_section_ = hidden_group_ = false;
  }

  void take(const Title& title, const Spot& spot) {
    new_stretch(true);
    due_.take_title(spot.text);
    walked_.form_title = walked_.form_title || title.form;
    walked_.hospital_form = walked_.hospital_form || title.hospital_form;
    walked_.other_form = walked_.other_form || title.other_form;
    if (!holder_.take(title, spot.text, walked_.form_title)) return;
    auto& sheet = holder_.sheet_in(walked_.sheets);
    if (sheet.title.empty()) sheet.title = printed(spot.text);
  }

  void take(const DueHeading& heading, const Spot& spot) {
    new_stretch(false);
    due_.take(heading, spot.text);
    // サーバ（参考項目） is a target, too: where its rows end, nothing says.
    between_ = names_target(spot.text);
    if (between_) due_.lose();
  }

  /// A text that is out of sight or struck through may have been a heading.
  void lost(const std::string& text) {
    if (text == fault_text) hidden_section_ = hidden_group_ = true;
    if (mark_of(text)) return;
    if (due_heading_of(text)) due_.lose();
    if (const auto label = label_of(text); label && !label->title.empty()) hidden_section_ = true;
    if (group_of(text)) hidden_group_ = true;
  }

  /// A heading that no row follows may belong to the row above it.
  void close_group() {
    const bool empty = group_ && !walked_.groups[*group_].used && !walked_.groups[*group_].group.targets.empty();
    if (empty && !walked_.rows.empty() && walked_.rows.back().table == table_) last().doubt(Reason::group_slipped);
  }

  void start_section(int number, const std::string& title, const Spot& spot, const GridLine& line) {
    const bool same = section_ && number != 0 && walked_.sections[*section_].number == number;
    if (same) return;
    walked_.sections.push_back({number, title, spot.column, line.number, spot.last_line});
    section_ = walked_.sections.size() - 1;
    label_before_head_ = false;
    hidden_section_ = hidden_group_ = between_ = false;
    // A heading without a row yet may belong to the section whose label stands one line lower.
    if (group_ && (walked_.groups[*group_].used || !adjacent_group(line))) close_group(), group_.reset();
  }
  [[nodiscard]] bool adjacent_group(const GridLine& at) const { return walked_.groups[*group_].line + 1 >= at.number; }

  void start_group(Group group, const GridLine& line, bool beside_row) {
    if (group_ && folded(walked_.groups[*group_].group.text) == folded(group.text)) return;
    if (holds(folded(group.text), "年度") || aside_of(folded(group.text)).due) due_.doubt();
    close_group();
    walked_.groups.push_back({std::move(group), section_, line.number, beside_row});
    group_ = walked_.groups.size() - 1;
    hidden_group_ = between_ = false;
    group_since_ = true;
  }

  /// What stands left of a row: the label of its section, a heading for its target, the rest of a label.
  bool take_before(const GridLine& line, const std::vector<const Spot*>& before, bool beside_row) {
    bool label_here = false;
    for (std::size_t i = 0; i < before.size(); ++i) {
      const auto& spot = *before[i];
      const auto named = targets_named(spot.text);
      auto group = group_of(spot.text);
      const bool column_of_targets = columns_.role(spot.column) == HeadWord::target;
      if (!named.empty()) group = Group{named, printed(spot.text), false};
      if (column_of_targets && !group) group = Group{{}, printed(spot.text), false};
      if (const auto label = label_of(spot.text); label && !column_of_targets) {
        const bool title_beside = label->title.empty() && i + 1 < before.size() && !is_sentence(before[i + 1]->text);
        start_section(label->number, title_beside ? printed(before[++i]->text) : label->title, spot, line);
        label_here = true;
      } else if (group) {
        start_group(*group, line, beside_row);
      } else {
        take_more_of_label(line, spot);
      }
    }
    return label_here;
  }

  void take_more_of_label(const GridLine& line, const Spot& spot) {
    if (is_note(spot.text) || is_field(spot.text)) return leave(line, spot, LeftWhy::note);
    if (section_) {
      auto& section = walked_.sections[*section_];
      const auto more = printed(spot.text);
      if (is_any(spot.folded, {"同上", "〃", "\"", "↓"}) || folded(section.title) == spot.folded) return;
      if (section.column == spot.column && last_label_line_ + 1 >= line.number) {
        section.title += more;
        last_label_line_ = line.number;
        return;
      }
    }
    start_section(0, printed(spot.text), spot, line);
    last_label_line_ = line.number;
  }

  void numbered(const GridLine& line, const Cut& cut) {
    in_table_ = true;
    const bool label_here = take_before(line, cut.before, true);
    if (label_here) last_label_line_ = line.number;
    FoundRow row;
    row.item = cut.mark->printed;
    row.number = cut.mark->number;
    row.wording = cut.wording;
    if (cut.id_is_number) row.doubt(Reason::id_is_number);
    if (cut.moved && !cut.answered()) row.doubt(Reason::text_moved);
    take_own_number(row, cut);
    take_after(line, cut, row);
    const Spot& spot = cut.wording_spot != nullptr ? *cut.wording_spot : *cut.mark_spot;
    std::vector<Mark> more;
    split_cell(spot, row, more);
    emit(line, spot, row, *cut.mark, label_here);
    last_answered_ = cut.answered();
    for (const auto& each : more) {
      FoundRow next;
      next.item = each.printed;
      next.number = each.number;
      next.wording = each.rest;
      next.doubt(Reason::several_in_cell);
      emit(line, spot, next, each, false);
    }
  }

  void take_after(const GridLine& line, const Cut& cut, FoundRow& row) {
    for (const auto* spot : cut.after) {
      if (const auto named = targets_named(spot->text); !named.empty()) {
        start_group(Group{named, printed(spot->text), false}, line, true);
        continue;
      }
      leave(line, *spot, is_note(spot->text) ? LeftWhy::note : LeftWhy::unused);
      row.doubt(Reason::several_texts);
    }
    if (const auto answer = cut_answer(row.wording); !answer.empty()) row.doubt(Reason::answer_in_text);
  }

  void unnumbered(const GridLine& line, const Cut& cut) {
    std::vector<const Spot*> texts;
    std::vector<const Spot*> labels;
    for (std::size_t i = 0; i < cut.before.size(); ++i) {
      const auto* spot = cut.before[i];
      heed(*spot);
      const auto group = group_of(spot->text);
      const auto label = label_of(spot->text);
      const bool named = !targets_named(spot->text).empty();
      if (is_field(spot->text) || (is_note(spot->text) && !(group && group->whole))) {
        note(line, *spot);
      } else if (in_table_ && ((group && (group->whole || !cut.answered())) || named)) {
        labels.push_back(spot);
      } else if (label) {
        labels.push_back(spot);
        if (label->title.empty() && i + 1 < cut.before.size()) labels.push_back(cut.before[++i]);
      } else {
        texts.push_back(spot);
      }
    }
    if (labels.size() == 1 && texts.empty() && cut.before.size() == 1 && printed(labels.front()->text).size() <= 2) {
      // A digit alone in a line is as well the number of a page.
      leave(line, *labels.front(), LeftWhy::unused);
      return;
    }
    if (take_before(line, labels, !texts.empty())) last_label_line_ = line.number;
    // A sentence with はい and いいえ in it is no cell for them.
    constexpr std::size_t longest_choice = 18;
    for (const auto* spot : cut.answers) {
      const bool long_choice = is_choice(spot->text) && letters_of(spot->folded).size() > longest_choice;
      if (texts.empty() && labels.empty() && long_choice) may_be_heading(*spot);
      if (is_sentence(spot->text) && !is_choice(spot->text)) heed(*spot);
    }
    if (!texts.empty()) loose(line, cut, texts);
  }

  void note(const GridLine& line, const Spot& spot) {
    leave(line, spot, is_field(spot.text) ? LeftWhy::field : LeftWhy::note);
    if (!is_field(spot.text)) may_be_heading(spot);
    // ※ directly below a row may be its second half.
    if (in_table_ && follows(line) && begins_with_any(spot.folded, {"※", "・"})) last().doubt(Reason::line_below);
  }

  /// Text without a number: the first question, a row that has none, the rest of the row above, or something else.
  void loose(const GridLine& line, const Cut& cut, const std::vector<const Spot*>& texts) {
    const Spot& text = *texts.back();
    const bool choices = in_table_ && is_sentence(text.text) && grid_.has_choices(line.number, text.column + 1);
    const bool chosen = std::ranges::any_of(cut.answers, [](const Spot* spot) { return is_choice(spot->text); });
    const bool second_half = follows(line) && !is_sentence(last().wording) && text.column == last().place.column;
    const bool first = in_table_ && !rows_since_ && (!section_ || label_before_head_) && is_sentence(text.text) &&
                       (texts.size() > 1 || ends_the_rest(text.text));
    const bool said = in_table_ && columns_.by_hand(text.column) == HeadWord::item;
    const bool to_answer = said || chosen || choices || first || (in_table_ && cut.answered() && !second_half);
    if (to_answer) return without_number(line, texts);
    for (const auto* spot : texts) loose_text(line, *spot);
  }

  void without_number(const GridLine& line, const std::vector<const Spot*>& texts) {
    FoundRow row;
    const Spot& text = *texts.back();
    row.wording = printed(text.text);
    if (const auto answer = cut_answer(row.wording); !answer.empty()) row.doubt(Reason::answer_in_text);
    row.gate = (!section_ || label_before_head_) && !rows_since_;
    bool named = false;
    if (row.gate && group_ && !walked_.groups[*group_].used && adjacent_group(line)) {
      // The words that name it stood in a line of their own.
      row.section_title = walked_.groups[*group_].group.text;
      named = holds_any(row.section_title, {"有無", "導入"});
      group_.reset();
    }
    for (std::size_t i = 0; i + 1 < texts.size(); ++i) {
      named = named || holds_any(texts[i]->folded, {"有無", "導入"});
      if (!row.gate) take_more_of_label(line, *texts[i]);
    }
    if (row.gate) {
      row.note = cut_note(row.wording);
      if (!row.note.empty()) leave(line, text, LeftWhy::note, row.note);
      if (row.note.empty() && !named) row.doubt(Reason::gate_unclear);
      if (texts.size() > 1) row.section_title = printed(texts.front()->text);
    } else {
      row.doubt(Reason::id_missing);
      if (!last_answered_) doubt_above(text);
    }
    emit(line, text, row, {}, false);
  }

  void loose_text(const GridLine& line, const Spot& spot) {
    const auto text = printed(spot.text);
    if (follows(line) && !is_sentence(last().wording) && spot.column == last().place.column) {
      last().wording += text;
      last().doubt(Reason::joined_lines);
      last_line_ = spot.last_line;
      return;
    }
    if (follows(line) && last().gate && last().note.empty() && ends_the_rest(text)) {
      last().note = text;
      std::erase(last().doubts, Reason::gate_unclear);
      return leave(line, spot, LeftWhy::note);
    }
    const bool short_words = !is_sentence(text) && letters_of(text).size() <= 24;
    const bool closing = is_any(spot.folded, {"以上", "(続く)", "(次頁に続く)", "裏面に続く", "(裏面に続く)", "記"}) ||
                         spot.folded.starts_with("別");
    if (in_table_ && section_ && short_words && spot.column <= walked_.sections[*section_].column) {
      return take_more_of_label(line, spot);
    }
    leave(line, spot, LeftWhy::unused);
    if (!in_table_ || closing) return;
    if (short_words) return start_group(Group{{}, text, false}, line, false);
    doubt_above(spot);
    may_be_heading(spot);
  }

  /// A text in the column of the rows may be the rest of the one above it, with or without an empty line between.
  void doubt_above(const Spot& spot) {
    const bool below = !walked_.rows.empty() && walked_.rows.back().table == table_ && !group_since_;
    if (below && !is_page_number(spot.folded) && (spot.column == last().place.column || follows_))
      last().doubt(Reason::line_below);
  }

  void emit(const GridLine& line, const Spot& spot, FoundRow row, const Mark& mark, bool label_here) {
    row.place = tab_;
    row.place.line = line.number;
    row.place.column = spot.column;
    row.tab = grid_.sheet->name;
    holder_.say(row);
    if (section_ && !row.gate) {
      const auto& section = walked_.sections[*section_];
      row.section = section.number;
      row.section_title = section.title;
      if (section.last_line > section.line && line.number > section.last_line) row.doubt(Reason::section_slipped);
    }
    if (mark.section != 0) {
      if (section_ && row.section != mark.section) row.doubt(Reason::section_differs);
      row.section = mark.section;
    }
    if (line.struck) row.doubt(Reason::struck_text);
    if (between_ && !row.gate) row.doubt(Reason::text_between);
    if (side_by_side_ && !row.gate) row.doubt(Reason::several_texts);
    if (begins_with_any(row.wording, {"の", "は", "を", "が", "に"})) row.doubt(Reason::refers_back);
    const auto said = beside(line, spot, reference_columns_);
    if (said.goes_on) row.doubt(Reason::several_texts);
    if (!row.gate && (hidden_section_ || hidden_group_)) row.doubt(Reason::hidden_before);
    due_.say(row, said.due);
    note_due();
    if (group_ && !row.gate) {
      walked_.groups[*group_].used = true;
      row.group = walked_.groups[*group_].group.text;
    }
    last_line_ = std::max(spot.last_line, line.number);
    push(std::move(row), mark, label_here, said.targets);
  }

  void note_due() {
    if (!due_.named() || !holder_.kind()) return;
    auto& sheet = holder_.sheet_in(walked_.sheets);
    (due_.reference() ? sheet.reference_title : sheet.required_title) = due_.text();
  }

  void push(FoundRow row, const Mark& mark, bool label_here, const std::vector<Target>& beside) {
    WalkedRow walked{std::move(row), section_, group_, {}, {}, table_, label_here, group_since_, mark.plain};
    walked.columns = targets_here_;
    walked.beside = beside;
    if (walked.found.gate) walked.section.reset(), walked.group.reset(), walked.columns.clear();
    group_since_ = false;
    if (!walked.found.gate) rows_since_ = true;
    if (walked_.rows.size() < row_count_limit) walked_.rows.push_back(std::move(walked));
  }

  /// Whether this line stands directly below the last row.
  [[nodiscard]] bool follows(const GridLine& line) const {
    return !walked_.rows.empty() && walked_.rows.back().table == table_ && !group_since_ &&
           line.number <= last_line_ + 1;
  }
  FoundRow& last() { return walked_.rows.back().found; }

  void leave(const GridLine& line, const Spot& spot, LeftWhy why, const std::string& text = {}) {
    Place place = tab_;
    place.line = line.number;
    place.column = spot.column;
    walked_.left.push_back({place, grid_.sheet->name, text.empty() ? printed(spot.text) : text, why});
  }

  const Grid& grid_;
  Place tab_;
  TabHint said_;
  Walked walked_;
  Columns columns_;
  bool in_table_ = false;
  bool head_above_ = false;
  HolderSeen holder_;
  DueSeen due_;
  std::optional<std::size_t> section_;
  std::optional<std::size_t> group_;
  std::vector<Target> targets_here_;  ///< of the columns of targets, where the table has such
  bool label_before_head_ = false;    ///< the section was named above the table's head
  std::size_t last_label_line_ = 0;
  std::size_t last_line_ = 0;
  std::size_t table_ = 0;
  bool rows_since_ = false;
  bool group_since_ = false;
  bool hidden_section_ = false;
  bool hidden_group_ = false;
  bool between_ = false;                       ///< a text that was not understood stands above
  std::set<std::uint32_t> reference_columns_;  ///< whose head says 参考
  bool follows_ = false;                       ///< the line stands directly below the last row
  bool side_by_side_ = false;                  ///< two tables share their lines
  std::size_t looked_at_ = 0;                  ///< the last line
  bool last_answered_ = true;                  ///< the last row has cells for answers in its line
};

}  // namespace

Walked walk(const Grid& grid, const Place& tab, const TabHint& said) {
  return Walker(grid, tab, said).walk();
}

}  // namespace mamori::forms
