#include "stage.hpp"

#include <QImage>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mamori::test;

namespace {

// A chessboard of 21 × 21: every module differs from its neighbours, so an uneven one would show.
QString chessboard() {
  QString bits;
  for (int at = 0; at < 21 * 21; ++at) bits += (at / 21 + at % 21) % 2 == 0 ? u'1' : u'0';
  return bits;
}

}  // namespace

TEST_CASE("a QR is black on white in any theme, with even modules and four of quiet around them") {
  const QString scheme = GENERATE(as<QString>{}, "light", "dark", "darkContrast");
  const int side = GENERATE(600, 611, 803);
  INFO(scheme.toStdString() << " " << side);
  Stage stage;
  stage.theme().setProperty("scheme", scheme);
  stage.view().resize(side, side);
  stage.play(("QrView { label: \"QR\"; modules: 21; bits: \"" + chessboard() + "\" }").toUtf8());
  const QImage picture = stage.view().grabWindow();
  const int middle = picture.height() / 2;
  // Along a row through the middle: white, then 21 modules that alternate, each as wide as the others, then white.
  QList<int> runs;
  for (int x = 1; x < picture.width(); ++x) {
    const QRgb here = picture.pixel(x, middle);
    const bool sharp = here == qRgb(0, 0, 0) || here == qRgb(255, 255, 255);
    const bool frame = x < 8 || x >= picture.width() - 8;
    CHECK((sharp || frame));
    if (picture.pixel(x - 1, middle) != here && !frame) runs += x;
  }
  REQUIRE(runs.size() >= 20);
  const int module = runs.at(1) - runs.at(0);
  for (qsizetype at = 1; at < runs.size(); ++at) CHECK(runs.at(at) - runs.at(at - 1) == module);
  CHECK(module == (side - 16) / (21 + 8));
  CHECK(runs.front() >= 4 * module);
}

TEST_CASE("what is no symbol is not drawn") {
  struct Row {
    int size;
    QString bits;
    bool valid;
  };
  const Row row = GENERATE(Row{21, chessboard(), true}, Row{20, chessboard(), false}, Row{0, "", false},
                           Row{1, "2", false}, Row{1, "1", true}, Row{-1, "1", false});
  Stage stage;
  QQuickItem& item = stage.play("import Mamori.Adapters\nQrMatrix {}");
  item.setProperty("size", row.size);
  item.setProperty("bits", row.bits);
  CHECK(item.property("valid").toBool() == row.valid);
  CHECK_FALSE(stage.view().grabWindow().isNull());
}
