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

/// The letters by which a spreadsheet calls a column, from 0: A to Z, then AA.
std::string letters_of(std::size_t column) {
  constexpr std::size_t alphabet = 26;
  std::string letters(1, static_cast<char>('A' + column % alphabet));
  for (column /= alphabet; column > 0; column = (column - 1) / alphabet) {
    letters.insert(letters.begin(), static_cast<char>('A' + (column - 1) % alphabet));
  }
  return letters;
}

/// Every column with this heading.
std::vector<std::size_t> columns_headed(const ledgers::Headings& headings, std::string_view name) {
  std::vector<std::size_t> found;
  const auto key = ledgers::word_key(name);
  for (std::size_t i = 0; i < headings.names.size(); ++i) {
    if (!headings.names[i].empty() && ledgers::word_key(headings.names[i]) == key) found.push_back(i);
  }
  return found;
}

/// What calls a column and no other: its heading, or its letters where it has none of its own.
std::string name_of(const ledgers::Headings& headings, std::size_t column) {
  const auto& name = headings.names[column];
  return !name.empty() && columns_headed(headings, name).size() == 1 ? name : letters_of(column);
}

/// The column that a word calls: by its heading, its letters (C) or its number from 1.
Result<std::size_t> column_called(const ledgers::Headings& headings, const std::string& word) {
  const auto headed = columns_headed(headings, word);
  if (headed.size() > 1) {
    std::vector<std::string> names;
    for (const auto column : headed) names.push_back(letters_of(column));
    return several_fit(names);
  }
  if (!headed.empty()) return headed.front();
  for (std::size_t i = 0; i < headings.names.size(); ++i) {
    if (word == letters_of(i) || word == std::to_string(i + 1)) return i;
  }
  return bad_argument("--column");
}

/// --column COLUMN=FIELD.
Result<ledgers::Headings> with_columns(ledgers::Headings headings, const LedgerSpec& spec, const Arguments& arguments) {
  for (const auto& word : arguments.values("--column")) {
    const auto parts = parted(word);
    const auto field = parts ? field_named(spec, parts->second) : std::nullopt;
    if (!parts || (!field && !parts->second.empty())) return bad_argument("--column");
    MAMORI_TAKE(const auto column, column_called(headings, parts->first));
    ledgers::put_column(headings, column, field);
  }
  return headings;
}

/// --choice WORD=CODE, --fill FIELD=TEXT, --entry LINE, --update.
Result<ledgers::Wishes> wishes_of(const LedgerSpec& spec, const Arguments& arguments) {
  ledgers::Wishes wishes;
  wishes.update = arguments.has("--update");
  for (const auto& word : arguments.values("--entry")) {
    MAMORI_TAKE(const auto line, number_word(word, "--entry"));
    wishes.entries.insert(static_cast<std::size_t>(line));
  }
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

/// What a field takes: the codes of its choices, or TEXT.
std::string words_for(const FieldSpec& field) {
  std::string codes;
  for (const auto& choice : field.choices) codes += (codes.empty() ? "" : "|") + std::string(choice.code);
  return codes.empty() ? "TEXT" : codes;
}

/// The columns found, the words that are asked about and the fields that no column fills, as the options take them.
std::vector<std::string> ways_on(const LedgerSpec& spec, const ImportPlan& plan, bool all_columns) {
  std::vector<std::string> lines;
  const auto& headings = plan.headings;
  for (std::size_t i = 0; i < headings.mapping.size(); ++i) {
    if (headings.mapping[i] && !all_columns) continue;
    const auto name = name_of(headings, i);
    const auto more = name == headings.names[i] ? std::string() : "  " + headings.names[i];
    lines.push_back("--column \"" + name + "=" + std::string(id_of(spec, headings.mapping[i])) + "\"" + more);
  }
  for (const auto& asked : plan.preview.asked) {
    lines.push_back("--choice \"" + asked.word + "=" + asked.code.value_or(words_for(spec.fields[asked.field])) +
                    "\"  " + std::string(id_of(spec, asked.field)) + " " + std::to_string(asked.lines));
  }
  for (std::size_t field = 0; field < spec.fields.size(); ++field) {
    const auto& mapping = headings.mapping;
    const bool open = std::find(mapping.begin(), mapping.end(), std::optional(field)) == mapping.end();
    if (field == 0 || !open || !spec.fields[field].required || plan.wishes.fill.contains(field)) continue;
    lines.push_back("--fill \"" + std::string(id_of(spec, field)) + "=" + words_for(spec.fields[field]) + "\"");
  }
  for (const auto sheet : plan.alike) {
    if (sheet != plan.sheet) lines.push_back("--sheet \"" + plan.workbook->sheets[sheet].name + "\"");
  }
  return lines;
}

/// Which tab and which row of headings is read.
std::string place_of(const ImportPlan& plan) {
  const auto& sheets = plan.workbook->sheets;
  const auto& name = sheets[plan.sheet].name;
  const auto of = name.empty() ? std::string()
                               : "sheet \"" + name + "\" " + std::to_string(plan.sheet + 1) + "/" +
                                     std::to_string(sheets.size()) + "  ";
  const auto heading = plan.headings.row ? plan.table->rows[*plan.headings.row].line : 0;
  return of + "heading " + std::to_string(heading);
}

nlohmann::ordered_json json_of(const LedgerSpec& spec, const ImportPlan& plan) {
  using Json = nlohmann::ordered_json;
  Json json{{"sheet", plan.workbook->sheets[plan.sheet].name}, {"sheets", Json::array()}};
  for (const auto& sheet : plan.workbook->sheets) json["sheets"].push_back(sheet.name);
  auto& alike = json["alike"] = Json::array();
  for (const auto sheet : plan.alike) alike.push_back(plan.workbook->sheets[sheet].name);
  json["heading"] = plan.headings.row ? Json(plan.table->rows[*plan.headings.row].line) : Json(nullptr);
  auto& columns = json["columns"] = Json::array();
  for (std::size_t i = 0; i < plan.headings.mapping.size(); ++i) {
    const auto field = plan.headings.mapping[i];
    columns.push_back({{"column", letters_of(i)},
                       {"heading", plan.headings.names[i]},
                       {"field", field ? Json(id_of(spec, field)) : Json(nullptr)}});
  }
  auto& asked = json["asked"] = Json::array();
  for (const auto& word : plan.preview.asked) {
    asked.push_back({{"field", id_of(spec, word.field)},
                     {"word", word.word},
                     {"lines", word.lines},
                     {"choice", word.code ? Json(*word.code) : Json(nullptr)}});
  }
  auto& left = json["left"] = Json::array();
  for (const auto* line : plan.preview.with_left_out()) {
    for (const auto& each : line->left) {
      left.push_back({{"line", line->number},
                      {"field", id_of(spec, each.field)},
                      {"error", mamori::name_of(each.reason.code)},
                      {"text", each.text}});
    }
  }
  auto& passed = json["passed"] = Json::array();
  for (const auto& line : plan.preview.passed) {
    passed.push_back({{"line", line.number}, {"error", mamori::name_of(line.reason.code)}, {"begins", line.begins}});
  }
  auto& others = json["others"] = Json::array();
  for (const auto& other : plan.preview.others) {
    others.push_back({{"line", other.line},
                      {"column", letters_of(other.column)},
                      {"rows", other.rows},
                      {"error", mamori::name_of(other.reason.code)},
                      {"begins", other.begins}});
  }
  json["hidden"] = plan.preview.hidden();
  auto& changed = json["changed"] = Json::array();
  for (const auto& line : plan.preview.lines) {
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

/// LINE: NAME  FIELD: before → after  …
std::string change_of(const LedgerSpec& spec, const ledgers::Line& line) {
  std::string text = std::to_string(line.number) + ": " + line.values.front();
  for (std::size_t i = 0; i < line.values.size(); ++i) {
    if (line.values[i] == line.before[i]) continue;
    text += "  " + std::string(id_of(spec, i)) + ": " + line.before[i] + " → " + line.values[i];
  }
  return text;
}

/// What is said of lines for a person: where it was read, and all that does not come in as it stands or changes.
std::vector<std::string> remarks_on(const LedgerSpec& spec, const ImportPlan& plan) {
  const auto& preview = plan.preview;
  const auto reason = [](const Error& error) { return std::string(mamori::name_of(error.code)); };
  std::vector<std::string> lines{place_of(plan)};
  if (preview.hidden() > 0) lines.back() += "  hidden " + std::to_string(preview.hidden());
  for (const auto& other : preview.others) {
    const bool below = other.reason.code == ErrorCode::import_other_table;
    lines.push_back(std::to_string(other.line) + ": " + reason(other.reason) + " (" + letters_of(other.column) + ", " +
                    std::to_string(other.rows) + ")  " + other.begins +
                    (below ? "  --heading " + std::to_string(other.line) : std::string()));
  }
  for (const auto& line : preview.rejected) {
    lines.push_back(std::to_string(line.number) + ": " + reason(line.reason) + " (" + line.reason.where + ")");
  }
  for (const auto& line : preview.passed) {
    lines.push_back(std::to_string(line.number) + ": " + reason(line.reason) + "  " + line.begins);
  }
  for (const auto* line : preview.with_left_out()) {
    for (const auto& each : line->left) {
      lines.push_back(std::to_string(line->number) + ": " + reason(each.reason) + " (" + each.reason.where + ") -  " +
                      each.text);
    }
  }
  for (const auto& line : preview.lines) {
    if (line.changes) lines.push_back(change_of(spec, line));
  }
  return lines;
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
  }
  for (auto& line : remarks_on(spec, plan)) report.lines.push_back(std::move(line));
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
      *context.progress << place_of(plan) << "\n";
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
