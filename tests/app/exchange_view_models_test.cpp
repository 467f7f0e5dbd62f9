#include "two_desks.hpp"
#include "viewmodels/sheet/sheet_view_model.hpp"

namespace mamori::app {
namespace {

TEST_CASE("A vendor needs at least one system, and a second one of the same name is refused with words") {
  DeskFixture here;
  VendorsViewModel vendors(here.session);
  CHECK(vendors.addVendor(QStringLiteral("A社"), {QStringLiteral("レセコン"), QString()}));
  CHECK(vendors.selectedName() == QStringLiteral("A社"));
  CHECK(vendors.systems()->count() == 1);
  CHECK_FALSE(vendors.addVendor(QStringLiteral("A社"), {QStringLiteral("レセコン")}));
  CHECK(vendors.error().code == QStringLiteral("vendor_exists"));
  CHECK(vendors.vendors()->count() == 1);
}

TEST_CASE("A request counts as sent only once a person says that it was handed over") {
  Two two;
  CHECK(two.vendors.pane() == VendorsViewModel::HandOverPane);
  CHECK(two.vendors.outgoing()->frameCount() == 1);
  CHECK(two.vendors.outgoing()->fingerprint().size() == 14);
  CHECK(two.vendors.systems()->value(0, "state") == VendorsViewModel::NotSent);
  REQUIRE(two.vendors.outgoing()->finish());
  CHECK(two.vendors.pane() == VendorsViewModel::ListPane);
  CHECK(two.vendors.systems()->value(0, "state") == VendorsViewModel::Sent);
  // The request itself, and one line of how it left.
  CHECK(two.vendors.trail()->count() == 2);
}

TEST_CASE("Larger codes are more codes of fewer modules, and they run by themselves") {
  Two two;
  auto& outgoing = *two.vendors.outgoing();
  const int size = outgoing.codeSize();
  CHECK_FALSE(outgoing.running());
  outgoing.setLarge(true);
  CHECK(outgoing.frameCount() > 1);
  CHECK(outgoing.codeSize() < size);
  CHECK(outgoing.running());
  outgoing.setLarge(false);
  CHECK(outgoing.codeSize() == size);
  CHECK_FALSE(outgoing.running());
}

TEST_CASE("Codes stand still on the part that is asked for and go on from there") {
  Two two;
  auto& outgoing = *two.vendors.outgoing();
  outgoing.setLarge(true);
  REQUIRE(outgoing.parts() >= 2);
  CHECK(outgoing.frameCount() == 8 * outgoing.parts());
  outgoing.holdPart(2);
  CHECK_FALSE(outgoing.running());
  CHECK(outgoing.shownParts().count(true) == 1);
  CHECK(outgoing.shownParts().value(1));
  const QString second = outgoing.codeBits();
  outgoing.holdPart(1);
  CHECK(outgoing.codeBits() != second);
  outgoing.holdPart(outgoing.parts() + 1);
  CHECK(outgoing.frame() == 0);
  outgoing.setInterval(20);
  CHECK(outgoing.interval() == 100);
  outgoing.setInterval(5000);
  CHECK(outgoing.interval() == 1000);
  outgoing.setInterval(100);
  outgoing.setRunning(true);
  REQUIRE(QTest::qWaitFor([&] { return outgoing.frame() > 2; }, patience));
  CHECK(outgoing.codeSize() > 0);
}

TEST_CASE("A message too large for codes is offered as a file, and only saving it ends the page") {
  Two two;
  auto& outgoing = *two.vendors.outgoing();
  desks::Outgoing large;
  large.envelope.assign(20000, 0x11);
  large.envelope[0] = 0xD2;
  outgoing.show(OutgoingViewModel::Response, large, {}, {});
  CHECK(outgoing.ready());
  CHECK_FALSE(outgoing.fitsCodes());
  CHECK(outgoing.parts() == 0);
  CHECK(outgoing.frameCount() == 0);
  CHECK_FALSE(outgoing.failed());
  CHECK_FALSE(outgoing.running());
  CHECK(outgoing.saveTo(two.file("large.mamori")));
}

TEST_CASE("A file that cannot be written is said, and nothing counts as saved") {
  Two two;
  CHECK_FALSE(two.vendors.outgoing()->saveTo(two.file("no/such/folder.mamori")));
  CHECK(two.vendors.outgoing()->error().code == QStringLiteral("file_unwritable"));
  CHECK(two.vendors.outgoing()->savedName().isEmpty());
}

TEST_CASE("The code on the pharmacy's screen, read as a picture, opens the request at the vendor") {
  Two two;
  const QUrl picture = two.picture(*two.vendors.outgoing(), 0);
  two.desk.receive();
  two.desk.scan()->readFile(picture);
  REQUIRE(QTest::qWaitFor([&] { return two.desk.pane() == VendorDeskViewModel::PreviewPane; }, patience));
  CHECK(two.desk.previewPharmacy() == QStringLiteral("あおば薬局"));
  CHECK(two.desk.previewSystems() == QStringList{QStringLiteral("レセコン")});
  CHECK(two.desk.previewFingerprint() == two.vendors.outgoing()->fingerprint());
  CHECK(two.desk.requests()->count() == 0);
  REQUIRE(two.desk.takeOn());
  CHECK(two.desk.requests()->count() == 1);
}

TEST_CASE("A request that was taken on before is recognised and keeps its answers") {
  Two two;
  two.takeOn();
  two.answerEverything(Verdict::yes);
  two.desk.receive();
  two.desk.scan()->readFile(two.file("request.mamori"));
  REQUIRE(QTest::qWaitFor([&] { return two.desk.pane() == VendorDeskViewModel::PreviewPane; }, patience));
  CHECK(two.desk.previewKnown());
  REQUIRE(two.desk.takeOn());
  CHECK(two.desk.requests()->count() == 1);
  CHECK(two.desk.open() == 0);
}

TEST_CASE("A response in several codes says which parts are missing and is whole with the last one") {
  Two two;
  two.takeOn();
  two.answerEverything(Verdict::no, "次の版で対応します。それまでは外からの接続を止めています。");
  REQUIRE(two.desk.respond(QStringLiteral("保守 太郎")));
  auto& outgoing = *two.desk.outgoing();
  outgoing.setRunning(false);
  REQUIRE(outgoing.frameCount() > 2);
  auto& scan = *two.vendors.scan();
  two.vendors.show(VendorsViewModel::ReceivePane);

  scan.readFile(two.picture(outgoing, 0));
  REQUIRE(QTest::qWaitFor([&] { return scan.gathered() == 1; }, patience));
  CHECK(scan.known().value(0));
  CHECK_FALSE(scan.missing().contains(1));
  CHECK(scan.missing().size() == scan.parts() - 1);

  const int parts = scan.parts();
  for (int frame = 1; frame < parts; ++frame) {
    outgoing.showFrame(frame);
    scan.readFile(two.picture(outgoing, frame));
  }
  REQUIRE(QTest::qWaitFor([&] { return two.vendors.pane() == VendorsViewModel::ComparePane; }, patience));
  CHECK(two.vendors.arrival()->noes() == two.vendors.arrival()->rowCount());
}

TEST_CASE("What is no message of ours is refused with words and changes nothing") {
  Two two;
  auto& scan = *two.desk.scan();
  two.desk.receive();
  const auto says = [&](const QUrl& file, const char* code) {
    scan.forgetError();
    scan.readFile(file);
    REQUIRE(QTest::qWaitFor([&] { return scan.failed(); }, patience));
    CHECK(scan.error().code == QString::fromLatin1(code));
    CHECK(two.desk.pane() == VendorDeskViewModel::ReceivePane);
    CHECK(scan.gathered() == 0);
  };
  const auto code = exchange::make_qr("HTTPS://EXAMPLE.JP/RX");
  REQUIRE(code);
  REQUIRE(picture_of(*code, 4).save(two.file("foreign.png").toLocalFile()));
  says(two.file("foreign.png"), "qr_web_address");

  QImage blank(200, 200, QImage::Format_Grayscale8);
  blank.fill(Qt::white);
  REQUIRE(blank.save(two.file("blank.png").toLocalFile()));
  says(two.file("blank.png"), "picture_without_code");

  const std::string garbage = "これは依頼ではありません";
  const auto* bytes = reinterpret_cast<const std::uint8_t*>(garbage.data());
  REQUIRE(write_file(two.file("garbage.mamori").toLocalFile().toStdString(), {bytes, garbage.size()}));
  says(two.file("garbage.mamori"), "envelope_broken");
  says(two.file("absent.mamori"), "file_unreadable");
  CHECK(two.desk.requests()->count() == 0);
}

TEST_CASE("A response is signed only when every required row of every system has its answer") {
  Two two;
  two.takeOn();
  CHECK(two.desk.open() > 0);
  CHECK_FALSE(two.desk.respond(QStringLiteral("保守 太郎")));
  CHECK(two.desk.error().code == QStringLiteral("response_incomplete"));
  two.answerEverything(Verdict::yes);
  CHECK(two.desk.open() == 0);
  CHECK(two.desk.respond(QStringLiteral("保守 太郎")));
  CHECK_FALSE(two.desk.responded().isEmpty());
  SECTION("and a second time for a reason alone") {
    two.desk.back();
    CHECK_FALSE(two.desk.respond(QStringLiteral("保守 太郎"), QStringLiteral("\u3000")));
    CHECK(two.desk.error().code == QStringLiteral("request_answered"));
    CHECK(two.desk.respond(QStringLiteral("保守 太郎"), QStringLiteral("書類を間違えた")));
    CHECK(two.desk.outbox()->rowCount() == 2);
  }
}

TEST_CASE("Leaving the comparison decides nothing; accepting fills the sheet") {
  Two two;
  two.returnResponse();
  auto& arrival = *two.vendors.arrival();
  CHECK(arrival.key() == ArrivalViewModel::FirstSeen);
  CHECK(arrival.responsible() == QStringLiteral("保守 太郎"));
  CHECK(arrival.undecided() == arrival.rowCount());

  two.vendors.back();
  CHECK(two.vendors.waiting() == 1);
  CHECK(two.vendors.systems()->value(0, "state") == VendorsViewModel::ToConfirm);
  CHECK(two.vendors.systems()->value(0, "answered") == 0);

  two.vendors.look(two.vendors.systems()->value(0, "waiting").toInt());
  CHECK_FALSE(arrival.accept());
  CHECK(arrival.error().code == QStringLiteral("key_not_compared"));
  REQUIRE(two.pin());
  REQUIRE(arrival.accept());
  CHECK(two.vendors.waiting() == 0);
  CHECK(two.vendors.systems()->value(0, "state") == VendorsViewModel::Received);
  CHECK(two.vendors.systems()->value(0, "answered") == two.vendors.systems()->value(0, "total"));
  CHECK(two.vendors.selectedFingerprint() == arrival.fingerprint());
}

TEST_CASE("A first response has いいえ on top, and no row is marked as changed") {
  Two two;
  two.takeOn();
  two.answerEverything(Verdict::yes);
  // One row in the middle says いいえ.
  const auto asked = two.there.session.vendor()->requests()->front().systems.front();
  const auto& rows = asked.assessment.sheet().rows;
  Answer no = checklist::with_first({}, Verdict::no, CivilDate::from_iso("2023-11-21").value());
  no.target_day = CivilDate::from_iso("2024-02-29").value();
  REQUIRE(two.there.session.sheets().answer(asked.id, rows[3].key, no, "見なおした"));
  two.there.session.touch();
  REQUIRE(two.desk.respond(QStringLiteral("保守 太郎")));
  REQUIRE(two.desk.outgoing()->saveTo(two.file("response.mamori")));
  two.vendors.show(VendorsViewModel::ReceivePane);
  two.vendors.scan()->readFile(two.file("response.mamori"));
  REQUIRE(QTest::qWaitFor([&] { return two.vendors.pane() == VendorsViewModel::ComparePane; }, patience));
  auto& arrival = *two.vendors.arrival();
  CHECK(arrival.firstOfAll());
  CHECK(arrival.rows()->value(0, "after").toInt() == int(ArrivalViewModel::No));
  for (int row = 0; row < arrival.rows()->count(); ++row) CHECK_FALSE(arrival.rows()->value(row, "changed").toBool());
  REQUIRE(two.pin());
  REQUIRE(arrival.accept());
  // Once accepted the next one is laid beside it.
  two.vendors.look(1);
  CHECK_FALSE(arrival.firstOfAll());
}

TEST_CASE("A response that is decided about in part says the same everywhere") {
  Two two;
  two.returnResponse(Verdict::no);
  auto& arrival = *two.vendors.arrival();
  REQUIRE(two.pin());
  const int rows = arrival.undecided();
  const auto key = [&](int row) { return arrival.rows()->value(row, "key").toString(); };
  REQUIRE(arrival.choose(key(0), ArrivalViewModel::Take));
  REQUIRE(arrival.choose(key(1), ArrivalViewModel::Leave));
  REQUIRE(arrival.settle(QStringLiteral("電話で聞いた")));
  CHECK(arrival.standing() == ArrivalViewModel::Staged);
  CHECK(arrival.taken() == 1);
  CHECK(arrival.left() == 1);
  CHECK(arrival.undecided() == rows - 2);
  CHECK(arrival.noes() == rows - 2);
  int changed = 0;
  for (int row = 0; row < arrival.rows()->count(); ++row) changed += arrival.rows()->value(row, "changed").toInt();
  CHECK(changed == rows - 2);
  // The page of the vendor counts alike, and is not still waiting for an answer.
  two.vendors.show(VendorsViewModel::ListPane);
  CHECK(two.vendors.systems()->value(0, "decided") == 2);
  CHECK(two.vendors.systems()->value(0, "undecided") == rows - 2);
  CHECK(two.vendors.trail()->value(0, "detail").toString().startsWith(QStringLiteral("回答あり・確認待ち")));
  REQUIRE(arrival.accept());
  CHECK(two.vendors.systems()->value(0, "undecided") == 0);
  two.vendors.look(1);
  CHECK(arrival.taken() == rows - 1);
  CHECK(arrival.left() == 1);
  for (int row = 0; row < arrival.rows()->count(); ++row) CHECK_FALSE(arrival.rows()->value(row, "changed").toBool());
}

TEST_CASE("What was odd about a row is not asked again once the row is decided about") {
  Two two;
  two.returnResponse();
  REQUIRE(two.pin());
  REQUIRE(two.vendors.arrival()->accept());
  two.vendors.show(VendorsViewModel::ListPane);
  REQUIRE(two.vendors.ask({}));
  two.returnResponse(Verdict::no);
  auto& arrival = *two.vendors.arrival();
  REQUIRE_FALSE(arrival.oddities().isEmpty());
  const int odd = static_cast<int>(arrival.oddities().size());
  REQUIRE(arrival.choose(arrival.rows()->value(0, "key").toString(), ArrivalViewModel::Take));
  REQUIRE(arrival.settle());
  CHECK(arrival.standing() == ArrivalViewModel::Staged);
  CHECK(arrival.oddities().size() == odd - 1);
}

TEST_CASE("A sheet that a vendor signed is only read, and says who signed it") {
  Two two;
  two.returnResponse();
  REQUIRE(two.pin());
  REQUIRE(two.vendors.arrival()->accept());
  CHECK(two.vendors.systems()->value(0, "vendorSigned") == true);
  CHECK(two.vendors.systems()->value(0, "footing").toString().contains(QStringLiteral("・紙（写しあり） 0・手入力 0")));
  CHECK(two.vendors.systems()->value(0, "signedRows").toInt() > 0);
  SheetViewModel sheet(two.here.session);
  REQUIRE(sheet.openSheet(two.vendors.systems()->value(0, "key").toInt(), "2(8)@network"));
  auto& signature = *sheet.signature();
  CHECK(signature.there());
  CHECK(signature.by() == QStringLiteral("保守 太郎（あおば薬局）"));
  CHECK(signature.number() == two.vendors.selectedFingerprint());
  CHECK(signature.typedRows() == 0);
  CHECK(signature.footing() == QStringLiteral("署名 14・紙（写しあり） 0・手入力 0"));
  CHECK(signature.was().isEmpty());
  CHECK(signature.answer().startsWith(QStringLiteral("はい")));
  sheet.answerFirst(false);
  sheet.giveReason(QStringLiteral("押しまちがい"));
  CHECK(sheet.error().code == QStringLiteral("answer_signed"));
  CHECK(sheet.row()->first() == RowViewModel::Yes);
  REQUIRE(sheet.openSheet(int(two.here.own())));
  CHECK_FALSE(signature.there());
}

TEST_CASE("Saving a request as a file is handing it over, and can be taken back") {
  Two two;
  auto& outgoing = *two.vendors.outgoing();
  const auto state = [&] { return two.vendors.systems()->value(0, "state").toInt(); };
  CHECK(state() == VendorsViewModel::NotSent);
  REQUIRE(outgoing.saveTo(two.file("request.mamori")));
  CHECK(outgoing.noted());
  CHECK(state() == VendorsViewModel::Sent);
  REQUIRE(outgoing.canTakeBack());
  REQUIRE(outgoing.takeBack());
  CHECK(state() == VendorsViewModel::NotSent);
  CHECK_FALSE(outgoing.noted());
  CHECK(outgoing.savedName() == "request.mamori");
  REQUIRE(outgoing.finish());
  CHECK(state() == VendorsViewModel::Sent);
  CHECK(two.here.session.overview()->vendors.front().systems.front().trail.size() == 1);
}

TEST_CASE("A vendor that is not asked is missed nowhere, until it is asked again") {
  Two two;
  two.vendors.show(VendorsViewModel::ListPane);
  CHECK_FALSE(two.vendors.setTie(VendorsViewModel::Ended, "　"));
  REQUIRE(two.vendors.setTie(VendorsViewModel::Ended, "解約"));
  CHECK(two.vendors.selectedTie() == VendorsViewModel::Ended);
  CHECK(two.vendors.tieReason() == "解約");
  CHECK(two.vendors.systems()->value(0, "state") == VendorsViewModel::NotNeeded);
  CHECK_FALSE(two.vendors.ask({}));
  CHECK(two.vendors.error().code == QStringLiteral("vendor_not_asked"));
  CHECK_FALSE(two.vendors.setTie(VendorsViewModel::Direct, {}));
  REQUIRE(two.vendors.setTie(VendorsViewModel::Direct, "契約しなおした"));
  CHECK(two.vendors.ask({}));
}

TEST_CASE("A refusal keeps its reason in the inbox and leaves the sheet as it was") {
  Two two;
  two.returnResponse(Verdict::no);
  REQUIRE(two.vendors.arrival()->refuse(QStringLiteral("目標日が遅すぎます")));
  CHECK(two.vendors.inbox()->value(0, "standing") == ArrivalViewModel::Refused);
  CHECK(two.vendors.inbox()->value(0, "refusal") == QStringLiteral("目標日が遅すぎます"));
  CHECK(two.vendors.systems()->value(0, "answered") == 0);
}

TEST_CASE("The same response scanned again is recognised") {
  Two two;
  two.returnResponse();
  REQUIRE(two.pin());
  REQUIRE(two.vendors.arrival()->accept());
  two.vendors.show(VendorsViewModel::ReceivePane);
  two.vendors.scan()->readFile(two.file("response.mamori"));
  REQUIRE(QTest::qWaitFor([&] { return two.vendors.scan()->failed(); }, patience));
  CHECK(two.vendors.scan()->error().code == QStringLiteral("response_already_received"));
  CHECK(two.vendors.inbox()->count() == 1);
}

}  // namespace
}  // namespace mamori::app
