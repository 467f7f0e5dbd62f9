// The secret is asked for once more beside the screen's thread.
#include "desk_fixture.hpp"

#include <QCoreApplication>
#include <QSemaphore>
#include <QThread>
#include <QTimer>
#include <atomic>

using namespace mamori;
using namespace mamori::app;

namespace {

/// Whoever asks for the time on another thread than the screen's waits until the screen's went on.
class WaitingClock final : public Clock {
 public:
  [[nodiscard]] UnixTime now() const override {
    if (QThread::currentThread() != QCoreApplication::instance()->thread()) {
      waited = turned.tryAcquire(1, patience);
      turned.release();
    }
    return day_.now();
  }
  [[nodiscard]] CivilDate today() const override { return day_.today(); }
  [[nodiscard]] Uptime uptime() const override { return day_.uptime(); }

  mutable QSemaphore turned;
  mutable std::atomic<bool> waited = false;

 private:
  static constexpr int patience = 60'000;  // ms, for a machine that does much else
  ChosenDayClock day_{CivilDate::from_iso("2023-11-22").value()};
};

struct Proving {
  Proving() {
    const vault::NewVault wanted{
        .desk = Desk::pharmacy, .name = "あおば薬局", .person = "見本 花子", .cost = crypto::KdfCost{8192, 1}};
    auto vault = vault::Vault::create(std::filesystem::path(away.path().toStdString()) / "vault", wanted,
                                      SecretBytes::from_text(test_passphrase), clock);
    REQUIRE(vault);
    REQUIRE(session.open(std::move(*vault), clock));
  }

  QTemporaryDir away;
  WaitingClock clock;
  DeskSession session{test_library()};
};

}  // namespace

TEST_CASE_METHOD(Proving, "the screen goes on while a secret is proven") {
  QTimer::singleShot(0, &session, [this] { clock.turned.release(); });
  const auto proof = session.prove(SecretBytes::from_text(test_passphrase));
  REQUIRE(proof);
  CHECK(clock.waited);
  CHECK(session.vault().accept(*proof));
  CHECK(session.prove(SecretBytes::from_text("another horse battery")).error().code == ErrorCode::wrong_passphrase);
  CHECK(session.prove(SecretBytes()).error().code == ErrorCode::passphrase_missing);
}

TEST_CASE_METHOD(Proving, "a desk that is locked while a secret is proven gives no proof") {
  QTimer::singleShot(0, &session, [this] {
    session.close();
    clock.turned.release();
  });
  CHECK(session.prove(SecretBytes::from_text(test_passphrase)).error().code == ErrorCode::stopped);
  CHECK(clock.waited);
}
