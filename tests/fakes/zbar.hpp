// zbar, where it is here, as the second reader of a picture with codes.
#pragma once

#include "fakes/temporary_folder.hpp"

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace mamori::fakes {

[[nodiscard]] inline bool zbar_here() {
  return std::system("command -v zbarimg >/dev/null 2>&1") == 0;
}

/// The lines of the QR codes that zbar reads in a picture; nothing where it is not here. QR alone: in one picture of
/// many it takes cells of a QR code for a barcode of four letters.
[[nodiscard]] inline std::vector<std::string> zbar_texts(const std::filesystem::path& picture) {
  const TemporaryFolder home;
  const std::string out = (home / "texts").string();
  if (std::system(("zbarimg -q --raw -Sdisable -Sqrcode.enable '" + picture.string() + "' >'" + out + "' 2>/dev/null")
                      .c_str()) < 0)
    return {};
  std::vector<std::string> texts;
  std::ifstream lines(out);
  for (std::string line; std::getline(lines, line);) texts.push_back(line);
  return texts;
}

}  // namespace mamori::fakes
