// The printed recovery code: six groups of six letters and digits that are hard to mistake for one another, each group
// with a check letter of its own, so that a slip is found where it was made.
#pragma once

#include "base/error.hpp"
#include "crypto/secret.hpp"

#include <cstddef>

namespace mamori::vault {

inline constexpr std::size_t recovery_groups = 6;
inline constexpr std::size_t recovery_group_size = 6;  ///< the last is the check letter

/// A new code as it is printed, groups joined by "-": 30 free symbols of 23, which are 135 bits.
[[nodiscard]] SecretBytes new_recovery_code();

/// What a person typed, in the form that is printed. Small letters, full-width letters and digits, spaces and every
/// kind of dash are read as what they stand for.
/// Errors: recovery_code_slip (where = the number of the group, from 1, that is not as it was printed or not whole).
[[nodiscard]] Result<SecretBytes> read_recovery_code(const SecretBytes& typed);

}  // namespace mamori::vault
