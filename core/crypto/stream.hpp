// Long contents in authenticated pieces: cut off, reordered, repeated or changed pieces are found
// (XChaCha20-Poly1305 as libsodium's secretstream chains it), and a SHA-256 that is fed piece by piece.
#pragma once

#include "crypto/crypto.hpp"

#include <memory>

namespace mamori::crypto {

inline constexpr std::size_t stream_key_size = 32;
inline constexpr std::size_t stream_tag_size = 17;  ///< bytes that sealing adds to a piece
using StreamHeader = std::array<std::uint8_t, 24>;

/// A key for one purpose from a key for many (BLAKE2b, keyed; libsodium's crypto_kdf). `context` is exactly eight
/// letters.
[[nodiscard]] SecretBytes subkey(const SecretBytes& key, std::string_view context);

class StreamSealer {
 public:
  explicit StreamSealer(const SecretBytes& key);  ///< `key` has stream_key_size bytes
  [[nodiscard]] const StreamHeader& header() const { return header_; }
  /// The next piece; `last` closes the stream.
  [[nodiscard]] std::vector<std::uint8_t> seal(Bytes plain, Bytes associated, bool last);

 private:
  SecretBytes state_;
  StreamHeader header_{};
};

class StreamOpener {
 public:
  StreamOpener(const SecretBytes& key, const StreamHeader& header);
  struct Piece {
    std::vector<std::uint8_t> plain;
    bool last = false;
  };
  /// nullopt when the piece is not the one that was sealed at this place.
  [[nodiscard]] std::optional<Piece> open(Bytes sealed, Bytes associated);

 private:
  SecretBytes state_;
};

class Sha256 {
 public:
  Sha256();
  Sha256(Sha256&&) noexcept;
  Sha256& operator=(Sha256&&) noexcept;
  ~Sha256();
  void add(Bytes data);
  [[nodiscard]] Hash finish();

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace mamori::crypto
