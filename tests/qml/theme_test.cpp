#include "stage.hpp"

#include <QColor>
#include <QMetaProperty>
#include <QSet>
#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <cmath>

using namespace mamori::test;

namespace {

double part(double value) {
  return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

/// Relative luminance as WCAG 2.2 defines it.
double luminance(const QColor& color) {
  return 0.2126 * part(color.redF()) + 0.7152 * part(color.greenF()) + 0.0722 * part(color.blueF());
}

double contrast(const QColor& one, const QColor& other) {
  const double bright = std::max(luminance(one), luminance(other));
  const double dim = std::min(luminance(one), luminance(other));
  return (bright + 0.05) / (dim + 0.05);
}

struct Pair {
  const char* drawn;
  const char* ground;
};

// Words on what they are written on.
constexpr Pair kWords[] = {
    {"ink", "ground"},
    {"ink", "surface"},
    {"ink", "raised"},
    {"ink", "sunken"},
    {"ink", "muted"},
    {"ink", "notice"},
    {"ink", "hover"},
    {"ink", "pressed"},
    {"ink", "brandSoft"},
    {"ink", "okGround"},
    {"ink", "warnGround"},
    {"ink", "dangerGround"},
    {"ink", "infoGround"},
    {"ink", "neutralGround"},
    {"ink2", "ground"},
    {"ink2", "surface"},
    {"ink2", "raised"},
    {"ink2", "sunken"},
    {"ink2", "muted"},
    {"ink2", "notice"},
    {"ink2", "hover"},
    {"ink2", "pressed"},
    {"ink2", "brandSoft"},
    {"disabledInk", "muted"},
    {"disabledInk", "surface"},
    {"disabledInk", "ground"},
    {"disabledInk", "raised"},
    {"brand", "ground"},
    {"brand", "surface"},
    {"brand", "raised"},
    {"brand", "sunken"},
    {"brand", "hover"},
    {"brand", "pressed"},
    {"brand", "muted"},
    {"brand", "notice"},
    {"brand", "brandSoft"},
    {"inkOnBrand", "brand"},
    {"inkOnBrand", "brandHover"},
    {"inkOnBrand", "brandPressed"},
    {"brandSoftInk", "brandSoft"},
    {"brandSoftInk", "surface"},
    {"brandSoftInk", "ground"},
    {"brandSoftInk", "sunken"},
    {"okInk", "okGround"},
    {"warnInk", "warnGround"},
    {"warnInk", "ground"},
    {"warnInk", "surface"},
    {"warnInk", "hover"},
    {"warnInk", "brandSoft"},
    {"dangerInk", "dangerGround"},
    {"dangerInk", "surface"},
    {"dangerInk", "ground"},
    {"dangerInk", "raised"},
    {"dangerInk", "hover"},
    {"dangerInk", "pressed"},
    {"inkOnDanger", "danger"},
    {"inkOnDanger", "dangerHover"},
    {"neutralInk", "neutralGround"},
    {"infoInk", "infoGround"},
    {"infoInk", "raised"},
    {"inkOnGroup", "managers"},
    {"inkOnGroup", "managersMark"},
    {"inkOnGroup", "keepers"},
    {"inkOnGroup", "keepersMark"},
    {"inkOnGroup", "staff"},
    {"inkOnGroup", "staffMark"},
    {"qrDark", "qrLight"},
    {"surface", "ink"},
};

// Lines and marks that mean something: 3:1 is asked of them.
constexpr Pair kMarks[] = {
    {"lineStrong", "surface"}, {"lineStrong", "ground"}, {"lineStrong", "raised"}, {"yes", "surface"},
    {"yes", "ground"},         {"yes", "brandSoft"},     {"warnMark", "surface"},  {"warnMark", "warnGround"},
    {"danger", "surface"},     {"brand", "surface"},     {"focus", "ground"},      {"focus", "surface"},
    {"focus", "raised"},       {"focus", "muted"},
};

// Colours that neither carry words nor mean anything by themselves.
const QSet<QString> kQuiet{"line", "track", "scrim", "focusHalo"};

QColor color(QObject& theme, const char* name) {
  const QVariant value = theme.property(name);
  INFO(name);
  REQUIRE(value.isValid());
  return value.value<QColor>();
}

}  // namespace

TEST_CASE("words have a contrast of 4.5 to 1 on their ground, 7 to 1 in high contrast") {
  const QString scheme = GENERATE(as<QString>{}, "light", "dark", "lightContrast", "darkContrast");
  Stage stage;
  stage.theme().setProperty("scheme", scheme);
  const double least = stage.theme().property("contrast").toBool() ? 7.0 : 4.5;
  for (const Pair& pair : kWords) {
    INFO(scheme.toStdString() << ": " << pair.drawn << " on " << pair.ground);
    CHECK(contrast(color(stage.theme(), pair.drawn), color(stage.theme(), pair.ground)) >= least);
  }
}

TEST_CASE("marks and frames have a contrast of 3 to 1 on their ground") {
  const QString scheme = GENERATE(as<QString>{}, "light", "dark", "lightContrast", "darkContrast");
  Stage stage;
  stage.theme().setProperty("scheme", scheme);
  for (const Pair& pair : kMarks) {
    INFO(scheme.toStdString() << ": " << pair.drawn << " on " << pair.ground);
    CHECK(contrast(color(stage.theme(), pair.drawn), color(stage.theme(), pair.ground)) >= 3.0);
  }
}

TEST_CASE("every colour of the theme is measured") {
  Stage stage;
  QSet<QString> measured = kQuiet;
  for (const Pair& pair : kWords) measured << pair.drawn << pair.ground;
  for (const Pair& pair : kMarks) measured << pair.drawn << pair.ground;
  const QMetaObject* kind = stage.theme().metaObject();
  for (int index = 0; index < kind->propertyCount(); ++index) {
    if (kind->property(index).metaType() != QMetaType::fromType<QColor>()) continue;
    INFO(kind->property(index).name());
    CHECK(measured.contains(kind->property(index).name()));
  }
}

TEST_CASE("the window's width chooses the size class, and larger text steps it down") {
  struct Step {
    double width;
    double scale;
    const char* is;
  };
  const Step step =
      GENERATE(Step{360, 1, "compact"}, Step{599, 1, "compact"}, Step{600, 1, "medium"}, Step{1023, 1, "medium"},
               Step{1024, 1, "expanded"}, Step{1280, 2, "medium"}, Step{800, 2, "compact"});
  Stage stage;
  stage.theme().setProperty("textScale", step.scale);
  stage.theme().setProperty("windowWidth", step.width);
  for (const char* name : {"compact", "medium", "expanded"}) {
    INFO(step.width << " at " << step.scale << ": " << name);
    CHECK(stage.theme().property(name).toBool() == (qstrcmp(name, step.is) == 0));
  }
}

TEST_CASE("words double when asked to, and what a finger meets never shrinks") {
  Stage stage;
  const int before = stage.theme().property("bodySize").toInt();
  stage.theme().setProperty("textScale", 2.0);
  CHECK(stage.theme().property("bodySize").toInt() == 2 * before);
  CHECK(stage.theme().property("target").toInt() == 48);
}

TEST_CASE("nothing moves when the system asks for stillness, and never for 200 ms otherwise") {
  Stage stage;
  for (const char* name : {"quick", "calm"}) {
    stage.theme().setProperty("reducedMotion", true);
    CHECK(stage.theme().property(name).toInt() == 0);
    stage.theme().setProperty("reducedMotion", false);
    CHECK(stage.theme().property(name).toInt() > 0);
    CHECK(stage.theme().property(name).toInt() < 200);
  }
}
