// A pharmacy and a vendor, each with a store of its own, as a script works with them.
#pragma once

#include "fakes/command_line.hpp"
#include "fakes/temporary_folder.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>
#include <fstream>
#include <string>
#include <vector>

namespace mamori::e2e {

struct TwoCommandLines {
  fakes::TemporaryFolder folder;

  TwoCommandLines() {
    write("pass", "correct horse battery\n");
    REQUIRE(pharmacy(create("pharmacy", "あおば薬局", "見本 花子")).code == 0);
    REQUIRE(vendor(create("vendor", "レセコン株式会社", "保守 太郎")).code == 0);
    REQUIRE(pharmacy({"vendor", "add", "レセコン株式会社", "--system", "レセコン"}).code == 0);
  }

  static std::vector<std::string> create(const std::string& desk, const std::string& name, const std::string& person) {
    return {"vault", "create", "--desk", desk, "--name", name, "--person", person, "--unlock-seconds", "0.1"};
  }
  std::string path(const std::string& name) const { return (folder.path() / name).string(); }
  void write(const std::string& name, const std::string& text) const { std::ofstream(path(name)) << text; }

  fakes::Said say(const std::string& vault, const std::vector<std::string>& command) const {
    return fakes::say(options(vault), command);
  }
  /// The same, said to a person.
  std::string words(const std::string& vault, const std::vector<std::string>& command) const {
    return fakes::words(options(vault), command);
  }
  std::vector<std::string> options(const std::string& vault) const {
    return {"--vault", path(vault), "--passphrase-file", path("pass"), "--today", "2023-11-22"};
  }
  fakes::Said pharmacy(const std::vector<std::string>& command) const { return say("pharmacy", command); }
  fakes::Said vendor(const std::vector<std::string>& command) const { return say("vendor", command); }

  /// As the vendor's own program shows it.
  std::string number_of_vendor() const { return vendor({"vault", "check"}).json["fingerprint"]; }

  /// An answers file in which every required row is はい.
  void write_answers(const std::string& remark) const {
    cli::Json rows;
    for (const auto* row : {"1(1)", "2(2)", "2(3)", "2(4)@server", "2(5)@server", "2(6)", "2(7)@network", "2(8)"}) {
      rows[row] = {{"verdict", "yes"}, {"remark", remark}};
    }
    write("answers.json", cli::Json{{"レセコン", rows}}.dump());
  }

  std::vector<std::string> frames(const std::string& name) const {
    std::vector<std::string> found;
    for (const auto& entry : std::filesystem::directory_iterator(path(name))) {
      if (entry.path().extension() == ".png") found.push_back(entry.path().string());
    }
    std::ranges::sort(found);
    return found;
  }
};

}  // namespace mamori::e2e
