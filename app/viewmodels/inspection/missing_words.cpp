#include "viewmodels/inspection/missing_words.hpp"

#include "viewmodels/sheet/sheet_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Missing)
};

QString badge_of(MissingKind kind) {
  switch (kind) {
    case MissingKind::gate_unanswered:
    case MissingKind::first_check_missing:
      //: badge of what is missing: a row has no first answer
      return Words::tr("未回答");
    case MissingKind::check_to_confirm:
      //: badge of what is missing: the day of a check cannot be right as it stands
      return Words::tr("要確認");
    case MissingKind::target_day_missing:
      //: badge of what is missing: いいえ has no target day
      return Words::tr("目標日なし");
    case MissingKind::vendor_sheet_missing:
      //: badge of what is missing: a vendor's sheet was not received
      return Words::tr("未受領");
    case MissingKind::chart_missing:
      //: badge of what is missing: the contact chart does not exist yet
      return Words::tr("図がない");
    case MissingKind::chart_to_be_shown:
      //: badge of a reminder: the chart itself is looked at
      return Words::tr("現物を用意");
  }
  return {};
}

}  // namespace

MissingWords words_of(const Missing& missing, const Edition& edition, Language language) {
  MissingWords words;
  words.badge = badge_of(missing.kind);
  const QString vendor = QString::fromStdString(missing.vendor);
  const QString system = QString::fromStdString(missing.system);
  if (!missing.row) {
    //: what is missing: a vendor's sheet; %1 is the vendor, %2 its system
    words.title = Words::tr("%1 ・ %2 の事業者確認用").arg(vendor, system);
    return words;
  }
  QStringList parts;
  if (!vendor.isEmpty()) parts.append(vendor + QStringLiteral("："));
  const QString number = numberText(*missing.row);
  if (!number.isEmpty()) parts.append(number);
  parts.append(rowTitle(*missing.row, edition, language));
  words.title = parts.join(u' ');
  switch (missing.kind) {
    case MissingKind::chart_to_be_shown:
      //: reminder for the day of the inspection
      words.detail = Words::tr("連絡体制図は、検査のときに現物を見られます。すぐ出せるようにしておきます。");
      break;
    case MissingKind::chart_missing:
      //: what is missing for the day of the inspection
      words.detail = Words::tr("連絡体制図は、検査のときに現物を見られます。検査の日までに作ります。");
      break;
    case MissingKind::check_to_confirm:
      //: what is missing: the day of a check
      words.detail = Words::tr("確認した日が、様式の出た日より前か、今日より先です。");
      break;
    default:
      break;
  }
  return words;
}

}  // namespace mamori::app
