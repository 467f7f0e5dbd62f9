// e2e_walk --shots DIR: tells the story and leaves its pictures. A control that does not come, a warning of the QML
// engine and any unexpected line on the log are failures.
#include "story.hpp"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <cstdio>
#include <stdexcept>

namespace {

int complaints = 0;

void listen(QtMsgType type, const QMessageLogContext&, const QString& message) {
  std::fprintf(stderr, "%s\n", qPrintable(message));
  if (type != QtDebugMsg && type != QtInfoMsg) ++complaints;
}

}  // namespace

int main(int argc, char** argv) {
  qInstallMessageHandler(listen);
  // Qt says a word on the log where a machine has no such folder.
  const QTemporaryDir runtime;
  if (qEnvironmentVariableIsEmpty("XDG_RUNTIME_DIR")) qputenv("XDG_RUNTIME_DIR", runtime.path().toUtf8());
  QGuiApplication application(argc, argv);
  QCoreApplication::setOrganizationName("mamori-e2e");
  const auto words = QCoreApplication::arguments();
  if (words.size() != 3 || words[1] != "--shots") {
    std::fputs("usage: e2e_walk --shots DIR\n", stderr);
    return 2;
  }
  const std::filesystem::path shots = words[2].toStdString();
  std::filesystem::create_directories(shots);
  const QTemporaryDir home;
  try {
    mamori::e2e::Story(home.path().toStdString(), shots).tell();
  } catch (const std::runtime_error& fault) {
    std::fprintf(stderr, "the walk ended early: %s\n", fault.what());
    return 1;
  }
  if (complaints > 0) std::fprintf(stderr, "%d unexpected lines on the log\n", complaints);
  return complaints == 0 ? 0 : 1;
}
