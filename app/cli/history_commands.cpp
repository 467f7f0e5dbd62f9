// history …: what happened, whether it still is what it was, and what leaves the device about it.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/departures.hpp"
#include "desks/history_book.hpp"
#include "desks/kept_messages.hpp"
#include "vault/backup/backup_facts.hpp"
#include "vault/history.hpp"
#include "vault/history_reader.hpp"

#include <array>
#include <charconv>
#include <limits>

namespace mamori::cli {
namespace {

constexpr std::size_t page = 1000;
constexpr auto newest = std::numeric_limits<std::int64_t>::max();

/// Midnight at the beginning of a day, in the system's zone.
Result<std::optional<UnixTime>> midnight(const Arguments& arguments, std::string_view option, int days_later) {
  MAMORI_TAKE(const auto day, day_option(arguments, option, {}));
  if (!day) return std::optional<UnixTime>();
  return std::optional<UnixTime>(desks::start_of(day->plus_days(days_later)));
}

Result<HistoryFilter> filter_of(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  HistoryFilter filter;
  filter.departures = arguments.has("--left");
  if (arguments.has("--openings")) filter.subject = openings_subject;
  if (const auto name = arguments.value("--by")) {
    MAMORI_TAKE(const auto people, vault.history_people());
    for (const auto& [person, called] : people) {
      if (called == *name) filter.person = person;
    }
    if (!filter.person) return bad_argument("--by");
  }
  if (const auto row = arguments.value("--row")) {
    MAMORI_TAKE(const auto sheet, find_sheet(vault, context, arguments.value_or("--sheet", "pharmacy")));
    MAMORI_TAKE(const auto key, row_key(sheet, *row));
    filter.subject = vault::place_of(sheet.id, key);
  }
  MAMORI_TAKE(const auto since, midnight(arguments, "--since", 0));
  MAMORI_TAKE(const auto until, midnight(arguments, "--until", 1));
  filter.since = since;
  filter.until = until;
  return filter;
}

std::string_view way_of(std::int64_t kind) {
  constexpr std::array<std::string_view, 4> ways{"", "passphrase", "recovery_code", "pin"};
  return kind > 0 && kind < std::ssize(ways) ? ways[static_cast<std::size_t>(kind)] : "";
}

std::string_view end_of(std::int64_t why) {
  constexpr std::array<std::string_view, 4> ends{"by_hand", "idle", "asleep", "ended"};
  return why >= 0 && why < std::ssize(ends) ? ends[static_cast<std::size_t>(why)] : "";
}

/// How somebody came in or went; or whose secret was tried how often and when last.
std::string opening_words(const FactValue& told, Action action, const vault::Vault& vault) {
  if (const auto* how = std::get_if<std::int64_t>(&told.value)) {
    return std::string(action == Action::vault_locked ? end_of(*how) : way_of(*how));
  }
  const auto* list = std::get_if<std::vector<FactValue>>(&told.value);
  std::vector<std::int64_t> numbers;
  for (const FactValue& one : list == nullptr ? std::vector<FactValue>() : *list) {
    if (const auto* number = std::get_if<std::int64_t>(&one.value)) numbers.push_back(*number);
  }
  if (numbers.size() < 3) return {};
  std::string words(way_of(numbers[0]));
  const auto people = vault.people();
  for (const Person& person : people ? *people : std::vector<Person>()) {
    if (person.id == PersonId{numbers[1]}) words += "  " + person.name;
  }
  if (action == Action::secrets_tried) words += "  " + std::to_string(numbers[2]) + " x";
  return words + "  " + utc(numbers.back());
}

/// What an entry of the log of openings tells.
std::string told_of(vault::Vault& vault, const HistoryEntry& entry) {
  if (entry.subject != openings_subject) return {};
  const auto detail = vault.history_detail(entry.sequence);
  return detail ? opening_words(detail->after, entry.action, vault) : std::string();
}

Json json_of(const HistoryEntry& entry) {
  return {{"sequence", entry.sequence},  {"time", utc(entry.time)},         {"who", entry.who},
          {"role", name_of(entry.role)}, {"action", name_of(entry.action)}, {"subject", entry.subject},
          {"reason", entry.reason},      {"hash", hex(entry.hash)}};
}

std::string line_of(const HistoryEntry& entry) {
  return std::to_string(entry.sequence) + "  " + utc(entry.time) + "  " + entry.who + "  " +
         std::string(name_of(entry.action)) + "  " + entry.subject + (entry.reason.empty() ? "" : "  " + entry.reason);
}

Result<Report> list(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto filter, filter_of(opened, context, arguments));
  std::vector<HistoryEntry> all;
  for (std::uint64_t before = newest;;) {
    MAMORI_TAKE(const auto entries, opened.history_page(filter, before, page));
    all.insert(all.end(), entries.begin(), entries.end());
    if (entries.size() < page) break;
    before = entries.back().sequence;
  }
  Report report;
  report.json = Json::array();
  // Oldest first, as it happened.
  for (auto entry = all.rbegin(); entry != all.rend(); ++entry) {
    report.json.push_back(json_of(*entry));
    report.lines.push_back(line_of(*entry));
    const auto told = told_of(opened, *entry);
    if (told.empty()) continue;
    report.json.back()["told"] = told;
    report.lines.back() += "  " + told;
  }
  return report;
}

Result<std::uint64_t> sequence_of(const std::string& word) {
  std::uint64_t sequence = 0;
  const auto* end = word.data() + word.size();
  const auto [stop, fault] = std::from_chars(word.data(), end, sequence);
  if (fault != std::errc{} || stop != end) return bad_argument("SEQUENCE");
  return sequence;
}

/// How a person compared the key that an entry tells of: the last of what it tells.
std::optional<Comparison> comparison_of(const HistoryDetail& told) {
  const bool about_keys = told.entry.action == Action::vendor_key_accepted ||
                          told.entry.action == Action::digits_expected || told.entry.action == Action::pharmacy_pinned;
  const auto* list = std::get_if<std::vector<FactValue>>(&told.after.value);
  if (!about_keys || list == nullptr || list->empty()) return std::nullopt;
  const auto* how = std::get_if<std::int64_t>(&list->back().value);
  const bool known = how != nullptr && *how >= 0 && *how <= static_cast<std::int64_t>(Comparison::met_typed);
  return known ? std::optional(static_cast<Comparison>(*how)) : std::nullopt;
}

Result<Report> show(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto sequence, sequence_of(arguments.words().front()));
  MAMORI_TAKE(const auto opened, context.open());
  MAMORI_TAKE(const auto told, opened.history_detail(sequence));
  Report report{json_of(told.entry), {line_of(told.entry)}};
  report.json["erased"] = told.erased;
  report.json["before"] = cli::json_of(told.before);
  report.json["after"] = cli::json_of(told.after);
  if (const auto how = comparison_of(told)) report.json["comparison"] = name_of(*how);
  report.lines.push_back(report.json["before"].dump() + " -> " + report.json["after"].dump());
  if (report.json.contains("comparison")) report.lines.push_back(report.json["comparison"].get<std::string>());
  return report;
}

/// Messages, and the checkpoints that backups carry.
Result<std::vector<std::vector<std::uint8_t>>> read_witnesses(const std::vector<std::string>& paths) {
  std::vector<std::vector<std::uint8_t>> witnesses;
  std::vector<std::string> messages;
  for (const std::string& path : paths) {
    if (!path.ends_with(vault::backup_suffix)) {
      messages.push_back(path);
      continue;
    }
    MAMORI_TAKE(auto checkpoint, desks::checkpoint_of_backup(path));
    witnesses.push_back(std::move(checkpoint));
  }
  auto read = read_messages(messages, nullptr);
  if (!read) return read;
  std::move(read->begin(), read->end(), std::back_inserter(witnesses));
  return witnesses;
}

Result<Report> verify(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto files, read_witnesses(arguments.values("--against")));
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto heads, desks::HistoryBook(opened).heads_in(files));
  MAMORI_TAKE(const auto head, opened.verify_history(heads));
  MAMORI_TRY(opened.check_kept(context.library, desks::read_kept));
  MAMORI_TAKE(const auto witness, opened.newest_witness());
  Json against = Json::array();
  for (const auto& met : heads) against.push_back({{"entries", met.size}, {"root", hex(met.root)}});
  return Report{{{"entries", head.size},
                 {"root", hex(head.root)},
                 {"time", utc(head.time)},
                 {"against", against},
                 {"outside_checkpoint", cli::json_of(witness, context.clock)}},
                {std::to_string(head.size) + "  " + hex(head.root), cli::line_of(witness, context.clock)}};
}

Result<Report> checkpoint(const Context& context, const Arguments& arguments) {
  const auto file = arguments.value("--out");
  if (!file) return bad_argument("--out");
  MAMORI_TAKE(auto opened, context.open());
  desks::HistoryBook book(opened);
  MAMORI_TAKE(const auto made, book.checkpoint());
  MAMORI_TRY(desks::take_out(
      opened, vault::Departure::checkpoint, {}, *file, [&] { return write_file(*file, made.file); },
      [&](vault::Writer& writer) { return writer.log_checkpoint_saved(made.head); }));
  return Report{{{"file", *file}, {"entries", made.head.size}, {"root", hex(made.head.root)}}, {*file}};
}

Result<Report> export_all(const Context& context, const Arguments& arguments) {
  const auto file = arguments.value("--out");
  if (!file) return bad_argument("--out");
  MAMORI_TAKE(auto opened, context.open_proven());
  desks::HistoryBook book(opened.vault);
  MAMORI_TRY(book.may_export(opened.proof));
  MAMORI_TAKE(auto reader, opened.vault.history_reader());
  app::GrowingFile growing(*file);
  MAMORI_TAKE(const auto head, reader.write([&](Bytes piece) { return growing.add(piece); }, {}));
  MAMORI_TAKE(const auto end, book.end_of_export(*head));
  MAMORI_TRY(growing.add(end));
  MAMORI_TRY(book.hand_out(*head, opened.proof, *file, [&] { return growing.finish(); }));
  return Report{{{"file", *file}, {"entries", head->size}, {"root", hex(head->root)}}, {*file}};
}

Result<Report> erase(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto sequence, sequence_of(arguments.words().front()));
  MAMORI_TAKE(auto opened, context.open_proven());
  desks::HistoryBook book(opened.vault);
  MAMORI_TRY(book.erase(sequence, arguments.value_or("--reason", ""), opened.proof));
  return Report{{{"erased", sequence}}, {std::to_string(sequence)}};
}

Result<Report> declare_clock(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open_proven());
  desks::HistoryBook book(opened.vault);
  MAMORI_TRY(book.declare_clock(arguments.value_or("--reason", ""), opened.proof));
  const auto latest = utc(opened.vault.latest_time());
  return Report{{{"latest", latest}}, {latest}};
}

Result<Report> witnesses(const Context& context, const Arguments&) {
  MAMORI_TAKE(const auto opened, context.open());
  MAMORI_TAKE(const auto all, opened.witnesses());
  Report report;
  report.json = Json::array();
  for (const auto& witness : all) {
    report.json.push_back(cli::json_of(std::optional(witness), context.clock));
    report.lines.push_back(cli::line_of(std::optional(witness), context.clock));
  }
  return report;
}

}  // namespace

const std::vector<Command>& history_commands() {
  static const std::vector<Command> commands{
      {"history list",
       Desks::all,
       "[--by NAME] [--sheet SHEET] [--row ROW] [--since DATE] [--until DATE] [--left] [--openings]",
       {{"--by", "--sheet", "--row", "--since", "--until"}, {"--left", "--openings"}},
       0,
       0,
       list},
      {"history show", Desks::all, "SEQUENCE", {}, 1, 1, show},
      {"history verify", Desks::all, "[--against FILE]...", {{"--against"}, {}}, 0, 0, verify},
      {"history witnesses", Desks::all, "", {}, 0, 0, witnesses},
      {"history checkpoint", Desks::all, "--out FILE", {{"--out"}, {}}, 0, 0, checkpoint},
      {"history export", Desks::all, "--out FILE", {{"--out"}, {}}, 0, 0, export_all},
      {"history erase", Desks::all, "SEQUENCE --reason TEXT", {{"--reason"}, {}}, 1, 1, erase},
      {"history declare-clock", Desks::all, "--reason TEXT", {{"--reason"}, {}}, 0, 0, declare_clock},
  };
  return commands;
}

}  // namespace mamori::cli
