// The words of the trail of asking, alike on the screen and on paper.
#pragma once

#include "desks/views.hpp"
#include "vault/records.hpp"

#include <QString>
#include <cstddef>

namespace mamori::app {

/// "QR で渡しました", "電話で催促しました".
[[nodiscard]] QString sendingText(SendingKind kind, Channel channel);
/// "送付済み", "期限切れ" …
[[nodiscard]] QString requestStateText(RequestState state);
/// The same of a request and what came back: one that has a response waiting is not still waiting for it.
[[nodiscard]] QString requestStateText(const desks::AskedView& asked);
/// How many of its sendings were before the response: the line of its coming stands behind these. All, if none came.
[[nodiscard]] std::size_t sentBeforeAnswer(const desks::AskedView& asked);

}  // namespace mamori::app
