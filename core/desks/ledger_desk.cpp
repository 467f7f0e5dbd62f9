#include "desks/ledger_desk.hpp"

#include "desks/departures.hpp"
#include "ledgers/fold.hpp"
#include "tables/csv.hpp"
#include "tables/xlsx.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

/// A list of callers, one a line, with one of them under another name.
std::string renamed(const std::string& callers, const std::string& from, const std::string& to) {
  std::string out;
  for (const auto& name : ledgers::lines_of(callers)) {
    out += (out.empty() ? "" : "\n") + (ledgers::folded(name) == ledgers::folded(from) ? to : name);
  }
  return out;
}

}  // namespace

Result<std::vector<Entry>> LedgerDesk::all(Ledger ledger) const {
  EntryQuery query;
  query.ledger = ledger;
  query.limit = tables::row_limit;
  MAMORI_TAKE(auto page, vault_.entries(query));
  return std::move(page.entries);
}

Result<std::vector<LedgerStanding>> LedgerDesk::serving(std::string_view item) const {
  std::vector<LedgerStanding> serving;
  for (const auto& spec : ledgers::all()) {
    if (std::find(spec.serves.begin(), spec.serves.end(), item) == spec.serves.end()) continue;
    MAMORI_TAKE(const auto standing, vault_.ledger_standing(spec.ledger));
    serving.push_back(standing);
  }
  return serving;
}

Result<EntryId> LedgerDesk::add(Ledger ledger, const Values& typed) {
  EntryId added{};
  MAMORI_TRY(write([&](vault::Writer& writer) -> Result<void> {
    MAMORI_TAKE(const auto id, writer.add_entry(ledger, typed));
    added = id;
    return {};
  }));
  return added;
}

Result<void> LedgerDesk::change(EntryId id, const Values& typed, std::string_view reason) {
  MAMORI_TAKE(const auto before, vault_.entry(id));
  MAMORI_TAKE(const auto after, ledgers::checked(ledgers::spec_of(before.ledger), typed));
  std::vector<Entry> others;
  const bool new_name = before.ledger == Ledger::contacts && after.front() != before.values.front();
  if (new_name) {
    MAMORI_TAKE(auto contacts, all(Ledger::contacts));
    others = std::move(contacts);
  }
  return write(
      [&](vault::Writer& writer) -> Result<void> {
        MAMORI_TRY(writer.change_entry(id, after));
        for (auto& other : others) {
          if (other.id == id) continue;
          auto& callers = other.values[contact::called_by];
          callers = renamed(callers, before.values.front(), after.front());
          MAMORI_TRY(writer.change_entry(other.id, other.values));
        }
        return {};
      },
      reason);
}

Result<void> LedgerDesk::retire(EntryId id, std::string_view why) {
  return write([&](vault::Writer& writer) { return writer.retire_entry(id, why); }, why);
}

Result<void> LedgerDesk::restore(EntryId id) {
  return write([&](vault::Writer& writer) { return writer.restore_entry(id); });
}

Result<std::size_t> LedgerDesk::export_to(Ledger ledger, TableForm form, const std::filesystem::path& file,
                                          Language language, const vault::Proof& proof) {
  MAMORI_TRY(vault_.accept(proof));
  MAMORI_TAKE(const auto entries, all(ledger));
  const auto& spec = ledgers::spec_of(ledger);
  const auto rows = ledgers::sheet_of(spec, entries, language);
  const auto make = [&] {
    return form == TableForm::csv ? tables::write_file(file, tables::write_csv(rows))
                                  : tables::write_xlsx(file, spec.title.in(language), rows);
  };
  MAMORI_TRY(take_out(vault_, vault::Departure::ledger, spec.id, file, make, [&](vault::Writer& writer) {
    return writer.log_ledger_export(ledger, form == TableForm::csv ? "csv" : "xlsx", entries.size());
  }));
  return entries.size();
}

Result<std::vector<PrincipleReaders>> LedgerDesk::readers() const {
  constexpr int principles = 9;
  MAMORI_TAKE(const auto acknowledged, vault_.acknowledgements());
  MAMORI_TAKE(const auto staff, all(Ledger::staff));
  std::vector<PrincipleReaders> readers;
  for (int number = 1; number <= principles; ++number) {
    PrincipleReaders one{number, {}, {}};
    // Oldest first: a later reading of the same person takes the place of the earlier.
    for (const auto& read : acknowledged) {
      if (read.principle != number || days_between(read.day, clock_.today()) > ledgers::a_year) continue;
      std::erase_if(one.read, [&](const auto& earlier) { return earlier.name == read.name; });
      one.read.push_back(read);
    }
    for (const auto& member : staff) {
      const auto& name = member.values.front();
      const bool has = std::any_of(one.read.begin(), one.read.end(), [&](const auto& read) {
        return ledgers::folded(read.name) == ledgers::folded(name);
      });
      if (!has) one.not_yet.push_back(name);
    }
    readers.push_back(std::move(one));
  }
  return readers;
}

Result<void> LedgerDesk::acknowledge(int principle, std::string_view name) {
  const auto staff = vault_.entry_names(Ledger::staff);
  if (!staff) return pass_on(staff);
  return write([&](vault::Writer& writer) -> Result<void> {
    if (!staff->contains(ledgers::folded(trimmed(name)))) {
      MAMORI_TRY(writer.add_entry(Ledger::staff, {std::string(name)}));
    }
    return writer.acknowledge(principle, name);
  });
}

}  // namespace mamori::desks
