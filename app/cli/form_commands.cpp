// sheet read, sheet fill: a copy of the form that came back filled in beside the sheet that it answers, and the answers
// in the form itself.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/departures.hpp"
#include "desks/filled_copy.hpp"
#include "desks/filled_form.hpp"

#include <algorithm>

namespace mamori::cli {
namespace {

using desks::FilledView;
using desks::ProposedRow;

Json names_of(const std::vector<forms::FilledDoubt>& doubts) {
  Json names = Json::array();
  for (const auto doubt : doubts) names.push_back(forms::name_of(doubt));
  return names;
}

Json said_or_null(const std::optional<forms::Said>& said) {
  static constexpr std::string_view words[] = {"yes", "no", "not_applicable"};
  return said ? Json(words[static_cast<std::size_t>(*said)]) : Json(nullptr);
}

std::string_view name_of_left(forms::LeftWhy why) {
  static constexpr std::string_view names[] = {"note",   "field",  "answer",   "remark",  "hidden",
                                               "struck", "unused", "drawings", "too_long"};
  return names[static_cast<std::size_t>(why)];
}

Json json_of_value(const forms::FoundValue& value) {
  return {{"field", forms::name_of(value.field)},
          {"tab", value.cell.tab_name},
          {"cell", value.cell.a1()},
          {"text", value.text},
          {"said", said_or_null(value.said)},
          {"day", value.day ? Json(value.day->iso()) : Json(nullptr)},
          {"words", value.words},
          {"sure", value.sure()},
          {"why", names_of(value.doubts)}};
}

Json json_of_text(const std::optional<forms::FoundText>& text) {
  return text ? Json({{"tab", text->cell.tab_name}, {"cell", text->cell.a1()}, {"text", text->text}}) : Json(nullptr);
}

Json json_of_row(const ProposedRow& row, bool taken) {
  Json values = Json::array();
  for (const auto& value : row.found.values) values.push_back(json_of_value(value));
  return {{"row", row.row->key.text()},
          {"tab", row.found.place ? Json(row.found.place->tab_name) : Json(nullptr)},
          {"cell", row.found.place ? Json(row.found.place->a1()) : Json(nullptr)},
          {"wording", row.found.wording},
          {"sure", row.sure()},
          {"why", names_of(row.found.doubts)},
          {"values", values},
          {"before", json_of(row.before)},
          {"after", json_of(row.after)},
          {"out_of_scope", row.out_of_scope},
          {"changes", row.changes()},
          {"refused", row.refused ? Json(mamori::name_of(row.refused->code)) : Json(nullptr)},
          {"taken", taken}};
}

/// Of a row with something in it: + for what is taken, ? for what a person has to look at.
std::string line_of_row(const ProposedRow& row, bool taken) {
  auto line = std::string(taken ? "+ " : row.sure() ? "= " : "? ") + row.row->key.text() + "  " + line_of(row.after);
  for (const auto& value : row.found.values) {
    line += "  [" + value.cell.a1() + " " + value.text;
    for (const auto doubt : value.doubts) line += " " + std::string(forms::name_of(doubt));
    line += "]";
  }
  if (!row.out_of_scope.empty()) line += "  -> " + row.out_of_scope;
  if (row.refused) line += "  " + std::string(mamori::name_of(row.refused->code));
  std::ranges::replace(line, '\n', ' ');
  return line;
}

/// Whose sheets the file itself says that it holds.
Json kinds_of(const forms::FoundFile& file) {
  Json kinds = Json::array();
  for (const auto& sheet : file.sheets) kinds.push_back(sheet.kind ? mamori::name_of(*sheet.kind) : "uncertain");
  return kinds;
}

Report report_of(const FilledView& view, const std::vector<desks::TakenRow>& rows, bool taken) {
  Report report;
  const auto& copy = view.copy;
  const auto kind = view.sheet.assessment.kind;
  const auto others = [&](const forms::FoundSheet& sheet) { return sheet.kind && *sheet.kind != kind; };
  if (copy.matched == 0 && std::ranges::all_of(copy.file.sheets, others)) {
    report.lines.push_back("! " + copy.file.name + " = " +
                           std::string(mamori::name_of(*copy.file.sheets.front().kind)) +
                           ", SHEET = " + std::string(mamori::name_of(kind)));
  }
  report.json = {{"file", copy.file.name},
                 {"sha256", hex(copy.file.sha256)},
                 {"sheet", static_cast<std::int64_t>(view.sheet.id)},
                 {"edition", view.sheet.assessment.edition->id},
                 {"file_sheets", kinds_of(copy.file)},
                 {"matched", copy.matched},
                 {"unmatched", copy.unmatched},
                 {"vendor", json_of_text(copy.vendor)},
                 {"signer", json_of_text(copy.signer)},
                 {"day", copy.day ? Json(copy.day->iso()) : Json(nullptr)},
                 {"taken", taken},
                 {"rows", Json::array()},
                 {"left", Json::array()}};
  for (const auto& row : view.rows) {
    const bool goes = std::ranges::find(rows, row.row->key, &desks::TakenRow::key) != rows.end();
    report.json["rows"].push_back(json_of_row(row, goes && taken));
    if (!row.found.values.empty()) report.lines.push_back(line_of_row(row, goes));
  }
  for (const auto& left : copy.left) {
    const forms::CellPlace cell{left.place.tab, left.tab, left.place.line, left.place.column};
    report.json["left"].push_back({{"tab", left.tab},
                                   {"line", left.place.line},
                                   {"cell", left.place.line == 0 ? Json(nullptr) : Json(cell.a1())},
                                   {"why", name_of_left(left.why)},
                                   {"text", left.text}});
    report.lines.push_back("- " + (left.place.line == 0 ? left.tab : cell.a1()) + "  " +
                           std::string(name_of_left(left.why)) + "  " + left.text);
  }
  report.lines.push_back((taken ? "+ " : "") + std::to_string(rows.size()) + " / " + std::to_string(view.rows.size()));
  return report;
}

/// The rows that are sure, and those that a person names besides.
Result<std::vector<desks::TakenRow>> wanted_rows(const FilledView& view, const Arguments& arguments) {
  auto rows = desks::sure_rows(view);
  for (const auto& word : arguments.values("--row")) {
    MAMORI_TAKE(const auto key, row_key(view.sheet, word));
    const auto row = std::ranges::find_if(view.rows, [&](const ProposedRow& each) { return each.row->key == key; });
    if (row == view.rows.end() || !row->changes()) return bad_argument("--row " + word);
    if (std::ranges::find(rows, key, &desks::TakenRow::key) != rows.end()) continue;
    rows.push_back({key, row->after, row->out_of_scope});
  }
  return rows;
}

Result<Report> sheet_read(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto bytes, read_file(arguments.words()[0], tables::file_limit + 1));
  MAMORI_TAKE(const auto day, day_option(arguments, "--on", until_today(context)));
  MAMORI_TAKE(const auto received, day_option(arguments, "--received", until_today(context)));
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto sheet, find_sheet(opened, context, arguments.words()[1]));
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  MAMORI_TAKE(const auto view, desks::look_at_filled(desk.sheets(), context.clock, sheet.id,
                                                     {arguments.words()[0], bytes}, {day, arguments.has("--early")}));
  MAMORI_TAKE(const auto rows, wanted_rows(view, arguments));
  if (arguments.has("--take")) {
    const auto signer = arguments.value_or("--signer", view.copy.signer ? view.copy.signer->text : std::string());
    MAMORI_TRY(desk.take_filled(sheet.id, {view.copy.file.name, bytes, rows, received, signer}));
  }
  return report_of(view, rows, arguments.has("--take"));
}

Json json_of_missing(const std::vector<forms::NotFilled>& missing) {
  Json list = Json::array();
  for (const auto& each : missing) list.push_back({{"row", each.key.text()}, {"field", forms::name_of(each.field)}});
  return list;
}

Json json_of_replaced(const std::vector<forms::Replaced>& replaced) {
  Json list = Json::array();
  for (const auto& each : replaced) {
    list.push_back({{"row", each.key.text()},
                    {"field", forms::name_of(each.field)},
                    {"tab", each.cell.tab_name},
                    {"cell", each.cell.a1()},
                    {"text", each.text}});
  }
  return list;
}

Result<Report> sheet_fill(const Context& context, const Arguments& arguments) {
  const auto out = arguments.value("--out");
  if (!out) return bad_argument("--out");
  std::vector<std::uint8_t> bytes;
  std::optional<forms::FileIn> workbook;
  if (const auto form = arguments.value("--form")) {
    MAMORI_TAKE(auto read, read_file(*form, tables::file_limit + 1));
    bytes = std::move(read);
    workbook = forms::FileIn{*form, bytes};
  }
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TRY(desks::may_take_out(opened, vault::Departure::form));
  MAMORI_TAKE(const auto sheet, find_sheet(opened, context, arguments.words().front()));
  const desks::SheetBook book(opened, context.library, context.clock);
  const auto filled = desks::fill_form(opened, book, context.clock, sheet.id, workbook);
  // An edition that came from no workbook has none to fill in.
  if (!filled && filled.error().code == ErrorCode::item_not_found && filled.error().where == "form")
    return bad_argument("--form FORM.xlsx");
  if (!filled) return pass_on(filled);
  const auto whose = sheet.system.empty() ? sheet.owner : sheet.owner + "/" + sheet.system;
  MAMORI_TRY(
      desks::take_out(opened, vault::Departure::form, whose, *out, [&] { return write_file(*out, filled->bytes); }));
  Report report{{{"sheet", static_cast<std::int64_t>(sheet.id)},
                 {"form", filled->name},
                 {"out", *out},
                 {"cells", filled->cells},
                 {"vendor_named", filled->vendor_named},
                 {"sheet_unclear", filled->unclear},
                 {"missing", json_of_missing(filled->missing)},
                 {"replaced", json_of_replaced(filled->replaced)}},
                {*out + "  " + std::to_string(filled->cells)}};
  if (filled->unclear) report.lines.push_back("! sheet_unclear  " + filled->name);
  for (const auto& each : filled->missing) {
    report.lines.push_back("! " + each.key.text() + "  " + std::string(forms::name_of(each.field)));
  }
  for (const auto& each : filled->replaced) report.lines.push_back("~ " + each.cell.a1() + "  " + each.text);
  return report;
}

}  // namespace

const std::vector<Command>& form_commands() {
  static const std::vector<Command> commands{
      {"sheet read",
       Desks::pharmacy_vendor,
       "FILE SHEET [--take] [--row ROW]... [--on DATE] [--early] [--signer NAME] [--received DATE]",
       {{"--row", "--on", "--signer", "--received"}, {"--take", "--early"}},
       2,
       2,
       sheet_read},
      {"sheet fill",
       Desks::pharmacy_vendor,
       "SHEET --out FILE.xlsx [--form FORM.xlsx]",
       {{"--out", "--form"}, {}},
       1,
       1,
       sheet_fill},
  };
  return commands;
}

}  // namespace mamori::cli
