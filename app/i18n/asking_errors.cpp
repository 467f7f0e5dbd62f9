// The words of what can be refused about trust and asking, and which message of which day a refusal means.
#include "base/civil_date.hpp"
#include "base/day_text.hpp"
#include "i18n/error_entries.hpp"
#include "i18n/error_texts.hpp"

#include <QCoreApplication>

namespace mamori::app {
namespace {

// clang-format off
constexpr ErrorEntry entries[] = {
    {ErrorCode::request_unknown,
     //: What happened (request_unknown)
     QT_TRANSLATE_NOOP("Errors", "この端末から出した依頼への回答ではありません。"), nothing_taken,
     //: What to do next (request_unknown)
     QT_TRANSLATE_NOOP("Errors", "事業者に、どの依頼への回答か確かめてください。")},
    {ErrorCode::request_answered,
     //: What happened (request_answered)
     QT_TRANSLATE_NOOP("Errors", "この依頼には、もう別の回答が届いています。"), nothing_taken,
     //: What to do next (request_answered)
     QT_TRANSLATE_NOOP(
         "Errors", "届いている回答を「受け取らない」にすると、これを読み取れます。受け取ったあとなら、新しく依頼してください。")},
    {ErrorCode::request_closed,
     //: What happened (request_closed)
     QT_TRANSLATE_NOOP("Errors", "この依頼はもう終わっています。"), nothing_taken,
     //: What to do next (request_closed)
     QT_TRANSLATE_NOOP("Errors", "必要なら、新しく依頼してください。")},
    {ErrorCode::response_already_received,
     //: What happened (response_already_received)
     QT_TRANSLATE_NOOP("Errors", "この回答は、もう受け取っています。"), unchanged,
     //: What to do next (response_already_received)
     QT_TRANSLATE_NOOP("Errors", "何もしなくて大丈夫です。届いた回答は受信箱にあります。")},
    {ErrorCode::response_other_edition,
     //: What happened (response_other_edition)
     QT_TRANSLATE_NOOP("Errors", "依頼とは別の版で答えています。"), nothing_taken,
     //: What to do next (response_other_edition)
     QT_TRANSLATE_NOOP("Errors", "事業者に、依頼と同じ版で答えてもらってください。")},
    {ErrorCode::response_other_systems,
     //: What happened (response_other_systems)
     QT_TRANSLATE_NOOP("Errors", "依頼していないシステムについて答えています。"), nothing_taken,
     //: What to do next (response_other_systems)
     QT_TRANSLATE_NOOP("Errors", "事業者に、依頼したシステムだけ答えてもらってください。")},
    {ErrorCode::key_changed,
     //: What happened (key_changed)
     QT_TRANSLATE_NOOP("Errors", "前に受け取ったときと、署名の鍵がちがいます。"), nothing_taken,
     //: What to do next (key_changed)
     QT_TRANSLATE_NOOP("Errors", "いつもの電話番号に電話をして、12 けたの番号と鍵が変わった理由を聞いてください。合っていれば、理由を書いて新しい鍵を信頼できます。")},
    {ErrorCode::key_of_other_vendor,
     //: What happened (key_of_other_vendor)
     QT_TRANSLATE_NOOP("Errors", "この事業者のものではない鍵（別の事業者の鍵か、この端末の鍵）で署名されています。"), nothing_taken,
     //: What to do next (key_of_other_vendor)
     QT_TRANSLATE_NOOP("Errors", "同じ会社なら、ひとつの事業者にまとめて依頼し直してください。")},
    {ErrorCode::fingerprint_malformed,
     //: What happened (fingerprint_malformed)
     QT_TRANSLATE_NOOP("Errors", "12 けたの番号として読めません。"), unchanged,
     //: What to do next (fingerprint_malformed)
     QT_TRANSLATE_NOOP("Errors", "相手の画面の数字を 12 個、そのまま入れてください。8 けたしか出ないときは、相手のアプリが古い版です。新しい版にしてもらってください。")},
    {ErrorCode::fingerprint_differs,
     //: What happened (fingerprint_differs)
     QT_TRANSLATE_NOOP("Errors", "入力した照合番号が、届いたものと一致しません。"), unchanged,
     //: What to do next (fingerprint_differs)
     QT_TRANSLATE_NOOP("Errors", "聞き間違いがないか、もう一度確かめてください。一致しないときは「受け取らない」を選び、理由を残してください。")},
    {ErrorCode::key_not_compared,
     //: What happened (key_not_compared)
     QT_TRANSLATE_NOOP("Errors", "この鍵は、まだだれも確かめていません。"), unchanged,
     //: What to do next (key_not_compared)
     QT_TRANSLATE_NOOP("Errors", "署名した相手に電話をして、12 けたの番号が合うかを先に確かめてください。")},
    {ErrorCode::pin_unknown,
     //: What happened (pin_unknown)
     QT_TRANSLATE_NOOP("Errors", "その鍵は、いま信頼している鍵の中にありません。"), unchanged,
     //: What to do next (pin_unknown)
     QT_TRANSLATE_NOOP("Errors", "信頼する鍵の一覧を開き直してください。")},
    {ErrorCode::product_exists,
     //: What happened (product_exists)
     QT_TRANSLATE_NOOP("Errors", "同じ名前と版の製品が、もうあります。"), unchanged,
     //: What to do next (product_exists)
     QT_TRANSLATE_NOOP("Errors", "いまある標準回答を直すか、版の名前を変えてください。")},
    {ErrorCode::answer_signed,
     //: What happened (answer_signed)
     QT_TRANSLATE_NOOP("Errors", "事業者が署名した回答は、薬局では書き換えられません。"), unchanged,
     //: What to do next (answer_signed)
     QT_TRANSLATE_NOOP("Errors", "事業者にもう一度依頼するか、直した紙を写真といっしょに入力してください（mamori-cli vendor paper … --photo FILE）。")},
    {ErrorCode::paper_copy_missing,
     //: What happened (paper_copy_missing)
     QT_TRANSLATE_NOOP("Errors", "署名された回答を紙で直すには、その紙の新しい写真か PDF が必要です。"), unchanged,
     //: What to do next (paper_copy_missing)
     QT_TRANSLATE_NOOP("Errors", "直した紙の写真か PDF をつけてから、もう一度保存してください。前の訂正に使ったものは使えません。")},
    {ErrorCode::too_many_systems,
     //: What happened (too_many_systems)
     QT_TRANSLATE_NOOP("Errors", "ひとつの事業者に登録できるシステムは 32 までです。"), unchanged,
     //: What to do next (too_many_systems)
     QT_TRANSLATE_NOOP("Errors", "同じ製品をまとめるか、担当の部署ごとに別の事業者として登録してください。")},
    {ErrorCode::too_many_sheets,
     //: What happened (too_many_sheets)
     QT_TRANSLATE_NOOP("Errors", "事業者のシステムは、全部で 255 まで登録できます。立入検査の記入状況に入るのがそこまでです。"), unchanged,
     //: What to do next (too_many_sheets)
     QT_TRANSLATE_NOOP("Errors", "同じ製品をまとめて、ひとつのシステムとして登録してください。")},
    {ErrorCode::evidence_stands,
     //: What happened (evidence_stands)
     QT_TRANSLATE_NOOP("Errors", "この写真やファイルは、紙から入力した回答のもとになっています。"), unchanged,
     //: What to do next (evidence_stands)
     QT_TRANSLATE_NOOP("Errors", "回答のもとがなくなるため、外せません。事業者の署名した回答を受け取ると外せるようになります。")},
    {ErrorCode::vendor_not_asked,
     //: What happened (vendor_not_asked)
     QT_TRANSLATE_NOOP("Errors", "この事業者には、いまは依頼しないことになっています。"), unchanged,
     //: What to do next (vendor_not_asked)
     QT_TRANSLATE_NOOP("Errors", "依頼するときは、事業者のページで「この事業者に依頼する」に戻してください。")},
    {ErrorCode::key_of_other_pharmacy,
     //: What happened (key_of_other_pharmacy)
     QT_TRANSLATE_NOOP("Errors", "別の薬局のものとして確かめた鍵で署名されています。"), nothing_taken,
     //: What to do next (key_of_other_pharmacy)
     QT_TRANSLATE_NOOP("Errors", "薬局に電話をしてください。名前が変わったのなら、信頼する鍵から前の名前を外して、もう一度受け取ってください。")},
};
// clang-format on

/// A day of `where` as people write it; nothing when there is none.
QString day_in(const std::string& where) {
  const auto day = CivilDate::from_iso(std::string_view(where).substr(0, 10));
  if (!day) return {};
  //: not shown: the language of these words, "ja" or "en"
  const bool english = QCoreApplication::translate("Errors", "ja") == QLatin1String("en");
  return QString::fromStdString(day_text_plain(*day, english ? Language::en : Language::ja));
}

/// The sentence that says which message of which day is meant.
QString what_of_day(const Error& error, const QString& day) {
  switch (error.code) {
    case ErrorCode::response_already_received:
      //: What happened (response_already_received); %1 is a day
      return QCoreApplication::translate("Errors", "この回答は、%1に受け取っています。").arg(day);
    case ErrorCode::request_answered:
      if (error.where.ends_with("responded")) {
        //: What happened (request_answered, at a vendor: it signed a response itself); %1 is a day
        return QCoreApplication::translate("Errors", "この依頼には、%1に回答しています。").arg(day);
      }
      //: What happened (request_answered); %1 is a day
      return QCoreApplication::translate("Errors", "%1の依頼には、もう別の回答が届いています。").arg(day);
    case ErrorCode::paper_copy_missing:
      //: What happened (paper_copy_missing, the paper came before the signed answer or with it); %1 is a day
      return QCoreApplication::translate(
                 "Errors", "署名された回答は%1に届きました。それより後に受け取った紙でなければ直せません。")
          .arg(day);
    case ErrorCode::request_closed:
      if (error.where.ends_with("overtaken")) {
        //: What happened (request_closed, a later request has its response); %1 is a day
        return QCoreApplication::translate("Errors",
                                           "これは%1の依頼への回答です。そのあとの依頼への回答が、もう届いています。")
            .arg(day);
      }
      //: What happened (request_closed, nobody answered in time); %1 is a day
      return QCoreApplication::translate("Errors", "これは%1の依頼への回答です。その依頼は期限が過ぎて終わっています。")
          .arg(day);
    default:
      return {};
  }
}

/// What to do about a message that is of another kind than is read here.
QString next_of_kind(const std::string& kind) {
  //: What to do next (message_kind_wrong, a request)
  if (kind == "request") {
    return QCoreApplication::translate(
        "Errors",
        "これは薬局からの依頼です。事業者の端末の「依頼を受け取る」で読んでください（mamori-cli inbox add）。");
  }
  //: What to do next (message_kind_wrong, a response)
  if (kind == "response") {
    return QCoreApplication::translate(
        "Errors",
        "これは事業者からの回答です。依頼を出した薬局の「回答を受け取る」で読んでください（mamori-cli inbox add）。");
  }
  //: What to do next (message_kind_wrong, a status)
  if (kind == "status") {
    return QCoreApplication::translate("Errors",
                                       "これは薬局の記入状況です。検査する側の端末の「読み取る」で読んでください（mamor"
                                       "i-cli inbox add、だれが署名したかだけなら verify）。");
  }
  //: What to do next (message_kind_wrong, a signed form)
  if (kind == "edition") {
    return QCoreApplication::translate(
        "Errors",
        "これは署名されたチェックリストの様式です。設定の「様式」で取り込んでください（mamori-cli edition take）。");
  }
  //: What to do next (message_kind_wrong, a checkpoint of a history)
  if (kind == "checkpoint") {
    return QCoreApplication::translate(
        "Errors",
        "これは履歴の控えです。作った端末の「履歴」でつき合わせてください（mamori-cli history verify --against）。");
  }
  //: What to do next (message_kind_wrong, a message that only the device it is for can open)
  if (kind == "sealed") {
    return QCoreApplication::translate("Errors",
                                       "これは封をした依頼か回答です。あて先の事業者の「依頼を受け取る」か、薬局の「回"
                                       "答を受け取る」で読んでください（mamori-cli inbox add）。");
  }
  //: What to do next (message_kind_wrong, a backup)
  if (kind == "backup") {
    return QCoreApplication::translate(
        "Errors",
        "これはバックアップです。ロック画面の「バックアップから戻す」で選んでください（mamori-cli backup restore）。");
  }
  return {};
}

/// Why a vendor is not asked, and what puts it right.
QString next_of_asking(const std::string& why) {
  //: What to do next (vendor_not_asked, the first question is いいえ)
  if (why == "gate") {
    return QCoreApplication::translate("Errors",
                                       "はじめの質問に「いいえ」と答えているので、事業者の確認は要りません。システムが"
                                       "あるなら、答えを直してください。");
  }
  //: What to do next (vendor_not_asked, no contract)
  if (why == "contract") {
    return QCoreApplication::translate(
        "Errors", "「事業者と契約している」が外れています。契約があるなら、事業者のページで付けてください。");
  }
  //: What to do next (vendor_not_asked, its contract ended or is not a direct one)
  return QCoreApplication::translate(
      "Errors",
      "契約が終わったか、直接の契約がない事業者です。依頼するときは、責任者が事業者のペー"
      "ジで「この事業者に依頼する」に戻してください（mamori-cli vendor resume NAME --why "
      "TEXT）。");
}

/// "PLACE: WORD|WORD": what was wrong, and what may stand there.
struct Unfit {
  QString place;
  QString allowed;

  explicit Unfit(const std::string& where) {
    const auto colon = where.find(": ");
    place = QString::fromStdString(where.substr(0, colon));
    if (colon == std::string::npos) return;
    allowed = QString::fromStdString(where.substr(colon + 2)).replace(u'|', QStringLiteral("、"));
  }
};

QString next_of_unfit(const std::string& where) {
  const Unfit unfit(where);
  if (unfit.allowed.isEmpty()) return {};
  //: What to do next (bad_argument, entry_choice_unknown); %1 are the words or the form that may stand there
  return QCoreApplication::translate("Errors", "ここに書けるのは、次のものです：%1").arg(unfit.allowed);
}

/// 薬局, 事業者 or 検査する側, by the desk's name.
QString desk_words(std::string_view desk) {
  //: Whose store it is, in "この保存場所は%1のものです"
  if (desk == "pharmacy") return QCoreApplication::translate("Errors", "薬局");
  //: Whose store it is, in "この保存場所は%1のものです"
  if (desk == "vendor") return QCoreApplication::translate("Errors", "事業者");
  //: Whose store it is, in "この保存場所は%1のものです"
  return QCoreApplication::translate("Errors", "検査する側");
}

/// "vendor: pharmacy|inspector; respond": this store's desk, those that the command is for, this desk's own command.
struct WrongDesk {
  QString here;
  QStringList wanted;
  QString instead;

  explicit WrongDesk(const std::string& where) {
    const QString text = QString::fromStdString(where);
    here = desk_words(text.section(QStringLiteral(": "), 0, 0).toStdString());
    const QString rest = text.section(QStringLiteral(": "), 1);
    for (const QString& name : rest.section(QStringLiteral("; "), 0, 0).split(u'|')) {
      wanted.append(desk_words(name.toStdString()));
    }
    instead = rest.section(QStringLiteral("; "), 1);
  }
};

QString what_of_desk(const std::string& where) {
  const WrongDesk desk(where);
  //: What happened (desk_wrong); %1 whose store it is, %2 for whose stores the command is
  return QCoreApplication::translate("Errors", "この保存場所は%1のものです。このコマンドは%2の保存場所で使います。")
      .arg(desk.here, desk.wanted.join(u'・'));
}

QString next_of_desk(const std::string& where) {
  const WrongDesk desk(where);
  if (desk.instead.isEmpty()) return {};
  //: What to do next (desk_wrong); %1 whose store it is, %2 a command
  return QCoreApplication::translate("Errors", "%1の保存場所では mamori-cli %2 を使ってください。")
      .arg(desk.here, desk.instead);
}

QString next_of(const Error& error) {
  if (error.code == ErrorCode::message_kind_wrong) return next_of_kind(error.where);
  if (error.code == ErrorCode::table_is_other && error.where.ends_with("Mamori")) {
    //: What to do next (table_is_other, a file of this app instead of a table)
    return QCoreApplication::translate(
        "Errors",
        "受け渡しのためのファイルです。届いたものを受け取るところで選んでください（mamori-cli inbox add、署名された様式"
        "なら mamori-cli edition take）。");
  }
  if (error.code == ErrorCode::table_is_other && error.where.ends_with("Mamori backup")) return next_of_kind("backup");
  if (error.code == ErrorCode::vendor_not_asked) return next_of_asking(error.where);
  if (error.code == ErrorCode::recipient_wrong && error.where == "sealed") {
    //: What to do next (recipient_wrong, sealed so that only another device can open it)
    return QCoreApplication::translate(
        "Errors",
        "開けるのは、あて先の端末だけです。事業者の回答なら、依頼を出した薬局の「回答を受"
        "け取る」で読んでください（mamori-cli inbox add）。");
  }
  if (error.code == ErrorCode::desk_wrong) return next_of_desk(error.where);
  if (error.code == ErrorCode::bad_argument || error.code == ErrorCode::entry_choice_unknown)
    return next_of_unfit(error.where);
  if (error.code == ErrorCode::request_answered && error.where.ends_with("responded")) {
    //: What to do next (request_answered, at a vendor: it signed a response itself)
    return QCoreApplication::translate("Errors",
                                       "薬局が前の回答を受け取ると、この依頼への別の回答は読み取れません。そのときは、"
                                       "依頼をもう一度出してもらってください。"
                                       "それでも作るときは --again をつけてください。");
  }
  if (error.code == ErrorCode::paper_copy_missing && !day_in(error.where).isEmpty()) {
    //: What to do next (paper_copy_missing, the paper came before the signed answer or with it)
    return QCoreApplication::translate(
        "Errors", "紙を受け取った日を確かめてください。回答が違うときは、事業者にもう一度依頼してください。");
  }
  return {};
}

}  // namespace

std::span<const ErrorEntry> asking_errors() {
  return entries;
}

ErrorWords words_of(const Error& error) {
  ErrorWords words = words_of(error.code);
  if (error.code == ErrorCode::message_edition_unknown && !error.where.empty()) {
    //: What happened (message_edition_unknown); %1 is the id of a form, as r8
    words.what = QCoreApplication::translate("Errors", "この端末にない版「%1」のチェックリストで作られています。")
                     .arg(QString::fromStdString(error.where));
  }
  if (error.code == ErrorCode::desk_wrong && !error.where.empty()) words.what = what_of_desk(error.where);
  if (error.code == ErrorCode::bad_argument && !error.where.empty()) {
    //: What happened (bad_argument); %1 names the option or the place in a file
    words.what =
        QCoreApplication::translate("Errors", "「%1」の指定が正しくありません。").arg(Unfit(error.where).place);
  }
  if (error.code == ErrorCode::several_fit && !error.where.empty()) {
    //: What happened (several_fit); %1 names them
    words.what = QCoreApplication::translate("Errors", "あてはまるものが二つ以上あります（%1）。")
                     .arg(QString::fromStdString(error.where));
  }
  if (error.code == ErrorCode::passphrase_guessable) words.what = weakness_words(error.where);
  if (error.code == ErrorCode::picture_kind_unread && !error.where.empty()) {
    //: What happened (picture_kind_unread); %1 is a kind of picture, as HEIC
    words.what = QCoreApplication::translate("Errors", "この端末では、%1 の画像を開けません。")
                     .arg(QString::fromStdString(error.where));
  }
  if (error.code == ErrorCode::table_is_other && !error.where.empty()) {
    //: What happened (table_is_other); %1 is a kind of file, as PDF or Numbers
    words.what = QCoreApplication::translate("Errors", "表のファイルではありません（中身の種類：%1）。")
                     .arg(QString::fromStdString(error.where));
  }
  if (const QString next = next_of(error); !next.isEmpty()) words.next = next;
  const QString day = day_in(error.where);
  if (day.isEmpty()) return words;
  if (const QString what = what_of_day(error, day); !what.isEmpty()) words.what = what;
  return words;
}

}  // namespace mamori::app
