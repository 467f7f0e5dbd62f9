#include "viewmodels/history/year_sentence.hpp"

#include <QCoreApplication>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(History)
};

QString edition_name(const std::string& id, const DeskSession& session) {
  const auto* card = session.library().card(id);
  return card == nullptr ? QString::fromStdString(id) : session.words(card->title);
}

}  // namespace

QString year_sentence(const HistoryEntry& entry, const DeskSession& session) {
  const QString name = edition_name(entry.subject, session);
  //: history: the form of a year was begun; %1 is the form, as 令和7年度版
  if (entry.action == Action::year_begun) return Words::tr("%1の確認をはじめました").arg(name);
  //: history: a form was brought in; %1 is the form, as 令和8年度版
  if (entry.action == Action::edition_kept) return Words::tr("%1の様式を取り込みました").arg(name);
  return {};
}

}  // namespace mamori::app
