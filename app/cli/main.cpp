// mamori-cli: the core without a screen.
#include "cli/command.hpp"

#include <QCoreApplication>
#include <QTranslator>
#include <iostream>

int main(int argc, char** argv) {
  QCoreApplication application(argc, argv);
  std::vector<std::string> words(argv + 1, argv + argc);
  QTranslator english;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    const bool wanted = words[i] == "--lang" && words[i + 1] == "en";
    if (wanted && english.load(":/i18n/mamori_en.qm")) QCoreApplication::installTranslator(&english);
  }
  mamori::cli::Console console{std::cout, std::cerr};
  return mamori::cli::run(words, console);
}
