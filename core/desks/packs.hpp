// Editions that others read in and signed: looked at, their publisher's key compared, and kept; and editions of this
// vault signed for others.
#pragma once

#include "base/clock.hpp"
#include "desks/edition_shelf.hpp"
#include "exchange/trust/trust.hpp"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::desks {

/// A signed pack in front of a person; nothing of it is kept yet.
struct PackView {
  Edition edition;        ///< as it would be kept: never official
  std::string publisher;  ///< as it calls itself
  std::string fingerprint;
  UnixTime issued = 0;
  exchange::KeyStanding key = exchange::KeyStanding::first_seen;
  bool ours = false;             ///< this device signed it
  bool here = false;             ///< the same pack is kept already
  bool replaces = false;         ///< another form is kept under this id and would give way
  std::optional<Error> refused;  ///< why it cannot be kept at all: edition_taken
};

/// The form that a message speaks of, where this vault brought it in itself, so that who receives the message may not
/// have it; nullptr otherwise, also for what is no message.
[[nodiscard]] const EditionCard* own_form_of(const Library& library, std::span<const std::uint8_t> envelope);

/// What a file says. Errors: those of exchange::verify_pack and editions::load, storage_*.
[[nodiscard]] Result<PackView> look_at_pack(const vault::Vault& vault, const Library& library,
                                            std::span<const std::uint8_t> file);
/// Trusts the publisher's key by the twelve digits that a person read out, as a pharmacy's is trusted. Errors:
/// fingerprint_malformed, fingerprint_differs, key_changed (another key is trusted under that name), those of
/// exchange::verify_pack, not_allowed, storage_*.
Result<void> pin_publisher(vault::Vault& vault, std::span<const std::uint8_t> file, std::string_view digits,
                           Comparison how);
/// Keeps it. A pack that nobody known signed is kept by a person's word alone, which the history has as the reason.
/// Errors: those of look_at_pack and bring_in, key_not_compared (signed by nobody known, and no word), key_changed.
Result<EditionCard> take_pack(vault::Vault& vault, const Library& library, std::span<const std::uint8_t> file,
                              std::string_view word = {});
/// An edition that is here, signed as a file (`.mamori`) under this vault's name. Errors: edition_unknown, not_allowed,
/// message_too_large, storage_*.
[[nodiscard]] Result<std::vector<std::uint8_t>> sign_edition(const vault::Vault& vault, const Library& library,
                                                             std::string_view edition, const Clock& clock);

}  // namespace mamori::desks
