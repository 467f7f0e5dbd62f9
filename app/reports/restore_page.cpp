#include "reports/restore_page.hpp"

#include "reports/paper/composer.hpp"

#include <QCoreApplication>

namespace mamori::reports {
namespace {

QString said(const char* text) {
  return QCoreApplication::translate("RestorePage", text);
}

void write_needs(Composer& paper) {
  //: restore page: heading
  paper.heading(said(QT_TRANSLATE_NOOP("RestorePage", "用意するもの")));
  const char* needs[] = {
      //: restore page: what is needed
      QT_TRANSLATE_NOOP("RestorePage", "新しい端末か、直した端末。まもり手帳を入れておきます。"),
      //: restore page: what is needed
      QT_TRANSLATE_NOOP("RestorePage",
                        "バックアップのファイル。名前は「mamori-」で始まり、「.mamori-backup」で終わります。"),
      //: restore page: what is needed
      QT_TRANSLATE_NOOP("RestorePage", "パスフレーズ。忘れたときは、復旧コードの紙。"),
  };
  for (const char* need : needs) paper.item(QStringLiteral("・"), said(need));
}

void write_steps(Composer& paper) {
  //: restore page: heading
  paper.heading(said(QT_TRANSLATE_NOOP("RestorePage", "手順（2 分ほどで終わります）")));
  const char* steps[] = {
      //: restore page: step
      QT_TRANSLATE_NOOP("RestorePage", "まもり手帳をひらき、はじめの画面で「バックアップから戻す」をえらびます。"),
      //: restore page: step
      QT_TRANSLATE_NOOP("RestorePage",
                        "USB メモリなどをつなぎ、いちばん新しいファイルをえらびます。作った日と、履歴の数が出ます。"),
      //: restore page: step
      QT_TRANSLATE_NOOP("RestorePage",
                        "パスフレーズを入れて「元に戻す」をおします。中身がすべて確かめられてから、置きかわります。"),
      //: restore page: step
      QT_TRANSLATE_NOOP("RestorePage", "もう一度パスフレーズを入れてひらき、ホームの数字を見ます。"),
      //: restore page: step
      QT_TRANSLATE_NOOP("RestorePage", "回答を待っている依頼があれば、事業者に確かめて、もう一度依頼します。"),
  };
  int number = 0;
  for (const char* step : steps) paper.item(QStringLiteral("%1.").arg(++number), said(step));
}

void write_troubles(Composer& paper) {
  //: restore page: heading
  paper.heading(said(QT_TRANSLATE_NOOP("RestorePage", "うまくいかないとき")));
  const char* troubles[] = {
      //: restore page: what to do when it does not work
      QT_TRANSLATE_NOOP("RestorePage",
                        "「書いたときと違うところがあります」と出たら、1 つ前の日のファイルをえらびます。"),
      //: restore page: what to do when it does not work
      QT_TRANSLATE_NOOP(
          "RestorePage",
          "「パスフレーズが違います」と出たら、大文字と小文字、かなと漢字を確かめます。何度でもためせます。"),
      //: restore page: what to do when it does not work
      QT_TRANSLATE_NOOP("RestorePage",
                        "端末にあった前の記録は消えません。となりに「before-restore」という名前で残ります。"),
      //: restore page: what to do when it does not work
      QT_TRANSLATE_NOOP(
          "RestorePage",
          "端末を盗まれても、パスフレーズがなければ中は読めません。パスフレーズをその端末に書いておかないでください。"),
  };
  for (const char* trouble : troubles) paper.item(QStringLiteral("・"), said(trouble));
}

void write_notes(Composer& paper, const RestoreNotes& notes) {
  //: restore page: heading
  paper.heading(said(QT_TRANSLATE_NOOP("RestorePage", "書いておくこと")));
  constexpr double line = 11;  // mm, room for handwriting
  Table table{.widths = {58, 112}};
  const auto row = [&](const char* what, const QString& known) {
    table.body.push_back({{{.text = said(what), .fill = ink::pale}, {.text = known}}, line});
  };
  //: restore page: to be written on
  row(QT_TRANSLATE_NOOP("RestorePage", "バックアップのある場所"), notes.folder);
  //: restore page: to be written on
  row(QT_TRANSLATE_NOOP("RestorePage", "パスフレーズの紙のある場所"), {});
  //: restore page: to be written on
  row(QT_TRANSLATE_NOOP("RestorePage", "復旧コードの紙のある場所"), {});
  //: restore page: to be written on
  row(QT_TRANSLATE_NOOP("RestorePage", "責任者の名前と電話"), {});
  //: restore page: to be written on
  row(QT_TRANSLATE_NOOP("RestorePage", "最後に練習した日"), {});
  paper.table(table);
}

}  // namespace

Paper restore_page(const RestoreNotes& notes) {
  //: restore page: title
  const QString title = said(QT_TRANSLATE_NOOP("RestorePage", "もしものとき: 復元のしかた"));
  Composer paper(a4, {.owner = notes.owner, .edition = {}, .made = notes.made}, title);
  paper.title(title);
  //: restore page: what the page is for
  paper.paragraph(said(QT_TRANSLATE_NOOP("RestorePage",
                                         "端末が壊れた、失くした、記録が開かない。そんなときに、この紙のとおりにします"
                                         "。印刷して、パスフレーズの紙とは別の、金庫などに保管してください。")));
  write_needs(paper);
  write_steps(paper);
  write_troubles(paper);
  write_notes(paper, notes);
  return paper.finish();
}

}  // namespace mamori::reports
