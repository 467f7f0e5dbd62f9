#include "robot.hpp"

#include <QGuiApplication>
#include <QImage>
#include <QInputMethodEvent>
#include <QtTest/QTest>
#include <algorithm>
#include <stdexcept>

namespace mamori::e2e {
namespace {

constexpr int patience = 10'000;  // milliseconds; unlocking alone takes about one second
constexpr int margin = 24;

int& shots_taken() {
  static int count = 0;
  return count;
}

bool shown(const QQuickItem* item) {
  for (const auto* at = item; at != nullptr; at = at->parentItem()) {
    if (!at->isVisible() || at->opacity() < 0.05) return false;
  }
  return item->width() > 0 && item->height() > 0;
}

/// Depth first, last child first: what lies on top is found before what it covers.
template <class Fits>
QQuickItem* find_below(QQuickItem* root, const Fits& fits) {
  const auto children = root->childItems();
  for (auto it = children.crbegin(); it != children.crend(); ++it) {
    if (auto* found = find_below(*it, fits)) return found;
  }
  return fits(root) && shown(root) ? root : nullptr;
}

QQuickItem* flickable_above(const QQuickItem* item) {
  for (auto* at = item->parentItem(); at != nullptr; at = at->parentItem()) {
    if (at->inherits("QQuickFlickable")) return at;
  }
  return nullptr;
}

void scroll_into(QQuickItem* flickable, const QQuickItem* item) {
  const auto box = item->mapRectToItem(flickable, item->boundingRect());
  const qreal content = flickable->property("contentHeight").toReal();
  const qreal y = flickable->property("contentY").toReal();
  const qreal most = std::max(0.0, content - flickable->height());
  if (box.top() < margin) flickable->setProperty("contentY", std::max(0.0, y + box.top() - margin));
  if (box.bottom() > flickable->height() - margin) {
    const qreal wanted = y + std::min(box.top() - margin, box.bottom() - flickable->height() + margin);
    flickable->setProperty("contentY", std::min(most, wanted));
  }
}

}  // namespace

void give_up(const QString& why) {
  throw std::runtime_error(why.toStdString());
}

Robot::Robot(QQuickWindow& window, std::filesystem::path shots, QString who)
    : window_(window), shots_(std::move(shots)), who_(std::move(who)) {
  if (!QTest::qWaitForWindowExposed(&window_)) give_up("the window does not appear");
}

QQuickItem* Robot::find(const QString& name) const {
  return find_below(window_.contentItem(), [&](const QQuickItem* item) { return item->objectName() == name; });
}

QQuickItem* Robot::see_page_with(const char* property) {
  QQuickItem* found = nullptr;
  const auto holds = [&](const QQuickItem* item) { return item->property(property).isValid(); };
  const bool came =
      QTest::qWaitFor([&] { return (found = find_below(window_.contentItem(), holds)) != nullptr; }, patience);
  if (!came) give_up(who_ + ": no page with " + property);
  return found;
}

bool Robot::sees(const QString& name) const {
  return find(name) != nullptr;
}

QQuickItem* Robot::see(const QString& name) {
  if (!QTest::qWaitFor([&] { return find(name) != nullptr; }, patience)) {
    shot("gave-up-looking-for-" + name);
    give_up(who_ + ": no " + name + " can be seen");
  }
  return find(name);
}

void Robot::see_no(const QString& name) {
  if (!QTest::qWaitFor([&] { return find(name) == nullptr; }, patience)) give_up(who_ + ": " + name + " does not go");
}

void Robot::settle() {
  // Two frames: one for bindings and layout, one for what they moved.
  for (int i = 0; i < 2; ++i) {
    QTest::qWait(20);
    window_.update();
    QCoreApplication::processEvents();
  }
}

void Robot::scroll_to(const QString& name) {
  auto* item = see(name);
  settle();
  for (auto* flickable = flickable_above(item); flickable != nullptr; flickable = flickable_above(flickable)) {
    scroll_into(flickable, item);
  }
  settle();
}

void Robot::tap(const QString& name) {
  come_forward();
  if (!QTest::qWaitFor([&] { return find(name) != nullptr && find(name)->isEnabled(); }, patience)) {
    shot("gave-up-tapping-" + name);
    give_up(who_ + ": " + name + " cannot be tapped");
  }
  scroll_to(name);
  click(see(name), name);
}

void Robot::click(const QQuickItem* item, const QString& name) {
  const auto middle = item->mapToScene(item->boundingRect().center()).toPoint();
  if (!QRect(QPoint(), window_.size()).contains(middle)) give_up(who_ + ": " + name + " is outside the window");
  ++efforts_;
  QTest::mouseClick(&window_, Qt::LeftButton, Qt::NoModifier, middle);
  settle();
}

void Robot::come_forward() {
  window_.raise();
  window_.requestActivate();
}

void Robot::type(const QString& text) {
  auto* focus = window_.activeFocusItem();
  if (focus == nullptr || !focus->flags().testFlag(QQuickItem::ItemAcceptsInputMethod)) {
    shot("gave-up-typing");
    give_up(who_ + ": nothing has the focus for typing " + text);
  }
  QInputMethodEvent commit;
  commit.setCommitString(text);
  QCoreApplication::sendEvent(focus, &commit);
  settle();
}

void Robot::type(const QString& name, const QString& text) {
  enter(name);
  type(text);
}

void Robot::retype(const QString& name, const QString& text) {
  enter(name);
  QTest::keyClick(&window_, Qt::Key_A, Qt::ControlModifier);
  type(text);
}

void Robot::enter(const QString& name) {
  come_forward();
  scroll_to(name);
  // A field has its label and hint around the line that takes the text.
  const auto takes_text = [](const QQuickItem* item) {
    return item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
  };
  const auto* line = find_below(see(name), takes_text);
  if (line == nullptr) give_up(who_ + ": " + name + " takes no text");
  click(line, name);
}

void Robot::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  ++efforts_;
  // Keys for the whole window are heard by the one that is in front.
  come_forward();
  if (!QTest::qWaitForWindowActive(&window_)) give_up(who_ + ": the window does not come forward");
  QTest::keyClick(&window_, key, modifiers);
  settle();
}

QString Robot::text(const QString& name) {
  return see(name)->property("text").toString();
}

std::filesystem::path Robot::shot(const QString& name) {
  settle();
  QTest::qWait(250);  // animations take less
  const auto file = QString("%1-%2-%3.png").arg(++shots_taken(), 2, 10, QChar('0')).arg(who_, name);
  const auto path = shots_ / file.toStdString();
  if (!window_.grabWindow().save(QString::fromStdString(path.string()))) give_up("no picture could be saved");
  return path;
}

void Robot::resize(int width, int height) {
  window_.resize(width, height);
  if (!QTest::qWaitFor([&] { return window_.width() == width && window_.height() == height; }, patience)) {
    give_up("the window keeps its size");
  }
  settle();
}

}  // namespace mamori::e2e
