#include "vault/key_files.hpp"

#include "vault/faults.hpp"
#include "vault/files.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace mamori::vault {
namespace {

/// 256 slots take less.
constexpr std::size_t size_limit = 64 * 1024;

Result<std::vector<std::uint8_t>> read_copy(const std::filesystem::path& file) {
  MAMORI_TAKE(auto bytes, read_start(file, size_limit + 1));
  return std::move(bytes).value_or(std::vector<std::uint8_t>{});
}

/// One copy says what holds, the other what is to hold.
Result<void> put_ahead(const std::filesystem::path& folder, Bytes before, Bytes after) {
  const auto stays = folder / key_file_names[0];
  const auto there = read_copy(stays);
  if (!there || !std::ranges::equal(*there, before)) {
    MAMORI_TRY(replace_file(stays, before));
  }
  return replace_file(folder / key_file_names[1], after);
}

void remove_logs(const std::filesystem::path& database) {
  for (const char* ending : {"-wal", "-shm"}) {
    std::error_code ignored;
    std::filesystem::remove(database.string() + ending, ignored);
  }
}

}  // namespace

Result<std::vector<KeySlots>> read_keys(const std::filesystem::path& folder) {
  std::vector<KeySlots> sound;
  std::optional<Error> trouble;
  for (const char* name : key_file_names) {
    MAMORI_TAKE(const auto bytes, read_copy(folder / name));
    auto slots = decode(bytes);
    if (!slots && !trouble) trouble = slots.error();
    if (slots && (sound.empty() || sound.front() != *slots)) sound.push_back(std::move(*slots));
  }
  if (sound.empty()) return tl::unexpected<Error>(std::move(*trouble));
  std::ranges::stable_sort(sound, std::ranges::greater(), &KeySlots::generation);
  return sound;
}

Result<void> write_keys(const std::filesystem::path& folder, const KeySlots& slots) {
  const auto wanted = encode(slots);
  for (const char* name : key_file_names) {
    const auto there = read_copy(folder / name);
    if (there && *there == wanted) continue;
    MAMORI_TRY(replace_file(folder / name, wanted));
  }
  return {};
}

Result<void> exchange_keys(const std::filesystem::path& folder, const KeySlots& before, const KeySlots& after,
                           const std::function<Result<void>()>& commit) {
  const auto old_bytes = encode(before);
  const auto new_bytes = encode(after);
  MAMORI_TRY(put_ahead(folder, old_bytes, new_bytes));
  auto done = commit();
  // Whatever fails from here on is put right at the next opening.
  (void)(done ? replace_file(folder / key_file_names[0], new_bytes)
              : replace_file(folder / key_file_names[1], old_bytes));
  return done;
}

Result<void> exchange_database(const std::filesystem::path& folder, const KeySlots& before, const KeySlots& after) {
  const auto old_bytes = encode(before);
  const auto new_bytes = encode(after);
  MAMORI_TRY(put_ahead(folder, old_bytes, new_bytes));
  std::error_code problem;
  std::filesystem::rename(folder / fresh_database_name, folder / database_name, problem);
  if (problem) {
    (void)replace_file(folder / key_file_names[1], old_bytes);
    return system_error(problem.value(), "rename");
  }
  // Those of the old one, empty both: another file's connection must not meet them.
  remove_logs(folder / database_name);
  MAMORI_TRY(sync_folder(folder));
  (void)replace_file(folder / key_file_names[0], new_bytes);
  return {};
}

void clear_fresh_database(const std::filesystem::path& folder) {
  const auto fresh = folder / fresh_database_name;
  std::error_code ignored;
  if (!std::filesystem::exists(std::filesystem::symlink_status(fresh, ignored))) return;
  remove_logs(fresh);
  std::filesystem::remove(fresh, ignored);
}

}  // namespace mamori::vault
