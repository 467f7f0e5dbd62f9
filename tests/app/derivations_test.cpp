// Argon2id takes as long as it does: no key of a person's secret is derived on the thread that draws the screen.
#include "desk_fixture.hpp"
#include "fakes/memory_key_store.hpp"
#include "viewmodels/people/people_view_model.hpp"

#include <QTest>
#include <atomic>
#include <dlfcn.h>
#include <thread>

namespace {

std::atomic<int> on_the_screens_thread = 0;
std::atomic<int> beside_it = 0;
const std::thread::id screens_thread = std::this_thread::get_id();

}  // namespace

// What the program calls in libsodium, counted and handed on: the program's own comes before that of a shared library.
extern "C" int crypto_pwhash(unsigned char* out, unsigned long long size, const char* secret,
                             unsigned long long secret_size, const unsigned char* salt, unsigned long long passes,
                             std::size_t memory, int kind) {
  ++(std::this_thread::get_id() == screens_thread ? on_the_screens_thread : beside_it);
  using Derive = decltype(&crypto_pwhash);
  static const auto derive = reinterpret_cast<Derive>(::dlsym(RTLD_NEXT, "crypto_pwhash"));
  return derive(out, size, secret, secret_size, salt, passes, memory, kind);
}

namespace mamori::app {
namespace {

struct Team : DeskFixture {
  fakes::MemoryKeyStore keys;
  PeopleViewModel people{session, keys};
  SecretInput own;
  SecretInput fresh;

  Team() { session.touch(); }

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
  counts(proof + made, PeopleViewModel::PinSet, [&] { people.setPin(&fresh, &own); });
}

}  // namespace mamori::app
