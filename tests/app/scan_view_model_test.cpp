// Taking a message in by every way but the camera: several pictures, the clipboard, a PDF, a video.
#include "viewmodels/scan/scan_view_model.hpp"

#include "adapters/frame_reader.hpp"
#include "adapters/pictures/file_io.hpp"
#include "adapters/pictures/picture_reader.hpp"
#include "adapters/pictures/qr_picture.hpp"
#include "exchange/exchange.hpp"
#include "fakes/zbar.hpp"
#include "motion_jpeg.hpp"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMimeData>
#include <QPainter>
#include <QPdfWriter>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

namespace mamori::app {
namespace {

constexpr int patience = 120000;  // ms; a busy machine draws the pages of a PDF slowly

/// A page that receives, and a message in several codes that nobody signed: what it says is not looked at here.
struct Scanning {
  QTemporaryDir away;
  ScanViewModel scan;
  QByteArray envelope;
  QList<QByteArray> received;
  std::vector<std::string> texts;

  explicit Scanning(std::size_t size = 700) : envelope(qsizetype(size), 'x') {
    envelope[0] = char(0xD2);
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(envelope.constData());
    const auto source = exchange::frames_of({bytes, size}, exchange::CodeSize::normal);
    REQUIRE(source);
    texts = source->frames(source->cycle());
    QObject::connect(&scan, &ScanViewModel::received, [this](const QByteArray& message) { received << message; });
    scan.start();
  }
  [[nodiscard]] QImage picture(std::size_t frame) const {
    return picture_of(exchange::make_qr(texts[frame], 15).value(), 4);
  }
  [[nodiscard]] QString path(const char* name) const { return away.filePath(QString::fromUtf8(name)); }
  [[nodiscard]] QUrl url(const char* name) const { return QUrl::fromLocalFile(path(name)); }
  /// zbar reads nothing in the pictures that stand in the folder that is not read here.
  void check_like_zbar() const {
    if (!fakes::zbar_here()) return;
    for (const auto& picture : std::filesystem::directory_iterator(away.path().toStdString())) {
      if (picture.path().extension() != ".png") continue;
      const auto ours = read_codes(QString::fromStdString(picture.path().string()), exchange::ZxingQrReader());
      for (const auto& text : fakes::zbar_texts(picture.path())) {
        INFO(picture.path().filename() << ": zbar reads " << text);
        CHECK((ours && std::ranges::find(*ours, text) != ours->end()));
      }
    }
  }
  [[nodiscard]] bool wait() {
    return QTest::qWaitFor([&] { return !scan.reading(); }, patience);
  }
};

TEST_CASE("Several pictures at once bring the message, and how far they are is told") {
  Scanning page;
  QList<QUrl> files;
  double most = 0;
  QObject::connect(&page.scan, &ScanViewModel::readingChanged,
                   [&] { most = std::max(most, page.scan.readingProgress()); });
  for (const std::size_t frame : {0u, 1u, 2u}) {
    const auto name = QByteArray("code") + QByteArray::number(int(frame)) + ".png";
    REQUIRE(page.picture(frame).save(page.path(name.constData())));
    files << page.url(name.constData());
  }
  page.scan.readFiles(files);
  CHECK(page.scan.reading());
  REQUIRE(page.wait());
  CHECK(page.received == QList<QByteArray>{page.envelope});
  CHECK(most > 0.6);
  page.check_like_zbar();
}

TEST_CASE("The picture that was copied is read; without one that is said") {
  Scanning page(200);
  QGuiApplication::clipboard()->setText(QStringLiteral("no picture"));
  page.scan.readClipboard();
  CHECK(page.scan.error().code == QStringLiteral("clipboard_without_picture"));
  QGuiApplication::clipboard()->setImage(page.picture(0));
  page.scan.readClipboard();
  REQUIRE(page.wait());
  CHECK_FALSE(page.scan.failed());
  CHECK(page.received == QList<QByteArray>{page.envelope});
}

TEST_CASE("Files that were copied are read as if they had been chosen") {
  Scanning page(200);
  REQUIRE(page.picture(0).save(page.path("copied.png")));
  auto* copied = new QMimeData;
  copied->setUrls({page.url("copied.png")});
  QGuiApplication::clipboard()->setMimeData(copied);
  page.scan.readClipboard();
  REQUIRE(page.wait());
  CHECK(page.received == QList<QByteArray>{page.envelope});
}

TEST_CASE("The pages of a PDF bring the message; a PDF without a code and a broken one are told apart") {
  Scanning page;
  {
    QPdfWriter paper(page.path("codes.pdf"));
    QPainter painter(&paper);
    for (const std::size_t frame : {0u, 1u, 2u}) {
      if (frame > 0) paper.newPage();
      const int side = paper.width() / 3;
      painter.drawImage(QRect(side / 2, side / 2, side, side), page.picture(frame));
    }
  }
  page.scan.readFile(page.url("codes.pdf"));
  REQUIRE(page.wait());
  CHECK(page.received == QList<QByteArray>{page.envelope});
  page.scan.restart();
  {
    QPdfWriter paper(page.path("empty.pdf"));
    QPainter painter(&paper);
    painter.drawText(100, 100, QStringLiteral("no code"));
  }
  page.scan.readFile(page.url("empty.pdf"));
  REQUIRE(page.wait());
  CHECK(page.scan.error().code == QStringLiteral("picture_without_code"));
  const std::string garbage = "%PDF-1.7 and no more";
  REQUIRE(write_file(page.path("broken.pdf").toStdString(),
                     {reinterpret_cast<const std::uint8_t*>(garbage.data()), garbage.size()}));
  page.scan.readFile(page.url("broken.pdf"));
  REQUIRE(page.wait());
  CHECK(page.scan.error().code == QStringLiteral("picture_unreadable"));
}

TEST_CASE("A stream that ends without a frame ends all the same") {
  FrameReader frames;
  QSignalSpy idle(&frames, &FrameReader::idle);
  frames.finish();
  CHECK(idle.wait());
}

TEST_CASE("A video of the sender's screen brings the message") {
  Scanning page;
  QList<QImage> pictures;
  for (const std::size_t frame : {3u, 4u, 1u, 5u}) pictures << page.picture(frame);
  REQUIRE(MotionJpeg::save(page.path("codes.avi"), pictures, 10));
  page.scan.readFile(page.url("codes.avi"));
  CHECK(page.scan.reading());
  REQUIRE(page.wait());
  CHECK(page.received == QList<QByteArray>{page.envelope});
  CHECK_FALSE(page.scan.failed());
}

TEST_CASE("A video without a code, and a file that only calls itself a video, are said") {
  Scanning page;
  QImage white(320, 240, QImage::Format_RGB32);
  white.fill(Qt::white);
  REQUIRE(MotionJpeg::save(page.path("white.avi"), {white}, 5));
  page.scan.readFile(page.url("white.avi"));
  REQUIRE(page.wait());
  CHECK(page.scan.error().code == QStringLiteral("picture_without_code"));
  page.scan.forgetError();
  REQUIRE(write_file(page.path("broken.mp4").toStdString(), std::vector<std::uint8_t>(2000, 7)));
  page.scan.readFile(page.url("broken.mp4"));
  REQUIRE(page.wait());
  CHECK(page.scan.error().code == QStringLiteral("video_unreadable"));
}

TEST_CASE("Reading that is cancelled takes nothing more in and keeps what was gathered") {
  Scanning page;
  REQUIRE(page.picture(0).save(page.path("first.png")));
  page.scan.readFile(page.url("first.png"));
  REQUIRE(page.wait());
  REQUIRE(page.scan.gathered() == 1);
  QList<QImage> pictures;
  for (const std::size_t frame : {1u, 2u}) pictures << page.picture(frame);
  REQUIRE(MotionJpeg::save(page.path("long.avi"), pictures, 200));
  page.scan.readFile(page.url("long.avi"));
  page.scan.cancelReading();
  CHECK_FALSE(page.scan.reading());
  QTest::qWait(300);
  CHECK(page.scan.gathered() == 1);
  CHECK(page.received.isEmpty());
}

TEST_CASE("A code of another message that comes first, half a picture and a neighbour's code are named alone") {
  Scanning page;
  Scanning other(900);
  REQUIRE(other.picture(0).save(page.path("0 other.png")));
  REQUIRE(picture_of(exchange::make_qr("HTTPS://EXAMPLE.JP/").value(), 4).save(page.path("1 web.png")));
  QList<QUrl> files{page.url("0 other.png"), page.url("1 web.png"), page.url("2 half.png")};
  for (const std::size_t frame : {0u, 1u, 2u}) {
    const auto name = QByteArray("code") + QByteArray::number(int(frame)) + ".png";
    REQUIRE(page.picture(frame).save(page.path(name.constData())));
    files << page.url(name.constData());
  }
  QFile whole(page.path("code1.png"));
  QFile half(page.path("2 half.png"));
  REQUIRE((whole.open(QIODevice::ReadOnly) && half.open(QIODevice::WriteOnly)));
  half.write(whole.read(whole.size() / 3));
  half.close();
  page.scan.readFiles(files);
  REQUIRE(page.wait());
  CHECK(page.received == QList<QByteArray>{page.envelope});
  const QStringList& named = page.scan.passedOver();
  REQUIRE(named.size() == 3);
  for (const auto* name : {"0 other.png", "1 web.png", "2 half.png"}) {
    CHECK(std::ranges::any_of(named, [&](const QString& line) { return line.startsWith(QLatin1String(name)); }));
  }
  page.check_like_zbar();
}

TEST_CASE("A folder with the codes of two messages brings both, and names what else is in it") {
  Scanning page;
  Scanning other(900);
  for (std::size_t frame = 0; frame < 4; ++frame) {
    const auto number = QByteArray::number(int(frame));
    if (frame < 3) REQUIRE(page.picture(frame).save(page.path(("b" + number + ".png").constData())));
    REQUIRE(other.picture(frame).save(page.path(("a" + number + ".png").constData())));
  }
  REQUIRE(write_file(page.path("notes.txt").toStdString(), std::vector<std::uint8_t>(20, 'n')));
  page.scan.readFiles({QUrl::fromLocalFile(page.away.path())});
  REQUIRE(page.wait());
  CHECK(page.received.size() == 2);
  CHECK(page.received.contains(page.envelope));
  CHECK(page.received.contains(other.envelope));
  REQUIRE(page.scan.passedOver().size() == 1);
  CHECK(page.scan.passedOver().front().startsWith(QLatin1String("notes.txt")));
  CHECK_FALSE(page.scan.failed());
  page.check_like_zbar();
}

TEST_CASE("Folders are gone through beside the screen's thread, and a folder of other things is said") {
  Scanning page;
  REQUIRE(write_file(page.path("notes.txt").toStdString(), std::vector<std::uint8_t>(20, 'n')));
  page.scan.readFiles({QUrl::fromLocalFile(page.away.path())});
  // Nothing is known of it before the event loop goes on.
  CHECK(page.scan.reading());
  CHECK(page.scan.passedOver().isEmpty());
  REQUIRE(page.wait());
  CHECK(page.scan.passedOver().size() == 1);
  CHECK(page.scan.error().code == QStringLiteral("file_foreign"));
  page.scan.readFiles({QUrl::fromLocalFile(page.away.path())});
  page.scan.cancelReading();
  CHECK_FALSE(page.scan.reading());
  page.scan.readFiles({});
  CHECK_FALSE(page.scan.reading());
}

TEST_CASE("A device without a camera says so") {
  ScanViewModel scan;
  scan.camera()->start();
  if (!scan.camera()->names().isEmpty()) SKIP("this machine has a camera");
  CHECK(scan.camera()->state() == CameraViewModel::Missing);
  CHECK(scan.camera()->largestZoom() == 1);
  CHECK_FALSE(scan.camera()->hasTorch());
}

}  // namespace
}  // namespace mamori::app
