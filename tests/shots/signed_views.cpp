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
  (void)app.session().pharmacy()->accept(*vendor.systems.front().waiting, mamori::Comparison::met_read);
  app.session().touch();
  app.vendors()->show(VendorsViewModel::ListPane);
  app.vendors()->select(int(vendor.id));
  app.go(AppViewModel::VendorsPage);
}

/// The first row of the vendor's sheet is corrected by a paper with its picture.
void correct(AppViewModel& app, int sheet) {
  auto& session = app.session();
  const mamori::SheetId id{sheet};
  const auto row = session.sheets().view(id)->assessment.sheet().rows.front().key;
  const auto today = session.clock().today();
  mamori::Evidence picture;
  picture.kind = mamori::EvidenceKind::photo;
  picture.title = "直した紙";
  picture.media = "image/jpeg";
  picture.day = today;
  picture.uses = {desks::subject_of(id)};
  (void)session.vault().change({}, [&](mamori::vault::Writer& writer) -> mamori::Result<void> {
    return writer.add_evidence(picture, std::vector<std::uint8_t>{1, 2, 3}).map([](mamori::EvidenceId) {});
  });
  auto answer = mamori::checklist::with_first({}, mamori::Verdict::no, today);
  answer.target_day = today.plus_days(60);
  (void)session.pharmacy()->take_down(id, today, "保守 太郎", {{row, answer}});
  session.touch();
  app.openSheet(sheet, QString::fromStdString(row.text()));
}

}  // namespace

std::vector<View> signed_views() {
  const auto sheet = [](AppViewModel& app) { return app.vendors()->systems()->value(0, "key").toInt(); };
  return {
      {"vendor-signed", accept_response},
      {"sheet-signed", [sheet](AppViewModel& app) { app.openSheet(sheet(app)); }},
      {"row-signed",
       [](AppViewModel& app) { app.sheet()->choose(app.sheet()->rows()->value(1, "key").toString()); }},
      {"row-corrected", [sheet](AppViewModel& app) { correct(app, sheet(app)); }},
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
      {"lock-soon",
       [](AppViewModel& app) {
         app.vendors()->setTie(VendorsViewModel::Direct);
         app.go(AppViewModel::HomePage);
         app.setLockIn(20);
       }},
      {"lock-put-off", [](AppViewModel& app) { app.setLockIn(0); }},
  };
}
