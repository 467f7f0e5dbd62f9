#include "stage.hpp"

#include <QFont>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <set>

using namespace mamori::test;

namespace {

QString name_of(QQuickItem* item) {
  return item == nullptr ? QString() : QAccessible::queryAccessibleInterface(item)->text(QAccessible::Name);
}

void call(QObject& object, const char* method) {
  REQUIRE(QMetaObject::invokeMethod(&object, method));
  QCoreApplication::processEvents();
}

}  // namespace

TEST_CASE("Space, Enter and a screen reader press everything that can be pressed") {
  const QByteArray control =
      GENERATE(as<QByteArray>{}, "AppButton { text: \"a\" }", "IconButton { text: \"a\"; iconName: \"home\" }",
               "AnswerButton { answer: AnswerButton.Yes }", "Chip { text: \"a\" }", "RadioCard { text: \"a\" }",
               "ListRow { text: \"a\" }", "NavItem { text: \"a\"; iconName: \"home\" }", "Crumb { text: \"a\" }",
               "Toggle { text: \"a\" }", "CheckBox { text: \"a\" }");
  INFO(control.toStdString());
  Stage stage;
  QQuickItem& item = stage.play(control);
  item.forceActiveFocus(Qt::TabFocusReason);
  const Heard clicked(item, "clicked");
  stage.press(Qt::Key_Space);
  CHECK(clicked.times() == 1);
  stage.press(Qt::Key_Return);
  CHECK(clicked.times() == 2);
  QAccessibleInterface* told = QAccessible::queryAccessibleInterface(&item);
  REQUIRE(told->actionInterface() != nullptr);
  told->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
  CHECK(clicked.times() == 3);
}

TEST_CASE("Enter turns a switch and a tick as Space does") {
  const QByteArray control = GENERATE(as<QByteArray>{}, "Toggle { text: \"a\" }", "CheckBox { text: \"a\" }");
  Stage stage;
  QQuickItem& item = stage.play(control);
  item.forceActiveFocus(Qt::TabFocusReason);
  stage.press(Qt::Key_Return);
  CHECK(item.property("checked").toBool());
  stage.press(Qt::Key_Space);
  CHECK_FALSE(item.property("checked").toBool());
}

TEST_CASE("a button with a reason cannot be pressed and tells the reason") {
  Stage stage;
  QQuickItem& item = stage.play("AppButton { text: \"送る\"; disabledReason: \"先に署名してください。\" }");
  const Heard clicked(item, "clicked");
  QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, QPoint(20, 20));
  CHECK(clicked.times() == 0);
  CHECK(QAccessible::queryAccessibleInterface(&item)->text(QAccessible::Description) == "先に署名してください。");
}

TEST_CASE("an answer tells whether it is chosen, and a press leaves that to its owner") {
  Stage stage;
  QQuickItem& item = stage.play("AnswerButton { answer: AnswerButton.No; chosen: true }");
  item.forceActiveFocus(Qt::TabFocusReason);
  CHECK(QAccessible::queryAccessibleInterface(&item)->state().checked);
  stage.press(Qt::Key_Space);
  CHECK(item.property("chosen").toBool());
}

TEST_CASE("a day is chosen with the keyboard alone and stays within its bounds") {
  Stage stage;
  QQuickItem& field = stage.play(
      "DateField { label: \"日\"; date: \"2023-11-22\"; minimum: \"2023-11-10\"; maximum: \"2023-11-25\"\n"
      "onPicked: iso => date = iso }");
  call(field, "takeFocus");
  stage.press(Qt::Key_Down);
  CHECK(name_of(stage.focused()) == "令和5年11月22日（水）");
  stage.press(Qt::Key_Left);
  stage.press(Qt::Key_Up);
  CHECK(name_of(stage.focused()) == "令和5年11月14日（火）");
  stage.press(Qt::Key_Up);
  CHECK(name_of(stage.focused()) == "令和5年11月10日（金）");
  stage.press(Qt::Key_PageDown);
  CHECK(name_of(stage.focused()) == "令和5年11月25日（土）");
  stage.press(Qt::Key_Return);
  CHECK(field.property("date").toString() == "2023-11-25");
  CHECK(name_of(stage.focused()) == "日");
}

TEST_CASE("a day is typed in any form, shown in words, and taken by Enter or on leaving the field") {
  Stage stage;
  QQuickItem& field = stage.play(
      "DateField { label: \"日\"; minimum: \"2023-10-13\"; maximum: \"2026-11-30\"; today: \"2026-11-30\"\n"
      "onPicked: iso => date = iso }");
  call(field, "takeFocus");
  stage.type("R7.7.3");
  CHECK(field.property("hint").toString() == "令和7年7月3日（木）");
  stage.press(Qt::Key_Return);
  CHECK(field.property("date").toString() == "2025-07-03");
  call(field, "takeFocus");
  stage.type("12/1");
  stage.press(Qt::Key_Tab);
  CHECK(field.property("date").toString() == "2025-12-01");
}

TEST_CASE("what is no day, or lies outside the bounds, stays in the field with what to do and is not taken") {
  Stage stage;
  QQuickItem& field = stage.play(
      "DateField { label: \"日\"; date: \"2023-11-22\"; minimum: \"2023-10-13\"; maximum: \"2023-11-25\"\n"
      "today: \"2023-11-22\"; onPicked: iso => date = iso }");
  call(field, "takeFocus");
  stage.type("2/30");
  stage.press(Qt::Key_Return);
  CHECK(field.property("fault").toString().contains("日付として読めません"));
  CHECK(field.property("date").toString() == "2023-11-22");
  stage.press(Qt::Key_Escape);
  CHECK(field.property("fault").toString().isEmpty());
  call(field, "takeFocus");
  stage.type("R4.11.22");
  stage.press(Qt::Key_Return);
  CHECK(field.property("fault").toString().contains("令和5年10月13日からの日"));
  CHECK(field.property("date").toString() == "2023-11-22");
}

TEST_CASE("a month of another year is a few steps away") {
  Stage stage;
  QQuickItem& field = stage.play(
      "DateField { label: \"日\"; date: \"2026-11-30\"; today: \"2026-11-30\"; onPicked: iso => date = iso }");
  call(field, "takeFocus");
  stage.press(Qt::Key_Down);
  stage.press(Qt::Key_Backtab);
  stage.press(Qt::Key_Backtab);
  stage.press(Qt::Key_Space);
  CHECK(name_of(stage.focused()) == "令和8年11月");
  for (int year = 0; year < 2; ++year) stage.press(Qt::Key_PageUp);
  for (int month = 0; month < 8; ++month) stage.press(Qt::Key_Left);
  CHECK(name_of(stage.focused()) == "令和6年3月");
  stage.press(Qt::Key_Return);
  CHECK(name_of(stage.focused()) == "令和6年3月30日（土）");
}

TEST_CASE("each day of a month stands under its weekday") {
  Stage stage;
  QQuickItem& grid = stage.play("MonthGrid { cursor: \"2023-11-22\" }");
  int seen = 0;
  const QList<QQuickItem*> items = all_items(grid);
  for (QQuickItem* item : items) {
    const QString iso = item->property("iso").toString();
    if (iso.isEmpty() || item->property("outside").toBool()) continue;
    INFO(iso.toStdString());
    const int column = qRound(item->mapToItem(&grid, QPointF()).x() / (grid.width() / 7));
    CHECK(column == QDate::fromString(iso, Qt::ISODate).dayOfWeek() % 7);
    ++seen;
  }
  CHECK(seen == 30);
}

TEST_CASE("Escape leaves a day as it was") {
  Stage stage;
  QQuickItem& field = stage.play("DateField { label: \"日\"; date: \"2023-11-22\"; onPicked: iso => date = iso }");
  call(field, "takeFocus");
  stage.press(Qt::Key_Down);
  stage.press(Qt::Key_Right);
  stage.press(Qt::Key_Escape);
  CHECK(field.property("date").toString() == "2023-11-22");
}

TEST_CASE("a dialog holds the keyboard until it is answered") {
  Stage stage;
  QQuickItem& page = stage.play(
      "Item { AppButton { text: \"外\" }\n"
      "property alias question: question; function ask() { question.open() }\n"
      "Dialog { id: question; title: \"捨てますか？\"; destructive: true; acceptText: \"捨てる\" } }");
  call(page, "ask");
  auto& dialog = *page.property("question").value<QObject*>();
  const Heard rejected(dialog, "rejected");
  const Heard accepted(dialog, "accepted");
  CHECK(name_of(stage.focused()) == "やめる");
  for (int step = 0; step < 6; ++step) {
    stage.press(Qt::Key_Tab);
    CHECK(name_of(stage.focused()) != "外");
  }
  stage.press(Qt::Key_Escape);
  CHECK(rejected.times() == 1);
  CHECK(accepted.times() == 0);
  CHECK_FALSE(dialog.property("visible").toBool());
}

TEST_CASE("a word is chosen from a list with the keyboard alone") {
  Stage stage;
  QQuickItem& field = stage.play(
      "SelectField { label: \"役割\"; options: [\"責任者\", \"担当者\", \"閲覧\"]; current: 0\n"
      "onPicked: index => current = index }");
  call(field, "takeFocus");
  stage.press(Qt::Key_Down);
  CHECK(field.property("current").toInt() == 1);
  stage.press(Qt::Key_Return);
  stage.press(Qt::Key_Down);
  stage.press(Qt::Key_Return);
  CHECK(field.property("current").toInt() == 2);
  CHECK(name_of(stage.focused()) == "役割 閲覧");
}

TEST_CASE("typing is told letter by letter, and what a program writes is not") {
  const QByteArray kind = GENERATE(as<QByteArray>{}, "TextField", "TextArea");
  Stage stage;
  QQuickItem& field = stage.play(kind + " { label: \"備考\" }");
  const Heard edited(field, "edited");
  field.setProperty("text", "a");
  CHECK(edited.times() == 0);
  call(field, "takeFocus");
  stage.press(Qt::Key_B);
  stage.press(Qt::Key_C);
  CHECK(edited.times() == 2);
}

TEST_CASE("a field tells its name, its fault and whether its letters are hidden") {
  Stage stage;
  QQuickItem& field = stage.play("TextField { label: \"合言葉\"; errorText: \"短すぎます。\"; secret: true }");
  call(field, "takeFocus");
  QAccessibleInterface* told = QAccessible::queryAccessibleInterface(stage.focused());
  CHECK(told->text(QAccessible::Name) == "合言葉");
  CHECK(told->text(QAccessible::Description) == "短すぎます。");
  CHECK(told->state().passwordEdit);
}

TEST_CASE("Tab leaves a field of many lines") {
  Stage stage;
  stage.play(
      "Column { TextArea { id: area; objectName: \"area\"; width: 300; label: \"前\" }\n"
      "AppButton { text: \"後\" } Component.onCompleted: area.takeFocus() }");
  stage.press(Qt::Key_Tab);
  CHECK(name_of(stage.focused()) == "後");
}

TEST_CASE("arrows move between the views of a group") {
  Stage stage;
  QQuickItem& group =
      stage.play("Segmented { label: \"並べ方\"; options: [\"順番\", \"期限\"]; onChosen: index => current = index }");
  tab_stops(group).front()->forceActiveFocus(Qt::TabFocusReason);
  stage.press(Qt::Key_Right);
  CHECK(group.property("current").toInt() == 1);
  CHECK(name_of(stage.focused()) == "期限");
  stage.press(Qt::Key_Right);
  CHECK(group.property("current").toInt() == 1);
}

TEST_CASE("the explanation of a word opens in place and closes again") {
  Stage stage;
  QQuickItem& word = stage.play("Word { text: \"アカウント\"; explanation: \"名前とパスワードの組\" }");
  tab_stops(word).front()->forceActiveFocus(Qt::TabFocusReason);
  const qreal closed = word.implicitHeight();
  stage.press(Qt::Key_Space);
  CHECK(word.implicitHeight() > closed);
  CHECK(QAccessible::queryAccessibleInterface(stage.focused())->text(QAccessible::Description) ==
        "名前とパスワードの組");
  stage.press(Qt::Key_Space);
  CHECK(word.implicitHeight() == closed);
}

TEST_CASE("the head of a long list stands above its rows wherever the list was scrolled, and can be pressed") {
  // Rows of so different heights that the list guesses wrongly where the first one is.
  Stage stage;
  QQuickItem& page = stage.play(
      "Item { width: 400; height: 500\n"
      "AppButton { id: top; text: \"もどる\"; width: 400 }\n"
      "HeadedList { id: view; objectName: \"view\"; anchors.fill: parent; head: top; model: 60\n"
      "currentIndex: -1; cacheBuffer: 0\n"
      "delegate: Rectangle { required property int index; objectName: \"row\" + index; width: 400\n"
      "height: index < 20 ? 200 : 40 } } }");
  QQuickItem* view = page.findChild<QQuickItem*>("view");
  REQUIRE(view != nullptr);
  QQuickItem* head = view->property("head").value<QQuickItem*>();
  const auto settle = [] {
    for (int i = 0; i < 3; ++i) QCoreApplication::processEvents();
  };
  const auto shown_top = [&] { return head->mapToItem(&page, QPointF(0, 0)).y(); };
  settle();
  const double at_rest = shown_top();
  CHECK(at_rest >= 0);

  REQUIRE(QMetaObject::invokeMethod(view, "positionViewAtEnd"));
  settle();
  while (!view->property("atYBeginning").toBool()) {
    const double step = 60;
    const double top = view->property("originY").toDouble() - view->property("topMargin").toDouble();
    view->setProperty("contentY", std::max(top, view->property("contentY").toDouble() - step));
    settle();
    // Wherever the first row is, the head ends above it.
    if (auto* first = page.findChild<QQuickItem*>("row0"); first != nullptr && first->isVisible()) {
      CHECK(head->mapToItem(&page, QPointF(0, head->height())).y() <= first->mapToItem(&page, QPointF(0, 0)).y());
    }
  }
  CHECK(shown_top() == at_rest);
  const Heard clicked(*head, "clicked");
  QTest::mouseClick(&stage.view(), Qt::LeftButton, {}, head->mapToItem(&page, QPointF(40, 10)).toPoint());
  CHECK(clicked.times() == 1);
}

namespace {

/// Whether the whole of what has the keyboard lies inside a view, or its top where it is higher.
bool in_sight(QQuickItem& item, QQuickItem& view) {
  const QRectF seen = view.mapRectFromItem(&item, QRectF(0, 0, item.width(), item.height()));
  return seen.top() >= -1 && (seen.bottom() <= view.height() + 1 || seen.height() > view.height());
}

/// Goes through a view by Tab and back: how many controls had the keyboard, and how often one out of sight.
struct Walked {
  std::size_t met = 0;
  int lost = 0;
};
Walked walk_by_tab(Stage& stage, QQuickItem& view, int steps) {
  std::set<QQuickItem*> met;
  int lost = 0;
  for (int step = 0; step < 2 * steps; ++step) {
    stage.press(Qt::Key_Tab, step < steps ? Qt::NoModifier : Qt::ShiftModifier);
    QCoreApplication::processEvents();
    QQuickItem* item = stage.focused();
    if (item == nullptr || !view.isAncestorOf(item)) continue;
    met.insert(item);
    if (!in_sight(*item, view)) ++lost;
  }
  return {met.size(), lost};
}

}  // namespace

TEST_CASE("a page, a list with a head and the rail scroll to what has the keyboard") {
  const char* body = GENERATE(
      R"(Page { width: 400; height: 300; Repeater { model: 12; AppButton { required property int index; text: index } }
           TextField { Layout.fillWidth: true; label: "a" } AppButton { text: "last" } })",
      R"(Item { width: 400; height: 300; Column { id: top; width: 400; AppButton { text: "over the rows" } }
           HeadedList { anchors.fill: parent; head: top; model: 40
             delegate: ListRow { required property int index; width: 400; text: index } } })",
      R"(NavRail { width: 200; height: 260
           readonly property Component entry: Component { NavEntry { label: "a"; iconName: "home" } }
           Component.onCompleted: entries = Array.from({ length: 20 }, (_, i) => entry.createObject(null, { key: `${i}` })) })");
  Stage stage;
  QQuickItem& view = stage.play(body);
  const auto walked = walk_by_tab(stage, view, 24);
  CHECK(walked.met >= 14);
  CHECK(walked.lost == 0);
}

TEST_CASE("the buttons of a row stay where they are when one of them can be pressed or no longer") {
  const bool leading = GENERATE(false, true);
  Stage stage;
  QQuickItem& row = stage.play(
      "ButtonRow { id: row; width: 700; property string why: \"\"\n"
      "AppButton { objectName: \"other\"; text: \"やめる\" }\n"
      "AppButton { objectName: \"main\"; text: \"保存\"; disabledReason: row.why } }");
  row.setProperty("leading", leading);
  const auto places = [&] {
    QList<QRectF> found;
    for (const char* name : {"other", "main"}) {
      auto* button = row.findChild<QQuickItem*>(name);
      found += QRectF(button->mapToItem(&row, QPointF(0, 0)), QSizeF(button->width(), button->height()));
    }
    return found;
  };
  const auto settle = [] {
    for (int i = 0; i < 3; ++i) QTest::qWait(1);
  };
  settle();
  const auto before = places();
  const double alone = row.implicitHeight();
  row.setProperty("why", "署名した人の名前と、受け取った日を書いてください。");
  settle();
  CHECK(places() == before);
  // The reason stands under the row, within its width.
  CHECK(row.implicitHeight() > alone);
  const double told = row.implicitHeight();
  row.setProperty("why", "");
  settle();
  CHECK(places() == before);
  CHECK(row.implicitHeight() == told);
}

TEST_CASE("a list follows the row that is open beside it") {
  Stage stage;
  QQuickItem& page = stage.play(
      "Item { width: 400; height: 300; Column { id: top; width: 400; AppButton { text: \"over the rows\" } }\n"
      "HeadedList { objectName: \"view\"; anchors.fill: parent; head: top; model: 60\n"
      "delegate: ListRow { required property int index; objectName: \"row\" + index; width: 400; text: index } } }");
  auto* view = page.findChild<QQuickItem*>("view");
  REQUIRE(view != nullptr);
  for (const int row : {40, 3, 59}) {
    view->setProperty("shownRow", row);
    QTest::qWait(20);
    const QList<QQuickItem*> items = all_items(page);
    const auto at = std::ranges::find_if(
        items, [&](const QQuickItem* item) { return item->objectName() == QStringLiteral("row%1").arg(row); });
    QQuickItem* shown = at == items.end() ? nullptr : *at;
    REQUIRE(shown != nullptr);
    INFO(row);
    const double top = shown->mapToItem(view, QPointF(0, 0)).y();
    CHECK(top >= 0);
    CHECK(top + shown->height() <= view->height() + 1);
  }
}

namespace {

/// Words in a column so narrow that names fall apart.
QStringList crushed(QQuickItem& top) {
  constexpr int few_letters = 6;
  QStringList found;
  const QList<QQuickItem*> items = all_items(top);
  for (QQuickItem* item : items) {
    if (!item->isVisible() || !item->inherits("QQuickText") || item->property("lineCount").toInt() < 3) continue;
    const double letter = item->property("font").value<QFont>().pixelSize();
    if (item->width() < few_letters * letter) found += item->property("text").toString();
  }
  return found;
}

}  // namespace

TEST_CASE("a line of a list and a notice keep their words whole on a phone, with large letters too") {
  const double letters = GENERATE(1.0, 2.0);
  constexpr QSize phone(360, 640);
  Stage stage;
  stage.view().resize(phone);
  stage.theme().setProperty("windowWidth", phone.width());
  stage.theme().setProperty("textScale", letters);
  QQuickItem& page = stage.play(R"qml(Page {
    ListRow { Layout.fillWidth: true; number: "2(4)"; text: "アクセス利用権限の設定"; AnswerMark { answer: AnswerMark.Yes } }
    Banner { objectName: "note"; Layout.fillWidth: true; actionText: "もう一度依頼する"
      title: "保守 太郎（レセコン株式会社）が令和5年11月22日に署名しました" } })qml");
  for (int i = 0; i < 3; ++i) QTest::qWait(1);
  CHECK(crushed(page).join(u'|').toStdString() == "");
  auto* note = page.findChild<QQuickItem*>("note");
  const QList<QQuickItem*> items = all_items(*note);
  for (QQuickItem* item : items) {
    if (!item->isVisible()) continue;
    INFO(item->metaObject()->className() << " " << item->property("text").toString().toStdString());
    CHECK(item->mapRectToItem(note, item->boundingRect()).right() <= note->width() + 4);
  }
}

TEST_CASE("a page that is only read is scrolled by the arrows and by whole leaves") {
  Stage stage;
  QQuickItem& page = stage.play(R"(Page { AppButton { id: only; text: "only" }
    Repeater { model: 80; AppText { required property int index; text: index } }
    Component.onCompleted: only.forceActiveFocus() })");
  QCoreApplication::processEvents();
  stage.press(Qt::Key_Down);
  const double arrow = page.property("contentY").toDouble();
  CHECK(arrow > 0);
  stage.press(Qt::Key_PageDown);
  CHECK(page.property("contentY").toDouble() > 10 * arrow);
  for (int leaf = 0; leaf < 3; ++leaf) stage.press(Qt::Key_PageUp);
  CHECK(page.property("contentY").toDouble() == 0);
}

TEST_CASE("a dialog that cannot be agreed to yet opens at its first field") {
  Stage stage;
  QQuickItem& page = stage.play(R"(Item { property alias question: question; function ask() { question.open() }
    Dialog { id: question; title: "a"; acceptDisabledReason: "なにも書いてありません。"
      TextField { Layout.fillWidth: true; label: "理由" } } })");
  call(page, "ask");
  CHECK(name_of(stage.focused()) == "理由");
}

TEST_CASE("the ring around a field of one line is not clipped by it") {
  const QByteArray control = GENERATE(as<QByteArray>{}, "TextField { label: \"名前\" }", "DateField { label: \"日\" }",
                                      "TextField { label: \"秘密\"; secret: true }");
  INFO(control.toStdString());
  Stage stage;
  QQuickItem& field = stage.play(control);
  call(field, "takeFocus");
  int rings = 0;
  for (QQuickItem* item : all_items(field)) {
    if (!QByteArray(item->metaObject()->className()).startsWith("FocusRing") || !item->isVisible()) continue;
    ++rings;
    for (QQuickItem* around = item->parentItem(); around != &field; around = around->parentItem())
      CHECK_FALSE(around->clip());
  }
  CHECK(rings == 1);
}

TEST_CASE("a bar whose end comes to be known begins at its left, wherever the part that moved was") {
  Stage stage;
  stage.theme().setProperty("reducedMotion", false);
  QQuickItem& line = stage.play("ProgressLine { width: 300; value: -1; label: \"a\" }");
  auto* filled = line.findChild<QQuickItem*>("filled");
  REQUIRE(filled != nullptr);
  REQUIRE(QTest::qWaitFor([&] { return filled->x() > 1; }));
  line.setProperty("value", 0.5);
  QCoreApplication::processEvents();
  CHECK(filled->x() == 0);
  CHECK(filled->width() == line.width() / 2);
  stage.theme().setProperty("reducedMotion", true);
}
