#include "editions/difference.hpp"

#include "packs.hpp"

#include <algorithm>
#include <map>

using namespace mamori;
using namespace mamori::editions;
using namespace mamori::test;

namespace {

std::string joined(const std::vector<Piece>& pieces) {
  std::string text;
  for (const auto& piece : pieces) text += piece.text;
  return text;
}

/// Pieces that are its own stand in brackets.
std::string marked(const std::vector<Piece>& pieces) {
  std::string text;
  for (const auto& piece : pieces) text += piece.own ? "[" + piece.text + "]" : piece.text;
  return text;
}

std::map<std::string, const RowChange*> by_row(const std::vector<RowChange>& changes) {
  std::map<std::string, const RowChange*> rows;
  for (const auto& change : changes) rows[(change.after ? change.after : change.before.front())->key.text()] = &change;
  return rows;
}

std::vector<RowChange> between(std::string_view from, std::string_view to, SheetKind sheet = SheetKind::pharmacy) {
  return difference(*library().edition(from), *library().edition(to), sheet, origins_between(library(), from, to));
}

}  // namespace

TEST_CASE("maps put together lead from an edition to one two years before") {
  CHECK(descends(library(), "r7", "r5"));
  CHECK_FALSE(descends(library(), "r5", "r7"));
  CHECK_FALSE(descends(library(), "r5", "r5"));
  CHECK(origins_between(library(), "r7", "r5").empty());
  CHECK(origins_between(library(), "r5", "no such edition").empty());
  const auto origins = origins_between(library(), "r5", "r7");
  const auto patch = std::ranges::find_if(origins, [](const RowOrigin& origin) {
    return origin.to.text() == "2-⑥@all" && origin.to.sheet == SheetKind::pharmacy;
  });
  REQUIRE(patch != origins.end());
  std::vector<std::string> from;
  for (const auto& key : patch->from) {
    CHECK(key.edition == "r5");
    from.push_back(key.text());
  }
  CHECK(from == std::vector<std::string>{"2(7)@network", "2(7)@server", "2(7)@terminal"});
}

TEST_CASE("an edition against itself has changed nowhere") {
  const auto& edition = r5();
  std::vector<RowOrigin> origins;
  for (const auto sheet : {SheetKind::pharmacy, SheetKind::vendor}) {
    for (const Row& row : edition.sheet(sheet).rows) origins.push_back({row.key, {row.key}});
  }
  for (const auto sheet : {SheetKind::pharmacy, SheetKind::vendor}) {
    const auto changes = difference(edition, edition, sheet, origins);
    CHECK(changes.size() == edition.sheet(sheet).rows.size());
    CHECK(std::ranges::all_of(changes, [](const RowChange& c) { return c.change == Change::same && !c.answer_again; }));
  }
}

TEST_CASE("without a map every row is new and every old one gone") {
  const auto changes = difference(r5(), *library().edition("r7"), SheetKind::vendor, {});
  const auto added = std::ranges::count(changes, Change::added, &RowChange::change);
  CHECK(added == static_cast<std::ptrdiff_t>(library().edition("r7")->vendor.rows.size()));
  CHECK(std::ranges::count(changes, Change::gone, &RowChange::change) ==
        static_cast<std::ptrdiff_t>(r5().vendor.rows.size()));
}

TEST_CASE("from 令和5年度 to 令和7年度 patches are merged, passwords are new and the log has moved") {
  const auto changes = between("r5", "r7");
  const auto rows = by_row(changes);
  CHECK(rows.at("2-⑥@all")->change == Change::merged);
  CHECK(rows.at("2-⑦@all")->change == Change::added);
  CHECK(rows.at("2-⑧@all")->change == Change::added);
  CHECK(rows.at("2-⑪@server")->change == Change::moved);
  CHECK_FALSE(rows.at("2-⑪@server")->answer_again);
  CHECK(rows.at("2-①@all")->change == Change::same);
  CHECK(rows.at("2-⑥@all")->answer_again);
  // Nothing is lost and nothing is counted twice.
  std::map<RowKey, int> seen;
  for (const auto& change : changes) {
    for (const Row* row : change.before) ++seen[row->key];
  }
  for (const Row& row : r5().pharmacy.rows) CHECK(seen[row.key] >= 1);
}

TEST_CASE("a wording that nobody has seen counts as changed") {
  const auto changes = between("r6", "r7");
  for (const auto& change : changes) {
    if (change.after == nullptr || change.after->wording) continue;
    INFO(change.after->key.text());
    CHECK(change.change != Change::same);
    CHECK(change.answer_again);
    CHECK(change.after_words.empty());
  }
}

TEST_CASE("words are marked where they differ, and both wordings stay whole") {
  const auto words = compare_words("不要なアカウントを削除している。", "不要なアカウントを削除または無効化している。");
  CHECK(marked(words.before) == "不要なアカウントを削除している。");
  CHECK(marked(words.after) == "不要なアカウントを削除[または無効化]している。");
  const auto others = compare_words("策定、又は令和6年度中に策定予定である。", "策定している。");
  CHECK(joined(others.before) == "策定、又は令和6年度中に策定予定である。");
  CHECK(joined(others.after) == "策定している。");
  CHECK(compare_words("同じ", "同じ").after == std::vector<Piece>{{"同じ", false}});
  CHECK(compare_words("", "").before.empty());
  CHECK(compare_words("", "新しい").after == std::vector<Piece>{{"新しい", true}});
}

TEST_CASE("two long wordings with nothing in common are compared as well") {
  std::string a, b;
  for (int i = 0; i < 1000; ++i) {
    a += "あ";
    b += "い";
  }
  const auto words = compare_words(a, b);
  CHECK(words.before == std::vector<Piece>{{a, true}});
  CHECK(words.after == std::vector<Piece>{{b, true}});
}
