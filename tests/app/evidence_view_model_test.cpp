#include "viewmodels/evidence/evidence_view_model.hpp"

#include "adapters/pictures/photo.hpp"
#include "desk_fixture.hpp"
#include "viewmodels/incident/incident_view_model.hpp"
#include "viewmodels/poster/poster_view_model.hpp"
#include "viewmodels/questions/questions_view_model.hpp"

#include <QBuffer>
#include <QFile>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTest>
#include <filesystem>
#include <fstream>
#include <sys/stat.h>

namespace mamori::app {
namespace {

/// A photo as a telephone writes it: with an EXIF part that holds a GPS latitude and a maker's note.
QByteArray photo_with_place(QSize size) {
  QImage picture(size, QImage::Format_RGB32);
  picture.fill(Qt::darkCyan);
  QBuffer buffer;
  buffer.open(QIODevice::WriteOnly);
  REQUIRE(picture.save(&buffer, "JPEG", 90));
  // TIFF, little endian: IFD0 with GPSInfo (0x8825) at 26, the GPS IFD with GPSLatitudeRef "N", then a note.
  QByteArray exif("Exif\0\0", 6);
  exif += QByteArray::fromHex(
      "49492a0008000000"
      "0100"
      "2588040001000000"
      "1a000000"
      "00000000");
  exif += QByteArray::fromHex(
      "0100"
      "0100020002000000"
      "4e000000"
      "00000000");
  exif += "GPSPLACE 35.6812N 139.7671E";
  QByteArray part = QByteArray::fromHex("ffe1");
  const auto length = static_cast<quint16>(exif.size() + 2);
  part += static_cast<char>(length >> 8);
  part += static_cast<char>(length & 0xFF);
  QByteArray bytes = buffer.data();
  return bytes.insert(2, part + exif);
}

struct WithEvidence : DeskFixture {
  WithEvidence() { evidence.about(subject()); }

  std::string subject() { return ledgers::subject_of(row("3(1)", Target::organisation).key); }
  QUrl file(const QString& name, const QByteArray& bytes) const {
    QFile out(away.filePath(name));
    REQUIRE(out.open(QIODevice::WriteOnly));
    out.write(bytes);
    return QUrl::fromLocalFile(out.fileName());
  }
  void add(const QList<QUrl>& files) {
    evidence.addFiles(files);
    QSignalSpy waiting(&evidence, &EvidenceViewModel::waitingChanged);
    while (evidence.waiting() > 0) REQUIRE(waiting.wait(20'000));
  }

  EvidenceViewModel evidence{session};
};

}  // namespace

TEST_CASE_METHOD(WithEvidence, "a photo is kept small and without its place") {
  const QByteArray taken = photo_with_place({4000, 3000});
  REQUIRE(taken.contains("GPSPLACE"));
  add({file("棚.jpg", taken)});
  REQUIRE(evidence.list()->count() == 1);
  CHECK(evidence.list()->value(0, "title") == "棚");
  const auto kept = session.vault().evidence_content(EvidenceId{1}).value();
  const QByteArray bytes(reinterpret_cast<const char*>(kept.data()), static_cast<qsizetype>(kept.size()));
  CHECK_FALSE(bytes.contains("Exif"));
  CHECK_FALSE(bytes.contains("GPSPLACE"));
  evidence.show(1);
  CHECK(evidence.picture().size() == QSize(2048, 1536));
  evidence.hide();
  CHECK_FALSE(evidence.pictured());
}

TEST_CASE_METHOD(WithEvidence, "what the camera sees is kept as a photo") {
  evidence.addPhoto({});
  CHECK(evidence.waiting() == 0);
  QImage seen(4000, 3000, QImage::Format_RGB32);
  seen.fill(Qt::darkCyan);
  evidence.addPhoto(seen);
  REQUIRE(QTest::qWaitFor([&] { return evidence.waiting() == 0; }, 10'000));
  REQUIRE(evidence.list()->count() == 1);
  CHECK(evidence.list()->value(0, "kind") == EvidenceViewModel::Photo);
  CHECK(evidence.list()->value(0, "title").toString().startsWith("写真 令和5年11月22日"));
  evidence.show(1);
  CHECK(evidence.picture().size() == QSize(2048, 1536));
}

TEST_CASE_METHOD(WithEvidence, "several files come one after another, one that is no picture is refused alone") {
  QBuffer plan;
  plan.open(QIODevice::WriteOnly);
  {
    QPdfWriter writer(&plan);
    QPainter(&writer).drawText(100, 100, QStringLiteral("BCP"));
  }
  add({file("a.jpg", photo_with_place({200, 100})), file("broken.jpg", "no picture"), file("plan.pdf", plan.data()),
       file("half.pdf", plan.data().left(plan.size() / 2))});
  CHECK(evidence.list()->count() == 2);
  CHECK(session.vault().evidence()->at(1).kind == EvidenceKind::file);
  CHECK(session.vault().evidence()->at(1).media == "application/pdf");
}

TEST_CASE_METHOD(WithEvidence, "half a picture is kept only when a person says so") {
  const QByteArray whole = photo_with_place({1600, 1200});
  add({file("半分.jpg", whole.left(whole.size() * 2 / 3)), file("もう半分.jpg", whole.left(whole.size() / 2)),
       file("全部.jpg", whole)});
  CHECK(evidence.list()->count() == 1);
  CHECK_FALSE(evidence.failed());
  CHECK(evidence.cut() == "半分");
  evidence.answerCut(false);
  CHECK(evidence.cut() == "もう半分");
  CHECK(evidence.list()->count() == 1);
  evidence.answerCut(true);
  CHECK(evidence.cut().isEmpty());
  REQUIRE(QTest::qWaitFor([&] { return evidence.waiting() == 0; }, 20'000));
  CHECK(evidence.list()->count() == 2);
  CHECK(evidence.list()->value(1, "title") == "もう半分");
  const auto kept = session.vault().evidence_content(EvidenceId{2}).value();
  CHECK_FALSE(QByteArray(reinterpret_cast<const char*>(kept.data()), qsizetype(kept.size())).contains("GPSPLACE"));
}

TEST_CASE_METHOD(WithEvidence, "words say where something is, hold until a day, and serve several rows") {
  CHECK_FALSE(evidence.addWords(" ", "2023-11-22", ""));
  CHECK(evidence.error().code == "name_empty");
  REQUIRE(evidence.addWords("青いバインダー、棚B", "2023-11-01", "2023-11-21"));
  CHECK(evidence.list()->value(0, "expired").toBool());
  CHECK_FALSE(evidence.change(1, "青いバインダー", "", ""));
  REQUIRE(evidence.change(1, "青いバインダー、棚C", "2023-11-02", ""));
  CHECK(evidence.list()->value(0, "title") == "青いバインダー、棚C");
  CHECK(evidence.list()->value(0, "day") == "2023-11-02");
  CHECK(evidence.list()->value(0, "expires") == "");
  evidence.about(ledgers::subject_of(row("2(1)", Target::all).key));
  CHECK(evidence.list()->count() == 0);
  REQUIRE(evidence.others()->count() == 1);
  REQUIRE(evidence.use(1));
  CHECK(evidence.list()->count() == 1);
  REQUIRE(evidence.takeAway(1));
  CHECK(session.vault().evidence()->size() == 1);
  evidence.about(subject());
  REQUIRE(evidence.takeAway(1));
  CHECK(session.vault().evidence()->empty());
}

TEST_CASE_METHOD(WithEvidence, "a question about a yes is shown at its row and rests once it was answered") {
  QuestionsViewModel questions(session);
  Answer yes;
  yes.first = Check{Verdict::yes, clock.today()};
  REQUIRE(session.sheets().answer(own(), row("2(1)", Target::all).key, yes));
  session.touch();
  REQUIRE(questions.all()->count() == 1);
  const QString key = questions.all()->value(0, "key").toString();
  questions.about("2(1)@all");
  CHECK(questions.ofRow()->count() == 1);
  REQUIRE(questions.ledgers()->count() == 1);
  CHECK(questions.ledgers()->value(0, "title") == "機器台帳");
  CHECK(questions.ledgers()->value(0, "detail") == "まだ空です");
  QSignalSpy ledger(&questions, &QuestionsViewModel::ledgerWanted);
  questions.look(key);
  CHECK(ledger.count() == 1);
  CHECK_FALSE(questions.confirm(key, ""));
  REQUIRE(questions.confirm(key, "紙の台帳"));
  CHECK(questions.all()->count() == 0);
  CHECK(questions.ofRow()->count() == 0);
}

TEST_CASE_METHOD(WithEvidence, "what is marked is there while the store is locked, only while it is wanted") {
  IncidentViewModel incident(session);
  incident.setFolder(folder());
  session.touch();
  CHECK(incident.calls()->count() == 1);
  const auto add_contact = [&](const std::string& name, const std::string& shown) {
    REQUIRE(session.ledgers()->add(Ledger::contacts, {name, "inside", "", "03-1", "", "", "", "", shown, ""}));
  };
  add_contact("薬局", "yes");
  add_contact("本部の秘密", "no");
  session.touch();
  // The ministry's number never drops out.
  REQUIRE(incident.calls()->count() == 3);
  const auto ministry = QString::fromStdString(test_library().poster.contact_telephone);
  CHECK(incident.calls()->value(2, "telephone") == ministry);
  CHECK(incident.calls()->value(2, "note").toString().contains("184"));
  const auto stored = public_contacts_file(folder());
  CHECK_FALSE(std::filesystem::exists(stored));
  REQUIRE(incident.setShownLocked(true));
  REQUIRE(incident.note("画面が暗い"));
  session.close();
  const auto there = read_public_page(stored).contacts;
  REQUIRE(there.size() == 1);
  CHECK(there[0].name == "薬局");
  QCoreApplication::processEvents();
  REQUIRE(incident.calls()->count() == 2);
  CHECK(incident.calls()->value(0, "name") == "薬局");
  CHECK(incident.calls()->value(1, "telephone") == ministry);
  CHECK(incident.notes()->count() == 0);
  auto again = vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock);
  REQUIRE(again);
  REQUIRE(session.open(std::move(*again), clock));
  CHECK(incident.notes()->value(0, "words") == "画面が暗い");
  REQUIRE(incident.setShownLocked(false));
  CHECK_FALSE(std::filesystem::exists(stored));
  // Who is on the telephone goes on reading; who comes after sees what may be seen.
  incident.hold(true);
  session.close();
  QCoreApplication::processEvents();
  CHECK(incident.calls()->count() == 3);
  CHECK(incident.notes()->count() == 0);
  incident.letGo();
  REQUIRE(incident.calls()->count() == 1);
  CHECK(incident.calls()->value(0, "telephone") == ministry);
}

TEST_CASE_METHOD(WithEvidence, "whoever opens learns that another hand was in what the lock screen shows") {
  IncidentViewModel incident(session);
  incident.setFolder(folder());
  session.touch();
  REQUIRE(session.ledgers()->add(Ledger::contacts, {"薬局", "inside", "", "03-1", "", "", "", "", "yes", ""}));
  session.touch();
  REQUIRE(incident.setShownLocked(true));
  const auto stored = public_contacts_file(folder());
  const auto key = session.vault().signing_key().public_key();
  REQUIRE(read_public_page(stored, key).ours);
  const auto again = [&] {
    session.close();
    QCoreApplication::processEvents();
    incident.forgetError();
    auto vault = vault::Vault::open(folder(), {}, SecretBytes::from_text(test_passphrase), clock);
    REQUIRE(vault);
    REQUIRE(session.open(std::move(*vault), clock));
  };
  again();
  CHECK_FALSE(incident.failed());
  // What the version before it wrote is taken over without a word.
  std::ofstream(stored) << R"([{"name": "薬局", "telephone": "03-1"}])";
  again();
  CHECK_FALSE(incident.failed());
  CHECK(read_public_page(stored, key).ours);
  std::ofstream(stored) << R"([{"name": "薬局", "telephone": "090-6"}])";
  again();
  CHECK(incident.error().code == QStringLiteral("incident_page_changed"));
  const auto mended = read_public_page(stored, key);
  CHECK(mended.ours);
  REQUIRE(mended.contacts.size() == 1);
  CHECK(mended.contacts[0].telephone == "03-1");
  // A pipe would hold up who reads it, a link lead elsewhere.
  std::filesystem::remove(stored);
  REQUIRE(::mkfifo(stored.c_str(), 0600) == 0);
  again();
  CHECK(read_public_page(stored, key).ours);
}

TEST_CASE_METHOD(WithEvidence, "the ministry's number is called once, where a person put it") {
  IncidentViewModel incident(session);
  incident.setFolder(folder());
  const auto add_contact = [&](const std::string& name, const std::string& telephone, const std::string& note) {
    REQUIRE(session.ledgers()->add(Ledger::contacts, {name, "ministry", "", telephone, "", "", "", "", "", note}));
  };
  add_contact("厚生労働省", "０３-６８１２-７８３７", "平日");
  add_contact("保健所", "03-2", "");
  session.touch();
  REQUIRE(incident.calls()->count() == 2);
  CHECK(incident.calls()->value(1, "name") == "厚生労働省");
  CHECK(incident.calls()->value(1, "note").toString().startsWith("平日\n"));
  CHECK(incident.calls()->value(1, "note").toString().contains("184"));
  CHECK(incident.calls()->value(0, "note") == "");
}

TEST_CASE_METHOD(WithEvidence, "who read a principle is listed, a new name joins the staff") {
  PosterViewModel poster(session);
  poster.open(4);
  CHECK(poster.notYet()->count() == 0);
  REQUIRE(poster.acknowledge("見本 花子"));
  REQUIRE(poster.readers()->count() == 1);
  poster.turn(1);
  CHECK(poster.readers()->count() == 0);
  REQUIRE(poster.notYet()->count() == 1);
  REQUIRE(poster.acknowledge("見本 花子"));
  CHECK(poster.notYet()->count() == 0);
  CHECK(session.ledgers()->all(Ledger::staff)->size() == 1);
}

}  // namespace mamori::app
