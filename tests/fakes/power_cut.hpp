// A disk that loses its power: plays a log of calls up to any moment and gives what may then lie on the platter.
//
// What was synced is there. Of the rest a file's bytes arrive in any choice and may be torn at sectors of 512 bytes, as
// writes wait in caches; the names in one folder arrive in their order and may stop anywhere, as journals keep them.
#pragma once

#include "fakes/disk_calls.hpp"

#include <cstdint>
#include <filesystem>
#include <map>
#include <memory>
#include <random>
#include <string>
#include <vector>

namespace mamori::fakes {

inline constexpr int loss_ways = 30;

class PowerCut {
 public:
  /// `root` as it lies now is what the log begins with, all of it synced.
  explicit PowerCut(const std::filesystem::path& root);
  /// The calls that came after.
  void play(std::vector<Call> calls) { calls_ = std::move(calls); }

  /// Moments at which the power can go: before each call and after the last.
  [[nodiscard]] std::size_t moments() const { return calls_.size() + 1; }
  /// The count of the last mark before the moment.
  [[nodiscard]] std::uint64_t marked(std::size_t moment) const;
  /// Writes to `folder`, which is emptied first, what is left when the power goes at `moment`.
  /// Way 0 loses everything that was not synced, way 1 nothing, the others draw lots.
  void write_image(const std::filesystem::path& folder, std::size_t moment, int way) const;

 private:
  struct Node {
    bool folder = false;
    std::vector<std::uint8_t> bytes;
    std::map<std::string, std::shared_ptr<Node>> names;
  };
  using NodePointer = std::shared_ptr<Node>;
  /// What a call does to which node, resolved while everything still happens.
  struct Step {
    const Call* call = nullptr;
    NodePointer node;  ///< whose bytes, or which thing is named
    NodePointer in;    ///< folder of the name
    NodePointer into;  ///< for a rename
    std::string name, to;
    bool names = false;    ///< changes names, not bytes
    bool certain = false;  ///< a later sync covers it
    bool kept = false;
  };

  [[nodiscard]] static NodePointer copy_of(const NodePointer& node, std::map<const Node*, NodePointer>& copies);
  [[nodiscard]] std::vector<Step> resolve(std::size_t moment, std::map<const Node*, NodePointer>& start) const;
  static void decide(std::vector<Step>& steps, int way, std::mt19937& lots);
  static void read(const std::filesystem::path& from, Node& node);
  static void write(const Node& node, const std::filesystem::path& to);
  static void apply_bytes(Node& node, const Call& call, bool torn, std::mt19937& lots);

  std::string root_;
  NodePointer start_ = std::make_shared<Node>();
  std::vector<Call> calls_;
};

}  // namespace mamori::fakes
