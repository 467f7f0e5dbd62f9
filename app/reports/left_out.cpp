#include "reports/left_out.hpp"

#include "i18n/row_words.hpp"
#include "reports/signed.hpp"

#include <algorithm>

namespace mamori::reports {
namespace {

constexpr Type line_type{.points = 9, .leading = 1.25};
constexpr std::size_t most = 8;

QString why_words(const desks::LeftOut& out) {
  const QString reason = out.reason.empty() ? QString() : QStringLiteral("：") + QString::fromStdString(out.reason);
  switch (out.why) {
    case desks::NotAsked::gate:
      return QStringLiteral("医療情報システムがないと回答したため");
    case desks::NotAsked::contract:
      return QStringLiteral("事業者と契約していないと回答したため");
    case desks::NotAsked::indirect:
      return QStringLiteral("直接の契約がないため") + reason;
    case desks::NotAsked::ended:
      return QStringLiteral("契約が終わったため") + reason;
  }
  return {};
}

/// The numbers of the rows of one part that say いいえ.
QString no_words(const desks::LeftOut& out, Obligation part) {
  QStringList noes;
  for (const Row* row : out.noes) {
    if (row->obligation == part) noes << QString::fromStdString(row->key.item);
  }
  return noes.join(QStringLiteral("、"));
}

QString tally_words(const Tally& said, const desks::LeftOut& out, Obligation part) {
  const QString noes = no_words(out, part);
  return QStringLiteral("はい %1・いいえ %2%3・未回答 %4")
      .arg(said.yes)
      .arg(said.no)
      .arg(noes.isEmpty() ? noes : QStringLiteral("（%1）").arg(noes))
      .arg(said.open());
}

QString said_words(const desks::LeftOut& out) {
  if (out.footing.rows() == 0) return QStringLiteral("回答はありません。");
  QString words = QStringLiteral("それまでの回答は ") + tally_words(out.required, out, Obligation::required);
  if (out.reference.total > 0) {
    words += QStringLiteral("、参考項目は ") + tally_words(out.reference, out, Obligation::reference);
  }
  return words + QStringLiteral("。%1。").arg(footing_words(out.footing));
}

}  // namespace

Grid grid_of(const std::vector<desks::LeftOut>& left_out) {
  Grid grid{"数えていない事業者", {}, {}};
  grid.columns = {{"事業者", 24},     {"システム", 18},   {"数えない理由", 40},      {"はい", 8},
                  {"いいえ", 8},      {"未回答", 8},      {"いいえの項目", 20},      {"参考 はい", 8},
                  {"参考 いいえ", 8}, {"参考 未回答", 8}, {"参考 いいえの項目", 20}, {"回答のもと（参考項目も）", 40}};
  for (const desks::LeftOut& out : left_out) {
    grid.rows.push_back({out.vendor, out.system, why_words(out).toStdString(), out.required.yes, out.required.no,
                         out.required.open(), no_words(out, Obligation::required).toStdString(), out.reference.yes,
                         out.reference.no, out.reference.open(), no_words(out, Obligation::reference).toStdString(),
                         app::footing_text(out.footing).toStdString()});
  }
  return grid;
}

void put_left_out(Composer& page, const desks::Overview& overview, std::span<const desks::SheetView> not_counted) {
  const auto& all = overview.left_out;
  if (all.empty()) return;
  page.heading(QStringLiteral("数えていない事業者確認用"));
  for (std::size_t i = 0; i < std::min(all.size(), most); ++i) {
    const auto& out = all[i];
    page.paragraph(QStringLiteral("%1 %2（%3）。%4")
                       .arg(QString::fromStdString(out.vendor), QString::fromStdString(out.system), why_words(out),
                            said_words(out)),
                   line_type);
  }
  if (all.size() > most) {
    page.paragraph(QStringLiteral("ほか %1 件").arg(all.size() - most), line_type, Qt::AlignRight);
  }
  put_corrections(page, not_counted, most);
}

}  // namespace mamori::reports
