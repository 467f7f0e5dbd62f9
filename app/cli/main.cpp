// mamori-cli: the core without a screen.
#include "adapters/walls/walls.hpp"
#include "cli/command.hpp"

#include <QGuiApplication>
#include <QTranslator>
#include <algorithm>
#include <iostream>
#include <memory>

namespace {

/// Paper needs fonts, and with them a GUI application, though no screen; everything else starts without.
std::unique_ptr<QCoreApplication> application_for(const std::vector<std::string>& words, int& argc, char** argv) {
  if (std::find(words.begin(), words.end(), "report") == words.end()) {
    return std::make_unique<QCoreApplication>(argc, argv);
  }
  qputenv("QT_QPA_PLATFORM", "offscreen");
  return std::make_unique<QGuiApplication>(argc, argv);
}

}  // namespace

int main(int argc, char** argv) {
  mamori::app::raise_walls();
  std::vector<std::string> words(argv + 1, argv + argc);
  const auto application = application_for(words, argc, argv);
  QTranslator english;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool wanted = words[i] == "--lang" && words[i + 1] == "en";
    if (wanted && english.load(":/i18n/mamori_en.qm")) QCoreApplication::installTranslator(&english);
  }
  mamori::cli::Console console{std::cout, std::cerr};
  return mamori::cli::run(words, console);
}
