// sheet …, answer, vendor …: the form and who it is asked of.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "i18n/row_words.hpp"

#include <QFileInfo>

namespace mamori::cli {
namespace {

Json json_of_earlier(const Assessment& assessment, const Row& row) {
  auto list = Json::array();
  const auto earlier = assessment.earlier.find(row.index);
  if (earlier == assessment.earlier.end()) return list;
  for (const auto& [before, answer] : earlier->second.answers) {
    list.push_back({{"edition", before->key.edition}, {"row", before->key.text()}, {"answer", json_of(answer)}});
  }
  return list;
}

Report report_of(const desks::SheetView& sheet, Language language) {
  Report report;
  const auto& assessment = sheet.assessment;
  report.json = {{"sheet", static_cast<std::int64_t>(sheet.id)},
                 {"edition", assessment.edition->id},
                 {"owner", sheet.owner},
                 {"system", sheet.system},
                 {"progress", json_of(sheet.progress)},
                 {"rows", Json::array()}};
  for (const auto& standing : sheet.progress.rows) {
    const auto& row = *standing.row;
    const auto& answer = assessment.answer(row.index);
    report.json["rows"].push_back({{"row", row.key.text()},
                                   {"obligation", mamori::name_of(row.obligation)},
                                   {"state", name_of(standing.state)},
                                   {"exemption", name_of(standing.exemption)},
                                   {"to_renew", standing.to_renew},
                                   {"earlier", json_of_earlier(assessment, row)},
                                   {"wording", app::wording_text(row, language).toStdString()},
                                   {"answer", json_of(answer)}});
    report.lines.push_back(row.key.text() + "  " + std::string(name_of(standing.state)) +
                           (standing.to_renew ? " (to renew)" : "") + "  " + line_of(answer) + "  " +
                           row.title.in(language));
  }
  return report;
}

Result<Report> sheet_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(auto opened, context.open());
  const desks::SheetBook book(opened, context.library, context.clock);
  MAMORI_TAKE(const auto sheets, book.views());
  MAMORI_TAKE(const auto names, sheet_names(opened, sheets));
  Report report;
  report.json = Json::array();
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto& sheet = sheets[i];
    report.json.push_back({{"sheet", static_cast<std::int64_t>(sheet.id)},
                           {"name", names[i]},
                           {"kind", mamori::name_of(sheet.assessment.kind)},
                           {"edition", sheet.assessment.edition->id},
                           {"owner", sheet.owner},
                           {"system", sheet.system},
                           {"progress", json_of(sheet.progress)}});
    report.lines.push_back(names[i] + "  " + std::to_string(sheet.progress.required.answered) + "/" +
                           std::to_string(sheet.progress.required.total) + "  " + sheet.owner);
  }
  return report;
}

/// Who signed a vendor's sheet, on what its answers stand, and what was corrected since.
void add_signature(Report& report, const desks::SheetView& sheet, const desks::SignedSheet& signature) {
  auto corrections = Json::array();
  for (const auto& row : sheet.assessment.sheet().rows) {
    const auto found = signature.corrections.find(row.index);
    if (found == signature.corrections.end()) continue;
    const auto& since = found->second;
    corrections.push_back({{"row", row.key.text()},
                           {"signed", json_of(since.was)},
                           {"signed_outside", since.scope_was},
                           {"responsible", since.responsible},
                           {"issued", utc(since.issued)},
                           {"declined", since.declined},
                           {"now", name_of(since.now)},
                           {"who", since.who},
                           {"when", utc(since.when)},
                           {"why", since.why},
                           {"paper", json_of(since.paper)}});
    const std::string was = since.scope_was.empty() ? line_of(since.was) : "outside: " + since.scope_was;
    report.lines.push_back("  ! " + row.key.text() + "  " + was + "  " + since.responsible + "  " + utc(since.issued) +
                           "  ⇒  " + (since.declined ? "(declined) " : "") + since.who + "  " + utc(since.when) + "  " +
                           since.why + (since.paper ? "  " + line_of(*since.paper) : ""));
  }
  if (!signature.response) {
    report.json["signed"] = {{"corrections", corrections}};
    return;
  }
  report.json["signed"] = {{"sender", signature.sender},
                           {"responsible", signature.responsible},
                           {"fingerprint", signature.fingerprint},
                           {"issued", utc(signature.issued)},
                           {"corrections", corrections}};
  report.lines.push_back(signature.responsible + "  " + signature.sender + "  " + signature.fingerprint + "  " +
                         utc(signature.issued));
}

Result<Report> sheet_show(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto sheet, find_sheet(opened, context, arguments.words().front()));
  auto report = report_of(sheet, context.language);
  if (sheet.assessment.kind == SheetKind::pharmacy) return report;
  const auto footing = sheet.footing();
  report.json["footing"] = json_of(footing);
  report.lines.push_back(line_of(footing));
  MAMORI_TAKE(const auto signature, desks::PharmacyDesk(opened, context.library, context.clock).signed_sheet(sheet));
  if (signature) add_signature(report, sheet, *signature);
  return report;
}

/// A day of the target's range; without a year of the due year, or of the time ahead.
Result<void> set_target(Answer& answer, const Row& row, const Context& context, const Arguments& arguments) {
  const auto today = context.clock.today();
  const auto checked = answer.first ? answer.first->day : today;
  const auto range = checklist::target_range(row, checked, today);
  MAMORI_TAKE(const auto target, day_option(arguments, "--target", {range.first, range.last, range.first}));
  if (target) answer.target_day = *target;
  return {};
}

Result<Answer> answer_of(const Answer& before, std::string_view verdict, CivilDate day, const Arguments& arguments) {
  Answer answer;
  if (verdict == "unsure") {
    answer = checklist::with_unsure(before);
  } else if (verdict == "yes" || verdict == "no") {
    const auto said = verdict == "yes" ? Verdict::yes : Verdict::no;
    answer = arguments.has("--second") ? checklist::with_second(before, said, day)
                                       : checklist::with_first(before, said, day);
  } else {
    return bad_argument("yes|no|unsure");
  }
  auto& dated = arguments.has("--second") ? answer.second : answer.first;
  if (dated) dated->early = arguments.has("--early");
  if (const auto remark = arguments.value("--remark")) answer.remark = *remark;
  return answer;
}

Result<Report> answer_row(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto sheet, find_sheet(opened, context, arguments.words()[0]));
  MAMORI_TAKE(const auto key, row_key(sheet, arguments.words()[1]));
  MAMORI_TAKE(const auto on, day_option(arguments, "--on", until_today(context)));
  const auto day = on.value_or(context.clock.today());
  const auto* row = sheet.assessment.sheet().find(key);
  const auto before = row == nullptr ? Answer() : sheet.assessment.answer(row->index);
  MAMORI_TAKE(auto answer, answer_of(before, arguments.words()[2], day, arguments));
  if (row != nullptr) {
    MAMORI_TRY(set_target(answer, *row, context, arguments));
  }
  desks::SheetBook book(opened, context.library, context.clock);
  MAMORI_TAKE(const auto saved, book.answer(sheet.id, key, answer, arguments.value_or("--reason", "")));
  return Report{{{"row", key.text()},
                 {"saved", utc(saved.time)},
                 {"answer", json_of(answer)},
                 {"progress", json_of(saved.sheet.progress)}},
                {key.text() + "  " + line_of(answer) + "  " + utc(saved.time)}};
}

Result<Report> confirm_row(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto sheet, find_sheet(opened, context, arguments.words()[0]));
  MAMORI_TAKE(const auto key, row_key(sheet, arguments.words()[1]));
  desks::SheetBook book(opened, context.library, context.clock);
  MAMORI_TAKE(const auto saved, book.confirm_again(sheet.id, key));
  const auto& assessment = saved.sheet.assessment;
  const auto& answer = assessment.answer(assessment.sheet().find(key)->index);
  return Report{{{"row", key.text()}, {"saved", utc(saved.time)}, {"answer", json_of(answer)}},
                {key.text() + "  " + line_of(answer) + "  " + utc(saved.time)}};
}

/// Takes a row of a vendor's sheet out of the contract's scope, or puts it back.
Result<Report> scope_row(const Context& context, const Arguments& arguments) {
  const auto why = arguments.value_or("--why", "");
  if (why.empty() != arguments.has("--inside")) return bad_argument("--why|--inside");
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto sheet, find_sheet(opened, context, arguments.words()[0]));
  MAMORI_TAKE(const auto key, row_key(sheet, arguments.words()[1]));
  if (key.sheet != SheetKind::vendor) return bad_argument("SHEET");
  desks::SheetBook book(opened, context.library, context.clock);
  MAMORI_TAKE(const auto saved, book.set_scope(sheet.id, key, why));
  return Report{{{"row", key.text()}, {"outside", why}, {"progress", json_of(saved.sheet.progress)}},
                {key.text() + "  " + (why.empty() ? "-" : why)}};
}

Result<Report> contract(const Context& context, const Arguments& arguments) {
  const auto& word = arguments.words().front();
  if (word != "yes" && word != "no") return bad_argument("yes|no");
  MAMORI_TAKE(auto opened, context.open());
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  MAMORI_TRY(desk.set_vendor_contract(word == "yes"));
  return Report{{{"has_vendor_contract", word == "yes"}}, {word}};
}

Result<Report> vendor_add(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  const auto& name = arguments.words().front();
  const auto systems = arguments.values("--system");
  MAMORI_TRY(desk.add_vendor(name, systems));
  return Report{{{"vendor", name}, {"systems", systems}}, {name}};
}

Result<Report> vendor_list(const Context& context, const Arguments&) {
  MAMORI_TAKE(auto opened, context.open());
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  MAMORI_TAKE(const auto overview, desk.overview());
  Report report;
  report.json = Json::array();
  for (const auto& vendor : overview.vendors) {
    auto systems = Json::array();
    for (const auto& system : vendor.systems) {
      systems.push_back({{"name", system.name},
                         {"state", name_of(system.state)},
                         {"progress", json_of(system.progress)},
                         {"footing", json_of(system.footing)}});
      report.lines.push_back(vendor.name + "/" + system.name + "  " + std::string(name_of(system.state)));
    }
    report.json.push_back({{"vendor", vendor.name},
                           {"fingerprint", vendor.number()},
                           {"tie", name_of(vendor.tie)},
                           {"tie_reason", vendor.tie_reason},
                           {"systems", systems}});
  }
  return report;
}

}  // namespace

const std::vector<Command>& sheet_commands() {
  static const std::vector<Command> commands{
      {"sheet list", Desks::pharmacy_vendor, "", {}, 0, 0, sheet_list},
      {"sheet show", Desks::pharmacy_vendor, "SHEET", {}, 1, 1, sheet_show},
      {"answer",
       Desks::pharmacy_vendor,
       "SHEET ROW yes|no|unsure [--on DATE] [--early] [--target DATE] [--second] [--remark TEXT] [--reason TEXT]",
       {{"--on", "--target", "--remark", "--reason"}, {"--second", "--early"}},
       3,
       3,
       answer_row},
      {"answer again", Desks::pharmacy_vendor, "SHEET ROW", {}, 2, 2, confirm_row},
      {"scope",
       Desks::pharmacy_vendor,
       "SHEET ROW (--why TEXT | --inside)",
       {{"--why"}, {"--inside"}},
       2,
       2,
       scope_row},
      {"contract", Desks::pharmacy, "yes|no", {}, 1, 1, contract},
      {"vendor add", Desks::pharmacy, "NAME --system TEXT...", {{"--system"}, {}}, 1, 1, vendor_add},
      {"vendor list", Desks::pharmacy, "", {}, 0, 0, vendor_list},
  };
  return commands;
}

}  // namespace mamori::cli
