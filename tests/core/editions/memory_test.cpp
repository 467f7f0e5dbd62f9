// Packs that would take much: each is refused inside what a pack may take. Held by the bytes that the program asks for,
// which no load of the machine changes.
#include "editions/embedded.hpp"
#include "editions/load.hpp"

#include <atomic>
#include <catch2/catch_test_macros.hpp>
#include <cstdlib>
#include <malloc.h>
#include <new>
#include <string>

namespace {

std::atomic<std::size_t> held{0};
std::atomic<std::size_t> most{0};

void* take(std::size_t size) {
  void* block = std::malloc(size);
  if (block == nullptr) throw std::bad_alloc();
  const auto now = held += malloc_usable_size(block);
  auto before = most.load();
  while (now > before && !most.compare_exchange_weak(before, now)) {
  }
  return block;
}

void give_back(void* block) {
  held -= malloc_usable_size(block);
  std::free(block);
}

}  // namespace

void* operator new(std::size_t size) {
  return take(size);
}
// The schema's library asks like this, and the sanitizer would answer by itself.
void* operator new(std::size_t size, const std::nothrow_t& /*unused*/) noexcept {
  return take(size);
}
void operator delete(void* block) noexcept {
  give_back(block);
}
void operator delete(void* block, std::size_t) noexcept {
  give_back(block);
}

using namespace mamori;

namespace {

constexpr std::size_t bound = std::size_t{64} << 20;

/// As many pieces as a pack may hold, between what opens and what closes them.
std::string full(const std::string& open, const std::string& piece, const std::string& close) {
  std::string pack = open;
  while (pack.size() + piece.size() + close.size() <= editions::pack_limit) pack += piece;
  return pack + close;
}

}  // namespace

TEST_CASE("A pack as large as packs may be is refused inside 64 MiB, whatever it is full of") {
  const Library library = editions::built_in().value();
  std::string keys = "{";
  for (int i = 0; keys.size() + 32 < editions::pack_limit; ++i) keys += "\"k" + std::to_string(i) + "\":{},";
  keys += "\"z\":1}";
  const std::string own(editions::embedded("editions/r5.json"));
  const auto rows = own.find('{', own.find("\"rows\""));
  REQUIRE(rows != std::string::npos);
  for (const auto& pack :
       {full("", "[", ""), full("", "{\"a\":", ""), full("[", "1,", "1]"), full("[", "{},", "1]"),
        full("[", "\"\",", "1]"), full("[", "[[]],", "1]"), keys, full(own.substr(0, rows), "{},", own.substr(rows))}) {
    INFO(pack.substr(0, 24));
    const auto before = held.load();
    most = before;
    CHECK_FALSE(editions::load(pack, library));
    CHECK(most - before < bound);
  }
  CHECK(editions::load(std::string(editions::pack_limit + 1, ' '), library).error().code ==
        ErrorCode::edition_too_large);
}
