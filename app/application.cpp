#include "application.hpp"

#include "adapters/keys/hardware_keys.hpp"
#include "adapters/video_player.hpp"
#include "editions/load.hpp"
#include "vault/faults.hpp"
#include "vault/files.hpp"

#include <QCoreApplication>
#include <QFile>
#include <QGuiApplication>
#include <QStandardPaths>
#include <cstdio>

namespace mamori::app {
namespace {

std::unique_ptr<QSettings> settings_in(const QString& file) {
  if (file.isEmpty()) return std::make_unique<QSettings>();
  return std::make_unique<QSettings>(file, QSettings::IniFormat);
}

/// Where one program at a time has the screen.
bool fills_screen() {
  return QGuiApplication::platformName() == "android" || QGuiApplication::platformName() == "ios";
}

std::unique_ptr<Clock> clock_for(const std::optional<CivilDate>& today) {
  if (today) return std::make_unique<ChosenDayClock>(*today);
  return std::make_unique<SystemClock>();
}

}  // namespace

Application::Application(const Options& options)
    : options_(options),
      settings_(settings_in(options.settings_file)),
      clock_(clock_for(options.today)),
      keys_(hardware_keys(vault::plain_path(options.folder) += ".hardware")) {}

Application::~Application() {
  // The screens bind to the view models, so they go first.
  engine_.reset();
}

bool Application::start() {
  library_ = std::make_unique<Library>();
  preferences_ = std::make_unique<Preferences>(*settings_, options_.wishes);
  speak();
  // The words are there before the view models, which listen too, read themselves anew.
  QObject::connect(preferences_.get(), &Preferences::tongueChanged, preferences_.get(), [this] { speak(); });
  root_ = std::make_unique<AppViewModel>(
      AppViewModel::Setup{options_.folder, *library_, *clock_, *preferences_, *keys_, options_.today});
  engine_ = std::make_unique<QQmlApplicationEngine>();
  engine_->addImportPath(QStringLiteral("qrc:/qt/qml"));
  engine_->setInitialProperties({{QStringLiteral("app"), QVariant::fromValue(root_.get())},
                                 {QStringLiteral("width"), options_.size.width()},
                                 {QStringLiteral("height"), options_.size.height()}});
  QObject::connect(preferences_.get(), &Preferences::tongueChanged, engine_.get(), [this] { engine_->retranslate(); });
  engine_->load(QUrl(QStringLiteral("qrc:/qt/qml/Mamori/Main/Main.qml")));
  if (engine_->rootObjects().isEmpty()) return false;
  window_ = qobject_cast<QQuickWindow*>(engine_->rootObjects().constFirst());
  if (window_ == nullptr) return false;
  guard();
  // The frame that says the app is there comes before the work of opening it.
  QObject::connect(
      window_, &QQuickWindow::frameSwapped, root_.get(),
      [this] { options_.first_frame_only ? QCoreApplication::quit() : open(); },
      static_cast<Qt::ConnectionType>(Qt::QueuedConnection | Qt::SingleShotConnection));
  return true;
}

void Application::guard() {
  watch_ = std::make_unique<IdleWatch>(*clock_, fills_screen());
  const auto set_limit = [this] { watch_->setLimit(std::chrono::minutes(preferences_->lockMinutes())); };
  set_limit();
  QObject::connect(preferences_.get(), &Preferences::lockMinutesChanged, watch_.get(), set_limit);
  const auto set_grace = [this] { watch_->setGrace(std::chrono::seconds(preferences_->graceSeconds())); };
  set_grace();
  QObject::connect(preferences_.get(), &Preferences::graceSecondsChanged, watch_.get(), set_grace);
  QObject::connect(watch_.get(), &IdleWatch::idle, root_.get(), &AppViewModel::lockUnseen);
  QObject::connect(watch_.get(), &IdleWatch::leftChanged, root_.get(), [this] { root_->setLockIn(watch_->left()); });
  QObject::connect(watch_.get(), &IdleWatch::gone, root_.get(), &AppViewModel::lockUnseen);
  QObject::connect(watch_.get(), &IdleWatch::behindChanged, root_.get(),
                   [this] { root_->setCovered(watch_->behind()); });
  QObject::connect(window_, &QWindow::visibilityChanged, root_.get(),
                   [this](QWindow::Visibility visibility) { watch_->setAway(visibility == QWindow::Minimized); });
}

void Application::open() {
  auto library = editions::built_in();
  if (!library) {
    qCritical("an edition pack is broken: %s at %s", name_of(library.error().code).data(),
              library.error().where.c_str());
    QCoreApplication::exit(1);
    return;
  }
  *library_ = std::move(*library);
  sleep_ = std::make_unique<SleepWatch>();
  QObject::connect(sleep_.get(), &SleepWatch::away, root_.get(), &AppViewModel::lockAsleep);
  options_.demo ? root_->startSample() : root_->start();
  if (options_.silent_other && !root_->failed()) root_->warn(vault::lock_stuck("window").value());
  // Who starts the app from a terminal reads the same as the screen says.
  if (const ErrorReport met = root_->error(); !met.code.isEmpty()) {
    std::fputs(qUtf8Printable(QStringLiteral("mamori: %1\n%2\n%3\n").arg(met.code, met.what, met.next)), stderr);
  }
  root_->openFiles(options_.files);
}

void Application::take(const QList<QUrl>& files) {
  root_->openFiles(files);
  window_->show();
  window_->raise();
  window_->requestActivate();
}

void Application::speak() {
  if (english_.isEmpty()) (void)english_.load(QStringLiteral(":/i18n/mamori_en.qm"));
  if (preferences_->language() == Language::en) {
    QCoreApplication::installTranslator(&english_);
  } else {
    QCoreApplication::removeTranslator(&english_);
  }
}

void introduce() {
  prefer_media_backend();
  QCoreApplication::setOrganizationName(QStringLiteral("mamori"));
  QCoreApplication::setApplicationName(QStringLiteral("mamori"));
  QCoreApplication::setApplicationVersion(QStringLiteral(MAMORI_VERSION));
}

std::filesystem::path default_folder() {
  const QString data = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
  return std::filesystem::path(QFile::encodeName(data).toStdString()) / "vault";
}

}  // namespace mamori::app
