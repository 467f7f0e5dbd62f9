#include "adapters/keys/tpm_key_store.hpp"
#include "core/vault/vault_fixture.hpp"

#include <algorithm>
#include <array>
#include <chrono>
#include <csignal>
#include <fstream>
#include <functional>
#include <spawn.h>
#include <string>
#include <sys/wait.h>
#include <thread>
#include <tss2/tss2_esys.h>
#include <tss2/tss2_tcti_swtpm.h>
#include <unistd.h>
#include <vector>

using namespace mamori;
using namespace mamori::app;
using namespace mamori::vault;
using namespace mamori::vault::test;
namespace fs = std::filesystem;

namespace {

/// A connection to a TPM; no context where nobody listens.
class Line {
 public:
  explicit Line(const TpmWay& way) {
    std::size_t size = 0;
    const auto& [transport, place] = way;
    REQUIRE(transport(nullptr, &size, place.c_str()) == TSS2_RC_SUCCESS);
    memory_.resize(size / sizeof(std::max_align_t) + 1);
    auto* context = reinterpret_cast<TSS2_TCTI_CONTEXT*>(memory_.data());
    if (transport(context, &size, place.c_str()) == TSS2_RC_SUCCESS) context_ = context;
  }
  Line(const Line&) = delete;
  Line& operator=(const Line&) = delete;
  ~Line() {
    if (context_ != nullptr) Tss2_Tcti_Finalize(context_);
  }
  [[nodiscard]] TSS2_TCTI_CONTEXT* context() const { return context_; }

 private:
  std::vector<std::max_align_t> memory_;
  TSS2_TCTI_CONTEXT* context_ = nullptr;
};

/// A TPM of its own, running as long as this lives.
class SoftwareTpm {
 public:
  SoftwareTpm() {
    const std::string state = "dir=" + home_.path().string();
    const std::string server = "type=unixio,path=" + socket();
    const std::string control = "type=unixio,path=" + socket() + ".ctrl";
    const std::string log = "--log=file=" + (home_ / "log").string();
    std::array<const char*, 12> words = {
        MAMORI_SWTPM, "socket",       "--tpm2", "--tpmstate",    state.c_str(),
        "--server",   server.c_str(), "--ctrl", control.c_str(), "--flags=startup-clear",
        log.c_str(),  nullptr};
    REQUIRE(posix_spawn(&process_, MAMORI_SWTPM, nullptr, nullptr, const_cast<char* const*>(words.data()), environ) ==
            0);
    // The sockets are there a moment before anybody listens at them.
    for (int waited = 0; Line(way()).context() == nullptr && waited < 1000; ++waited) {
      std::this_thread::sleep_for(std::chrono::milliseconds(10));
    }
  }
  SoftwareTpm(const SoftwareTpm&) = delete;
  SoftwareTpm& operator=(const SoftwareTpm&) = delete;
  ~SoftwareTpm() {
    kill(process_, SIGTERM);
    waitpid(process_, nullptr, 0);
  }
  [[nodiscard]] TpmWay way() const { return {Tss2_Tcti_Swtpm_Init, "path=" + socket()}; }
  [[nodiscard]] fs::path folder() const { return home_ / "keys"; }

  /// What the owner of the chip does with it.
  void as_owner(const std::function<TSS2_RC(ESYS_CONTEXT*)>& work) const {
    const Line line(way());
    REQUIRE(line.context() != nullptr);
    ESYS_CONTEXT* chip = nullptr;
    REQUIRE(Esys_Initialize(&chip, line.context(), nullptr) == TSS2_RC_SUCCESS);
    CHECK(work(chip) == TSS2_RC_SUCCESS);
    Esys_Finalize(&chip);
  }

 private:
  [[nodiscard]] std::string socket() const { return (home_ / "tpm").string(); }

  fakes::TemporaryFolder home_;
  pid_t process_ = 0;
};

SecretBytes input(std::uint8_t fill) {
  return SecretBytes(std::vector<std::uint8_t>(32, fill));
}

bool same(const SecretBytes& one, const SecretBytes& other) {
  return crypto::equal(one.bytes(), other.bytes());
}

fs::path only_file(const fs::path& folder) {
  return fs::directory_iterator(folder)->path();
}

}  // namespace

TEST_CASE("A key in the TPM answers what it was made for the same each time, and anything else otherwise") {
  const SoftwareTpm tpm;
  TpmKeyStore store(tpm.way(), tpm.folder());
  CHECK(store.present());
  const auto key = value_of(store.make(input(1)));
  const auto answer = value_of(store.answer(key, input(1)));
  CHECK(answer.size() == 32);
  CHECK(same(answer, value_of(store.answer(key, input(1)))));
  TpmKeyStore next_start(tpm.way(), tpm.folder());
  CHECK(same(answer, value_of(next_start.answer(key, input(1)))));
  const auto wrong = value_of(store.answer(key, input(2)));
  CHECK(wrong.size() == 32);
  CHECK_FALSE(same(answer, wrong));
  const auto another = value_of(store.make(input(1)));
  CHECK_FALSE(same(answer, value_of(store.answer(another, input(1)))));
  store.forget(key);
  CHECK(code_of(store.answer(key, input(1))) == ErrorCode::key_store_missing);
  CHECK(store.answer(another, input(1)));
}

TEST_CASE("What ends in zeros is an input like others") {
  const SoftwareTpm tpm;
  TpmKeyStore store(tpm.way(), tpm.folder());
  // Of 2,000 digests about eight end in a zero byte.
  for (std::uint16_t i = 0;; ++i) {
    const SecretBytes odd(std::array<std::uint8_t, 2>{static_cast<std::uint8_t>(i >> 8), static_cast<std::uint8_t>(i)});
    if (crypto::sha256(odd.bytes()).back() != 0) continue;
    const auto key = value_of(store.make(odd));
    CHECK(same(value_of(store.answer(key, odd)), value_of(store.answer(key, odd))));
    return;
  }
}

TEST_CASE("A key of one TPM is of no use to another, nor changed or cut") {
  const SoftwareTpm tpm;
  TpmKeyStore store(tpm.way(), tpm.folder());
  const auto key = value_of(store.make(input(1)));
  const fs::path file = only_file(tpm.folder());
  CHECK((fs::status(file).permissions() & (fs::perms::group_all | fs::perms::others_all)) == fs::perms::none);
  const SoftwareTpm other;
  CHECK(code_of(TpmKeyStore(other.way(), tpm.folder()).answer(key, input(1))) == ErrorCode::key_store_missing);

  std::ifstream in(file, std::ios::binary);
  const std::string whole(std::istreambuf_iterator<char>(in), {});
  const auto put = [&](const std::string& bytes) { std::ofstream(file, std::ios::binary) << bytes; };
  for (std::size_t size = 0; size < whole.size(); size += 7) {
    put(whole.substr(0, size));
    CHECK(code_of(store.answer(key, input(1))) == ErrorCode::key_store_missing);
  }
  put(whole + "x");
  CHECK(code_of(store.answer(key, input(1))) == ErrorCode::key_store_missing);
  for (std::size_t at = 0; at < whole.size(); at += 11) {
    std::string changed = whole;
    changed[at] = static_cast<char>(changed[at] ^ 1);
    put(changed);
    INFO("byte " << at);
    CHECK_FALSE(store.answer(key, input(1)));
  }
  put(whole);
  CHECK(store.answer(key, input(1)));
}

TEST_CASE("Without a TPM, or where its owner lets nobody make keys, there is no PIN") {
  const fakes::TemporaryFolder home;
  TpmKeyStore none({Tss2_Tcti_Swtpm_Init, "path=" + (home / "nothing").string()}, home / "keys");
  CHECK_FALSE(none.present());
  CHECK(code_of(none.make(input(1))) == ErrorCode::key_store_missing);
  CHECK_FALSE(fs::exists(home / "keys"));

  const SoftwareTpm tpm;
  tpm.as_owner([](ESYS_CONTEXT* chip) {
    const TPM2B_AUTH owned = {.size = 3, .buffer = {'o', 'w', 'n'}};
    return Esys_HierarchyChangeAuth(chip, ESYS_TR_RH_OWNER, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE, &owned);
  });
  TpmKeyStore store(tpm.way(), tpm.folder());
  CHECK_FALSE(store.present());
  CHECK(code_of(store.make(input(1))) == ErrorCode::key_store_missing);
}

TEST_CASE("The TPM counts wrong PINs, whoever puts the file of the counts back") {
  const SoftwareTpm tpm;
  TpmKeyStore store(tpm.way(), tpm.folder());
  Pharmacy pharmacy;
  const auto pin = SecretBytes::from_text("480159");
  {
    const auto proof = value_of(pharmacy.vault->prove(passphrase()));
    value_of(pharmacy.vault->try_recovery(value_of(pharmacy.vault->make_recovery(proof))));
    value_of(pharmacy.vault->set_pin(pin, store, proof));
  }
  pharmacy.close();
  const auto opened = [&](const SecretBytes& typed) {
    return Vault::open_with_pin(pharmacy.folder, "", typed, store, pharmacy.clock);
  };
  CHECK(opened(pin));
  // The chip as it comes: three tries, then a wait of its own.
  bool waits = false;
  for (int tries = 0; tries < 10 && !waits; ++tries) {
    std::error_code ignored;
    for (const auto& entry : fs::directory_iterator(pharmacy.folder)) {
      if (entry.path().filename() == "tries") fs::remove(entry.path(), ignored);
    }
    const auto code = code_of(opened(SecretBytes::from_text("480158")));
    waits = code == ErrorCode::key_store_waits;
    CHECK((waits || code == ErrorCode::wrong_passphrase));
  }
  CHECK(waits);
  CHECK(code_of(opened(pin)) == ErrorCode::key_store_waits);
  CHECK(Vault::open(pharmacy.folder, "", passphrase(), pharmacy.clock));
  tpm.as_owner([](ESYS_CONTEXT* chip) {
    return Esys_DictionaryAttackLockReset(chip, ESYS_TR_RH_LOCKOUT, ESYS_TR_PASSWORD, ESYS_TR_NONE, ESYS_TR_NONE);
  });
  CHECK(opened(pin));
}
