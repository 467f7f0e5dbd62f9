#include "pictures.hpp"
#include "stage.hpp"

#include <QTest>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace mamori;
using namespace mamori::test;

namespace {

constexpr char watched[] = R"(
Item { id: area; width: 800; height: 600
  property string open: "first"
  property bool shown: true
  property bool useful: true
  property ListModel lines: ListModel {
    Component.onCompleted: { for (let line = 0; line < 4; ++line) append({ "name": "line" + line }) } }
  function drop(line) { lines.remove(line) }
  Component.onCompleted: Keyboard.watch(area, pages)
  AppButton { id: rail; objectName: "rail"; text: "rail"; y: 500 }
  Item { id: pages; width: 800; height: 480
    When { open: area.open === "first"
      Page { anchors.fill: parent
        PageHeader { Layout.fillWidth: true; back: true; title: "first" }
        AppButton { objectName: "useful"; text: "useful" }
        AppButton { objectName: "shy"; text: "shy"; visible: area.shown; enabled: area.useful }
        AppButton { objectName: "beside"; text: "beside" }
        Repeater { model: area.lines
          AppButton { required property string name; objectName: name; text: name } } } }
    When { open: area.open === "second"
      Page { anchors.fill: parent; start: named
        TextField { Layout.fillWidth: true; label: "field" }
        AppButton { id: named; objectName: "named"; text: "named" } } }
    When { open: area.open === "third"
      Page { anchors.fill: parent; TextField { objectName: "typed"; Layout.fillWidth: true; label: "field" } } }
    When { open: area.open === "long"
      Page { objectName: "page"; anchors.fill: parent
        AppText { Layout.preferredHeight: 500; text: "read me first" }
        AppButton { objectName: "deep"; text: "deep" } } }
    When { open: area.open === "pair"
      Item { anchors.fill: parent
        Page { objectName: "list"; anchors.fill: parent; visible: area.shown
          AppText { Layout.preferredHeight: 500; text: "read me first" }
          AppButton { text: "deep" } }
        AppButton { objectName: "detail"; text: "detail"; visible: !area.shown } } } } }
)";

void settle() {
  for (int turn = 0; turn < 6; ++turn) QTest::qWait(1);
}

class Watched {
 public:
  Watched() : page_(stage_.play(watched)) {
    stage_.press(Qt::Key_Shift);
    settle();
  }

  void set(const char* name, const QVariant& value) {
    page_.setProperty(name, value);
    settle();
  }
  void drop(int line) {
    REQUIRE(QMetaObject::invokeMethod(&page_, "drop", Q_ARG(QVariant, line)));
    settle();
  }
  QQuickItem& named(const char* name) {
    QQuickItem* item = nullptr;
    for (QQuickItem* each : all_items(page_)) {
      if (each->objectName() == name) item = each;
    }
    REQUIRE(item != nullptr);
    return *item;
  }
  void focus(const char* name) { named(name).forceActiveFocus(Qt::TabFocusReason); }
  void click(const char* name) {
    auto& item = named(name);
    QTest::mouseClick(&stage_.view(), Qt::LeftButton, {}, item.mapToScene(QPointF(10, 10)).toPoint());
    settle();
  }
  [[nodiscard]] QString held() const {
    auto* item = stage_.focused();
    return item == nullptr ? QString() : item->objectName();
  }
  Stage& stage() { return stage_; }

 private:
  Stage stage_;
  QQuickItem& page_;
};

}  // namespace

TEST_CASE("a page that opens takes the keyboard at its first useful control") {
  Watched page;
  CHECK(page.held().toStdString() == "useful");
  page.focus("rail");
  page.set("open", "second");
  CHECK(page.held().toStdString() == "named");
}

TEST_CASE("a page that opens is seen from its top, and Tab leads to what lies further down") {
  Watched watched;
  watched.set("open", "long");
  CHECK(watched.held() == "page");
  CHECK(watched.named("page").property("contentY").toReal() == 0);
  watched.stage().press(Qt::Key_Tab);
  settle();
  CHECK(watched.held() == "deep");
  CHECK(watched.named("page").property("contentY").toReal() > 0);
}

TEST_CASE("a page that is read and gives way to its details hands the keyboard on to them") {
  Watched watched;
  watched.set("open", "pair");
  CHECK(watched.held() == "list");
  watched.set("shown", false);
  CHECK(watched.held() == "detail");
}

TEST_CASE("a button that hides, goes or can no longer be pressed hands the keyboard on in its page") {
  Watched page;
  page.focus("shy");
  page.set("shown", false);
  CHECK(page.held().toStdString() == "beside");
  page.set("shown", true);
  page.focus("shy");
  page.set("useful", false);
  CHECK(page.held().toStdString() == "useful");
  page.focus("line1");
  page.drop(1);
  CHECK(page.held().toStdString() == "line2");
  page.focus("line3");
  page.drop(2);
  CHECK(page.held().toStdString() == "line2");
}

TEST_CASE("a scope around the pages, or the current row of a list, is no place for the keyboard") {
  const QByteArray page =
      GENERATE(as<QByteArray>{}, "Page { anchors.fill: parent; AppButton { objectName: \"useful\" } }",
               R"(Item { anchors.fill: parent
      Column { id: top; AppButton { objectName: "useful" } }
      HeadedList { anchors.fill: parent; head: top; model: 3; delegate: Column { Text { text: index } } } })");
  Stage stage;
  QQuickItem& scope = stage.play(
      "FocusScope { id: scope; focus: true; width: 400; height: 300\n"
      "Component.onCompleted: { scope.forceActiveFocus(); Keyboard.watch(area, pages) }\n"
      "Item { id: area; anchors.fill: parent\nItem { id: pages; anchors.fill: parent\n" +
      page + " } } }");
  stage.press(Qt::Key_Shift);
  settle();
  QTest::qWait(100);
  CHECK(scope.isAncestorOf(stage.focused()));
  CHECK(stage.focused()->objectName().toStdString() == "useful");
}

TEST_CASE("while nothing can be pressed the keyboard waits, and is where it was afterwards") {
  Watched page;
  page.focus("line1");
  page.set("enabled", false);
  page.set("enabled", true);
  CHECK(page.held().toStdString() == "line1");
}

TEST_CASE("after a press of the mouse no field takes the keyboard by itself, and Tab begins at the page") {
  Watched page;
  page.click("rail");
  page.set("open", "third");
  CHECK(page.held().toStdString() != "rail");
  CHECK_FALSE(page.stage().focused()->flags().testFlag(QQuickItem::ItemAcceptsInputMethod));
  page.stage().press(Qt::Key_Tab);
  CHECK(page.named("typed").isAncestorOf(page.stage().focused()));
}

TEST_CASE("whatever has the keyboard on a page of the gallery may hide without losing it") {
  const QString name = GENERATE(as<QString>{}, "Words", "Buttons", "Fields", "States", "Lists", "Panes");
  Stage stage;
  REQUIRE(gallery::show(stage.view(), name, gallery::looks().front()));
  const QList<QQuickItem*> stops = tab_stops(*stage.view().contentItem());
  QObject* keyboard = stage.value("Keyboard").value<QObject*>();
  REQUIRE(keyboard != nullptr);
  REQUIRE(QMetaObject::invokeMethod(keyboard, "watch", Q_ARG(QQuickItem*, stage.view().contentItem()),
                                    Q_ARG(QQuickItem*, stage.view().contentItem())));
  stage.press(Qt::Key_Shift);
  for (QQuickItem* stop : stops) {
    stop->forceActiveFocus(Qt::TabFocusReason);
    // Its owner says whether it is seen.
    QQuickItem* owner = stop->parentItem();
    INFO(name.toStdString() << ": " << stop->metaObject()->className());
    owner->setVisible(false);
    settle();
    QQuickItem* held = stage.focused();
    REQUIRE(held != nullptr);
    CHECK(held->isVisible());
    CHECK(held->activeFocusOnTab());
    owner->setVisible(true);
  }
}
