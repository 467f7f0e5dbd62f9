#include "reports/recovery_sheet.hpp"

#include "reports/paper/composer.hpp"

#include <QCoreApplication>

namespace mamori::reports {
namespace {

constexpr double group_height = 20;  // mm
constexpr double gap = 5;
constexpr double number_width = 12;
constexpr Type number_type{.face = Face::digits, .points = 11, .colour = ink::grey};
constexpr Type code_type{.face = Face::digits, .points = 26, .bold = true};
constexpr auto middle = Qt::AlignHCenter | Qt::AlignVCenter;

QString said(const char* text) {
  return QCoreApplication::translate("RecoverySheet", text);
}

/// A group in a frame: its number at the left, its letters far enough apart to be copied one by one.
void draw_group(Page& page, const QRectF& frame, int number, const QString& group) {
  page.marks.push_back(Shape{.form = Shape::Form::rounded, .frame = frame, .outline = 0.3});
  const QRectF corner(frame.left() + 2, frame.top(), number_width, frame.height());
  page.marks.push_back(fitted_in(corner, QString::number(number), number_type, number_type.points, middle));
  const double place = (frame.width() - 2 * number_width) / static_cast<double>(group.size());
  for (int i = 0; i < group.size(); ++i) {
    const QRectF cell(frame.left() + number_width + i * place, frame.top(), place, frame.height());
    page.marks.push_back(fitted_in(cell, group.mid(i, 1), code_type, code_type.points, middle));
  }
}

/// Two groups a line.
void draw_code(Composer& paper, const QStringList& code) {
  const double half = (paper.width() - gap) / 2;
  for (int i = 0; i < code.size(); i += 2) {
    const QRectF row = paper.take(group_height);
    for (int j = i; j < std::min<int>(i + 2, int(code.size())); ++j) {
      const QRectF frame(row.left() + (j - i) * (half + gap), row.top(), half, group_height);
      draw_group(paper.page(), frame, j + 1, code[j]);
    }
    paper.space(gap);
  }
}

void write_use(Composer& paper) {
  //: recovery sheet: heading, how it is used
  paper.heading(said(QT_TRANSLATE_NOOP("RecoverySheet", "使い方")));
  const char* steps[] = {
      //: recovery sheet: step
      QT_TRANSLATE_NOOP("RecoverySheet", "ロック画面で「復旧コードでひらく」をおします。"),
      //: recovery sheet: step
      QT_TRANSLATE_NOOP("RecoverySheet",
                        "1 から 6 のまとまりを、順に入れます。小文字でも、すきまを空けてもかまいません。"),
      //: recovery sheet: step
      QT_TRANSLATE_NOOP("RecoverySheet", "責任者の新しいパスフレーズを決めます。"),
      //: recovery sheet: step
      QT_TRANSLATE_NOOP("RecoverySheet", "設定の「人と役割」で、新しい復旧シートを作ります。"),
  };
  int number = 0;
  for (const char* step : steps) paper.item(QStringLiteral("%1.").arg(++number), said(step));
}

void write_keeping(Composer& paper) {
  //: recovery sheet: heading, how it is kept
  paper.heading(said(QT_TRANSLATE_NOOP("RecoverySheet", "しまい方")));
  const char* rules[] = {
      //: recovery sheet: how it is kept
      QT_TRANSLATE_NOOP("RecoverySheet",
                        "この紙があれば、だれでも手帳をひらけます。金庫など、かぎのかかる所にしまいます。"),
      //: recovery sheet: how it is kept
      QT_TRANSLATE_NOOP("RecoverySheet", "端末やバックアップといっしょに置きません。写真にもとりません。"),
      //: recovery sheet: how it is kept
      QT_TRANSLATE_NOOP("RecoverySheet", "新しいシートを作ると、このコードは使えなくなります。古い紙は捨てます。"),
  };
  for (const char* rule : rules) paper.item(QStringLiteral("・"), said(rule));
}

}  // namespace

Paper recovery_sheet(const RecoverySheet& sheet) {
  //: recovery sheet: title
  const QString title = said(QT_TRANSLATE_NOOP("RecoverySheet", "復旧シート"));
  Composer paper(a4, {.owner = sheet.owner, .edition = {}, .made = sheet.made}, title);
  paper.title(title);
  //: recovery sheet: what it is for
  const char* purpose =
      QT_TRANSLATE_NOOP("RecoverySheet", "パスフレーズがだれにもわからなくなったとき、このコードで手帳をひらけます。");
  paper.paragraph(said(purpose));
  paper.space(gap);
  draw_code(paper, sheet.code);
  //: recovery sheet: %1 is who made it, %2 the day
  paper.paragraph(said(QT_TRANSLATE_NOOP("RecoverySheet", "作った人: %1（%2）")).arg(sheet.person, sheet.made));
  write_use(paper);
  write_keeping(paper);
  return paper.finish();
}

}  // namespace mamori::reports
