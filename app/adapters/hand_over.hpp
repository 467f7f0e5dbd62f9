// One program for one store: who opens a file while the app is running hands it over to the app that is there, through
// a folder that both see. No socket and no network class takes part.
#pragma once

#include <QFileSystemWatcher>
#include <QLockFile>
#include <QObject>
#include <QUrl>
#include <filesystem>

namespace mamori::app {

class HandOver : public QObject {
  Q_OBJECT

 public:
  /// `folder` is that of the vault; the notes lie beside it.
  explicit HandOver(const std::filesystem::path& vault, QObject* parent = nullptr);

  /// True for the first program, which from then on hears of what others bring; and where nothing can be written beside
  /// the vault or something else has the names there, so that nobody can be found: the vault's own lock is held all the
  /// same.
  [[nodiscard]] bool first();
  /// For any further one: hands the files over (none: asks the first to come forward) and waits until they were taken,
  /// `patience` ms at most. False when nobody took them.
  [[nodiscard]] bool bring(const QList<QUrl>& files, int patience = 3000);

 signals:
  void brought(const QList<QUrl>& files);

 private:
  void look();

  QString folder_;
  QLockFile lock_;
  QFileSystemWatcher watcher_;
};

}  // namespace mamori::app
