#include "desks/departures.hpp"

#include <system_error>

namespace mamori::desks {

Result<void> may_take_out(const vault::Vault& vault, vault::Departure what) {
  return vault::permit(vault.session().role, vault::verb_of(what));
}

Result<void> take_out(vault::Vault& vault, vault::Departure what, std::string_view of,
                      const std::filesystem::path& file, const WriteFile& write, const NoteFile& note) {
  MAMORI_TRY(may_take_out(vault, what));
  bool written = false;
  auto done = vault.change({}, [&](vault::Writer& writer) -> Result<void> {
    // Noted before it leaves: a file without its line in the history cannot be.
    auto noted = note ? note(writer) : writer.log_departure(what, of, file.filename().string());
    if (!noted) return noted;
    auto made = write();
    written = made.has_value();
    std::error_code unsupported;
    if (written && std::filesystem::is_regular_file(file, unsupported)) {
      std::filesystem::permissions(file, std::filesystem::perms::owner_read | std::filesystem::perms::owner_write,
                                   unsupported);
    }
    return made;
  });
  if (!done && written) {
    std::error_code ignored;
    std::filesystem::remove(file, ignored);
  }
  return done;
}

}  // namespace mamori::desks
