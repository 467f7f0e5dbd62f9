// Where a file is that a person chose.
#pragma once

#include <QFile>
#include <QUrl>
#include <filesystem>

namespace mamori::app {

/// In the letters that the system has for names of files.
[[nodiscard]] inline std::filesystem::path local_path(const QUrl& file) {
  return QFile::encodeName(file.toLocalFile()).toStdString();
}

}  // namespace mamori::app
