// Argon2id takes as long as it does, and so does the hardware behind a PIN: neither is asked on the thread that draws
// the screen.
#include "desk_fixture.hpp"
#include "exchange/trust/number.hpp"
#include "fakes/memory_key_store.hpp"
#include "viewmodels/people/people_view_model.hpp"
#include "viewmodels/trust/trust_view_model.hpp"

#include <QTest>
#include <atomic>
#include <dlfcn.h>
#include <thread>

namespace {

std::atomic<int> on_the_screens_thread = 0;
std::atomic<int> beside_it = 0;
const std::thread::id screens_thread = std::this_thread::get_id();

void count() {
  ++(std::this_thread::get_id() == screens_thread ? on_the_screens_thread : beside_it);
}

}  // namespace

// What the program calls in libsodium, counted and handed on: the program's own comes before that of a shared library.
extern "C" int crypto_pwhash(unsigned char* out, unsigned long long size, const char* secret,
                             unsigned long long secret_size, const unsigned char* salt, unsigned long long passes,
                             std::size_t memory, int kind) {
  count();
  using Derive = decltype(&crypto_pwhash);
  static const auto derive = reinterpret_cast<Derive>(::dlsym(RTLD_NEXT, "crypto_pwhash"));
  return derive(out, size, secret, secret_size, salt, passes, memory, kind);
}

namespace mamori::app {
namespace {

/// Hardware whose questions are counted as derivations are.
class SlowHardware final : public crypto::KeyStore {
 public:
  [[nodiscard]] bool present() const override {
    count();
    return true;
  }
  [[nodiscard]] Result<crypto::HardwareKeyId> make(const SecretBytes& input) override {
    count();
    return keys_.make(input);
  }
  [[nodiscard]] Result<SecretBytes> answer(const crypto::HardwareKeyId& key, const SecretBytes& input) override {
    count();
    return keys_.answer(key, input);
  }
  void forget(const crypto::HardwareKeyId& key) override { keys_.forget(key); }

 private:
  fakes::MemoryKeyStore keys_;
};

struct Team : DeskFixture {
  SlowHardware keys;
  PeopleViewModel people{session, keys};
  SecretInput own;
  SecretInput fresh;

  Team() {
    session.touch();
    REQUIRE(QTest::qWaitFor([this] { return people.pinPossible(); }, 60'000));
  }

  /// Does a step, and checks how many keys it took, all of them beside the screen.
  template <class Step>
  void counts(int keys_made, PeopleViewModel::Done done, Step step) {
    (void)own.take();
    own.enter(QString::fromUtf8(test_passphrase.data(), test_passphrase.size()));
    on_the_screens_thread = beside_it = 0;
    step();
    REQUIRE(people.busy());
    REQUIRE(QTest::qWaitFor([this] { return !people.busy(); }, 60'000));
    INFO(people.error().code.toStdString());
    CHECK(people.done() == done);
    CHECK(on_the_screens_thread == 0);
    CHECK(beside_it == keys_made);
  }
  void type(const QString& secret) { fresh.enter(secret); }
};

const QString words = QStringLiteral("あかい自転車と夕方のバスと角の店");

}  // namespace

TEST_CASE_METHOD(Team, "keys of people's secrets are derived beside the screen's thread, whatever they are for") {
  constexpr int proof = 1, made = 1;
  type(words);
  people.show(PeopleViewModel::AddPane);
  counts(proof + made, PeopleViewModel::Added,
         [&] { people.add(QStringLiteral("見本 太郎"), PeopleViewModel::Staff, &fresh, &own); });
  type(words + words);
  counts(proof + made, PeopleViewModel::SecretSet, [&] { people.setSecret(&fresh, &own); });
  people.show(PeopleViewModel::RecoveryPane);
  counts(proof + made, PeopleViewModel::SheetMade, [&] { people.makeSheet(&own); });
  type(people.code().join(u'-'));
  counts(made, PeopleViewModel::SheetTried, [&] { people.trySheet(&fresh); });
  type(QStringLiteral("493817"));
  constexpr int hardware = 2;
  counts(proof + made + hardware, PeopleViewModel::PinSet, [&] { people.setPin(&fresh, &own); });
}

TEST_CASE("whether there is hardware for a PIN is asked beside the screen's thread") {
  DeskFixture desk;
  SlowHardware hardware;
  on_the_screens_thread = beside_it = 0;
  PeopleViewModel people(desk.session, hardware);
  REQUIRE(QTest::qWaitFor([&] { return people.pinPossible(); }, 60'000));
  CHECK(on_the_screens_thread == 0);
  CHECK(beside_it == 1);
}

TEST_CASE("the numbers of this device's key and of those that are trusted are derived beside the screen's thread") {
  DeskFixture desk;
  const auto vendor = desk.session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}).value();
  const auto other = crypto::SigningKey::generate().public_key();
  REQUIRE(desk.session.vault().change(
      {}, [&](vault::Writer& writer) { return writer.accept_vendor_key(vendor, other, Comparison::met_typed); }));
  on_the_screens_thread = beside_it = 0;
  TrustViewModel trust(desk.session);
  desk.session.touch();
  REQUIRE(QTest::qWaitFor([&] { return !trust.deriving(); }, 60'000));
  CHECK(beside_it == 2);
  CHECK_FALSE(trust.own().isEmpty());
  REQUIRE(desk.session.pharmacy()->make_request(vendor, std::nullopt));
  CHECK(desk.session.pharmacy()->overview()->vendors.front().number() == exchange::fingerprint(other));
  CHECK(on_the_screens_thread == 0);
}

}  // namespace mamori::app
