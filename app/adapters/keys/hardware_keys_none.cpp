#include "adapters/keys/hardware_keys.hpp"

namespace mamori::app {

std::unique_ptr<crypto::KeyStore> hardware_keys(const std::filesystem::path&) {
  return std::make_unique<crypto::NoKeyStore>();
}

}  // namespace mamori::app
