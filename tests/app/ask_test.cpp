// わからない leads on, over a real vault: who is asked, in which words, and where the answer goes.
#include "desk_fixture.hpp"
#include "viewmodels/ask/ask_view_model.hpp"
#include "viewmodels/sheet/sheet_view_model.hpp"

#include <QClipboard>
#include <QGuiApplication>
#include <QSignalSpy>

namespace mamori::app {
namespace {

struct Asker : DeskFixture {
  Asker() {
    REQUIRE(session.pharmacy()->add_vendor("メディコム商会", {"レセコン"}));
    session.touch();
    REQUIRE(sheet.open(own()));
  }

  void doubt(const QString& row) {
    sheet.choose(row);
    sheet.say(RowViewModel::Unsure);
    ask.about(row);
  }

  SheetViewModel sheet{session};
  AskViewModel ask{session};
};

}  // namespace

TEST_CASE_METHOD(Asker, "わからない about a server offers to ask the vendor, in words that can be read out") {
  doubt("2(5)@server");
  REQUIRE(ask.card().there);
  CHECK(ask.people() == QList<QString>{"メディコム商会", "開設者", "本部"});
  CHECK(ask.people().at(ask.card().person) == "メディコム商会");
  CHECK(ask.card().words.startsWith("メディコム商会 御中\nあおば薬局です。"));
  CHECK(ask.card().words.contains("2(5)"));
  QSignalSpy copied(&ask, &AskViewModel::copied);
  ask.copyCard();
  CHECK(copied.size() == 1);
  CHECK(QGuiApplication::clipboard()->text() == ask.card().words);
}

TEST_CASE_METHOD(Asker, "who is asked can be chosen, and stays chosen") {
  doubt("2(5)@server");
  ask.choose(2);
  CHECK(ask.card().words.startsWith("本部 様"));
  session.touch();
  CHECK(ask.people().at(ask.card().person) == "本部");
}

TEST_CASE_METHOD(Asker, "open questions stand person by person, and lead back to their rows") {
  doubt("1(1)@organisation");
  doubt("2(5)@server");
  doubt("2(7)@network");
  REQUIRE(ask.questions()->count() == 3);
  CHECK(ask.questions()->value(0, "who").toString() == "メディコム商会");
  CHECK(ask.questions()->value(0, "begins").toBool());
  CHECK_FALSE(ask.questions()->value(1, "begins").toBool());
  CHECK(ask.questions()->value(2, "who").toString() == "開設者");
  ask.copyAll("2(7)@network");
  const QString words = QGuiApplication::clipboard()->text();
  CHECK(words.contains("2(5)"));
  CHECK(words.contains("2(7)"));
  CHECK_FALSE(words.contains("1(1)"));
  QSignalSpy wanted(&ask, &AskViewModel::rowWanted);
  ask.openRow("2(7)@network");
  CHECK(wanted.front().front().toString() == "2(7)@network");
}

TEST_CASE_METHOD(Asker, "an answer ends the question") {
  doubt("2(5)@server");
  sheet.say(RowViewModel::Yes);
  CHECK_FALSE(ask.card().there);
  CHECK(ask.questions()->count() == 0);
}

TEST_CASE_METHOD(Asker, "all questions to somebody are one paper") {
  doubt("2(5)@server");
  doubt("2(7)@network");
  QString name;
  std::size_t pages = 0;
  QObject::connect(&ask, &AskViewModel::paperWanted, &ask,
                   [&](const QString& offered, const PapersViewModel::Job& job) {
                     name = offered;
                     pages = job.compose().pages.size();
                   });
  ask.printAll("2(7)@network");
  CHECK(name == "メディコム商会 に聞くこと");
  CHECK(pages == 1);
}

TEST_CASE_METHOD(Asker, "a vendor that is not asked any more is not asked about a row either") {
  doubt("2(5)@server");
  REQUIRE(session.pharmacy()->set_vendor_tie(session.overview()->vendors.front().id, Tie::ended, "解約した"));
  session.touch();
  CHECK(ask.people() == QList<QString>{"開設者", "本部"});
  CHECK(ask.card().words.startsWith("開設者 様"));
}

}  // namespace mamori::app
