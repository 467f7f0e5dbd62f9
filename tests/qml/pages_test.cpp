#include "pictures.hpp"
#include "stage.hpp"

#include <QSet>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <catch2/generators/catch_generators_range.hpp>

using namespace mamori;
using namespace mamori::test;

namespace {

constexpr double kTarget = 48;  // the smallest thing a finger meets, in pixels independent of density

std::string place(QQuickItem& item) {
  QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&item);
  const QString name = told == nullptr ? QString() : told->text(QAccessible::Name);
  return std::string(item.metaObject()->className()) + " \"" + name.toStdString() + '"';
}

}  // namespace

TEST_CASE("every page of the gallery is drawn in every look without a word on the log") {
  const QString page = GENERATE(from_range(gallery::pages().begin(), gallery::pages().end()));
  const QList<gallery::Look> looks = gallery::looks();
  for (const gallery::Look& look : looks) {
    INFO(page.toStdString() << " " << look.name.toStdString());
    Stage stage;
    CHECK(gallery::show(stage.view(), page, look));
    CHECK_FALSE(stage.view().grabWindow().isNull());
  }
}

TEST_CASE("whatever takes the keyboard tells a screen reader its name and its role") {
  const QString page = GENERATE(from_range(gallery::pages().begin(), gallery::pages().end()));
  Stage stage;
  REQUIRE(gallery::show(stage.view(), page, gallery::looks().front()));
  const QList<QQuickItem*> stops = tab_stops(*stage.view().contentItem());
  for (QQuickItem* stop : stops) {
    QAccessibleInterface* told = QAccessible::queryAccessibleInterface(stop);
    REQUIRE(told != nullptr);
    INFO(page.toStdString() << ": " << place(*stop));
    CHECK_FALSE(told->text(QAccessible::Name).trimmed().isEmpty());
    CHECK(told->role() != QAccessible::NoRole);
    CHECK(told->role() != QAccessible::Client);
  }
}

TEST_CASE("whatever takes the keyboard is large enough for a finger") {
  const QString page = GENERATE(from_range(gallery::pages().begin(), gallery::pages().end()));
  Stage stage;
  REQUIRE(gallery::show(stage.view(), page, gallery::looks().front()));
  const QList<QQuickItem*> stops = tab_stops(*stage.view().contentItem());
  for (QQuickItem* stop : stops) {
    INFO(page.toStdString() << ": " << place(*stop) << " " << stop->width() << " x " << stop->height());
    CHECK(stop->height() >= kTarget);
  }
}

TEST_CASE("Tab reaches every control of a page") {
  const QString page = GENERATE(as<QString>{}, "Words", "Buttons", "Fields", "States", "Lists", "Panes");
  Stage stage;
  REQUIRE(gallery::show(stage.view(), page, gallery::looks().front()));
  const QList<QQuickItem*> stops = tab_stops(*stage.view().contentItem());
  REQUIRE_FALSE(stops.isEmpty());
  QSet<QQuickItem*> reached;
  for (int step = 0; step <= 2 * stops.size(); ++step) {
    stage.press(Qt::Key_Tab);
    reached += stage.focused();
  }
  for (QQuickItem* stop : stops) {
    INFO(page.toStdString() << ": " << place(*stop));
    CHECK(reached.contains(stop));
  }
}

TEST_CASE("no words of a page stick out of the window") {
  const QString page = GENERATE(from_range(gallery::pages().begin(), gallery::pages().end()));
  const QList<gallery::Look> looks = gallery::looks();
  const gallery::Look look = GENERATE_COPY(from_range(looks.begin(), looks.end()));
  Stage stage;
  REQUIRE(gallery::show(stage.view(), page, look));
  const QList<QQuickItem*> items = all_items(*stage.view().contentItem());
  for (QQuickItem* item : items) {
    if (!item->isVisible() || !item->inherits("QQuickText")) continue;
    const QRectF drawn = item->mapRectToScene(QRectF(0, 0, item->property("contentWidth").toReal(), item->height()));
    INFO(page.toStdString() << " " << look.name.toStdString() << ": "
                            << item->property("text").toString().toStdString());
    CHECK(drawn.right() <= look.size.width() + 1);
  }
}

TEST_CASE("nothing in a column or row hangs out of it") {
  const QString page = GENERATE(from_range(gallery::pages().begin(), gallery::pages().end()));
  const QList<gallery::Look> looks = gallery::looks();
  const gallery::Look look = GENERATE_COPY(from_range(looks.begin(), looks.end()));
  Stage stage;
  REQUIRE(gallery::show(stage.view(), page, look));
  INFO(page.toStdString() << " " << look.name.toStdString());
  const QStringList faults = hanging_out(*stage.view().contentItem());
  for (const QString& fault : faults) UNSCOPED_INFO(fault.toStdString());
  CHECK(faults.isEmpty());
}

TEST_CASE("a page without a place of its own in the bar is one of those behind その他") {
  Stage stage;
  QQuickItem& bar = stage.play(R"(NavBar { width: 360
    entries: [NavEntry { key: "home"; label: "ホーム"; iconName: "home" },
      NavEntry { key: "more"; label: "その他"; iconName: "more" }] })");
  const auto marked = [&](const char* current) {
    bar.setProperty("current", current);
    return bar.property("marked").toString();
  };
  CHECK(marked("home") == "home");
  CHECK(marked("vendors") == "more");
  CHECK(marked("more") == "more");
}

TEST_CASE("the word about what was done covers nothing that can be pressed") {
  const double letters = GENERATE(1.0, 2.0);
  constexpr QSize phone(360, 640);
  Stage stage;
  stage.view().resize(phone);
  stage.theme().setProperty("windowWidth", phone.width());
  stage.theme().setProperty("textScale", letters);
  // Under a page with a foot and over the bar, as the program has it.
  QQuickItem& shell = stage.play(R"(ColumnLayout { spacing: 0
    property Toast said: Toast { undoText: "もとに戻す" }
    function say() { said.show("17 か所に書き込んで保存しました。書く所のない答えが 2 あります") }
    Page { Layout.fillWidth: true; Layout.fillHeight: true
      Repeater { model: 30; AppButton { required property int index; text: index; Layout.fillWidth: true } }
      footer: AppButton { width: parent.width; text: "main" } }
    ToastBar { objectName: "toastBar"; Layout.fillWidth: true }
    NavBar { Layout.fillWidth: true } })");
  REQUIRE(QMetaObject::invokeMethod(&shell, "say"));
  QCoreApplication::processEvents();
  QQuickItem* bar = nullptr;
  const QList<QQuickItem*> items = all_items(shell);
  for (QQuickItem* item : items) {
    if (item->objectName() == "toastBar") bar = item;
  }
  REQUIRE(bar != nullptr);
  REQUIRE(bar->isVisible());
  const QRectF covered = bar->mapRectToScene(bar->boundingRect());
  CHECK(covered.height() >= kTarget);
  const QList<QQuickItem*> stops = tab_stops(shell);
  for (QQuickItem* stop : stops) {
    if (bar->isAncestorOf(stop)) continue;
    // Of a page, what its view shows.
    QRectF seen = stop->mapRectToScene(stop->boundingRect());
    for (QQuickItem* up = stop->parentItem(); up != nullptr; up = up->parentItem()) {
      if (up->clip()) seen &= up->mapRectToScene(up->boundingRect());
    }
    INFO(place(*stop));
    CHECK_FALSE(seen.intersects(covered));
  }
}
