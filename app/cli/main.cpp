// mamori-cli: the core without a screen.
#include "adapters/pictures/picture_room.hpp"
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
  mamori::app::open_picture_room();
  std::vector<std::string> words(argv + 1, argv + argc);
  const auto application = application_for(words, argc, argv);
  QTranslator english;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool wanted = words[i] == "--lang" && words[i + 1] == "en";
    if (wanted && english.load(":/i18n/mamori_en.qm")) QCoreApplication::installTranslator(&english);
  }
  mamori::cli::Console console{std::cout, std::cerr};
  const int ended = mamori::cli::run(words, console);
  // What a script waits for and does not get is no success, though the deed may be done.
  if (std::cout.flush()) return ended;
  std::cerr << "mamori-cli: the answer could not be written\n";
  return ended == 0 ? 1 : ended;
}
