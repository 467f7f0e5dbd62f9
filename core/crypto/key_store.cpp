#include "crypto/key_store.hpp"

namespace mamori::crypto {

tl::unexpected<Error> key_store_missing(std::string where) {
  return fail(ErrorCode::key_store_missing, std::move(where));
}

Result<HardwareKeyId> NoKeyStore::make(const SecretBytes&) {
  return key_store_missing("make");
}

Result<SecretBytes> NoKeyStore::answer(const HardwareKeyId&, const SecretBytes&) {
  return key_store_missing("answer");
}

}  // namespace mamori::crypto
