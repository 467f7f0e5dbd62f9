// What a person drops or picks: files as they are, and of folders every message, picture and video in them.
#pragma once

#include <QList>
#include <QUrl>

namespace mamori::app {

struct NamedFiles {
  QList<QUrl> files;    ///< each folder replaced by what is in it, by name
  QList<QUrl> foreign;  ///< what else is in the folders
};
[[nodiscard]] NamedFiles namedFiles(const QList<QUrl>& picked);
/// A message by its name, as opposed to a picture or a video of its codes.
[[nodiscard]] bool isMessageFile(const QUrl& file);

}  // namespace mamori::app
