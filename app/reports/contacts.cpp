#include "reports/contacts.hpp"

#include "i18n/letters.hpp"
#include "ledgers/chart.hpp"

#include <QDateTime>
#include <algorithm>

namespace mamori::reports {
namespace {

constexpr double box_width = 52;
constexpr double row_height = 4.75;  ///< of the rows of text in a box
constexpr double side = 1.5;         ///< beside the text in a box
constexpr double gap = 6;
constexpr double indent = 7;
constexpr double smallest = 5;  ///< points
constexpr double largest_scale = 1.6;
constexpr double smallest_scale = 0.4;
constexpr double call_height = 11;
constexpr double calls_head = 22;  ///< heading and head of the table of calls

QString text_of(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString shown(const Entry& contact, std::size_t field) {
  return text_of(ledgers::shown(ledgers::spec_of(Ledger::contacts).fields[field], contact[field], Language::ja));
}

/// What of a text fits on one line of `width` mm; the table of calls says all of it.
QString shortened(QString text, const Type& type, double width) {
  if (width_of(text, type) <= width) return text;
  while (!text.isEmpty() && width_of(text + u'…', type) > width) text = app::without_last(text);
  return text + u'…';
}

/// Everything in the unit of the chart, put onto the page with one scale.
class Drawing {
 public:
  /// `rows` of text in a box: the last is for notes.
  Drawing(Page& page, QPointF origin, double scale, int rows)
      : page_(page), origin_(origin), scale_(scale), rows_(rows) {}

  void line(const ledgers::ChartLine& line) {
    for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
      page_.marks.push_back(Rule{{place(line.points[i]), place(line.points[i + 1])}, 0.3, ink::grey});
    }
  }

  void box(const ledgers::ChartBox& box, const Entry& contact) {
    const QRectF frame(place({box.x, box.y}), QSizeF(box.width, box.height) * scale_);
    page_.marks.push_back(Shape{Shape::Form::rounded, frame, 0.3, ink::grey, ink::white});
    QStringList kind{shown(contact, contact::kind)};
    for (const auto& name : box.also_called_by) kind << text_of(name) + QStringLiteral("からも");
    row(frame, 0, kind.join(QStringLiteral("・")), {.points = 7, .colour = ink::grey});
    row(frame, 1, shown(contact, contact::name), {.points = 9.5, .bold = true});
    row(frame, 2, shown(contact, contact::telephone), {.points = 9.5});
    row(frame, 3, shown(contact, contact::person), {.points = 7, .colour = ink::grey});
    const Type small{.points = 6, .colour = ink::grey};
    row(frame, 4, shortened(shown(contact, contact::note).replace(u'\n', u' '), small, box.width - 2 * side), small);
  }

 private:
  [[nodiscard]] QPointF place(const ledgers::ChartPoint& point) const {
    return origin_ + QPointF(point.x, point.y) * scale_;
  }

  void row(const QRectF& frame, int number, const QString& text, Type type) {
    if (text.isEmpty()) return;
    const QRectF line(frame.left() + side * scale_, frame.top() + frame.height() * number / rows_,
                      frame.width() - 2 * side * scale_, frame.height() / rows_);
    page_.marks.push_back(fitted_in(line, text, type.with_points(type.points * scale_), smallest * scale_));
  }

  Page& page_;
  QPointF origin_;
  double scale_;
  int rows_;
};

void put_calls(Composer& paper, const std::vector<Entry>& contacts) {
  Table table;
  for (const double part : {10, 52, 38, 34, 36}) table.widths.push_back(part / 170 * paper.width());
  table.head.emplace_back();
  for (const auto* title : {"順", "連絡先", "電話番号", "受付時間", "かけた時刻・結果"}) {
    table.head.front().cells.push_back(head_cell(QString::fromUtf8(title)));
  }
  int place = 0;
  for (const auto i : ledgers::calling_order(contacts)) {
    const auto& one = contacts[i];
    QStringList who{shown(one, contact::name)};
    for (const auto field : {contact::person, contact::note}) {
      if (const QString more = shown(one, field); !more.isEmpty()) who << more;
    }
    table.body.push_back({{{QString::number(++place)},
                           {who.join(u'\n')},
                           {shown(one, contact::telephone), Type{.points = 12, .bold = true}},
                           {shown(one, contact::hours)},
                           {QString()}},
                          call_height});
  }
  paper.table(table);
}

/// Where the ministry is reached stands on the page in any case, with what the manual says of it.
void put_ministry(Composer& paper, const std::vector<Entry>& contacts, const Poster& poster) {
  const bool there = std::any_of(contacts.begin(), contacts.end(), [&](const Entry& contact) {
    return ledgers::same_telephone(contact[contact::telephone], poster.contact_telephone);
  });
  paper.space(2);
  if (!there) {
    paper.paragraph(QStringLiteral("サイバー攻撃を受けた疑いがある場合の連絡先（%1の通知による）：%2　%3")
                        .arg(text_of(wareki(poster.contact_as_of)), text_of(poster.contact_name),
                             text_of(poster.contact_telephone)),
                    {.points = 9, .bold = true});
  }
  paper.paragraph(QStringLiteral("%1：%2").arg(text_of(poster.contact_telephone), text_of(poster.contact_note.ja)),
                  {.points = 9});
}

/// The chart in a room that is `scale` times narrower, to be drawn as many times larger.
ledgers::Chart scaled(const std::vector<Entry>& contacts, ledgers::ChartRoom room, double scale) {
  room.width /= scale;
  return ledgers::lay_out(contacts, room);
}

}  // namespace

Paper chart_of(const std::vector<Entry>& contacts, const Poster& poster, const Imprint& imprint) {
  Composer paper(a4_landscape, imprint, QStringLiteral("連絡体制図"));
  paper.title(QStringLiteral("連絡体制図"));
  paper.paragraph(QStringLiteral("上から下へ連絡します。"), {.points = 9, .colour = ink::grey});
  const bool notes = std::any_of(contacts.begin(), contacts.end(),
                                 [](const Entry& contact) { return !contact[contact::note].empty(); });
  const int rows = notes ? 5 : 4;
  const ledgers::ChartRoom room{paper.width(), box_width, rows * row_height, gap, indent};
  // As large as the page takes; narrower boxes stand side by side in a room that is wider in its own unit.
  double scale = largest_scale;
  auto chart = scaled(contacts, room, scale);
  while (chart.height * scale > paper.left_over() && scale > smallest_scale) {
    scale = std::max(scale * 0.9, smallest_scale);
    chart = scaled(contacts, room, scale);
  }
  scale = std::min(scale, paper.left_over() / chart.height);
  const QRectF frame = paper.take(std::min(chart.height * scale, paper.left_over()));
  Drawing drawing(paper.page(), frame.topLeft(), scale, rows);
  for (const auto& line : chart.lines) drawing.line(line);
  for (const auto& box : chart.boxes) drawing.box(box, contacts[box.contact]);
  if (!contacts.empty()) {
    const auto calls = static_cast<double>(contacts.size());
    if (paper.left_over() < calls_head + calls * call_height) paper.turn();
    paper.heading(QStringLiteral("この順に電話する"));
    put_calls(paper, contacts);
  }
  put_ministry(paper, contacts, poster);
  return paper.finish();
}

Paper notes_of(const std::vector<IncidentNote>& notes, const Imprint& imprint) {
  Composer paper(a4, imprint, QStringLiteral("インシデントの記録"));
  paper.title(QStringLiteral("インシデントの記録"));
  Table table;
  table.widths = {48, 28, 94};
  table.head = {{{head_cell(QStringLiteral("時刻")), head_cell(QStringLiteral("書いた人")),
                  head_cell(QStringLiteral("見たこと・したこと"))}}};
  for (const auto& note : notes) {
    const auto clock = QDateTime::fromSecsSinceEpoch(note.time).toString(QStringLiteral(" HH:mm:ss"));
    const auto time = text_of(wareki(local_date(note.time))) + clock;
    table.body.push_back({{{time}, {text_of(note.who)}, {text_of(note.words)}}});
  }
  paper.table(table);
  return paper.finish();
}

}  // namespace mamori::reports
