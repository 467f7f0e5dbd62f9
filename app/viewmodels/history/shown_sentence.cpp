#include "viewmodels/history/shown_sentence.hpp"

#include "ledgers/ledger.hpp"

#include <QCoreApplication>

namespace mamori::app {

QString shown_sentence(const std::string& what, const QString& owner, Language language) {
  if (what.starts_with("sheet ")) {
    //: history: an inspector looked at the pharmacy's own sheet
    if (owner.isEmpty()) return QCoreApplication::translate("History", "立入検査で、薬局確認用を見せました");
    //: history: an inspector looked at a vendor's sheet; %1 is the vendor with its system
    return QCoreApplication::translate("History", "立入検査で、%1 の事業者確認用を見せました").arg(owner);
  }
  if (what == "ledger contacts") {
    //: history: an inspector looked at the contact chart
    return QCoreApplication::translate("History", "立入検査で、連絡体制図を見せました");
  }
  if (what.starts_with("ledger ")) {
    const LedgerSpec* spec = ledgers::find(what.substr(what.find(' ') + 1));
    const QString title = spec == nullptr ? QString() : QString::fromStdString(spec->title.in(language));
    //: history: an inspector looked at a ledger; %1 is its name
    return QCoreApplication::translate("History", "立入検査で、%1を見せました").arg(title);
  }
  if (what.starts_with("evidence ")) {
    //: history: an inspector looked at a photo of the evidence
    return QCoreApplication::translate("History", "立入検査で、根拠資料の写真を見せました");
  }
  return {};
}

}  // namespace mamori::app
