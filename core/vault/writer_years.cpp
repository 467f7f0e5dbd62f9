// The verbs about editions: beginning a year, and keeping a pack that was brought in.
#include "vault/answers.hpp"
#include "vault/vendors.hpp"
#include "vault/writer_impl.hpp"
#include "vault/years.hpp"

namespace mamori::vault {

Result<SystemId> Writer::add_system(VendorId vendor, std::string_view typed) {
  MAMORI_TRY(permit(impl_.session.role, Verb::system));
  MAMORI_TAKE(const auto name, checked_name(typed, "system"));
  MAMORI_TRY(read_vendor_key(impl_.database, vendor));
  const auto system = insert_system(impl_.database, vendor, name);
  if (!system) return system;
  const Fact after = list({number(*system), text(name)});
  MAMORI_TRY(append({Action::system_added, text_of(vendor), {}, after}));
  return system;
}

Result<void> Writer::begin_year(std::string_view edition, std::string_view follows,
                                const std::vector<SystemId>& systems) {
  MAMORI_TRY(permit(impl_.session.role, Verb::year));
  std::vector<Fact> made;
  const auto add = [&](const SheetRecord& record) -> Result<void> {
    MAMORI_TAKE(const auto sheet, insert_sheet(impl_.database, record));
    made.push_back(list({number(sheet), record.system ? number(*record.system) : Fact{}}));
    return {};
  };
  SheetRecord own;
  own.edition = edition;
  MAMORI_TRY(add(own));
  for (const auto system : systems) {
    SheetRecord record;
    record.kind = SheetKind::vendor;
    record.edition = edition;
    record.system = system;
    MAMORI_TRY(add(record));
  }
  const BegunYear year{std::string(edition), std::string(follows), at_.time};
  MAMORI_TRY(insert_year(impl_.database, year));
  return append({Action::year_begun, std::string(edition), text(follows), list(made)});
}

Result<void> Writer::keep_edition(KeptEdition edition) {
  MAMORI_TRY(permit(impl_.session.role, Verb::edition));
  MAMORI_TAKE(const auto kept, read_editions(impl_.database));
  Fact before;
  for (const auto& each : kept) {
    if (each.id == edition.id) before = bytes(each.sha256);
  }
  edition.who = impl_.session.name;
  edition.time = at_.time;
  MAMORI_TRY(write_edition(impl_.database, edition));
  return append({Action::edition_kept, edition.id, before, bytes(edition.sha256)});
}

}  // namespace mamori::vault
