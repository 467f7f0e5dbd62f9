#include "viewmodels/forms/form_words.hpp"

#include <QCoreApplication>
#include <array>

namespace mamori::app {
namespace {

/// In the order of forms::Reason.
constexpr std::array reasons{
    //: why a row of a form that is read in is not sure: whose sheet it is does not follow
    QT_TRANSLATE_NOOP("Forms", "薬局用か事業者用か、題名から決まりません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "医療機関だけの様式です。薬局の様式とは、ことばがちがう項目があります"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "このチェックリストではないファイルのようです"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "表の見出し（チェック項目など）が見つかりません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "大項目（1 体制構築など）が上にありません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "番号の頭と、上にある大項目がちがいます"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "大項目の見出しが、ちがう行にあります"),
    //: why a row of a form that is read in is not sure; the targets are servers, PCs and network devices
    QT_TRANSLATE_NOOP("Forms", "対象（サーバなど）の見出しが上にありません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "何についての項目か、見出しから決まりません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "見出しが、2 つ以上の対象をあげています"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "対象が、列に分かれています"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "対象の見出しが、ほかとはちがう場所にあります"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "今年度の項目か参考項目か、決まりません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "番号がありません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "番号が数として入っていて、印刷されるときの形が分かりません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "同じ番号の項目が、もう一つあります"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "番号が順になっていません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "となりに、ほかの文もあります"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "一つのセルに、いくつもの項目が入っています"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "2 行をつないだ文です"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "下の行の文も、この項目のつづきかもしれません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "文が、とちゅうで終わっているようです"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "「はい・いいえ」が、文と同じセルに入っていました"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "文が、答えの列に入っています"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "取り消し線の文が、そばにあります"),
    //: why a row of a form that is read in is not sure: a text above it may be a heading
    QT_TRANSLATE_NOOP("Forms", "上に、見出しかもしれない文があります（読み取れていません）"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "番号が、ほかの項目を指しているのかもしれません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "上の見出しが、かくれているか、取り消し線で消されています"),
    //: why a row of a form that is read in is not sure; the first question asks whether there is any system at all
    QT_TRANSLATE_NOOP("Forms", "いちばん上にあるので、最初の質問（導入の有無）と見ました"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "項目が少なく、このチェックリストかどうか分かりません"),
    //: why a row of a form that is read in is not sure
    QT_TRANSLATE_NOOP("Forms", "手で項目にした文です"),
};

/// In the order of forms::LeftWhy.
constexpr std::array lefts{
    //: why a text of a form became no row: it is a note
    QT_TRANSLATE_NOOP("Forms", "注"),
    //: why a text of a form became no row: a field to fill in, such as a name
    QT_TRANSLATE_NOOP("Forms", "記入欄"),
    //: why a text of a form became no row: somebody's answer
    QT_TRANSLATE_NOOP("Forms", "書き込まれた答え"),
    //: why a text of a form became no row: a remark
    QT_TRANSLATE_NOOP("Forms", "備考"),
    //: why a text of a form became no row: its line, column or tab is hidden
    QT_TRANSLATE_NOOP("Forms", "かくれている"),
    //: why a text of a form became no row: it is struck through
    QT_TRANSLATE_NOOP("Forms", "取り消し線"),
    //: why a text of a form became no row: nothing says that it is one
    QT_TRANSLATE_NOOP("Forms", "使わなかった文"),
    //: why a part of a form was not read: it is a drawing
    QT_TRANSLATE_NOOP("Forms", "図や図形（読んでいません）"),
    //: why a tab was not read: it is longer than any form
    QT_TRANSLATE_NOOP("Forms", "長すぎるシート（読んでいません）"),
};

QString said(const char* words) {
  return QCoreApplication::translate("Forms", words);
}

}  // namespace

QString reasonText(forms::Reason reason) {
  return said(reasons.at(static_cast<std::size_t>(reason)));
}

QString leftText(forms::LeftWhy why) {
  return said(lefts.at(static_cast<std::size_t>(why)));
}

QStringList targetTexts() {
  //: what a row of the form speaks about: the pharmacy itself
  return {said(QT_TRANSLATE_NOOP("Forms", "薬局・事業者の体制")),
          //: what a row of the form speaks about
          said(QT_TRANSLATE_NOOP("Forms", "医療情報システム全般")),
          //: what a row of the form speaks about
          said(QT_TRANSLATE_NOOP("Forms", "サーバ")),
          //: what a row of the form speaks about
          said(QT_TRANSLATE_NOOP("Forms", "端末PC")),
          //: what a row of the form speaks about
          said(QT_TRANSLATE_NOOP("Forms", "ネットワーク機器"))};
}

QString sheetText(std::optional<SheetKind> sheet) {
  //: whose sheet of the form it is cannot be told
  if (!sheet) return said(QT_TRANSLATE_NOOP("Forms", "薬局用か事業者用か不明"));
  //: the pharmacy's sheet of the form
  return *sheet == SheetKind::pharmacy ? said(QT_TRANSLATE_NOOP("Forms", "薬局確認用"))
                                       //: the vendor's sheet of the form
                                       : said(QT_TRANSLATE_NOOP("Forms", "事業者確認用"));
}

QString originText(const forms::FoundFile& file) {
  if (file.known == "r8-pharmacy") {
    //: a file is the ministry's, known by its SHA-256
    return said(QT_TRANSLATE_NOOP("Forms", "厚生労働省の令和8年度「医療機関・薬局確認用」です（2026年6月に出たもの）"));
  }
  if (file.known == "r8-vendor") {
    //: a file is the ministry's, known by its SHA-256
    return said(QT_TRANSLATE_NOOP("Forms", "厚生労働省の令和8年度「事業者確認用」です（2026年6月に出たもの）"));
  }
  if (!file.known.empty()) {
    //: a file is the ministry's PDF, which cannot be read as a form
    return said(QT_TRANSLATE_NOOP(
        "Forms", "厚生労働省の PDF です。取り込むには、同じページの表計算ファイル（.xlsx）を選んでください"));
  }
  //: a file is none that is known by its SHA-256
  return said(QT_TRANSLATE_NOOP("Forms", "もとは確かめられません（厚生労働省が差しかえたものかもしれません）"));
}

}  // namespace mamori::app
