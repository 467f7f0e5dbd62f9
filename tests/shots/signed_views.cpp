// What a vendor signed, what was corrected since, and what was handed over.
#include "views.hpp"

#include <QTemporaryDir>
#include <QUrl>

using namespace mamori::app;
namespace desks = mamori::desks;

namespace {

/// The vendor whose response waits in the sample.
desks::VendorView answered(AppViewModel& app) {
  const auto& vendors = app.session().overview()->vendors;
  for (const auto& vendor : vendors) {
    if (vendor.systems.front().waiting) return vendor;
  }
  return vendors.at(1);
}

void accept_response(AppViewModel& app) {
  const auto vendor = answered(app);
  auto& desk = *app.session().pharmacy();
  const auto id = *vendor.systems.front().waiting;
  if (const auto arrival = desk.arrival(id)) {
    (void)desk.pin_vendor(vendor.id, arrival->fingerprint, mamori::Comparison::met_typed);
  }
  (void)desk.accept(id);
  app.session().touch();
  app.vendors()->show(VendorsViewModel::ListPane);
  app.vendors()->select(int(vendor.id));
  app.go(AppViewModel::VendorsPage);
}

/// A paper of the day of the signature corrects nothing.
void correct(AppViewModel& app, int sheet) {
  app.go(AppViewModel::VendorsPage);
  app.vendors()->copyPaper(sheet);
  auto& paper = *app.vendors()->paper();
  paper.setSigner(QStringLiteral("保守 太郎"));
  paper.reply(paper.rows()->value(0, "key").toInt(), PaperFormViewModel::No);
  paper.save();
}

}  // namespace

std::vector<View> signed_views() {
  const auto sheet = [](AppViewModel& app) { return app.vendors()->systems()->value(0, "key").toInt(); };
  return {
      {"vendor-signed", accept_response},
      {"sheet-signed", [sheet](AppViewModel& app) { app.openSheet(sheet(app)); }},
      {"row-signed", [](AppViewModel& app) { app.sheet()->choose(app.sheet()->rows()->value(1, "key").toString()); }},
      {"paper-refused", [sheet](AppViewModel& app) { correct(app, sheet(app)); }},
      {"inspection-signed",
       [](AppViewModel& app) {
         app.go(AppViewModel::InspectionPage);
         for (int i = 1; i < app.inspection()->sheets().size() && !app.inspection()->signature()->there(); ++i) {
           app.inspection()->choose(i);
         }
       }},
      {"hand-over-saved",
       [](AppViewModel& app) {
         app.inspection()->choose(0);
         app.go(AppViewModel::VendorsPage);
         app.vendors()->ask({});
         const QTemporaryDir away;
         app.vendors()->outgoing()->saveTo(QUrl::fromLocalFile(away.filePath(QStringLiteral("依頼.mamori"))));
       }},
      {"vendor-ended",
       [](AppViewModel& app) {
         app.vendors()->show(VendorsViewModel::ListPane);
         app.vendors()->setTie(VendorsViewModel::Ended, QStringLiteral("令和5年3月に解約"));
       }},
      {"inspection-left-out", [](AppViewModel& app) { app.go(AppViewModel::InspectionPage); }},
      {"lock-soon",
       [](AppViewModel& app) {
         app.vendors()->setTie(VendorsViewModel::Direct, QStringLiteral("契約しなおした"));
         app.go(AppViewModel::HomePage);
         app.setLockIn(20);
       }},
      {"lock-put-off", [](AppViewModel& app) { app.setLockIn(0); }},
  };
}
