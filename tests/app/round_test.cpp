// 大きく一問ずつ over a real vault: what is asked, where it goes on, and what is told at its end.
#include "desk_fixture.hpp"
#include "viewmodels/round/round_view_model.hpp"

#include <QTest>

namespace mamori::app {
namespace {

struct Round : DeskFixture {
  Round() { session.touch(); }

  [[nodiscard]] QString at() { return sheet.row()->key(); }

  /// Says it and goes on without waiting for the page to turn.
  void say(RowViewModel::Said said) {
    sheet.say(said);
    round.next();
  }

  SheetViewModel sheet{session};
  RoundViewModel round{session, sheet};
};

}  // namespace

TEST_CASE_METHOD(Round, "before it is begun a round tells how many questions wait and how long they take") {
  CHECK_FALSE(round.stand().open);
  CHECK(round.stand().left == 19);
  CHECK(round.stand().rest == "あと 11 問・約 11 分");
}

TEST_CASE_METHOD(Round, "nineteen questions take nineteen answers") {
  REQUIRE(round.begin());
  CHECK(sheet.row()->gate());
  CHECK(round.stand().total == 19);
  for (int question = 1; question <= 19; ++question) {
    CHECK(round.stand().place == question);
    CHECK(round.stand().left == 20 - question);
    if (question == 12) CHECK(round.stand().rest == "参考項目 あと 8 問・約 8 分");
    say(RowViewModel::Yes);
  }
  CHECK(round.stand().finished);
  CHECK(round.stand().left == 0);
  CHECK(round.stand().yes == 19);
  CHECK(sheet.complete());
}

TEST_CASE_METHOD(Round, "an answer leads on by itself after it was seen") {
  REQUIRE(round.begin());
  const QString first = at();
  sheet.say(RowViewModel::Yes);
  CHECK(at() == first);
  CHECK(round.stand().turning);
  CHECK(QTest::qWaitFor([&] { return at() != first; }, 5000));
  CHECK_FALSE(round.stand().turning);
}

TEST_CASE_METHOD(Round, "an いいえ waits for its target day and counts as left until then") {
  REQUIRE(round.begin());
  say(RowViewModel::Yes);
  const int left = round.stand().left;
  sheet.say(RowViewModel::No);
  CHECK_FALSE(round.stand().turning);
  CHECK(round.stand().left == left);
  sheet.setTargetDay("2024-02-29");
  CHECK(round.stand().left == left - 1);
  CHECK(round.stand().no == 1);
}

TEST_CASE_METHOD(Round, "わからない goes on, is told at the end, and is asked again once nothing else is left") {
  REQUIRE(round.begin());
  say(RowViewModel::Yes);
  const QString doubtful = at();
  say(RowViewModel::Unsure);
  while (!round.stand().finished) say(RowViewModel::Yes);
  CHECK(round.stand().unsure == 1);
  CHECK(round.stand().left == 0);
  round.again();
  CHECK(at() == doubtful);
  CHECK(round.stand().total == 1);
}

TEST_CASE_METHOD(Round, "a question that was passed over is left at the end") {
  REQUIRE(round.begin());
  say(RowViewModel::Yes);
  const QString passed = at();
  round.next();
  while (!round.stand().finished) say(RowViewModel::Yes);
  CHECK(round.stand().left == 1);
  round.again();
  CHECK(at() == passed);
}

TEST_CASE_METHOD(Round, "a gate answered いいえ ends the round") {
  REQUIRE(round.begin());
  say(RowViewModel::No);
  CHECK(round.stand().finished);
  CHECK(round.stand().left == 0);
}

TEST_CASE_METHOD(Round, "a round that was left goes on at its question, also after the store was closed") {
  REQUIRE(round.begin());
  say(RowViewModel::Yes);
  round.next();
  round.next();
  const QString place = at();
  SECTION("left") {
    round.leave();
  }
  SECTION("locked") {
    session.close();
    CHECK_FALSE(round.stand().open);
    auto vault = vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock);
    REQUIRE(vault);
    REQUIRE(session.open(std::move(*vault), clock));
    session.touch();
  }
  CHECK(round.stand().left == 18);
  REQUIRE(round.begin());
  CHECK(at() == place);
}

TEST_CASE_METHOD(Round, "what is taken back stands in front again") {
  REQUIRE(round.begin());
  const QString gate = at();
  say(RowViewModel::Yes);
  say(RowViewModel::Unsure);
  sheet.undo();
  sheet.undo();
  CHECK(at() == gate);
  CHECK(round.stand().place == 1);
  CHECK(round.stand().left == 19);
  CHECK(round.stand().yes == 0);
}

TEST_CASE_METHOD(Round, "there is no round where nothing waits") {
  REQUIRE(round.begin());
  while (!round.stand().finished) say(RowViewModel::Yes);
  round.leave();
  CHECK_FALSE(round.begin());
  CHECK_FALSE(round.stand().open);
}

}  // namespace mamori::app
