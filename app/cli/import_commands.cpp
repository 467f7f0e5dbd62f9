// edition import …, edition suggest …: from the ministry's files, looked at by a person, to a pack.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "cli/packs.hpp"
#include "desks/edition_shelf.hpp"
#include "editions/load.hpp"
#include "forms/draft.hpp"
#include "forms/marks.hpp"

#include <algorithm>

namespace mamori::cli {
namespace {

constexpr std::size_t json_limit = 1024 * 1024;  // bytes of --rows and --map

Result<Json> json_file(const std::string& path, std::string_view option) {
  MAMORI_TAKE(const auto bytes, read_file(path, json_limit));
  auto json = Json::parse(bytes.begin(), bytes.end(), nullptr, false);
  if (!json.is_object() || !json.contains("rows") || !json["rows"].is_array()) return bad_argument(option);
  return json;
}

std::string text(const Json& object, const char* name) {
  return object.is_object() && object.contains(name) && object[name].is_string() ? object[name].get<std::string>()
                                                                                 : std::string();
}

template <class Enum>
std::optional<Enum> named(std::string_view word, std::initializer_list<Enum> all) {
  const auto at = std::ranges::find(all, word, [](Enum each) { return mamori::name_of(each); });
  return at == all.end() ? std::nullopt : std::optional(*at);
}

std::optional<SheetKind> kind_of(const Json& row) {
  return named(text(row, "sheet"), {SheetKind::pharmacy, SheetKind::vendor});
}

/// A row as a person left it; what the file does not say of a row stays as it was read at the same place.
std::optional<forms::FoundRow> row_of(const Json& json, const std::vector<forms::FoundRow>& read) {
  const auto target = named(text(json, "target"),
                            {Target::organisation, Target::all, Target::server, Target::terminal, Target::network});
  const auto due = named(text(json, "due"), {Obligation::required, Obligation::reference});
  const auto section = text(json, "section");
  if (!kind_of(json) || !target || !due || text(json, "wording").empty() || section.size() > 2) return std::nullopt;
  if (!std::ranges::all_of(section, [](char c) { return c >= '0' && c <= '9'; })) return std::nullopt;
  forms::FoundRow row;
  const auto line = json.contains("line") && json["line"].is_number_unsigned() ? json["line"].get<std::size_t>() : 0;
  const auto at = std::ranges::find_if(read, [&](const forms::FoundRow& each) {
    return each.tab == text(json, "tab") && each.place.line == line && (!each.sheet || each.sheet == kind_of(json));
  });
  if (at != read.end()) row = *at;
  row.sheet = kind_of(json);
  row.target = *target;
  row.due = *due;
  row.item = text(json, "item");
  row.wording = text(json, "wording");
  const auto mark = forms::mark_of(row.item);
  row.number = mark ? mark->number : 0;
  row.section = section.empty() ? 0 : std::stoi(section);
  row.gate = section.empty() && row.item.empty();
  if (!row.gate) row.note.clear();
  forms::settle(row);
  return row;
}

Result<void> take_rows(forms::Draft& draft, const std::string& path) {
  MAMORI_TAKE(const auto json, json_file(path, "--rows"));
  std::vector<forms::FoundRow> rows;
  for (const auto& each : json["rows"]) {
    const auto place = "--rows " + std::to_string(rows.size() + 1);
    // Nobody has looked at it yet.
    if (each.is_object() && each.value("sure", Json(true)) == Json(false)) return bad_argument(place + " sure");
    auto row = row_of(each, draft.rows);
    if (!row || rows.size() == forms::row_count_limit) return bad_argument(place);
    forms::add_sheet(draft, row->sheet);
    rows.push_back(std::move(*row));
  }
  draft.rows = std::move(rows);
  return {};
}

/// "2(4)@server" of an edition.
std::optional<RowKey> key_of(const Json& word, const std::string& edition, SheetKind sheet) {
  if (!word.is_string()) return std::nullopt;
  const auto whole = word.get<std::string>();
  const auto at = whole.rfind('@');
  if (at == std::string::npos) return std::nullopt;
  const auto target = named(std::string_view(whole).substr(at + 1),
                            {Target::organisation, Target::all, Target::server, Target::terminal, Target::network});
  if (!target) return std::nullopt;
  return RowKey{edition, sheet, whole.substr(0, at), *target};
}

std::optional<RowOrigin> origin_of(const Json& row, const std::string& later, const std::string& earlier) {
  const auto kind = kind_of(row);
  if (!kind || !row.contains("to") || !row.contains("from") || !row["from"].is_array()) return std::nullopt;
  const auto to = key_of(row["to"], later, *kind);
  if (!to) return std::nullopt;
  RowOrigin origin{*to, {}};
  for (const auto& word : row["from"]) {
    const auto from = key_of(word, earlier, *kind);
    if (!from) return std::nullopt;
    origin.from.push_back(*from);
  }
  if (origin.from.empty()) return std::nullopt;
  return origin;
}

Result<void> take_map(forms::Draft& draft, const std::string& path) {
  MAMORI_TAKE(const auto json, json_file(path, "--map"));
  Follows follows{text(json, "edition"), {}};
  for (const auto& each : json["rows"]) {
    auto origin = origin_of(each, draft.id, follows.edition);
    if (!origin) return bad_argument("--map " + std::to_string(follows.rows.size() + 1));
    follows.rows.push_back(std::move(*origin));
  }
  draft.follows = std::move(follows);
  return {};
}

/// Files as they came, and what was made of them.
struct Imported {
  std::vector<std::vector<std::uint8_t>> bytes;
  std::vector<forms::FileIn> files;
  forms::Draft draft;
};

Result<Imported> imported_from(const Arguments& arguments) {
  const auto id = arguments.value("--id");
  if (!id) return bad_argument("--id");
  MAMORI_TAKE(const auto year, number_word(arguments.value_or("--year", ""), "--year"));
  if (year < 2019 || year > 2100) return bad_argument("--year");
  Imported made;
  for (const auto& word : arguments.words()) {
    MAMORI_TAKE(auto read, read_file(word, tables::file_limit + 1));
    made.bytes.push_back(std::move(read));
  }
  for (std::size_t i = 0; i < made.bytes.size(); ++i) made.files.push_back({arguments.words()[i], made.bytes[i]});
  MAMORI_TAKE(const auto reading, forms::read(made.files));
  made.draft = forms::draft_of(reading, *id, FiscalYear{static_cast<int>(year)});
  if (const auto rows = arguments.value("--rows")) {
    MAMORI_TRY(take_rows(made.draft, *rows));
  }
  if (const auto map = arguments.value("--map")) {
    MAMORI_TRY(take_map(made.draft, *map));
  }
  return made;
}

Result<Report> written(const forms::Draft& draft, const Library& library, const std::string& file) {
  MAMORI_TAKE(const auto pack, forms::pack_of(draft, library));
  MAMORI_TRY(editions::require_plain_texts(pack));
  const Bytes bytes(reinterpret_cast<const std::uint8_t*>(pack.data()), pack.size());
  MAMORI_TRY(write_file(file, bytes));
  return Report{{{"id", draft.id}, {"rows", draft.rows.size()}, {"out", file}}, {draft.id}};
}

/// Into the vault, as an edition of its own, with the files it was read from; and out again signed, where that is
/// asked.
Result<Report> kept(const Imported& made, const Context& context, const std::optional<std::string>& signed_as) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto pack, forms::pack_of(made.draft, context.library));
  std::string source;
  for (const auto& file : made.draft.files) source += (source.empty() ? "" : "、") + file.name;
  const bool replaced = context.library.card(made.draft.id) != nullptr;
  MAMORI_TAKE(const auto card, desks::bring_in(opened, context.library, pack, source, made.files));
  const auto& follows = made.draft.follows;
  Report report{{{"id", card.id},
                 {"rows", made.draft.rows.size()},
                 {"standing", mamori::name_of(card.standing)},
                 {"follows", follows ? Json(follows->edition) : Json(nullptr)},
                 {"replaced", replaced}},
                {card.id + "  " + card.title.in(context.language)}};
  if (replaced) report.lines.push_back("! " + card.id + ": 前に取り込んだものと入れ替えました");
  if (!follows) {
    report.lines.push_back(
        "! --map: なし。前の年の様式と結んでいないため、答えは引き継がれません（edition suggest が案を出します）");
  }
  if (!signed_as) return report;
  MAMORI_TAKE(auto composed, desks::library_with_packs(opened, context.library));
  MAMORI_TAKE(const auto out, hand_out_pack(opened, composed, card.id, context.clock, *signed_as));
  report.json.update(out);
  return report;
}

Result<Report> edition_import(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto made, imported_from(arguments));
  // What is not sure waits for a person: `edition read --json` gives the rows, corrected they come back by --rows.
  if (const auto* row = forms::first_unsure(made.draft)) {
    return bad_argument("--rows, line " + std::to_string(row->place.line) + ": " +
                        std::string(forms::name_of(row->doubts.front())));
  }
  const auto out = arguments.value("--out");
  if (arguments.has("--sign") && !out) return bad_argument("--out");
  if (out && !arguments.has("--sign")) return written(made.draft, context.library, *out);
  return kept(made, context, out);
}

Result<Report> edition_suggest(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto earlier, desks::edition_of(context.library, arguments.words()[0]));
  MAMORI_TAKE(const auto bytes, read_file(arguments.words()[1], editions::pack_limit + 1));
  MAMORI_TAKE(const auto later,
              editions::load({reinterpret_cast<const char*>(bytes.data()), bytes.size()}, context.library.glossary));
  Report report;
  report.json = {{"edition", earlier->id}, {"rows", Json::array()}};
  for (const auto& guess : forms::likely_origins(*earlier, later)) {
    Json from = Json::array();
    std::string words;
    for (const auto& key : guess.origin.from) {
      from.push_back(key.text());
      words += (words.empty() ? "" : " + ") + key.text();
    }
    report.json["rows"].push_back({{"sheet", mamori::name_of(guess.origin.to.sheet)},
                                   {"to", guess.origin.to.text()},
                                   {"from", from},
                                   {"likeness", guess.likeness}});
    report.lines.push_back(std::string(mamori::name_of(guess.origin.to.sheet)) + "  " + guess.origin.to.text() +
                           " <- " + words + "  " + std::to_string(guess.likeness));
  }
  return report;
}

}  // namespace

const std::vector<Command>& import_commands() {
  static const std::vector<Command> commands{
      {"edition import",
       Desks::all,
       "FILE... --id ID --year N [--rows ROWS.json] [--map MAP.json] [--out PACK.json | --sign --out PACK.mamori]",
       {{"--id", "--year", "--out", "--rows", "--map"}, {"--sign"}},
       1,
       forms::file_count_limit,
       edition_import},
      {"edition suggest", Desks::none, "EARLIER PACK.json", {}, 2, 2, edition_suggest},
  };
  return commands;
}

}  // namespace mamori::cli
