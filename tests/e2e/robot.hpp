// A person at the screen, for tests: finds controls by their objectName, scrolls to them, taps and types like a finger
// and a keyboard would, and takes pictures. It calls no verb of a view model.
#pragma once

#include <QQuickItem>
#include <QQuickWindow>
#include <QString>
#include <filesystem>
#include <utility>

namespace mamori::e2e {

class Robot {
 public:
  /// Pictures go to `shots`, numbered in the order taken, with `who` in their name.
  Robot(QQuickWindow& window, std::filesystem::path shots, QString who);

  /// Waits until the named control is visible and enabled, scrolls to it and taps its middle.
  void tap(const QString& name);
  /// Taps the named control and types into what then has the focus.
  void type(const QString& name, const QString& text);
  /// The same in place of what stands there.
  void retype(const QString& name, const QString& text);
  /// Types into what has the focus, as an input method would.
  void type(const QString& text);
  void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
  /// How often it tapped and how many keys it pressed since the last call.
  [[nodiscard]] int efforts() { return std::exchange(efforts_, 0); }
  /// Waits until the named control can be seen. Fails the walk with the name when it does not come.
  QQuickItem* see(const QString& name);
  /// Waits until nothing by that name can be seen.
  void see_no(const QString& name);
  [[nodiscard]] bool sees(const QString& name) const;
  /// Waits for a page that holds the named view model and returns it.
  template <class ViewModel>
  ViewModel* behind(const char* property) {
    return qvariant_cast<ViewModel*>(see_page_with(property)->property(property));
  }
  /// The text of the named item (its `text` property).
  QString text(const QString& name);
  /// Scrolls until the whole item stands in the window, where it fits.
  void scroll_to(const QString& name);
  /// Saves what the window shows. Returns the file.
  std::filesystem::path shot(const QString& name);
  void resize(int width, int height);

 private:
  QQuickItem* see_page_with(const char* property);
  [[nodiscard]] QQuickItem* find(const QString& name) const;
  /// Brings the focus into the named field.
  void enter(const QString& name);
  void click(const QQuickItem* item, const QString& name);
  void come_forward();
  void settle();

  QQuickWindow& window_;
  std::filesystem::path shots_;
  QString who_;
  int efforts_ = 0;
};

/// Ends the walk with a message; a control that does not come is a fault of the screen.
[[noreturn]] void give_up(const QString& why);

}  // namespace mamori::e2e
