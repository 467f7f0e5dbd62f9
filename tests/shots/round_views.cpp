// 大きく一問ずつ, what はい after いいえ on the same day asks, whom to ask, and the search.
#include "views.hpp"

using namespace mamori::app;

std::vector<View> round_views() {
  const auto own = [](AppViewModel& app, const char* row) {
    app.openSheet(app.sheets()->sheetAt(0), QString::fromLatin1(row));
  };
  return {
      {"round", [](AppViewModel& app) { app.openRound(); }},
      {"round-no",
       [](AppViewModel& app) {
         app.round()->next();
         app.sheet()->say(RowViewModel::No);
       }},
      {"round-done",
       [](AppViewModel& app) {
         app.sheet()->undo();
         app.sheet()->say(RowViewModel::Unsure);
         while (!app.round()->stand().finished) app.round()->next();
       }},
      {"row-unsure",
       [own](AppViewModel& app) {
         const QString key = app.sheet()->row()->key();
         app.round()->leave();
         own(app, qPrintable(key));
         app.sheet()->say(RowViewModel::Unsure);
       }},
      {"ask", [](AppViewModel& app) { app.go(AppViewModel::AskPage); }},
      {"row-again",
       [](AppViewModel& app) {
         app.openOwnRow(app.sheet()->row()->key());
         app.sheet()->undo();
         app.sheet()->say(RowViewModel::No);
         app.sheet()->say(RowViewModel::Yes);
       }},
      {"row-second", [](AppViewModel& app) { app.sheet()->secondToday(); }},
      {"search",
       [](AppViewModel& app) {
         while (app.sheet()->saved().undo) app.sheet()->undo();
         app.search()->begin();
         app.search()->setText(QStringLiteral("ルータ"));
       }},
      {"search-left",
       [](AppViewModel& app) {
         app.search()->open(0);
         app.search()->setText({});
       }},
  };
}
