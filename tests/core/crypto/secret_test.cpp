#include "crypto/secret.hpp"

#include <algorithm>
#include <array>
#include <catch2/catch_test_macros.hpp>
#include <string>
#include <type_traits>
#include <vector>

using namespace mamori;

namespace {

std::string text_of(const SecretBytes& secret) {
  return {secret.bytes().begin(), secret.bytes().end()};
}

Bytes bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}

}  // namespace

TEST_CASE("a secret cannot be copied by accident") {
  STATIC_CHECK_FALSE(std::is_copy_constructible_v<SecretBytes>);
  STATIC_CHECK_FALSE(std::is_copy_assignable_v<SecretBytes>);
}

TEST_CASE("a new secret of a given size is all zero") {
  const SecretBytes secret(std::size_t{100});
  REQUIRE(secret.size() == 100);
  CHECK(std::all_of(secret.bytes().begin(), secret.bytes().end(), [](std::uint8_t byte) { return byte == 0; }));
}

TEST_CASE("a secret keeps the bytes of its text") {
  CHECK(text_of(SecretBytes::from_text("あいことば")) == "あいことば");
  CHECK(SecretBytes::from_text("").empty());
}

TEST_CASE("a secret that was moved from is empty, and its taker has the bytes") {
  SecretBytes first = SecretBytes::from_text("one");
  SecretBytes second = std::move(first);
  CHECK(first.empty());  // NOLINT(bugprone-use-after-move)
  CHECK(text_of(second) == "one");
  SecretBytes third = SecretBytes::from_text("three");
  third = std::move(second);
  CHECK(text_of(third) == "one");
}

TEST_CASE("a clone stands in memory of its own") {
  SecretBytes first = SecretBytes::from_text("same");
  const SecretBytes second = first.clone();
  first.clear();
  CHECK(text_of(second) == "same");
}

TEST_CASE("a secret grows key by key, past its first block too") {
  SecretBytes secret;
  std::string expected;
  for (int i = 0; i < 1000; ++i) {
    const std::string key(1, static_cast<char>('a' + i % 26));
    secret.append(bytes_of(key));
    expected += key;
  }
  CHECK(text_of(secret) == expected);
}

TEST_CASE("a secret can be appended to itself") {
  SecretBytes secret = SecretBytes::from_text("abc");
  secret.append(secret.bytes());
  CHECK(text_of(secret) == "abcabc");
}

TEST_CASE("characters taken back are wiped where they stood") {
  SecretBytes secret = SecretBytes::from_text("hunter2");
  const std::uint8_t* place = secret.bytes().data();
  secret.remove_last(3);
  CHECK(text_of(secret) == "hunt");
  CHECK((place[4] == 0 && place[5] == 0 && place[6] == 0));
  secret.remove_last(100);
  CHECK(secret.empty());
  CHECK(place[0] == 0);
}

TEST_CASE("a cleared secret can be typed anew") {
  SecretBytes secret = SecretBytes::from_text("first");
  secret.clear();
  secret.append(bytes_of("2nd"));
  CHECK(text_of(secret) == "2nd");
}

TEST_CASE("wiping overwrites memory with zero") {
  std::array<std::uint8_t, 4> memory{1, 2, 3, 4};
  wipe(memory.data(), memory.size());
  CHECK(memory == std::array<std::uint8_t, 4>{});
}
