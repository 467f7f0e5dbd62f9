#include "viewmodels/forms/forms_view_model.hpp"

#include "desk_fixture.hpp"
#include "viewmodels/home/home_view_model.hpp"
#include "viewmodels/inspection/inspection_view_model.hpp"
#include "viewmodels/poster/poster_view_model.hpp"
#include "viewmodels/sheet/sheet_shelf.hpp"
#include "viewmodels/sheet/sheet_view_model.hpp"
#include "viewmodels/vendors/vendors_view_model.hpp"

namespace mamori::app {
namespace {

/// A pharmacy that answered the form of 令和5年度, on a day of another year.
struct Years : DeskFixture {
  FormsViewModel forms{session};
  Years() { forms.setListed(true); }

  void at(std::string_view day) {
    later.emplace(CivilDate::from_iso(day).value());
    session.close();
    auto vault = vault::Vault::open(folder(), "", SecretBytes::from_text(test_passphrase), *later);
    REQUIRE(vault);
    REQUIRE(session.open(std::move(*vault), *later));
  }

  [[nodiscard]] QVariant of(const char* edition, const char* role) const {
    return forms.editions()->value(forms.editions()->rowOf(edition), role);
  }

  std::optional<ChosenDayClock> later;
};

}  // namespace

TEST_CASE_METHOD(Years, "While the year's own form is in use there is nothing to say") {
  session.touch();
  CHECK(forms.state() == FormsViewModel::Current);
  CHECK(forms.yearsBehind() == 0);
  CHECK(of("r5", "inUse").toBool());
  CHECK(of("r5", "standing").toInt() == FormsViewModel::Official);
}

TEST_CASE_METHOD(Years, "Three years later the form is an old one, and the year's own is not here") {
  at("2026-11-30");
  CHECK(forms.state() == FormsViewModel::NotHere);
  CHECK(forms.year() == "令和8年度");
  CHECK(forms.yearsBehind() == 3);
  CHECK(forms.inUse() == "令和5年度版");
  CHECK(forms.untouched());
  CHECK(forms.offered().isEmpty());
}

TEST_CASE_METHOD(Years, "In April the year's form is not out yet") {
  at("2026-04-01");
  CHECK(forms.state() == FormsViewModel::NotOutYet);
  CHECK(forms.year() == "令和8年度");
}

TEST_CASE_METHOD(Years, "A form of the year that is here can be begun, and says where it is not sure") {
  at("2025-11-30");
  CHECK(forms.state() == FormsViewModel::Offered);
  CHECK(forms.offered() == "r7");
  CHECK(of("r7", "standing").toInt() == FormsViewModel::Reconstructed);
  CHECK(of("r7", "doubts").toInt() > 0);
  CHECK(of("r7", "begins").toBool());
  REQUIRE(forms.begin(forms.offered()));
  CHECK(forms.state() == FormsViewModel::Current);
  CHECK(of("r7", "inUse").toBool());
  CHECK(of("r5", "begun").toBool());
  CHECK_FALSE(forms.begin("r7"));
  CHECK(forms.failed());
}

TEST_CASE_METHOD(Years, "Any edition can be read with its doubts, also one whose year was never begun") {
  at("2025-11-30");
  REQUIRE(forms.begin("r7"));
  auto& look = *forms.look();
  CHECK_FALSE(look.ready());
  look.open("r6");
  REQUIRE(look.ready());
  CHECK(look.title() == "令和6年度版（1年度前の様式）");
  REQUIRE(look.sheets().size() == 2);
  const auto& r6 = *test_library().edition("r6");
  std::size_t doubts = 0;
  for (const auto kind : {SheetKind::pharmacy, SheetKind::vendor}) {
    look.choose(int(kind));
    REQUIRE(look.rows()->count() == int(r6.sheet(kind).rows.size()));
    for (int i = 0; i < look.rows()->count(); ++i) {
      const Row& row = r6.sheet(kind).rows[static_cast<std::size_t>(i)];
      CHECK(look.rows()->value(i, "wording").toString().endsWith("（原文未確認）") == !row.wording);
      doubts += static_cast<std::size_t>(look.rows()->value(i, "doubts").toStringList().size());
    }
  }
  CHECK(doubts + static_cast<std::size_t>(look.doubts().size()) > 0);
  look.close();
  CHECK_FALSE(look.ready());
}

TEST_CASE_METHOD(Years, "Last year's answer stands beside its row and is given again with today's date") {
  const Row& ledger = row("2(1)", Target::all);
  Answer yes;
  yes.first = Check{Verdict::yes, clock.today()};
  REQUIRE(session.sheets().answer(own(), ledger.key, yes));
  at("2024-11-30");
  REQUIRE(forms.offered() == "r6");
  REQUIRE(forms.begin("r6"));
  // It is counted, stands first among what is to be done, and is marked in the list.
  HomeViewModel home(session);
  session.touch();
  CHECK(home.toRenew() == 1);
  // Only the form's first question comes before it.
  CHECK(home.next()->value(0, "badge").toString() == "はじめに");
  CHECK(home.next()->value(1, "badge").toString() == "もう一度確認");
  SheetViewModel sheet(session);
  REQUIRE(sheet.openSheet(int(own()), "2-(1)@all"));
  CHECK(sheet.row()->renewable());
  CHECK(sheet.row()->earlier().contains("はい"));
  CHECK(sheet.row()->first() == RowViewModel::Nothing);
  sheet.confirmAgain();
  CHECK(sheet.row()->first() == RowViewModel::Yes);
  CHECK(sheet.row()->firstDay() == "2024-11-30");
  CHECK_FALSE(sheet.row()->renewable());
}

TEST_CASE_METHOD(Years, "Two editions lie side by side, with nothing of a wording taken for markup") {
  at("2025-11-30");
  forms.compare("r7");
  CHECK(forms.compared() == "令和5年度版 → 令和7年度版");
  CHECK(forms.changedRows() > 0);
  CHECK(forms.againRows() > 0);
  const auto* changes = forms.changes();
  bool underlined = false;
  for (int i = 0; i < changes->count(); ++i) {
    const QString after = changes->value(i, "after").toString();
    underlined = underlined || after.contains("<u>");
    QString plain = after;
    CHECK_FALSE(plain.remove("<u>").remove("</u>").remove("<br>").contains(u'<'));
  }
  CHECK(underlined);
  forms.leaveChanges();
  CHECK(forms.compared().isEmpty());
  CHECK(changes->count() == 0);
}

TEST_CASE_METHOD(Years, "The sheets of an earlier year can be opened behind those of the year in use") {
  at("2024-11-30");
  REQUIRE(forms.begin("r6"));
  SheetShelf shelf(session);
  session.touch();
  REQUIRE(shelf.names().size() == 2);
  CHECK(shelf.names().at(1).startsWith("令和5年度版"));
  SheetViewModel sheet(session);
  REQUIRE(sheet.openSheet(shelf.sheetAt(1)));
  CHECK(sheet.edition() == "令和5年度版（1年度前の様式）");
  REQUIRE(sheet.openSheet(shelf.sheetAt(0)));
  CHECK(sheet.edition() == "令和6年度版");
}

TEST_CASE_METHOD(Years, "What changed between two forms is offered as a paper") {
  at("2025-11-30");
  QString name;
  QObject::connect(&forms, &FormsViewModel::paperWanted, &forms, [&](const QString& offered) { name = offered; });
  forms.printChanges();
  CHECK(name.isEmpty());
  forms.compare("r7");
  forms.printChanges();
  CHECK(name.contains("令和7年度版"));
}

/// A pharmacy that chose no form yet.
struct NoYear {
  NoYear() {
    const vault::NewVault wanted{
        .desk = Desk::pharmacy, .name = "あおば薬局", .person = "見本 花子", .cost = crypto::KdfCost{8192, 1}};
    auto vault = vault::Vault::create(std::filesystem::path(away.path().toStdString()) / "vault", wanted,
                                      SecretBytes::from_text(test_passphrase), clock);
    REQUIRE(vault);
    REQUIRE(session.open(std::move(*vault), clock));
  }

  QTemporaryDir away;
  ChosenDayClock clock{CivilDate::from_iso("2026-11-30").value()};
  DeskSession session{test_library()};
};

TEST_CASE_METHOD(NoYear, "Before any form is chosen every view can be read, and practising begins the official one") {
  FormsViewModel forms(session);
  HomeViewModel home(session);
  VendorsViewModel vendors(session);
  InspectionViewModel inspection(session);
  PosterViewModel poster(session);
  SheetShelf shelf(session);
  REQUIRE(session.pharmacy()->add_vendor("レセコン株式会社", {"レセコン"}));
  session.touch();
  vendors.select(1);
  CHECK(home.standing() == HomeViewModel::NoYear);
  CHECK(forms.inUse().isEmpty());
  CHECK(shelf.names().isEmpty());
  REQUIRE(forms.practise());
  CHECK(forms.inUse() == "令和5年度版");
  CHECK(home.standing() == HomeViewModel::GateUnanswered);
  CHECK(forms.practise());
}

}  // namespace mamori::app
