#include "viewmodels/ledgers/ledger_tiles.hpp"

#include "viewmodels/questions/question_words.hpp"
#include "viewmodels/shell/date_text.hpp"

namespace mamori::app {
namespace {

QStringList lackingIn(Ledger ledger, DeskSession& session) {
  QStringList lacking;
  if (!session.overview()) return lacking;
  for (const auto& question : session.overview()->questions) {
    if (question.ledger == ledger) lacking << words_of(question, session.language()).title;
  }
  // A question about two rows is one lack of the ledger.
  lacking.removeDuplicates();
  return lacking;
}

QString rowsOn(const LedgerSpec& spec) {
  QStringList rows;
  for (const auto row : spec.serves) rows << QString::fromUtf8(row.data(), static_cast<qsizetype>(row.size()));
  //: between the numbers of rows
  return rows.join(LedgerTileModel::tr("、"));
}

}  // namespace

Result<void> LedgerTileModel::show(DeskSession& session) {
  std::vector<QVariantList> rows;
  for (const auto& spec : ledgers::all()) {
    MAMORI_TAKE(const auto standing, session.vault().ledger_standing(spec.ledger));
    rows.push_back({static_cast<int>(spec.ledger), session.words(spec.title), static_cast<int>(standing.entries),
                    standing.changed ? dayTextPlain(*standing.changed, session.language()) : QString(), rowsOn(spec),
                    lackingIn(spec.ledger, session)});
  }
  setRows(std::move(rows));
  return {};
}

}  // namespace mamori::app
