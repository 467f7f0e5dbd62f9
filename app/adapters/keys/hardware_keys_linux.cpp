#include "adapters/keys/hardware_keys.hpp"
#include "adapters/keys/tpm_key_store.hpp"

#include <tss2/tss2_tcti_device.h>

namespace mamori::app {

// The kernel's resource manager: several programs at once, and nothing of ours is left in the TPM.
std::unique_ptr<crypto::KeyStore> hardware_keys(const std::filesystem::path& folder) {
  return std::make_unique<TpmKeyStore>(TpmWay{Tss2_Tcti_Device_Init, "/dev/tpmrm0"}, folder);
}

}  // namespace mamori::app
