// request, respond, status: what leaves.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/lookup.hpp"

#include <fstream>

namespace mamori::cli {
namespace {

Result<Report> delivered(const desks::Outgoing& message, const Arguments& arguments) {
  auto where = deliver(message, arguments.value("--out"), arguments.value("--qr"));
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
      {"status", "(--out FILE.mamori | --qr DIR) [--nonce HEX]", {{"--out", "--qr", "--nonce"}, {}}, 0, 0, status},
  };
  return commands;
}

}  // namespace mamori::cli
