// Work that was typed and not saved: kept in the store, encrypted, while it is typed, so that neither a lock nor an
// empty battery takes it, and there again for the same person afterwards.
#pragma once

#include "vault/vault.hpp"

#include <QObject>
#include <QSet>
#include <QString>
#include <QStringList>
#include <QTimer>
#include <map>

namespace mamori::app {

class Drafts final : public QObject {
  Q_OBJECT

 public:
  explicit Drafts(QObject* parent = nullptr);

  /// Reads those of the person at work. `vault` is there until `close`.
  void open(vault::Vault& vault);
  /// Writes what was not written yet, and lets go.
  void close();

  /// What was typed at a place and not saved; empty when nothing was.
  [[nodiscard]] QString at(const QString& place) const;
  [[nodiscard]] QStringList places() const;
  /// To be called while somebody types; written when that pauses. An empty text where it was saved or thrown away.
  void keep(const QString& place, const QString& text);

 private:
  void write();

  vault::Vault* vault_ = nullptr;
  std::map<QString, QString> texts_;
  QSet<QString> unwritten_;
  QTimer pause_;
};

}  // namespace mamori::app
