// pharmacy …: the list of an inspector or a head office, narrowed and in order, on the screen, as a file and on paper.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "cli/output.hpp"
#include "desks/inspector_desk.hpp"
#include "exchange/trust/trust.hpp"
#include "reports/paper/press.hpp"
#include "reports/pharmacies.hpp"

#include <algorithm>
#include <array>

namespace mamori::cli {
namespace {

constexpr std::array<std::string_view, 6> filters{"all", "waiting", "behind", "complete", "stale", "refused"};
constexpr std::array<std::string_view, 3> orders{"missing", "age", "name"};

OptionSet narrowing() {
  return {{"--filter", "--sort", "--search"}, {"--ascending"}};
}

/// The place of an option's word in its list. Errors: bad_argument.
template <std::size_t Count>
Result<std::size_t> chosen(const Arguments& arguments, const std::array<std::string_view, Count>& words,
                           std::string_view option) {
  const auto word = arguments.value_or(option, words.front());
  const auto found = std::ranges::find(words, word);
  if (found == words.end()) return bad_argument(std::string(option));
  return static_cast<std::size_t>(found - words.begin());
}

Result<reports::PharmacyTable> table_of(const Context& context, vault::Vault& vault, const Arguments& arguments) {
  MAMORI_TAKE(const auto filter, chosen(arguments, filters, "--filter"));
  MAMORI_TAKE(const auto order, chosen(arguments, orders, "--sort"));
  MAMORI_TAKE(const auto profile, vault.profile());
  MAMORI_TAKE(const auto board, desks::InspectorDesk(vault, context.library, context.clock).board());
  const desks::BoardQuery query{static_cast<desks::BoardFilter>(filter), static_cast<desks::BoardOrder>(order),
                                !arguments.has("--ascending"), arguments.value_or("--search", "")};
  const CivilDate today = context.clock.today();
  reports::PharmacyTable table{profile.name, today, board.totals(today), {}};
  for (const auto place : board.arrange(query, today)) table.lines.push_back(*board.lines()[place].shown);
  return table;
}

Result<Report> list(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto table, table_of(context, opened, arguments));
  reports::derive_numbers(table);
  Report report{Json::array(), {}};
  for (const auto& line : table.lines) {
    const auto fingerprint = exchange::fingerprint(line.pharmacy_key);
    const int days = desks::age_of(line, table.today);
    report.json.push_back({{"status", static_cast<std::int64_t>(line.id)},
                           {"pharmacy", line.pharmacy},
                           {"fingerprint", fingerprint},
                           {"missing", line.missing},
                           {"issued", utc(line.issued)},
                           {"days", days},
                           {"state", name_of(line.state)},
                           {"note", line.note}});
    report.lines.push_back(line.pharmacy + "  " + fingerprint + "  " + std::to_string(line.missing) + "  " +
                           std::to_string(days) + "  " + std::string(name_of(line.state)));
  }
  return report;
}

Result<Report> export_list(const Context& context, const Arguments& arguments) {
  const auto& file = arguments.words().front();
  MAMORI_TAKE(auto opened, context.open_proven());
  MAMORI_TAKE(const auto table, table_of(context, opened.vault, arguments));
  MAMORI_TRY(desks::InspectorDesk(opened.vault, context.library, context.clock)
                 .hand_out(file, table.lines.size(), opened.proof,
                           [&] { return reports::write_table(reports::grid_of(table), file); }));
  return Report{{{"written", table.lines.size()}}, {std::to_string(table.lines.size())}};
}

Result<Report> print(const Context& context, const Arguments& arguments) {
  const auto file = arguments.value("--out");
  if (!file) return bad_argument("--out");
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto table, table_of(context, opened, arguments));
  if (table.lines.size() > reports::most_pharmacies) return bad_argument("--filter");
  const auto paper = reports::pharmacies_of(table);
  MAMORI_TRY(desks::may_take_out(opened, vault::Departure::pharmacies));
  const QByteArray pdf = reports::press(paper);
  const std::span bytes{reinterpret_cast<const std::uint8_t*>(pdf.constData()), static_cast<std::size_t>(pdf.size())};
  MAMORI_TRY(desks::take_out(
      opened, vault::Departure::pharmacies, {}, *file, [&] { return write_file(*file, bytes); },
      [&](vault::Writer& writer) { return writer.log_statuses_exported("paper", table.lines.size()); }));
  return Report{{{"pages", paper.pages.size()}, {"bytes", pdf.size()}}, {std::to_string(paper.pages.size())}};
}

}  // namespace

const std::vector<Command>& pharmacy_commands() {
  constexpr std::string_view narrowed =
      "[--filter all|waiting|behind|complete|stale|refused] [--sort missing|age|name] [--ascending] [--search TEXT]";
  static const std::string export_usage = "FILE.csv|FILE.xlsx " + std::string(narrowed);
  static const std::string print_usage = "--out FILE.pdf " + std::string(narrowed);
  static const std::vector<Command> commands{
      {"pharmacy list", Desks::inspector, narrowed, narrowing(), 0, 0, list},
      {"pharmacy export", Desks::inspector, export_usage, narrowing(), 1, 1, export_list},
      {"report pharmacies",
       Desks::inspector,
       print_usage,
       {{"--filter", "--sort", "--search", "--out"}, {"--ascending"}},
       0,
       0,
       print},
  };
  return commands;
}

}  // namespace mamori::cli
