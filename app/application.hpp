// Builds every object of the app once and hands it over; nothing else is global. main, the walks and the screenshots
// all start the app through this.
#pragma once

#include "adapters/idle_watch.hpp"
#include "adapters/sleep_watch.hpp"
#include "base/clock.hpp"
#include "crypto/key_store.hpp"
#include "editions/library.hpp"
#include "viewmodels/shell/app_view_model.hpp"

#include <QQmlApplicationEngine>
#include <QQuickWindow>
#include <QSettings>
#include <QSize>
#include <QTranslator>
#include <memory>
#include <optional>

namespace mamori::app {

struct Options {
  std::filesystem::path folder;  ///< of the vault
  std::optional<CivilDate> today;
  Preferences::Wishes wishes;
  bool demo = false;
  bool first_frame_only = false;  ///< for timing: ends after the first frame
  QSize size{1280, 800};
  QString settings_file;      ///< an ini file instead of the person's own settings
  QList<QUrl> files;          ///< to be opened once the desk is
  bool silent_other = false;  ///< another program has the store and does not answer
};

class Application {
 public:
  explicit Application(const Options& options);
  ~Application();

  /// Opens the window; editions and screens follow its first frame. False when that failed; what went wrong is on the
  /// log.
  bool start();

  /// Opens what another program handed over, and brings the window to the front.
  void take(const QList<QUrl>& files);

  [[nodiscard]] AppViewModel& root() { return *root_; }
  [[nodiscard]] QQuickWindow* window() const { return window_; }
  [[nodiscard]] QQmlApplicationEngine& engine() { return *engine_; }

 private:
  void speak();
  /// Locks when nobody is there, and covers what a picture of the screen would show.
  void guard();
  /// Reads the editions and leaves the first frame for the first screen.
  void open();

  Options options_;
  std::unique_ptr<QSettings> settings_;
  std::unique_ptr<Clock> clock_;
  std::unique_ptr<crypto::KeyStore> keys_;
  std::unique_ptr<Library> library_;
  std::unique_ptr<Preferences> preferences_;
  QTranslator english_;
  std::unique_ptr<AppViewModel> root_;
  std::unique_ptr<IdleWatch> watch_;
  std::unique_ptr<SleepWatch> sleep_;
  std::unique_ptr<QQmlApplicationEngine> engine_;
  QQuickWindow* window_ = nullptr;
};

/// Tells Qt the program's name and version; before anything else.
void introduce();

/// Where the vault is unless `--vault` says otherwise.
[[nodiscard]] std::filesystem::path default_folder();

}  // namespace mamori::app
