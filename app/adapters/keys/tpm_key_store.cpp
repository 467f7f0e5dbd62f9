#include "adapters/keys/tpm_key_store.hpp"

#include "crypto/crypto.hpp"
#include "vault/files.hpp"

#include <cstddef>
#include <cstdlib>
#include <cstring>
#include <memory>
#include <tss2/tss2_esys.h>
#include <tss2/tss2_mu.h>
#include <utility>
#include <vector>

namespace mamori::app {
namespace {

struct Freed {
  void operator()(void* memory) const { Esys_Free(memory); }
};
template <typename T>
using Owned = std::unique_ptr<T, Freed>;

/// A thing in the chip that goes with its holder: there is room for three.
class Held {
 public:
  explicit Held(ESYS_CONTEXT* chip) : chip_(chip) {}
  Held(const Held&) = delete;
  Held& operator=(const Held&) = delete;
  ~Held() {
    if (handle_ != ESYS_TR_NONE) (void)Esys_FlushContext(chip_, handle_);
  }
  [[nodiscard]] ESYS_TR get() const { return handle_; }
  [[nodiscard]] ESYS_TR* put() { return &handle_; }

 private:
  ESYS_CONTEXT* chip_;
  ESYS_TR handle_ = ESYS_TR_NONE;
};

/// A conversation with the chip, over a transport of tpm2-tss.
class Chip {
 public:
  explicit Chip(const TpmWay& way) {
    std::size_t size = 0;
    if (way.transport(nullptr, &size, way.place.c_str()) != TSS2_RC_SUCCESS) return;
    transport_.resize(size / sizeof(std::max_align_t) + 1);
    auto* context = reinterpret_cast<TSS2_TCTI_CONTEXT*>(transport_.data());
    if (way.transport(context, &size, way.place.c_str()) != TSS2_RC_SUCCESS) return;
    open_ = true;
    if (Esys_Initialize(&chip_, context, nullptr) != TSS2_RC_SUCCESS) chip_ = nullptr;
  }
  Chip(const Chip&) = delete;
  Chip& operator=(const Chip&) = delete;
  ~Chip() {
    if (chip_ != nullptr) Esys_Finalize(&chip_);
    if (open_) Tss2_Tcti_Finalize(reinterpret_cast<TSS2_TCTI_CONTEXT*>(transport_.data()));
  }
  [[nodiscard]] ESYS_CONTEXT* get() const { return chip_; }

 private:
  std::vector<std::max_align_t> transport_;
  bool open_ = false;
  ESYS_CONTEXT* chip_ = nullptr;
};

/// What a key is as the chip hands it out: public, and wrapped for this chip alone.
struct Wrapped {
  TPM2B_PUBLIC open{};
  TPM2B_PRIVATE closed{};
};

/// The chip's storage key: the same each time, for it is made of the owner's seed and of these words.
bool make_storage_key(ESYS_CONTEXT* chip, Held& storage) {
  TPM2B_PUBLIC wanted{};
  TPMT_PUBLIC& key = wanted.publicArea;
  key.type = TPM2_ALG_ECC;
  key.nameAlg = TPM2_ALG_SHA256;
  key.objectAttributes = TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_RESTRICTED | TPMA_OBJECT_DECRYPT | TPMA_OBJECT_NODA |
                         TPMA_OBJECT_FIXEDTPM | TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_SENSITIVEDATAORIGIN;
  key.parameters.eccDetail = {
      .symmetric = {.algorithm = TPM2_ALG_AES, .keyBits = {.aes = 128}, .mode = {.aes = TPM2_ALG_CFB}},
      .scheme = {.scheme = TPM2_ALG_NULL, .details = {}},
      .curveID = TPM2_ECC_NIST_P256,
      .kdf = {.scheme = TPM2_ALG_NULL, .details = {}}};
  const TPM2B_SENSITIVE_CREATE nothing{};
  const TPM2B_DATA no_data{};
  const TPML_PCR_SELECTION no_pcr{};
  return Esys_CreatePrimary(chip, ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE, &nothing, &wanted,
                            &no_data, &no_pcr, storage.put(), nullptr, nullptr, nullptr, nullptr) == TSS2_RC_SUCCESS;
}

/// A session under the storage key: what goes over the wires between processor and chip is encrypted, and the
/// authorisation itself never goes over them.
bool begin_session(ESYS_CONTEXT* chip, const Held& storage, Held& session) {
  const TPMT_SYM_DEF cipher = {.algorithm = TPM2_ALG_AES, .keyBits = {.aes = 128}, .mode = {.aes = TPM2_ALG_CFB}};
  const TPMA_SESSION wanted = TPMA_SESSION_CONTINUESESSION | TPMA_SESSION_DECRYPT | TPMA_SESSION_ENCRYPT;
  return Esys_StartAuthSession(chip, storage.get(), ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, nullptr,
                               TPM2_SE_HMAC, &cipher, TPM2_ALG_SHA256, session.put()) == TSS2_RC_SUCCESS &&
         Esys_TRSess_SetAttributes(chip, session.get(), wanted, 0xFF) == TSS2_RC_SUCCESS;
}

/// The authorisation that stands for `input`: 32 bytes, the most that a key named by SHA-256 takes.
class Authorisation {
 public:
  explicit Authorisation(const SecretBytes& input) {
    auto digest = crypto::sha256(input.bytes());
    digest.back() |= 1;  // the chip takes zeros at the end away, and tpm2-tss does not everywhere
    value_.size = static_cast<UINT16>(digest.size());
    std::memcpy(value_.buffer, digest.data(), digest.size());
    wipe(digest.data(), digest.size());
  }
  Authorisation(const Authorisation&) = delete;
  Authorisation& operator=(const Authorisation&) = delete;
  ~Authorisation() { wipe(&value_, sizeof value_); }
  [[nodiscard]] const TPM2B_AUTH& value() const { return value_; }

 private:
  TPM2B_AUTH value_{};
};

std::optional<Wrapped> make_key(ESYS_CONTEXT* chip, const SecretBytes& input) {
  Held storage(chip);
  Held session(chip);
  if (!make_storage_key(chip, storage) || !begin_session(chip, storage, session)) return std::nullopt;
  TPM2B_PUBLIC wanted{};
  wanted.publicArea.type = TPM2_ALG_KEYEDHASH;
  wanted.publicArea.nameAlg = TPM2_ALG_SHA256;
  // Not TPMA_OBJECT_NODA: wrong tries count.
  wanted.publicArea.objectAttributes = TPMA_OBJECT_USERWITHAUTH | TPMA_OBJECT_SIGN_ENCRYPT | TPMA_OBJECT_FIXEDTPM |
                                       TPMA_OBJECT_FIXEDPARENT | TPMA_OBJECT_SENSITIVEDATAORIGIN;
  wanted.publicArea.parameters.keyedHashDetail.scheme = {.scheme = TPM2_ALG_HMAC,
                                                         .details = {.hmac = {.hashAlg = TPM2_ALG_SHA256}}};
  TPM2B_SENSITIVE_CREATE guarded{};
  const Authorisation authorisation(input);
  guarded.sensitive.userAuth = authorisation.value();
  const TPM2B_DATA no_data{};
  const TPML_PCR_SELECTION no_pcr{};
  TPM2B_PRIVATE* closed = nullptr;
  TPM2B_PUBLIC* open = nullptr;
  const auto done = Esys_Create(chip, storage.get(), session.get(), ESYS_TR_NONE, ESYS_TR_NONE, &guarded, &wanted,
                                &no_data, &no_pcr, &closed, &open, nullptr, nullptr, nullptr);
  wipe(&guarded, sizeof guarded);
  const Owned<TPM2B_PRIVATE> owned_closed(closed);
  const Owned<TPM2B_PUBLIC> owned_open(open);
  if (done != TSS2_RC_SUCCESS) return std::nullopt;
  return Wrapped{*open, *closed};
}

std::vector<std::uint8_t> encode(const Wrapped& key) {
  std::vector<std::uint8_t> out(sizeof(TPM2B_PUBLIC) + sizeof(TPM2B_PRIVATE));
  std::size_t at = 0;
  if (Tss2_MU_TPM2B_PUBLIC_Marshal(&key.open, out.data(), out.size(), &at) != TSS2_RC_SUCCESS) return {};
  if (Tss2_MU_TPM2B_PRIVATE_Marshal(&key.closed, out.data(), out.size(), &at) != TSS2_RC_SUCCESS) return {};
  out.resize(at);
  return out;
}

std::optional<Wrapped> decode(Bytes file) {
  Wrapped key;
  std::size_t at = 0;
  const bool whole = Tss2_MU_TPM2B_PUBLIC_Unmarshal(file.data(), file.size(), &at, &key.open) == TSS2_RC_SUCCESS &&
                     Tss2_MU_TPM2B_PRIVATE_Unmarshal(file.data(), file.size(), &at, &key.closed) == TSS2_RC_SUCCESS;
  if (!whole || at != file.size()) return std::nullopt;
  return key;
}

/// A code without the number of the session or handle that it is about (part 2, "TPM_RC").
TSS2_RC plain(TSS2_RC code) {
  return (code & TPM2_RC_FMT1) != 0 ? code & (TPM2_RC_FMT1 | 0x3F) : code;
}

Result<SecretBytes> asked(ESYS_CONTEXT* chip, const Wrapped& wrapped, const SecretBytes& input) {
  Held storage(chip);
  Held session(chip);
  Held key(chip);
  if (!make_storage_key(chip, storage) || !begin_session(chip, storage, session))
    return crypto::key_store_missing("tpm");
  const auto loaded = Esys_Load(chip, storage.get(), session.get(), ESYS_TR_NONE, ESYS_TR_NONE, &wrapped.closed,
                                &wrapped.open, key.put());
  if (loaded != TSS2_RC_SUCCESS) return crypto::key_store_missing("key");
  const Authorisation authorisation(input);
  if (Esys_TR_SetAuth(chip, key.get(), &authorisation.value()) != TSS2_RC_SUCCESS)
    return crypto::key_store_missing("key");
  TPM2B_MAX_BUFFER message{};
  message.size = authorisation.value().size;
  std::memcpy(message.buffer, authorisation.value().buffer, message.size);
  TPM2B_DIGEST* digest = nullptr;
  const auto done =
      Esys_HMAC(chip, key.get(), session.get(), ESYS_TR_NONE, ESYS_TR_NONE, &message, TPM2_ALG_SHA256, &digest);
  wipe(&message, sizeof message);
  const Owned<TPM2B_DIGEST> owned(digest);
  if (done == TSS2_RC_SUCCESS) {
    SecretBytes answer(Bytes(digest->buffer, digest->size));
    wipe(digest->buffer, digest->size);
    return answer;
  }
  if (plain(done) == TPM2_RC_LOCKOUT) return fail(ErrorCode::key_store_waits, "tpm");
  if (plain(done) != TPM2_RC_AUTH_FAIL) return crypto::key_store_missing("tpm");
  // Another answer than the right one, as from any hardware.
  SecretBytes other(sizeof(crypto::Hash));
  crypto::random(other.writable());
  return other;
}

}  // namespace

TpmKeyStore::TpmKeyStore(TpmWay way, std::filesystem::path folder) : way_(std::move(way)), folder_(std::move(folder)) {
  // It writes to standard error otherwise, about each wrong try too.
  (void)setenv("TSS2_LOG", "all+none", 0);
}

bool TpmKeyStore::present() const {
  std::call_once(asked_, [this] { present_ = answers(); });
  return present_;
}

bool TpmKeyStore::answers() const {
  const Chip chip(way_);
  TPMS_CAPABILITY_DATA* data = nullptr;
  const bool answered =
      chip.get() != nullptr &&
      Esys_GetCapability(chip.get(), ESYS_TR_NONE, ESYS_TR_NONE, ESYS_TR_NONE, TPM2_CAP_TPM_PROPERTIES,
                         TPM2_PT_PERMANENT, 1, nullptr, &data) == TSS2_RC_SUCCESS;
  const Owned<TPMS_CAPABILITY_DATA> owned(data);
  return answered && data->data.tpmProperties.count == 1 &&
         (data->data.tpmProperties.tpmProperty[0].value & TPMA_PERMANENT_OWNERAUTHSET) == 0;
}

Result<crypto::HardwareKeyId> TpmKeyStore::make(const SecretBytes& input) {
  const Chip chip(way_);
  if (chip.get() == nullptr) return crypto::key_store_missing("tpm");
  const auto key = make_key(chip.get(), input);
  if (!key) return crypto::key_store_missing("make");
  crypto::HardwareKeyId id;
  crypto::random(id);
  std::error_code ignored;
  if (!std::filesystem::is_directory(folder_, ignored)) {
    MAMORI_TRY(vault::make_private_folder(folder_));
  }
  MAMORI_TRY(vault::replace_file(file_of(id), encode(*key)));
  return id;
}

Result<SecretBytes> TpmKeyStore::answer(const crypto::HardwareKeyId& id, const SecretBytes& input) {
  constexpr std::size_t most = sizeof(TPM2B_PUBLIC) + sizeof(TPM2B_PRIVATE);
  MAMORI_TAKE(const auto file, vault::read_start(file_of(id), most));
  const auto key = file ? decode(*file) : std::nullopt;
  if (!key) return crypto::key_store_missing("file");
  const Chip chip(way_);
  if (chip.get() == nullptr) return crypto::key_store_missing("tpm");
  return asked(chip.get(), *key, input);
}

void TpmKeyStore::forget(const crypto::HardwareKeyId& id) {
  std::error_code ignored;
  std::filesystem::remove(file_of(id), ignored);
}

std::filesystem::path TpmKeyStore::file_of(const crypto::HardwareKeyId& id) const {
  static constexpr std::string_view digits = "0123456789abcdef";
  std::string name;
  for (const std::uint8_t byte : id) {
    name += digits[byte >> 4];
    name += digits[byte & 0xF];
  }
  return folder_ / (name + ".tpm");
}

}  // namespace mamori::app
