#include "viewmodels/scan/named_files.hpp"

#include <QDir>

namespace mamori::app {

QList<QUrl> namedFiles(const QList<QUrl>& picked) {
  QList<QUrl> found;
  for (const auto& file : picked) {
    const QDir folder(file.toLocalFile());
    if (!folder.exists()) {
      found << file;
      continue;
    }
    for (const auto& name : folder.entryList({QStringLiteral("*.mamori")}, QDir::Files, QDir::Name)) {
      found << QUrl::fromLocalFile(folder.filePath(name));
    }
  }
  return found;
}

bool isMessageFile(const QUrl& file) {
  return file.fileName().endsWith(QStringLiteral(".mamori"), Qt::CaseInsensitive);
}

}  // namespace mamori::app
