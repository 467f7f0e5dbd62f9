#include "viewmodels/history/asking_sentence.hpp"

#include <QCoreApplication>

namespace mamori::app {

QString asking_sentence(Action action, const QString& who) {
  switch (action) {
    case Action::vendor_reminded:
      //: history; %1 is a vendor
      return QCoreApplication::translate("History", "「%1」に催促しました").arg(who);
    case Action::paper_taken_down:
      //: history; a vendor's form that was filled in by hand was copied
      return QCoreApplication::translate("History", "事業者の紙の回答を書きうつしました");
    case Action::digits_expected:
      //: history; %1 is a vendor; eight digits were noted before anything came from it
      return QCoreApplication::translate("History", "「%1」の 8 けたの番号を登録しました").arg(who);
    case Action::pharmacy_pinned:
      //: history, at a vendor: a pharmacy's key was compared
      return QCoreApplication::translate("History", "薬局の鍵をたしかめて信頼しました");
    case Action::key_unpinned:
      //: history: a key is trusted no longer
      return QCoreApplication::translate("History", "鍵を信頼するのをやめました");
    case Action::row_chosen:
      //: history; %1 is a vendor: what to do with a row of its answer was chosen, not yet carried out
      return QCoreApplication::translate("History", "「%1」の回答の項目を選びました").arg(who);
    case Action::rows_settled:
      //: history; %1 is a vendor: rows of its answer were taken or left
      return QCoreApplication::translate("History", "「%1」の回答を項目ごとに決めました").arg(who);
    case Action::product_added:
      //: history, at a vendor: a product with standard answers was added
      return QCoreApplication::translate("History", "標準回答の製品を加えました");
    case Action::product_applied:
      //: history, at a vendor: standard answers were put into a request's sheet
      return QCoreApplication::translate("History", "標準回答を入れました");
    case Action::response_sent:
      //: history, at a vendor: a signed answer was handed over
      return QCoreApplication::translate("History", "回答を渡しました");
    default:
      return {};
  }
}

}  // namespace mamori::app
