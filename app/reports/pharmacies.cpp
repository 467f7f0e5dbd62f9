#include "reports/pharmacies.hpp"

#include "base/clock.hpp"
#include "exchange/trust/number.hpp"
#include "exchange/trust/trust.hpp"
#include "ledgers/fold.hpp"
#include "reports/codes.hpp"

#include <algorithm>
#include <iterator>
#include <map>
#include <set>

namespace mamori::reports {
namespace {

constexpr Type cell_type{.points = 9, .leading = 1.25};
constexpr QRgb track = qRgb(0xd8, 0xdf, 0xda);

QString text_of(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString state_of(InboxState state) {
  switch (state) {
    case InboxState::staged:
      return QStringLiteral("確認待ち");
    case InboxState::accepted:
      return QStringLiteral("受領");
    case InboxState::refused:
      return QStringLiteral("受け取らない");
  }
  return {};
}

/// The names that go by several keys, whichever of them the list shows.
std::set<std::string> namesakes_of(const std::vector<StatusLine>& lines) {
  std::map<std::string, std::set<crypto::PublicKey>> keys;
  for (const StatusLine& line : lines) keys[ledgers::rank_of(line.pharmacy)].insert(line.pharmacy_key);
  std::set<std::string> names;
  for (const auto& [name, of_name] : keys) {
    if (of_name.size() > 1) names.insert(name);
  }
  return names;
}

/// One bar in three parts: nothing missing, something missing, refused.
void put_whole(Composer& paper, const desks::BoardTotals& totals) {
  if (totals.pharmacies == 0) return;
  const QRectF bar = paper.take(6);
  double left = bar.left();
  for (const auto& [count, colour] :
       {std::pair(totals.complete, ink::green), {totals.behind, ink::orange}, {totals.refused, track}}) {
    const double wide = bar.width() * count / totals.pharmacies;
    if (count > 0)
      paper.page().marks.push_back(Shape{.frame = {left, bar.top(), wide, 5}, .outline = 0, .fill = colour});
    left += wide;
  }
  QStringList words{QStringLiteral("記入漏れなし %1（緑）").arg(totals.complete),
                    QStringLiteral("記入漏れあり %1（オレンジ）").arg(totals.behind)};
  if (totals.refused > 0) words << QStringLiteral("受け取らない %1").arg(totals.refused);
  if (totals.stale > 0) words << QStringLiteral("%1 日より前に見たもの %2").arg(desks::stale_days).arg(totals.stale);
  paper.paragraph(QStringLiteral("全 %1 薬局：").arg(totals.pharmacies) + words.join(QStringLiteral("・")), cell_type);
  paper.space(3);
}

Cell bar_cell(std::int64_t missing, std::int64_t most) {
  const double share = static_cast<double>(missing) / static_cast<double>(most);
  Cell cell;
  cell.drawing = [share](Page& page, const QRectF& frame) {
    const QRectF room(frame.left() + 1.5, frame.center().y() - 1.5, frame.width() - 3, 3);
    if (share > 0)
      page.marks.push_back(Shape{
          .frame = {room.topLeft(), QSizeF(room.width() * share, room.height())}, .outline = 0, .fill = ink::orange});
  };
  return cell;
}

}  // namespace

Paper pharmacies_of(const PharmacyTable& list) {
  const QString title = QStringLiteral("薬局の記入状況の一覧");
  Composer paper(a4, {text_of(list.owner), {}, text_of(wareki(list.today))}, title, {16, 16, 16, 18});
  paper.title(title);
  paper.paragraph(QStringLiteral("%1　%2現在　%3 薬局を載せています")
                      .arg(text_of(list.owner), text_of(wareki(list.today)))
                      .arg(list.lines.size()));
  put_whole(paper, list.totals);
  std::int64_t most = 1;
  for (const StatusLine& line : list.lines) most = std::max(most, line.missing);
  const auto namesakes = namesakes_of(list.lines);
  if (!namesakes.empty()) {
    paper.paragraph(QStringLiteral("＊ 同じ名前で鍵のちがう薬局があります。照合番号で見分けてください。"), cell_type);
  }
  Table table{.widths = {54, 12, 24, 32, 24, paper.width() - 146}, .type = cell_type};
  table.head = {{{head_cell(QStringLiteral("薬局")), head_cell(QStringLiteral("足りないもの"), 2),
                  head_cell(QStringLiteral("署名した日")), head_cell(QStringLiteral("状態")),
                  head_cell(QStringLiteral("メモ"))}}};
  for (const StatusLine& line : list.lines) {
    const bool stale = desks::age_of(line, list.today) > desks::stale_days;
    // A number takes its time to derive: only where it tells two apart.
    const bool namesake = namesakes.contains(ledgers::rank_of(line.pharmacy));
    const QString name = namesake
                             ? QStringLiteral("＊ %1（照合番号 %2）")
                                   .arg(text_of(line.pharmacy), digits_text(exchange::fingerprint(line.pharmacy_key)))
                             : text_of(line.pharmacy);
    table.body.push_back({{{.text = name},
                           {.text = QString::number(line.missing), .place = Qt::AlignCenter},
                           bar_cell(line.missing, most),
                           {.text = text_of(wareki(local_date(line.issued))),
                            .type = stale ? cell_type.in_bold() : cell_type,
                            .place = Qt::AlignCenter},
                           {.text = state_of(line.state), .place = Qt::AlignCenter},
                           {.text = text_of(line.note)}}});
  }
  if (list.lines.empty()) paper.paragraph(QStringLiteral("あてはまる薬局はありません。"));
  if (!list.lines.empty()) paper.table(table);
  return paper.finish();
}

void derive_numbers(const PharmacyTable& table) {
  std::vector<crypto::PublicKey> keys;
  std::ranges::transform(table.lines, std::back_inserter(keys), &StatusLine::pharmacy_key);
  exchange::derive_numbers(keys);
}

Grid grid_of(const PharmacyTable& list) {
  derive_numbers(list);
  Grid grid;
  grid.name = "薬局の記入状況";
  grid.columns = {{"薬局", 34}, {"足りないもの", 12}, {"署名した日", 12}, {"日数", 8},
                  {"状態", 14}, {"照合番号", 12},     {"メモ", 40}};
  for (const StatusLine& line : list.lines) {
    grid.rows.push_back({line.pharmacy, static_cast<int>(line.missing), local_date(line.issued),
                         desks::age_of(line, list.today), state_of(line.state).toStdString(),
                         digits_text(exchange::fingerprint(line.pharmacy_key)).toStdString(), line.note});
  }
  return grid;
}

}  // namespace mamori::reports
