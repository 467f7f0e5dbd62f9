#include "viewmodels/backup/backup_words.hpp"

#include <QCoreApplication>

namespace mamori::app {
namespace {

QString said(const char* text) {
  return QCoreApplication::translate("BackupWords", text);
}

}  // namespace

ReminderWords words_of(desks::BackupReminder reminder) {
  switch (reminder) {
    case desks::BackupReminder::no_backup:
      //: reminder about backups
      return {
          said(QT_TRANSLATE_NOOP("BackupWords", "バックアップがまだありません")),
          //: reminder about backups: what to do
          said(QT_TRANSLATE_NOOP("BackupWords", "この端末がこわれると、記録がなくなります。いま 1 つ作りましょう。"))};
    case desks::BackupReminder::backup_old:
      //: reminder about backups
      return {said(QT_TRANSLATE_NOOP("BackupWords", "しばらくバックアップを作れていません")),
              //: reminder about backups: what to do
              said(QT_TRANSLATE_NOOP("BackupWords", "保存する場所に空きがあるか確かめて、1 つ作りましょう。"))};
    case desks::BackupReminder::never_outside:
      //: reminder about backups
      return {said(QT_TRANSLATE_NOOP("BackupWords", "バックアップが、この端末の中にしかありません")),
              //: reminder about backups: what to do
              said(QT_TRANSLATE_NOOP("BackupWords",
                                     "端末の故障や盗難にそなえて、USB メモリなどにも 1 つ保存しましょう。"))};
    case desks::BackupReminder::outside_old:
      //: reminder about backups
      return {said(QT_TRANSLATE_NOOP("BackupWords", "外に保存したバックアップが古くなっています")),
              //: reminder about backups: what to do
              said(QT_TRANSLATE_NOOP("BackupWords", "USB メモリなどをつないで、新しいものを保存しましょう。"))};
    case desks::BackupReminder::never_drilled:
      //: reminder about backups
      return {said(QT_TRANSLATE_NOOP("BackupWords", "復元の練習を、まだしていません")),
              //: reminder about backups: what to do
              said(QT_TRANSLATE_NOOP("BackupWords",
                                     "本当に元に戻せるか、1 分ほどで確かめられます。いまの記録は変わりません。"))};
    case desks::BackupReminder::drill_old:
      break;
  }
  //: reminder about backups
  return {said(QT_TRANSLATE_NOOP("BackupWords", "復元の練習から、半年たちました")),
          //: reminder about backups: what to do
          said(QT_TRANSLATE_NOOP("BackupWords", "もう一度練習しておくと、いざというとき安心です。"))};
}

}  // namespace mamori::app
