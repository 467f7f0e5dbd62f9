#include "viewmodels/filled/filled_words.hpp"

#include "base/day_text.hpp"

#include <QCoreApplication>
#include <array>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Filled)
};

/// In the order of forms::FilledDoubt.
constexpr std::array doubts{
    //: why what was found in a filled form is not sure: whose sheet it is does not follow
    QT_TRANSLATE_NOOP("Filled", "どの様式か、だれの様式か、ファイルから決まりません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "項目の文が、様式と少しちがいます"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "番号だけで見分けました"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "項目の文と番号が、様式と食いちがっています"),
    //: why what was found in a filled form is not sure; the targets are servers, PCs and network devices
    QT_TRANSLATE_NOOP("Filled", "同じ文の項目の、どの対象のものか決まりません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "ファイルに、同じ項目がいくつもあります"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "同じ行で、ほかの項目にも答えています"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "何を書く列か、見出しから決まりません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "項目から離れた行に書いてあります"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "印の意味が、一つに決まりません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "「はい」と「いいえ」の両方に印があります"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "印の欄が一つだけで、「はい」かどうか決まりません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "「はい」でも「いいえ」でもないことばです"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "計算式の値なので、開く日によって変わるかもしれません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "セルにコメントがついています"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "取り消し線で消した文字があります"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "図形で印をつけたかもしれません（図形は読めません）"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "備考が、答えと反対のことか、訂正のことを言っています"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "「該当なし」と書いてあります"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "日付として読めません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "日付に年がなく、いつの年か決まりません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "きょうより後の日付です"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "様式の出た日より前の日付です"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "確認した日がありません"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "日付は、様式全体に一つだけ書いてあります"),
    //: why what was found in a filled form is not sure
    QT_TRANSLATE_NOOP("Filled", "「いいえ」ではないのに、目標日か 2 回目があります"),
};

QString said(const forms::FoundValue& value) {
  if (!value.said) return QString::fromStdString(value.text);
  switch (*value.said) {
    case forms::Said::yes:
      //: an answer
      return Words::tr("はい");
    case forms::Said::no:
      //: an answer
      return Words::tr("いいえ");
    case forms::Said::not_applicable:
      break;
  }
  //: an answer: the row is not about this pharmacy or vendor
  return Words::tr("該当なし");
}

QString day(const forms::FoundValue& value, Language language) {
  return QString::fromStdString(value.day ? day_text_plain(*value.day, language) : value.text);
}

QString words_of(const forms::FoundValue& value, Language language) {
  switch (value.field) {
    case forms::FilledField::first:
      return said(value);
    case forms::FilledField::second:
      //: the second check of a row; %1 the answer
      return Words::tr("2回目 %1").arg(said(value));
    case forms::FilledField::target_day:
      //: the day by which a row will be done; %1 the day
      return Words::tr("目標日 %1").arg(day(value, language));
    case forms::FilledField::first_day:
    case forms::FilledField::second_day:
      return day(value, language);
    case forms::FilledField::remark:
      break;
  }
  //: a remark; %1 its words
  return Words::tr("備考 %1").arg(QString::fromStdString(value.words));
}

QString field_text(forms::FilledField field) {
  switch (field) {
    case forms::FilledField::first:
      //: part of a row of the form
      return Words::tr("答え");
    case forms::FilledField::first_day:
      //: part of a row of the form
      return Words::tr("確認した日");
    case forms::FilledField::target_day:
      //: part of a row of the form
      return Words::tr("目標日");
    case forms::FilledField::second:
      //: part of a row of the form
      return Words::tr("2回目の答え");
    case forms::FilledField::second_day:
      //: part of a row of the form
      return Words::tr("2回目に確認した日");
    case forms::FilledField::remark:
      break;
  }
  //: part of a row of the form
  return Words::tr("備考");
}

}  // namespace

QString filledDoubtText(forms::FilledDoubt doubt) {
  return QCoreApplication::translate("Filled", doubts.at(static_cast<std::size_t>(doubt)));
}

QString missingText(forms::FilledField field) {
  //: what a person has to see to in a form that was filled in; %1 part of a row: its answer, its target day
  return Words::tr("%1：書く所がないか、書いたとおりに読み取れません").arg(field_text(field));
}

QString replacedText(const forms::Replaced& gone) {
  //: what a person has to see to in a form that was filled in; %1 part of a row, %2 its cell, %3 what stood there
  return Words::tr("%1（%2）: 前にあった「%3」は、もうありません")
      .arg(field_text(gone.field), QString::fromStdString(gone.cell.a1()), QString::fromStdString(gone.text));
}

QString foundText(const forms::FoundValue& value, Language language) {
  const auto cell = QString::fromStdString(value.cell.a1());
  const auto words = words_of(value, language);
  const auto text = QString::fromStdString(value.text);
  // What is guessed at stands beside what the cell says.
  const bool guessed = !value.sure() && value.field != forms::FilledField::remark && !words.contains(text);
  //: something that was found in a file and guessed at; %1 what the cell says, %2 its meaning, %3 the cell
  if (guessed) return Words::tr("「%1」→ %2（%3）").arg(text, words, cell);
  //: something that was found in a file, with its cell; %1 what, %2 the cell
  return Words::tr("%1（%2）").arg(words, cell);
}

}  // namespace mamori::app
