#include "viewmodels/history/history_view_model.hpp"

#include "desk_fixture.hpp"
#include "vault/history.hpp"

#include <QFile>
#include <QtTest/QTest>

namespace mamori::app {
namespace {

struct Past : DeskFixture {
  Past() {
    answer("2(5)", Verdict::yes, "");
    answer("2(5)", Verdict::no, "押しまちがい");
    answer("2(6)", Verdict::yes, "");
    REQUIRE(session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}));
    const auto vendor = session.vault().vendors()->front().id;
    const auto request = session.pharmacy()->make_request(vendor, {});
    REQUIRE(request);
    REQUIRE(session.pharmacy()->log_sending(request->id, Channel::qr));
    session.touch();
    history.enter();
  }

  void answer(std::string_view item, Verdict verdict, std::string_view reason) {
    Answer answer;
    answer.first = Check{verdict, clock.today()};
    REQUIRE(session.sheets().answer(own(), row(item, Target::server).key, answer, reason));
  }
  [[nodiscard]] QString text(int line) const { return history.entries()->value(line, "text").toString(); }
  [[nodiscard]] QUrl file(const char* name) const { return QUrl::fromLocalFile(away.filePath(name)); }
  void wait() {
    REQUIRE(QTest::qWaitFor([&] { return history.work() == HistoryViewModel::Idle; }, 20'000));
  }
  void enter(SecretInput& secret) { secret.enter(QString::fromUtf8(test_passphrase.data())); }

  HistoryViewModel history{session};
};

}  // namespace

TEST_CASE_METHOD(Past, "the history tells in words what happened, newest first") {
  CHECK(text(0) == "「レセコン株式会社」に依頼を渡しました");
  CHECK(history.entries()->value(0, "departed").toBool());
  const int last = history.entries()->count() - 1;
  CHECK(text(last) == "まもり手帳を使いはじめました");
  CHECK(history.entries()->value(0, "day").toString() == "令和5年11月22日（水）");
  session.setLanguage(Language::en);
  CHECK(history.entries()->value(0, "day").toString() == "Wed 22 Nov 2023");
}

TEST_CASE_METHOD(Past, "the history is narrowed to what left, to a row, to a time, and opened again") {
  const int all = history.entries()->count();
  history.setDepartures(true);
  CHECK(history.entries()->count() == 1);
  CHECK(history.filtered());
  history.showRow(int(own()), "2(5)@server");
  REQUIRE(history.entries()->count() == 2);
  CHECK(history.row().startsWith("2(5) "));
  CHECK(text(0).endsWith("：いいえ"));
  history.showAll();
  CHECK(history.entries()->count() == all);
  CHECK_FALSE(history.filtered());
  history.setPeriod(HistoryViewModel::Today);
  CHECK(history.entries()->count() == all);
  history.setPerson(1);
  CHECK(history.entries()->count() == all);
  CHECK(history.people() == QList<QString>{"全員", "見本 花子"});
}

TEST_CASE_METHOD(Past, "an entry shows what was there before and after, who did it and why") {
  history.showRow(int(own()), "2(5)@server");
  history.openEntry(history.entries()->value(0, "key").toInt());
  CHECK(history.opened() > 0);
  CHECK(history.openedBefore() == "はい 令和5年11月22日");
  CHECK(history.openedAfter() == "いいえ 令和5年11月22日");
  CHECK(history.openedReason() == "押しまちがい");
  CHECK(history.openedWho() == "見本 花子");
  history.closeEntry();
  CHECK(history.opened() == 0);
}

TEST_CASE_METHOD(Past, "more is read as the list is scrolled") {
  for (int i = 0; i < 60; ++i) {
    Answer answer;
    answer.remark = std::to_string(i);
    REQUIRE(session.sheets().answer(own(), row("2(4)", Target::server).key, answer));
  }
  history.showAll();
  CHECK(history.entries()->count() == 50);
  REQUIRE(history.entries()->canFetchMore({}));
  history.entries()->fetchMore({});
  CHECK(history.entries()->count() == int(session.vault().history_head()->size));
  CHECK_FALSE(history.entries()->canFetchMore({}));
}

TEST_CASE_METHOD(Past, "the history is verified in the background, against a checkpoint that was saved") {
  CHECK(history.witness() == "レセコン株式会社 に渡した依頼（令和5年11月22日 までの履歴）");
  CHECK(history.witnessAge() == 0);
  history.saveCheckpoint(file("a.mamori"));
  CHECK(history.outcome() == HistoryViewModel::CheckpointSaved);
  const auto size = session.vault().history_head()->size;
  history.verify({file("a.mamori")});
  CHECK(history.work() == HistoryViewModel::Checking);
  wait();
  CHECK(history.outcome() == HistoryViewModel::Sound);
  CHECK(history.counted() == int(size));
  history.verify({file("nowhere")});
  CHECK(history.error().code == "file_unreadable");
}

TEST_CASE_METHOD(Past, "locking ends a check that is under way") {
  history.verify({});
  session.close();
  wait();
  CHECK(history.entries()->count() == 0);
}

TEST_CASE_METHOD(Past, "the history is exported only with the passphrase, and that is written down") {
  SecretInput wrong;
  wrong.enter("ちがう あいことば です");
  history.exportTo(file("all"), &wrong);
  CHECK(history.error().code == "wrong_passphrase");
  CHECK_FALSE(QFile::exists(file("all").toLocalFile()));
  SecretInput secret;
  enter(secret);
  history.exportTo(file("all"), &secret);
  wait();
  CHECK(history.outcome() == HistoryViewModel::Exported);
  CHECK(QFile::exists(file("all").toLocalFile()));
  CHECK(text(0) == "履歴をすべてファイルに書き出しました");
}

TEST_CASE_METHOD(Past, "the details of an entry are erased with a reason, and the chain still holds") {
  history.showRow(int(own()), "2(5)@server");
  const int entry = history.entries()->value(0, "key").toInt();
  history.openEntry(entry);
  SecretInput secret;
  enter(secret);
  history.erase("本人の求め", &secret);
  CHECK(history.outcome() == HistoryViewModel::Erased);
  CHECK(history.openedErased());
  history.showAll();
  CHECK(text(0) == QStringLiteral("履歴 %1 番の中身を消しました").arg(entry));
  history.verify({});
  wait();
  CHECK(history.outcome() == HistoryViewModel::Sound);
}

}  // namespace mamori::app
