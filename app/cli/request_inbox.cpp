#include "cli/request_inbox.hpp"

#include "cli/batch.hpp"
#include "cli/lookup.hpp"
#include "desks/lookup.hpp"

namespace mamori::cli {
namespace {

Json json_of(const desks::RequestView& request) {
  auto systems = Json::array();
  for (const auto& sheet : request.systems) {
    systems.push_back({{"system", sheet.system}, {"progress", cli::json_of(sheet.progress)}});
  }
  Json said{{"id", hex(request.id)},
            {"pharmacy", request.pharmacy},
            {"key", name_of(request.key)},
            {"received", utc(request.received)},
            {"due", request.due ? Json(request.due->iso()) : Json(nullptr)},
            {"responded", request.responded == 0 ? Json(nullptr) : Json(utc(request.responded))},
            {"systems", systems}};
  if (!request.fingerprint.empty()) said["fingerprint"] = request.fingerprint;  // not in a list
  return said;
}

std::string line_of(const desks::RequestView& request) {
  std::string line = hex(request.id) + "  " + request.pharmacy;
  if (!request.fingerprint.empty()) line += "  " + request.fingerprint;
  for (const auto& sheet : request.systems) {
    const auto& tally = sheet.progress.required;
    line += "  " + sheet.system + " " + std::to_string(tally.answered) + "/" + std::to_string(tally.total);
  }
  return line;
}

void add(Report& report, const desks::RequestView& request) {
  report.json.push_back(json_of(request));
  report.lines.push_back(line_of(request));
}

}  // namespace

Result<Report> take_requests(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  desks::VendorDesk desk(vault, context.library, context.clock);
  Report report;
  report.json = Json::array();
  MAMORI_TRY(take_each(context, arguments.words(), report, [&](Bytes message) -> Result<void> {
    MAMORI_TAKE(const auto id, desk.take_on(message));
    MAMORI_TAKE(const auto request, desk.request(id));
    add(report, request);
    return {};
  }));
  return report;
}

Result<Report> list_requests(vault::Vault& vault, const Context& context, const Arguments&) {
  MAMORI_TAKE(const auto requests, desks::VendorDesk(vault, context.library, context.clock).requests());
  Report report;
  report.json = Json::array();
  for (const auto& request : requests) add(report, request);
  return report;
}

Result<Report> show_request(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  const desks::VendorDesk desk(vault, context.library, context.clock);
  MAMORI_TAKE(const auto found, find_request(desk, arguments.words().front()));
  return Report{json_of(found), {line_of(found)}};
}

}  // namespace mamori::cli
