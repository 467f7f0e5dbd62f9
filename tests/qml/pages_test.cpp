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
