// What every signature and every seal of the exchange covers beside the message, so that it counts nowhere else.
#pragma once

#include "crypto/secret.hpp"

#include <string_view>

namespace mamori::exchange {

/// The external_aad of COSE: the ASCII bytes "mamori-exchange-v1".
[[nodiscard]] inline Bytes external_data() {
  static constexpr std::string_view text = "mamori-exchange-v1";
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace mamori::exchange
