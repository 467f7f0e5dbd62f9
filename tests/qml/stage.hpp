// A window for one piece of QML under test. Every line that Qt or the engine logs while it stands is kept, and a test
// that leaves one behind fails.
#pragma once

#include <QAccessible>
#include <QQuickItem>
#include <QQuickView>
#include <QStringList>
#include <memory>

namespace mamori::test {

/// Lines logged since the last call, in order; asking empties the list.
[[nodiscard]] QStringList take_log();

/// Keeps every logged line from now on instead of printing it.
void listen_to_log();

class Stage {
 public:
  Stage();
  /// Fails the running test when something was logged that it did not take.
  ~Stage();
  Stage(const Stage&) = delete;
  Stage& operator=(const Stage&) = delete;

  /// Loads QML text whose outermost object is an Item; QtQuick, Mamori.Controls and Mamori.Tokens are imported for it.
  QQuickItem& play(const QByteArray& body);
  [[nodiscard]] QQuickView& view() { return view_; }
  [[nodiscard]] QObject& theme();
  /// The value of a JavaScript expression with the modules imported.
  [[nodiscard]] QVariant value(const QString& expression);
  [[nodiscard]] QQuickItem* focused() const { return view_.activeFocusItem(); }
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// Letters, digits and marks of a keyboard, one after the other.
  void type(const char* text);

 private:
  QQuickView view_;
};

/// What Tab can reach beneath an item: visible, enabled and activeFocusOnTab.
[[nodiscard]] QList<QQuickItem*> tab_stops(QQuickItem& top);

/// An item and everything drawn inside it.
[[nodiscard]] QList<QQuickItem*> all_items(QQuickItem& top);

/// Visible items that lie outside the row, column or grid that should hold them: Qt 6.4 forgets to lay out again when
/// the height of a text changes while its row is being laid out, and words then cover each other.
[[nodiscard]] QStringList hanging_out(QQuickItem& top);

/// Counts how often a signal without arguments of interest was sent.
class Heard {
 public:
  Heard(QObject& sender, const char* signal);
  ~Heard();
  [[nodiscard]] int times() const;

 private:
  class Spy;
  std::unique_ptr<Spy> spy_;
};

}  // namespace mamori::test
