// request, respond, status: what leaves.
#include "cli/answers_file.hpp"
#include "cli/batch.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/lookup.hpp"
#include "desks/packs.hpp"

namespace mamori::cli {
namespace {

Result<Report> delivered(vault::Vault& vault, const Leaving& leaving, const desks::Outgoing& message,
                         const Arguments& arguments) {
  MAMORI_TAKE(auto where, deliver(vault, leaving, message, arguments.value("--out"), arguments.value("--qr")));
  Report report{{{"id", hex(message.id)}, {"fingerprint", message.fingerprint}},
                {hex(message.id) + "  " + message.fingerprint}};
  report.json.update(where);
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
  MAMORI_TRY(destination_given(arguments));
  MAMORI_TAKE(const auto due, day_option(arguments, "--due", DayContext::around(context.clock.today())));
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto vendor, find_vendor(opened, arguments.words().front()));
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  MAMORI_TAKE(const auto made, desk.make_request(vendor, due));
  const auto note = [id = made.id, by = channel_of(arguments)](vault::Writer& writer) {
    return writer.log_sending(id, by);
  };
  auto report = delivered(opened, {vault::Departure::request, note}, made, arguments);
  if (!report) return report;
  // A form that this vault read in itself may not be with the vendor.
  const auto* own = desks::own_form_of(context.library, made.envelope);
  report->json["own_form"] = own != nullptr ? Json(own->id) : Json(nullptr);
  if (own != nullptr) report->lines.push_back("! edition sign " + own->id + " --out FILE.mamori");
  return report;
}

/// What every request of a run is answered with.
struct Answering {
  desks::VendorDesk& desk;
  Json answers;  ///< null without --answers
  std::string responsible;
  std::vector<desks::AddedFile> files;
  CivilDate today;
  std::string reason;  ///< why answers are others than before
  bool again = false;  ///< a request that has a response gets another

  struct Answered {
    desks::Outgoing message;
    OutboxId id{};
  };

  [[nodiscard]] Result<Answered> operator()(Bytes message) const {
    MAMORI_TAKE(const auto id, desk.take_on(message));
    MAMORI_TAKE(const auto asked, desk.request(id));
    if (!again) {
      MAMORI_TRY(desks::VendorDesk::not_answered_yet(asked));
    }
    for (const auto& sheet : asked.systems) {
      if (!answers.contains(sheet.system)) continue;
      MAMORI_TAKE(const auto said, answers_of(answers, sheet, today));
      MAMORI_TRY(put(desk.sheets(), sheet.id, said, reason));
    }
    MAMORI_TAKE(auto made, desk.respond(id, responsible, files, asked.responded == 0 ? "" : reason));
    MAMORI_TAKE(const auto response, desk.newest_response(id));
    return Answered{std::move(made), response};
  }
};

Result<Answering> answering(desks::VendorDesk& desk, const Profile& profile, const Context& context,
                            const Arguments& arguments) {
  Answering all{desk,
                {},
                arguments.value_or("--responsible", profile.responsible),
                {},
                context.clock.today(),
                arguments.value_or("--reason", ""),
                arguments.has("--again")};
  if (const auto file = arguments.value("--answers")) {
    MAMORI_TAKE(auto answers, answers_file(*file));
    all.answers = std::move(answers);
  }
  for (const auto& file : arguments.values("--attach")) {
    MAMORI_TAKE(auto content, read_file(file, exchange::attachment_size_limit));
    all.files.push_back({std::filesystem::path(file).filename().string(), std::move(content)});
  }
  return all;
}

desks::NoteFile sent_by(OutboxId response, Channel channel) {
  return [response, channel](vault::Writer& writer) { return writer.log_response_sending(response, channel); };
}

/// Where the answer to one of many requests goes: as a file, or as a folder of pictures, called like what it answers.
Result<void> send_one(vault::Vault& vault, const Answering::Answered& answer, const std::filesystem::path& request,
                      const Arguments& arguments) {
  const auto qr = arguments.value("--qr");
  const Leaving leaving{vault::Departure::response, sent_by(answer.id, channel_of(arguments))};
  const std::filesystem::path name = request.stem();
  const auto out = std::filesystem::path(arguments.value_or("--out", "")) / (name.string() + ".mamori");
  std::error_code fault;
  std::filesystem::create_directories(qr ? std::filesystem::path(*qr) : out.parent_path(), fault);
  MAMORI_TRY(qr ? deliver(vault, leaving, answer.message, {}, (std::filesystem::path(*qr) / name).string())
                : deliver(vault, leaving, answer.message, out.string(), {}));
  return {};
}

/// Every request that was found; what is refused stops nothing.
Result<Report> respond_to_all(vault::Vault& vault, const Answering& answer, const std::vector<FoundMessage>& requests,
                              const Context& context, const Arguments& arguments) {
  const auto progress = progress_of(context, requests.size());
  Report report{{{"answered", 0}, {"refused", Json::array()}}, {}};
  std::size_t answered = 0;
  for (std::size_t i = 0; i < requests.size(); ++i) {
    const auto message = requests[i].bytes(exchange::sealed_limit);
    const auto made = message ? answer(*message) : Result<Answering::Answered>(pass_on(message));
    const auto sent = made ? send_one(vault, *made, requests[i].file, arguments) : Result<void>(pass_on(made));
    if (sent) {
      ++answered;
    } else {
      add_refusal(report, requests[i].file, sent.error());
    }
    progress(i + 1);
  }
  report.json["answered"] = answered;
  report.partly = answered != requests.size();
  report.lines.push_back(std::to_string(answered) + "/" + std::to_string(requests.size()));
  return report;
}

/// Writes the answers file of a request, to be filled in; nothing is taken on.
Result<Report> write_template(const Context& context, const Arguments& arguments, const std::string& file) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto messages, read_messages({arguments.words().front()}, context.progress));
  desks::VendorDesk desk(opened, context.library, context.clock);
  MAMORI_TAKE(const auto asked, desk.look_at(messages.front()));
  const auto known = desk.request(asked.id);
  Json answers = Json::object();
  for (const auto& sheet : known ? known->systems : asked.systems) answers.update(template_of(sheet));
  const std::string text = answers.dump(2) + "\n";
  const std::span bytes{reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
  MAMORI_TRY(
      desks::take_out(opened, vault::Departure::sheets, asked.pharmacy, file, [&] { return write_file(file, bytes); }));
  return Report{{{"file", std::filesystem::path(file).filename().string()}, {"systems", answers.size()}}, {file}};
}

Result<Report> respond(const Context& context, const Arguments& arguments) {
  if (const auto file = arguments.value("--template")) return write_template(context, arguments, *file);
  MAMORI_TRY(destination_given(arguments));
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto profile, opened.profile());
  desks::VendorDesk desk(opened, context.library, context.clock);
  MAMORI_TAKE(const auto answer, answering(desk, profile, context, arguments));
  MAMORI_TAKE(const auto found, find_messages({arguments.words().front()}, context.progress));
  std::error_code fault;
  if (found.size() > 1 || std::filesystem::is_directory(arguments.words().front(), fault)) {
    return respond_to_all(opened, answer, found, context, arguments);
  }
  MAMORI_TAKE(const auto message, found.front().bytes(exchange::sealed_limit));
  MAMORI_TAKE(const auto made, (answer)(message));
  return delivered(opened, {vault::Departure::response, sent_by(made.id, channel_of(arguments))}, made.message,
                   arguments);
}

Result<Report> status(const Context& context, const Arguments& arguments) {
  MAMORI_TRY(destination_given(arguments));
  const auto nonce = from_hex(arguments.value_or("--nonce", ""));
  if (!nonce) return bad_argument("--nonce");
  MAMORI_TAKE(auto opened, context.open());
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  MAMORI_TAKE(const auto made, desk.make_status(*nonce));
  return delivered(opened, {vault::Departure::status, desk.status_note(channel_of(arguments))}, made, arguments);
}

}  // namespace

const std::vector<Command>& exchange_commands() {
  static const std::vector<Command> commands{
      {"request",
       Desks::pharmacy,
       "VENDOR (--out FILE.mamori | --qr DIR) [--due DATE]",
       {{"--out", "--qr", "--due"}, {}},
       1,
       1,
       request},
      {"respond",
       Desks::vendor,
       "REQUEST|FOLDER --answers FILE.json [--attach FILE]... [--responsible NAME] [--reason TEXT] [--again] (--out "
       "FILE.mamori|FOLDER | --qr DIR) | REQUEST --template FILE.json",
       {{"--answers", "--attach", "--responsible", "--reason", "--out", "--qr", "--template"}, {"--again"}},
       1,
       1,
       respond},
      {"status",
       Desks::pharmacy,
       "(--out FILE.mamori | --qr DIR) [--nonce HEX]",
       {{"--out", "--qr", "--nonce"}, {}},
       0,
       0,
       status},
  };
  return commands;
}

}  // namespace mamori::cli
