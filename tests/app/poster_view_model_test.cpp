#include "viewmodels/poster/poster_view_model.hpp"

#include "desk_fixture.hpp"

namespace mamori::app {
namespace {

TEST_CASE("The poster has nine principles in three columns before any store is open") {
  DeskSession closed(test_library());
  const PosterViewModel poster(closed);
  CHECK(poster.audiences()->count() == 3);
  REQUIRE(poster.principles()->count() == 9);
  int points = 0;
  for (int i = 0; i < 9; ++i) {
    CHECK(poster.principles()->value(i, "column") == i / 3);
    CHECK(poster.principles()->value(i, "place") == i % 3);
    points += static_cast<int>(poster.principles()->value(i, "points").toStringList().size());
  }
  CHECK(points == 17);
}

TEST_CASE("An opened principle shows its official words and every row of the checklist that it serves") {
  DeskSession closed(test_library());
  PosterViewModel poster(closed);
  poster.open(9);
  CHECK(poster.openedTitle() == QStringLiteral("電子メールの確認"));
  CHECK(poster.openedSubPoints().size() == 2);
  CHECK_FALSE(poster.openedPlain().isEmpty());
  // 2(7) is asked for network devices, servers and terminals.
  CHECK(poster.served()->count() == 3);
  CHECK(poster.served()->rowOf(QStringLiteral("2(7)@network")) >= 0);
}

TEST_CASE("Turning goes round and round, and any other number closes") {
  DeskSession closed(test_library());
  PosterViewModel poster(closed);
  poster.open(9);
  poster.turn(1);
  CHECK(poster.opened() == 1);
  poster.turn(-1);
  CHECK(poster.opened() == 9);
  poster.open(10);
  CHECK(poster.opened() == 0);
  CHECK(poster.openedTitle().isEmpty());
}

TEST_CASE("In English the poster keeps its official Japanese and puts English beside it") {
  DeskFixture desk;
  PosterViewModel poster(desk.session);
  poster.open(1);
  CHECK(poster.openedCourtesy().isEmpty());
  desk.session.setLanguage(Language::en);
  CHECK(poster.openedTitle() == QStringLiteral("アカウント整理と使用状況の棚卸し"));
  CHECK_FALSE(poster.openedCourtesy().isEmpty());
  CHECK(poster.openedCourtesyPoints().size() == poster.openedCheckPoints().size());
}

}  // namespace
}  // namespace mamori::app
