// What the ledgers say, counted where they are kept: a rule never needs all the entries.
#include "ledgers/fold.hpp"
#include "vault/ledgers.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace mamori::vault {
namespace {

using ledgers::Facts;
using ledgers::Named;

/// Folds the rows of a query into the facts; `read` sees each row.
template <class Read>
Result<void> each(Result<Statement> rows, Read read) {
  if (!rows) return pass_on(rows);
  while (true) {
    MAMORI_TAKE(const auto more, rows->next());
    if (!more) return {};
    read(*rows);
  }
}

void add(Named& named, std::string_view name) {
  ++named.count;
  if (named.examples.size() < ledgers::example_limit) named.examples.emplace_back(name);
}

std::optional<CivilDate> day_of(const std::string& iso) {
  const auto day = CivilDate::from_iso(iso);
  return day ? std::optional(*day) : std::nullopt;
}

Target target_of(const std::string& kind) {
  return kind == "server" ? Target::server : kind == "network" ? Target::network : Target::terminal;
}

Result<void> count_devices(Connection& database, Facts& facts) {
  struct Devices {
    std::string first;  ///< the smallest of their names
    int count = 0;
  };
  std::map<std::pair<std::string, std::string>, Devices> systems;  // by kind and operating system
  // One pass for all that is asked of them: there are thousands.
  const auto done = each(database.query("SELECT c0, c1, c3, c12, changed FROM entries WHERE ledger = ? AND gone = 0 "
                                        "ORDER BY rank, id",
                                        Ledger::devices),
                         [&](Statement& row) {
                           ++facts.devices;
                           facts.devices_changed = std::max(facts.devices_changed, row.day(4));
                           auto name = row.text(0);
                           if (const auto remote = row.view(3); remote != "yes" && remote != "no")
                             add(facts.remote_unknown, name);
                           auto system = row.text(2);
                           if (system.empty()) return;
                           Devices& like = systems[{row.text(1), std::move(system)}];
                           if (like.count++ == 0 || name < like.first) like.first = std::move(name);
                         });
  if (!done) return done;
  for (auto& [what, devices] : systems)
    facts.systems.push_back({target_of(what.first), what.second, std::move(devices.first), devices.count});
  return {};
}

Result<void> count_accounts(Connection& database, Facts& facts, CivilDate today) {
  // By family and given name together, without the space between: a roster writes 見本 花子, the ledger 見本 and 花子.
  const auto bare = [](std::string name) {
    std::erase(name, ' ');
    return name;
  };
  const auto left = collect(database.query("SELECT c0 FROM entries WHERE ledger = ? AND gone = 1 AND c0 NOT "
                                           "IN (SELECT c0 FROM entries WHERE ledger = ?1 AND gone = 0)",
                                           Ledger::staff),
                            [&](Statement& row) { return bare(ledgers::folded(row.text(0))); });
  if (!left) return pass_on(left);
  return each(
      database.query("SELECT c0, c2, c3, c5, c8 FROM entries WHERE ledger = ? AND gone = 0 AND c7 = 'usable' AND "
                     "(?2 OR (c8 <> '' AND c8 < ?3)) ORDER BY rank, id",
                     Ledger::accounts, !left->empty(), today.iso()),
      [&](Statement& row) {
        const auto until = row.text(4);
        if (!until.empty() && until < today.iso()) add(facts.accounts_expired, row.text(3));
        const auto holder = bare(ledgers::folded(row.text(1) + row.text(2)));
        const bool gone = !holder.empty() && std::find(left->begin(), left->end(), holder) != left->end();
        if (gone) add(facts.accounts_of_leavers, row.text(3));
      });
}

/// Generations are those of one thing (manual, 3(2)): the first of one system and the second of another are no two.
Result<void> count_backups(Connection& database, Facts& facts, CivilDate today) {
  struct Backup {
    std::string name;
    std::set<std::string> generations;
    bool third_offline = false;
  };
  std::map<std::string, Backup> backups;  // by what, folded
  const auto year_ago = today.plus_days(-ledgers::a_year).iso();
  const auto done = each(database.query("SELECT c0, c1, c3, c4, CASE c6 WHEN 'restored' THEN c5 ELSE '' END "
                                        "FROM entries WHERE ledger = ? AND gone = 0 ORDER BY rank, id",
                                        Ledger::backups),
                         [&](Statement& row) {
                           facts.restored = std::max(facts.restored, day_of(row.text(4)));
                           if (row.text(1) < year_ago) return;
                           auto name = row.text(0);
                           Backup& backup = backups[ledgers::folded(name)];
                           if (backup.name.empty()) backup.name = std::move(name);
                           const auto [generation, added] = backup.generations.insert(row.text(2));
                           if (*generation == "3" && row.text(3) == "yes") backup.third_offline = true;
                         });
  if (!done) return done;
  constexpr std::size_t enough = 3;
  for (const auto& [key, backup] : backups) {
    ++facts.backups;
    if (backup.generations.size() < enough) {
      add(facts.generations_few, backup.name);
    } else if (!backup.third_offline) {
      add(facts.third_online, backup.name);
    }
  }
  return {};
}

Result<void> count_contacts(Connection& database, Facts& facts, CivilDate today) {
  const auto year_ago = today.plus_days(-ledgers::a_year).iso();
  return each(database.query("SELECT c0, c3, c7, c1 FROM entries WHERE ledger = ? AND gone = 0 ORDER BY rank, id",
                             Ledger::contacts),
              [&](Statement& row) {
                ++facts.contacts;
                auto kind = row.text(3);
                auto& kinds = facts.contact_kinds;
                if (std::find(kinds.begin(), kinds.end(), kind) == kinds.end()) kinds.push_back(std::move(kind));
                if (!row.text(1).empty() && row.text(2) < year_ago) add(facts.numbers_unchecked, row.text(0));
              });
}

Result<void> count_papers(Connection& database, Facts& facts) {
  auto done = each(database.query("SELECT DISTINCT c2 FROM entries WHERE ledger = ? AND gone = 0 AND c1 IN "
                                  "('mds', 'sds') AND c2 <> ''",
                                  Ledger::documents),
                   [&](Statement& row) { facts.disclosed.push_back(ledgers::folded(row.text(0))); });
  if (!done) return done;
  return each(database.query("SELECT max(c1) FROM entries WHERE ledger = ? AND gone = 0", Ledger::log_reviews),
              [&](Statement& row) { facts.log_reviewed = day_of(row.text(0)); });
}

}  // namespace

Result<Facts> read_facts(Connection& database, CivilDate today) {
  Facts facts;
  MAMORI_TRY(count_devices(database, facts));
  MAMORI_TRY(count_accounts(database, facts, today));
  MAMORI_TRY(count_backups(database, facts, today));
  MAMORI_TRY(count_contacts(database, facts, today));
  MAMORI_TRY(count_papers(database, facts));
  return facts;
}

}  // namespace mamori::vault
