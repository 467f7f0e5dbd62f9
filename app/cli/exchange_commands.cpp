// request, respond, status: what leaves.
#include "cli/answers_file.hpp"
#include "cli/batch.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/lookup.hpp"

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
  const auto due = day_option(arguments, "--due", DayContext::around(context.clock.today()));
  if (!due) return pass_on(due);
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  const auto vendor = find_vendor(*opened, arguments.words().front());
  if (!vendor) return pass_on(vendor);
  desks::PharmacyDesk desk(*opened, context.library, context.clock);
  const auto made = desk.make_request(*vendor, *due);
  if (!made) return pass_on(made);
  auto report = delivered(*made, arguments);
  if (!report) return report;
  if (const auto logged = desk.log_sending(made->id, channel_of(arguments)); !logged) return pass_on(logged);
  return report;
}

/// What every request of a run is answered with.
struct Answering {
  desks::VendorDesk& desk;
  Json answers;  ///< null without --answers
  std::string responsible;
  std::vector<desks::AddedFile> files;
  CivilDate today;

  struct Answered {
    desks::Outgoing message;
    OutboxId id{};
  };

  [[nodiscard]] Result<Answered> operator()(Bytes message) const {
    const auto id = desk.take_on(message);
    if (!id) return pass_on(id);
    const auto asked = desk.request(*id);
    if (!asked) return pass_on(asked);
    for (const auto& sheet : asked->systems) {
      if (!answers.contains(sheet.system)) continue;
      const auto said = answers_of(answers, sheet, today);
      if (!said) return pass_on(said);
      if (const auto done = desk.sheets().answer_all(sheet.id, *said); !done) return pass_on(done);
    }
    auto made = desk.respond(*id, responsible, files);
    if (!made) return pass_on(made);
    const auto response = desk.newest_response(*id);
    if (!response) return pass_on(response);
    return Answered{std::move(*made), *response};
  }
};

Result<Answering> answering(desks::VendorDesk& desk, const Profile& profile, const Context& context,
                            const Arguments& arguments) {
  Answering all{desk, {}, arguments.value_or("--responsible", profile.responsible), {}, context.clock.today()};
  if (const auto file = arguments.value("--answers")) {
    auto answers = answers_file(*file);
    if (!answers) return pass_on(answers);
    all.answers = std::move(*answers);
  }
  for (const auto& file : arguments.values("--attach")) {
    auto content = read_file(file, exchange::attachment_size_limit);
    if (!content) return pass_on(content);
    all.files.push_back({std::filesystem::path(file).filename().string(), std::move(*content)});
  }
  return all;
}

/// Every request of a folder, each to a file of its name in the folder `out`; what is refused stops nothing.
Result<Report> respond_folder(const Answering& answer, const std::filesystem::path& out, const Context& context,
                              const Arguments& arguments) {
  const auto files = files_in(arguments.words().front());
  if (!files) return pass_on(files);
  std::error_code fault;
  std::filesystem::create_directories(out, fault);
  const auto progress = progress_of(context, files->size());
  Report report{{{"answered", 0}, {"refused", Json::array()}}, {}};
  std::size_t answered = 0;
  for (std::size_t i = 0; i < files->size(); ++i) {
    const auto& file = (*files)[i];
    const auto message = read_file(file, exchange::sealed_limit);
    auto made = message ? answer(*message) : Result<Answering::Answered>(pass_on(message));
    auto written = made ? write_file(out / file.filename(), made->message.file) : Result<void>(pass_on(made));
    if (written) written = answer.desk.log_sending(made->id, Channel::file);
    if (written) {
      ++answered;
    } else {
      add_refusal(report, file, written.error());
    }
    progress(i + 1);
  }
  report.json["answered"] = answered;
  report.partly = answered != files->size();
  report.lines.push_back(std::to_string(answered) + "/" + std::to_string(files->size()));
  return report;
}

Result<Report> respond(const Context& context, const Arguments& arguments) {
  if (const auto given = destination_given(arguments); !given) return pass_on(given);
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  const auto profile = opened->profile();
  if (!profile) return pass_on(profile);
  desks::VendorDesk desk(*opened, context.library, context.clock);
  const auto answer = answering(desk, *profile, context, arguments);
  if (!answer) return pass_on(answer);
  if (std::error_code fault; std::filesystem::is_directory(arguments.words().front(), fault)) {
    const auto out = arguments.value("--out");
    if (!out) return bad_argument("--out");
    return respond_folder(*answer, *out, context, arguments);
  }
  const auto messages = read_messages({arguments.words().front()}, context.progress);
  if (!messages) return pass_on(messages);
  const auto made = (*answer)(messages->front());
  if (!made) return pass_on(made);
  auto report = delivered(made->message, arguments);
  if (!report) return report;
  if (const auto logged = desk.log_sending(made->id, channel_of(arguments)); !logged) return pass_on(logged);
  return report;
}

Result<Report> status(const Context& context, const Arguments& arguments) {
  if (const auto given = destination_given(arguments); !given) return pass_on(given);
  const auto nonce = from_hex(arguments.value_or("--nonce", ""));
  if (!nonce) return bad_argument("--nonce");
  auto opened = context.open();
  if (!opened) return pass_on(opened);
  desks::PharmacyDesk desk(*opened, context.library, context.clock);
  const auto made = desk.make_status(*nonce);
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
       "REQUEST|FOLDER --answers FILE.json [--attach FILE]... [--responsible NAME] (--out FILE.mamori|FOLDER | --qr "
       "DIR)",
       {{"--answers", "--attach", "--responsible", "--out", "--qr"}, {}},
       1,
       1,
       respond},
      {"status", "(--out FILE.mamori | --qr DIR) [--nonce HEX]", {{"--out", "--qr", "--nonce"}, {}}, 0, 0, status},
  };
  return commands;
}

}  // namespace mamori::cli
