#include "adapters/hand_over.hpp"

#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDir>
#include <QFile>
#include <QSaveFile>
#include <QThread>
#include <QUuid>

namespace mamori::app {
namespace {

QString beside(const std::filesystem::path& vault, const char* ending) {
  auto path = vault.lexically_normal();
  if (!path.has_filename()) path = path.parent_path();
  path += ending;
  return QFile::decodeName(QByteArray::fromStdString(path.string()));
}

QString lock_file(const std::filesystem::path& vault) {
  const QString file = beside(vault, ".running");
  QDir().mkpath(QFileInfo(file).path());
  return file;
}

constexpr qint64 note_limit = 64 * 1024;  // bytes

/// Whether something of that kind has the name, or nothing has: what somebody else put beside the vault, a link above
/// all, is neither waited for nor written or removed through.
bool is_or_is_free(const QString& name, std::filesystem::file_type kind) {
  std::error_code missing;
  const auto type = std::filesystem::symlink_status(QFile::encodeName(name).toStdString(), missing).type();
  return type == kind || type == std::filesystem::file_type::not_found;
}

}  // namespace

HandOver::HandOver(const std::filesystem::path& vault, QObject* parent)
    : QObject(parent), folder_(beside(vault, ".brought")), lock_(lock_file(vault)) {
  // A program that runs for days is still running.
  lock_.setStaleLockTime(0);
}

bool HandOver::first() {
  if (!is_or_is_free(lock_.fileName(), std::filesystem::file_type::regular)) return true;
  if (!lock_.tryLock(0)) return lock_.error() != QLockFile::LockFailedError;
  if (!is_or_is_free(folder_, std::filesystem::file_type::directory)) return true;
  const auto owner = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
  (void)QDir().mkdir(folder_, owner);
  // Notes that nobody took are from a program that is gone. Nothing else is touched: the folder may be somebody else's.
  const QDir folder(folder_);
  for (const auto& name : folder.entryList({QStringLiteral("*.note")}, QDir::Files))
    QFile::remove(folder.filePath(name));
  watcher_.addPath(folder_);
  connect(&watcher_, &QFileSystemWatcher::directoryChanged, this, &HandOver::look);
  return true;
}

bool HandOver::bring(const QList<QUrl>& files, int patience) {
  QStringList lines;
  for (const auto& file : files) lines << file.toString(QUrl::FullyEncoded);
  const QString name = QDir(folder_).filePath(QUuid::createUuid().toString(QUuid::Id128) + QStringLiteral(".note"));
  QSaveFile note(name);
  if (!note.open(QIODevice::WriteOnly)) return false;
  note.write(lines.join(QLatin1Char('\n')).toUtf8());
  if (!note.commit()) return false;
  for (const QDeadlineTimer until(patience); !until.hasExpired(); QThread::msleep(20)) {
    if (!QFile::exists(name)) return true;
  }
  QFile::remove(name);
  return false;
}

void HandOver::look() {
  const QDir folder(folder_);
  for (const auto& name : folder.entryList({QStringLiteral("*.note")}, QDir::Files, QDir::Name)) {
    QFile note(folder.filePath(name));
    if (!note.open(QIODevice::ReadOnly)) continue;
    QList<QUrl> files;
    for (const auto& line : note.read(note_limit).split('\n')) {
      const QUrl file = QUrl::fromEncoded(line.trimmed(), QUrl::StrictMode);
      if (file.isLocalFile()) files << file;
    }
    note.remove();
    emit brought(files);
  }
}

}  // namespace mamori::app
