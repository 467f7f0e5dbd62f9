#include "desks/pharmacy_board.hpp"

#include "base/clock.hpp"

#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using namespace mamori::desks;

namespace {

constexpr UnixTime noon = 1'700'622'000;  // 2023-11-22 in Japan
constexpr UnixTime a_day = 86'400;

CivilDate today() {
  return local_date(noon);
}

StatusLine status(int id, std::uint8_t key, const char* name, int days_ago, int missing,
                  InboxState state = InboxState::accepted, const char* note = "") {
  crypto::PublicKey pharmacy{};
  pharmacy[0] = key;
  return {StatusId{id}, name, pharmacy, "r5", noon - days_ago * a_day, missing, noon, state, note};
}

std::vector<std::string> names(const PharmacyBoard& board, const BoardQuery& query) {
  std::vector<std::string> names;
  for (const auto place : board.arrange(query, today())) names.push_back(board.lines()[place].shown->pharmacy);
  return names;
}

using Names = std::vector<std::string>;

PharmacyBoard four() {
  std::vector<StatusLine> statuses{status(1, 1, "さくら薬局 10号店", 200, 4), status(2, 2, "さくら薬局 2号店", 10, 0),
                                   status(3, 3, "ひまわり薬局", 1, 7, InboxState::staged, "再訪 ５月"),
                                   status(4, 4, "あおば薬局", 3, 4)};
  return PharmacyBoard(std::move(statuses));
}

}  // namespace

TEST_CASE("the pharmacy that misses most stands first, equals by name, with numbers as numbers") {
  CHECK(names(four(), {}) == Names{"ひまわり薬局", "あおば薬局", "さくら薬局 10号店", "さくら薬局 2号店"});
  CHECK(names(four(), {.order = BoardOrder::name, .descending = false}) ==
        Names{"あおば薬局", "さくら薬局 2号店", "さくら薬局 10号店", "ひまわり薬局"});
  CHECK(names(four(), {.order = BoardOrder::age}).front() == "さくら薬局 10号店");
  CHECK(names(four(), {.order = BoardOrder::age, .descending = false}).front() == "ひまわり薬局");
}

TEST_CASE("a filter leaves what fits, and the totals count the same") {
  const auto board = four();
  const auto totals = board.totals(today());
  const auto count = [&](BoardFilter filter) { return static_cast<int>(names(board, {.filter = filter}).size()); };
  CHECK(totals.pharmacies == 4);
  CHECK(count(BoardFilter::waiting) == totals.waiting);
  CHECK(totals.waiting == 1);
  CHECK(count(BoardFilter::behind) == totals.behind);
  CHECK(totals.behind == 3);
  CHECK(names(board, {.filter = BoardFilter::complete}) == Names{"さくら薬局 2号店"});
  CHECK(totals.complete == 1);
  CHECK(names(board, {.filter = BoardFilter::stale}) == Names{"さくら薬局 10号店"});
  CHECK(totals.stale == 1);
  CHECK(totals.refused == 0);
}

TEST_CASE("names and notes are found in whatever width they are typed") {
  CHECK(names(four(), {.search = "ｻｸﾗ"}) == Names{"さくら薬局 10号店", "さくら薬局 2号店"});
  CHECK(names(four(), {.search = "サクラ薬局 ２"}) == Names{"さくら薬局 2号店"});
  CHECK(names(four(), {.search = "5月"}) == Names{"ひまわり薬局"});
  CHECK(names(four(), {.search = "見つからない"}).empty());
}

TEST_CASE("a pharmacy stands once, with the newest that was not refused") {
  std::vector<StatusLine> statuses{status(1, 1, "あおば薬局", 30, 5), status(2, 1, "あおば薬局", 20, 2),
                                   status(3, 1, "あおば薬局", 10, 0, InboxState::refused)};
  const PharmacyBoard board(std::move(statuses));
  REQUIRE(board.lines().size() == 1);
  CHECK(board.lines()[0].shown->id == StatusId{2});
  CHECK(board.lines()[0].visits == 3);
  const auto visits = board.visits_of(*board.place_of(StatusId{3}));
  REQUIRE(visits.size() == 3);
  CHECK(visits.front()->id == StatusId{3});
  CHECK_FALSE(board.place_of(StatusId{9}));
}

TEST_CASE("a pharmacy whose every status was refused counts as refused alone") {
  std::vector<StatusLine> statuses{status(1, 1, "あおば薬局", 200, 5, InboxState::refused)};
  const PharmacyBoard board(std::move(statuses));
  const auto totals = board.totals(today());
  CHECK(totals.refused == 1);
  CHECK(totals.behind == 0);
  CHECK(totals.stale == 0);
}

TEST_CASE("two keys under one name are told apart") {
  std::vector<StatusLine> statuses{status(1, 1, "あおば薬局", 3, 0), status(2, 2, "ｱｵﾊﾞ薬局", 3, 0),
                                   status(3, 3, "あおば薬局", 2, 0)};
  const PharmacyBoard board(std::move(statuses));
  CHECK(board.lines()[0].namesake);
  CHECK(board.lines()[2].namesake);
}

TEST_CASE("a board of nothing is empty") {
  CHECK(PharmacyBoard().arrange({}, today()).empty());
  CHECK(PharmacyBoard().totals(today()).pharmacies == 0);
}
