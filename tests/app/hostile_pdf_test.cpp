// PDFs that somebody made to do harm: each is drawn, or refused, within bounds of memory, processor and pages.
#include "adapters/pictures/photo.hpp"
#include "adapters/pictures/picture_reader.hpp"

#include <QByteArray>
#include <QFile>
#include <QTemporaryDir>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <fstream>
#include <string>
#include <sys/resource.h>

namespace mamori::app {
namespace {

constexpr int most_pages = 5000;
constexpr double drawing_seconds = 20;           ///< of a processor (app/adapters/walls), for what draws
constexpr long mebibyte = 1024;                  ///< as the system counts: KiB
constexpr long drawing_memory = 512 * mebibyte;  ///< of what draws
constexpr long own_memory = 64 * mebibyte;       ///< that this program may need beside it

/// The objects, each with its number from 1; the first is the catalogue.
QByteArray pdf(const QByteArrayList& objects) {
  QByteArray file("%PDF-1.4\n");
  int number = 0;
  for (const auto& object : objects) file += QByteArray::number(++number) + " 0 obj\n" + object + "\nendobj\n";
  return file + "trailer<</Root 1 0 R/Size " + QByteArray::number(number + 1) + ">>\n";
}

QByteArray stream(const QByteArray& entries, const QByteArray& content) {
  return "<<" + entries + "/Length " + QByteArray::number(content.size()) + ">>\nstream\n" + content + "\nendstream";
}

QByteArray one_page(const QByteArray& box, const QByteArray& content = {}, const QByteArray& resources = {},
                    const QByteArrayList& more = {}) {
  return pdf(QByteArrayList{
                 "<</Type/Catalog/Pages 2 0 R>>", "<</Type/Pages/Kids[3 0 R]/Count 1>>",
                 "<</Type/Page/Parent 2 0 R/Contents 4 0 R/MediaBox[0 0 " + box + "]/Resources<<" + resources + ">>>>",
                 stream({}, content)} +
             more);
}

QByteArray many_pages(int count) {
  QByteArray kids;
  QByteArrayList objects{"<</Type/Catalog/Pages 2 0 R>>", {}};
  for (int i = 0; i < count; ++i) {
    kids += QByteArray::number(i + 3) + " 0 R ";
    objects << "<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]>>";
  }
  objects[1] = "<</Type/Pages/Kids[" + kids + "]/Count " + QByteArray::number(count) + ">>";
  return pdf(objects);
}

/// A picture of 30,000 × 30,000 points, one bit each, in a file of a hundred kilobytes.
QByteArray vast_picture() {
  constexpr int side = 30'000;
  // qCompress puts four bytes of its own before the stream.
  const QByteArray points = qCompress(QByteArray(side / 8 * side, '\0')).mid(4);
  const QByteArray size = QByteArray::number(side);
  return one_page("600 800", "600 0 0 800 0 0 cm /P Do", "/XObject<</P 5 0 R>>",
                  {stream("/Type/XObject/Subtype/Image/Width " + size + "/Height " + size +
                              "/BitsPerComponent 1/ColorSpace/DeviceGray/Filter/FlateDecode",
                          points)});
}

/// Each operator is complained of.
QByteArray error_flood() {
  return one_page("600 800", QByteArray("Q ").repeated(131'072));
}

long peak_of_this_program() {
  std::ifstream status("/proc/self/status");
  for (std::string word; status >> word;) {
    if (word != "VmHWM:") continue;
    long kibibytes = 0;
    status >> kibibytes;
    return kibibytes;
  }
  return 0;
}

double seconds_of_children() {
  rusage used{};
  getrusage(RUSAGE_CHILDREN, &used);
  const auto seconds = [](const timeval& time) { return double(time.tv_sec) + double(time.tv_usec) / 1e6; };
  return seconds(used.ru_utime) + seconds(used.ru_stime);
}

long peak_of_children() {
  rusage used{};
  getrusage(RUSAGE_CHILDREN, &used);
  return used.ru_maxrss;
}

struct Hostile {
  const char* what;
  QByteArray (*make)();
};

}  // namespace

TEST_CASE("A PDF made to harm costs what it may and no more, whatever becomes of it") {
  const auto hostile =
      GENERATE(values<Hostile>({{"a page of 10^9 points", [] { return one_page("1000000000 1000000000"); }},
                                {"a page of 1 × 100,000 points", [] { return one_page("1 100000"); }},
                                {"a picture of 30,000 × 30,000", vast_picture},
                                {"5,000 pages", [] { return many_pages(most_pages); }},
                                {"an error for each of 131,072 operators", error_flood}}));
  INFO(hostile.what);
  const QTemporaryDir home;
  const QString path = home.filePath(QStringLiteral("hostile.pdf"));
  {
    QFile file(path);
    REQUIRE(file.open(QIODevice::WriteOnly));
    file.write(hostile.make());
  }
  const long before = peak_of_this_program();
  const double worked = seconds_of_children();
  const auto codes = read_codes(path, exchange::ZxingQrReader(exchange::ZxingQrReader::Effort::frame));
  if (codes) {
    CHECK(codes->empty());
  } else {
    CHECK(codes.error().code == ErrorCode::picture_unreadable);
  }
  CHECK(peak_of_this_program() - before < own_memory);
  CHECK(seconds_of_children() - worked < drawing_seconds + 1);
  CHECK(peak_of_children() < drawing_memory);
}

TEST_CASE("Of a PDF of thousands of pages the first are drawn, and no more") {
  const QTemporaryDir home;
  const QString path = home.filePath(QStringLiteral("many.pdf"));
  QFile file(path);
  REQUIRE(file.open(QIODevice::WriteOnly));
  file.write(many_pages(most_pages));
  file.close();
  const double worked = seconds_of_children();
  const auto codes = read_codes(path, exchange::ZxingQrReader(exchange::ZxingQrReader::Effort::frame));
  REQUIRE(codes);
  CHECK(codes->empty());
  CHECK(opens_as_pdf(path));
  CHECK(seconds_of_children() - worked < drawing_seconds + 1);
}

}  // namespace mamori::app
