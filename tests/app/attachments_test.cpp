// Files that go along with a response, from the vendor's page to the pharmacy's evidence.
#include "two_desks.hpp"

#include <QDir>
#include <QFile>

namespace mamori::app {
namespace {

void write(const QUrl& file, const QByteArray& bytes) {
  QFile out(file.toLocalFile());
  REQUIRE(out.open(QIODevice::WriteOnly));
  out.write(bytes);
}

}  // namespace

TEST_CASE("A file that a vendor adds arrives with the response and is kept beside the sheet") {
  Two two;
  two.takeOn();
  two.answerEverything(Verdict::yes);
  write(two.file("MDS レセコン.pdf"), "%PDF-1.4 mds");
  write(two.file("extra.txt"), "not wanted");
  auto& added = *two.desk.added();
  REQUIRE(two.desk.attach({two.file("MDS レセコン.pdf"), two.file("extra.txt")}));
  REQUIRE(added.count() == 2);
  CHECK(added.value(0, "name") == "MDS レセコン.pdf");
  two.desk.detach(added.value(1, "key").toInt());
  REQUIRE(two.desk.respond("保守 太郎"));
  CHECK(added.count() == 0);
  REQUIRE(two.desk.outgoing()->saveTo(two.file("response.mamori")));

  two.vendors.openFiles({two.file("response.mamori")});
  REQUIRE(QTest::qWaitFor([&] { return two.vendors.pane() == VendorsViewModel::ComparePane; }, patience));
  auto& arrival = *two.vendors.arrival();
  REQUIRE(arrival.attachments()->count() == 1);
  CHECK(arrival.attachments()->value(0, "here").toBool());
  CHECK_FALSE(arrival.attachments()->value(0, "kept").toBool());
  REQUIRE(arrival.keepAttachment(0));
  CHECK(arrival.attachments()->value(0, "kept").toBool());
  const auto kept = two.here.session.vault().evidence().value();
  REQUIRE(kept.size() == 1);
  CHECK(kept.front().media == "application/pdf");
  const auto content = two.here.session.vault().evidence_content(kept.front().id).value();
  CHECK(std::string(content.begin(), content.end()) == "%PDF-1.4 mds");
}

TEST_CASE("A single response of a folder opens at once, with what else was in the folder beside it") {
  Two two;
  two.takeOn();
  two.answerEverything(Verdict::yes);
  REQUIRE(two.desk.respond("保守 太郎"));
  REQUIRE(QDir(two.here.away.path()).mkdir("post"));
  REQUIRE(two.desk.outgoing()->saveTo(two.file("post/response.mamori")));
  write(two.file("post/notes.txt"), "not for us");
  two.vendors.openFiles({two.file("post")});
  REQUIRE(QTest::qWaitFor([&] { return two.vendors.pane() == VendorsViewModel::ComparePane; }, patience));
  REQUIRE(two.vendors.scan()->passedOver().size() == 1);
  CHECK(two.vendors.scan()->passedOver().front().startsWith(QLatin1String("notes.txt")));
}

TEST_CASE("A file that is too large or gone is refused with words, and nothing is added") {
  Two two;
  two.takeOn();
  write(two.file("large.pdf"), QByteArray(exchange::attachment_size_limit + 1, 'x'));
  CHECK_FALSE(two.desk.attach({two.file("large.pdf")}));
  CHECK(two.desk.failed());
  CHECK_FALSE(two.desk.attach({two.file("gone.pdf")}));
  CHECK(two.desk.added()->count() == 0);
}

}  // namespace mamori::app
