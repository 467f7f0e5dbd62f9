// The refusals that several parts of the exchange share, each raised in one place.
#pragma once

#include "base/error.hpp"

#include <string>

namespace mamori::exchange {

[[nodiscard]] tl::unexpected<Error> too_large(std::string where);
[[nodiscard]] tl::unexpected<Error> broken(std::string where);
[[nodiscard]] tl::unexpected<Error> not_canonical(std::string where);
[[nodiscard]] tl::unexpected<Error> newer(std::string where);
[[nodiscard]] tl::unexpected<Error> envelope_broken(std::string where);
[[nodiscard]] tl::unexpected<Error> sealed_broken(std::string where);
[[nodiscard]] tl::unexpected<Error> recipient_wrong(std::string where);
/// `what` names what it is, so that whoever took it in can say where it belongs.
[[nodiscard]] tl::unexpected<Error> wrong_kind(std::string what);
/// `where`: the day of the request, or "DAY responded" for a vendor that signed a response on that day.
[[nodiscard]] tl::unexpected<Error> answered(std::string where);
[[nodiscard]] std::string at_byte(std::size_t offset);

}  // namespace mamori::exchange
