#include "forms/known.hpp"

#include <string_view>

namespace mamori::forms {
namespace {

struct Known {
  std::string_view id;
  std::string_view sha256;
};

constexpr std::array<Known, 4> files{{
    {"r8-form-pdf", "a1250114cd1dfb33049f27d86f6c883b61881207e5a47ce8adf11d2dd2ebea8a"},
    {"r8-manual-pdf", "a5cbb45d7582c9309a81bf537cf97abddc5336dfd45a6274a394059cfdc6df78"},
    {"r8-pharmacy", "b811208b1d29fe0f3310adf810aa3b072e6272eb3669de768b79949b6872c987"},
    {"r8-vendor", "e1a2a763c97c5434d53b745c5fc1643a22a9497ea48354182ab6a93df1e881a0"},
}};

}  // namespace

std::string known_file(const std::array<std::uint8_t, 32>& sha256) {
  constexpr std::string_view digits = "0123456789abcdef";
  std::string text;
  for (const auto byte : sha256) {
    text += digits[byte >> 4];
    text += digits[byte & 0x0F];
  }
  for (const auto& file : files) {
    if (file.sha256 == text) return std::string(file.id);
  }
  return {};
}

}  // namespace mamori::forms
