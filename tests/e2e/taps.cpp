// e2e_taps: what the main jobs take a person in taps and keys, counted at the window. Set-up goes through the view
// models; from there on everything is a tap or a key.
#include "application.hpp"
#include "robot.hpp"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QtTest/QTest>
#include <cstdio>
#include <memory>
#include <stdexcept>

namespace mamori::e2e {
namespace {

constexpr int rows = 19;  // of the pharmacy's own sheet, the first question included
int complaints = 0;

void listen(QtMsgType type, const QMessageLogContext&, const QString& message) {
  std::fprintf(stderr, "%s\n", qPrintable(message));
  if (type != QtDebugMsg && type != QtInfoMsg) ++complaints;
}

void expect(bool holds, const QString& what) {
  if (!holds) give_up(what);
}

/// A pharmacy on its first day, at ホーム.
struct Counter {
  Counter(const QString& who, int width, int height) {
    app::Options options;
    options.folder = std::filesystem::path(home.path().toStdString()) / "vault";
    options.today = CivilDate::from_iso("2023-11-22").value();
    options.settings_file = home.filePath("look.ini");
    options.wishes.tongue = app::Preferences::Japanese;
    options.wishes.look = app::Preferences::Light;
    application = std::make_unique<app::Application>(options);
    if (!application->start()) give_up("the app does not start");
    robot = std::make_unique<Robot>(*application->window(), home.path().toStdString(), who);
    robot->resize(width, height);
    robot->see("firstStartScreen");
    app::SecretInput secret;
    secret.enter(QStringLiteral("ながい あいことば 2023"));
    root().createPharmacy(QStringLiteral("あおば薬局"), QStringLiteral("見本 花子"), &secret);
    robot->see("recoveryMake");
    root().people()->goOn();
    robot->see("homeHeader");
    (void)robot->efforts();
  }

  [[nodiscard]] app::AppViewModel& root() const { return application->root(); }
  [[nodiscard]] app::SheetViewModel& sheet() const { return *root().sheet(); }

  /// Waits for a question of 大きく一問ずつ to take an answer.
  void wait_for_question(int place) const {
    const QString wanted = QStringLiteral("%1 / %2").arg(place).arg(rows);
    const auto ready = [&] {
      return robot->text("roundPlace") == wanted && robot->see("roundAnswers")->property("free").toBool();
    };
    expect(QTest::qWaitFor(ready, 5000), QStringLiteral("question %1 does not come").arg(place));
  }
  void wait_for_focus(const QString& name) const {
    const auto held = [&] {
      const auto* item = application->window()->activeFocusItem();
      return item != nullptr && item->objectName() == name;
    };
    expect(QTest::qWaitFor(held, 5000), name + " does not get the keyboard");
  }
  void wait_for_typing() const {
    const auto types = [&] {
      const auto* item = application->window()->activeFocusItem();
      return item != nullptr && item->flags().testFlag(QQuickItem::ItemAcceptsInputMethod);
    };
    expect(QTest::qWaitFor(types, 5000), "no field gets the keyboard");
  }
  /// Where a control stands in the window.
  [[nodiscard]] QRectF box(const QString& name) const {
    auto* item = robot->see(name);
    return item->mapRectToScene(item->boundingRect());
  }
  void expect_in_window(const QString& name) const {
    const QRectF window(QPointF(), QSizeF(application->window()->size()));
    expect(window.contains(box(name)), name + " is out of sight");
  }

  QTemporaryDir home;
  std::unique_ptr<app::Application> application;
  std::unique_ptr<Robot> robot;
};

void nineteen_rows_by_taps(int width, int height) {
  Counter counter("taps", width, height);
  auto& robot = *counter.robot;
  robot.tap("roundDoor");
  for (int question = 1; question <= rows; ++question) {
    counter.wait_for_question(question);
    robot.tap("roundYes");
  }
  robot.see("roundDone");
  expect(counter.sheet().complete() && counter.sheet().referenceAnswered() == 8, "every row is answered");
  expect(robot.efforts() <= rows + 1, "nineteen rows take at most twenty taps");
}

void nineteen_rows_by_keys() {
  Counter counter("keys", 1280, 800);
  auto& robot = *counter.robot;
  counter.wait_for_focus("roundDoor");
  robot.press(Qt::Key_Return);
  for (int question = 1; question <= rows; ++question) {
    counter.wait_for_question(question);
    robot.press(Qt::Key_1);
  }
  robot.see("roundDone");
  expect(counter.sheet().complete(), "every row is answered");
  expect(robot.efforts() <= rows + 1, "nineteen rows take at most twenty keys");
}

/// In the list: an answer, and Enter goes on; the page stays where it is, and the list follows the row.
void the_list_by_keys() {
  Counter counter("list", 1280, 800);
  auto& robot = *counter.robot;
  robot.tap("nav_check");
  for (int row = 0; row < rows; ++row) {
    const QString key = counter.sheet().row()->key();
    const QRectF remark = counter.box("remark");
    const QRectF answer = counter.box("answerYes");
    robot.press(Qt::Key_1);
    expect(counter.box("remark") == remark && counter.box("answerYes") == answer,
           "the page jumps after はい at " + key);
    counter.expect_in_window("row_" + key);
    counter.expect_in_window("rowAfter");
    if (row + 1 < rows) robot.press(Qt::Key_Return);
  }
  expect(counter.sheet().complete(), "every row is answered");
  expect(robot.efforts() == 2 * rows, "each row takes its answer and Enter");
  robot.press(Qt::Key_Z, Qt::ControlModifier);
  expect(!counter.sheet().row()->answer().first, "Ctrl+Z takes the last answer back");
  robot.press(Qt::Key_Y, Qt::ControlModifier);
  expect(counter.sheet().row()->answer().first.has_value(), "Ctrl+Y gives it again");
}

/// With the mouse: 次へ waits where it is, drawn full.
void the_list_by_taps(int width, int height) {
  Counter counter("mouse", width, height);
  auto& robot = *counter.robot;
  counter.root().openOwnRow(QStringLiteral("gate@organisation"));
  robot.scroll_to("rowAfter");
  const QRectF after = counter.box("rowAfter");
  for (int row = 0; row + 1 < rows; ++row) {
    robot.tap("answerYes");
    const QString key = counter.sheet().row()->key();
    const QRectF now = counter.box("rowAfter");
    expect(
        now == after,
        QStringLiteral("次へ moves from %1, %2 to %3, %4 at ").arg(after.x()).arg(after.y()).arg(now.x()).arg(now.y()) +
            key);
    // Enter goes on as well as the button does.
    row % 2 == 0 ? robot.press(Qt::Key_Return) : robot.tap("rowAfter");
    expect(counter.sheet().row()->key() != key, "次へ leads on from " + key);
  }
}

/// From anywhere: the number of a row, Enter, and its answer; Alt+← leads back.
void a_row_by_search() {
  Counter counter("search", 1280, 800);
  auto& robot = *counter.robot;
  robot.press(Qt::Key_F, Qt::ControlModifier);
  counter.wait_for_typing();
  robot.press(Qt::Key_2);
  robot.press(Qt::Key_4);
  robot.see("found_0");
  robot.press(Qt::Key_Return);
  counter.wait_for_focus("answerYes");
  (void)robot.efforts();
  robot.press(Qt::Key_1);
  robot.press(Qt::Key_Return);
  const auto* row = counter.sheet().view()->assessment.sheet().find("2(4)", Target::server);
  expect(counter.sheet().view()->assessment.answer(row->index).first.has_value(), "2(4) is answered");
  expect(robot.efforts() == 2, "a row that was searched for takes two keys");
  robot.press(Qt::Key_Left, Qt::AltModifier);
  robot.see("homeHeader");
}

/// わからない leads to whom to ask, and back to the row.
void a_question_for_somebody() {
  Counter counter("ask", 360, 640);
  auto& robot = *counter.robot;
  counter.root().openOwnRow(QStringLiteral("2(5)@server"));
  robot.tap("answerUnsure");
  robot.see("askRow");
  robot.tap("askCopy");
  robot.see("toastBar");
  counter.root().go(app::AppViewModel::AskPage);
  robot.tap("askRow_2(5)@server");
  robot.tap("answerYes");
  robot.see_no("askRow");
}

/// A ledger of sixty devices, from its tile into the table, which has the keyboard.
struct Table {
  Counter counter{"table", 1280, 800};
  Robot& robot = *counter.robot;
  app::LedgersViewModel& ledgers = *counter.root().ledgers();

  Table() {
    ledgers.open(static_cast<int>(Ledger::devices));
    ledgers.addEntry();
    ledgers.write(device::number, QStringLiteral("PC-001"));
    ledgers.choose(device::kind, 1);
    for (int device = 0; device < 60; ++device) expect(ledgers.saveAndNext(), "a device is saved");
    ledgers.showAll();
    robot.tap("nav_ledgers");
    robot.tap("tile_0");
    robot.see("entry_PC-020");
    counter.expect_in_window("entry_PC-020");
    while (counter.application->window()->activeFocusItem()->objectName() != "entryView") robot.press(Qt::Key_Tab);
  }

  [[nodiscard]] QString maker(int key) const { return ledgers.storedText(key, device::maker); }
  [[nodiscard]] bool listed() const { return ledgers.pane() == app::LedgersViewModel::ListPane; }
  /// In the cell of the maker, from the one of the number.
  void go_to_maker() const {
    robot.press(Qt::Key_Right);
    robot.press(Qt::Key_Right);
  }
  void write(const QString& text) const {
    robot.press(Qt::Key_F2);
    counter.wait_for_typing();
    robot.type(text);
  }
  void end_with(Qt::Key key) const {
    robot.press(key);
    counter.wait_for_focus("entryView");
  }
};

void a_table_by_keys() {
  const Table table;
  auto& robot = table.robot;
  robot.press(Qt::Key_Down);
  table.go_to_maker();
  table.write(QStringLiteral("Yamaha"));
  table.end_with(Qt::Key_Return);
  expect(table.maker(2) == "Yamaha", "what was typed in the cell is kept");
  expect(table.listed(), "Enter in a cell ends the writing and opens nothing");
  table.write(QStringLiteral("no"));
  table.end_with(Qt::Key_Escape);
  expect(table.maker(2) == "Yamaha", "Escape in a cell changes nothing");
  robot.press(Qt::Key_End);
  robot.see("entry_PC-060");
  table.counter.expect_in_window("entry_PC-060");
  robot.press(Qt::Key_Return);
  expect(table.ledgers.entry() == 60, "Enter opens the entry of the line");
  robot.press(Qt::Key_Escape);
  expect(table.listed(), "Escape closes it");
  // By hand: the head of a column, the third line of what it opens.
  robot.tap(QStringLiteral("head_メーカー"));
  robot.tap(QStringLiteral("choice_Yamaha"));
  expect(table.ledgers.entries()->count() == 1, "the table shows what the column was narrowed down to");
  robot.tap("ledgerWiden");
  expect(table.ledgers.entries()->count() == 60, "and every entry again");
}

/// Going elsewhere keeps what is written where it was written, whichever line is pressed and whatever scrolls beneath
/// it.
void a_cell_that_is_left() {
  const Table table;
  auto& robot = table.robot;
  table.go_to_maker();
  table.write(QStringLiteral("NEC"));
  robot.tap("entry_PC-010");
  expect(table.maker(1) == "NEC", "what is written is kept when another line is pressed");
  expect(table.ledgers.entry() == 10 && table.maker(10).isEmpty(), "the line that was pressed is opened and unchanged");
  robot.press(Qt::Key_Escape);
  auto* view = robot.see("entryView");
  view->forceActiveFocus(Qt::TabFocusReason);
  table.go_to_maker();
  table.write(QStringLiteral("Fujitsu"));
  view->setProperty("contentY", view->property("contentHeight").toDouble() - view->height());
  robot.see("entry_PC-060");
  table.end_with(Qt::Key_Return);
  expect(table.maker(10) == "Fujitsu", "what is written stays at its line while the list scrolls");
}

void tell() {
  a_table_by_keys();
  a_cell_that_is_left();
  nineteen_rows_by_taps(1280, 800);
  nineteen_rows_by_taps(360, 640);
  nineteen_rows_by_keys();
  the_list_by_keys();
  the_list_by_taps(1280, 800);
  the_list_by_taps(360, 640);
  a_row_by_search();
  a_question_for_somebody();
}

}  // namespace
}  // namespace mamori::e2e

int main(int argc, char** argv) {
  qInstallMessageHandler(mamori::e2e::listen);
  // Qt says a word on the log where a machine has no such folder.
  const QTemporaryDir runtime;
  if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
  QGuiApplication application(argc, argv);
  QCoreApplication::setOrganizationName("mamori-e2e");
  try {
    mamori::e2e::tell();
  } catch (const std::runtime_error& fault) {
    std::fprintf(stderr, "the count ended early: %s\n", fault.what());
    return 1;
  }
  if (mamori::e2e::complaints > 0) std::fprintf(stderr, "%d unexpected lines on the log\n", mamori::e2e::complaints);
  return mamori::e2e::complaints == 0 ? 0 : 1;
}
