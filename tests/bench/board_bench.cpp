// Measures an inspector's list of 60,000 pharmacies: reading it, and any filter, order and search. Prints each and
// fails beyond the goals.

#include "desks/inspector_desk.hpp"
#include "editions/load.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/temporary_folder.hpp"
#include "need.hpp"

#include <algorithm>

using namespace mamori;
using bench::milliseconds;
using bench::need;
using bench::report;

namespace {

constexpr double list_goal = 100;   ///< milliseconds for a filter, an order or a search
constexpr double open_goal = 1000;  ///< milliseconds; a passphrase takes as long before it
constexpr std::uint32_t pharmacies = 60'000;
constexpr std::uint32_t page = 1000;
constexpr int rounds = 5;

StatusRecord status(std::uint32_t number, UnixTime now) {
  StatusRecord record;
  const auto spread = number * 2654435761U;  // Knuth's multiplicative hash: keys are as good as random
  for (std::size_t i = 0; i < 4; ++i) {
    record.message[i] = static_cast<std::uint8_t>(number >> (8 * i));
    record.pharmacy_key[i] = static_cast<std::uint8_t>(spread >> (8 * i));
  }
  record.pharmacy = "さくら調剤薬局 " + std::to_string(spread % pharmacies) + "号店";
  record.edition = "r5";
  record.issued = now - static_cast<UnixTime>(spread % 400) * 86'400;
  record.missing = spread % 19;
  record.envelope.assign(400, static_cast<std::uint8_t>(number));
  record.received = now;
  return record;
}

void fill(vault::Vault& vault, UnixTime now) {
  for (std::uint32_t from = 0; from < pharmacies; from += page) {
    std::vector<StatusRecord> records;
    for (std::uint32_t i = 0; i < page; ++i) records.push_back(status(from + i, now));
    need(vault.change({}, [&](vault::Writer& writer) -> Result<void> {
      need(writer.stage_statuses(records));
      return {};
    }));
  }
}

std::vector<desks::BoardQuery> queries() {
  std::vector<desks::BoardQuery> all;
  for (int filter = 0; filter <= static_cast<int>(desks::BoardFilter::refused); ++filter) {
    for (int order = 0; order <= static_cast<int>(desks::BoardOrder::name); ++order) {
      for (const auto* search : {"", "さくら", "サクラ調剤薬局 ５", "見つからない"}) {
        all.push_back({static_cast<desks::BoardFilter>(filter), static_cast<desks::BoardOrder>(order), true, search});
      }
    }
  }
  return all;
}

}  // namespace

int main() {
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  const auto library = need(editions::built_in());
  const auto secret = SecretBytes::from_text("correct horse battery");
  {
    auto vault = need(
        vault::Vault::create(home / "vault", {Desk::inspector, "中央保健所", "検査 次郎", false, {}}, secret, clock));
    fill(vault, clock.now());
  }
  auto vault = need(vault::Vault::open(home / "vault", "", secret, clock));
  desks::InspectorDesk desk(vault, library, clock);
  desks::PharmacyBoard board;
  bool reached = report("60,000 statuses read and laid out, first time",
                        milliseconds([&] { board = need(desk.board()); }), open_goal);
  reached =
      report("the same again, after a change", milliseconds([&] { board = need(desk.board()); }), open_goal) && reached;
  if (board.lines().size() != pharmacies) return 2;
  double slowest = 0;
  std::size_t found = 0;
  for (const auto& query : queries()) {
    double usual = 1e9;
    for (int i = 0; i < rounds; ++i) {
      usual = std::min(usual, milliseconds([&] { found += board.arrange(query, clock.today()).size(); }));
    }
    slowest = std::max(slowest, usual);
  }
  reached = report("slowest list of any filter, order and search", slowest, list_goal) && reached;
  const double counted = milliseconds([&] { found += static_cast<std::size_t>(board.totals(clock.today()).waiting); });
  reached = report("how many there are of each kind", counted, list_goal) && reached;
  return reached && found > pharmacies ? 0 : 1;
}
