#include "cli/help.hpp"

#include <algorithm>
#include <ostream>

namespace mamori::cli {
namespace {

/// A form that words or files have. It is said to those who meet `word` in the usage, or are the command itself.
struct Note {
  std::string_view word;
  std::string_view text;
};

constexpr Note notes[] = {
    {"SHEET",
     "SHEET: pharmacy[@EDITION], vendor:NAME[/SYSTEM][@EDITION], or (vendor desk) request:ID[/SYSTEM] or "
     "product:NAME[/RELEASE]; sheet list prints them\n"},
    {"ROW", "ROW: 2(4)@server, or 2(4) where the number has one target\n"},
    {"QUESTION", "QUESTION: as question list prints it, without its count\n"},
    {"DATE", "DATE: 2026-11-30, 2026/11/30, 20261130, R8.11.30, 令和8年11月30日, 11/30\n"},
    {"--answers",
     "FILE.json of --answers: {SYSTEM: {ROW: {verdict: yes|no, on: DATE, target: DATE, second: yes|no, second_on: "
     "DATE, early: true, remark: TEXT, reason: why it is another answer than before}, ROW: {outside: why the contract "
     "leaves it out}}};\n"
     "  respond REQUEST --template FILE.json writes one to fill in\n"},
    {"edition read",
     "edition read --json: {files: [{name, sheet: pharmacy|vendor|uncertain, known: id of a file of the ministry by "
     "its "
     "SHA-256, or null}; a file with both sheets stands there twice],\n"
     "  rows: [{sheet, section: the printed number in ASCII digits, \"\" for the gate, item: as printed, target: "
     "organisation|all|server|terminal|network,\n"
     "    wording: as printed, the lines of a cell joined, due: required|reference, tab, line, sure, why: names of "
     "doubts, \", \" between}], left: [{tab, line, text}]}\n"},
    {"edition import",
     "edition import: --rows is {rows: [...]} as edition read --json prints it, corrected: a row keeps its tab and "
     "line, one that is left out is left out, and one whose sure is still false is refused;\n"
     "  --map is {edition: EARLIER, rows: [{sheet, to: ROW of the new edition, from: [ROW of EARLIER]}]}, as edition "
     "suggest --json prints it; a row that it does not name is asked anew\n"
     "  --json: {id, rows, standing, follows: EARLIER or null, replaced}\n"},
    {"ledger",
     "NUMBER: the entry's first field, as ledger LEDGER list prints it, or the entry's id (#12), which a NUMBER that "
     "several entries have is answered with\n"
     "import: COLUMN is a heading, or where two are alike the letter of the column (C=place); LINE is a line of the "
     "file; --heading 0: it has no headings; --entry: the line is an entry, though it looks like headings, an example "
     "or a sum\n"},
    {"sheet read",
     "sheet read --json: {file, sha256, sheet, edition, file_sheets, matched, unmatched, vendor, signer, day, taken,\n"
     "  rows: [{row, tab, cell, wording, sure, why, values: [{field: "
     "first|first_day|target_day|second|second_day|remark,\n"
     "    tab, cell, text, said: yes|no|not_applicable|null, day, words, sure, why: names of doubts}], before, after, "
     "out_of_scope, changes, refused, taken}],\n"
     "  left: [{tab, line, cell, why, text}]}; --take takes the rows that are sure, and those named by --row\n"},
    {"sheet fill",
     "sheet fill --json: {sheet, form, out, cells, vendor_named, sheet_unclear, missing: [{row, field}],\n"
     "  replaced: [{row, field, tab, cell, text}]}; replaced: what an earlier filling had entered and is gone; "
     "without\n"
     "  --form the workbook that the edition was read from\n"},
    {"edition take",
     "edition take --json: {id, title, year, publisher, fingerprint, issued, key: ours|known|first_seen|changed, here, "
     "replaces, "
     "refused, pharmacy_rows, vendor_rows, taken};\n"
     "  --look keeps nothing, --digits trusts the publisher's key, --word keeps a pack that nobody known signed\n"},
};

bool concerns(const Note& note, const Command& command) {
  return command.name == note.word || command.usage.find(note.word) != std::string_view::npos;
}

constexpr std::string_view program =
    "mamori-cli [--vault DIR] [--passphrase-file F] [--person NAME] [--json] [--today YYYY-MM-DD] [--lang ja|en] ";

}  // namespace

std::string usage_line(const Command& command) {
  return std::string(command.name) + (command.usage.empty() ? "" : " ") + std::string(command.usage);
}

void print_help(std::ostream& out) {
  out << program << "COMMAND\n";
  for (const auto* command : all_commands()) out << "  " << usage_line(*command) << "\n";
  for (const auto& note : notes) out << note.text;
  out << "mamori-cli COMMAND --help: one command with an example; mamori-cli --version\n"
         "exit: 0 done, 1 refused, 2 usage, 3 wrong passphrase or no such vault, 4 damaged file\n";
}

void print_help(const Command& command, std::ostream& out) {
  out << program << command.name << (command.usage.empty() ? "" : " ") << command.usage << "\n";
  out << "desk: " << (command.desks == Desks::none ? "no store is opened" : names_of(command.desks)) << "\n";
  for (const auto& note : notes) {
    if (concerns(note, command)) out << note.text;
  }
  out << "example:\n  mamori-cli " << example_of(command.name) << "\n";
}

std::vector<std::string> words_of(std::string_view example) {
  std::vector<std::string> words;
  bool quoted = false;
  bool inside = false;
  for (const char letter : example) {
    if (letter == '"') {
      quoted = !quoted;
      if (quoted && !inside) words.emplace_back();
      inside = true;
    } else if (letter == ' ' && !quoted) {
      inside = false;
    } else {
      if (!inside) words.emplace_back();
      inside = true;
      words.back() += letter;
    }
  }
  return words;
}

}  // namespace mamori::cli
