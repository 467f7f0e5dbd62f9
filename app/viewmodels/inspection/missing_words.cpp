#include "viewmodels/inspection/missing_words.hpp"

#include "i18n/row_words.hpp"
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

QString why_words(desks::NotAsked why) {
  switch (why) {
    case desks::NotAsked::gate:
      //: why a vendor's sheet is not counted: the pharmacy said that it has no systems
      return Words::tr("医療情報システムがないと回答");
    case desks::NotAsked::contract:
      //: why a vendor's sheet is not counted: the pharmacy said that it has no contract with vendors
      return Words::tr("事業者との契約がないと回答");
    case desks::NotAsked::indirect:
      //: why a vendor's sheet is not counted
      return Words::tr("直接の契約がない");
    case desks::NotAsked::ended:
      //: why a vendor's sheet is not counted
      return Words::tr("契約が終わった");
  }
  return {};
}

/// The numbers of the rows of one part that say いいえ.
QString noesOf(const desks::LeftOut& out, Obligation part) {
  QStringList noes;
  for (const Row* row : out.noes) {
    if (row->obligation == part) noes.append(QString::fromStdString(row->key.item));
  }
  return noes.join(QStringLiteral("、"));
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

LeftOutWords words_of(const desks::LeftOut& out, Language language) {
  LeftOutWords words;
  //: a vendor's sheet; %1 is the vendor, %2 its system
  words.title = Words::tr("%1 ・ %2").arg(QString::fromStdString(out.vendor), QString::fromStdString(out.system));
  QStringList parts{why_words(out.why)};
  if (!out.reason.empty()) parts.append(QString::fromStdString(out.reason));
  const Tally& said = out.required;
  if (out.footing.rows() == 0) {
    //: a vendor's sheet that is not counted has no answers
    parts.append(Words::tr("回答はありません"));
  } else {
    //: what a vendor's sheet that is not counted answered; %1 yes, %2 no, %3 open
    parts.append(
        Words::tr("それまでの回答は はい %1・いいえ %2・未回答 %3").arg(said.yes).arg(said.no).arg(said.open()));
    if (const QString noes = noesOf(out, Obligation::required); !noes.isEmpty()) {
      //: which rows a vendor's sheet that is not counted says No to; %1 their numbers
      parts.append(Words::tr("いいえの項目：%1").arg(noes));
    }
    if (const Tally& more = out.reference; more.total > 0) {
      //: what a vendor's sheet that is not counted answered in the second part of the form; %1 yes, %2 no, %3 open
      parts.append(Words::tr("参考項目は はい %1・いいえ %2・未回答 %3").arg(more.yes).arg(more.no).arg(more.open()));
    }
    if (const QString noes = noesOf(out, Obligation::reference); !noes.isEmpty()) {
      //: which rows of the second part a vendor's sheet that is not counted says No to; %1 their numbers
      parts.append(Words::tr("参考でいいえの項目：%1").arg(noes));
    }
    parts.append(footing_text(out.footing, language));
  }
  words.detail = parts.join(QStringLiteral(" ・ "));
  return words;
}

}  // namespace mamori::app
