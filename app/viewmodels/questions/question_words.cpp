#include "viewmodels/questions/question_words.hpp"

#include "ledgers/support.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Questions)
};

QString joined(const std::vector<std::string>& names) {
  QStringList all;
  for (const auto& name : names) all << QString::fromStdString(name);
  //: Between the names in a question
  return all.join(Words::tr("、"));
}

/// What the choices of a contact's kind are called.
QString kinds(const std::vector<std::string>& codes, Language language) {
  const auto& field = ledgers::spec_of(Ledger::contacts).fields[contact::kind];
  std::vector<std::string> labels;
  for (const auto& code : codes) labels.push_back(ledgers::shown(field, code, language));
  return joined(labels);
}

QString device_title(const Question& question) {
  switch (question.kind) {
    case QuestionKind::devices_empty:
      //: question about a yes: the device ledger holds nothing
      return Words::tr("機器台帳が、まだ空です");
    case QuestionKind::devices_old:
      //: question about a yes: nobody touched the device ledger for a year
      return Words::tr("機器台帳が、1 年以上そのままです");
    case QuestionKind::remote_unknown:
      //: question about a yes; %1 devices
      return Words::tr("リモート保守があるかどうか、わからない機器が %1 台あります").arg(question.count);
    default:
      //: question about a yes; %1 devices
      return Words::tr("サポートが終わった OS の機器が %1 台あります").arg(question.count);
  }
}

QString other_title(const Question& question) {
  switch (question.kind) {
    case QuestionKind::disclosure_missing:
      //: question about a yes; %1 vendors
      return Words::tr("MDS/SDS の記録がない事業者が %1 社あります").arg(question.count);
    case QuestionKind::account_expired:
      //: question about a yes; %1 accounts
      return Words::tr("期限が過ぎても「使用可」の ID が %1 件あります").arg(question.count);
    case QuestionKind::account_of_leaver:
      //: question about a yes; %1 accounts of people who left
      return Words::tr("退職した人の ID が %1 件、「使用可」のままです").arg(question.count);
    case QuestionKind::log_not_reviewed:
      //: question about a yes: no review of the access log for a year
      return Words::tr("アクセスログを点検した記録が、1 年以上ありません");
    case QuestionKind::chart_empty:
      //: question about a yes: there is no contact chart
      return Words::tr("連絡体制図に、まだだれもいません");
    case QuestionKind::kinds_missing:
      //: question about a yes; %1 kinds of contacts that the manual names
      return Words::tr("マニュアルが挙げる連絡先のうち、連絡体制図に無いものが %1 種類あります").arg(question.count);
    case QuestionKind::numbers_unchecked:
      //: question about a yes; %1 telephone numbers
      return Words::tr("1 年以上確かめていない電話番号が %1 件あります").arg(question.count);
    case QuestionKind::generations_few:
      if (question.count == 0) {
        //: question about a yes: no record of a backup for a year
        return Words::tr("この 1 年のバックアップの記録がありません");
      }
      //: question about a yes; %1 things of which there are fewer than three generations
      return Words::tr("3 世代そろっていないバックアップが %1 件あります（この 1 年の記録）").arg(question.count);
    case QuestionKind::third_online:
      //: question about a yes; %1 things whose third generation is not kept offline
      return Words::tr("3 世代目以降がオフラインでないバックアップが %1 件あります").arg(question.count);
    default:
      //: question about a yes: no restore test for a year
      return Words::tr("1 年以内に、復旧テストでデータを戻せた記録がありません");
  }
}

bool about_devices(QuestionKind kind) {
  return kind == QuestionKind::devices_empty || kind == QuestionKind::devices_old ||
         kind == QuestionKind::remote_unknown || kind == QuestionKind::os_unsupported;
}

}  // namespace

QuestionWords words_of(const Question& question, Language language) {
  QuestionWords words;
  //: button beside a question: opens the ledger that it speaks of
  words.action = Words::tr("台帳を見る");
  words.detail = joined(question.examples);
  if (question.kind == QuestionKind::vendor_says_no) {
    //: question about a yes; %1 is a vendor and its system
    words.title = Words::tr("%1 は、この項目に「いいえ」と答えています").arg(words.detail);
    words.detail.clear();
    //: button beside a question: opens the vendor's sheet
    words.action = Words::tr("事業者確認用を見る");
    return words;
  }
  if (question.kind == QuestionKind::kinds_missing) words.detail = kinds(question.examples, language);
  words.title = about_devices(question.kind) ? device_title(question) : other_title(question);
  if (question.kind == QuestionKind::devices_old) {
    const auto day = CivilDate::from_iso(question.examples.front());
    //: when a ledger was last touched; %1 is a day
    words.detail = Words::tr("最後に直した日 %1").arg(day ? dayTextPlain(*day, language) : QString());
  }
  if (question.kind == QuestionKind::os_unsupported) {
    //: devices, and as of which day the table of support ends stands; %1 are devices, %2 is a day
    words.detail = Words::tr("%1（%2 の表による）").arg(words.detail, dayTextPlain(ledgers::support_as_of(), language));
  }
  return words;
}

}  // namespace mamori::app
