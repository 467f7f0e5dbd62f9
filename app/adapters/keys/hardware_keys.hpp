// The hardware of this device that keeps keys, where there is an adapter for it.
#pragma once

#include "crypto/key_store.hpp"

#include <filesystem>
#include <memory>

namespace mamori::app {

/// Never null. `folder` is where the hardware's own wrappings are kept, which are of no use elsewhere; it is made with
/// the first key.
[[nodiscard]] std::unique_ptr<crypto::KeyStore> hardware_keys(const std::filesystem::path& folder);

}  // namespace mamori::app
