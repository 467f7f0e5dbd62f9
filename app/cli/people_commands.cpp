// person …, recovery …: who works with the store, and the printed code.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "desks/lookup.hpp"

namespace mamori::cli {
namespace {

std::optional<Role> role_named(std::string_view name) {
  for (const Role role : {Role::responsible, Role::staff, Role::viewer}) {
    if (name_of(role) == name) return role;
  }
  return std::nullopt;
}

/// Somebody who is there, by name. Errors: item_not_found.
Result<Person> person_named(const vault::Vault& vault, std::string_view name) {
  const auto people = vault.people();
  if (!people) return pass_on(people);
  return desks::find_one(*people, "person",
                         [&](const Person& person) { return person.gone == 0 && person.name == name; });
}

Report report_of(std::string_view name, Role role) {
  return {{{"name", name}, {"role", name_of(role)}}, {std::string(name) + "  " + std::string(name_of(role))}};
}

Result<Report> list(const Context& context, const Arguments&) {
  const auto vault = context.open();
  if (!vault) return pass_on(vault);
  const auto people = vault->people();
  if (!people) return pass_on(people);
  Report report;
  report.json = Json::array();
  for (const Person& person : *people) {
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
  const auto secret = read_secret(arguments.value_or("--new-passphrase-file", ""));
  if (!secret) return pass_on(secret);
  auto at_work = context.open_proven();
  if (!at_work) return pass_on(at_work);
  const auto& name = arguments.words()[0];
  const auto added = at_work->vault.add_person(name, *role, *secret, at_work->proof);
  if (!added) return pass_on(added);
  return report_of(name, *role);
}

Result<Report> remove(const Context& context, const Arguments& arguments) {
  auto at_work = context.open_proven();
  if (!at_work) return pass_on(at_work);
  const auto person = person_named(at_work->vault, arguments.words()[0]);
  if (!person) return pass_on(person);
  auto done = at_work->vault.remove_person(person->id, arguments.value_or("--reason", ""), at_work->proof);
  if (!done) return pass_on(done);
  return report_of(person->name, person->role);
}

Result<Report> set_role(const Context& context, const Arguments& arguments) {
  const auto role = role_named(arguments.words()[1]);
  if (!role) return bad_argument("ROLE");
  auto at_work = context.open_proven();
  if (!at_work) return pass_on(at_work);
  const auto person = person_named(at_work->vault, arguments.words()[0]);
  if (!person) return pass_on(person);
  if (auto done = at_work->vault.set_role(person->id, *role, at_work->proof); !done) return pass_on(done);
  return report_of(person->name, *role);
}

Result<Report> set_secret(const Context& context, const Arguments& arguments) {
  const auto secret = read_secret(arguments.value_or("--new-passphrase-file", ""));
  if (!secret) return pass_on(secret);
  auto at_work = context.open_proven();
  if (!at_work) return pass_on(at_work);
  const auto person = person_named(at_work->vault, arguments.words()[0]);
  if (!person) return pass_on(person);
  if (auto done = at_work->vault.set_secret(person->id, *secret, at_work->proof); !done) return pass_on(done);
  return report_of(person->name, person->role);
}

Result<Report> new_recovery(const Context& context, const Arguments&) {
  auto at_work = context.open_proven();
  if (!at_work) return pass_on(at_work);
  const auto code = at_work->vault.make_recovery(at_work->proof);
  if (!code) return pass_on(code);
  const std::string text(code->bytes().begin(), code->bytes().end());
  return Report{{{"recovery_code", text}}, {text}};
}

Result<Report> try_recovery(const Context& context, const Arguments& arguments) {
  const auto code = read_secret(arguments.words()[0]);
  if (!code) return pass_on(code);
  auto vault = context.open();
  if (!vault) return pass_on(vault);
  if (auto done = vault->try_recovery(*code); !done) return pass_on(done);
  return Report{{{"tried", true}}, {"ok"}};
}

}  // namespace

const std::vector<Command>& people_commands() {
  static const std::vector<Command> commands{
      {"person list", "", {}, 0, 0, list},
      {"person add",
       "NAME --role responsible|staff|viewer --new-passphrase-file F",
       {{"--role", "--new-passphrase-file"}, {}},
       1,
       1,
       add},
      {"person remove", "NAME [--reason TEXT]", {{"--reason"}, {}}, 1, 1, remove},
      {"person role", "NAME responsible|staff|viewer", {}, 2, 2, set_role},
      {"person secret", "NAME --new-passphrase-file F", {{"--new-passphrase-file"}, {}}, 1, 1, set_secret},
      {"recovery new", "", {}, 0, 0, new_recovery},
      {"recovery try", "FILE", {}, 1, 1, try_recovery},
  };
  return commands;
}

}  // namespace mamori::cli
