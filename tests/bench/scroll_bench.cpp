// The lists of 5,000 devices and of 60,000 pharmacies under a finger: what each frame costs while one is dragged and
// flung, from the new place of the list to the frame handed over. Fails when more than one frame in twenty would miss
// the screen's beat. Pixels are drawn in software here, by threads of their own; a tablet has a processor for that, so
// they do not count.
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

constexpr int devices = 5000;
constexpr int pharmacies = 60'000;
constexpr double beat = 1000.0 / 60;  ///< milliseconds
constexpr int frames = 160;

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

bool wait_for(AppViewModel& root, AppViewModel::Stage stage) {
  for (const QDeadlineTimer until(30'000); root.stage() != stage && !until.hasExpired();) settle(20);
  return root.stage() == stage;
}

/// The named list on a tablet and on a phone. It holds `lines` or more.
bool scroll(QQuickWindow& window, const QString& name, int lines) {
  bool good = true;
  for (const auto& [size, device] : {std::pair(QSize(1280, 800), "tablet"), std::pair(QSize(360, 640), "phone")}) {
    window.resize(size);
    settle(500);
    auto* list = find(window.contentItem(), name);
    if (list == nullptr || list->property("count").toInt() < lines) std::exit(2);
    std::printf("%s, %d lines\n", device, list->property("count").toInt());
    good = scroll(window, *list, 12, " dragged, 12 px a frame") && good;
    good = scroll(window, *list, 200, " flung, 200 px a frame") && good;
  }
  return good;
}

bool scroll_devices(Application& application) {
  AppViewModel& root = application.root();
  root.startSample();
  if (!wait_for(root, AppViewModel::Pharmacy)) std::exit(2);
  desks::LedgerDesk& desk = *root.session().ledgers();
  const auto file = bench::ledger_file(Ledger::devices, devices);
  const auto* start = reinterpret_cast<const std::uint8_t*>(file.data());
  const auto plan = need(desk.plan(Ledger::devices, {start, file.size()}));
  need(desk.import(plan));
  root.ledgers()->open(0);
  root.go(AppViewModel::LedgersPage);
  return scroll(*application.window(), QStringLiteral("entryView"), devices);
}

bool scroll_pharmacies(Application& application) {
  AppViewModel& root = application.root();
  root.discardSample();
  SecretInput secret;
  secret.enter(QStringLiteral("ながい あいことば 2023"));
  root.createInspector(QStringLiteral("さくら調剤グループ 本部"), QStringLiteral("見本 次郎"), &secret);
  if (!wait_for(root, AppViewModel::Inspector)) std::exit(2);
  std::vector<StatusRecord> records(pharmacies);
  for (std::size_t i = 0; i < records.size(); ++i) {
    StatusRecord& record = records[i];
    for (std::size_t byte = 0; byte < 3; ++byte) {
      record.message[byte] = record.pharmacy_key[byte] = static_cast<std::uint8_t>(i >> 8 * byte);
    }
    record.pharmacy = "さくら調剤薬局 " + std::to_string(i * 7919 % records.size()) + "号店";
    record.edition = "r5";
    record.issued = record.received = root.session().clock().now();
    record.missing = static_cast<std::int64_t>(i % 13);
  }
  need(root.session().vault().change({}, [&](vault::Writer& writer) -> Result<void> {
    const auto staged = writer.stage_statuses(records);
    if (!staged) return tl::unexpected<Error>(staged.error());
    return {};
  }));
  root.people()->goOn();
  root.session().touch();
  return scroll(*application.window(), QStringLiteral("pharmacyView"), pharmacies);
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
  const bool devices_scroll = scroll_devices(application);
  return scroll_pharmacies(application) && devices_scroll ? 0 : 1;
}
