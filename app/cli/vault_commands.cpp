// vault …, history …: the store itself.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "exchange/trust/trust.hpp"

namespace mamori::cli {
namespace {

std::optional<Desk> desk_named(std::string_view name) {
  if (name == "pharmacy") return Desk::pharmacy;
  if (name == "vendor") return Desk::vendor;
  if (name == "inspector") return Desk::inspector;
  return std::nullopt;
}

Result<Report> create(const Context& context, const Arguments& arguments) {
  const auto desk = desk_named(arguments.value_or("--desk", "pharmacy"));
  if (!desk) return bad_argument("--desk");
  const auto passphrase = context.passphrase();
  if (!passphrase) return pass_on(passphrase);
  vault::NewVault wanted;
  wanted.desk = *desk;
  wanted.name = arguments.value_or("--name", "");
  wanted.person = arguments.value_or("--person", context.person);
  const auto made = vault::Vault::create(context.vault, wanted, *passphrase, context.clock);
  if (!made) return pass_on(made);
  const auto fingerprint = exchange::fingerprint(made->signing_key().public_key());
  return Report{
      {{"desk", name_of(*desk)}, {"name", wanted.name}, {"person", wanted.person}, {"fingerprint", fingerprint}},
      {wanted.name + "  " + fingerprint}};
}

Result<Report> check(const Context& context, const Arguments&) {
  const auto opened = context.open();
  if (!opened) return pass_on(opened);
  if (const auto sound = opened->check(); !sound) return pass_on(sound);
  const auto head = opened->verify_history();
  if (!head) return pass_on(head);
  const auto profile = opened->profile();
  if (!profile) return pass_on(profile);
  const auto backups = opened->backup_standing();
  if (!backups) return pass_on(backups);
  return Report{{{"desk", name_of(profile->desk)},
                 {"name", profile->name},
                 {"sample", profile->sample},
                 {"fingerprint", exchange::fingerprint(opened->signing_key().public_key())},
                 {"history", {{"entries", head->size}, {"head", hex(head->hash)}}},
                 {"last_backup", json_of(backups->generation)},
                 {"last_backup_outside", json_of(backups->taken_out)},
                 {"last_drill", json_of(backups->drill)}},
                {profile->name + "  ok  " + std::to_string(head->size)}};
}

Result<Report> history_list(const Context& context, const Arguments&) {
  const auto opened = context.open();
  if (!opened) return pass_on(opened);
  constexpr std::size_t page = 1000;
  Report report;
  report.json = Json::array();
  for (std::uint64_t after = 0;;) {
    const auto entries = opened->history(after, page);
    if (!entries) return pass_on(entries);
    for (const auto& entry : *entries) {
      report.json.push_back({{"sequence", entry.sequence},
                             {"time", utc(entry.time)},
                             {"who", entry.who},
                             {"role", name_of(entry.role)},
                             {"action", name_of(entry.action)},
                             {"subject", entry.subject},
                             {"reason", entry.reason},
                             {"hash", hex(entry.hash)}});
      report.lines.push_back(std::to_string(entry.sequence) + "  " + utc(entry.time) + "  " + entry.who + "  " +
                             std::string(name_of(entry.action)) + "  " + entry.subject);
      after = entry.sequence;
    }
    if (entries->size() < page) return report;
  }
}

Result<Report> history_verify(const Context& context, const Arguments&) {
  const auto opened = context.open();
  if (!opened) return pass_on(opened);
  const auto head = opened->verify_history();
  if (!head) return pass_on(head);
  return Report{{{"entries", head->size}, {"head", hex(head->hash)}, {"time", utc(head->time)}},
                {std::to_string(head->size) + "  " + hex(head->hash)}};
}

}  // namespace

const std::vector<Command>& vault_commands() {
  static const std::vector<Command> commands{
      {"vault create",
       "--desk pharmacy|vendor|inspector --name TEXT --person TEXT",
       {{"--desk", "--name", "--person"}, {}},
       0,
       0,
       create},
      {"vault check", "", {}, 0, 0, check},
      {"history list", "", {}, 0, 0, history_list},
      {"history verify", "", {}, 0, 0, history_verify},
  };
  return commands;
}

}  // namespace mamori::cli
