#include "stage.hpp"

#include "pictures.hpp"

#include <QQmlComponent>
#include <QQmlContext>
#include <QQmlEngine>
#include <QQmlExpression>
#include <QSignalSpy>
#include <QTest>
#include <catch2/catch_test_macros.hpp>

namespace mamori::test {

namespace {

constexpr int kPatience = 10'000;  // ms
constexpr QSize kTablet(1280, 800);
constexpr char kImports[] =
    "import QtQuick\nimport QtQuick.Layouts\nimport Mamori.Adapters\nimport Mamori.Controls\n"
    "import Mamori.Tokens\n";

QStringList& log() {
  static QStringList lines;
  return lines;
}

void keep(QtMsgType /*type*/, const QMessageLogContext& /*context*/, const QString& line) {
  log() += line;
}

void collect(QQuickItem& item, QList<QQuickItem*>& found) {
  if (!item.isVisible() || !item.isEnabled()) return;
  if (item.activeFocusOnTab()) found += &item;
  for (QQuickItem* child : item.childItems()) collect(*child, found);
}

}  // namespace

QStringList take_log() {
  return std::exchange(log(), {});
}

void listen_to_log() {
  qInstallMessageHandler(keep);
}

Stage::Stage() {
  view_.engine()->addImportPath("qrc:/qt/qml");
  view_.setResizeMode(QQuickView::SizeRootObjectToView);
  view_.resize(kTablet);
  theme().setProperty("windowWidth", kTablet.width());
  theme().setProperty("reducedMotion", true);
}

Stage::~Stage() {
  const QStringList left = take_log();
  for (const QString& line : left) UNSCOPED_INFO(line.toStdString());
  CHECK(left.isEmpty());
}

QQuickItem& Stage::play(const QByteArray& body) {
  auto* component = new QQmlComponent(view_.engine(), &view_);
  component->setData(kImports + body, QUrl("qrc:/test/Body.qml"));
  INFO(component->errorString().toStdString());
  auto* item = qobject_cast<QQuickItem*>(component->create());
  REQUIRE(item != nullptr);
  view_.setContent({}, component, item);
  view_.show();
  view_.requestActivate();
  REQUIRE(QTest::qWaitForWindowActive(&view_, kPatience));
  return *item;
}

QObject& Stage::theme() {
  QObject* found = gallery::theme_of(*view_.engine());
  REQUIRE(found != nullptr);
  return *found;
}

QVariant Stage::value(const QString& expression) {
  QQmlComponent component(view_.engine());
  component.setData(kImports + QByteArray("QtObject { function ask() { return ") + expression.toUtf8() + "; } }",
                    QUrl("qrc:/test/Value.qml"));
  const std::unique_ptr<QObject> object(component.create());
  INFO(component.errorString().toStdString());
  REQUIRE(object);
  QVariant answer;
  REQUIRE(QMetaObject::invokeMethod(object.get(), "ask", Q_RETURN_ARG(QVariant, answer)));
  return answer;
}

void Stage::type(const char* text) {
  for (; *text != '\0'; ++text) QTest::keyClick(&view_, *text);
}

void Stage::press(Qt::Key key, Qt::KeyboardModifiers modifiers) {
  QTest::keyClick(&view_, key, modifiers);
  QCoreApplication::processEvents();
}

QList<QQuickItem*> tab_stops(QQuickItem& top) {
  QList<QQuickItem*> found;
  collect(top, found);
  return found;
}

QList<QQuickItem*> all_items(QQuickItem& top) {
  QList<QQuickItem*> found{&top};
  const QList<QQuickItem*> children = top.childItems();
  for (QQuickItem* child : children) found += all_items(*child);
  return found;
}

QStringList hanging_out(QQuickItem& top) {
  // Steps and closing buttons reach into the space around them by this much.
  constexpr double kReach = 13;
  QStringList faults;
  const QList<QQuickItem*> items = all_items(top);
  for (QQuickItem* item : items) {
    QQuickItem* around = item->parentItem();
    if (around == nullptr || !around->inherits("QQuickLayout") || !item->isVisible()) continue;
    if (item->y() >= -kReach && item->y() + item->height() <= around->height() + kReach) continue;
    faults += QStringLiteral("%1 %2: %3 + %4 in %5")
                  .arg(item->metaObject()->className(), item->property("text").toString())
                  .arg(item->y())
                  .arg(item->height())
                  .arg(around->height());
  }
  return faults;
}

class Heard::Spy : public QSignalSpy {
 public:
  using QSignalSpy::QSignalSpy;
};

Heard::Heard(QObject& sender, const char* signal) {
  const QMetaObject* kind = sender.metaObject();
  for (int index = kind->methodCount() - 1; index >= 0 && !spy_; --index) {
    const QMetaMethod method = kind->method(index);
    if (method.methodType() == QMetaMethod::Signal && method.name() == signal) {
      spy_ = std::make_unique<Spy>(&sender, QByteArray("2" + method.methodSignature()).constData());
    }
  }
  REQUIRE(spy_);
}

Heard::~Heard() = default;

int Heard::times() const {
  return int(spy_->count());
}

}  // namespace mamori::test
