// A key store whose hardware is the memory of the test: keys that answer as a real one's would, and can be lost.
#pragma once

#include "crypto/crypto.hpp"
#include "crypto/key_store.hpp"

#include <map>

namespace mamori::fakes {

class MemoryKeyStore final : public crypto::KeyStore {
 public:
  [[nodiscard]] bool present() const override { return true; }
  [[nodiscard]] Result<crypto::HardwareKeyId> make(const SecretBytes&) override {
    crypto::HardwareKeyId id;
    crypto::random(id);
    std::array<std::uint8_t, 32> key;
    crypto::random(key);
    keys_.emplace(id, key);
    return id;
  }
  [[nodiscard]] Result<SecretBytes> answer(const crypto::HardwareKeyId& id, const SecretBytes& input) override {
    ++asked;
    const auto key = keys_.find(id);
    if (key == keys_.end()) return crypto::key_store_missing("key");
    std::vector<std::uint8_t> mixed(key->second.begin(), key->second.end());
    mixed.insert(mixed.end(), input.bytes().begin(), input.bytes().end());
    return SecretBytes(crypto::sha256(mixed));
  }
  void forget(const crypto::HardwareKeyId& id) override { keys_.erase(id); }

  void lose_all() { keys_.clear(); }
  [[nodiscard]] std::size_t size() const { return keys_.size(); }
  int asked = 0;

 private:
  std::map<crypto::HardwareKeyId, std::array<std::uint8_t, 32>> keys_;
};

}  // namespace mamori::fakes
