#include "fakes/process_memory.hpp"

#include <algorithm>
#include <fcntl.h>
#include <fstream>
#include <functional>
#include <sstream>
#include <stdexcept>
#include <unistd.h>

namespace mamori::fakes {
namespace {

constexpr std::size_t prefix = 12;  // characters

struct Region {
  off_t begin;
  std::size_t size;
};

std::vector<Region> readable(pid_t process) {
  std::ifstream maps("/proc/" + std::to_string(process) + "/maps");
  std::vector<Region> regions;
  for (std::string line; std::getline(maps, line);) {
    unsigned long begin = 0;
    unsigned long end = 0;
    char rights[5] = {};
    if (std::sscanf(line.c_str(), "%lx-%lx %4s", &begin, &end, rights) != 3 || rights[0] != 'r') continue;
    if (line.find("[vsyscall]") != std::string::npos || line.find("[vvar") != std::string::npos) continue;
    regions.push_back({static_cast<off_t>(begin), end - begin});
  }
  return regions;
}

int count(const std::vector<std::uint8_t>& haystack, const std::vector<std::uint8_t>& needle) {
  const std::boyer_moore_horspool_searcher searcher(needle.begin(), needle.end());
  int found = 0;
  for (auto at = haystack.begin(); (at = std::search(at, haystack.end(), searcher)) != haystack.end(); ++at) ++found;
  return found;
}

}  // namespace

std::map<std::string, int> count_in_memory(pid_t process,
                                           const std::map<std::string, std::vector<std::uint8_t>>& needles) {
  const int memory = ::open(("/proc/" + std::to_string(process) + "/mem").c_str(), O_RDONLY);
  if (memory < 0) throw std::runtime_error("the memory of the process cannot be read");
  std::map<std::string, int> found;
  for (const auto& [name, needle] : needles) found[name] = 0;
  for (const Region& region : readable(process)) {
    std::vector<std::uint8_t> bytes(region.size);
    const auto got = ::pread(memory, bytes.data(), bytes.size(), region.begin);
    bytes.resize(got > 0 ? static_cast<std::size_t>(got) : 0);
    for (const auto& [name, needle] : needles) found[name] += count(bytes, needle);
  }
  ::close(memory);
  return found;
}

std::map<std::string, std::vector<std::uint8_t>> needles_of(const std::vector<std::uint8_t>& key,
                                                            const std::string& passphrase) {
  std::map<std::string, std::vector<std::uint8_t>> needles;
  needles["key"] = key;
  for (const char* digits : {"0123456789abcdef", "0123456789ABCDEF"}) {
    auto& text = needles[std::string("key as text ") + digits[10]];
    for (const auto byte : key)
      text.insert(text.end(),
                  {static_cast<std::uint8_t>(digits[byte >> 4]), static_cast<std::uint8_t>(digits[byte & 15])});
  }
  const std::string start = passphrase.substr(0, prefix);
  needles["passphrase"].assign(start.begin(), start.end());
  for (const char c : start) {
    needles["passphrase in UTF-16"].push_back(static_cast<std::uint8_t>(c));
    needles["passphrase in UTF-16"].push_back(0);
  }
  return needles;
}

}  // namespace mamori::fakes
