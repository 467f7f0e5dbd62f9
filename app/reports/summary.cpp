#include "reports/summary.hpp"

#include "i18n/letters.hpp"
#include "i18n/row_words.hpp"
#include "reports/codes.hpp"
#include "reports/left_out.hpp"
#include "reports/signed.hpp"

#include <algorithm>

namespace mamori::reports {
namespace {

constexpr QMarginsF margins{16, 16, 16, 18};
constexpr Type cell_type{.points = 9, .leading = 1.25};
constexpr int rings_in_a_row = 7;
constexpr std::size_t most_rings = 21;
constexpr std::size_t most_corrections = 8;
constexpr double ring_side = 19;    // mm
constexpr double ring_height = 32;  // mm, with its two lines of name

QString text_of(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString day_text(const std::optional<CivilDate>& day) {
  return day ? text_of(wareki(*day)) : QStringLiteral("―");
}

Imprint imprint_of(const desks::Overview& overview) {
  return {text_of(overview.profile.name), app::edition_text(*overview.edition, overview.today),
          day_text(overview.today)};
}

/// A text that is cut to one line.
QString on_one_line(const QString& text, const Type& type, double width) {
  const auto lines = set_lines(text, type, width);
  return lines.size() < 2 ? text : app::without_last(lines.front().text) + QStringLiteral("…");
}

QString in_cell(const QString& text, double width) {
  return on_one_line(text, cell_type, width - 2.4);
}

/// `name` has at most two lines.
void put_ring(Page& page, const QRectF& frame, const QString& name, const Tally& tally) {
  const QRectF ring(frame.center().x() - ring_side / 2, frame.top() + 2, ring_side, ring_side);
  const double share = tally.total == 0 ? 0 : double(tally.answered) / tally.total;
  page.marks.push_back(Arc{.frame = ring, .width = 2.4, .share = 1, .colour = qRgb(0xd8, 0xdf, 0xda)});
  if (share > 0) page.marks.push_back(Arc{.frame = ring, .width = 2.4, .share = share});
  page.marks.push_back(text_in(ring, QStringLiteral("%1/%2").arg(tally.answered).arg(tally.total),
                               {.points = 10, .bold = true}, Qt::AlignCenter));
  const Type type{.points = 7.5, .leading = 1.2};
  QRectF line(frame.left() + 1, ring.bottom() + 2.5, frame.width() - 2, type.pitch());
  for (const QString& part : name.split(u'\n')) {
    page.marks.push_back(text_in(line, on_one_line(part, type, line.width()), type, Qt::AlignHCenter));
    line.translate(0, type.pitch());
  }
}

QString name_of_sheet(const desks::SheetView& sheet, const QString& between = QStringLiteral(" ")) {
  if (sheet.assessment.kind == SheetKind::pharmacy) return text_of(sheet.assessment.sheet().title.ja);
  return sheet.system.empty() ? text_of(sheet.owner) : text_of(sheet.owner) + between + text_of(sheet.system);
}

void put_rings(Composer& page, const std::vector<desks::SheetView>& sheets) {
  const double wide = page.width() / rings_in_a_row;
  QRectF row;
  for (std::size_t i = 0; i < std::min(sheets.size(), most_rings); ++i) {
    const auto column = i % rings_in_a_row;
    if (column == 0) row = page.take(ring_height);
    put_ring(page.page(), {row.left() + double(column) * wide, row.top(), wide, ring_height},
             name_of_sheet(sheets[i], QStringLiteral("\n")), sheets[i].progress.required);
  }
}

/// One いいえ with the day by which it is to be done.
struct Pending {
  CivilDate day;
  const desks::SheetView* sheet;
  const RowStanding* standing;
};

std::vector<Pending> pending_of(const std::vector<desks::SheetView>& sheets) {
  std::vector<Pending> all;
  for (const desks::SheetView& sheet : sheets) {
    for (const RowStanding& standing : sheet.progress.rows) {
      const bool still = standing.state == RowState::no || standing.state == RowState::overdue;
      if (still && standing.target_day) all.push_back({*standing.target_day, &sheet, &standing});
    }
  }
  std::stable_sort(all.begin(), all.end(), [](const Pending& a, const Pending& b) { return a.day < b.day; });
  return all;
}

/// As many rows as the page still holds; how many were left out.
std::size_t put_rows(Composer& page, Table table, double reserve) {
  const double row_height = cell_type.pitch() + 2 * table.padding;
  const double free = page.left_over() - reserve - row_height - 2;
  const auto room = std::size_t(std::max(0.0, free / row_height));
  const std::size_t left_out = table.body.size() > room ? table.body.size() - room : 0;
  table.body.resize(table.body.size() - left_out);
  if (!table.body.empty()) page.table(table);
  return left_out;
}

void put_more(Composer& page, std::size_t left_out) {
  if (left_out > 0) page.paragraph(QStringLiteral("ほか %1 件").arg(left_out), cell_type, Qt::AlignRight);
}

/// Target days of a form whose year is over are not those that this year's form asks for.
void put_year_of(Composer& page, const desks::Overview& overview) {
  const FiscalYear now = FiscalYear::of(overview.today);
  const FiscalYear form = overview.edition->year;
  if (!(form < now)) return;
  page.paragraph(QStringLiteral("%1の様式に書いた目標日です。%2の様式の目標日ではありません。")
                     .arg(text_of(wareki(form)), text_of(wareki(now))),
                 cell_type);
}

void put_pending(Composer& page, const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                 double reserve) {
  page.heading(QStringLiteral("目標日"));
  const auto all = pending_of(sheets);
  if (all.empty()) {
    page.paragraph(QStringLiteral("目標日を待っている項目はありません。"));
    return;
  }
  put_year_of(page, overview);
  Table table{.widths = {34, 62, page.width() - 34 - 62 - 22, 22}, .type = cell_type};
  table.head = {{{head_cell(QStringLiteral("目標日")), head_cell(QStringLiteral("シート")),
                  head_cell(QStringLiteral("項目")), head_cell(QStringLiteral("状態"))}}};
  for (const Pending& one : all) {
    const bool late = one.standing->state == RowState::overdue;
    table.body.push_back(
        {{{.text = day_text(one.day)},
          {.text = in_cell(name_of_sheet(*one.sheet), table.widths[1])},
          {.text = in_cell(row_words(*one.standing->row, *one.sheet->assessment.edition), table.widths[2])},
          {.text = late ? QStringLiteral("過ぎている") : QStringLiteral("これから"),
           .type = late ? cell_type.in_bold().in_colour(ink::red) : cell_type,
           .place = Qt::AlignCenter}}});
  }
  put_more(page, put_rows(page, table, reserve));
}

QString missing_text(const Missing& missing, const Edition& edition) {
  const QString vendor = text_of(missing.vendor);
  QString row = missing.row ? row_words(*missing.row, edition) : QString();
  if (!vendor.isEmpty())
    row = vendor + QStringLiteral(" ") + text_of(missing.system) + (row.isEmpty() ? row : u' ' + row);
  switch (missing.kind) {
    case MissingKind::gate_unanswered:
    case MissingKind::first_check_missing:
      return QStringLiteral("未回答　") + row;
    case MissingKind::check_to_confirm:
      return QStringLiteral("要確認（確認した日）　") + row;
    case MissingKind::target_day_missing:
      return QStringLiteral("目標日なし　") + row;
    case MissingKind::vendor_sheet_missing:
      return QStringLiteral("未受領　") + row;
    case MissingKind::chart_missing:
      return QStringLiteral("連絡体制図がない　") + row;
    case MissingKind::chart_to_be_shown:
      return {};
  }
  return {};
}

void put_missing(Composer& page, const desks::Overview& overview) {
  page.heading(QStringLiteral("記入の足りないところ"));
  Table table{.widths = {page.width()}, .type = cell_type};
  for (const Missing& missing : overview.missing) {
    const QString text = missing_text(missing, *overview.edition);
    if (!text.isEmpty()) table.body.push_back({{{.text = in_cell(text, page.width())}}});
  }
  if (table.body.empty()) page.paragraph(QStringLiteral("ありません。"));
  put_more(page, put_rows(page, table, cell_type.pitch() + 4));
}

/// On what the vendors' answers stand, over both parts of the form, as the status counts it.
void put_footing(Composer& page, const desks::Overview& overview) {
  Footing all;
  for (const auto& vendor : overview.vendors) {
    for (const auto& system : vendor.systems) {
      if (system.state == VendorState::not_needed) continue;
      all += system.footing;
    }
  }
  if (all.rows() > 0) page.paragraph(footing_words(all), cell_type);
}

Cell number(int value) {
  return {.text = QString::number(value), .place = Qt::AlignCenter};
}

TableRow status_row(const QString& name, const Progress& progress) {
  const Tally& tally = progress.required;
  return {{{.text = name},
           number(tally.total),
           number(tally.yes),
           number(tally.no),
           number(tally.open()),
           number(tally.overdue),
           {.text = day_text(progress.last_check_day), .place = Qt::AlignCenter}}};
}

}  // namespace

Paper summary_of(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                 std::span<const desks::SheetView> not_counted) {
  Composer page(a4, imprint_of(overview), QStringLiteral("記入状況のまとめ"), margins);
  page.title(QStringLiteral("サイバーセキュリティ対策チェックリスト　記入状況のまとめ"));
  page.paragraph(QStringLiteral("%1　%2現在").arg(text_of(overview.profile.name), day_text(overview.today)));
  put_rings(page, sheets);
  if (sheets.size() > most_rings) put_more(page, sheets.size() - most_rings);
  put_footing(page, overview);
  put_corrections(page, sheets, most_corrections);
  put_left_out(page, overview, not_counted);
  // Half of what is left belongs to what is missing, when there is so much of both.
  put_pending(page, overview, sheets, overview.missing.size() > 1 ? page.left_over() / 2 : 20);
  put_missing(page, overview);
  return page.finish();
}

Result<Paper> status_page_of(const desks::Overview& overview, const std::vector<desks::SheetView>& sheets,
                             const desks::Outgoing& status, std::span<const desks::SheetView> not_counted) {
  Composer page(a4, imprint_of(overview), QStringLiteral("署名つきの記入状況"), margins);
  page.title(QStringLiteral("サイバーセキュリティ対策チェックリスト　署名つきの記入状況"));
  page.paragraph(
      QStringLiteral("%1　システム管理責任者 %2　%3")
          .arg(text_of(overview.profile.name), text_of(overview.profile.responsible), day_text(overview.today)));
  page.paragraph(
      QStringLiteral(
          "下の QR コードには、この表の件数が薬局の鍵で署名されて入っています。「まもり手帳」の立入検査の画面か "
          "mamori-cli verify で読み取ると、だれがいつ署名したかを確かめられます。照合番号 %1")
          .arg(digits_text(status.fingerprint)));
  page.space(2);
  MAMORI_TRY(set_codes(page, status.envelope));
  page.space(4);
  Table table{.widths = {page.width() - 5 * 16 - 32, 16, 16, 16, 16, 16, 32}, .type = cell_type};
  table.head = {{{head_cell(QStringLiteral("シート（%1）").arg(text_of(overview.edition->pharmacy.required_title.ja))),
                  head_cell(QStringLiteral("項目")), head_cell(QStringLiteral("はい")),
                  head_cell(QStringLiteral("いいえ")), head_cell(QStringLiteral("未回答")),
                  head_cell(QStringLiteral("期限すぎ")), head_cell(QStringLiteral("直近の点検"))}}};
  table.body.push_back(status_row(text_of(overview.edition->pharmacy.title.ja), overview.own.progress));
  for (const VendorSheet& sheet : overview.vendor_sheets) {
    if (sheet.state == VendorState::not_needed) continue;
    table.body.push_back(status_row(text_of(sheet.vendor + " " + sheet.system), sheet.progress));
  }
  page.table(table);
  put_footing(page, overview);
  put_corrections(page, sheets, most_corrections);
  put_left_out(page, overview, not_counted);
  return page.finish();
}

}  // namespace mamori::reports
