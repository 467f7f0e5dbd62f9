// person …, recovery …: who works with the store, and the printed code.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "desks/lookup.hpp"
#include "vault/new_key.hpp"

#include <algorithm>
#include <ostream>

namespace mamori::cli {
namespace {

constexpr std::uint64_t tenth = 10;  // per cent

std::optional<Role> role_named(std::string_view name) {
  for (const Role role : {Role::responsible, Role::staff, Role::viewer}) {
    if (name_of(role) == name) return role;
  }
  return std::nullopt;
}

/// Somebody who is there, by name. Errors: item_not_found.
Result<Person> person_named(const vault::Vault& vault, std::string_view name) {
  MAMORI_TAKE(const auto people, vault.people());
  return desks::find_one(people, "person",
                         [&](const Person& person) { return person.gone == 0 && person.name == name; });
}

Report report_of(std::string_view name, Role role) {
  return {{{"name", name}, {"role", name_of(role)}}, {std::string(name) + "  " + std::string(name_of(role))}};
}

Result<Report> list(const Context& context, const Arguments&) {
  MAMORI_TAKE(const auto vault, context.open());
  MAMORI_TAKE(const auto people, vault.people());
  Report report;
  report.json = Json::array();
  for (const Person& person : people) {
    Json entry = report_of(person.name, person.role).json;
    entry["removed"] = person.gone > 0 ? Json(utc(person.gone)) : Json(nullptr);
    report.json.push_back(entry);
    report.lines.push_back(person.name + "  " + std::string(name_of(person.role)) +
                           (person.gone > 0 ? "  -" + utc(person.gone) : ""));
  }
  return report;
}

Result<Report> add(const Context& context, const Arguments& arguments) {
  const auto role = role_named(arguments.value_or("--role", "staff"));
  if (!role) return bad_argument("--role");
  MAMORI_TAKE(const auto secret, read_secret(arguments.value_or("--new-passphrase-file", "")));
  MAMORI_TAKE(auto at_work, context.open_proven());
  const auto& name = arguments.words()[0];
  MAMORI_TRY(at_work.vault.add_person(name, *role, secret, at_work.proof));
  return report_of(name, *role);
}

/// Copied ahead, with how far it is on `progress`.
Result<vault::NewKey> copied_key(const Context& context, const vault::Vault& vault) {
  auto renewed = vault.new_key();
  if (!renewed) return renewed;
  std::uint64_t told = 0;
  MAMORI_TRY(renewed->copy([&](std::uint64_t done, std::uint64_t whole) {
    const std::uint64_t now = whole == 0 ? 100 : done * 100 / whole;
    if (context.progress != nullptr && now >= told + tenth) *context.progress << (told = now) << " %\n";
    return true;
  }));
  return renewed;
}

/// Who needs another passphrase after a new key, and whether a code still opens.
Result<void> tell_left_out(const vault::Vault& vault, Report& report) {
  MAMORI_TAKE(const auto without, vault.people_without_secret());
  MAMORI_TAKE(const auto people, vault.people());
  MAMORI_TAKE(const auto recovery, vault.recovery());
  Json names = Json::array();
  for (const Person& person : people) {
    if (std::ranges::find(without, person.id) == without.end()) continue;
    names.push_back(person.name);
    report.lines.push_back(person.name + "  passphrase needed");
  }
  report.json["key_renewed"] = true;
  report.json["passphrase_needed"] = std::move(names);
  report.json["recovery_code"] = recovery.made != 0;
  return {};
}

Result<Report> remove(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto at_work, context.open_proven());
  MAMORI_TAKE(const auto person, person_named(at_work.vault, arguments.words()[0]));
  auto report = report_of(person.name, person.role);
  const auto reason = arguments.value_or("--reason", "");
  if (!arguments.has("--new-key")) {
    MAMORI_TRY(at_work.vault.remove_person(person.id, reason, at_work.proof));
    return report;
  }
  MAMORI_TAKE(auto renewed, copied_key(context, at_work.vault));
  auto done = at_work.vault.remove_person(person.id, reason, at_work.proof, &renewed);
  if (done) done = tell_left_out(at_work.vault, report);
  if (!done) return pass_on(done);
  return report;
}

Result<Report> renew_key(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto at_work, context.open_proven());
  MAMORI_TAKE(auto renewed, copied_key(context, at_work.vault));
  Report report;
  auto done = at_work.vault.renew_key(arguments.value_or("--reason", ""), at_work.proof, renewed);
  if (done) done = tell_left_out(at_work.vault, report);
  if (!done) return pass_on(done);
  return report;
}

Result<Report> set_role(const Context& context, const Arguments& arguments) {
  const auto role = role_named(arguments.words()[1]);
  if (!role) return bad_argument("ROLE");
  MAMORI_TAKE(auto at_work, context.open_proven());
  MAMORI_TAKE(const auto person, person_named(at_work.vault, arguments.words()[0]));
  MAMORI_TRY(at_work.vault.set_role(person.id, *role, at_work.proof));
  return report_of(person.name, *role);
}

Result<Report> set_secret(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto secret, read_secret(arguments.value_or("--new-passphrase-file", "")));
  MAMORI_TAKE(auto at_work, context.open_proven());
  MAMORI_TAKE(const auto person, person_named(at_work.vault, arguments.words()[0]));
  MAMORI_TRY(at_work.vault.set_secret(person.id, secret, at_work.proof));
  return report_of(person.name, person.role);
}

Result<Report> new_recovery(const Context& context, const Arguments&) {
  MAMORI_TAKE(auto at_work, context.open_proven());
  MAMORI_TAKE(const auto code, at_work.vault.make_recovery(at_work.proof));
  const std::string text(code.bytes().begin(), code.bytes().end());
  return Report{{{"recovery_code", text}}, {text}};
}

Result<Report> try_recovery(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto code, read_secret(arguments.words()[0]));
  MAMORI_TAKE(auto vault, context.open());
  MAMORI_TRY(vault.try_recovery(code));
  return Report{{{"tried", true}}, {"ok"}};
}

}  // namespace

const std::vector<Command>& people_commands() {
  static const std::vector<Command> commands{
      {"person list", Desks::all, "", {}, 0, 0, list},
      {"person add",
       Desks::all,
       "NAME --role responsible|staff|viewer --new-passphrase-file F",
       {{"--role", "--new-passphrase-file"}, {}},
       1,
       1,
       add},
      {"person remove", Desks::all, "NAME [--reason TEXT] [--new-key]", {{"--reason"}, {"--new-key"}}, 1, 1, remove},
      {"person role", Desks::all, "NAME responsible|staff|viewer", {}, 2, 2, set_role},
      {"person secret", Desks::all, "NAME --new-passphrase-file F", {{"--new-passphrase-file"}, {}}, 1, 1, set_secret},
      {"vault new-key", Desks::all, "[--reason TEXT]", {{"--reason"}, {}}, 0, 0, renew_key},
      {"recovery new", Desks::all, "", {}, 0, 0, new_recovery},
      {"recovery try", Desks::all, "FILE", {}, 1, 1, try_recovery},
  };
  return commands;
}

}  // namespace mamori::cli
