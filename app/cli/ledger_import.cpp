#include "cli/ledger_import.hpp"

#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "ledgers/fold.hpp"
#include "ledgers/synonyms.hpp"

#include <algorithm>
#include <charconv>
#include <ostream>

namespace mamori::cli {
namespace {

using desks::ImportPlan;
using desks::LedgerDesk;

/// LEFT=RIGHT; the last sign parts them, since a heading may have one.
std::optional<std::pair<std::string, std::string>> parted(const std::string& word) {
  const auto equals = word.rfind('=');
  if (equals == std::string::npos || equals == 0) return std::nullopt;
  return std::pair(word.substr(0, equals), word.substr(equals + 1));
}

Result<ImportPlan> with_sheet(ImportPlan plan, const Arguments& arguments) {
  const auto name = arguments.value("--sheet");
  if (!name) return plan;
  const auto& sheets = plan.workbook->sheets;
  const auto found = std::find_if(sheets.begin(), sheets.end(),
                                  [&](const auto& s) { return ledgers::folded(s.name) == ledgers::folded(*name); });
  return LedgerDesk::plan_sheet(plan, static_cast<std::size_t>(found - sheets.begin()));
}

/// --heading LINE: a line of the file, 0 where it has no headings.
Result<ImportPlan> with_heading(ImportPlan plan, const LedgerSpec& spec, const Arguments& arguments) {
  const auto text = arguments.value("--heading");
  if (!text) return plan;
  std::size_t line = 0;
  const auto [stop, fault] = std::from_chars(text->data(), text->data() + text->size(), line);
  if (fault != std::errc{} || stop != text->data() + text->size()) return bad_argument("--heading");
  std::optional<std::size_t> row;
  const auto& rows = plan.table->rows;
  for (std::size_t i = 0; i < rows.size(); ++i) {
    if (rows[i].line == line) row = i;
  }
  if (line != 0 && !row) return bad_argument("--heading");
  auto headings = ledgers::headings_at(spec, *plan.table, row);
  auto wishes = plan.wishes;
  return LedgerDesk::plan_again(std::move(plan), std::move(headings), std::move(wishes));
}

/// --column HEADING=FIELD; a heading is also the number of its column, from 1.
Result<ledgers::Headings> with_columns(ledgers::Headings headings, const LedgerSpec& spec, const Arguments& arguments) {
  for (const auto& word : arguments.values("--column")) {
    const auto parts = parted(word);
    const auto field = parts ? field_named(spec, parts->second) : std::nullopt;
    if (!parts || (!field && !parts->second.empty())) return bad_argument("--column");
    const auto key = ledgers::word_key(parts->first);
    auto column = headings.names.size();
    for (std::size_t i = headings.names.size(); i-- > 0;) {
      const bool named = headings.names[i].empty() ? std::to_string(i + 1) == parts->first
                                                   : ledgers::word_key(headings.names[i]) == key;
      if (named) column = i;
    }
    if (column == headings.names.size()) return bad_argument("--column");
    ledgers::put_column(headings, column, field);
  }
  return headings;
}

/// --choice WORD=CODE, --fill FIELD=TEXT, --update.
Result<ledgers::Wishes> wishes_of(const LedgerSpec& spec, const Arguments& arguments) {
  ledgers::Wishes wishes;
  wishes.update = arguments.has("--update");
  for (const auto& word : arguments.values("--fill")) {
    const auto parts = parted(word);
    const auto field = parts ? field_named(spec, parts->first) : std::nullopt;
    if (!field) return bad_argument("--fill");
    wishes.fill[*field] = parts->second;
  }
  for (const auto& word : arguments.values("--choice")) {
    const auto parts = parted(word);
    bool fits = false;
    for (std::size_t field = 0; parts && field < spec.fields.size(); ++field) {
      if (spec.fields[field].kind != FieldKind::choice) continue;
      const auto code =
          parts->second.empty() ? Result<std::string>(std::string()) : ledgers::checked(spec, field, parts->second);
      if (!code) continue;
      wishes.words[{field, ledgers::word_key(parts->first)}] = *code;
      fits = true;
    }
    if (!fits) return bad_argument("--choice");
  }
  return wishes;
}

Result<ImportPlan> planned(const LedgerDesk& desk, const LedgerSpec& spec, const Arguments& arguments) {
  MAMORI_TAKE(const auto file, read_file(arguments.words()[2], tables::file_limit));
  auto plan = desk.plan(spec.ledger, file);
  if (plan) plan = with_sheet(std::move(*plan), arguments);
  if (plan) plan = with_heading(std::move(*plan), spec, arguments);
  if (!plan) return plan;
  MAMORI_TAKE(auto headings, with_columns(plan->headings, spec, arguments));
  MAMORI_TAKE(auto wishes, wishes_of(spec, arguments));
  return LedgerDesk::plan_again(std::move(*plan), std::move(headings), std::move(wishes));
}

std::string_view id_of(const LedgerSpec& spec, std::optional<std::size_t> field) {
  return field ? spec.fields[*field].id : std::string_view();
}

/// The columns found and the words that are asked about, as --column and --choice take them.
std::vector<std::string> ways_on(const LedgerSpec& spec, const ImportPlan& plan, bool all_columns) {
  std::vector<std::string> lines;
  const auto& headings = plan.headings;
  for (std::size_t i = 0; i < headings.mapping.size(); ++i) {
    if (headings.mapping[i] && !all_columns) continue;
    const auto name = headings.names[i].empty() ? std::to_string(i + 1) : headings.names[i];
    lines.push_back("--column \"" + name + "=" + std::string(id_of(spec, headings.mapping[i])) + "\"");
  }
  for (const auto& asked : plan.preview.asked) {
    std::string codes;
    for (const auto& choice : spec.fields[asked.field].choices) {
      codes += (codes.empty() ? "" : "|") + std::string(choice.code);
    }
    lines.push_back("--choice \"" + asked.word + "=" + asked.code.value_or(codes) + "\"  " +
                    std::string(id_of(spec, asked.field)) + " " + std::to_string(asked.lines));
  }
  return lines;
}

nlohmann::ordered_json json_of(const LedgerSpec& spec, const ImportPlan& plan) {
  using Json = nlohmann::ordered_json;
  Json json{{"sheet", plan.workbook->sheets[plan.sheet].name}, {"sheets", Json::array()}};
  for (const auto& sheet : plan.workbook->sheets) json["sheets"].push_back(sheet.name);
  json["heading"] = plan.headings.row ? Json(plan.table->rows[*plan.headings.row].line) : Json(nullptr);
  auto& columns = json["columns"] = Json::array();
  for (std::size_t i = 0; i < plan.headings.mapping.size(); ++i) {
    const auto field = plan.headings.mapping[i];
    columns.push_back(
        {{"heading", plan.headings.names[i]}, {"field", field ? Json(id_of(spec, field)) : Json(nullptr)}});
  }
  auto& asked = json["asked"] = Json::array();
  for (const auto& word : plan.preview.asked) {
    asked.push_back({{"field", id_of(spec, word.field)},
                     {"word", word.word},
                     {"lines", word.lines},
                     {"choice", word.code ? Json(*word.code) : Json(nullptr)}});
  }
  auto& left = json["left"] = Json::array();
  auto& changed = json["changed"] = Json::array();
  for (const auto& line : plan.preview.lines) {
    for (const auto& each : line.left) {
      left.push_back({{"line", line.number},
                      {"field", id_of(spec, each.field)},
                      {"error", mamori::name_of(each.reason.code)},
                      {"text", each.text}});
    }
    if (!line.changes) continue;
    Json fields = Json::object();
    for (std::size_t i = 0; i < line.values.size(); ++i) {
      if (line.values[i] != line.before[i]) {
        fields[std::string(id_of(spec, i))] = Json::array({line.before[i], line.values[i]});
      }
    }
    changed.push_back({{"line", line.number}, {"name", line.values.front()}, {"fields", fields}});
  }
  return json;
}

Report report_of(const LedgerSpec& spec, const ImportPlan& plan, bool written) {
  Report report;
  const auto& preview = plan.preview;
  report.json = {{"written", written ? preview.lines.size() : 0},
                 {"good", preview.lines.size()},
                 {"unchanged", preview.unchanged},
                 {"rejected", nlohmann::ordered_json::array()}};
  report.lines.push_back(std::to_string(preview.lines.size()));
  for (const auto& line : preview.rejected) {
    const auto reason = std::string(mamori::name_of(line.reason.code));
    report.json["rejected"].push_back({{"line", line.number}, {"error", reason}, {"where", line.reason.where}});
    report.lines.push_back(std::to_string(line.number) + ": " + reason + " (" + line.reason.where + ")");
  }
  for (const auto& line : preview.lines) {
    for (const auto& each : line.left) {
      report.lines.push_back(std::to_string(line.number) + ": " + std::string(mamori::name_of(each.reason.code)) +
                             " (" + each.reason.where + ") -");
    }
  }
  for (auto& line : ways_on(spec, plan, false)) report.lines.push_back(std::move(line));
  report.json.update(json_of(spec, plan));
  return report;
}

}  // namespace

std::optional<std::size_t> field_named(const LedgerSpec& spec, std::string_view name) {
  for (std::size_t i = 0; i < spec.fields.size(); ++i) {
    const auto& field = spec.fields[i];
    if (field.id == name || field.label.ja == name || field.label.en == name) return i;
  }
  return std::nullopt;
}

Result<Report> import_ledger(const Context& context, LedgerDesk& desk, const LedgerSpec& spec,
                             const Arguments& arguments) {
  MAMORI_TAKE(const auto plan, planned(desk, spec, arguments));
  if (plan.preview.blocked) {
    // The refusal alone names no column: what the file has is said beside it.
    if (context.progress != nullptr) {
      for (const auto& line : ways_on(spec, plan, true)) *context.progress << line << "\n";
    }
    return tl::unexpected<Error>(*plan.preview.blocked);
  }
  const bool dry = arguments.has("--dry-run");
  if (!dry) {
    MAMORI_TRY(desk.import(plan));
  }
  return report_of(spec, plan, !dry);
}

Result<Report> undo_import(LedgerDesk& desk, const LedgerSpec& spec) {
  MAMORI_TAKE(const auto undone, desk.undo_import(spec.ledger));
  return Report{{{"removed", undone.removed}, {"put_back", undone.put_back}, {"kept", undone.kept}},
                {std::to_string(undone.removed + undone.put_back)}};
}

Result<Report> write_template(const Context& context, const LedgerSpec& spec, const std::string& file) {
  MAMORI_TRY(LedgerDesk::write_template(spec.ledger, file, context.language));
  return Report{{{"written", file}}, {file}};
}

}  // namespace mamori::cli
