#include "reports/changes.hpp"

#include "editions/difference.hpp"
#include "i18n/row_words.hpp"

#include <QStringList>

namespace mamori::reports {
namespace {

constexpr QMarginsF margins{16, 16, 16, 16};
constexpr Type cell_type{.points = 8.5, .leading = 1.35};
constexpr double number_width = 26;  // mm
constexpr double change_width = 31;

QString text_of(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString change_words(editions::Change change) {
  switch (change) {
    case editions::Change::added:
      return QStringLiteral("新しい");
    case editions::Change::gone:
      return QStringLiteral("なくなった");
    case editions::Change::merged:
      return QStringLiteral("まとまった");
    case editions::Change::split:
      return QStringLiteral("分かれた");
    case editions::Change::reworded:
      return QStringLiteral("ことばが変わった");
    case editions::Change::moved:
      return QStringLiteral("場所が移った");
    case editions::Change::same:
      break;
  }
  return QStringLiteral("同じ");
}

/// "2(4)（サーバ）", or for the gate what its section is called.
QString name_of(const Row& row, const Edition& edition) {
  if (row.is_gate) return text_of(edition.section(row.section)->title.ja);
  const TargetHeading* heading = edition.heading(row.key.target);
  const QString number = text_of(row.key.item);
  return heading == nullptr ? number : QStringLiteral("%1\n（%2）").arg(number, text_of(heading->title.ja));
}

QString marked(const std::vector<editions::Piece>& pieces) {
  QString text;
  for (const auto& piece : pieces)
    text += piece.own ? QStringLiteral("［%1］").arg(text_of(piece.text)) : text_of(piece.text);
  return text;
}

QString words_before(const editions::RowChange& change, const Edition& before) {
  if (!change.before_words.empty()) return marked(change.before_words);
  QStringList lines;
  for (const Row* row : change.before) {
    const QString name = name_of(*row, before).remove(u'\n');
    lines << (change.before.size() > 1 ? QStringLiteral("%1 %2").arg(name, app::wording_text(*row))
                                       : app::wording_text(*row));
  }
  return lines.join(u'\n');
}

void put_sheet(Composer& paper, const Library& library, const Edition& before, const Edition& after, SheetKind kind) {
  const auto origins = editions::origins_between(library, before.id, after.id);
  const double half = (paper.width() - number_width - change_width) / 2;
  Table table{.widths = {number_width, change_width, half, half}, .type = cell_type};
  table.head = {{{head_cell(QStringLiteral("項目")), head_cell(QStringLiteral("変わったこと")),
                  head_cell(text_of(before.title.ja)), head_cell(text_of(after.title.ja))}}};
  QStringList same;
  for (const auto& change : editions::difference(before, after, kind, origins)) {
    const Row& row = change.after ? *change.after : *change.before.front();
    const QString name = name_of(row, change.after ? after : before);
    if (change.change == editions::Change::same) {
      same << QString(name).remove(u'\n');
      continue;
    }
    const bool unknown = change.change == editions::Change::reworded && !change.before.front()->wording;
    QString what = unknown ? QStringLiteral("前の文は未確認") : change_words(change.change);
    if (change.moved && change.change != editions::Change::moved) what += QStringLiteral("\n場所も移った");
    if (change.answer_again && kind == SheetKind::vendor) what += QStringLiteral("\n（回答が要る）");
    const QString is = change.after == nullptr       ? QString()
                       : !change.after_words.empty() ? marked(change.after_words)
                                                     : app::wording_text(*change.after);
    table.body.push_back({{{.text = name}, {.text = what}, {.text = words_before(change, before)}, {.text = is}}});
  }
  paper.heading(text_of(after.sheet(kind).title.ja));
  if (!table.body.empty()) paper.table(table);
  if (!same.isEmpty()) {
    paper.space(2);
    paper.paragraph(QStringLiteral("同じ項目: %1").arg(same.join(QStringLiteral("、"))),
                    {.points = 8.5, .leading = 1.5});
  }
  paper.space(3);
}

}  // namespace

Paper changes_of(const Library& library, const Edition& before, const Edition& after, const Imprint& imprint) {
  const QString title = QStringLiteral("%1から%2への違い").arg(text_of(before.title.ja), text_of(after.title.ja));
  Composer paper(a4, imprint, title, margins);
  paper.title(title);
  QString note = QStringLiteral("［　］は、その年の様式だけにあることばです。");
  for (const Edition* edition : {&before, &after}) {
    if (edition->standing == Standing::official) continue;
    note += QStringLiteral("%1は厚生労働省の様式そのものではなく、%2。")
                .arg(text_of(edition->title.ja), edition->standing == Standing::own
                                                     ? QStringLiteral("ファイルから読み取ったものです")
                                                     : QStringLiteral("伝え聞きから組み立てたものです"));
  }
  paper.paragraph(note, {.points = 9, .colour = ink::grey});
  for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    if (after.has(kind)) put_sheet(paper, library, before, after, kind);
  }
  return paper.finish();
}

}  // namespace mamori::reports
