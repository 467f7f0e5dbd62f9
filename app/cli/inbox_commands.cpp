// inbox …: what arrived at a pharmacy, at a vendor or at an inspector.
#include "cli/batch.hpp"
#include "cli/lookup.hpp"
#include "cli/message_files.hpp"
#include "cli/request_inbox.hpp"
#include "desks/inspector_desk.hpp"
#include "desks/lookup.hpp"

#include <QCoreApplication>
#include <QString>
#include <QStringList>
#include <algorithm>
#include <iterator>
#include <ostream>

namespace mamori::cli {
namespace {

/// What the commands of the inbox do at a desk.
struct InboxOf {
  Result<Report> (*add)(vault::Vault&, const Context&, const Arguments&);
  Result<Report> (*list)(vault::Vault&, const Context&, const Arguments&);
  Result<Report> (*show)(vault::Vault&, const Context&, const Arguments&);
  Result<Report> (*accept)(vault::Vault&, const Context&, const Arguments&);
  Result<Report> (*refuse)(vault::Vault&, const Context&, const Arguments&);
};

Json json_of(const desks::Arrival& arrival) {
  auto systems = Json::array();
  for (const auto& system : arrival.systems) {
    auto rows = Json::array();
    for (const auto& row : system.rows) {
      rows.push_back({{"row", row.row->key.text()},
                      {"changes", row.changes()},
                      {"before", cli::json_of(row.before)},
                      {"after", cli::json_of(row.after)},
                      {"outside_before", row.scope_before},
                      {"outside", row.scope_after},
                      {"last", row.last ? cli::json_of(*row.last) : Json(nullptr)},
                      {"choice", name_of(row.choice)},
                      {"settled", row.settled}});
    }
    systems.push_back({{"system", system.name}, {"rows", rows}});
  }
  auto attachments = Json::array();
  for (const auto& file : arrival.attachments) {
    attachments.push_back(
        {{"name", file.name}, {"bytes", file.size}, {"sha256", hex(file.sha256)}, {"here", file.here}});
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
          {"undecided", arrival.undecided()},
          {"reason", arrival.reason},
          {"unread", arrival.unread ? Json(mamori::name_of(arrival.unread->code)) : Json(nullptr)},
          {"systems", systems},
          {"attachments", attachments}};
}

std::string line_of(const desks::Arrival& arrival) {
  return std::to_string(static_cast<std::int64_t>(arrival.id)) + "  " + std::string(name_of(arrival.state)) + "  " +
         arrival.vendor + "  " + arrival.responsible + "  " + arrival.fingerprint + "  " +
         std::to_string(arrival.changes()) + "/" + std::to_string(arrival.rows()) +
         (arrival.unread ? "  " + std::string(mamori::name_of(arrival.unread->code)) : "");
}

template <class Id>
Result<Id> id_in(const Arguments& arguments) {
  MAMORI_TAKE(const auto number, number_word(arguments.words().front(), "ID"));
  return Id{number};
}

/// A row of a response as `--rows` names it, the system with it where the response has several.
std::string word_of(const desks::Arrival& arrival, const std::string& system, const Row& row) {
  return (arrival.systems.size() > 1 ? system + "/" : std::string()) + row.key.text();
}

/// The rows that one word of `--rows` means: all targets of a number, of one system.
Result<std::vector<desks::RowPlace>> rows_of_word(const desks::Arrival& arrival, std::string_view said) {
  const auto slash = said.rfind('/');
  const auto system = slash == std::string_view::npos ? std::string_view() : said.substr(0, slash);
  const auto word = said.substr(slash == std::string_view::npos ? 0 : slash + 1);
  std::vector<desks::RowPlace> places;
  std::vector<std::string> fitting;
  std::string all;
  for (const auto& compared : arrival.systems) {
    if (!system.empty() && compared.name != system) continue;
    for (const auto& row : compared.rows) {
      const auto key = row.row->key.text();
      const auto name = word_of(arrival, compared.name, *row.row);
      all += (all.empty() ? "" : "|") + name;
      if (key != word && key.substr(0, key.find('@')) != word) continue;
      places.push_back({compared.name, row.row->index});
      fitting.push_back(name);
    }
  }
  if (places.empty()) {
    for (const auto& compared : arrival.systems) all += all.empty() ? compared.name + "/ROW" : "";
    return bad_argument("--rows " + std::string(said) + ": " + all);
  }
  if (std::ranges::any_of(places, [&](const auto& place) { return place.system != places.front().system; })) {
    return several_fit(fitting);
  }
  return places;
}

/// `ROW,ROW…` of the response; with several systems each as `SYSTEM/ROW`.
Result<std::vector<desks::RowPlace>> rows_named(const desks::Arrival& arrival, std::string_view words) {
  std::vector<desks::RowPlace> places;
  while (!words.empty()) {
    const auto comma = std::min(words.find(','), words.size());
    MAMORI_TAKE(const auto some, rows_of_word(arrival, words.substr(0, comma)));
    places.insert(places.end(), some.begin(), some.end());
    words.remove_prefix(std::min(comma + 1, words.size()));
  }
  return places;
}

Result<Report> add_responses(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  desks::PharmacyDesk desk(vault, context.library, context.clock);
  Report report;
  report.json = Json::array();
  MAMORI_TRY(take_each(context, arguments.words(), report, [&](Bytes message) -> Result<void> {
    MAMORI_TAKE(const auto id, desk.receive(message));
    MAMORI_TAKE(const auto arrival, desk.arrival(id));
    report.json.push_back(json_of(arrival));
    report.lines.push_back(line_of(arrival));
    return {};
  }));
  return report;
}

Result<Report> list_responses(vault::Vault& vault, const Context& context, const Arguments&) {
  MAMORI_TAKE(const auto inbox, desks::PharmacyDesk(vault, context.library, context.clock).inbox());
  Report report;
  report.json = Json::array();
  for (const auto& arrival : inbox) {
    report.json.push_back(json_of(arrival));
    report.lines.push_back(line_of(arrival));
  }
  return report;
}

Result<Report> shown(const desks::PharmacyDesk& desk, InboxId id) {
  MAMORI_TAKE(const auto arrival, desk.arrival(id));
  Report report{json_of(arrival), {line_of(arrival)}};
  const auto said = [](const Answer& answer, const std::string& outside) {
    std::string words = outside.empty() ? cli::line_of(answer) : "outside: " + outside;
    return answer.remark.empty() ? words : words + "  " + answer.remark;
  };
  for (const auto& system : arrival.systems) {
    // Beside the first response of a system there is nothing that could have changed.
    const bool first = system.last_accepted == 0;
    report.lines.push_back(system.name + (first ? "（はじめての回答）" : ""));
    std::vector<const desks::ComparedRow*> rows;
    for (const auto& row : system.rows) rows.push_back(&row);
    const auto says_no = [](const desks::ComparedRow* row) { return row->after.verdict() == Verdict::no; };
    if (first) std::ranges::stable_partition(rows, says_no);
    for (const auto* row : rows) {
      const auto after = said(row->after, row->scope_after);
      const bool nothing_before = first && row->before.empty() && row->scope_before.empty();
      report.lines.push_back((!first && row->changes() ? "* " : "  ") + row->row->key.text() + "  " +
                             (nothing_before ? after : said(row->before, row->scope_before) + "  ⇒  " + after));
    }
  }
  return report;
}

Result<Report> show_response(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto id, id_in<InboxId>(arguments));
  return shown(desks::PharmacyDesk(vault, context.library, context.clock), id);
}

Result<Report> accept_response(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto id, id_in<InboxId>(arguments));
  desks::PharmacyDesk desk(vault, context.library, context.clock);
  MAMORI_TAKE(const auto arrival, desk.arrival(id));
  std::optional<std::vector<desks::RowPlace>> places;
  if (const auto words = arguments.value("--rows")) {
    MAMORI_TAKE(places, rows_named(arrival, *words));
  }
  if (const auto digits = arguments.value("--digits")) {
    MAMORI_TRY(desk.pin_vendor(arrival.vendor_id, *digits, comparison_of(arguments)));
  }
  MAMORI_TRY(places ? desk.accept_rows(id, *places) : desk.accept(id));
  return shown(desk, id);
}

Result<Report> refuse_response(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto id, id_in<InboxId>(arguments));
  desks::PharmacyDesk desk(vault, context.library, context.clock);
  MAMORI_TRY(desk.refuse(id, arguments.value_or("--why", "")));
  return shown(desk, id);
}

constexpr InboxOf pharmacy_inbox{add_responses, list_responses, show_response, accept_response, refuse_response};

Json json_of(const desks::StatusItem& item) {
  return {{"id", static_cast<std::int64_t>(item.id)},
          {"state", name_of(item.state)},
          {"pharmacy", item.pharmacy},
          {"edition", item.edition},
          {"issued", utc(item.issued)},
          {"received", utc(item.received)},
          {"missing", item.missing},
          {"note", item.note}};
}

/// A name that goes by several keys.
void add_namesakes(Report& report, const desks::Namesakes& alike) {
  report.json["namesakes"].push_back({{"pharmacy", alike.pharmacy}, {"fingerprints", alike.fingerprints}});
  QStringList digits;
  for (const auto& one : alike.fingerprints) digits << QString::fromStdString(one);
  //: after `inbox add`: pharmacies of one name; %1 the name, %2 how many, %3 their digits
  const QString words =
      QCoreApplication::translate("Cli", "同じ名前「%1」の薬局が %2 つあります。照合番号で見分けてください：%3")
          .arg(QString::fromStdString(alike.pharmacy))
          .arg(alike.fingerprints.size())
          .arg(digits.join(u'、'));
  report.lines.push_back("! " + words.toStdString());
}

std::string line_of(const desks::StatusItem& item) {
  return std::to_string(static_cast<std::int64_t>(item.id)) + "  " + std::string(name_of(item.state)) + "  " +
         item.pharmacy + "  " + (item.fingerprint.empty() ? "" : item.fingerprint + "  ") + utc(item.issued) + "  " +
         std::to_string(item.missing);
}

Result<Report> add_statuses(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto found, find_messages(arguments.words(), context.progress));
  const auto read = [&](std::size_t i) { return found[i].bytes(exchange::file_message_limit); };
  const auto say = progress_of(context, found.size());
  const auto intake = desks::InspectorDesk(vault, context.library, context.clock)
                          .take_in(found.size(), read, [&](std::uint64_t done, std::uint64_t) {
                            say(done);
                            return true;
                          });
  if (!intake) return pass_on(intake);
  if (found.size() == 1 && !intake->refused.empty()) return tl::unexpected<Error>(intake->refused.front().error);
  Report report{{{"added", intake->added}, {"known", intake->known}, {"refused", Json::array()}},
                {std::to_string(intake->added) + "  " + std::to_string(intake->known) + "  " +
                 std::to_string(intake->refused.size())},
                !intake->refused.empty()};
  for (const auto& [index, error] : intake->refused) add_refusal(report, found[index].file, error);
  report.json["namesakes"] = Json::array();
  for (const auto& alike : intake->namesakes) add_namesakes(report, alike);
  return report;
}

Result<Report> list_statuses(vault::Vault& vault, const Context& context, const Arguments&) {
  const desks::InspectorDesk desk(vault, context.library, context.clock);
  Report report;
  report.json = Json::array();
  for (StatusId after{};;) {
    MAMORI_TAKE(const auto items, desk.items(after));
    for (const auto& item : items) {
      report.json.push_back(json_of(item));
      report.lines.push_back(line_of(item));
      after = item.id;
    }
    if (items.size() < desks::InspectorDesk::page) return report;
  }
}

Result<Report> shown(const desks::InspectorDesk& desk, StatusId id) {
  MAMORI_TAKE(const auto item, desk.item(id));
  MAMORI_TAKE(const auto status, desk.status(id));
  Report report{json_of(item), {line_of(item)}};
  report.json.update(cli::json_of(status));  // with the number of the key
  std::ranges::copy(cli::lines_of(status), std::back_inserter(report.lines));
  return report;
}

Result<Report> show_status(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto id, id_in<StatusId>(arguments));
  return shown(desks::InspectorDesk(vault, context.library, context.clock), id);
}

Result<Report> accept_status(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  desks::InspectorDesk desk(vault, context.library, context.clock);
  if (arguments.words().front() == "all") {
    MAMORI_TAKE(const auto accepted, desk.accept_all());
    return Report{{{"accepted", accepted}}, {std::to_string(accepted)}};
  }
  MAMORI_TAKE(const auto id, id_in<StatusId>(arguments));
  MAMORI_TRY(desk.decide(id, InboxState::accepted));
  return shown(desk, id);
}

Result<Report> refuse_status(vault::Vault& vault, const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto id, id_in<StatusId>(arguments));
  desks::InspectorDesk desk(vault, context.library, context.clock);
  if (const auto why = arguments.value("--why")) {
    MAMORI_TRY(desk.note(id, *why));
  }
  MAMORI_TRY(desk.decide(id, InboxState::refused));
  return shown(desk, id);
}

constexpr InboxOf inspector_inbox{add_statuses, list_statuses, show_status, accept_status, refuse_status};

/// A request is answered, not decided about: `inbox accept` and `inbox refuse` are not for a vendor.
constexpr InboxOf vendor_inbox{take_requests, list_requests, show_request, nullptr, nullptr};

/// The same words at every desk.
template <auto verb>
Result<Report> inbox(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto profile, opened.profile());
  switch (profile.desk) {
    case Desk::pharmacy:
      return (pharmacy_inbox.*verb)(opened, context, arguments);
    case Desk::vendor:
      return (vendor_inbox.*verb)(opened, context, arguments);
    case Desk::inspector:
      break;
  }
  return (inspector_inbox.*verb)(opened, context, arguments);
}

Result<Report> inbox_note(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto id, id_in<StatusId>(arguments));
  MAMORI_TAKE(auto opened, context.open());
  desks::InspectorDesk desk(opened, context.library, context.clock);
  MAMORI_TRY(desk.note(id, arguments.words()[1]));
  return shown(desk, id);
}

}  // namespace

const std::vector<Command>& inbox_commands() {
  static const std::vector<Command> commands{
      {"inbox add", Desks::all, "FILE|IMAGE|PDF|FOLDER...", {}, 1, 4096, inbox<&InboxOf::add>},
      {"inbox list", Desks::all, "", {}, 0, 0, inbox<&InboxOf::list>},
      {"inbox show", Desks::all, "ID", {}, 1, 1, inbox<&InboxOf::show>},
      {"inbox accept",
       Desks::pharmacy_inspector,
       "ID|all [--rows ROW,...] [--digits DIGITS [--met]]",
       {{"--rows", "--digits"}, {"--met"}},
       1,
       1,
       inbox<&InboxOf::accept>,
       "respond"},
      {"inbox refuse",
       Desks::pharmacy_inspector,
       "ID --why TEXT",
       {{"--why"}, {}},
       1,
       1,
       inbox<&InboxOf::refuse>,
       "respond"},
      {"inbox note", Desks::inspector, "ID TEXT", {}, 2, 2, inbox_note},
  };
  return commands;
}

}  // namespace mamori::cli
