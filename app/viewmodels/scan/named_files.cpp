#include "viewmodels/scan/named_files.hpp"

#include "adapters/pictures/picture_reader.hpp"
#include "adapters/video_reader.hpp"

#include <QDir>

namespace mamori::app {

NamedFiles namedFiles(const QList<QUrl>& picked) {
  NamedFiles named;
  for (const auto& file : picked) {
    const QDir folder(file.toLocalFile());
    if (!folder.exists()) {
      named.files << file;
      continue;
    }
    for (const auto& entry : folder.entryInfoList(QDir::AllEntries | QDir::NoDotAndDotDot, QDir::Name)) {
      const QString path = entry.filePath();
      const QUrl url = QUrl::fromLocalFile(path);
      const bool ours = entry.isFile() && (isMessageFile(url) || is_picture(path) || VideoReader::isVideo(path));
      (ours ? named.files : named.foreign) << url;
    }
  }
  return named;
}

bool isMessageFile(const QUrl& file) {
  return file.fileName().endsWith(QStringLiteral(".mamori"), Qt::CaseInsensitive);
}

}  // namespace mamori::app
