// edition sign, edition take: editions as signed files, out of this vault and into it.
#include "cli/command.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "cli/packs.hpp"
#include "desks/departures.hpp"
#include "exchange/pack/pack.hpp"

namespace mamori::cli {
namespace {

Result<Report> edition_sign(const Context& context, const Arguments& arguments) {
  const auto out = arguments.value("--out");
  if (!out) return bad_argument("--out");
  MAMORI_TAKE(auto opened, context.open());
  const auto& id = arguments.words().front();
  MAMORI_TAKE(auto written, hand_out_pack(opened, context.library, id, context.clock, *out));
  return Report{std::move(written), {id + "  " + *out}};
}

std::string_view name_of_standing(const desks::PackView& view) {
  if (view.ours) return "ours";
  return name_of(view.key);
}

Json json_of_pack(const desks::PackView& view) {
  return {{"id", view.edition.id},
          {"title", view.edition.title.ja},
          {"year", view.edition.year.start_year},
          {"publisher", view.publisher},
          {"fingerprint", view.fingerprint},
          {"issued", utc(view.issued)},
          {"key", name_of_standing(view)},
          {"here", view.here},
          {"replaces", view.replaces},
          {"refused", view.refused ? Json(mamori::name_of(view.refused->code)) : Json(nullptr)},
          {"pharmacy_rows", view.edition.pharmacy.rows.size()},
          {"vendor_rows", view.edition.vendor.rows.size()}};
}

Result<Report> edition_take(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto bytes, read_file(arguments.words().front(), exchange::pack_file_limit + 1));
  MAMORI_TAKE(auto opened, context.open());
  if (const auto digits = arguments.value("--digits")) {
    const auto how = comparison_of(arguments);
    MAMORI_TRY(desks::pin_publisher(opened, bytes, *digits, how));
  }
  MAMORI_TAKE(const auto view, desks::look_at_pack(opened, context.library, bytes));
  Report report;
  report.json = json_of_pack(view);
  report.json["taken"] = !arguments.has("--look");
  report.lines = {view.edition.id + "  " + view.edition.title.in(context.language) + "  " + view.publisher + "  " +
                  view.fingerprint + "  " + std::string(name_of_standing(view))};
  if (view.replaces) report.lines.push_back("! replaces " + view.edition.id);
  if (arguments.has("--look")) return report;
  MAMORI_TRY(desks::take_pack(opened, context.library, bytes, arguments.value_or("--word", "")));
  return report;
}

}  // namespace

Result<Json> hand_out_pack(vault::Vault& vault, const Library& library, std::string_view edition, const Clock& clock,
                           const std::string& file) {
  MAMORI_TAKE(const auto bytes, desks::sign_edition(vault, library, edition, clock));
  MAMORI_TRY(
      desks::take_out(vault, vault::Departure::signed_form, edition, file, [&] { return write_file(file, bytes); }));
  return Json{{"id", edition},
              {"out", file},
              {"bytes", bytes.size()},
              {"fingerprint", exchange::fingerprint(vault.signing_key().public_key())}};
}

const std::vector<Command>& pack_commands() {
  static const std::vector<Command> commands{
      {"edition sign", Desks::all, "ID --out FILE.mamori", {{"--out"}, {}}, 1, 1, edition_sign},
      {"edition take",
       Desks::all,
       "FILE.mamori [--look] [--digits DIGITS [--met]] [--word TEXT]",
       {{"--digits", "--word"}, {"--met", "--look"}},
       1,
       1,
       edition_take},
  };
  return commands;
}

}  // namespace mamori::cli
