#include "reports/letter.hpp"

#include "reports/codes.hpp"
#include "reports/form.hpp"

namespace mamori::reports {
namespace {

constexpr QMarginsF margins{25, 22, 25, 20};
constexpr Type words{.face = Face::mincho, .points = 10.5, .leading = 1.6};
constexpr Type strong{.face = Face::mincho, .points = 10.5, .bold = true, .leading = 1.6};

void put_head(Composer& letter, const LetterFacts& facts) {
  letter.paragraph(facts.today, words, Qt::AlignRight);
  letter.space(4);
  letter.paragraph(facts.vendor + QStringLiteral("　御中"), words.with_points(12));
  letter.space(4);
  letter.paragraph(facts.pharmacy, words, Qt::AlignRight);
  letter.paragraph(QStringLiteral("システム管理責任者　%1").arg(facts.responsible), words, Qt::AlignRight);
  letter.space(7);
  letter.paragraph(
      QStringLiteral("「薬局におけるサイバーセキュリティ対策チェックリスト\n（事業者確認用）」ご記入のお願い"),
      strong.with_points(13), Qt::AlignHCenter);
  letter.space(5);
}

void put_body(Composer& letter) {
  letter.paragraph(QStringLiteral("拝啓　平素より格別のお引き立てを賜り、厚く御礼申し上げます。"), words);
  letter.paragraph(
      QStringLiteral(
          "　さて、当薬局では厚生労働省の「薬局におけるサイバーセキュリティ対策チェックリスト」を用いて、医療情報システ"
          "ムの"
          "安全管理の状況を確認しております。つきましては、貴社にご提供いただいている下記のシステムについて、"
          "「事業者確認用」へのご記入をお願いいたします。"),
      words);
  letter.paragraph(QStringLiteral("　お忙しいところ恐れ入りますが、よろしくお願い申し上げます。"), words);
  letter.paragraph(QStringLiteral("敬具"), words, Qt::AlignRight);
  letter.space(2);
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
              QStringLiteral("同封の「事業者確認用」にご記入のうえ、ご返送ください。システムごとに1部あります。"),
              words);
  letter.item(
      QStringLiteral("(2)"),
      QStringLiteral("「まもり手帳」の事業者の画面で下の QR コードをすべて読み取り、署名した回答をお返しください。"
                     "読み取ったあとに、照合番号が「%1」であることをお確かめください。")
          .arg(digits_text(facts.request.fingerprint)),
      words);
  letter.paragraph(QStringLiteral("以上"), words, Qt::AlignRight);
}

}  // namespace

Result<Paper> letter_of(const LetterFacts& facts) {
  const QString edition =
      facts.sheets.empty() ? QString() : QString::fromStdString(facts.sheets.front().assessment.edition->title.ja);
  Composer letter(a4, {facts.pharmacy, edition, facts.today}, QStringLiteral("ご記入のお願い"), margins);
  put_head(letter, facts);
  put_body(letter);
  put_facts(letter, facts);
  letter.space(2);
  if (const auto set = set_codes(letter, facts.request.envelope); !set) return pass_on(set);
  Paper paper = letter.finish();
  for (const desks::SheetView& sheet : facts.sheets) {
    paper.append(form_of(sheet, Filling::blank, {facts.pharmacy, {}, facts.today}));
  }
  return paper;
}

}  // namespace mamori::reports
