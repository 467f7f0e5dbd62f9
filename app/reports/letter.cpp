#include "reports/letter.hpp"

#include "reports/codes.hpp"
#include "reports/form.hpp"

namespace mamori::reports {
namespace {

constexpr QMarginsF margins{25, 22, 25, 20};
constexpr Type words{.face = Face::mincho, .points = 10.5, .leading = 1.5};
constexpr Type strong{.face = Face::mincho, .points = 10.5, .bold = true, .leading = 1.5};

QString form_name_of(const LetterFacts& facts) {
  return facts.sheets.empty() ? QString()
                              : QString::fromStdString(facts.sheets.front().assessment.edition->form_name.ja);
}

void put_head(Composer& letter, const LetterFacts& facts) {
  letter.paragraph(facts.today, words, Qt::AlignRight);
  letter.space(4);
  letter.paragraph(facts.vendor + QStringLiteral("　御中"), words.with_points(12));
  letter.space(2);
  letter.paragraph(facts.pharmacy, words, Qt::AlignRight);
  letter.paragraph(QStringLiteral("システム管理責任者　%1").arg(facts.responsible), words, Qt::AlignRight);
  letter.space(4);
  letter.paragraph(QStringLiteral("「%1\n（事業者確認用）」ご記入のお願い").arg(form_name_of(facts)),
                   strong.with_points(13), Qt::AlignHCenter);
  letter.space(3);
}

/// The form by its name, with the notice that brought it.
QString ground_of(const LetterFacts& facts) {
  const QString form = QStringLiteral("厚生労働省の「%1」").arg(form_name_of(facts));
  if (facts.sheets.empty() || facts.sheets.front().assessment.edition->issued.empty()) return form;
  return form + QStringLiteral("（%1）").arg(QString::fromStdString(facts.sheets.front().assessment.edition->issued));
}

void put_body(Composer& letter, const QString& ground) {
  letter.paragraph(QStringLiteral("拝啓　時下ますますご清栄のこととお慶び申し上げます。平素より大変お世話になり、"
                                  "誠にありがとうございます。"),
                   words);
  // The law and the notice that the manual itself names: a vendor asks first on what ground it is asked.
  letter.paragraph(
      QStringLiteral(
          "　さて、改正薬機法施行規則（令和5年4月施行）により、薬局の管理者は、薬局のサイバーセキュリティの確保に"
          "ついて必要な措置を講じることとされました。当薬局では、%1を用いて、医療情報システムの安全管理の状況を"
          "確認しております。同チェックリストのマニュアル（薬局・事業者向け）では、システムを提供いただいている"
          "事業者ごとに確認を求めることとされておりますので、下記のシステムについて、"
          "「事業者確認用」へのご記入をお願いいたします。")
          .arg(ground),
      words);
  letter.paragraph(QStringLiteral("　お忙しいところ恐れ入りますが、よろしくお願い申し上げます。"), words);
  letter.paragraph(QStringLiteral("敬具"), words, Qt::AlignRight);
  letter.paragraph(QStringLiteral("記"), words, Qt::AlignHCenter);
  letter.space(1);
}

void put_facts(Composer& letter, const LetterFacts& facts) {
  QStringList systems;
  for (const desks::SheetView& sheet : facts.sheets) systems.append(QString::fromStdString(sheet.system));
  letter.item(QStringLiteral("1."), QStringLiteral("対象のシステム　%1").arg(systems.join(QStringLiteral("、"))),
              words);
  if (!facts.due.isEmpty())
    letter.item(QStringLiteral("2."), QStringLiteral("ご回答の期限　%1まで").arg(facts.due), words);
  letter.item(facts.due.isEmpty() ? QStringLiteral("2.") : QStringLiteral("3."),
              QStringLiteral("ご回答の方法　次のどちらかでお願いいたします。"), words);
  letter.item(QStringLiteral("(1)"),
              QStringLiteral("同封の「事業者確認用」（システムごとに1部）にご記入のうえ、ご返送ください。"), words);
  letter.item(QStringLiteral("(2)"),
              QStringLiteral(
                  "「まもり手帳」（事業者用の画面）で下の QR コードをすべて読み取り、署名した回答をご返送ください。"
                  "読み取り後、表示される照合番号が「%1」と一致することをお確かめください。"
                  "「まもり手帳」は、通信を使わずに記入を助けるアプリです。お持ちでない場合は (1) でお願いいたします。")
                  .arg(digits_text(facts.request.fingerprint)),
              words);
  letter.paragraph(QStringLiteral("以上"), words, Qt::AlignRight);
}

}  // namespace

Result<Paper> letter_of(const LetterFacts& facts) {
  Composer letter(a4, {facts.pharmacy, facts.edition, facts.today}, QStringLiteral("ご記入のお願い"), margins);
  put_head(letter, facts);
  put_body(letter, ground_of(facts));
  put_facts(letter, facts);
  letter.space(2);
  MAMORI_TRY(set_codes(letter, facts.request.envelope));
  Paper paper = letter.finish();
  for (const desks::SheetView& sheet : facts.sheets) {
    paper.append(form_of(sheet, Filling::blank, {facts.pharmacy, {}, facts.today}));
  }
  return paper;
}

}  // namespace mamori::reports
