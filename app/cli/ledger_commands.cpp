// ledger …, question …, incident …, principle …: what the answers stand on.
#include "cli/command.hpp"
#include "cli/ledger_import.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/ledger_desk.hpp"
#include "ledgers/chart.hpp"
#include "ledgers/fold.hpp"

#include <algorithm>
#include <charconv>

namespace mamori::cli {
namespace {

Json json_of(const Entry& entry) {
  const auto& spec = ledgers::spec_of(entry.ledger);
  Json json{{"id", static_cast<std::int64_t>(entry.id)}};
  for (std::size_t i = 0; i < spec.fields.size(); ++i) json[std::string(spec.fields[i].id)] = entry.values[i];
  json["retired"] = entry.retired ? Json(entry.retired->iso()) : Json(nullptr);
  return json;
}

std::string line_of(const Entry& entry, const Library& library, Language language) {
  const auto& spec = ledgers::spec_of(entry.ledger);
  std::string line = entry.values.front();
  for (const auto field : spec.second_line) {
    const auto text = ledgers::shown(spec.fields[field], entry.values[field], language);
    if (!text.empty()) line += "  " + text;
  }
  if (entry.ledger != Ledger::contacts) return line;
  // What was noted beside a number stands in its own field; of the ministry's it is said wherever the number is.
  const auto said = ledgers::note_beside(entry[contact::telephone], {}, library.poster, language);
  if (!said.empty()) line += "  " + said;
  return line;
}

std::string fields_of(const LedgerSpec& spec) {
  std::string all;
  for (const auto& field : spec.fields) all += (all.empty() ? "" : "|") + std::string(field.id);
  return all;
}

/// An error of a field of which the words are fixed names them, as bad_argument does.
tl::unexpected<Error> with_choices(Error error, const LedgerSpec& spec, Language language) {
  if (error.code == ErrorCode::entry_choice_unknown) {
    const auto field = field_named(spec, std::string_view(error.where).substr(error.where.find('.') + 1));
    if (!field) return tl::unexpected(std::move(error));
    std::string words;
    for (const auto& choice : spec.fields[*field].choices)
      words += (words.empty() ? "" : "|") + choice.label.in(language);
    error.where += ": " + words;
  }
  return tl::unexpected(std::move(error));
}

/// FIELD=TEXT … written over `values`.
Result<Values> with_set(const LedgerSpec& spec, Values values, const Arguments& arguments) {
  values.resize(spec.fields.size());
  for (const auto& word : arguments.values("--set")) {
    const auto equals = word.find('=');
    const auto field = field_named(spec, std::string_view(word).substr(0, equals));
    if (equals == std::string::npos || !field) return bad_argument("--set " + word + ": " + fields_of(spec));
    values[*field] = word.substr(equals + 1);
  }
  return values;
}

/// The entry in use with this first field.
Result<Entry> entry_named(const desks::LedgerDesk& desk, const LedgerSpec& spec, const std::string& name) {
  MAMORI_TAKE(const auto entries, desk.all(spec.ledger));
  std::vector<const Entry*> found;
  std::string ids;
  for (const auto& entry : entries) {
    const std::string id = "#" + std::to_string(static_cast<std::int64_t>(entry.id));
    if (id == name) return entry;
    if (ledgers::folded(entry.values.front()) != ledgers::folded(name)) continue;
    found.push_back(&entry);
    ids += (ids.empty() ? "" : "|") + id;
  }
  if (found.size() == 1) return *found.front();
  // Not every ledger numbers its entries: which one is meant is not to be guessed.
  return bad_argument(found.empty() ? "NUMBER" : "NUMBER " + name + ": " + ids);
}

Result<Report> list(const Context& context, const desks::LedgerDesk& desk, const LedgerSpec& spec,
                    const Arguments& arguments) {
  EntryQuery query;
  query.ledger = spec.ledger;
  query.limit = tables::row_limit;
  query.search = arguments.value_or("--search", "");
  query.retired = arguments.has("--retired");
  if (const auto sort = arguments.value("--sort")) {
    const auto field = field_named(spec, *sort);
    if (!field) return bad_argument("--sort " + *sort + ": " + fields_of(spec));
    query.sort = *field;
  }
  MAMORI_TAKE(const auto page, desk.list(query));
  Report report{Json::array(), {}};
  for (const auto& entry : page.entries) {
    report.json.push_back(json_of(entry));
    report.lines.push_back(line_of(entry, context.library, context.language));
  }
  return report;
}

Result<Report> export_file(const Context& context, vault::Vault& vault, desks::LedgerDesk& desk, const LedgerSpec& spec,
                           const std::string& file) {
  MAMORI_TAKE(const auto secret, context.passphrase());
  MAMORI_TAKE(const auto proof, vault.prove(secret));
  const auto form = file.ends_with(".xlsx") ? desks::TableForm::xlsx : desks::TableForm::csv;
  MAMORI_TAKE(const auto count, desk.export_to(spec.ledger, form, file, context.language, proof));
  return Report{{{"written", count}}, {std::to_string(count)}};
}

Result<Report> change(const Context& context, desks::LedgerDesk& desk, const LedgerSpec& spec,
                      const Arguments& arguments) {
  MAMORI_TAKE(const auto entry, entry_named(desk, spec, arguments.words()[2]));
  MAMORI_TAKE(const auto values, with_set(spec, entry.values, arguments));
  const auto changed = desk.change(entry.id, values, arguments.value_or("--reason", ""));
  if (!changed) return with_choices(changed.error(), spec, context.language);
  return Report{{{"id", static_cast<std::int64_t>(entry.id)}}, {values.front()}};
}

Result<Report> retire(desks::LedgerDesk& desk, const LedgerSpec& spec, const Arguments& arguments) {
  MAMORI_TAKE(const auto entry, entry_named(desk, spec, arguments.words()[2]));
  MAMORI_TRY(desk.retire(entry.id, arguments.value_or("--reason", "")));
  return Report{{{"id", static_cast<std::int64_t>(entry.id)}}, {entry.values.front()}};
}

Result<Report> ledger(const Context& context, const Arguments& arguments) {
  const auto* spec = ledgers::find(arguments.words()[0]);
  if (spec == nullptr) return no_ledger(arguments.words()[0]);
  const auto& verb = arguments.words()[1];
  const bool about_one =
      verb == "change" || verb == "retire" || verb == "import" || verb == "export" || verb == "template";
  if (arguments.words().size() != (about_one ? 3u : 2u)) return bad_argument(verb);
  if (verb == "template") return write_template(context, *spec, arguments.words()[2]);
  MAMORI_TAKE(auto opened, context.open());
  desks::LedgerDesk desk(opened, context.clock);
  if (verb == "list") return list(context, desk, *spec, arguments);
  if (verb == "import") return import_ledger(context, desk, *spec, arguments);
  if (verb == "undo-import") return undo_import(desk, *spec);
  if (verb == "export") return export_file(context, opened, desk, *spec, arguments.words()[2]);
  if (verb == "change") return change(context, desk, *spec, arguments);
  if (verb == "retire") return retire(desk, *spec, arguments);
  if (verb != "add") return bad_argument("list|add|change|retire|import|undo-import|template|export");
  MAMORI_TAKE(const auto values, with_set(*spec, {}, arguments));
  const auto id = desk.add(spec->ledger, values);
  if (!id) return with_choices(id.error(), *spec, context.language);
  return Report{{{"id", static_cast<std::int64_t>(*id)}}, {std::to_string(static_cast<std::int64_t>(*id))}};
}

Result<Report> question_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto overview, desks::PharmacyDesk(opened, context.library, context.clock).overview());
  Report report{Json::array(), {}};
  for (const auto& question : overview.questions) {
    report.json.push_back({{"question", question.key()},
                           {"kind", ledgers::name_of(question.kind)},
                           {"row", question.row->key.text()},
                           {"count", question.count},
                           {"examples", question.examples}});
    report.lines.push_back(question.key() + "  " + std::to_string(question.count));
  }
  return report;
}

Result<Report> question_confirm(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  const auto& key = arguments.words().front();
  MAMORI_TRY(desk.confirm(key, arguments.value_or("--reason", "")));
  return Report{{{"confirmed", key}}, {key}};
}

Result<Report> incident_note(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  const auto& words = arguments.words().front();
  MAMORI_TRY(opened.change({}, [&](vault::Writer& writer) { return writer.note_incident(words); }));
  return Report{{{"noted", words}}, {words}};
}

Result<Report> incident_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(const auto opened, context.open());
  MAMORI_TAKE(const auto notes, opened.incident_notes());
  Report report{Json::array(), {}};
  for (const auto& note : notes) {
    report.json.push_back({{"time", utc(note.time)}, {"who", note.who}, {"words", note.words}});
    report.lines.push_back(utc(note.time) + "  " + note.who + "  " + note.words);
  }
  return report;
}

Result<Report> principle_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto readers, desks::LedgerDesk(opened, context.clock).readers());
  Report report{Json::array(), {}};
  for (const auto& one : readers) {
    auto read = Json::array();
    for (const auto& reader : one.read) read.push_back({{"name", reader.name}, {"day", reader.day.iso()}});
    report.json.push_back({{"principle", one.principle}, {"read", read}, {"not_yet", one.not_yet}});
    report.lines.push_back(std::to_string(one.principle) + "  " + std::to_string(one.read.size()) + " / " +
                           std::to_string(one.read.size() + one.not_yet.size()));
  }
  return report;
}

Result<Report> principle_read(const Context& context, const Arguments& arguments) {
  const auto& word = arguments.words()[0];
  int number = 0;
  const auto [stop, fault] = std::from_chars(word.data(), word.data() + word.size(), number);
  if (fault != std::errc{} || stop != word.data() + word.size() || number < 1 || number > 9) return bad_argument("N");
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TRY(desks::LedgerDesk(opened, context.clock).acknowledge(number, arguments.words()[1]));
  return Report{{{"principle", number}, {"name", arguments.words()[1]}}, {word}};
}

}  // namespace

const std::vector<Command>& ledger_commands() {
  static const std::vector<Command> commands{
      {"ledger",
       Desks::pharmacy,
       "LEDGER list [--search TEXT] [--sort FIELD] [--retired] | add --set FIELD=TEXT... | change NUMBER --set "
       "FIELD=TEXT... | retire NUMBER --reason TEXT | import FILE [--sheet NAME] [--heading LINE] [--column "
       "COLUMN=FIELD]... [--choice WORD=CHOICE]... [--fill FIELD=TEXT]... [--entry LINE]... [--update] [--dry-run] | "
       "undo-import | "
       "template FILE.xlsx | export FILE.csv|FILE.xlsx",
       {{"--search", "--sort", "--set", "--reason", "--sheet", "--heading", "--column", "--choice", "--fill",
         "--entry"},
        {"--retired", "--dry-run", "--update"}},
       2,
       3,
       ledger},
      {"question list", Desks::pharmacy, "", {}, 0, 0, question_list},
      {"question confirm", Desks::pharmacy, "QUESTION --reason TEXT", {{"--reason"}, {}}, 1, 1, question_confirm},
      {"incident list", Desks::pharmacy, "", {}, 0, 0, incident_list},
      {"incident note", Desks::pharmacy, "TEXT", {}, 1, 1, incident_note},
      {"principle list", Desks::pharmacy, "", {}, 0, 0, principle_list},
      {"principle read", Desks::pharmacy, "N NAME", {}, 2, 2, principle_read},
  };
  return commands;
}

}  // namespace mamori::cli
