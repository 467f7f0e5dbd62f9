#include "ledgers/chart.hpp"

#include "ledgers/fold.hpp"

#include <algorithm>
#include <map>
#include <numeric>

namespace mamori::ledgers {
namespace {

constexpr std::size_t nobody = static_cast<std::size_t>(-1);

struct Node {
  std::size_t parent = nobody;
  std::vector<std::size_t> children;
  std::vector<std::string> also;
};

/// The list as a forest: each hangs below the first of its callers that does not close a circle.
class Forest {
 public:
  explicit Forest(const std::vector<Entry>& contacts) : nodes(contacts.size()) {
    std::map<std::string, std::size_t> places;
    for (std::size_t i = 0; i < contacts.size(); ++i) places.emplace(folded(contacts[i][contact::name]), i);
    for (const auto i : in_order(contacts)) {
      for (const auto& caller : lines_of(contacts[i][contact::called_by])) {
        const auto found = places.find(folded(caller));
        if (found == places.end() || found->second == i) continue;
        if (nodes[i].parent == nobody && !stands_above(i, found->second)) {
          nodes[i].parent = found->second;
        } else {
          nodes[i].also.push_back(contacts[found->second][contact::name]);
        }
      }
    }
    for (const auto i : in_order(contacts)) {
      (nodes[i].parent == nobody ? roots : nodes[nodes[i].parent].children).push_back(i);
    }
  }

  /// Rows of boxes below and including `node` when they hang in one column, and how deep they are indented.
  [[nodiscard]] std::size_t depth(std::size_t node) const {
    std::size_t deepest = 0;
    for (const auto child : nodes[node].children) deepest = std::max(deepest, depth(child) + 1);
    return deepest;
  }

  std::vector<Node> nodes;
  std::vector<std::size_t> roots;

 private:
  [[nodiscard]] bool stands_above(std::size_t node, std::size_t below) const {
    for (auto at = below; at != nobody; at = nodes[at].parent) {
      if (at == node) return true;
    }
    return false;
  }

  static std::vector<std::size_t> in_order(const std::vector<Entry>& contacts) {
    std::vector<std::size_t> order(contacts.size());
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
      const auto rank = [&](std::size_t i) {
        const auto& text = contacts[i][contact::order];
        // Without a number a contact stands behind those with one.
        return text.empty() ? std::string("\x7F") : rank_of(text);
      };
      return rank(a) < rank(b);
    });
    return order;
  }
};

/// Puts boxes down; `forest` is only read.
class Drawing {
 public:
  Drawing(const Forest& forest, const ChartRoom& room) : forest_(forest), room_(room) {
    std::size_t deepest = 0;
    for (const auto root : forest_.roots) deepest = std::max(deepest, forest_.depth(root));
    // However deep it goes, at least half of the width stays for the boxes.
    const auto levels = static_cast<double>(std::max<std::size_t>(deepest, 1));
    indent_ = std::min(room_.indent, room_.width / 2 / levels);
    box_width_ = std::min(room_.box_width, room_.width - indent_ * static_cast<double>(deepest));
  }

  Chart draw() {
    double y = 0;
    const auto alone = [&](std::size_t root) { return forest_.nodes[root].children.empty(); };
    for (const auto root : forest_.roots) {
      if (!alone(root)) y = draw_root(root, y) + room_.gap;
    }
    // Those who neither call nor are called stand side by side at the end.
    double x = 0;
    for (const auto root : forest_.roots) {
      if (!alone(root)) continue;
      if (x > 0 && x + box_width_ > room_.width) {
        x = 0;
        y += room_.box_height + room_.gap;
      }
      put(root, x, y);
      x += box_width_ + room_.gap;
    }
    if (x > 0) y += room_.box_height + room_.gap;
    chart_.height = forest_.roots.empty() ? 0 : y - room_.gap;
    chart_.width = room_.width;
    return std::move(chart_);
  }

 private:
  /// Returns the y below everything of it.
  double draw_root(std::size_t root, double y) {
    put(root, 0, y);
    const double trunk = indent_ / 2;
    double below = y + room_.box_height;
    double x = indent_;
    double band = below + room_.gap;
    for (const auto child : forest_.nodes[root].children) {
      const double width = box_width_ + indent_ * static_cast<double>(forest_.depth(child));
      if (x > indent_ && x + width > room_.width) {
        x = indent_;
        band = below + room_.gap;
      }
      // Down the left margin, along the gap above the band, down into the box: nothing stands on the way.
      const double bus = band - room_.gap / 2;
      const double entry = x + std::min(box_width_ / 2, indent_);
      chart_.lines.push_back({root, child, {{trunk, y + room_.box_height}, {trunk, bus}, {entry, bus}, {entry, band}}});
      below = std::max(below, draw_column(child, x, band));
      x += width + room_.gap;
    }
    return below;
  }

  double draw_column(std::size_t node, double x, double y) {
    put(node, x, y);
    const double trunk = x + indent_ / 2;
    double below = y + room_.box_height;
    for (const auto child : forest_.nodes[node].children) {
      const double top = below + room_.gap;
      const double middle = top + room_.box_height / 2;
      chart_.lines.push_back({node, child, {{trunk, y + room_.box_height}, {trunk, middle}, {x + indent_, middle}}});
      below = draw_column(child, x + indent_, top);
    }
    return below;
  }

  void put(std::size_t node, double x, double y) {
    chart_.boxes.push_back({node, x, y, box_width_, room_.box_height, forest_.nodes[node].also});
  }

  const Forest& forest_;
  const ChartRoom& room_;
  double indent_ = 0;
  double box_width_ = 0;
  Chart chart_;
};

}  // namespace

Chart lay_out(const std::vector<Entry>& contacts, const ChartRoom& room) {
  const Forest forest(contacts);
  return Drawing(forest, room).draw();
}

std::vector<std::size_t> calling_order(const std::vector<Entry>& contacts) {
  ChartRoom line;
  line.width = 1;
  std::vector<std::size_t> order;
  for (const auto& box : lay_out(contacts, line).boxes) order.push_back(box.contact);
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    const auto& first = contacts[a][contact::order];
    const auto& second = contacts[b][contact::order];
    if (first.empty() || second.empty()) return !first.empty() && second.empty();
    return rank_of(first) < rank_of(second);
  });
  return order;
}

bool same_telephone(std::string_view one, std::string_view other) {
  const auto digits = [](std::string_view text) {
    auto all = folded(std::string(text));
    std::erase_if(all, [](char letter) { return letter < '0' || letter > '9'; });
    return all;
  };
  return digits(one) == digits(other);
}

std::string note_beside(std::string_view telephone, std::string note, const Poster& poster, Language language) {
  constexpr std::string_view withheld_prefix = "184";
  const bool ministry = same_telephone(telephone, poster.contact_telephone);
  if (!ministry || note.find(withheld_prefix) != std::string::npos) return note;
  return note + (note.empty() ? "" : "\n") + poster.contact_note.in(language);
}

}  // namespace mamori::ledgers
