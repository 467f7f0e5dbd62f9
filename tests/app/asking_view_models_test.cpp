// The people's side of the exchange on the screen: deciding row by row, trust, reminders, many requests, standard
// answers.
#include "two_desks.hpp"
#include "viewmodels/trust/trust_view_model.hpp"

#include <QFile>

namespace mamori::app {
namespace {

QString digits_of(DeskFixture& desk) {
  return QString::fromStdString(exchange::fingerprint(desk.session.vault().signing_key().public_key()));
}

void enter(SecretInput& secret, std::string_view text) {
  secret.enter(QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size())));
}

}  // namespace

TEST_CASE("Rows are chosen one by one, the choice is kept, and what was chosen is carried out") {
  Two two;
  two.returnResponse();
  auto& arrival = *two.vendors.arrival();
  const int rows = arrival.undecided();
  REQUIRE(rows > 3);
  arrival.setRowByRow(true);
  REQUIRE(arrival.choose(arrival.rows()->value(0, "key").toString(), ArrivalViewModel::Take));
  REQUIRE(arrival.choose(arrival.rows()->value(1, "key").toString(), ArrivalViewModel::Leave));
  CHECK(arrival.taking() == 1);
  CHECK(arrival.leaving() == 1);
  CHECK(arrival.rows()->value(0, "choice") == ArrivalViewModel::Take);

  // Another visit, as after closing the app, goes on where it was.
  VendorsViewModel later(two.here.session);
  two.here.session.touch();
  later.look(later.inbox()->value(0, "key").toInt());
  CHECK(later.arrival()->rowByRow());
  CHECK(later.arrival()->taking() == 1);

  const auto why = QStringLiteral("聞き直す");
  CHECK_FALSE(arrival.settle(why));
  CHECK(arrival.error().code == QStringLiteral("key_not_compared"));
  REQUIRE(two.pin());
  CHECK_FALSE(arrival.settle());
  CHECK(arrival.error().code == QStringLiteral("reason_missing"));
  REQUIRE(arrival.settle(why));
  CHECK(two.vendors.pane() == VendorsViewModel::ComparePane);
  CHECK(arrival.undecided() == rows - 2);
  CHECK(arrival.rows()->value(0, "settled").toBool());
  CHECK(two.vendors.systems()->value(0, "answered") == 1);
  REQUIRE(arrival.accept());
  CHECK(two.vendors.pane() == VendorsViewModel::ListPane);
  CHECK(two.vendors.waiting() == 0);
}

TEST_CASE("Digits that were heard wrongly stop the key; a changed key is trusted with a reason and the secret") {
  Two two;
  two.returnResponse();
  auto& arrival = *two.vendors.arrival();
  CHECK_FALSE(arrival.pin(QStringLiteral("1234"), false));
  CHECK(arrival.error().code == QStringLiteral("fingerprint_malformed"));
  CHECK_FALSE(arrival.pin(QStringLiteral("000000000000"), false));
  CHECK(arrival.error().code == QStringLiteral("fingerprint_differs"));
  REQUIRE(two.pin());
  CHECK(arrival.key() == ArrivalViewModel::Known);
  REQUIRE(arrival.accept());

  DeskFixture elsewhere{Desk::vendor};
  REQUIRE(two.vendors.ask({}));
  // The file is sealed to the key that is trusted; the codes can be read by whoever sits there now.
  VendorDeskViewModel other(elsewhere.session);
  other.receive();
  other.scan()->readFile(two.picture(*two.vendors.outgoing(), 0));
  REQUIRE(QTest::qWaitFor([&] { return other.pane() == VendorDeskViewModel::PreviewPane; }, patience));
  REQUIRE(other.takeOn());
  const auto requests = elsewhere.session.vendor()->requests();
  REQUIRE(requests);
  for (const auto& system : requests->front().systems) {
    for (const auto& row : system.assessment.sheet().rows) {
      const auto answer = checklist::with_first({}, Verdict::yes, elsewhere.clock.today());
      REQUIRE(elsewhere.session.sheets().answer(system.id, row.key, answer));
    }
  }
  elsewhere.session.touch();
  REQUIRE(other.respond(QStringLiteral("別の人")));
  REQUIRE(other.outgoing()->saveTo(two.file("other.mamori")));
  two.vendors.openFiles({two.file("other.mamori")});
  REQUIRE(QTest::qWaitFor([&] { return two.vendors.pane() == VendorsViewModel::ComparePane; }, patience));
  CHECK(arrival.key() == ArrivalViewModel::Changed);
  CHECK(arrival.trusted().remove(QLatin1Char(' ')) == digits_of(two.there));
  CHECK_FALSE(arrival.pin(digits_of(elsewhere), false));
  CHECK(arrival.error().code == QStringLiteral("key_changed"));

  SecretInput secret;
  enter(secret, "not the passphrase at all");
  CHECK_FALSE(arrival.replaceKey(digits_of(elsewhere), false, QStringLiteral("入れ替え"), &secret));
  CHECK(arrival.error().code == QStringLiteral("wrong_passphrase"));
  enter(secret, test_passphrase);
  CHECK_FALSE(arrival.replaceKey(digits_of(elsewhere), false, QStringLiteral("  "), &secret));
  enter(secret, test_passphrase);
  REQUIRE(arrival.replaceKey(digits_of(elsewhere), false, QStringLiteral("端末の入れ替え"), &secret));
  CHECK(arrival.key() == ArrivalViewModel::Known);

  TrustViewModel trust(two.here.session);
  two.here.session.touch();
  CHECK(trust.trusted()->count() == 1);
  CHECK(trust.ended()->count() == 1);
  CHECK(trust.trusted()->value(0, "reason") == QStringLiteral("端末の入れ替え"));
  CHECK_FALSE(trust.unpin(trust.trusted()->value(0, "key").toInt(), {}));
  REQUIRE(trust.unpin(trust.trusted()->value(0, "key").toInt(), QStringLiteral("まちがい")));
  CHECK(trust.trusted()->count() == 0);
}

TEST_CASE("While no vendor is asked at all, the page of one says why and offers no request") {
  Two two;
  CHECK(two.vendors.noneAsked().isEmpty());
  two.vendors.setContract(false);
  CHECK(two.vendors.noneAsked().contains(QStringLiteral("契約")));
  two.vendors.setContract(true);
  CHECK(two.vendors.noneAsked().isEmpty());
}

TEST_CASE("A reminder is on the trail, and the record of asking is saved as PDF") {
  Two two;
  REQUIRE(two.vendors.outgoing()->finish());
  CHECK_FALSE(two.vendors.reminderDue());
  CHECK(two.vendors.reminderDay() == QStringLiteral("令和5年12月3日"));
  two.vendors.show(VendorsViewModel::RemindPane);
  CHECK_FALSE(two.vendors.log(true, 3, QStringLiteral("2023-11-23"), {}));
  REQUIRE(two.vendors.log(true, 3, QStringLiteral("2023-11-22"), QStringLiteral(" 担当は休み ")));
  CHECK(two.vendors.pane() == VendorsViewModel::ListPane);
  REQUIRE(two.vendors.trail()->count() == 3);
  CHECK(two.vendors.trail()->value(2, "text") == QStringLiteral("電話で催促しました"));
  CHECK(two.vendors.trail()->value(2, "detail") == QStringLiteral("担当は休み"));
  REQUIRE(two.vendors.saveRecord(two.file("record.pdf")));
  CHECK(two.vendors.savedRecord() == QStringLiteral("record.pdf"));
  QFile pdf(two.file("record.pdf").toLocalFile());
  REQUIRE(pdf.open(QIODevice::ReadOnly));
  CHECK(pdf.read(5) == "%PDF-");
}

TEST_CASE("A folder of requests is taken on at once, each with its outcome") {
  DeskFixture there{Desk::vendor};
  VendorDeskViewModel desk(there.session);
  QTemporaryDir folder;
  for (int i = 0; i < 3; ++i) {
    DeskFixture here;
    VendorsViewModel vendors(here.session);
    REQUIRE(vendors.addVendor(QStringLiteral("レセコン株式会社"), {QStringLiteral("レセコン")}));
    REQUIRE(vendors.ask({}));
    REQUIRE(vendors.outgoing()->saveTo(QUrl::fromLocalFile(folder.filePath(QStringLiteral("r%1.mamori").arg(i)))));
    if (i == 0) {
      REQUIRE(vendors.outgoing()->saveTo(QUrl::fromLocalFile(folder.filePath(QStringLiteral("twice.mamori")))));
    }
  }
  QFile garbage(folder.filePath("z.mamori"));
  REQUIRE(garbage.open(QIODevice::WriteOnly));
  garbage.write("これは依頼ではありません");
  garbage.close();

  desk.openFiles({QUrl::fromLocalFile(folder.path())});
  REQUIRE(QTest::qWaitFor([&] { return !desk.scan()->reading(); }, patience));
  CHECK(desk.many());
  CHECK(desk.takenCount() == 3);
  CHECK(desk.taken()->count() == 5);
  CHECK(desk.taken()->value(0, "what") == TakenListModel::Refused);
  CHECK(desk.taken()->value(1, "what") == TakenListModel::Known);
  CHECK(desk.requests()->count() == 3);
  CHECK(desk.unanswered() == 3);
  CHECK_FALSE(desk.next().isEmpty());
  desk.back();
  CHECK_FALSE(desk.many());
}

TEST_CASE("Standard answers fill a request, differences show, and the next request is one press away") {
  Two two;
  REQUIRE(two.desk.addProduct(QStringLiteral("レセコン"), QStringLiteral("5.2"), 0));
  CHECK(two.desk.pane() == VendorDeskViewModel::SheetPane);
  two.desk.back();
  CHECK(two.desk.pane() == VendorDeskViewModel::ProductsPane);
  const auto product = two.there.session.vendor()->products()->front();
  for (const auto& row : product.sheet.assessment.sheet().rows) {
    const auto answer = checklist::with_first({}, Verdict::yes, two.there.clock.today());
    REQUIRE(two.there.session.sheets().answer(product.sheet.id, row.key, answer));
  }
  two.takeOn();
  CHECK(two.desk.fitting() == 1);
  REQUIRE(two.desk.applyFitting());
  CHECK(two.desk.fitting() == 0);
  CHECK(two.desk.open() == 0);
  CHECK(two.desk.systems()->value(0, "standard") == QStringLiteral("レセコン 5.2"));
  CHECK(two.desk.differences()->count() == 0);
  const auto sheet = two.there.session.vendor()->requests()->front().systems.front();
  auto no = checklist::with_first({}, Verdict::no, two.there.clock.today());
  no.target_day = CivilDate::from_iso("2024-02-29").value();
  REQUIRE(two.there.session.sheets().answer(sheet.id, sheet.assessment.sheet().rows[2].key, no, "この薬局だけ"));
  two.there.session.touch();
  CHECK(two.desk.differences()->count() == 1);
  CHECK(two.desk.systems()->value(0, "differs") == 1);

  REQUIRE(two.desk.respond(QStringLiteral("保守 太郎")));
  REQUIRE(two.desk.outgoing()->finish());
  CHECK(two.desk.unanswered() == 0);
  CHECK(two.desk.next().isEmpty());
  CHECK(two.desk.outbox()->count() == 1);
  CHECK(two.desk.outbox()->value(0, "ways").toStringList().size() == 1);
  REQUIRE(two.desk.resend(two.desk.outbox()->value(0, "key").toInt()));
  CHECK(two.desk.pane() == VendorDeskViewModel::HandOverPane);
  CHECK(two.desk.outgoing()->recipient() == QStringLiteral("あおば薬局"));
}

}  // namespace mamori::app
