#include "vault/key_files.hpp"

#include "vault/faults.hpp"
#include "vault/files.hpp"

#include <optional>

namespace mamori::vault {
namespace {

/// 256 slots take less.
constexpr std::size_t size_limit = 64 * 1024;

struct Copy {
  std::filesystem::path file;
  std::vector<std::uint8_t> bytes;
  Result<KeySlots> slots;
};

Result<Copy> read_copy(const std::filesystem::path& file) {
  auto bytes = read_start(file, size_limit + 1);
  if (!bytes) return pass_on(bytes);
  std::vector<std::uint8_t> found = bytes->value_or(std::vector<std::uint8_t>{});
  auto slots = decode(found);
  return Copy{file, std::move(found), std::move(slots)};
}

}  // namespace

Result<void> write_keys(const std::filesystem::path& folder, const KeySlots& slots) {
  const auto bytes = encode(slots);
  for (const char* name : key_file_names) {
    if (auto written = replace_file(folder / name, bytes); !written) return written;
  }
  return {};
}

Result<KeySlots> read_keys(const std::filesystem::path& folder) {
  auto first = read_copy(folder / key_file_names[0]);
  if (!first) return pass_on(first);
  auto second = read_copy(folder / key_file_names[1]);
  if (!second) return pass_on(second);
  if (!first->slots && !second->slots) return pass_on(first->slots);
  const bool second_counts = !first->slots || (second->slots && second->slots->generation > first->slots->generation);
  const Copy& counts = second_counts ? *second : *first;
  const Copy& other = second_counts ? *first : *second;
  // A disk that cannot be written must not keep anybody out: the healing is tried again at the next opening.
  if (other.bytes != counts.bytes) (void)replace_file(other.file, counts.bytes);
  return *counts.slots;
}

}  // namespace mamori::vault
