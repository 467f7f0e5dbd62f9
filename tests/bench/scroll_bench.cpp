// The list of 5,000 devices under a finger: what each frame costs while it is dragged and flung, from the new place of
// the list to the frame handed over. Fails when more than one frame in twenty would miss the screen's beat. Pixels are
// drawn in software here, by threads of their own; a tablet has a processor for that, so they do not count.
#include "application.hpp"
#include "ledger_file.hpp"
#include "need.hpp"

#include <QDeadlineTimer>
#include <QGuiApplication>
#include <QQuickItem>
#include <QQuickWindow>
#include <QTemporaryDir>
#include <algorithm>
#include <vector>

namespace {

using namespace mamori;
using namespace mamori::app;
using bench::need;

constexpr int lines = 5000;
constexpr double beat = 1000.0 / 60;  ///< milliseconds
constexpr int frames = 400;

void settle(int time) {
  for (const QDeadlineTimer until(time); !until.hasExpired();) {
    QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
  }
}

QQuickItem* find(QQuickItem* from, const QString& name) {
  if (from->objectName() == name) return from;
  for (QQuickItem* child : from->childItems()) {
    if (QQuickItem* found = find(child, name); found != nullptr) return found;
  }
  return nullptr;
}

/// The list moves by `step` for each frame, from its start to its end and back.
bool scroll(QQuickWindow& window, QQuickItem& list, double step, const char* how) {
  const double end = list.property("contentHeight").toDouble() - list.height();
  std::vector<double> times;
  double place = 0;
  for (int i = 0; i < frames; ++i) {
    place += step;
    if (place < 0 || place > end) {
      step = -step;
      place = std::clamp(place, 0.0, end);
    }
    times.push_back(bench::processor_milliseconds([&] {
      list.setProperty("contentY", place);
      window.update();
      bool shown = false;
      const auto watch = QObject::connect(&window, &QQuickWindow::frameSwapped, [&] { shown = true; });
      while (!shown) QCoreApplication::processEvents(QEventLoop::AllEvents | QEventLoop::WaitForMoreEvents);
      QObject::disconnect(watch);
    }));
  }
  std::sort(times.begin(), times.end());
  const auto at = [&](double share) { return times[static_cast<std::size_t>(share * (frames - 1))]; };
  std::printf("%s: median %.1f ms, slowest %.1f ms\n", how, at(0.5), times.back());
  return bench::report("  19 frames of 20 within", at(0.95), beat);
}

}  // namespace

int main(int argc, char** argv) {
  // Everything of a frame in this one thread, whose time is taken.
  qputenv("QSG_RENDER_LOOP", "basic");
  QGuiApplication gui(argc, argv);
  introduce();
  const QTemporaryDir away;
  Options options;
  options.folder = std::filesystem::path(away.path().toStdString()) / "vault";
  options.settings_file = away.filePath("look.ini");
  Application application(options);
  if (!application.start()) return 2;
  AppViewModel& root = application.root();
  root.startSample();
  for (const QDeadlineTimer until(30'000); root.stage() != AppViewModel::Pharmacy && !until.hasExpired();) settle(20);
  desks::LedgerDesk* desk = root.session().ledgers();
  if (desk == nullptr) return 2;
  const auto file = bench::ledger_file(Ledger::devices, lines);
  const auto* start = reinterpret_cast<const std::uint8_t*>(file.data());
  const auto plan = need(desk->plan(Ledger::devices, {start, file.size()}));
  need(desk->import(plan));
  root.ledgers()->open(0);
  root.go(AppViewModel::LedgersPage);
  settle(500);
  bool good = true;
  for (const auto& [size, name] : {std::pair(QSize(1280, 800), "tablet"), std::pair(QSize(360, 640), "phone")}) {
    application.window()->resize(size);
    settle(500);
    auto* list = find(application.window()->contentItem(), QStringLiteral("entryView"));
    if (list == nullptr || list->property("count").toInt() < lines) return 2;
    std::printf("%s, %d entries\n", name, list->property("count").toInt());
    good = scroll(*application.window(), *list, 12, " dragged, 12 px a frame") && good;
    good = scroll(*application.window(), *list, 200, " flung, 200 px a frame") && good;
  }
  return good ? 0 : 1;
}
