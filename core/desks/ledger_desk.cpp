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
  auto page = vault_.entries(query);
  if (!page) return pass_on(page);
  return std::move(page->entries);
}

Result<std::vector<LedgerStanding>> LedgerDesk::serving(std::string_view item) const {
  std::vector<LedgerStanding> serving;
  for (const auto& spec : ledgers::all()) {
    if (std::find(spec.serves.begin(), spec.serves.end(), item) == spec.serves.end()) continue;
    const auto standing = vault_.ledger_standing(spec.ledger);
    if (!standing) return pass_on(standing);
    serving.push_back(*standing);
  }
  return serving;
}

Result<EntryId> LedgerDesk::add(Ledger ledger, const Values& typed) {
  EntryId added{};
  const auto written = write([&](vault::Writer& writer) -> Result<void> {
    const auto id = writer.add_entry(ledger, typed);
    if (!id) return pass_on(id);
    added = *id;
    return {};
  });
  if (!written) return pass_on(written);
  return added;
}

Result<void> LedgerDesk::change(EntryId id, const Values& typed, std::string_view reason) {
  const auto before = vault_.entry(id);
  if (!before) return pass_on(before);
  const auto after = ledgers::checked(ledgers::spec_of(before->ledger), typed);
  if (!after) return pass_on(after);
  std::vector<Entry> others;
  const bool new_name = before->ledger == Ledger::contacts && after->front() != before->values.front();
  if (new_name) {
    auto contacts = all(Ledger::contacts);
    if (!contacts) return pass_on(contacts);
    others = std::move(*contacts);
  }
  return write(
      [&](vault::Writer& writer) -> Result<void> {
        if (auto done = writer.change_entry(id, *after); !done) return done;
        for (auto& other : others) {
          if (other.id == id) continue;
          auto& callers = other.values[contact::called_by];
          callers = renamed(callers, before->values.front(), after->front());
          if (auto done = writer.change_entry(other.id, other.values); !done) return done;
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
  if (auto proven = vault_.accept(proof); !proven) return pass_on(proven);
  const auto entries = all(ledger);
  if (!entries) return pass_on(entries);
  const auto& spec = ledgers::spec_of(ledger);
  const auto rows = ledgers::sheet_of(spec, *entries, language);
  const auto make = [&] {
    return form == TableForm::csv ? tables::write_file(file, tables::write_csv(rows))
                                  : tables::write_xlsx(file, spec.title.in(language), rows);
  };
  const auto left = take_out(vault_, vault::Departure::ledger, spec.id, file, make, [&](vault::Writer& writer) {
    return writer.log_ledger_export(ledger, form == TableForm::csv ? "csv" : "xlsx", entries->size());
  });
  if (!left) return pass_on(left);
  return entries->size();
}

Result<std::vector<PrincipleReaders>> LedgerDesk::readers() const {
  constexpr int principles = 9;
  const auto acknowledged = vault_.acknowledgements();
  if (!acknowledged) return pass_on(acknowledged);
  const auto staff = all(Ledger::staff);
  if (!staff) return pass_on(staff);
  std::vector<PrincipleReaders> readers;
  for (int number = 1; number <= principles; ++number) {
    PrincipleReaders one{number, {}, {}};
    // Oldest first: a later reading of the same person takes the place of the earlier.
    for (const auto& read : *acknowledged) {
      if (read.principle != number || days_between(read.day, clock_.today()) > ledgers::a_year) continue;
      std::erase_if(one.read, [&](const auto& earlier) { return earlier.name == read.name; });
      one.read.push_back(read);
    }
    for (const auto& member : *staff) {
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
      const auto joined = writer.add_entry(Ledger::staff, {std::string(name)});
      if (!joined) return pass_on(joined);
    }
    return writer.acknowledge(principle, name);
  });
}

}  // namespace mamori::desks
