// What the store cannot read itself: what a message says that it keeps.
#pragma once

#include "vault/kept_messages.hpp"

namespace mamori::desks {

/// For Vault::check_kept: what a request or a status says whose signature holds; none for everything else.
[[nodiscard]] std::optional<vault::SaidMessage> read_kept(Bytes envelope);

}  // namespace mamori::desks
