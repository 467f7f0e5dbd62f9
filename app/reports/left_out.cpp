#include "reports/left_out.hpp"

#include "reports/form.hpp"

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

QString said_words(const desks::LeftOut& out) {
  const Tally& said = out.required;
  if (said.answered == 0) return QStringLiteral("回答はありません。");
  QStringList noes;
  for (const Row* row : out.noes) noes << QString::fromStdString(row->key.item);
  const QString which = noes.isEmpty() ? QString() : QStringLiteral("（%1）").arg(noes.join(QStringLiteral("、")));
  return QStringLiteral("それまでの回答は はい %1・いいえ %2%3・未回答 %4（署名 %5・紙 %6・手入力 %7）。")
      .arg(said.yes)
      .arg(said.no)
      .arg(which)
      .arg(said.open())
      .arg(out.footing.signature)
      .arg(out.footing.paper)
      .arg(out.footing.typed);
}

}  // namespace

void put_left_out(Composer& page, const desks::Overview& overview) {
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
}

}  // namespace mamori::reports
