// Fifty photos of 12 megapixels, one after another, as they come into the store: how much memory that takes at most.
#include "adapters/pictures/photo.hpp"
#include "fakes/fixed_clock.hpp"
#include "fakes/temporary_folder.hpp"
#include "vault/vault.hpp"

#include <QGuiApplication>
#include <QImage>
#include <chrono>
#include <cstdio>
#include <random>
#include <sys/resource.h>

using namespace mamori;

namespace {

constexpr int photos = 50;
constexpr double memory_goal = 300;  ///< MiB

/// Noise, so that nothing about it is easy to pack.
void take_photo(const QString& path) {
  QImage picture(4000, 3000, QImage::Format_RGB32);
  std::mt19937 random(1);
  for (int y = 0; y < picture.height(); ++y) {
    auto* line = reinterpret_cast<QRgb*>(picture.scanLine(y));
    for (int x = 0; x < picture.width(); ++x) line[x] = 0xFF000000u | (random() & 0x3F3F3F);
  }
  picture.save(path, "JPEG", 90);
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication gui(argc, argv);
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  const auto photo = QString::fromStdString((home / "photo.jpg").string());
  take_photo(photo);
  auto vault = vault::Vault::create(home / "vault", {Desk::pharmacy, "まもり薬局", "山田 花子", false, {}},
                                    SecretBytes::from_text("correct horse battery"), clock);
  if (!vault) return 2;
  double slowest = 0;
  for (int i = 0; i < photos; ++i) {
    auto small = app::small_photo(photo);
    if (!small) return 2;
    small->push_back(static_cast<std::uint8_t>(i));  // no two are the same
    Evidence evidence;
    evidence.kind = EvidenceKind::photo;
    evidence.title = "写真 " + std::to_string(i);
    evidence.media = "image/jpeg";
    const auto start = std::chrono::steady_clock::now();
    const auto kept = vault->change("", [&](vault::Writer& writer) -> Result<void> {
      const auto id = writer.add_evidence(evidence, *small);
      if (!id) return pass_on(id);
      return {};
    });
    if (!kept) return 2;
    slowest =
        std::max(slowest, std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count());
  }
  rusage usage{};
  getrusage(RUSAGE_SELF, &usage);
  const double memory = static_cast<double>(usage.ru_maxrss) / 1024;
  std::printf(
      "50 photos of 12 megapixels: %.0f MiB at most (goal %.0f) %s; slowest write on the screen's thread %.0f ms\n",
      memory, memory_goal, memory <= memory_goal ? "ok" : "MISSED", slowest);
  return memory <= memory_goal ? 0 : 1;
}
