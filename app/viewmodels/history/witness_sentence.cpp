// Who outside holds a checkpoint of the history, in words.
#include "viewmodels/history/history_words.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(History)
};

}  // namespace

QString HistoryWords::witness(const Witness& witness) const {
  const QString day = dayTextPlain(local_date(witness.head.time), language_);
  const QString holder = QString::fromStdString(witness.holder);
  switch (witness.kind) {
    case WitnessKind::sent:
      //: who holds a checkpoint; %1 is a vendor, %2 a day
      return Words::tr("%1 に渡した依頼（%2 までの履歴）").arg(holder, day);
    case WitnessKind::answered:
      //: who holds a checkpoint; %1 is a vendor, %2 a day
      return Words::tr("%1 が署名した回答（%2 までの履歴）").arg(holder, day);
    case WitnessKind::shown:
      //: who holds a checkpoint; %1 is a day
      return Words::tr("見せた状況（%1 までの履歴）").arg(day);
    case WitnessKind::file:
      break;
  }
  //: who holds a checkpoint; %1 is a day
  return Words::tr("控えのファイル（%1 までの履歴）").arg(day);
}

}  // namespace mamori::app
