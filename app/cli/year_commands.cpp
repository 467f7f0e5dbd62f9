// edition begun, begin: which years this vault began, how the form of this year stands, and beginning one.
#include "cli/command.hpp"
#include "desks/edition_shelf.hpp"

namespace mamori::cli {
namespace {

Result<Report> edition_begun(const Context& context, const Arguments&) {
  MAMORI_TAKE(auto opened, context.open());
  MAMORI_TAKE(const auto begun, desks::begun_editions(opened, context.library));
  const auto force = context.library.in_force(context.clock.today());
  static constexpr std::string_view states[] = {"here", "not_out_yet", "not_here"};
  Report report;
  report.json = {{"fiscal_year", force.year.start_year},
                 {"form", states[static_cast<std::size_t>(force.state)]},
                 {"in_force", force.edition ? Json(force.edition->id) : Json(nullptr)},
                 {"in_use", begun.empty() ? Json(nullptr) : Json(begun.back())},
                 {"begun", begun}};
  for (const auto& id : begun) report.lines.push_back(id + (id == begun.back() ? "  in use" : ""));
  return report;
}

Result<Report> edition_begin(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto opened, context.open());
  const auto& id = arguments.words().front();
  desks::PharmacyDesk desk(opened, context.library, context.clock);
  MAMORI_TRY(desk.begin_year(id));
  MAMORI_TAKE(const auto overview, desk.overview(id));
  MAMORI_TAKE(const auto in_use, desk.edition_in_use());
  const auto& own = overview.own.progress;
  return Report{{{"edition", id},
                 {"in_use", in_use->id},
                 {"sheets", 1 + overview.vendor_sheets.size()},
                 {"to_renew", own.to_renew},
                 {"open", own.required.open() + own.reference.open()}},
                {id + "  " + std::to_string(own.to_renew)}};
}

}  // namespace

const std::vector<Command>& year_commands() {
  static const std::vector<Command> commands{
      {"edition begun", Desks::pharmacy, "", {}, 0, 0, edition_begun},
      {"edition begin", Desks::pharmacy, "ID", {}, 1, 1, edition_begin},
  };
  return commands;
}

}  // namespace mamori::cli
