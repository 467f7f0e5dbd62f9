#include "ledgers/chart.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <random>

using namespace mamori;
using namespace mamori::ledgers;

namespace {

Entry contact_named(std::string name, std::string called_by, std::string order = {}) {
  Entry entry;
  entry.ledger = Ledger::contacts;
  entry.values.resize(spec_of(Ledger::contacts).fields.size());
  entry.values[contact::name] = std::move(name);
  entry.values[contact::called_by] = std::move(called_by);
  entry.values[contact::order] = std::move(order);
  return entry;
}

/// Each is called by up to two others, circles and strangers among them.
std::vector<Entry> random_contacts(std::size_t count, std::uint32_t seed) {
  std::mt19937 random(seed);
  std::vector<Entry> contacts;
  for (std::size_t i = 0; i < count; ++i) {
    std::string callers;
    for (auto k = random() % 3; k > 0; --k) {
      callers += (callers.empty() ? "n" : "\nn") + std::to_string(random() % (count + 1));
    }
    contacts.push_back(contact_named("n" + std::to_string(i), callers));
  }
  return contacts;
}

struct Page {
  const char* name;
  ChartRoom room;
};
constexpr double touch = 0.001;

// Tablet, phone and A4 (millimetres inside its margins).
const Page pages[] = {
    {"tablet", {1108, 240, 92, 24, 32}}, {"phone", {328, 240, 92, 16, 24}}, {"A4", {186, 42, 17, 5, 6}}};

bool apart(const ChartBox& a, const ChartBox& b) {
  return a.x + a.width <= b.x + touch || b.x + b.width <= a.x + touch || a.y + a.height <= b.y + touch ||
         b.y + b.height <= a.y + touch;
}

/// Whether the part of a line runs through the inside of a box.
bool crosses(ChartPoint from, ChartPoint to, const ChartBox& box) {
  const auto [left, right] = std::minmax(from.x, to.x);
  const auto [top, bottom] = std::minmax(from.y, to.y);
  return right > box.x + touch && left < box.x + box.width - touch && bottom > box.y + touch &&
         top < box.y + box.height - touch;
}

void check_drawing(const Chart& chart, std::size_t count, const ChartRoom& room) {
  REQUIRE(chart.boxes.size() == count);
  for (std::size_t i = 0; i < chart.boxes.size(); ++i) {
    const auto& box = chart.boxes[i];
    CHECK(box.x >= 0);
    CHECK(box.x + box.width <= room.width + touch);
    CHECK(box.y + box.height <= chart.height + touch);
    CHECK(box.width >= std::min(room.box_width, room.width / 2) - touch);
    for (std::size_t k = 0; k < i; ++k) CHECK(apart(box, chart.boxes[k]));
  }
  for (const auto& line : chart.lines) {
    for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
      const bool crossed = std::any_of(chart.boxes.begin(), chart.boxes.end(), [&](const auto& box) {
        return crosses(line.points[i], line.points[i + 1], box);
      });
      CHECK_FALSE(crossed);
    }
  }
}

}  // namespace

TEST_CASE("Thirty contacts stand apart on tablet, phone and A4, and no line runs through a box") {
  for (const auto& page : pages) {
    for (std::uint32_t seed = 0; seed < 40; ++seed) {
      INFO(page.name << " " << seed);
      auto room = page.room;
      const auto chart = lay_out(random_contacts(30, seed), room);
      REQUIRE(chart.boxes.size() == 30);
      for (std::size_t i = 0; i < chart.boxes.size(); ++i) {
        for (std::size_t k = 0; k < i; ++k) REQUIRE(apart(chart.boxes[i], chart.boxes[k]));
        REQUIRE(chart.boxes[i].x + chart.boxes[i].width <= room.width + touch);
      }
      for (const auto& line : chart.lines) {
        for (std::size_t i = 0; i + 1 < line.points.size(); ++i) {
          for (const auto& box : chart.boxes) REQUIRE_FALSE(crosses(line.points[i], line.points[i + 1], box));
        }
      }
    }
  }
}

TEST_CASE("A star, a chain and a list without lines are drawn on every page") {
  std::vector<Entry> star{contact_named("n0", "")};
  std::vector<Entry> chain{contact_named("n0", "")};
  std::vector<Entry> loose;
  for (int i = 1; i < 30; ++i) {
    star.push_back(contact_named("n" + std::to_string(i), "n0"));
    if (i < 8) chain.push_back(contact_named("n" + std::to_string(i), "n" + std::to_string(i - 1)));
    loose.push_back(contact_named("m" + std::to_string(i), ""));
  }
  for (const auto& page : pages) {
    for (const auto* contacts : {&star, &chain, &loose}) {
      check_drawing(lay_out(*contacts, page.room), contacts->size(), page.room);
    }
  }
  const auto wide = lay_out(star, pages[0].room);
  CHECK(wide.height < lay_out(star, pages[1].room).height);
  CHECK(lay_out(loose, pages[0].room).height == 8 * 92 + 7 * 24);
}

TEST_CASE("Who is called stands below who calls, others are named, circles are cut") {
  const std::vector<Entry> contacts{contact_named("警察", "薬局\n本部"), contact_named("薬局", "警察"),
                                    contact_named("本部", "薬局\n知らない人\n本部")};
  const auto chart = lay_out(contacts, pages[1].room);
  const auto box = [&](std::size_t contact) {
    return *std::find_if(chart.boxes.begin(), chart.boxes.end(), [&](const auto& b) { return b.contact == contact; });
  };
  CHECK(chart.boxes[0].contact == 1);
  CHECK(box(0).y > box(1).y);
  CHECK(box(2).y > box(1).y);
  CHECK(box(0).also_called_by == std::vector<std::string>{"本部"});
  CHECK(box(1).also_called_by == std::vector<std::string>{"警察"});
  CHECK(box(2).also_called_by.empty());
  CHECK(chart.lines.size() == 2);
}

TEST_CASE("Calling goes by the given order, then as the chart reads") {
  const std::vector<Entry> contacts{contact_named("三", ""), contact_named("十", "", "10"),
                                    contact_named("二", "", "2"), contact_named("四", "三")};
  CHECK(calling_order(contacts) == std::vector<std::size_t>{2, 1, 0, 3});
  CHECK(calling_order({}).empty());
}
