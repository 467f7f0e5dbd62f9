#include "reports/ledgers.hpp"

#include <QRegularExpression>
#include <algorithm>
#include <numeric>

namespace mamori::reports {
namespace {

constexpr Type cell_type{.points = 8, .leading = 1.25};
constexpr QMarginsF margins{12, 14, 12, 16};
constexpr double narrowest = 11;  // mm
constexpr double cell_room = 3;   // mm, beside the text of a cell
constexpr double widest = 48;     // mm, before the page is shared out

QString text_of(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString shown(const FieldSpec& field, const std::string& value) {
  if (field.kind == FieldKind::day) {
    if (const auto day = CivilDate::from_iso(value)) return text_of(wareki(*day));
  }
  return text_of(ledgers::shown(field, value, Language::ja));
}

/// The fields that some entry fills; the first always.
std::vector<std::size_t> filled_fields(const LedgerSpec& spec, const std::vector<Entry>& entries) {
  std::vector<std::size_t> fields;
  for (std::size_t field = 0; field < spec.fields.size(); ++field) {
    const auto fills = [field](const Entry& entry) { return !entry[field].empty(); };
    if (field == 0 || std::ranges::any_of(entries, fills)) fields.push_back(field);
  }
  return fields;
}

/// What stays on one line if anything does: a number, an address, a day.
double unbroken_width(const FieldSpec& field, const QString& text) {
  if (field.kind == FieldKind::day) return width_of(text, cell_type);
  static const QRegularExpression run(QStringLiteral("[!-~]+"));
  double widest_run = 0;
  for (auto runs = run.globalMatch(text); runs.hasNext();)
    widest_run = std::max(widest_run, width_of(runs.next().captured(), cell_type));
  return widest_run;
}

double sum_of(const std::vector<double>& widths) {
  return std::accumulate(widths.begin(), widths.end(), 0.0);
}

/// As wide as wanted; where that is more than the page, each gives of what it has above its least.
std::vector<double> fitted(const std::vector<double>& least, std::vector<double> wanted, double page) {
  const double above = sum_of(wanted) - sum_of(least);
  if (sum_of(wanted) <= page || above <= 0) return wanted;
  const double share = std::max(0.0, page - sum_of(least)) / above;
  for (std::size_t i = 0; i < wanted.size(); ++i) wanted[i] = least[i] + (wanted[i] - least[i]) * share;
  return wanted;
}

/// Shares the page out after what each column holds: none narrower than what stays on one line there, within bounds.
std::vector<double> widths_of(const LedgerSpec& spec, const std::vector<Entry>& entries,
                              const std::vector<std::size_t>& fields, double page) {
  std::vector<double> least;
  std::vector<double> widths;
  for (const std::size_t field : fields) {
    double unbroken = 0;
    double wanted = 0;
    for (const Entry& entry : entries) {
      const QString text = shown(spec.fields[field], entry[field]);
      unbroken = std::max(unbroken, unbroken_width(spec.fields[field], text));
      wanted = std::max(wanted, width_of(text, cell_type));
    }
    // A heading may take two lines.
    wanted = std::max(wanted, width_of(text_of(spec.fields[field].label.ja), cell_type) / 2);
    least.push_back(std::clamp(unbroken + cell_room, narrowest, widest));
    widths.push_back(std::clamp(wanted + cell_room, least.back(), widest));
  }
  const std::vector<double> all_narrow(widths.size(), narrowest);
  widths = fitted(fitted(all_narrow, least, page), widths, page);
  const double all = sum_of(widths);
  for (double& width : widths) width *= page / all;
  return widths;
}

}  // namespace

Paper ledger_of(Ledger ledger, const std::vector<Entry>& entries, const Imprint& imprint) {
  const LedgerSpec& spec = ledgers::spec_of(ledger);
  const QString title = text_of(spec.title.ja);
  Composer paper(a4_landscape, imprint, title, margins);
  paper.title(title);
  paper.paragraph(QStringLiteral("%1　%2現在　%3 件").arg(imprint.owner, imprint.made).arg(entries.size()),
                  {.points = 9, .colour = ink::grey});
  paper.space(2);
  if (entries.empty()) {
    paper.paragraph(QStringLiteral("まだ何も登録されていません。"));
    return paper.finish();
  }
  const auto fields = filled_fields(spec, entries);
  Table table{.widths = widths_of(spec, entries, fields, paper.width()), .type = cell_type};
  TableRow heads;
  for (const std::size_t field : fields) heads.cells.push_back(head_cell(text_of(spec.fields[field].label.ja)));
  table.head = {heads};
  for (const Entry& entry : entries) {
    TableRow row;
    for (const std::size_t field : fields) row.cells.push_back({.text = shown(spec.fields[field], entry[field])});
    table.body.push_back(row);
  }
  paper.table(table);
  return paper.finish();
}

Paper history_of(const std::vector<HistoryLine>& lines, const QString& narrowed, const Imprint& imprint) {
  const QString title = QStringLiteral("履歴の抜き書き");
  Composer paper(a4, imprint, title, margins);
  paper.title(title);
  paper.paragraph(QStringLiteral("%1　%2現在　新しい順に %3 件　%4")
                      .arg(imprint.owner, imprint.made)
                      .arg(lines.size())
                      .arg(narrowed),
                  {.points = 9, .colour = ink::grey});
  paper.space(2);
  Table table{.widths = {40, 30, paper.width() - 40 - 30 - 40, 40}, .type = cell_type};
  table.head = {{{head_cell(QStringLiteral("いつ")), head_cell(QStringLiteral("だれが")),
                  head_cell(QStringLiteral("したこと")), head_cell(QStringLiteral("理由"))}}};
  for (const HistoryLine& line : lines) {
    table.body.push_back({{{.text = line.when}, {.text = line.who}, {.text = line.what}, {.text = line.reason}}});
  }
  if (lines.empty()) paper.paragraph(QStringLiteral("あてはまる記録はありません。"));
  if (!lines.empty()) paper.table(table);
  return paper.finish();
}

}  // namespace mamori::reports
