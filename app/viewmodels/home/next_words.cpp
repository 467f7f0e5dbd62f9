#include "viewmodels/home/next_words.hpp"

#include "viewmodels/sheet/sheet_text.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(NextThings)
};

QString vendor_of(const NextThing& thing) {
  return QString::fromStdString(thing.vendor);
}

/// "2(5) 不要なアカウントの削除（サーバ）", with the vendor before it on a vendor's sheet.
QString row_title(const NextThing& thing, const Edition& edition, Language language) {
  QStringList parts;
  if (!thing.vendor.empty()) parts.append(vendor_of(thing) + QStringLiteral("："));
  const QString number = numberText(*thing.row);
  if (!number.isEmpty()) parts.append(number);
  parts.append(rowTitle(*thing.row, edition, language));
  return parts.join(u' ');
}

/// Of a row whose check day cannot stand.
void tell_doubt(NextWords& words) {
  //: badge of a next thing: the day of a check cannot be right as it stands
  words.badge = Words::tr("要確認");
  words.tone = Tone::warn;
  //: a next thing: why the answer does not count yet
  words.detail = Words::tr("確認した日が、様式の出た日より前か、今日より先になっています");
  //: what pressing a row does whose check day is to be settled
  words.action = Words::tr("日付を確かめる");
}

/// Of a row that last year's answer stands beside.
void tell_renewal(NextWords& words) {
  //: badge of a next thing: last year's answer stands beside the row
  words.badge = Words::tr("もう一度確認");
  words.tone = Tone::info;
  //: a next thing: what a row with last year's answer asks for
  words.detail = Words::tr("前の年の答えがいまも同じなら、一度押すだけです");
  //: what pressing a row with last year's answer does
  words.action = Words::tr("確かめる");
}

NextWords row_words(const NextThing& thing, const Edition& edition, CivilDate today, Language language) {
  NextWords words;
  words.title = row_title(thing, edition, language);
  const QString day = thing.day ? dayText(*thing.day, language) : QString();
  const int left = thing.day ? days_between(today, *thing.day) : 0;
  switch (thing.kind) {
    case NextKind::overdue:
      //: badge of a next thing: the target day is past
      words.badge = Words::tr("期限切れ");
      words.tone = Tone::danger;
      //: a next thing; %1 is the target day that is past
      words.detail = Words::tr("1回目は「いいえ」・ 目標日 %1を過ぎました").arg(day);
      //: what pressing an overdue row does
      words.action = Words::tr("2回目を確認する");
      return words;
    case NextKind::target_near:
      //: badge of a next thing: %n days are left to its target day
      words.badge = left > 0 ? Words::tr("あと %n 日", nullptr, left)
                             //: badge of a next thing: its target day is today
                             : Words::tr("今日まで");
      words.tone = Tone::warn;
      //: a next thing; %1 is the target day
      words.detail = Words::tr("1回目は「いいえ」・ 目標日 %1").arg(day);
      //: what pressing a row with a target day to come does
      words.action = Words::tr("2回目を確認する");
      //: what pressing a row does whose first check is of today
      if (!thing.second_open) words.action = Words::tr("ひらく");
      return words;
    case NextKind::to_confirm:
      tell_doubt(words);
      return words;
    case NextKind::undated:
      //: badge of a next thing: いいえ without a target day
      words.badge = Words::tr("目標日なし");
      words.tone = Tone::warn;
      //: a next thing
      words.detail = Words::tr("「いいえ」には、いつまでにできるかを書きます");
      //: what pressing a row without target day does
      words.action = Words::tr("目標日を決める");
      return words;
    case NextKind::gate:
      //: badge of the very first question
      words.badge = Words::tr("はじめに");
      words.tone = Tone::info;
      //: a next thing: why the first question comes first
      words.detail = Words::tr("この答えで、ほかの項目が必要かどうかが決まります");
      break;
    default:
      if (thing.to_renew) {
        tell_renewal(words);
        return words;
      }
      //: badge of a next thing: a row without an answer
      words.badge = Words::tr("未回答");
      words.detail = QString::fromStdString(thing.row->help.question.in(language));
  }
  //: what pressing an unanswered row does
  words.action = Words::tr("答える");
  return words;
}

QString asked_since(const NextThing& thing, CivilDate today, Language language) {
  if (!thing.day) return {};
  //: a vendor that was asked and is silent; %1 is the day, %n the days since
  return Words::tr("%1に依頼しました（%n 日前）", nullptr, days_between(*thing.day, today))
      .arg(dayTextShort(*thing.day, language));
}

NextWords reminder_words(const NextThing& thing, CivilDate today, Language language) {
  NextWords words;
  //: badge of a next thing: the day to remind a silent vendor has come
  words.badge = Words::tr("催促の日");
  words.tone = Tone::warn;
  //: a next thing; %1 is a vendor
  words.title = Words::tr("%1に、回答を催促する").arg(vendor_of(thing));
  words.detail = asked_since(thing, today, language);
  //: what pressing a vendor to be reminded does
  words.action = Words::tr("催促する");
  return words;
}

NextWords vendor_words(const NextThing& thing, CivilDate today, Language language) {
  NextWords words;
  words.detail = QString::fromStdString(thing.system);
  switch (thing.kind) {
    case NextKind::response_waiting:
      //: badge of a next thing: a vendor's response arrived
      words.badge = Words::tr("確認待ち");
      words.tone = Tone::warn;
      //: a next thing; %1 is a vendor
      words.title = Words::tr("%1から回答が届いています").arg(vendor_of(thing));
      //: what pressing an arrived response does
      words.action = Words::tr("比べて受け取る");
      return words;
    case NextKind::vendor_silent:
      //: badge of a next thing: a vendor has not answered
      words.badge = Words::tr("回答なし");
      //: a next thing; %1 is a vendor
      words.title = Words::tr("%1から回答がありません").arg(vendor_of(thing));
      words.detail = asked_since(thing, today, language);
      //: what pressing a silent vendor does
      words.action = Words::tr("もう一度依頼する");
      return words;
    case NextKind::reminder_due:
      return reminder_words(thing, today, language);
    case NextKind::vendor_not_asked:
      //: badge of a next thing: a vendor was not asked yet
      words.badge = Words::tr("未送付");
      //: a next thing; %1 is a vendor
      words.title = Words::tr("%1に記入を依頼する").arg(vendor_of(thing));
      //: what pressing a vendor that was not asked does
      words.action = Words::tr("依頼する");
      return words;
    case NextKind::no_vendor:
      //: badge of a next thing: no vendor was entered
      words.badge = Words::tr("未登録");
      //: a next thing
      words.title = Words::tr("契約している事業者を登録する");
      //: a next thing: who counts as a vendor
      words.detail = Words::tr("レセコンや電子薬歴などの会社です");
      //: what pressing the missing vendor does
      words.action = Words::tr("登録する");
      return words;
    default:
      //: badge of a next thing: the last check is a year old
      words.badge = Words::tr("年に1回");
      words.tone = Tone::warn;
      //: a next thing: check the sheet again
      words.title = Words::tr("前の点検から 1 年たちました");
      //: what pressing the yearly check does
      words.action = Words::tr("点検する");
      return words;
  }
}

}  // namespace

NextWords words_of(const NextThing& thing, const Edition& edition, CivilDate today, Language language) {
  if (!thing.row) return vendor_words(thing, today, language);
  NextWords words = row_words(thing, edition, today, language);
  //: what pressing a row does that the vendor signed: it is not answered here
  if (thing.vendor_signed) words.action = Words::tr("もう一度依頼する");
  return words;
}

}  // namespace mamori::app
