#include "cli/lookup.hpp"

#include "desks/edition_shelf.hpp"
#include "desks/lookup.hpp"
#include "ledgers/ledger.hpp"

#include <algorithm>

namespace mamori::cli {
namespace {

/// NAME[/SYSTEM] in two; the system is empty when left out.
std::pair<std::string_view, std::string_view> split(std::string_view word) {
  const auto slash = word.find('/');
  if (slash == std::string_view::npos) return {word, {}};
  return {word.substr(0, slash), word.substr(slash + 1)};
}

}  // namespace

Result<std::optional<CivilDate>> day_option(const Arguments& arguments, std::string_view option,
                                            const DayContext& context) {
  const auto text = arguments.value(option);
  if (!text) return std::optional<CivilDate>();
  MAMORI_TAKE(const auto day, parse_day(*text, context));
  return std::optional(day);
}

DayContext until_today(const Context& context) {
  return {CivilDate::earliest(), context.clock.today(), context.clock.today()};
}

tl::unexpected<Error> bad_argument(std::string_view where) {
  return fail(ErrorCode::bad_argument, std::string(where));
}

tl::unexpected<Error> no_ledger(std::string_view said) {
  std::string all;
  for (const auto& spec : ledgers::all()) all += (all.empty() ? "" : "|") + std::string(spec.id);
  return bad_argument("LEDGER " + std::string(said) + ": " + all);
}

tl::unexpected<Error> several_fit(const std::vector<std::string>& names) {
  std::string all;
  for (const auto& name : names) all += (all.empty() ? "" : ", ") + name;
  return fail(ErrorCode::several_fit, std::move(all));
}

Result<desks::SheetView> find_sheet(vault::Vault& vault, const Context& context, std::string_view said) {
  MAMORI_TAKE(const auto in_use, desks::edition_in_use(vault, context.library));
  std::string_view word = said;
  std::string_view edition = in_use == nullptr ? std::string_view() : in_use->id;
  // A name may hold the sign too; only an edition that is here counts.
  const auto at = said.rfind('@');
  if (at != std::string_view::npos && context.library.card(said.substr(at + 1)) != nullptr) {
    word = said.substr(0, at);
    edition = said.substr(at + 1);
  }
  MAMORI_TAKE(const auto sheets, desks::SheetBook(vault, context.library, context.clock).views());
  MAMORI_TAKE(const auto records, vault.sheets());

  MAMORI_TAKE(const auto products, vault.products());
  const auto is_product = [&](SheetId id, std::string_view name, std::string_view release) {
    return std::any_of(products.begin(), products.end(), [&](const Product& product) {
      return product.sheet == id && product.name == name && (release.empty() || product.release == release);
    });
  };

  const auto colon = word.find(':');
  const auto kind = word.substr(0, colon);
  const auto [name, system] = colon == std::string_view::npos ? split({}) : split(word.substr(colon + 1));
  std::vector<desks::SheetView> found;
  for (std::size_t i = 0; i < sheets.size(); ++i) {
    const auto& sheet = sheets[i];
    const auto& record = records[i];
    const bool system_fits = system.empty() || sheet.system == system;
    const bool of_edition = record.edition == edition;
    const bool own = kind == "pharmacy" && colon == std::string_view::npos && record.kind == SheetKind::pharmacy;
    const bool fits = (own && of_edition) ||
                      (kind == "vendor" && record.system && of_edition && sheet.owner == name && system_fits) ||
                      (kind == "product" && is_product(record.id, name, system)) ||
                      (kind == "request" && record.request && hex(*record.request).starts_with(name) && system_fits);
    if (fits) found.push_back(sheet);
  }
  if (found.empty() && word == "pharmacy") return desks::year_not_begun(edition);
  if (found.empty()) return desks::not_found<desks::SheetView>("sheet");
  if (found.size() == 1) return std::move(found.front());
  MAMORI_TAKE(const auto names, sheet_names(vault, found));
  return several_fit(names);
}

Result<std::vector<std::string>> sheet_names(const vault::Vault& vault, const std::vector<desks::SheetView>& views) {
  MAMORI_TAKE(const auto records, vault.sheets());
  MAMORI_TAKE(const auto products, vault.products());
  std::vector<std::string> names;
  for (const auto& view : views) {
    const auto record = std::ranges::find(records, view.id, &SheetRecord::id);
    const auto product = std::ranges::find(products, view.id, &Product::sheet);
    const auto edition = "@" + view.assessment.edition->id;
    const auto with_system = [&](const std::string& name) {
      return name + (view.system.empty() ? "" : "/" + view.system);
    };
    if (record != records.end() && record->request) {
      names.push_back(with_system("request:" + hex(*record->request)));
    } else if (product != products.end()) {
      names.push_back("product:" + product->name + (product->release.empty() ? "" : "/" + product->release));
    } else if (view.assessment.kind == SheetKind::pharmacy) {
      names.push_back("pharmacy" + edition);
    } else {
      names.push_back(with_system("vendor:" + view.owner) + edition);
    }
  }
  return names;
}

Result<RowKey> row_key(const desks::SheetView& sheet, std::string_view word, std::string_view what) {
  const auto unknown = [&] {
    std::string rows;
    for (const Row& row : sheet.assessment.sheet().rows) rows += (rows.empty() ? "" : "|") + row.key.text();
    return bad_argument(std::string(what) + " " + std::string(word) + ": " + rows);
  };
  const auto at = word.find('@');
  std::optional<Target> target;
  if (at != std::string_view::npos) {
    for (const auto candidate :
         {Target::organisation, Target::all, Target::server, Target::terminal, Target::network}) {
      if (mamori::name_of(candidate) == word.substr(at + 1)) target = candidate;
    }
    if (!target) return unknown();
  }
  const auto* row = sheet.assessment.sheet().find(word.substr(0, at), target);
  if (row == nullptr) return unknown();
  return row->key;
}

Result<std::int64_t> number_word(const std::string& word, std::string_view what) {
  if (word.empty() || word.size() > 18 || word.find_first_not_of("0123456789") != std::string::npos) {
    return bad_argument(what);
  }
  return std::stoll(word);
}

Comparison comparison_of(const Arguments& arguments) {
  return arguments.has("--met") ? Comparison::met_typed : Comparison::telephone_typed;
}

Result<desks::RequestView> find_request(const desks::VendorDesk& desk, std::string_view word) {
  MAMORI_TAKE(auto requests, desk.requests());
  std::erase_if(requests, [&](const auto& request) { return !hex(request.id).starts_with(word); });
  if (requests.empty()) return desks::not_found<desks::RequestView>("request");
  if (requests.size() == 1) return std::move(requests.front());
  std::vector<std::string> ids;
  for (const auto& request : requests) ids.push_back(hex(request.id));
  return several_fit(ids);
}

Result<VendorId> find_vendor(const vault::Vault& vault, std::string_view name) {
  MAMORI_TAKE(const auto vendors, vault.vendors());
  MAMORI_TAKE(const auto vendor, desks::find_one(vendors, "vendor", [&](const Vendor& v) { return v.name == name; }));
  return vendor.id;
}

}  // namespace mamori::cli
