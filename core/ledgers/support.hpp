// Until when makers mend operating systems: a small table with the day on which it was put together.
#pragma once

#include "base/civil_date.hpp"

#include <optional>
#include <string_view>

namespace mamori::ledgers {

/// The day the table was last held against the makers' pages.
[[nodiscard]] CivilDate support_as_of();
/// The last day of the maker's support for an OS as a person wrote it ("Win8", "Windows Server 2012 R2"); nullopt when
/// the table does not know it, which says nothing about it.
[[nodiscard]] std::optional<CivilDate> support_end(std::string_view os);

}  // namespace mamori::ledgers
