// A pharmacy or a vendor with a real vault in a folder that goes away, on a day that stands still.
#pragma once

#include "editions/load.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <filesystem>

namespace mamori::app {

inline constexpr std::string_view test_passphrase = "十二の鐘と三つの窓と朝の市";

inline const Library& test_library() {
  static const Library library = editions::built_in().value();
  return library;
}

class DeskFixture {
 public:
  explicit DeskFixture(Desk desk = Desk::pharmacy) {
    const vault::NewVault wanted{
        .desk = desk, .name = "あおば薬局", .person = "見本 花子", .cost = crypto::KdfCost{8192, 1}};
    auto vault = vault::Vault::create(folder(), wanted, SecretBytes::from_text(test_passphrase), clock);
    REQUIRE(vault);
    REQUIRE(session.open(std::move(*vault), clock));
    if (desk == Desk::pharmacy) {
      REQUIRE(session.pharmacy()->begin_year("r5"));
      session.touch();
    }
  }

  [[nodiscard]] std::filesystem::path folder() const {
    return std::filesystem::path(away.path().toStdString()) / "vault";
  }
  [[nodiscard]] SheetId own() { return session.overview()->own.id; }
  [[nodiscard]] const Row& row(std::string_view item, Target target) const {
    const Row* found = test_library().edition("r5")->pharmacy.find(item, target);
    REQUIRE(found);
    return *found;
  }
  /// The answer as the store has it now, read anew.
  [[nodiscard]] Answer stored(const Row& row) {
    const auto view = session.sheets().view(own());
    REQUIRE(view);
    return view->assessment.answer(row.index);
  }

  QTemporaryDir away;
  ChosenDayClock clock{CivilDate::from_iso("2023-11-22").value()};
  DeskSession session{test_library()};
};

}  // namespace mamori::app
