// Keeps the screen lit while codes are shown. What a system offers is in screen_keeper_<system>.cpp; where it offers
// nothing, the page asks the person instead.
#pragma once

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class ScreenKeeper : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// The screen neither dims nor goes off while this is true.
  Q_PROPERTY(bool awake READ awake WRITE setAwake NOTIFY awakeChanged FINAL)
  /// Whether the screen can be made brighter from here; it then is while `awake`.
  Q_PROPERTY(bool brightens READ brightens CONSTANT FINAL)

 public:
  explicit ScreenKeeper(QObject* parent = nullptr);
  ~ScreenKeeper() override;

  [[nodiscard]] bool awake() const { return awake_; }
  void setAwake(bool awake);
  [[nodiscard]] bool brightens() const;

 signals:
  void awakeChanged();

 private:
  /// Asks the system; nothing happens where it has no such wish.
  void hold();
  void release();

  bool awake_ = false;
  uint wish_ = 0;  ///< the system's number for the wish; 0 when there is none
};

}  // namespace mamori::app
