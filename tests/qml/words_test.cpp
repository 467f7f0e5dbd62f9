#include "stage.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mamori::test;

namespace {

/// The text with | wherever a line may end between two Japanese letters.
QString phrases(Stage& stage, const QString& text) {
  const QString kept = stage.value("Phrases.keep(\"" + text + "\", 99)").toString();
  QString shown;
  for (qsizetype at = 0; at < kept.size(); ++at) {
    if (kept.at(at) == u'\u2060') continue;
    const bool joined = at + 1 < kept.size() && kept.at(at + 1) == u'\u2060';
    shown += kept.at(at);
    if (!joined && at + 1 < kept.size() && !kept.at(at).isSpace() && !kept.at(at + 1).isSpace()) shown += u'|';
  }
  return shown;
}

}  // namespace

TEST_CASE("a Japanese line ends between phrases only") {
  struct Row {
    const char* text;
    const char* phrases;
  };
  const Row row =
      GENERATE(Row{"不要なアカウントを削除している。", "不要な|アカウントを|削除している。"},
               Row{"この画面を、事業者の端末で読み取ってもらってください",
                   "この|画面を、|事業者の|端末で|読み取ってもらってください"},
               Row{"利用者一覧", "利用者一覧"}, Row{"作り直した様式を読み取ります", "作り直した|様式を|読み取ります"},
               Row{"お薬手帳のお知らせ", "お薬手帳の|お知らせ"}, Row{"「いいえ」と答える", "「いいえ」と|答える"},
               Row{"点がございましたらご連絡ください", "点がございましたら|ご連絡ください"});
  Stage stage;
  CHECK(phrases(stage, row.text) == row.phrases);
}

TEST_CASE("once more is one phrase, and a day keeps its weekday") {
  Stage stage;
  CHECK(phrases(stage, "もう一度依頼する") == "もう一度|依頼する");
  CHECK(phrases(stage, "もう一度だけ") == "もう一度だけ");
  CHECK(phrases(stage, "その日（水）に") == "その|日（水）に");
  CHECK(phrases(stage, "期日（延ばした日）") == "期日|（延ばした|日）");
}

TEST_CASE("a number stays with what it counts") {
  Stage stage;
  CHECK(stage.value("Phrases.keep(\"あと 129 日\", 99)").toString() == u"あ\u2060と 129\u00a0日");
}

TEST_CASE("neither a dot between two things nor a colon begins a line") {
  Stage stage;
  CHECK(stage.value("Phrases.keep(\"6 件 ・ 9 日\", 99)").toString() == u"6\u00a0件\u00a0・ 9\u00a0日");
  CHECK(stage.value("Phrases.keep(\"こと: 次\", 99)").toString() == u"こ\u2060と\u2060: 次");
}

TEST_CASE("a text says itself where a long word may end") {
  Stage stage;
  CHECK(stage.value("Phrases.keep(\"メモ\\u200bかも\", 99)").toString() == u"メ\u2060モ\u200bか\u2060も");
}

TEST_CASE("a phrase that no line holds is left to the rules of the script") {
  Stage stage;
  CHECK(stage.value("Phrases.keep(\"記録がなくなります。\", 9)").toString() == "記録がなくなります。");
  CHECK(stage.value("Phrases.keep(\"記録がなくなります。\", 10)").toString().contains(u"す\u2060。"));
}

TEST_CASE("a day and eight digits stay whole, and a phrase that no line holds ends before a helping word") {
  Stage stage;
  const auto kept = [&](const QString& text, int room) {
    return stage.value(QStringLiteral("Phrases.keep(\"%1\", %2)").arg(text).arg(room)).toString().remove(u'\u2060');
  };
  CHECK(kept("目標日 令和9年1月31日", 99) == u"目標日\u00a0令和9年1月31日");
  CHECK(kept("照合番号 4107 2498", 99) == u"照合番号 4107\u00a02498");
  CHECK(kept("読んでもらってください", 8) == u"読んで\u200bもらって\u200bください");
  CHECK(kept("サイバーセキュリティ対策チェックリスト", 12) == u"サイバーセキュリティ\u200b対策\u200bチェックリスト");
  CHECK(kept("（2 / 24）", 99) == u"（2\u00a0/\u00a024）");
}

TEST_CASE("joining phrases changes no letter") {
  Stage stage;
  const QString text = "令和5年11月22日（水）に ID を 2 名分、削除しました。";
  QString kept = stage.value("Phrases.keep(\"" + text + "\", 99)").toString();
  CHECK(kept.remove(u'\u2060').replace(u'\u00a0', u' ') == text);
}

TEST_CASE("a screen reader hears text without the joiners") {
  Stage stage;
  QQuickItem& item = stage.play("AppText { text: \"不要なアカウント\" }");
  CHECK(QAccessible::queryAccessibleInterface(&item)->text(QAccessible::Name) == "不要なアカウント");
}

TEST_CASE("days are written with their era and weekday") {
  struct Row {
    const char* iso;
    const char* shown;
  };
  const Row row = GENERATE(Row{"2023-11-22", "令和5年11月22日（水）"}, Row{"2019-05-01", "令和元年5月1日（水）"},
                           Row{"2019-04-30", "平成31年4月30日（火）"}, Row{"1989-01-07", "昭和64年1月7日（土）"},
                           Row{"1926-12-24", "大正15年12月24日（金）"}, Row{"2024-02-29", "令和6年2月29日（木）"},
                           Row{"", ""}, Row{"2023-02-30", ""}, Row{"tomorrow", ""});
  Stage stage;
  CHECK(stage.value(QString("Dates.full(\"%1\")").arg(row.iso)).toString() == row.shown);
}

TEST_CASE("a month later is the same day or that month's last") {
  Stage stage;
  CHECK(stage.value("Dates.addMonths(\"2024-01-31\", 1)").toString() == "2024-02-29");
  CHECK(stage.value("Dates.addMonths(\"2023-03-31\", -1)").toString() == "2023-02-28");
  CHECK(stage.value("Dates.addMonths(\"2023-11-22\", 2)").toString() == "2024-01-22");
  CHECK(stage.value("Dates.addDays(\"2023-12-31\", 1)").toString() == "2024-01-01");
}

TEST_CASE("every icon has an outline, and an unknown name has none") {
  Stage stage;
  const QStringList names = stage.value("Glyphs.names").toStringList();
  REQUIRE(names.size() > 30);
  for (const QString& name : names) {
    INFO(name.toStdString());
    CHECK(stage.value("Glyphs.path(\"" + name + "\")").toString().startsWith(u'M'));
  }
  CHECK(stage.value("Glyphs.path(\"unknown\")").toString().isEmpty());
}
