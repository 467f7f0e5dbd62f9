// request, respond, inbox …, status: what leaves and what arrives.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/lookup.hpp"

#include <fstream>

namespace mamori::cli {
namespace {

Result<Report> delivered(const desks::Outgoing& message, const Arguments& arguments) {
  auto where = deliver(message.envelope, arguments.value("--out"), arguments.value("--qr"));
  if (!where) return pass_on(where);
  Report report{{{"id", hex(message.id)}, {"fingerprint", message.fingerprint}},
                {hex(message.id) + "  " + message.fingerprint}};
  report.json.update(*where);
  return report;
}

Result<void> destination_given(const Arguments& arguments) {
  if (arguments.value("--out").has_value() == arguments.value("--qr").has_value()) return bad_argument("--out|--qr");
  return {};
}

Channel channel_of(const Arguments& arguments) {
  return arguments.value("--qr") ? Channel::qr : Channel::file;
}

Result<Report> request(const Context& context, const Arguments& arguments) {
  if (const auto given = destination_given(arguments); !given) return pass_on(given);
  std::optional<CivilDate> due;
  if (const auto text = arguments.value("--due")) {
    const auto day = CivilDate::from_iso(*text);
    if (!day) return pass_on(day);
    due = *day;
  }
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  const auto vendor = find_vendor(*opened, arguments.words().front());
  if (!vendor) return pass_on(vendor);
  desks::PharmacyDesk desk(*opened, context.library, context.clock);
  const auto made = desk.make_request(*vendor, due);
  if (!made) return pass_on(made);
  auto report = delivered(*made, arguments);
  if (!report) return report;
  if (const auto logged = desk.log_sending(made->id, channel_of(arguments)); !logged) return pass_on(logged);
  return report;
}

/// One object a system: {"system": {"2(4)@server": {"verdict": "no", "on": …, "target": …, "remark": …}, …}}.
Result<void> answer_from(const Json& rows, const desks::SheetView& sheet, desks::SheetBook& book, CivilDate today) {
  if (!rows.is_object()) return bad_argument("--answers");
  for (const auto& [word, said] : rows.items()) {
    const auto key = row_key(sheet, word);
    if (!key) return pass_on(key);
    if (!said.is_object()) return bad_argument("--answers");
    const auto text = [&](const char* name) {
      return said.contains(name) && said[name].is_string() ? said[name].get<std::string>() : std::string();
    };
    const auto verdict = text("verdict");
    if (verdict != "yes" && verdict != "no") return bad_argument("--answers");
    const auto on = text("on").empty() ? Result<CivilDate>(today) : CivilDate::from_iso(text("on"));
    if (!on) return pass_on(on);
    auto answer = checklist::with_first({}, verdict == "yes" ? Verdict::yes : Verdict::no, *on);
    if (!text("target").empty()) {
      const auto target = CivilDate::from_iso(text("target"));
      if (!target) return pass_on(target);
      answer.target_day = *target;
    }
    answer.remark = text("remark");
    if (const auto saved = book.answer(sheet.id, *key, answer); !saved) return pass_on(saved);
  }
  return {};
}

Result<Json> answers_file(const std::string& path) {
  constexpr std::size_t limit = 1024 * 1024;
  const auto bytes = read_file(path, limit);
  if (!bytes) return pass_on(bytes);
  auto json = Json::parse(bytes->begin(), bytes->end(), nullptr, false);
  if (!json.is_object()) return bad_argument("--answers");
  return json;
}

Result<Report> respond(const Context& context, const Arguments& arguments) {
  if (const auto given = destination_given(arguments); !given) return pass_on(given);
  const auto messages = read_messages({arguments.words().front()});
  if (!messages) return pass_on(messages);
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  desks::VendorDesk desk(*opened, context.library, context.clock);
  const auto id = desk.take_on(messages->front());
  if (!id) return pass_on(id);
  if (const auto file = arguments.value("--answers")) {
    const auto answers = answers_file(*file);
    if (!answers) return pass_on(answers);
    const auto asked = desk.request(*id);
    if (!asked) return pass_on(asked);
    for (const auto& sheet : asked->systems) {
      if (!answers->contains(sheet.system)) continue;
      const auto done = answer_from((*answers)[sheet.system], sheet, desk.sheets(), context.clock.today());
      if (!done) return pass_on(done);
    }
  }
  const auto profile = opened->profile();
  if (!profile) return pass_on(profile);
  const auto made = desk.respond(*id, arguments.value_or("--responsible", profile->responsible));
  if (!made) return pass_on(made);
  return delivered(*made, arguments);
}

Json json_of(const desks::Arrival& arrival) {
  auto systems = Json::array();
  for (const auto& system : arrival.systems) {
    auto rows = Json::array();
    for (const auto& row : system.rows) {
      rows.push_back({{"row", row.row->key.text()},
                      {"changes", row.changes()},
                      {"before", cli::json_of(row.before)},
                      {"after", cli::json_of(row.after)}});
    }
    systems.push_back({{"system", system.name}, {"rows", rows}});
  }
  return {{"id", static_cast<std::int64_t>(arrival.id)},
          {"state", name_of(arrival.state)},
          {"vendor", arrival.vendor},
          {"sender", arrival.sender},
          {"responsible", arrival.responsible},
          {"fingerprint", arrival.fingerprint},
          {"key", name_of(arrival.key)},
          {"received", utc(arrival.received)},
          {"rows", arrival.rows()},
          {"changes", arrival.changes()},
          {"noes", arrival.noes()},
          {"systems", systems}};
}

std::string line_of(const desks::Arrival& arrival) {
  return std::to_string(static_cast<std::int64_t>(arrival.id)) + "  " + std::string(name_of(arrival.state)) + "  " +
         arrival.vendor + "  " + arrival.responsible + "  " + arrival.fingerprint + "  " +
         std::to_string(arrival.changes()) + "/" + std::to_string(arrival.rows());
}

Result<InboxId> inbox_id(const std::string& word) {
  if (word.empty() || word.size() > 18 || word.find_first_not_of("0123456789") != std::string::npos)
    return bad_argument("ID");
  return InboxId{std::stoll(word)};
}

Result<Report> inbox_add(const Context& context, const Arguments& arguments) {
  const auto messages = read_messages(arguments.words());
  if (!messages) return pass_on(messages);
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  desks::PharmacyDesk desk(*opened, context.library, context.clock);
  Report report;
  report.json = Json::array();
  for (const auto& message : *messages) {
    const auto id = desk.receive(message);
    if (!id) return pass_on(id);
    const auto arrival = desk.arrival(*id);
    if (!arrival) return pass_on(arrival);
    report.json.push_back(json_of(*arrival));
    report.lines.push_back(line_of(*arrival));
  }
  return report;
}

Result<Report> inbox_list(const Context& context, const Arguments&) {
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  const auto inbox = desks::PharmacyDesk(*opened, context.library, context.clock).inbox();
  if (!inbox) return pass_on(inbox);
  Report report;
  report.json = Json::array();
  for (const auto& arrival : *inbox) {
    report.json.push_back(json_of(arrival));
    report.lines.push_back(line_of(arrival));
  }
  return report;
}

Result<Report> shown(const desks::PharmacyDesk& desk, InboxId id) {
  const auto arrival = desk.arrival(id);
  if (!arrival) return pass_on(arrival);
  Report report{json_of(*arrival), {line_of(*arrival)}};
  for (const auto& system : arrival->systems) {
    for (const auto& row : system.rows) {
      report.lines.push_back((row.changes() ? "* " : "  ") + row.row->key.text() + "  " + cli::line_of(row.before) +
                             "  ⇒  " + cli::line_of(row.after));
    }
  }
  return report;
}

Result<Report> inbox_show(const Context& context, const Arguments& arguments) {
  const auto id = inbox_id(arguments.words().front());
  if (!id) return pass_on(id);
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  return shown(desks::PharmacyDesk(*opened, context.library, context.clock), *id);
}

Result<Report> inbox_accept(const Context& context, const Arguments& arguments) {
  const auto id = inbox_id(arguments.words().front());
  if (!id) return pass_on(id);
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  desks::PharmacyDesk desk(*opened, context.library, context.clock);
  if (const auto accepted = desk.accept(*id, arguments.has("--key-confirmed")); !accepted) return pass_on(accepted);
  return shown(desk, *id);
}

Result<Report> inbox_refuse(const Context& context, const Arguments& arguments) {
  const auto id = inbox_id(arguments.words().front());
  if (!id) return pass_on(id);
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  desks::PharmacyDesk desk(*opened, context.library, context.clock);
  if (const auto refused = desk.refuse(*id, arguments.value_or("--why", "")); !refused) return pass_on(refused);
  return shown(desk, *id);
}

Result<Report> status(const Context& context, const Arguments& arguments) {
  if (const auto given = destination_given(arguments); !given) return pass_on(given);
  const auto nonce = from_hex(arguments.value_or("--nonce", ""));
  if (!nonce) return bad_argument("--nonce");
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  desks::PharmacyDesk desk(*opened, context.library, context.clock);
  const auto made = desk.status(*nonce);
  if (!made) return pass_on(made);
  auto report = delivered(*made, arguments);
  if (!report) return report;
  if (const auto logged = desk.log_status_shown(channel_of(arguments)); !logged) return pass_on(logged);
  return report;
}

}  // namespace

const std::vector<Command>& exchange_commands() {
  static const std::vector<Command> commands{
      {"request",
       "VENDOR (--out FILE.mamori | --qr DIR) [--due DATE]",
       {{"--out", "--qr", "--due"}, {}},
       1,
       1,
       request},
      {"respond",
       "REQUEST --answers FILE.json [--responsible NAME] (--out FILE.mamori | --qr DIR)",
       {{"--answers", "--responsible", "--out", "--qr"}, {}},
       1,
       1,
       respond},
      {"inbox add", "FILE|IMAGE|PDF...", {}, 1, picture_words, inbox_add},
      {"inbox list", "", {}, 0, 0, inbox_list},
      {"inbox show", "ID", {}, 1, 1, inbox_show},
      {"inbox accept", "ID [--key-confirmed]", {{}, {"--key-confirmed"}}, 1, 1, inbox_accept},
      {"inbox refuse", "ID --why TEXT", {{"--why"}, {}}, 1, 1, inbox_refuse},
      {"status", "(--out FILE.mamori | --qr DIR) [--nonce HEX]", {{"--out", "--qr", "--nonce"}, {}}, 0, 0, status},
  };
  return commands;
}

}  // namespace mamori::cli
