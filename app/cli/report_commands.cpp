// report … and sheet export: papers as PDF, sheets as spreadsheets.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "reports/asking/asking_record.hpp"
#include "reports/calendar.hpp"
#include "reports/contacts.hpp"
#include "reports/ledgers.hpp"
#include "reports/paper/press.hpp"
#include "reports/poster.hpp"
#include "reports/records.hpp"
#include "reports/spreadsheet.hpp"
#include "reports/summary.hpp"

namespace mamori::cli {
namespace {

using reports::Filling;
using reports::Paper;
using vault::Departure;

/// What a paper is on its way out: its kind, whose it is, and the line about it where it has one of its own.
struct PaperOut {
  vault::Departure what = vault::Departure::form;
  std::string of = {};
  desks::NoteFile note = {};
};

/// Presses the paper and lets `save` write it to `--out`.
template <class Save>
Result<Report> pressed(const Paper& paper, const Arguments& arguments, const Save& save) {
  const auto file = arguments.value("--out");
  if (!file) return bad_argument("--out");
  const QByteArray pdf = reports::press(paper);
  const std::span bytes{reinterpret_cast<const std::uint8_t*>(pdf.constData()), static_cast<std::size_t>(pdf.size())};
  MAMORI_TRY(save(*file, bytes));
  const auto name = std::filesystem::path(*file).filename().string();
  return Report{{{"file", name}, {"pages", paper.pages.size()}, {"bytes", pdf.size()}},
                {name + "  " + std::to_string(paper.pages.size())}};
}

Result<Report> written(vault::Vault& vault, const PaperOut& leaving, const Paper& paper, const Arguments& arguments) {
  // Who may not take it out is told before the work.
  MAMORI_TRY(desks::may_take_out(vault, leaving.what));
  return pressed(paper, arguments, [&](const std::filesystem::path& file, std::span<const std::uint8_t> bytes) {
    return desks::take_out(
        vault, leaving.what, leaving.of, file, [&] { return write_file(file, bytes); }, leaving.note);
  });
}

/// The store with everything that its papers are made of.
struct Opened {
  vault::Vault vault;
  reports::Records records;
};

Result<Opened> opened_records(const Context& context) {
  MAMORI_TAKE(auto vault, context.open());
  desks::PharmacyDesk desk(vault, context.library, context.clock);
  MAMORI_TAKE(auto records, reports::records_of(desk));
  return Opened{std::move(vault), std::move(records)};
}

Result<Report> form(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, opened_records(context));
  const auto filling = arguments.has("--blank") ? Filling::blank : Filling::filled;
  const auto word = arguments.words().empty() ? std::string("pharmacy") : arguments.words().front();
  const auto what = filling == Filling::blank ? Departure::blank_form : Departure::form;
  if (word == "all") {
    return written(opened.vault, {what}, reports::all_forms_of(opened.records, filling), arguments);
  }
  MAMORI_TAKE(const auto sheet, find_sheet(opened.vault, context, word));
  const desks::PharmacyDesk desk(opened.vault, context.library, context.clock);
  MAMORI_TAKE(const auto whole, reports::with_signature(desk, sheet));
  return written(opened.vault, {what, sheet.owner}, reports::form_of(whole, filling, opened.records.imprint()),
                 arguments);
}

Result<Report> poster(const Context& context, const Arguments& arguments) {
  const auto size = arguments.value_or("--size", "a4");
  if (size != "a4" && size != "a3") return bad_argument("--size");
  // Nothing of anybody is on it: it needs no store, and there is none to note it.
  const auto paper = reports::poster_of(context.library.poster, size == "a3" ? reports::a3 : reports::a4, {});
  return pressed(paper, arguments, [](const auto& file, auto bytes) { return write_file(file, bytes); });
}

Result<Report> letter(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto due, day_option(arguments, "--due", DayContext::around(context.clock.today())));
  MAMORI_TAKE(auto opened, opened_records(context));
  MAMORI_TAKE(const auto vendor, find_vendor(opened.vault, arguments.words().front()));
  desks::PharmacyDesk desk(opened.vault, context.library, context.clock);
  MAMORI_TAKE(const auto letter, reports::letter_to(desk, opened.records, vendor, due));
  const auto note = [id = letter.request](vault::Writer& writer) { return writer.log_sending(id, Channel::paper); };
  return written(opened.vault, {Departure::letter, {}, note}, letter.paper, arguments);
}

Result<Report> summary(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, opened_records(context));
  return written(opened.vault, {Departure::summary},
                 reports::summary_of(opened.records.overview, opened.records.sheets, opened.records.not_counted),
                 arguments);
}

Result<Report> chart(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, opened_records(context));
  MAMORI_TAKE(const auto contacts, desks::LedgerDesk(opened.vault, context.clock).all(Ledger::contacts));
  return written(opened.vault, {Departure::contact_chart},
                 reports::chart_of(contacts, context.library.poster, opened.records.imprint()), arguments);
}

Result<Report> ledger(const Context& context, const Arguments& arguments) {
  const auto* spec = ledgers::find(arguments.words().front());
  if (spec == nullptr) return no_ledger(arguments.words()[0]);
  // The contacts' paper is the chart, which says what is to be known of the ministry's number.
  if (spec->ledger == Ledger::contacts) return chart(context, arguments);
  MAMORI_TAKE(auto opened, opened_records(context));
  MAMORI_TAKE(const auto entries, desks::LedgerDesk(opened.vault, context.clock).all(spec->ledger));
  return written(opened.vault, {Departure::ledger, std::string(spec->id)},
                 reports::ledger_of(spec->ledger, entries, opened.records.imprint()), arguments);
}

Result<Report> notes(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, opened_records(context));
  MAMORI_TAKE(const auto notes, opened.vault.incident_notes());
  return written(opened.vault, {Departure::incident_notes}, reports::notes_of(notes, opened.records.imprint()),
                 arguments);
}

Result<Report> status(const Context& context, const Arguments& arguments) {
  const auto nonce = from_hex(arguments.value_or("--nonce", ""));
  if (!nonce) return bad_argument("--nonce");
  MAMORI_TAKE(auto opened, opened_records(context));
  desks::PharmacyDesk desk(opened.vault, context.library, context.clock);
  MAMORI_TAKE(const auto made, desk.make_status(*nonce));
  MAMORI_TAKE(const auto paper, reports::status_page_of(opened.records.overview, opened.records.sheets, made,
                                                        opened.records.not_counted));
  return written(opened.vault, {Departure::status_page, {}, desk.status_note(Channel::paper)}, paper, arguments);
}

/// The days to keep, for a calendar program.
Result<Report> calendar(const Context& context, const Arguments& arguments) {
  const auto file = arguments.value("--out");
  if (!file) return bad_argument("--out");
  MAMORI_TAKE(auto opened, opened_records(context));
  MAMORI_TAKE(const auto asked, desks::PharmacyDesk(opened.vault, context.library, context.clock).asked());
  MAMORI_TAKE(const auto days, editions::official_days());
  const auto text = reports::calendar_of(opened.records.overview, opened.records.sheets, asked, days,
                                         context.clock.now(), context.language);
  const std::span bytes{reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
  MAMORI_TRY(desks::take_out(opened.vault, Departure::calendar, {}, *file, [&] { return write_file(*file, bytes); }));
  const auto name = std::filesystem::path(*file).filename().string();
  return Report{{{"file", name}, {"bytes", text.size()}}, {name}};
}

/// .xlsx with a tab a sheet, or .csv of a single one.
Result<Report> sheet_export(const Context& context, const Arguments& arguments) {
  const auto file = arguments.value("--out");
  const auto ending = file ? std::filesystem::path(*file).extension().string() : std::string();
  const auto word = arguments.words().empty() ? std::string("pharmacy") : arguments.words().front();
  if (ending != ".xlsx" && (ending != ".csv" || word == "all")) return bad_argument("--out");
  MAMORI_TAKE(auto opened, opened_records(context));
  std::vector<reports::Grid> grids;
  if (word == "all") {
    grids = reports::grids_of(opened.records);
  } else {
    MAMORI_TAKE(const auto sheet, find_sheet(opened.vault, context, word));
    const desks::PharmacyDesk desk(opened.vault, context.library, context.clock);
    MAMORI_TAKE(const auto whole, reports::with_signature(desk, sheet));
    grids.push_back(reports::grid_of(whole));
  }
  MAMORI_TRY(desks::take_out(opened.vault, Departure::sheets, word, *file, [&] {
    return ending == ".xlsx" ? reports::write_xlsx(*file, grids) : reports::write_table(grids.front(), *file);
  }));
  const auto name = std::filesystem::path(*file).filename().string();
  return Report{{{"file", name}, {"sheets", grids.size()}}, {name + "  " + std::to_string(grids.size())}};
}

Result<Report> asking(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, opened_records(context));
  std::optional<VendorId> wanted;
  if (!arguments.words().empty()) {
    MAMORI_TAKE(const auto vendor, find_vendor(opened.vault, arguments.words().front()));
    wanted = vendor;
  }
  MAMORI_TAKE(const auto asked, desks::PharmacyDesk(opened.vault, context.library, context.clock).asked(wanted));
  const auto& overview = opened.records.overview;
  const app::AskingRecord record{QString::fromStdString(overview.profile.name), overview.today, overview.profile.sample,
                                 asked};
  return written(opened.vault, {Departure::asking_record, arguments.words().empty() ? "" : arguments.words().front()},
                 app::asking_record(record, context.language), arguments);
}

}  // namespace

const std::vector<Command>& report_commands() {
  static const std::vector<Command> commands{
      {"report form", Desks::pharmacy, "[SHEET|all] [--blank] --out FILE.pdf", {{"--out"}, {"--blank"}}, 0, 1, form},
      {"report letter", Desks::pharmacy, "VENDOR [--due DATE] --out FILE.pdf", {{"--out", "--due"}, {}}, 1, 1, letter},
      {"report asking", Desks::pharmacy, "[VENDOR] --out FILE.pdf", {{"--out"}, {}}, 0, 1, asking},
      {"report summary", Desks::pharmacy, "--out FILE.pdf", {{"--out"}, {}}, 0, 0, summary},
      {"report status", Desks::pharmacy, "[--nonce HEX] --out FILE.pdf", {{"--out", "--nonce"}, {}}, 0, 0, status},
      {"report chart", Desks::pharmacy, "--out FILE.pdf", {{"--out"}, {}}, 0, 0, chart},
      {"report ledger", Desks::pharmacy, "LEDGER --out FILE.pdf", {{"--out"}, {}}, 1, 1, ledger},
      {"report notes", Desks::pharmacy, "--out FILE.pdf", {{"--out"}, {}}, 0, 0, notes},
      {"report calendar", Desks::pharmacy, "--out FILE.ics", {{"--out"}, {}}, 0, 0, calendar},
      {"report poster", Desks::none, "[--size a4|a3] --out FILE.pdf", {{"--out", "--size"}, {}}, 0, 0, poster},
      {"sheet export", Desks::pharmacy, "[SHEET|all] --out FILE.xlsx|FILE.csv", {{"--out"}, {}}, 0, 1, sheet_export},
  };
  return commands;
}

}  // namespace mamori::cli
