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

TEST_CASE_METHOD(Past, "how a vendor was asked for the first time, and what was said, stands in its entry") {
  const auto vendor = session.vault().vendors()->front().id;
  REQUIRE(session.pharmacy()->log_asking(vendor, SendingKind::request, Channel::telephone, clock.today(),
                                         "担当は木曜に戻る"));
  session.touch();
  history.openEntry(history.entries()->value(0, "key").toInt());
  CHECK(history.openedAfter() == "電話\n担当は木曜に戻る");
}

TEST_CASE_METHOD(Past, "what left as a file is told with its name, and what was taken back too") {
  const auto vendor = session.vault().vendors()->front();
  const auto change = [&](std::string_view why, auto body) { REQUIRE(session.vault().change(why, body)); };
  change("", [](vault::Writer& w) { return w.log_departure(vault::Departure::ledger, "accounts", "台帳.pdf"); });
  change("", [](vault::Writer& w) { return w.log_departure(vault::Departure::recovery_sheet, "", "復旧.pdf"); });
  REQUIRE(session.pharmacy()->take_back_sending(session.vault().requests()->front().id));
  REQUIRE(session.pharmacy()->set_vendor_tie(vendor.id, Tie::ended, "解約"));
  session.touch();
  CHECK(text(0) == "「レセコン株式会社」に依頼するかどうかを変えました");
  CHECK(text(1) == "「レセコン株式会社」に渡した、を取り消しました");
  CHECK(text(2) == "復旧シートをファイルに出しました（復旧.pdf）");
  CHECK(text(3).endsWith("をファイルに出しました（台帳.pdf）"));
  CHECK(history.entries()->value(3, "departed").toBool());
  // Every kind has its words.
  for (int i = 0; i <= static_cast<int>(vault::last_departure); ++i) {
    const auto what = static_cast<vault::Departure>(i);
    change("", [what](vault::Writer& w) { return w.log_departure(what, "devices", "f"); });
    session.touch();
    INFO(vault::name_of(what));
    CHECK_FALSE(text(0).startsWith(QString::fromUtf8(vault::name_of(what).data())));
  }
}

TEST_CASE_METHOD(Past, "what happened to ledgers is told in words, with the fields that changed") {
  const auto change = [&](auto body) { REQUIRE(session.vault().change("", body)); };
  auto& desk = *session.ledgers();
  Values values(ledgers::spec_of(Ledger::devices).fields.size());
  values[device::number] = "PC-9";
  values[device::kind] = "terminal";
  const auto id = desk.add(Ledger::devices, values);
  REQUIRE(id);
  values[device::kind] = "server";
  REQUIRE(desk.change(*id, values));
  REQUIRE(desk.retire(*id, "廃棄"));
  REQUIRE(desk.restore(*id));
  change([](vault::Writer& w) { return w.import_entries(Ledger::staff, ledgers::as_new({{"見本 一"}, {"見本 二"}})); });
  change([](vault::Writer& w) { return w.log_ledger_export(Ledger::devices, "csv", 1); });
  change([](vault::Writer& w) -> Result<void> {
    const auto kept =
        w.add_evidence({EvidenceId{}, EvidenceKind::words, "棚B", "", 0, CivilDate::from_days(0), {}, "", {"a"}});
    if (!kept) return pass_on(kept);
    if (auto done = w.change_evidence(*kept, "棚C", CivilDate::from_days(1), {}); !done) return done;
    if (auto done = w.use_evidence(*kept, "b", true); !done) return done;
    if (auto done = w.use_evidence(*kept, "b", false); !done) return done;
    return w.remove_evidence(*kept);
  });
  change([](vault::Writer& w) { return w.confirm_question("devices_empty 2(1)@all", "0", "紙の台帳"); });
  change([](vault::Writer& w) { return w.note_incident("画面が暗い"); });
  change([](vault::Writer& w) { return w.show_incident_locked(true); });
  change([](vault::Writer& w) { return w.acknowledge(3, "見本 太郎"); });
  session.touch();
  const QStringList told{"見本 太郎 さんが心得 3 を読みました",
                         "ロック中もインシデントのページを見せることにしました",
                         "インシデントのメモを書きました",
                         "2(1) への問いに「確認済み」と答えました",
                         "根拠「棚C」を消しました",
                         "根拠を、項目から外しました",
                         "根拠を、ほかの項目にも使いました",
                         "根拠「棚C」を直しました",
                         "根拠「棚B」を加えました",
                         "機器台帳をファイルに書き出しました",
                         "職員に、ファイルから 2 件を取り込みました",
                         "機器台帳の「PC-9」を、また使うことにしました",
                         "機器台帳の「PC-9」を、使わないものにしました",
                         "機器台帳の「PC-9」を直しました",
                         "機器台帳に「PC-9」を加えました"};
  for (int line = 0; line < told.size(); ++line) CHECK(text(line).toStdString() == told[line].toStdString());
  CHECK(history.entries()->value(9, "departed").toBool());
  history.openEntry(history.entries()->value(13, "key").toInt());
  CHECK(history.openedBefore() == "種類：端末PC");
  CHECK(history.openedAfter() == "種類：サーバ");
  history.openEntry(history.entries()->value(10, "key").toInt());
  CHECK(history.openedAfter() == "見本 一\n見本 二");
  history.openEntry(history.entries()->value(3, "key").toInt());
  CHECK(history.openedAfter() == "紙の台帳");
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

TEST_CASE_METHOD(Past, "a clock that stood far ahead is told, and declared right with a reason") {
  CHECK(history.clockAhead().isEmpty());
  const auto passphrase = SecretBytes::from_text(test_passphrase);
  ChosenDayClock ahead{CivilDate::from_iso("2031-04-01").value()};
  session.close();
  {
    auto vault = vault::Vault::open(folder(), {}, passphrase, ahead);
    REQUIRE(vault);
    REQUIRE(vault->change("", [](vault::Writer& writer) { return writer.set_vendor_contract(false); }));
  }
  auto vault = vault::Vault::open(folder(), {}, passphrase, clock);
  REQUIRE(vault);
  REQUIRE(session.open(std::move(*vault), clock));
  CHECK(history.clockAhead().contains("令和13年4月1日"));
  SecretInput secret;
  enter(secret);
  history.declareClock("", &secret);
  CHECK(history.error().code == "reason_missing");
  CHECK_FALSE(history.clockAhead().isEmpty());
  enter(secret);
  history.declareClock("電池が切れて、時計が進んでいた", &secret);
  CHECK_FALSE(history.failed());
  CHECK(history.outcome() == HistoryViewModel::ClockDeclared);
  CHECK(history.clockAhead().isEmpty());
  history.verify({});
  wait();
  CHECK(history.outcome() == HistoryViewModel::Sound);
}

}  // namespace mamori::app
