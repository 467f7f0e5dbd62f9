// 検査コード: eight digits that an inspector gives out and a pharmacy types in, so that its status cannot be an older
// one.
#pragma once

#include <QString>
#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace mamori::app {

/// "4821 7730" as the nonce of a status: two digits a byte, in whatever width and with whatever spaces they were typed;
/// hexadecimal letters too, as mamori-cli makes. Empty for an empty text, nullopt for what is no code.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> nonceOf(const QString& typed);
/// A nonce as it is read out: in groups of four.
[[nodiscard]] QString codeText(std::span<const std::uint8_t> nonce);
/// A new one of eight decimal digits.
[[nodiscard]] std::vector<std::uint8_t> newNonce();

}  // namespace mamori::app
