// The verbs of LedgerDesk about files that come in.
#include "desks/ledger_desk.hpp"
#include "tables/xlsx.hpp"

#include <algorithm>
#include <limits>
#include <set>

namespace mamori::desks {
namespace {

/// Fields that the headings of a tab name; none where it cannot be read as a table.
std::size_t fields_named(const LedgerSpec& spec, const tables::Sheet& sheet) {
  const auto table = tables::table_of(sheet);
  if (!table) return 0;
  const auto mapping = ledgers::guess_headings(spec, *table).mapping;
  return static_cast<std::size_t>(
      std::count_if(mapping.begin(), mapping.end(), [](auto field) { return bool(field); }));
}

/// The tabs in sight that look like the ledger.
std::vector<std::size_t> sheets_of(const LedgerSpec& spec, const tables::Workbook& workbook) {
  constexpr std::size_t enough = 2;
  std::vector<std::size_t> found;
  for (std::size_t i = 0; i < workbook.sheets.size(); ++i) {
    if (!workbook.sheets[i].hidden && fields_named(spec, workbook.sheets[i]) >= enough) found.push_back(i);
  }
  return found;
}

}  // namespace

Result<ImportPlan> LedgerDesk::plan(Ledger ledger, tables::Bytes file) const {
  MAMORI_TAKE(auto in_use, known(ledger));
  return plan(ledger, file, std::move(in_use));
}

Result<std::shared_ptr<const ledgers::Known>> LedgerDesk::known(Ledger ledger) const {
  MAMORI_TAKE(auto entries, all(ledger));
  return std::make_shared<const ledgers::Known>(ledgers::known_of(std::move(entries)));
}

Result<ImportPlan> LedgerDesk::plan(Ledger ledger, tables::Bytes file, std::shared_ptr<const ledgers::Known> known) {
  MAMORI_TAKE(auto workbook, tables::read_workbook(file));
  ImportPlan plan;
  plan.ledger = ledger;
  plan.known = std::move(known);
  plan.workbook = std::make_shared<const tables::Workbook>(std::move(workbook));
  plan.alike = sheets_of(ledgers::spec_of(ledger), *plan.workbook);
  // A cover or notes may stand before the table.
  const auto sheet = plan.alike.empty() ? tables::first_in_sight(*plan.workbook) : plan.alike.front();
  return plan_sheet(std::move(plan), sheet);
}

Result<ImportPlan> LedgerDesk::plan_sheet(ImportPlan plan, std::size_t sheet) {
  if (sheet >= plan.workbook->sheets.size()) return fail(ErrorCode::import_sheet_unknown);
  MAMORI_TAKE(auto table, tables::table_of(plan.workbook->sheets[sheet]));
  plan.sheet = sheet;
  plan.table = std::make_shared<const tables::Table>(std::move(table));
  auto headings = ledgers::guess_headings(ledgers::spec_of(plan.ledger), *plan.table);
  auto wishes = plan.wishes;
  return plan_again(std::move(plan), std::move(headings), std::move(wishes));
}

ImportPlan LedgerDesk::plan_again(ImportPlan plan, ledgers::Headings headings, ledgers::Wishes wishes) {
  plan.headings = std::move(headings);
  plan.wishes = std::move(wishes);
  plan.preview = ledgers::preview(ledgers::spec_of(plan.ledger), *plan.table, plan.headings, plan.wishes, *plan.known);
  return plan;
}

Result<void> LedgerDesk::import(const ImportPlan& plan, const Going& going) {
  if (plan.preview.blocked) return tl::unexpected<Error>(*plan.preview.blocked);
  std::vector<ledgers::Incoming> lines;
  lines.reserve(plan.preview.lines.size());
  for (const auto& line : plan.preview.lines) lines.push_back({line.values, line.changes});
  return write([&](vault::Writer& writer) { return writer.import_entries(plan.ledger, lines, going); });
}

Result<std::uint64_t> LedgerDesk::last_import(Ledger ledger) const {
  constexpr std::size_t looked_at = 100;
  HistoryFilter filter;
  filter.subject = ledgers::spec_of(ledger).id;
  MAMORI_TAKE(const auto page, vault_.history_page(filter, std::numeric_limits<std::int64_t>::max(), looked_at));
  std::set<std::int64_t> undone;
  for (const auto& entry : page) {
    if (entry.action == Action::import_undone) {
      MAMORI_TAKE(const auto told, vault_.history_detail(entry.sequence));
      if (const auto* which = std::get_if<std::int64_t>(&told.before.value)) undone.insert(*which);
    }
    const bool is_import = entry.action == Action::entries_imported;
    if (is_import && !undone.contains(static_cast<std::int64_t>(entry.sequence))) return entry.sequence;
  }
  return 0;
}

Result<UndoneImport> LedgerDesk::undo_import(Ledger ledger) {
  MAMORI_TAKE(const auto sequence, last_import(ledger));
  UndoneImport done;
  MAMORI_TRY(write([&](vault::Writer& writer) -> Result<void> {
    MAMORI_TAKE(const auto counts, writer.undo_import(sequence));
    done = counts;
    return {};
  }));
  return done;
}

Result<void> LedgerDesk::write_template(Ledger ledger, const std::filesystem::path& file, Language language) {
  const auto& spec = ledgers::spec_of(ledger);
  auto rows = ledgers::sheet_of(spec, {}, language);
  std::vector<std::vector<std::string>> lists;
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    if (spec.fields[i].required) rows.front()[i] += language == Language::ja ? "（必須）" : " (required)";
    auto& words = lists.emplace_back();
    for (const auto& choice : spec.fields[i].choices) words.push_back(choice.label.in(language));
  }
  return tables::write_xlsx(file, spec.title.in(language), rows, lists);
}

}  // namespace mamori::desks
