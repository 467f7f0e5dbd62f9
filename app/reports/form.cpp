#include "reports/form.hpp"

#include "base/day_text.hpp"
#include "i18n/letters.hpp"
#include "i18n/row_words.hpp"
#include "reports/signed.hpp"

#include <algorithm>
#include <array>

namespace mamori::reports {
namespace {

constexpr QMarginsF margins{12, 12, 12, 15};
constexpr Type body{.points = 10.5, .leading = 1.25};
constexpr Type choice{.points = 9.5, .leading = 1.35};
constexpr Type small{.points = 8.5, .leading = 1.25};
constexpr Type note_type{.points = 9.5, .leading = 1.4};
constexpr Type heading_type{.points = 12, .bold = true};
constexpr double answer_height = 2 * choice.pitch() + 2.4;
constexpr double section_width = 21, item_width = 73, check_width = 23.5, day_width = 15, remark_width = 30;

// The words of the form's own cells, to the letter; the form is not translated.
const QString item_head = QStringLiteral("チェック項目");
const QString result_head = QStringLiteral("確認結果\n(日付)");
const QString first_head = QStringLiteral("1回目");
const QString target_head = QStringLiteral("目標日");
const QString second_head = QStringLiteral("2回目");
const QString remark_head = QStringLiteral("備考");
const QString doubt_mark = QStringLiteral("？");
const QString vendor_name = QStringLiteral("事業者名：");
const QString read_in = QStringLiteral(
    "この紙は厚生労働省の様式ではありません。取り込んだファイルから読み取った項目を並べたものです。"
    "提出や立入検査には、厚生労働省の様式を使ってください。");
const QString reconstructed = QStringLiteral(
    "この紙は厚生労働省の様式ではありません。公開された資料から組み立て直した版なので、言葉や項目がちがうことがあります"
    "。"
    "提出や立入検査には、正式な様式を使ってください。");

QString text_of(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

/// Whether the form's own cell, which has month and day only, would be read as another year's day.
bool needs_year(CivilDate day, const Edition& edition, const Row& row) {
  return day < edition.year.first_day() || day > row.due_year.last_day();
}

struct PrintedDay {
  std::optional<CivilDate> day;
  bool with_year = false;
};

/// (10/13), (令和8/11/30) where the year is not the form's, or the form's empty slashes.
QString slashes(const PrintedDay& printed) {
  if (!printed.day) return QStringLiteral("(　/　)");
  return QStringLiteral("(%1)").arg(
      text_of(printed.with_year ? cell_day_with_year(*printed.day) : cell_day(*printed.day)));
}

/// はい・いいえ in the middle of `frame`, the chosen one in a ring. The ring is no text, so a tiny white ○ stands
/// before the chosen word for those who read the page with a program.
void draw_choice(Page& page, const QRectF& frame, const std::optional<Check>& check) {
  const std::array<QString, 3> words{QStringLiteral("はい"), QStringLiteral("・"), QStringLiteral("いいえ")};
  const double whole = width_of(words[0] + words[1] + words[2], choice);
  double left = frame.center().x() - whole / 2;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const double wide = width_of(words[i], choice);
    const QRectF at(left, frame.top(), wide + 0.1, frame.height());
    const bool chosen = check && i != 1 && (check->verdict == Verdict::yes) == (i == 0);
    if (chosen) {
      const QRectF ring(left - 0.9, frame.center().y() - 2.5, wide + 1.8, 5);
      page.marks.push_back(Shape{.form = Shape::Form::ellipse, .frame = ring, .outline = 0.45});
      const Type unseen{.points = 1, .colour = ink::white};
      page.marks.push_back(text_in({left, ring.top() + 0.1, wide, 0.6}, QStringLiteral("○"), unseen));
    }
    page.marks.push_back(text_in(at, words[i], choice, Qt::AlignLeft | Qt::AlignVCenter));
    left += wide;
  }
}

/// はい・いいえ above its day.
Cell check_cell(const std::optional<Check>& check, bool with_year) {
  Cell cell{.least_height = answer_height};
  cell.drawing = [check, with_year](Page& page, const QRectF& frame) {
    const double top = frame.center().y() - choice.pitch();
    draw_choice(page, {frame.left(), top, frame.width(), choice.pitch()}, check);
    const auto day = check ? std::optional(check->day) : std::nullopt;
    page.marks.push_back(text_in({frame.left(), top + choice.pitch(), frame.width(), choice.pitch()},
                                 slashes({day, with_year}), choice, Qt::AlignHCenter));
  };
  return cell;
}

Cell choice_cell(const std::optional<Check>& check) {
  Cell cell{.least_height = answer_height};
  cell.drawing = [check](Page& page, const QRectF& frame) { draw_choice(page, frame, check); };
  return cell;
}

Cell day_cell(const PrintedDay& printed) {
  QString text = slashes(printed);
  // The column is as wide as month and day: the year stands above them.
  if (printed.with_year) text.insert(text.indexOf(u'/') + 1, u'\n');
  return {.text = text, .type = choice, .place = Qt::AlignCenter, .least_height = answer_height};
}

/// A cell that need not be filled in is struck out, as on any form.
Cell struck_cell(int columns = 1) {
  Cell cell{.columns = columns, .least_height = answer_height};
  cell.drawing = [](Page& page, const QRectF& frame) {
    page.marks.push_back(Rule{QLineF(frame.bottomLeft(), frame.topRight()), 0.2});
  };
  return cell;
}

QString reason_of(const RowStanding& standing, const Assessment& assessment) {
  const auto& scope = assessment.circumstances.out_of_scope;
  const auto reason = scope.find(standing.row->index);
  switch (standing.exemption) {
    case Exemption::no_vendor_contract:
      return QStringLiteral("事業者と契約していないため記入不要");
    case Exemption::outside_contract:
      return QStringLiteral("契約の範囲外：%1").arg(reason == scope.end() ? QString() : text_of(reason->second));
    case Exemption::gate_closed:
    case Exemption::none:
      break;
  }
  return {};
}

QString to_confirm_text(const Answer& answer) {
  const auto& check = answer.second ? answer.second : answer.first;
  return QStringLiteral("要確認：確認した日（%1）").arg(check ? text_of(wareki(check->day)) : QString());
}

bool is_official(const Edition& edition) {
  return edition.standing == Standing::official;
}

/// Sets one sheet of the form.
class FormSetter {
 public:
  FormSetter(const desks::SheetView& view, Filling filling, const Imprint& imprint)
      : view_(view),
        assessment_(view.assessment),
        edition_(*view.assessment.edition),
        blank_(filling == Filling::blank),
        made_(imprint.made),
        composer_(a4, {imprint.owner, edition_name(), imprint.made}, title(), margins) {}

  Paper set() {
    set_part(Obligation::required);
    if (has_rows(Obligation::reference)) {
      composer_.turn();
      set_part(Obligation::reference);
    }
    if (!continued_.empty()) set_continuation();
    if (!blank_ && view_.signature && !view_.signature->corrections.empty()) set_corrections();
    return composer_.finish();
  }

 private:
  [[nodiscard]] bool has_rows(Obligation part) const {
    return std::ranges::any_of(assessment_.sheet().rows,
                               [&](const Row& row) { return row.obligation == part && !row.is_gate; });
  }
  [[nodiscard]] bool official() const { return is_official(edition_); }
  [[nodiscard]] bool is_vendor() const { return assessment_.kind == SheetKind::vendor; }
  [[nodiscard]] bool doubtful(const RowStanding& standing) const {
    return !blank_ && standing.state == RowState::to_confirm;
  }
  /// A check whose day cannot stand is told in the remark and not as a ring that somebody would count.
  [[nodiscard]] const Answer& answer(const Row& row) const {
    static const Answer empty;
    const Answer& said = assessment_.answer(row.index);
    return blank_ || said.unsure || doubtful(view_.progress.rows[row.index]) ? empty : said;
  }
  [[nodiscard]] PrintedDay printed(const std::optional<CivilDate>& day, const Row& row) const {
    return {day, day && needs_year(*day, edition_, row)};
  }
  [[nodiscard]] bool yearly(const std::optional<Check>& check, const Row& row) const {
    return check && needs_year(check->day, edition_, row);
  }
  /// The 年度 of the checks that were made after the rows' own year, oldest first.
  [[nodiscard]] std::vector<FiscalYear> later_years() const {
    std::vector<FiscalYear> years;
    for (const Row& row : assessment_.sheet().rows) {
      for (const auto& check : {answer(row).first, answer(row).second}) {
        if (check && check->day > row.due_year.last_day()) years.push_back(FiscalYear::of(check->day));
      }
    }
    std::sort(years.begin(), years.end());
    years.erase(std::unique(years.begin(), years.end()), years.end());
    return years;
  }
  [[nodiscard]] QString title() const {
    return official() ? text_of(edition_.form_name.ja) : QStringLiteral("項目の一覧（様式ではありません）");
  }
  /// At the foot of every page, so that no page of a reconstructed edition goes about as a page of the form.
  [[nodiscard]] QString edition_name() const { return form_name_of(edition_); }

  void set_title(const Sheet& sheet) {
    const Type type{.points = 14, .bold = true};
    composer_.page().marks.push_back(text_in(composer_.take(type.pitch()), title(), type, Qt::AlignHCenter));
    composer_.space(2);
    const Type box_type{.points = 12, .bold = true};
    const QRectF line = composer_.take(8);
    const QRectF box(line.left(), line.top(), width_of(text_of(sheet.title.ja), box_type) + 8, line.height());
    composer_.page().marks.push_back(Shape{.frame = box, .outline = 0.4});
    composer_.page().marks.push_back(text_in(box, text_of(sheet.title.ja), box_type, Qt::AlignCenter));
    set_filled_later({box.right() + 4, line.top(), line.right() - box.right() - 4, line.height()});
    composer_.space(3);
    if (!official()) set_warning();
  }

  /// Beside the sheet's name, when the form was filled in, where that was not in its year.
  void set_filled_later(const QRectF& frame) {
    QStringList years;
    for (const FiscalYear year : later_years()) years.append(text_of(wareki(year)));
    if (years.isEmpty()) return;
    const QString words =
        QStringLiteral("%1の様式に、%2に記入したところがあります。その日付には年をつけています（%3印刷）。")
            .arg(text_of(wareki(edition_.year)), years.join(u'・'), made_);
    composer_.page().marks.push_back(text_in(frame, words, small, Qt::AlignLeft | Qt::AlignVCenter));
  }

  void set_warning() {
    const Type type = note_type.in_bold().in_colour(ink::red);
    const QString& words = edition_.standing == Standing::own ? read_in : reconstructed;
    const double height = height_of(words, type, composer_.width() - 6) + 4;
    const QRectF frame = composer_.take(height);
    composer_.page().marks.push_back(Shape{.frame = frame, .outline = 0.6, .colour = ink::red});
    composer_.page().marks.push_back(text_in(frame.adjusted(3, 2, -3, -2), words, type));
    composer_.space(3);
    for (const Doubt* doubt : edition_.doubts_about(assessment_.kind)) {
      composer_.item(doubt_mark, text_of(doubt->what.ja), small);
    }
  }

  /// The row's words, and below them what is not sure about it.
  [[nodiscard]] QString words_of(const Row& row) const {
    QString words = row.is_gate ? app::wording_text(row) + u'\n' + text_of(row.note)
                                : text_of(row.number) + u' ' + app::wording_text(row);
    for (const Doubt* doubt : edition_.doubts_about(row.key)) words += u'\n' + doubt_mark + text_of(doubt->what.ja);
    return words;
  }

  void set_notes(const std::vector<std::string>& notes, const QString& mark) {
    for (const std::string& note : notes) {
      if (mark.isEmpty()) composer_.paragraph(text_of(note), note_type);
      if (!mark.isEmpty()) composer_.item(mark, text_of(note), note_type);
    }
  }

  void set_part(Obligation part) {
    const Sheet& sheet = assessment_.sheet();
    const bool required = part == Obligation::required;
    set_title(sheet);
    if (required && !sheet.rows.empty() && sheet.rows.front().is_gate) set_gate(sheet.rows.front());
    const QString heading = text_of(required ? sheet.required_title.ja : sheet.reference_title.ja);
    composer_.page().marks.push_back(
        text_in(composer_.take(heading_type.pitch()), QStringLiteral("○ ") + heading, heading_type));
    composer_.space(1);
    set_notes(required ? sheet.notes_required : sheet.notes_reference, {});
    composer_.space(1);
    composer_.table(rows_of(part));
    if (is_vendor() && required) set_vendor_name();
    if (is_vendor() && !blank_) set_footing(part);
    set_notes(required ? sheet.footnotes : sheet.footnotes_reference, QStringLiteral("●"));
  }

  void set_gate(const Row& row) {
    const Answer& said = answer(row);
    const auto day = said.first ? std::optional(said.first->day) : std::nullopt;
    const QString words = words_of(row);
    const Table table{.widths = {section_width, item_width, check_width, day_width, check_width + remark_width},
                      .head = {{{head_cell(item_head, 2), head_cell(result_head, 2), head_cell(remark_head)}}},
                      .body = {{{{.text = text_of(edition_.section(row.section)->title.ja)},
                                 {.text = words},
                                 choice_cell(said.first),
                                 day_cell(printed(day, row)),
                                 remark_cell(row, said, {}, item_height(words), check_width + remark_width)}}},
                      .type = body};
    composer_.table(table);
    composer_.space(2);
  }

  [[nodiscard]] static double item_height(const QString& words) {
    return std::max(answer_height, height_of(words, body, item_width - 2.4) + 2.4);
  }

  Table rows_of(Obligation part) {
    Table table{.widths = {section_width, item_width, check_width, day_width, check_width, remark_width}, .type = body};
    table.head = {{{head_cell(item_head, 2, 2), head_cell(result_head, 3), head_cell(remark_head, 1, 2)}},
                  {{head_cell(first_head), head_cell(target_head), head_cell(second_head)}}};
    std::string section;
    std::size_t section_row = 0;
    std::optional<Target> target;
    for (const RowStanding& standing : view_.progress.rows) {
      const Row& row = *standing.row;
      if (row.is_gate || row.obligation != part) continue;
      const bool new_section = row.section != section;
      if (new_section) {
        section = row.section;
        section_row = table.body.size();
        target.reset();
      }
      const TargetHeading* heading = row.key.target == target ? nullptr : edition_.heading(row.key.target);
      target = row.key.target;
      if (heading) {
        table.body.push_back({{{.text = text_of(heading->wording.ja), .columns = 5}}});
      }
      table.body.push_back(row_of(standing));
      Cell& first = new_section ? insert_section(table.body[section_row], row) : table.body[section_row].cells.front();
      first.rows = int(table.body.size() - section_row);
    }
    return table;
  }

  Cell& insert_section(TableRow& into, const Row& row) const {
    const Section* section = edition_.section(row.section);
    into.cells.insert(into.cells.begin(), Cell{.text = text_of(row.section + " " + section->title.ja)});
    return into.cells.front();
  }

  TableRow row_of(const RowStanding& standing) {
    const Row& row = *standing.row;
    const QString words = words_of(row);
    const Answer& said = answer(row);
    const bool struck = !blank_ && standing.exemption != Exemption::none;
    TableRow line{{{.text = words}}};
    if (struck) {
      line.cells.insert(line.cells.end(), {struck_cell(), struck_cell(), struck_cell()});
    } else {
      line.cells.insert(line.cells.end(),
                        {check_cell(said.first, yearly(said.first, row)), day_cell(printed(said.target_day, row)),
                         check_cell(said.second, yearly(said.second, row))});
    }
    const QString reason = blank_ ? QString() : reason_beside(standing, assessment_);
    line.cells.push_back(remark_cell(row, said, reason, item_height(words), remark_width));
    return line;
  }

  /// The remark as far as its cell holds it; what is longer goes to the 続紙 whole, with its mark.
  Cell remark_cell(const Row& row, const Answer& said, const QString& reason, double height, double width) {
    QStringList parts{reason, text_of(said.remark)};
    parts.removeAll(QString());
    const QString remark = parts.join(u'\n');
    const auto lines = set_lines(remark, small, width - 2.4);
    const auto room = std::size_t((height - 2.4) / small.pitch());
    if (remark.isEmpty() || lines.size() <= room) return {.text = remark, .type = small};
    const QString mark = QStringLiteral("※%1").arg(continued_.size() + 1);
    continued_.push_back({mark, &row, remark});
    QString shown;
    for (std::size_t i = 0; i + 1 < room; ++i) shown += lines[i].text;
    return {.text = app::without_last(shown) + QStringLiteral("…\n%1 続紙へ").arg(mark), .type = small};
  }

  void set_vendor_name() {
    const QRectF line = composer_.take(9);
    const QString system = view_.system.empty() ? QString() : QStringLiteral("（%1）").arg(text_of(view_.system));
    const QString name = vendor_name + (blank_ ? QString() : text_of(view_.owner) + system);
    const double wide = std::clamp(width_of(name, heading_type) + 2, line.width() * 0.6, line.width());
    const double from = line.right() - wide;
    composer_.page().marks.push_back(fitted_in({from, line.top(), line.right() - from, line.height() - 1}, name,
                                               heading_type, 7, Qt::AlignLeft | Qt::AlignBottom));
    composer_.page().marks.push_back(Rule{{from, line.bottom(), line.right(), line.bottom()}, 0.3});
    composer_.space(3);
  }

  /// On what the answers above stand, and who signed.
  void set_footing(Obligation part) {
    const auto footing = view_.footing(part);
    const auto& sheet = assessment_.sheet();
    const auto& title = part == Obligation::required ? sheet.required_title : sheet.reference_title;
    if (footing.rows() > 0) composer_.paragraph(footing_words(footing, text_of(title.ja)), note_type);
    if (part == Obligation::required && view_.signature && view_.signature->response) {
      composer_.paragraph(signer_words(*view_.signature), note_type);
    }
  }

  /// What was signed, where the form says something else.
  void set_corrections() {
    composer_.turn();
    set_title(assessment_.sheet());
    put_corrections(composer_, {&view_, 1}, assessment_.sheet().rows.size());
  }

  void set_continuation() {
    composer_.turn();
    set_title(assessment_.sheet());
    composer_.page().marks.push_back(
        text_in(composer_.take(heading_type.pitch()), QStringLiteral("続紙（備考の続き）"), heading_type));
    composer_.space(2);
    Table table{.widths = {14, 58, composer_.width() - 72},
                .head = {{{head_cell(QStringLiteral("印")), head_cell(item_head), head_cell(remark_head)}}},
                .type = {.points = 9.5}};
    for (const auto& [mark, row, remark] : continued_) {
      const QString number = text_of(row->is_gate ? "" : row->key.item + " ");
      const TargetHeading* heading = edition_.heading(row->key.target);
      const QString target = heading ? QStringLiteral("（%1）").arg(text_of(heading->title.ja)) : QString();
      table.body.push_back({{{.text = mark, .place = Qt::AlignHCenter | Qt::AlignTop},
                             {.text = number + text_of(row->title.ja) + target, .place = Qt::AlignLeft | Qt::AlignTop},
                             {.text = remark}}});
    }
    composer_.table(table);
  }

  struct Continued {
    QString mark;
    const Row* row;
    QString remark;
  };

  const desks::SheetView& view_;
  const Assessment& assessment_;
  const Edition& edition_;
  bool blank_;
  QString made_;
  Composer composer_;
  std::vector<Continued> continued_;
};

}  // namespace

QString reason_beside(const RowStanding& standing, const Assessment& assessment) {
  if (standing.state == RowState::to_confirm) return to_confirm_text(assessment.answer(standing.row->index));
  return reason_of(standing, assessment);
}

QString form_name_of(const Edition& edition) {
  return text_of(edition.title.ja) + (is_official(edition) ? QString() : QStringLiteral("（様式ではありません）"));
}

Paper form_of(const desks::SheetView& sheet, Filling filling, const Imprint& imprint) {
  return FormSetter(sheet, filling, imprint).set();
}

}  // namespace mamori::reports
