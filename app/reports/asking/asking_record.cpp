#include "reports/asking/asking_record.hpp"

#include "reports/asking/asking_words.hpp"
#include "reports/codes.hpp"
#include "reports/paper/composer.hpp"

#include <QCoreApplication>
#include <QDateTime>
#include <QStringList>

namespace mamori::app {
namespace {

QString day_words(CivilDate day, Language language) {
  return QString::fromStdString(language == Language::ja ? wareki(day) : day.iso());
}

QString moment_words(UnixTime time, Language language) {
  const QString clock = QDateTime::fromSecsSinceEpoch(time).time().toString(QStringLiteral("HH:mm"));
  return day_words(local_date(time), language) + QLatin1Char(' ') + clock;
}

QString names(const std::vector<std::string>& systems) {
  QStringList list;
  for (const auto& system : systems) list << QString::fromStdString(system);
  //: between the names of systems in a list
  return list.join(QCoreApplication::translate("AskingRecord", "、"));
}

/// The first bytes are enough to tell requests apart, and can be read out.
QString number_of(const desks::AskedView& asked) {
  const QByteArray start(reinterpret_cast<const char*>(asked.hash.data()), 8);
  return QString::fromLatin1(start.toHex(' '));
}

QString came_words(const desks::AskedView::Came& came, Language language) {
  const QString key = reports::digits_text(came.fingerprint);
  switch (came.state) {
    case InboxState::staged:
      //: a response came and waits; %1 the twelve digits of its key
      return QCoreApplication::translate("AskingRecord", "回答が届きました（署名の鍵 %1、確認待ち）").arg(key);
    case InboxState::accepted:
      //: a response was accepted; %1 the twelve digits of its key, %2 when
      return QCoreApplication::translate("AskingRecord", "回答が届きました（署名の鍵 %1）。%2 に受け取りました")
          .arg(key, moment_words(came.decided, language));
    case InboxState::refused:
      //: a response was refused; %1 the twelve digits of its key, %2 why
      return QCoreApplication::translate("AskingRecord",
                                         "回答が届きました（署名の鍵 %1）。受け取りませんでした。理由: %2")
          .arg(key, QString::fromStdString(came.reason));
  }
  return {};
}

reports::TableRow line(const QString& when, const QString& what, const QString& who) {
  return {.cells = {{.text = when}, {.text = what}, {.text = who}}};
}

reports::Table trail(const desks::AskedView& asked, Language language) {
  reports::Table table{.widths = {44, 96, 30}, .type = {.points = 9.5}};
  //: head of a column of the record of asking
  const QString when = QCoreApplication::translate("AskingRecord", "いつ");
  //: head of a column of the record of asking: what was done
  const QString what = QCoreApplication::translate("AskingRecord", "したこと");
  //: head of a column of the record of asking: who did it
  const QString who = QCoreApplication::translate("AskingRecord", "した人");
  table.head = {{{reports::head_cell(when), reports::head_cell(what), reports::head_cell(who)}}};
  //: one line of the record of asking: the request was made and signed
  table.body.push_back(line(moment_words(asked.made, language),
                            QCoreApplication::translate("AskingRecord", "依頼を作り、署名しました"), {}));
  for (const auto& sending : asked.sendings) {
    QString done = sendingText(sending.kind, sending.channel);
    if (!sending.note.empty()) done += QLatin1Char('\n') + QString::fromStdString(sending.note);
    table.body.push_back(line(moment_words(sending.time, language), done, QString::fromStdString(sending.who)));
  }
  if (asked.came) {
    const auto made_and_sent = 1 + static_cast<std::ptrdiff_t>(sentBeforeAnswer(asked));
    table.body.insert(table.body.begin() + made_and_sent,
                      line(moment_words(asked.came->received, language), came_words(*asked.came, language), {}));
  }
  return table;
}

void write(reports::Composer& paper, const desks::AskedView& asked, Language language) {
  const QString edition = QString::fromStdString(asked.edition->title.in(language));
  paper.heading(QString::fromStdString(asked.vendor));
  QStringList facts;
  //: what a request asked about; %1 systems, %2 edition
  facts << QCoreApplication::translate("AskingRecord", "たずねたもの: %1 の「事業者確認用」（%2）")
               .arg(names(asked.systems), edition);
  if (asked.due) {
    //: the day by which the vendor should answer; %1 day
    facts << QCoreApplication::translate("AskingRecord", "期日: %1").arg(day_words(*asked.due, language));
  }
  //: where a request stands; %1 state
  facts << QCoreApplication::translate("AskingRecord", "いまの状態: %1").arg(requestStateText(asked));
  //: the start of the request's fingerprint; %1 hexadecimal digits
  facts << QCoreApplication::translate("AskingRecord", "依頼の番号（SHA-256 の先頭）: %1").arg(number_of(asked));
  paper.paragraph(facts.join(QLatin1Char('\n')), {.points = 9.5, .leading = 1.6});
  paper.space(1.5);
  paper.table(trail(asked, language));
  paper.space(5);
}

}  // namespace

reports::Paper asking_record(const AskingRecord& record, Language language) {
  //: title of the printed proof of asking vendors
  const QString title = QCoreApplication::translate("AskingRecord", "依頼の記録");
  const QString made = day_words(record.today, language);
  reports::Composer paper(reports::a4, {.owner = record.pharmacy, .edition = {}, .made = made}, title);
  paper.title(title);
  if (record.sample) {
    //: on a paper made of invented data
    paper.paragraph(QCoreApplication::translate("AskingRecord", "見本です。つくりものの薬局の記録です。"),
                    {.bold = true, .colour = reports::ink::red});
  }
  //: what the printed proof of asking is; %1 pharmacy, %2 day
  paper.paragraph(
      QCoreApplication::translate(
          "AskingRecord",
          "%1 が、医療情報システムの事業者に「事業者確認用」の記入を依頼した記録です（%2 "
          "現在）。日時はこの端末の時計によります。それぞれの行は、書き換えると分かる形の履歴にも残っています。")
          .arg(record.pharmacy, made));
  paper.space(3);
  if (record.asked.empty()) {
    //: no vendor was asked yet
    paper.paragraph(QCoreApplication::translate("AskingRecord", "まだ、どの事業者にも依頼していません。"));
  }
  for (const auto& asked : record.asked) write(paper, asked, language);
  return paper.finish();
}

}  // namespace mamori::app
