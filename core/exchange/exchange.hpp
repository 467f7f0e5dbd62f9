// The door of the exchange for the desks: everything a caller needs to send a message, to read one and to judge it.
#pragma once

#include "exchange/envelope/sealed.hpp"
#include "exchange/inbox/inbox.hpp"
#include "exchange/messages/message.hpp"
#include "exchange/transport/frame_collector.hpp"
#include "exchange/transport/frame_sorter.hpp"
#include "exchange/transport/frames.hpp"
#include "exchange/transport/qr/qr_code.hpp"
#include "exchange/transport/qr/qr_reader.hpp"
#include "exchange/trust/trust.hpp"

namespace mamori::exchange {

/// How large the modules should be on the screen.
enum class CodeSize : std::uint8_t { normal, large };

/// The frames of an envelope (file form, as sign() returns it). `large` makes smaller fragments, as far as 64 parts
/// hold the envelope. Errors: envelope_broken (not the file form), message_too_large (over 16 KiB).
[[nodiscard]] Result<FrameSource> frames_of(Bytes envelope, CodeSize size = CodeSize::normal);
/// The same with parts of at most `fragment` bytes, 1 to fragment_normal, and one code where the envelope has no more.
/// Errors: those above, and message_too_large where that would be more than 64 parts.
[[nodiscard]] Result<FrameSource> frames_of(Bytes envelope, std::size_t fragment);

}  // namespace mamori::exchange
