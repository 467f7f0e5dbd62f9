// The verbs about editions: beginning a year, and keeping a pack that was brought in.
#include "vault/answers.hpp"
#include "vault/vendors.hpp"
#include "vault/writer_impl.hpp"
#include "vault/years.hpp"

namespace mamori::vault {

Result<SystemId> Writer::add_system(VendorId vendor, std::string_view typed) {
  if (auto may = permit(impl_.session.role, Verb::system); !may) return pass_on(may);
  const auto name = checked_name(typed, "system");
  if (!name) return pass_on(name);
  if (auto known = read_vendor_key(impl_.database, vendor); !known) return pass_on(known);
  const auto system = insert_system(impl_.database, vendor, *name);
  if (!system) return system;
  const Fact after = list({number(*system), text(*name)});
  auto noted = append({Action::system_added, text_of(vendor), {}, after});
  if (!noted) return pass_on(noted);
  return system;
}

Result<void> Writer::begin_year(std::string_view edition, std::string_view follows,
                                const std::vector<SystemId>& systems) {
  if (auto may = permit(impl_.session.role, Verb::year); !may) return may;
  std::vector<Fact> made;
  const auto add = [&](const SheetRecord& record) -> Result<void> {
    const auto sheet = insert_sheet(impl_.database, record);
    if (!sheet) return pass_on(sheet);
    made.push_back(number(*sheet));
    return {};
  };
  SheetRecord own;
  own.edition = edition;
  if (auto done = add(own); !done) return done;
  for (const auto system : systems) {
    SheetRecord record;
    record.kind = SheetKind::vendor;
    record.edition = edition;
    record.system = system;
    if (auto done = add(record); !done) return done;
  }
  const BegunYear year{std::string(edition), std::string(follows), at_.time};
  if (auto done = insert_year(impl_.database, year); !done) return done;
  return append({Action::year_begun, std::string(edition), text(follows), list(made)});
}

Result<void> Writer::keep_edition(KeptEdition edition) {
  if (auto may = permit(impl_.session.role, Verb::edition); !may) return may;
  const auto kept = read_editions(impl_.database);
  if (!kept) return pass_on(kept);
  Fact before;
  for (const auto& each : *kept) {
    if (each.id == edition.id) before = bytes(each.sha256);
  }
  edition.who = impl_.session.name;
  edition.time = at_.time;
  if (auto done = write_edition(impl_.database, edition); !done) return done;
  return append({Action::edition_kept, edition.id, before, bytes(edition.sha256)});
}

}  // namespace mamori::vault
