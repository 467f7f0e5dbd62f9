// Opens the sample and takes a picture of every page in every size, theme, language and text size. It fails when the
// screens complain, when anything is logged, or when a page comes out as one flat colour.
#include "views.hpp"

#include <QCommandLineParser>
#include <QDir>
#include <QGuiApplication>
#include <QImage>
#include <QQuickItem>
#include <QSet>
#include <QTemporaryDir>
#include <array>
#include <cstdio>

namespace {

using namespace mamori::app;
namespace desks = mamori::desks;

int complaints = 0;
const char* seen = "start";  ///< the view that is being opened or looked at

void listen(QtMsgType, const QMessageLogContext&, const QString& message) {
  ++complaints;
  std::fprintf(stderr, "shots: complaint at %s: %s\n", seen, qPrintable(message));
}

/// How the pages are to look in one round of pictures.
struct Manner {
  const char* name;
  QSize size;
  Preferences::Look look;
  Preferences::Tongue tongue;
  double scale;
};

constexpr std::array manners{
    Manner{"tablet", {1280, 800}, Preferences::Light, Preferences::Japanese, 1.0},
    Manner{"tablet-dark", {1280, 800}, Preferences::Dark, Preferences::Japanese, 1.0},
    Manner{"tablet-contrast", {1280, 800}, Preferences::HighContrast, Preferences::Japanese, 1.0},
    Manner{"tablet-en", {1280, 800}, Preferences::Light, Preferences::English, 1.0},
    Manner{"tablet-200", {1280, 800}, Preferences::Light, Preferences::Japanese, 2.0},
    Manner{"upright", {800, 1280}, Preferences::Light, Preferences::Japanese, 1.0},
    Manner{"wide", {1920, 1080}, Preferences::Light, Preferences::Japanese, 1.0},
    Manner{"phone", {360, 640}, Preferences::Light, Preferences::Japanese, 1.0},
    Manner{"phone-dark", {360, 640}, Preferences::Dark, Preferences::Japanese, 1.0},
    Manner{"phone-en", {360, 640}, Preferences::Light, Preferences::English, 1.0},
    Manner{"phone-200", {360, 640}, Preferences::Light, Preferences::Japanese, 2.0},
};

bool flat(const QImage& picture) {
  QSet<QRgb> colours;
  for (int y = 0; y < picture.height(); y += 7) {
    for (int x = 0; x < picture.width(); x += 7) colours.insert(picture.pixel(x, y));
  }
  return colours.size() < 3;
}

/// Whether the picture shows something.
bool take(Application& application, const QDir& out, const QString& name) {
  settle(260);
  const QImage picture = application.window()->grabWindow();
  if (!picture.save(out.filePath(name + ".png")) || flat(picture)) {
    std::fprintf(stderr, "shots: %s shows nothing\n", qPrintable(name));
    return false;
  }
  return true;
}

/// Whether a key would reach something that can be seen and used, a page that is read, or what lies over the page.
bool keyboard_held(Application& application, const char* view) {
  const QQuickWindow& window = *application.window();
  const QQuickItem* held = window.activeFocusItem();
  const bool good =
      held != nullptr && held->isVisible() && held->isEnabled() &&
      (held->activeFocusOnTab() || held->property("start").isValid() || held->inherits("QQuickPopupItem"));
  const char* kind = held == nullptr ? "nothing" : held->metaObject()->className();
  if (!good) std::fprintf(stderr, "shots: %s: %s has the keyboard\n", view, kind);
  return good;
}

bool dress(Application& application, const Manner& manner) {
  Preferences& preferences = *application.root().preferences();
  preferences.setLook(manner.look);
  preferences.setTongue(manner.tongue);
  preferences.setTextScale(manner.scale);
  application.window()->resize(manner.size);
  return wait_for([&] { return application.window()->size() == manner.size; });
}

/// Opens a view once what the one before took away is gone: its rows would still follow what changes.
void begin(const View& view, AppViewModel& root) {
  QCoreApplication::processEvents();
  seen = view.name;
  view.open(root);
}

/// The pages of an inspector's desk, in a store that goes away again. False when a picture shows nothing.
bool go_round_inspector(Application& application, const Manner& manner, const QDir& out, const QString& only,
                        const std::filesystem::path& folder, const std::vector<std::uint8_t>& status) {
  AppViewModel& root = application.root();
  root.discardSample();
  SecretInput secret;
  secret.enter(QStringLiteral("ながい あいことば 2023"));
  root.createInspector(QStringLiteral("さくら調剤グループ 本部"), QStringLiteral("見本 次郎"), &secret);
  if (!wait_for([&] { return root.stage() == AppViewModel::Inspector; })) return false;
  bool good = take(application, out, QStringLiteral("%1-first-recovery").arg(manner.name));
  root.people()->goOn();
  for (const View& view : inspector_views(status)) {
    begin(view, root);
    if (!only.isEmpty() && !only.split(u',').contains(QLatin1String(view.name))) continue;
    good = take(application, out, QStringLiteral("%1-%2").arg(manner.name, view.name)) && good;
    good = keyboard_held(application, view.name) && good;
  }
  root.lock();
  std::filesystem::remove_all(folder);
  root.start();
  return good;
}

/// One round from the sample to the lock, in one manner. False when a picture shows nothing.
bool go_round(Application& application, const Manner& manner, const QDir& out, const QString& only,
              const std::filesystem::path& folder) {
  AppViewModel& root = application.root();
  if (!dress(application, manner)) return false;
  root.discardSample();
  bool good = take(application, out, QStringLiteral("%1-start").arg(manner.name));
  root.showRestore();
  good = take(application, out, QStringLiteral("%1-restore").arg(manner.name)) && good;
  good = keyboard_held(application, "restore") && good;
  root.leaveRestore();
  root.startSample();
  if (!wait_for([&] { return root.stage() == AppViewModel::Pharmacy; })) return false;
  const auto status = root.session().pharmacy()->make_status();
  for (const View& view : pharmacy_views()) {
    if (!only.isEmpty() && !only.split(u',').contains(QLatin1String(view.name))) continue;
    begin(view, root);
    good = take(application, out, QStringLiteral("%1-%2").arg(manner.name, view.name)) && good;
    good = keyboard_held(application, view.name) && good;
  }
  return go_round_inspector(application, manner, out, only, folder, status->file) && good;
}

}  // namespace

int main(int argc, char** argv) {
  QGuiApplication gui(argc, argv);
  introduce();
  qInstallMessageHandler(listen);
  QCommandLineParser parser;
  parser.addHelpOption();
  parser.addOptions({{"out", "Where the pictures go.", "DIR", "shots"},
                     {"only", "Names of views, separated by commas.", "VIEWS"},
                     {"manners", "Names of manners, separated by commas.", "MANNERS"}});
  parser.process(gui);
  const QDir out(parser.value("out"));
  if (!out.mkpath(".")) return 2;
  const QTemporaryDir away;
  Options options;
  options.folder = std::filesystem::path(away.path().toStdString()) / "vault";
  options.settings_file = away.filePath("look.ini");
  // Before the first file is opened.
  (void)disk();
  Application application(options);
  if (!application.start()) return 1;
  // Nobody touches anything here.
  application.root().preferences()->setLockMinutes(30);
  const QString wanted = parser.value("manners");
  bool good = true;
  for (const Manner& manner : manners) {
    if (!wanted.isEmpty() && !wanted.split(u',').contains(QLatin1String(manner.name))) continue;
    good = go_round(application, manner, out, parser.value("only"), options.folder) && good;
  }
  std::fprintf(stderr, "shots: %d complaints\n", complaints);
  return good && complaints == 0 ? 0 : 1;
}
