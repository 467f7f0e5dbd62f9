// What a pharmacy does with its ledgers, as verbs: keep entries, bring a file in, hand one out, attach evidence, answer
// questions, note an incident, say who read the principles.
#pragma once

#include "ledgers/chart.hpp"
#include "ledgers/import.hpp"
#include "tables/workbook.hpp"
#include "vault/vault.hpp"

#include <filesystem>
#include <memory>

namespace mamori::desks {

/// A file that was read and held against the rules, before anything is written. What a person chooses makes another one
/// (plan_again).
struct ImportPlan {
  Ledger ledger = Ledger::devices;
  std::shared_ptr<const tables::Workbook> workbook;
  std::size_t sheet = 0;
  std::vector<std::size_t> alike;              ///< every tab in sight that has headings of the ledger
  std::shared_ptr<const tables::Table> table;  ///< of that sheet
  std::shared_ptr<const ledgers::Known> known;
  ledgers::Headings headings;
  ledgers::Wishes wishes;
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

  /// Reads a file and says what would come in. Of a workbook the first tab in sight that has the ledger's headings,
  /// else the first in sight. Errors: those of tables::read_workbook and tables::table_of.
  [[nodiscard]] Result<ImportPlan> plan(Ledger ledger, tables::Bytes file) const;
  /// The same in any thread, with the entries in use as `known` gave them.
  [[nodiscard]] static Result<ImportPlan> plan(Ledger ledger, tables::Bytes file,
                                               std::shared_ptr<const ledgers::Known> known);
  [[nodiscard]] Result<std::shared_ptr<const ledgers::Known>> known(Ledger ledger) const;
  /// Another tab of the same file. Errors: import_sheet_unknown, those of tables::table_of.
  [[nodiscard]] static Result<ImportPlan> plan_sheet(ImportPlan plan, std::size_t sheet);
  /// The same tab with other columns or other wishes.
  [[nodiscard]] static ImportPlan plan_again(ImportPlan plan, ledgers::Headings headings, ledgers::Wishes wishes);
  /// Writes the good lines of a plan, all or none. Errors: import_no_column, import_cancelled, those of the rules when
  /// the ledger changed.
  Result<void> import(const ImportPlan& plan, const Going& going = {});
  /// The newest import into a ledger that was not taken back yet, by its place in the history; 0 where there is none.
  [[nodiscard]] Result<std::uint64_t> last_import(Ledger ledger) const;
  /// Takes it back, but for what was worked on since.
  /// Errors: import_not_undoable.
  Result<UndoneImport> undo_import(Ledger ledger);
  /// A spreadsheet to fill in, with the words of each choice to pick from. Errors: table_not_written.
  [[nodiscard]] static Result<void> write_template(Ledger ledger, const std::filesystem::path& file, Language language);
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
