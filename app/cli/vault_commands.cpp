// vault …: the store itself.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "desks/kept_messages.hpp"
#include "exchange/trust/trust.hpp"

#include <cstdlib>

namespace mamori::cli {
namespace {

constexpr std::size_t most_alarms = 20;

std::optional<Desk> desk_named(std::string_view name) {
  if (name == "pharmacy") return Desk::pharmacy;
  if (name == "vendor") return Desk::vendor;
  if (name == "inspector") return Desk::inspector;
  return std::nullopt;
}

std::optional<double> seconds_of(const std::string& text) {
  char* end = nullptr;
  const double seconds = std::strtod(text.c_str(), &end);
  return *end == '\0' && seconds > 0 && seconds <= 10 ? std::optional(seconds) : std::nullopt;
}

Result<Report> create(const Context& context, const Arguments& arguments) {
  const auto desk = desk_named(arguments.value_or("--desk", "pharmacy"));
  if (!desk) return bad_argument("--desk");
  MAMORI_TAKE(const auto passphrase, context.passphrase());
  vault::NewVault wanted;
  wanted.desk = *desk;
  wanted.name = arguments.value_or("--name", "");
  wanted.person = arguments.value_or("--person", context.person);
  if (const auto seconds = arguments.value("--unlock-seconds")) {
    const auto asked = seconds_of(*seconds);
    if (!asked) return bad_argument("--unlock-seconds");
    wanted.cost = crypto::calibrate(*asked);
  }
  MAMORI_TAKE(auto made, vault::Vault::create(context.vault, wanted, passphrase, context.clock));
  if (*desk == Desk::pharmacy && !arguments.has("--no-year")) {
    const auto* form = desks::form_to_begin(context.library, context.clock.today());
    desks::PharmacyDesk pharmacy(made, context.library, context.clock);
    MAMORI_TRY(pharmacy.begin_year(form == nullptr ? "" : form->id));
  }
  MAMORI_TAKE(const auto proof, made.prove(passphrase));
  MAMORI_TAKE(const auto code, made.make_recovery(proof));
  const auto fingerprint = exchange::fingerprint(made.signing_key().public_key());
  const std::string recovery(code.bytes().begin(), code.bytes().end());
  return Report{{{"desk", name_of(*desk)},
                 {"name", wanted.name},
                 {"person", wanted.person},
                 {"fingerprint", fingerprint},
                 {"recovery_code", recovery}},
                {wanted.name + "  " + fingerprint, recovery}};
}

/// Opens with the printed code and sets a new passphrase for a responsible person.
Result<Report> recover(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto code, read_secret(arguments.value_or("--recovery-file", "")));
  MAMORI_TAKE(const auto secret, read_secret(arguments.value_or("--new-passphrase-file", "")));
  MAMORI_TAKE(auto vault, vault::Vault::recover(context.vault, {context.person, code, secret}, context.clock));
  (void)vault.note_opened();
  return Report{{{"person", vault.session().name}}, {vault.session().name}};
}

Result<Report> check(const Context& context, const Arguments&) {
  MAMORI_TAKE(const auto opened, context.open());
  MAMORI_TRY(opened.check());
  MAMORI_TRY(opened.check_kept(context.library, desks::read_kept));
  MAMORI_TAKE(const auto head, opened.verify_history());
  MAMORI_TAKE(const auto witness, opened.newest_witness());
  MAMORI_TAKE(const auto profile, opened.profile());
  MAMORI_TAKE(const auto backups, opened.backup_standing());
  // What the program noted by itself: somebody was at the files, or at the lock screen.
  HistoryFilter by_nobody;
  by_nobody.person = PersonId{};
  MAMORI_TAKE(const auto alarms, opened.history_page(by_nobody, head.size + 1, most_alarms));
  auto alarm_list = Json::array();
  for (const auto& alarm : alarms) {
    if (alarm.action == Action::secrets_tried) continue;  // most are slips; `history list --openings` has them
    alarm_list.push_back({{"time", utc(alarm.time)}, {"action", name_of(alarm.action)}, {"sequence", alarm.sequence}});
  }
  return Report{{{"desk", name_of(profile.desk)},
                 {"name", profile.name},
                 {"sample", profile.sample},
                 {"fingerprint", exchange::fingerprint(opened.signing_key().public_key())},
                 {"history", {{"entries", head.size}, {"root", hex(head.root)}}},
                 {"outside_checkpoint", json_of(witness, context.clock)},
                 {"last_backup", json_of(backups.generation)},
                 {"last_backup_outside", json_of(backups.taken_out)},
                 {"last_drill", json_of(backups.drill)},
                 {"alarms", std::move(alarm_list)}},
                {profile.name + "  ok  " + std::to_string(head.size), line_of(witness, context.clock)}};
}

}  // namespace

const std::vector<Command>& vault_commands() {
  static const std::vector<Command> commands{
      {"vault create",
       Desks::all,
       "--desk pharmacy|vendor|inspector --name TEXT --person TEXT [--unlock-seconds N] [--no-year]",
       {{"--desk", "--name", "--person", "--unlock-seconds"}, {"--no-year"}},
       0,
       0,
       create},
      {"vault recover",
       Desks::all,
       "--recovery-file F --new-passphrase-file F",
       {{"--recovery-file", "--new-passphrase-file"}, {}},
       0,
       0,
       recover},
      {"vault check", Desks::all, "", {}, 0, 0, check},
  };
  return commands;
}

}  // namespace mamori::cli
