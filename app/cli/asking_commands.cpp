// vendor pin|remind|paper|trail, pharmacy pin, keys …, product …, outbox …: the people's side of the exchange.
#include "adapters/pictures/photo.hpp"
#include "cli/answers_file.hpp"
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/lookup.hpp"
#include "desks/trust.hpp"

#include <QString>
#include <filesystem>

namespace mamori::cli {
namespace {

Result<Channel> channel_named(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(Channel::visit); ++i) {
    const auto channel = static_cast<Channel>(i);
    if (desks::name_of(channel) == name) return channel;
  }
  return bad_argument("--by");
}

/// The person's secret again, as the app asks for it.
Result<vault::Proof> proof_of(const Context& context, const vault::Vault& vault) {
  MAMORI_TAKE(const auto secret, context.passphrase());
  return vault.prove(secret);
}

Json json_of(const desks::PinView& pin) {
  return {{"id", static_cast<std::int64_t>(pin.id)},
          {"name", pin.name},
          {"fingerprint", pin.number()},
          {"seen", pin.key.has_value()},
          {"since", utc(pin.since)},
          {"who", pin.who},
          {"how", name_of(pin.how)},
          {"reason", pin.reason},
          {"ended", pin.ended == 0 ? Json(nullptr) : Json(utc(pin.ended))},
          {"ended_by", pin.ended_by},
          {"ended_reason", pin.ended_reason}};
}

Result<Report> keys_of(const vault::Vault& vault) {
  MAMORI_TAKE(const auto pins, desks::trusted_keys(vault));
  Report report;
  report.json = Json::array();
  for (const auto& pin : pins) {
    report.json.push_back(json_of(pin));
    report.lines.push_back(std::to_string(static_cast<std::int64_t>(pin.id)) + "  " + pin.number() + "  " + pin.name +
                           "  " + utc(pin.since) + "  " + pin.who + (pin.ended == 0 ? "" : "  - " + utc(pin.ended)));
  }
  return report;
}

Result<Report> keys_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(const auto opened, context.open());
  return keys_of(opened);
}

Result<Report> keys_unpin(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto id, number_word(arguments.words().front(), "ID"));
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TRY(desks::unpin(opened, PinId{id}, arguments.value_or("--why", "")));
  return keys_of(opened);
}

Result<Report> vendor_pin(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto vendor, find_vendor(opened, arguments.words()[0]));
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  const auto& digits = arguments.words()[1];
  const auto how = comparison_of(arguments);
  if (const auto reason = arguments.value("--reason")) {
    MAMORI_TAKE(const auto proof, proof_of(context, opened));
    MAMORI_TRY(desk.replace_vendor_key(vendor, digits, how, *reason, proof));
  } else if (const auto done = desk.pin_vendor(vendor, digits, how); !done) {
    return pass_on(done);
  }
  return keys_of(opened);
}

Result<Report> pharmacy_pin(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  desks::VendorDesk desk(opened, context.library, context.clock);
  // A request under a changed key is not taken on before, so that its file is named as well.
  const bool file = arguments.words()[0].find_first_not_of("0123456789abcdef") != std::string::npos;
  std::vector<std::uint8_t> envelope;
  if (file) {
    MAMORI_TAKE(const auto messages, read_messages({arguments.words()[0]}, context.progress));
    envelope = messages.front();
  } else {
    MAMORI_TAKE(const auto request, find_request(desk, arguments.words()[0]));
    MAMORI_TAKE(auto bytes, desk.envelope_of(request.id));
    envelope = std::move(bytes);
  }
  const auto& digits = arguments.words()[1];
  const auto how = comparison_of(arguments);
  using Namesake = desks::VendorDesk::Namesake;
  if (const auto reason = arguments.value("--reason")) {
    MAMORI_TAKE(const auto proof, proof_of(context, opened));
    const auto namesake = arguments.has("--other") ? Namesake::other_pharmacy : Namesake::same_pharmacy;
    MAMORI_TRY(desk.replace_pharmacy_key(envelope, digits, how, namesake, *reason, proof));
  } else if (const auto done = desk.pin_pharmacy(envelope, digits, how); !done) {
    return pass_on(done);
  }
  return keys_of(opened);
}

Json json_of(const Sending& sending) {
  static constexpr std::string_view kinds[] = {"request", "reminder", "paper_answer"};
  return {{"kind", kinds[static_cast<int>(sending.kind)]},
          {"by", desks::name_of(sending.channel)},
          {"time", utc(sending.time)},
          {"who", sending.who},
          {"note", sending.note}};
}

Report report_of(const std::vector<desks::AskedView>& asked) {
  Report report;
  report.json = Json::array();
  for (const auto& request : asked) {
    auto sendings = Json::array();
    report.lines.push_back(hex(request.request) + "  " + request.vendor + "  " + std::string(name_of(request.state)));
    for (const auto& sending : request.sendings) {
      sendings.push_back(json_of(sending));
      report.lines.push_back("  " + utc(sending.time) + "  " + sendings.back()["kind"].get<std::string>() + "  " +
                             sendings.back()["by"].get<std::string>() + "  " + sending.who + "  " + sending.note);
    }
    report.json.push_back({{"id", hex(request.request)},
                           {"vendor", request.vendor},
                           {"systems", request.systems},
                           {"state", name_of(request.state)},
                           {"made", utc(request.made)},
                           {"due", request.due ? Json(request.due->iso()) : Json(nullptr)},
                           {"reminder_day", request.reminder_day ? Json(request.reminder_day->iso()) : Json(nullptr)},
                           {"trail", sendings}});
  }
  return report;
}

Result<Report> vendor_remind(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto channel, channel_named(arguments.value_or("--by", "")));
  MAMORI_TAKE(const auto on, day_option(arguments, "--on", until_today(context)));
  const auto day = on.value_or(context.clock.today());
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto vendor, find_vendor(opened, arguments.words().front()));
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  const auto kind = arguments.has("--first") ? SendingKind::request : SendingKind::reminder;
  MAMORI_TRY(desk.log_asking(vendor, kind, channel, day, arguments.value_or("--note", "")));
  MAMORI_TAKE(const auto asked, desk.asked(vendor));
  return report_of(asked);
}

/// The picture or PDF of a vendor's paper, as evidence of its sheet.
Result<void> add_copy(desks::TakenPaper& paper, SheetId sheet, const std::string& file, CivilDate today) {
  MAMORI_TAKE(auto copy, app::page_copy(QString::fromStdString(file), evidence_limit));
  const auto name = std::filesystem::path(file).filename().string();
  Evidence photo;
  photo.kind = copy.media == "application/pdf" ? EvidenceKind::file : EvidenceKind::photo;
  photo.title = code_points(name) <= name_limit ? name : std::string("写真");
  photo.media = std::move(copy.media);
  photo.day = today;
  photo.uses = {desks::subject_of(sheet)};
  paper.copy = std::move(photo);
  paper.content = std::move(copy.content);
  return {};
}

/// Whether a vendor is asked at all.
Result<Report> vendor_tie(const Context& context, const Arguments& arguments, Tie tie) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto vendor, find_vendor(opened, arguments.words().front()));
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  MAMORI_TRY(desk.set_vendor_tie(vendor, tie, arguments.value_or("--why", "")));
  return Report{{{"vendor", arguments.words().front()}, {"asked", tie == Tie::direct}, {"tie", name_of(tie)}},
                {arguments.words().front() + "  " + std::string(name_of(tie))}};
}

Result<Report> vendor_end(const Context& context, const Arguments& arguments) {
  return vendor_tie(context, arguments, arguments.has("--indirect") ? Tie::indirect : Tie::ended);
}

Result<Report> vendor_resume(const Context& context, const Arguments& arguments) {
  return vendor_tie(context, arguments, Tie::direct);
}

/// What came back on paper is taken down.
Result<Report> vendor_paper(const Context& context, const Arguments& arguments) {
  const auto file = arguments.value("--answers");
  if (!file) return bad_argument("--answers");
  MAMORI_TAKE(const auto on, day_option(arguments, "--on", until_today(context)));
  const auto day = on.value_or(context.clock.today());
  MAMORI_TAKE(const auto answers, answers_file(*file));
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto sheet, find_sheet(opened, context, "vendor:" + arguments.words().front()));
  MAMORI_TAKE(const auto said, answers_of(answers, sheet, day));
  desks::TakenPaper paper{day, arguments.value_or("--signer", ""), said.answers, said.outside};
  if (const auto photo = arguments.value("--photo")) {
    MAMORI_TRY(add_copy(paper, sheet.id, *photo, context.clock.today()));
  }
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  MAMORI_TRY(desk.take_down(sheet.id, paper));
  const auto count = said.answers.size() + said.outside.size();
  return Report{{{"vendor", sheet.owner}, {"system", sheet.system}, {"answers", count}},
                {sheet.owner + " " + sheet.system + "  " + std::to_string(count)}};
}

Result<Report> vendor_trail(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  std::optional<VendorId> wanted;
  if (!arguments.words().empty()) {
    MAMORI_TAKE(const auto vendor, find_vendor(opened, arguments.words().front()));
    wanted = vendor;
  }
  MAMORI_TAKE(const auto asked, desks::PharmacyDesk(opened, context.library, context.clock).asked(wanted));
  return report_of(asked);
}

Result<Report> products_of(const desks::VendorDesk& desk) {
  MAMORI_TAKE(const auto products, desk.products());
  Report report;
  report.json = Json::array();
  for (const auto& product : products) {
    report.json.push_back({{"id", static_cast<std::int64_t>(product.id)},
                           {"name", product.name},
                           {"release", product.release},
                           {"used", product.used},
                           {"progress", cli::json_of(product.sheet.progress)}});
    const auto& tally = product.sheet.progress.required;
    report.lines.push_back(std::to_string(static_cast<std::int64_t>(product.id)) + "  " + product.name + " " +
                           product.release + "  " + std::to_string(tally.answered) + "/" + std::to_string(tally.total));
  }
  return report;
}

Result<Report> product_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(auto opened, context.open());
  return products_of(desks::VendorDesk(opened, context.library, context.clock));
}

Result<Report> product_add(const Context& context, const Arguments& arguments) {
  std::optional<ProductId> copied;
  if (const auto word = arguments.value("--copy")) {
    MAMORI_TAKE(const auto id, number_word(*word, "--copy"));
    copied = ProductId{id};
  }
  MAMORI_TAKE(auto opened, context.open());
  desks::VendorDesk desk(opened, context.library, context.clock);
  MAMORI_TRY(desk.add_product(arguments.words().front(), arguments.value_or("--release", ""), copied));
  return products_of(desk);
}

Result<Report> outbox_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto outbox, desks::VendorDesk(opened, context.library, context.clock).outbox());
  Report report;
  report.json = Json::array();
  for (const auto& sent : outbox) {
    auto systems = Json::array();
    for (const auto& system : sent.systems) {
      systems.push_back(
          {{"system", system.name}, {"yes", system.yes}, {"no", system.no}, {"out_of_scope", system.out_of_scope}});
    }
    auto trail = Json::array();
    for (const auto& sending : sent.sendings) trail.push_back(json_of(sending));
    report.json.push_back({{"id", static_cast<std::int64_t>(sent.id)},
                           {"request", hex(sent.request)},
                           {"pharmacy", sent.pharmacy},
                           {"made", utc(sent.made)},
                           {"responsible", sent.responsible},
                           {"systems", systems},
                           {"trail", trail}});
    report.lines.push_back(std::to_string(static_cast<std::int64_t>(sent.id)) + "  " + utc(sent.made) + "  " +
                           sent.pharmacy + "  " + sent.responsible);
  }
  return report;
}

}  // namespace

const std::vector<Command>& asking_commands() {
  static const std::vector<Command> commands{
      {"vendor pin",
       Desks::pharmacy,
       "NAME FINGERPRINT [--met] [--reason TEXT]",
       {{"--reason"}, {"--met"}},
       2,
       2,
       vendor_pin,
       "pharmacy pin"},
      {"vendor remind",
       Desks::pharmacy,
       "NAME --by qr|file|paper|telephone|mail|visit [--on DATE] [--note TEXT] [--first]",
       {{"--by", "--on", "--note"}, {"--first"}},
       1,
       1,
       vendor_remind},
      {"vendor paper",
       Desks::pharmacy,
       "NAME[/SYSTEM] --answers FILE.json --signer NAME [--on DATE] [--photo FILE]",
       {{"--answers", "--signer", "--on", "--photo"}, {}},
       1,
       1,
       vendor_paper},
      {"vendor trail", Desks::pharmacy, "[NAME]", {}, 0, 1, vendor_trail},
      {"vendor end", Desks::pharmacy, "NAME --why TEXT [--indirect]", {{"--why"}, {"--indirect"}}, 1, 1, vendor_end},
      {"vendor resume", Desks::pharmacy, "NAME --why TEXT", {{"--why"}, {}}, 1, 1, vendor_resume},
      {"pharmacy pin",
       Desks::vendor,
       "REQUEST|FILE FINGERPRINT [--met] [--reason TEXT [--other]]",
       {{"--reason"}, {"--met", "--other"}},
       2,
       2,
       pharmacy_pin,
       "vendor pin"},
      {"keys list", Desks::all, "", {}, 0, 0, keys_list},
      {"keys unpin", Desks::all, "ID --why TEXT", {{"--why"}, {}}, 1, 1, keys_unpin},
      {"product add",
       Desks::vendor,
       "NAME [--release TEXT] [--copy ID]",
       {{"--release", "--copy"}, {}},
       1,
       1,
       product_add},
      {"product list", Desks::vendor, "", {}, 0, 0, product_list},
      {"outbox list", Desks::vendor, "", {}, 0, 0, outbox_list},
  };
  return commands;
}

}  // namespace mamori::cli
