// Where the keyboard is. A page that opens takes it at its first useful control, or where that lies
// beneath what is seen, as a whole: its keys scroll, and Tab leads to the control. Where what had it goes away, hides
// or can no longer be pressed, the next control takes it, so that it never falls out of the page. After a finger or a
// mouse no control is chosen for the person: Tab begins at the page.
#pragma once

#include <QPointer>
#include <QQuickItem>
#include <QTimer>
#include <QtQml/qqmlregistration.h>
#include <vector>

class QKeyEvent;
class QQuickWindow;

namespace mamori::app {

/// An item may say where the keyboard begins in it (`property Item start`), and that it only leads away
/// (`property bool wayBack`), so that it is no place to begin at.
class Keyboard final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_SINGLETON

 public:
  explicit Keyboard(QObject* parent = nullptr);

  /// Watches what lies in `area`. Of the children of `pages` the topmost visible one is the page that is open. Another
  /// area takes the place of the one before.
  Q_INVOKABLE void watch(QQuickItem* area, QQuickItem* pages);
  /// What was just opened by a key takes the keyboard, once it is there, unless it has it.
  Q_INVOKABLE void enter(QQuickItem* place);
  /// The same, and the keyboard goes to its beginning even where something in it has it.
  Q_INVOKABLE void begin(QQuickItem* place);
  /// This control takes the keyboard at once; a ring shows it to who works by keys.
  Q_INVOKABLE void hand(QQuickItem* stop);

  bool eventFilter(QObject* watched, QEvent* event) override;

 private:
  void listenTo(QQuickWindow* window);
  void follow();
  [[nodiscard]] bool begins(const QKeyEvent& key);
  void followPages();
  void mend();
  void passOn();
  void goInto(QQuickItem& place);
  void give(QQuickItem& stop);
  void rest(QQuickItem& place);
  [[nodiscard]] bool holds(const QQuickItem* item) const;
  [[nodiscard]] QQuickItem* front() const;

  QTimer later_;
  QPointer<QQuickWindow> window_;
  QPointer<QQuickItem> area_;
  QPointer<QQuickItem> pages_;
  QPointer<QQuickItem> page_;
  QPointer<QQuickItem> wanted_;
  bool anew_ = false;                        ///< the wanted one's beginning, whatever has the keyboard
  QPointer<QQuickItem> rest_;                ///< where Tab begins while no control has the keyboard
  std::vector<QPointer<QQuickItem>> trail_;  ///< what had the keyboard, and what it stands in, innermost first
  std::vector<const QQuickItem*> before_;    ///< the stops of its page before it; compared, never followed
  bool waits_ = false;                       ///< at rest until something can be pressed again
  bool by_keys_ = true;                      ///< the last thing that a person did was to press a key
};

}  // namespace mamori::app
