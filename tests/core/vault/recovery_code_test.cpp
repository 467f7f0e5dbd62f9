#include "vault/recovery_code.hpp"

#include "vault_fixture.hpp"

#include <set>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

std::string text_of(const SecretBytes& secret) {
  return {reinterpret_cast<const char*>(secret.bytes().data()), secret.size()};
}

Result<SecretBytes> typed(std::string_view text) {
  return read_recovery_code(SecretBytes::from_text(text));
}

/// The number of the group that a slip was found in; 0 for none.
int slip_in(std::string_view text) {
  const auto read = typed(text);
  if (read) return 0;
  CHECK(read.error().code == ErrorCode::recovery_code_slip);
  return std::stoi(read.error().where);
}

constexpr std::string_view letters = "346789ACDEFHJKMNPRTVWXY";

}  // namespace

TEST_CASE("A recovery code is six groups of six letters that no other looks like, and never the same twice") {
  std::set<std::string> seen;
  for (int i = 0; i < 200; ++i) {
    const auto code = text_of(new_recovery_code());
    REQUIRE(code.size() == 41);
    for (std::size_t at = 0; at < code.size(); ++at) {
      if (at % 7 == 6) {
        CHECK(code[at] == '-');
      } else {
        CHECK(letters.find(code[at]) != std::string_view::npos);
      }
    }
    CHECK(text_of(value_of(typed(code))) == code);
    CHECK(seen.insert(code).second);
  }
}

TEST_CASE("Small letters, full-width ones, spaces and any dash are read as what they stand for") {
  const auto code = text_of(new_recovery_code());
  std::string small;
  std::string wide;
  std::string bare;
  for (const char c : code) {
    small += static_cast<char>(c == '-' ? ' ' : std::tolower(c));
    if (c == '-') {
      wide += "ー";
    } else {
      bare += c;
      const unsigned point = 0xFEE0u + static_cast<unsigned char>(c);
      wide += {static_cast<char>(0xE0 | point >> 12), static_cast<char>(0x80 | (point >> 6 & 0x3F)),
               static_cast<char>(0x80 | (point & 0x3F))};
    }
  }
  for (const auto& form : {small, wide, bare, "\n " + code + "　"}) {
    INFO(form);
    CHECK(text_of(value_of(typed(form))) == code);
  }
}

TEST_CASE("Every single slip and every exchange of two letters is found in its group") {
  const auto code = text_of(new_recovery_code());
  for (std::size_t at = 0; at < code.size(); ++at) {
    if (code[at] == '-') continue;
    const int group = static_cast<int>(at / 7) + 1;
    for (const char other : letters) {
      if (other == code[at]) continue;
      auto slipped = code;
      slipped[at] = other;
      if (slip_in(slipped) != group) FAIL("letter " << at << " as " << other);
    }
    for (const char strange : {'0', 'O', '1', 'I', 'L', 'B', '%'}) {
      auto slipped = code;
      slipped[at] = strange;
      CHECK(slip_in(slipped) == group);
    }
    for (std::size_t other = at + 1; other % 7 != 6 && other < code.size(); ++other) {
      auto exchanged = code;
      std::swap(exchanged[at], exchanged[other]);
      CHECK(slip_in(exchanged) == (exchanged == code ? 0 : group));
    }
  }
}

TEST_CASE("A group that is missing, exchanged with another or too much is named") {
  const auto code = text_of(new_recovery_code());
  CHECK(slip_in("") == 1);
  CHECK(slip_in(code.substr(0, 5)) == 1);
  CHECK(slip_in(code.substr(0, 20)) == 4);
  CHECK(slip_in(code.substr(0, 40)) == 6);
  CHECK(slip_in(code + "A") == 6);
  if (code.substr(0, 6) != code.substr(7, 6)) {
    CHECK(slip_in(code.substr(7, 6) + "-" + code.substr(0, 6) + code.substr(13)) == 1);
  }
  CHECK(slip_in("\xFF\xE3\x80") == 1);
}
