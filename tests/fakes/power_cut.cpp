#include "fakes/power_cut.hpp"

#include <algorithm>
#include <fstream>
#include <iterator>

namespace mamori::fakes {
namespace {

namespace fs = std::filesystem;

constexpr std::size_t sector = 512;

std::vector<std::string> parts_of(const std::string& path, const std::string& root) {
  std::vector<std::string> parts;
  for (const auto& part : fs::path(path.substr(std::min(path.size(), root.size() + 1)))) {
    if (!part.empty() && part != ".") parts.push_back(part.string());
  }
  return parts;
}

bool changes_names(CallKind kind) {
  return kind == CallKind::create || kind == CallKind::rename || kind == CallKind::remove ||
         kind == CallKind::make_folder;
}

bool chance(std::mt19937& lots, unsigned one_in) {
  return lots() % one_in == 0;
}

}  // namespace

PowerCut::PowerCut(const fs::path& root) : root_(root.string()) {
  start_->folder = true;
  read(root, *start_);
}

void PowerCut::read(const fs::path& from, Node& node) {
  for (const auto& entry : fs::directory_iterator(from)) {
    const auto name = entry.path().filename().string();
    if (name.ends_with("-shm")) continue;
    auto child = std::make_shared<Node>();
    child->folder = entry.is_directory();
    if (child->folder) {
      read(entry.path(), *child);
    } else {
      std::ifstream in(entry.path(), std::ios::binary);
      child->bytes.assign(std::istreambuf_iterator<char>(in), {});
    }
    node.names[name] = std::move(child);
  }
}

void PowerCut::write(const Node& node, const fs::path& to) {
  fs::create_directory(to);
  for (const auto& [name, child] : node.names) {
    if (child->folder) {
      write(*child, to / name);
    } else {
      std::ofstream(to / name, std::ios::binary)
          .write(reinterpret_cast<const char*>(child->bytes.data()), static_cast<std::streamsize>(child->bytes.size()));
    }
  }
}

std::uint64_t PowerCut::marked(std::size_t moment) const {
  std::uint64_t count = 0;
  for (std::size_t i = 0; i < moment && i < calls_.size(); ++i) {
    if (calls_[i].kind == CallKind::mark) count = calls_[i].place;
  }
  return count;
}

PowerCut::NodePointer PowerCut::copy_of(const NodePointer& node, std::map<const Node*, NodePointer>& copies) {
  auto copy = std::make_shared<Node>();
  copy->folder = node->folder;
  copy->bytes = node->bytes;
  for (const auto& [name, child] : node->names) copy->names[name] = copy_of(child, copies);
  copies[node.get()] = copy;
  return copy;
}

/// Follows all calls as they happened, so that each is known by the thing it concerns and not by a name that may
/// change. `start` gives for each thing that was there the copy that the image is made of.
std::vector<PowerCut::Step> PowerCut::resolve(std::size_t moment, std::map<const Node*, NodePointer>& start) const {
  std::map<const Node*, NodePointer> live_copies;
  const NodePointer live = copy_of(start_, live_copies);
  std::map<const Node*, NodePointer> image_of;
  for (const auto& [origin, copy] : live_copies) image_of[copy.get()] = start.at(origin);
  const auto image = [&](const NodePointer& node) { return node ? image_of.at(node.get()) : nullptr; };
  const auto folder_of = [&](const std::vector<std::string>& parts) -> NodePointer {
    NodePointer at = live;
    for (std::size_t i = 0; i + 1 < parts.size() && at; ++i) {
      const auto next = at->names.find(parts[i]);
      at = next == at->names.end() ? nullptr : next->second;
    }
    return at;
  };
  std::vector<Step> steps;
  for (std::size_t i = 0; i < moment && i < calls_.size(); ++i) {
    const Call& call = calls_[i];
    const auto parts = parts_of(call.path, root_);
    if (call.kind == CallKind::mark) continue;
    Step step;
    step.call = &call;
    step.names = changes_names(call.kind);
    const NodePointer in = parts.empty() ? nullptr : folder_of(parts);
    NodePointer node = parts.empty() ? live : nullptr;
    if (in) {
      const auto found = in->names.find(parts.back());
      if (found != in->names.end()) node = found->second;
      step.name = parts.back();
    }
    if (call.kind == CallKind::create || call.kind == CallKind::make_folder) {
      if (!in) continue;
      node = std::make_shared<Node>();
      node->folder = call.kind == CallKind::make_folder;
      in->names[step.name] = node;
      auto twin = std::make_shared<Node>();
      twin->folder = node->folder;
      image_of[node.get()] = twin;
      live_copies[node.get()] = node;  // keeps it alive: a later thing must not get its address
    }
    if (!node) continue;
    if (call.kind == CallKind::rename) {
      const auto to = parts_of(call.to, root_);
      const NodePointer into = folder_of(to);
      if (!into) continue;
      in->names.erase(step.name);
      into->names[to.back()] = node;
      step.to = to.back();
      step.into = image(into);
    }
    if (call.kind == CallKind::remove) in->names.erase(step.name);
    step.node = image(node);
    step.in = image(in);
    steps.push_back(std::move(step));
  }
  return steps;
}

/// Which steps are on the platter: those that a later sync covers, and of the others what the way says.
void PowerCut::decide(std::vector<Step>& steps, int way, std::mt19937& lots) {
  std::map<const Node*, std::size_t> last_sync;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    if (steps[i].call->kind == CallKind::sync) last_sync[steps[i].node.get()] = i;
  }
  const auto covered = [&](const Node* node, std::size_t i) {
    const auto found = last_sync.find(node);
    return found != last_sync.end() && found->second > i;
  };
  // In each folder the names that are not synced stop at one place.
  std::map<const Node*, bool> stopped;
  for (std::size_t i = 0; i < steps.size(); ++i) {
    Step& step = steps[i];
    step.certain = covered(step.names ? step.in.get() : step.node.get(), i);
    if (step.certain || way == 1) {
      step.kept = true;
    } else if (way == 0) {
      step.kept = false;
    } else if (step.names) {
      bool& stop = stopped[step.in.get()];
      stop = stop || chance(lots, way % 3 == 0 ? 2 : 5);
      step.kept = !stop;
    } else {
      // Some ways lose nearly all bytes, some nearly none.
      step.kept = way % 2 == 0 ? chance(lots, 4) : !chance(lots, 4);
    }
  }
}

void PowerCut::apply_bytes(Node& node, const Call& call, bool torn, std::mt19937& lots) {
  if (call.kind == CallKind::truncate) {
    node.bytes.resize(static_cast<std::size_t>(call.place));
    return;
  }
  const auto end = static_cast<std::size_t>(call.place) + call.data.size();
  if (node.bytes.size() < end) node.bytes.resize(end);
  for (std::size_t at = 0; at < call.data.size(); at += sector) {
    if (torn && chance(lots, 2)) continue;
    const auto size = std::min(sector, call.data.size() - at);
    std::copy_n(call.data.begin() + static_cast<std::ptrdiff_t>(at), size,
                node.bytes.begin() + static_cast<std::ptrdiff_t>(call.place + at));
  }
}

void PowerCut::write_image(const fs::path& folder, std::size_t moment, int way) const {
  std::mt19937 lots(static_cast<unsigned>(moment * 1000 + static_cast<std::size_t>(way)));
  std::map<const Node*, NodePointer> copies;
  const NodePointer image = copy_of(start_, copies);
  auto steps = resolve(moment, copies);
  decide(steps, way, lots);
  for (const Step& step : steps) {
    if (!step.kept || step.call->kind == CallKind::sync) continue;
    switch (step.call->kind) {
      case CallKind::create:
      case CallKind::make_folder:
        step.in->names[step.name] = step.node;
        break;
      case CallKind::rename:
        if (step.in->names.erase(step.name) > 0) step.into->names[step.to] = step.node;
        break;
      case CallKind::remove:
        step.in->names.erase(step.name);
        break;
      default:
        apply_bytes(*step.node, *step.call, !step.certain && way > 1 && chance(lots, 3), lots);
    }
  }
  fs::remove_all(folder);
  write(*image, folder);
}

}  // namespace mamori::fakes
