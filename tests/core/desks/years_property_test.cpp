// Random editions with random maps: no answer lands on a row that the map does not name, none is lost, none arrives as
// done.
#include "editions/load.hpp"
#include "two_stores.hpp"

#include <algorithm>
#include <map>
#include <random>

using namespace mamori;
using namespace mamori::desks;

namespace {

using Engine = std::mt19937;

int any(Engine& engine, int first, int last) {
  return std::uniform_int_distribution(first, last)(engine);
}

/// A later form: rows of `before` in another order under other numbers, some left out, and a map that names for some of
/// them one or several earlier rows, whichever these are.
Edition later_form(const Edition& before, const std::string& id, Engine& engine) {
  Edition edition = before;
  edition.id = id;
  edition.standing = Standing::own;
  edition.year = FiscalYear{before.year.start_year + 1};
  edition.issued_on.reset();
  edition.follows = Follows{before.id, {}};
  auto& rows = edition.pharmacy.rows;
  std::shuffle(rows.begin(), rows.end(), engine);
  rows.resize(static_cast<std::size_t>(any(engine, 1, static_cast<int>(rows.size()))));
  for (std::size_t i = 0; i < rows.size(); ++i) {
    rows[i].key.edition = id;
    rows[i].key.item = id + "-" + std::to_string(any(engine, 0, 999)) + "-" + std::to_string(i);
    rows[i].index = static_cast<std::uint8_t>(i);
    rows[i].is_gate = false;
    rows[i].obligation = Obligation::required;
    rows[i].due_year = edition.year;
    if (any(engine, 0, 2) == 0) continue;
    RowOrigin origin{rows[i].key, {}};
    auto from = before.pharmacy.rows;
    std::shuffle(from.begin(), from.end(), engine);
    const int merged = std::min(any(engine, 1, 3), static_cast<int>(from.size()));
    for (int k = 0; k < merged; ++k) origin.from.push_back(from[static_cast<std::size_t>(k)].key);
    edition.follows->rows.push_back(std::move(origin));
  }
  edition.vendor.rows.clear();
  return edition;
}

/// Which rows of the year before stand beside which row, as the map says.
std::map<std::string, std::vector<RowKey>> mapped(const Edition& edition) {
  std::map<std::string, std::vector<RowKey>> all;
  for (const auto& origin : edition.follows->rows) all[origin.to.text()] = origin.from;
  return all;
}

void check_year(const SheetView& now, const SheetView& before) {
  const auto& edition = *now.assessment.edition;
  const auto map = mapped(edition);
  CHECK(now.assessment.answers.empty());
  CHECK(now.progress.required.answered == 0);
  CHECK(now.progress.reference.answered == 0);
  std::size_t beside = 0;
  for (const auto& row : edition.pharmacy.rows) {
    const auto named = map.find(row.key.text());
    std::vector<RowKey> said;
    for (const auto& key : named == map.end() ? std::vector<RowKey>() : named->second) {
      const auto* from = before.assessment.sheet().find(key);
      REQUIRE(from != nullptr);
      if (!before.assessment.answer(from->index).empty()) said.push_back(key);
    }
    const auto earlier = now.assessment.earlier.find(row.index);
    REQUIRE((earlier != now.assessment.earlier.end()) == !said.empty());
    if (said.empty()) continue;
    ++beside;
    REQUIRE(earlier->second.answers.size() == said.size());
    for (const auto& each : earlier->second.answers) {
      CHECK(std::ranges::find(said, each.row->key) != said.end());
      CHECK(each.answer == before.assessment.answer(each.row->index));
    }
    const bool alone = named->second.size() == 1 && earlier->second.answers.front().answer.verdict().has_value();
    CHECK(earlier->second.renewable == alone);
  }
  CHECK(now.assessment.earlier.size() == beside);
}

}  // namespace

TEST_CASE("random editions and maps: nothing lands astray, nothing is lost, nothing arrives as done") {
  constexpr int rounds = 12;
  Engine engine(20261130);
  std::size_t given = 0;
  for (int round = 0; round < rounds; ++round) {
    fakes::FixedClock clock{1'700'622'000};
    fakes::TemporaryFolder folder;
    auto vault = vault::Vault::create(folder / "vault",
                                      {Desk::pharmacy, "あおば薬局", "見本 花子", false, crypto::KdfCost{8192, 1}},
                                      SecretBytes::from_text("correct horse battery"), clock)
                     .value();
    Library forms = library();
    forms.add(later_form(*library().edition("r5"), "x6", engine));
    forms.add(later_form(*forms.edition("x6"), "x7", engine));
    PharmacyDesk desk(vault, forms, clock);
    std::string before;
    for (const std::string id : {"r5", "x6", "x7"}) {
      INFO("round " << round << " " << id);
      REQUIRE(desk.begin_year(id));
      const auto sheet = desk.overview(id)->own;
      if (!before.empty()) check_year(sheet, desk.overview(before)->own);
      for (const auto& row : sheet.assessment.sheet().rows) {
        auto answer = checklist::with_first({}, Verdict::yes, clock.today());
        answer.remark = id + row.key.text();
        if (any(engine, 0, 3) != 0 || row.is_gate) REQUIRE(desk.sheets().answer(sheet.id, row.key, answer));
      }
      const auto answered = desk.overview(id)->own.assessment.answers;
      if (!before.empty()) {
        // Last year's sheet is as it was.
        const auto last_year = desk.overview(before)->own;
        for (const auto& [index, said] : last_year.assessment.answers) {
          CHECK(said.remark.starts_with(before));
        }
      }
      given += answered.size();
      before = id;
    }
  }
  CHECK(given > 100);
}
