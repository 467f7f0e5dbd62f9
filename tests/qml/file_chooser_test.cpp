// Choosing a file with the keyboard alone, in a home of its own.
#include "stage.hpp"

#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUrl>
#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace mamori::test;

namespace {

/// A home with a folder for documents and some files in it.
class Home {
 public:
  Home() {
    qputenv("HOME", QFile::encodeName(folder_.path()));
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(folder_.path() + "/config"));
    QDir(path()).mkpath("Documents/古い");
    for (const QString name : {"表2.csv", "表10.csv", "写真.jpg"}) write("Documents/" + name);
  }
  ~Home() {
    qputenv("HOME", home_);
    qunsetenv("XDG_CONFIG_HOME");
  }
  Home(const Home&) = delete;
  Home& operator=(const Home&) = delete;

  [[nodiscard]] QString path() const { return folder_.path(); }
  [[nodiscard]] QUrl file(const QString& name) const { return QUrl::fromLocalFile(path() + "/" + name); }
  void write(const QString& name) const {
    QFile file(path() + "/" + name);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write("x");
  }

 private:
  QByteArray home_ = qgetenv("HOME");
  QTemporaryDir folder_;
};

struct Asked {
  Stage stage;
  QObject* asker = nullptr;

  explicit Asked(const QByteArray& body) {
    QQuickItem& page =
        stage.play("Item { property alias asker: it; FileAsker { id: it; title: \"どこ\"; " + body + " } }");
    asker = page.property("asker").value<QObject*>();
    REQUIRE(QMetaObject::invokeMethod(asker, "asked"));
    QCoreApplication::processEvents();
  }
  [[nodiscard]] QList<QUrl> files() const { return asker->property("files").value<QList<QUrl>>(); }
  [[nodiscard]] std::string focus() const {
    auto* item = stage.focused();
    auto* told = item == nullptr ? nullptr : QAccessible::queryAccessibleInterface(item);
    return told == nullptr ? std::string() : told->text(QAccessible::Name).toStdString();
  }
};

}  // namespace

TEST_CASE("a file is saved under the name that is offered, in a folder that is there") {
  Home home;
  Asked asked("purpose: FileChooser.Save; endings: [\"pdf\"]; suggestedName: \"控え.pdf\"");
  const Heard chosen(*asked.asker, "chosen");
  CHECK(asked.focus() == "ファイルの名前");
  asked.stage.press(Qt::Key_Return);
  CHECK(chosen.times() == 1);
  CHECK(asked.files() == QList<QUrl>{home.file("Documents/控え.pdf")});
}

TEST_CASE("without a folder for documents the choice begins in one that is there") {
  Home home;
  QDir(home.path() + "/Documents").removeRecursively();
  Asked asked("purpose: FileChooser.Save; endings: [\"pdf\"]; suggestedName: \"控え.pdf\"");
  asked.stage.press(Qt::Key_Return);
  CHECK(asked.files() == QList<QUrl>{home.file("控え.pdf")});
}

TEST_CASE("a file that is there is replaced only after a question, and another name can be given") {
  Home home;
  home.write("Documents/控え.pdf");
  Asked asked("purpose: FileChooser.Save; endings: [\"pdf\"]; suggestedName: \"控え.pdf\"");
  const Heard chosen(*asked.asker, "chosen");
  asked.stage.press(Qt::Key_Return);
  CHECK(chosen.times() == 0);
  CHECK(asked.focus() == "名前を変える");
  asked.stage.press(Qt::Key_Return);
  CHECK(asked.focus() == "ファイルの名前");
  asked.stage.press(Qt::Key_Return);
  asked.stage.press(Qt::Key_Tab);
  CHECK(asked.focus() == "置き換える");
  asked.stage.press(Qt::Key_Return);
  CHECK(chosen.times() == 1);
  CHECK(asked.files() == QList<QUrl>{home.file("Documents/控え.pdf")});
}

TEST_CASE("in a folder without a file of the kind Return takes none") {
  const Home home;
  Asked asked("endings: [\"xlsx\"]");
  const Heard chosen(*asked.asker, "chosen");
  asked.stage.press(Qt::Key_Return);
  asked.stage.press(Qt::Key_Return);
  CHECK(chosen.times() == 0);
}

TEST_CASE("a name that no file can have is said and not taken") {
  Home home;
  Asked asked("purpose: FileChooser.Save; endings: [\"pdf\"]; suggestedName: \"\"");
  const Heard chosen(*asked.asker, "chosen");
  asked.stage.press(Qt::Key_Return);
  asked.stage.type("a/b");
  asked.stage.press(Qt::Key_Return);
  CHECK(chosen.times() == 0);
}

TEST_CASE("several files are ticked with the keyboard, folders first and numbers in their order") {
  Home home;
  Asked asked("purpose: FileChooser.OpenSeveral; endings: [\"csv\"]");
  const Heard chosen(*asked.asker, "chosen");
  CHECK(asked.focus() == "古い");
  asked.stage.press(Qt::Key_Down);
  asked.stage.press(Qt::Key_Space);
  asked.stage.press(Qt::Key_Down);
  asked.stage.press(Qt::Key_Space);
  CHECK(chosen.times() == 0);
  for (int i = 0; i < 6 && asked.focus() != "2 つを開く"; ++i) asked.stage.press(Qt::Key_Tab);
  asked.stage.press(Qt::Key_Return);
  CHECK(asked.files() == QList<QUrl>{home.file("Documents/表2.csv"), home.file("Documents/表10.csv")});
}

TEST_CASE("Return goes into a folder, Backspace out of it, and a press takes a single file") {
  Home home;
  home.write("Documents/古い/表1.csv");
  Asked asked("endings: [\"csv\"]");
  asked.stage.press(Qt::Key_Return);
  asked.stage.press(Qt::Key_Backspace);
  asked.stage.press(Qt::Key_Return);
  asked.stage.press(Qt::Key_Return);
  CHECK(asked.files() == QList<QUrl>{home.file("Documents/古い/表1.csv")});
}

TEST_CASE("a folder is taken as it is shown, and Escape leaves everything as it was") {
  Home home;
  Asked asked("purpose: FileChooser.Folder");
  const Heard chosen(*asked.asker, "chosen");
  asked.stage.press(Qt::Key_Return);  // into 古い
  for (int i = 0; i < 6 && asked.focus() != "このフォルダーにする"; ++i) asked.stage.press(Qt::Key_Tab);
  asked.stage.press(Qt::Key_Return);
  CHECK(asked.files() == QList<QUrl>{home.file("Documents/古い")});
  REQUIRE(QMetaObject::invokeMethod(asked.asker, "asked"));
  QCoreApplication::processEvents();
  asked.stage.press(Qt::Key_Escape);
  CHECK(chosen.times() == 1);
}

TEST_CASE("where a system has a dialog of its own, that one is loaded") {
  Stage stage;
  stage.play("Item { FileAsker { title: \"どこ\"; own: false; kind: \"PDF\"; endings: [\"pdf\"] } }");
}
