// A pharmacy with one vendor beside that vendor's own desk, as view models; they know each other only through files.
#pragma once

#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/qr_picture.hpp"
#include "desk_fixture.hpp"
#include "exchange/exchange.hpp"
#include "viewmodels/vendordesk/vendor_desk_view_model.hpp"
#include "viewmodels/vendors/vendors_view_model.hpp"

#include <QTest>

namespace mamori::app {

inline constexpr int patience = 20000;  // ms; reading pictures runs in another thread

struct Two {
  DeskFixture here;
  DeskFixture there{Desk::vendor};
  VendorsViewModel vendors{here.session};
  VendorDeskViewModel desk{there.session};

  Two() {
    REQUIRE(vendors.addVendor(QStringLiteral("レセコン株式会社"), {QStringLiteral("レセコン")}));
    REQUIRE(vendors.ask(QStringLiteral("2023-12-06")));
  }
  [[nodiscard]] QUrl file(const char* name) const {
    return QUrl::fromLocalFile(here.away.filePath(QString::fromUtf8(name)));
  }
  QUrl picture(const OutgoingViewModel& outgoing, int frame) {
    // What the screen draws: the modules as QML gets them.
    exchange::QrCode code;
    code.size = outgoing.codeSize();
    for (const QChar bit : outgoing.codeBits()) code.modules.push_back(bit == QLatin1Char('1'));
    const QUrl to = file(QByteArray("frame" + QByteArray::number(frame) + ".png").constData());
    REQUIRE(picture_of(code, 4).save(to.toLocalFile()));
    return to;
  }
  /// Hands the request over as a file and takes it on.
  void takeOn() {
    REQUIRE(vendors.outgoing()->saveTo(file("request.mamori")));
    REQUIRE(vendors.outgoing()->finish());
    desk.receive();
    desk.scan()->readFile(file("request.mamori"));
    REQUIRE(QTest::qWaitFor([&] { return desk.pane() == VendorDeskViewModel::PreviewPane; }, patience));
    REQUIRE(desk.takeOn());
  }
  void answerEverything(Verdict verdict, const std::string& remark = {}) {
    const auto requests = there.session.vendor()->requests();
    REQUIRE(requests);
    for (const auto& system : requests->front().systems) {
      for (const auto& row : system.assessment.sheet().rows) {
        Answer answer;
        answer.first = Check{verdict, CivilDate::from_iso("2023-11-20").value()};
        if (verdict == Verdict::no) answer.target_day = CivilDate::from_iso("2024-02-29").value();
        answer.remark = remark;
        REQUIRE(there.session.sheets().answer(system.id, row.key, answer));
      }
    }
    there.session.touch();
  }
  /// The pharmacy compared the digits of the key that signed.
  bool pin() {
    auto& arrival = *vendors.arrival();
    return arrival.pin(arrival.fingerprint(), false);
  }
  /// The vendor answers, the pharmacy takes the response in as a file.
  void returnResponse(Verdict verdict = Verdict::yes) {
    takeOn();
    answerEverything(verdict);
    REQUIRE(desk.respond(QStringLiteral("保守 太郎")));
    REQUIRE(desk.outgoing()->saveTo(file("response.mamori")));
    vendors.show(VendorsViewModel::ReceivePane);
    vendors.scan()->readFile(file("response.mamori"));
    REQUIRE(QTest::qWaitFor([&] { return vendors.pane() == VendorsViewModel::ComparePane; }, patience));
  }
};

}  // namespace mamori::app
