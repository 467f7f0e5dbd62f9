// What a person drops or picks: files as they are, and of folders every message in them.
#pragma once

#include <QList>
#include <QUrl>

namespace mamori::app {

/// The files named, with each folder replaced by the `.mamori` files in it, by name.
[[nodiscard]] QList<QUrl> namedFiles(const QList<QUrl>& picked);
/// A message by its name, as opposed to a picture or a video of its codes.
[[nodiscard]] bool isMessageFile(const QUrl& file);

}  // namespace mamori::app
