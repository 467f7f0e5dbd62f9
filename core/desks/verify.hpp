// Reads a message without any vault: who signed what and when. For inspectors, scripts and the curious.
#pragma once

#include "desks/views.hpp"

#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mamori::desks {

enum class MessageKind : std::uint8_t { request, response, status };

struct VerifiedMessage {
  MessageKind kind = MessageKind::status;
  MessageKey id{};
  std::string sender;
  std::string fingerprint;  ///< twelve digits
  std::string edition;
  UnixTime issued = 0;
  std::vector<std::string> systems;
  std::optional<StatusView> status;
};

/// Errors: those of exchange (envelope_broken, signature_wrong, edition_unknown …).
[[nodiscard]] Result<VerifiedMessage> verify(std::span<const std::uint8_t> envelope, const Library& library);

}  // namespace mamori::desks
