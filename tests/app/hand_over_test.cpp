#include "adapters/hand_over.hpp"

#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <memory>
#include <thread>

using namespace mamori::app;

namespace {

struct Place {
  QTemporaryDir home;
  [[nodiscard]] std::filesystem::path vault() const {
    return std::filesystem::path(home.path().toStdString()) / "mamori" / "vault";
  }
};

}  // namespace

TEST_CASE("A second program hands its file to the first, which is the only one") {
  Place place;
  HandOver first(place.vault());
  REQUIRE(first.first());
  QList<QUrl> came;
  QObject::connect(&first, &HandOver::brought, [&](const QList<QUrl>& files) { came += files; });
  const QUrl file = QUrl::fromLocalFile(QStringLiteral("/tmp/依頼 1.mamori"));
  bool second_is_first = true;
  bool taken = false;
  std::thread second([&] {
    HandOver other(place.vault());
    second_is_first = other.first();
    taken = other.bring({file}, 10'000);
  });
  CHECK(QTest::qWaitFor([&] { return !came.isEmpty(); }, 10'000));
  second.join();
  CHECK_FALSE(second_is_first);
  CHECK(taken);
  CHECK(came == QList<QUrl>{file});
}

TEST_CASE("A file that nobody takes is said to be so") {
  Place place;
  auto first = std::make_unique<HandOver>(place.vault());
  REQUIRE(first->first());
  HandOver other(place.vault());
  REQUIRE_FALSE(other.first());
  // The first does not look: its event loop stands still.
  CHECK_FALSE(other.bring({QUrl::fromLocalFile(QStringLiteral("/tmp/a.mamori"))}, 100));
  first.reset();
  CHECK(HandOver(place.vault()).first());
}
