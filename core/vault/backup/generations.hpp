// The generations of backups in a folder: which there are, and which a newer one makes superfluous.
#pragma once

#include "base/clock.hpp"
#include "base/watch.hpp"
#include "crypto/secret.hpp"
#include "vault/vault_id.hpp"

#include <filesystem>
#include <optional>
#include <span>
#include <string>
#include <vector>

namespace mamori::vault {

/// Kept: the newest of each of so many days, weeks (from Monday) and months that have one. Days without a backup take
/// no place, so a pharmacy that was closed for a month loses nothing.
struct Keeping {
  std::size_t days = 7;
  std::size_t weeks = 5;
  std::size_t months = 12;
};

/// Which of these days' backups nobody needs any more: places in `days`, which is newest first and may repeat a day
/// (the first of a day is its newest). Needs no clock: a date that is wrong supersedes nothing by being wrong. Pure.
[[nodiscard]] std::vector<std::size_t> superseded(std::span<const CivilDate> days, const Keeping& keeping = {});

struct Generation {
  std::filesystem::path file;
  UnixTime made = 0;
};

/// "mamori-1a2b3c4d-20231122T050321Z.mamori-backup": the vault's first bytes and the time in UTC; names nobody.
[[nodiscard]] std::string generation_name(const VaultId& vault, UnixTime made);
/// The generations of this vault in a folder by their names, newest first; none when there is no such folder.
[[nodiscard]] std::vector<Generation> generations_in(const std::filesystem::path& folder, const VaultId& vault);
/// All of any vault, newest first: for a device that has no vault yet, or one that cannot be opened.
[[nodiscard]] std::vector<Generation> generations_in(const std::filesystem::path& folder);
/// The first whose bytes are those that were written; reads whole files.
[[nodiscard]] std::optional<Generation> newest_sound(const std::vector<Generation>& all);

/// Removes what is superseded among the generations that this vault's key made, in the order of the moments that are
/// sealed in them; the newest always stays. Neither a name nor a foot makes a generation: what the key does not open,
/// what is damaged and what says a later moment than `now` neither counts nor is removed. Returns how many went.
/// Errors: stopped, storage_*.
Result<int> prune(const std::filesystem::path& folder, const VaultId& vault, const SecretBytes& key, UnixTime now,
                  const Keeping& keeping = {}, const Watch& watch = {});

}  // namespace mamori::vault
