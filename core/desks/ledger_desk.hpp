// What a pharmacy does with its ledgers, as verbs: keep entries, bring a file in, hand one out, attach evidence, answer
// questions, note an incident, say who read the principles.
#pragma once

#include "ledgers/chart.hpp"
#include "ledgers/import.hpp"
#include "vault/vault.hpp"

#include <filesystem>

namespace mamori::desks {

/// A file that was read and held against the rules, before anything is written.
struct ImportPlan {
  Ledger ledger = Ledger::devices;
  tables::Table table;
  ledgers::Headings headings;
  ledgers::Preview preview;
};

enum class TableForm : std::uint8_t { csv, xlsx };

/// Who read a principle and who has still to, this year.
struct PrincipleReaders {
  int principle = 0;
  std::vector<Acknowledgement> read;  ///< the newest of each person, within a year
  std::vector<std::string> not_yet;   ///< of the staff
};

class LedgerDesk {
 public:
  /// Both outlive the desk.
  LedgerDesk(vault::Vault& vault, const Clock& clock) : vault_(vault), clock_(clock) {}

  [[nodiscard]] Result<EntryPage> list(const EntryQuery& query) const { return vault_.entries(query); }
  /// Every entry in use, in the order of the first field.
  [[nodiscard]] Result<std::vector<Entry>> all(Ledger ledger) const;
  /// The ledgers that an item of the checklist ("2(1)") stands on.
  [[nodiscard]] Result<std::vector<LedgerStanding>> serving(std::string_view item) const;
  /// Errors: those of Writer::add_entry.
  Result<EntryId> add(Ledger ledger, const Values& typed);
  /// A contact that gets another name keeps its place in the chart.
  Result<void> change(EntryId id, const Values& typed, std::string_view reason = {});
  Result<void> retire(EntryId id, std::string_view why);
  Result<void> restore(EntryId id);

  /// Reads a file and says what would come in. Errors: those of tables::read_table and ledgers::preview.
  [[nodiscard]] Result<ImportPlan> plan(Ledger ledger, tables::Bytes file) const;
  /// The same file with other columns.
  [[nodiscard]] Result<ImportPlan> plan_again(ImportPlan plan, const ledgers::Headings& headings) const;
  /// Writes the good lines of a plan, all or none. Errors: import_cancelled, those of the rules when the ledger
  /// changed.
  Result<void> import(const ImportPlan& plan, const Going& going = {});
  /// Writes the entries in use to a file and notes that they left; how many. `proof`: the person's own, given just now.
  /// Errors: table_not_written, not_allowed, those of Vault::accept, storage_*.
  Result<std::size_t> export_to(Ledger ledger, TableForm form, const std::filesystem::path& file, Language language,
                                const vault::Proof& proof);

  [[nodiscard]] Result<std::vector<PrincipleReaders>> readers() const;
  /// `name` read principle 1 to 9 today; a new name joins the staff.
  Result<void> acknowledge(int principle, std::string_view name);

 private:
  Result<void> write(const std::function<Result<void>(vault::Writer&)>& body, std::string_view reason = {}) {
    return vault_.change(reason, body);
  }

  vault::Vault& vault_;
  const Clock& clock_;
};

}  // namespace mamori::desks
