#include "adapters/hand_over.hpp"

#include <QTemporaryDir>
#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <fstream>
#include <memory>
#include <sys/stat.h>
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

TEST_CASE("What somebody else put beside the vault is neither emptied, nor followed, nor waited for") {
  namespace fs = std::filesystem;
  Place place;
  const auto beside = place.vault().parent_path();
  const auto theirs = fs::path(place.home.path().toStdString()) / "pictures";
  fs::create_directories(beside);
  fs::create_directories(theirs / "more");
  for (const auto* name : {"photo.jpg", "more/photo.jpg", "a.note"}) std::ofstream(theirs / name) << "theirs";
  const auto whole = [&] {
    return fs::exists(theirs / "photo.jpg") && fs::exists(theirs / "more/photo.jpg") && fs::exists(theirs / "a.note");
  };
  SECTION("a link to a folder of theirs") {
    fs::create_directory_symlink(theirs, beside / "vault.brought");
    HandOver first(place.vault());
    CHECK(first.first());
    CHECK(whole());
    CHECK(fs::is_symlink(beside / "vault.brought"));
  }
  SECTION("a folder of theirs under that name") {
    fs::rename(theirs, beside / "vault.brought");
    CHECK(HandOver(place.vault()).first());
    CHECK(fs::exists(beside / "vault.brought/photo.jpg"));
    CHECK(fs::exists(beside / "vault.brought/more/photo.jpg"));
  }
  SECTION("a pipe where the lock should be") {
    REQUIRE(::mkfifo((beside / "vault.running").c_str(), 0600) == 0);
    CHECK(HandOver(place.vault()).first());
  }
}
