#include "vault/backup/generations.hpp"

#include "vault/backup/backup_facts.hpp"
#include "vault/backup/backup_io.hpp"
#include "vault/backup/restore.hpp"
#include "vault/faults.hpp"
#include "vault/files.hpp"
#include "vault/vault_impl.hpp"

#include <algorithm>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <functional>
#include <map>
#include <set>

namespace mamori::vault {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view prefix = "mamori-";
constexpr std::size_t id_letters = 8;
constexpr std::string_view time_pattern =
    "dddddddd"
    "T"
    "dddddd"
    "Z";

int week_of(CivilDate day) {
  // 1970-01-01 was a Thursday; weeks begin on Monday.
  return (day.days() + 3 - ((day.days() + 3) % 7 + 7) % 7) / 7;
}

int month_of(CivilDate day) {
  return day.year() * 12 + static_cast<int>(day.month());
}

std::string id_text(const VaultId& vault) {
  char text[id_letters + 1];
  std::snprintf(text, sizeof text, "%02x%02x%02x%02x", vault[0], vault[1], vault[2], vault[3]);
  return text;
}

std::optional<UnixTime> time_of(std::string_view text) {
  if (text.size() != time_pattern.size()) return std::nullopt;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool digit = text[i] >= '0' && text[i] <= '9';
    if (time_pattern[i] == 'd' ? !digit : text[i] != time_pattern[i]) return std::nullopt;
  }
  const auto number = [&](std::size_t from, std::size_t count) {
    int value = 0;
    std::from_chars(text.data() + from, text.data() + from + count, value);
    return value;
  };
  const auto day =
      CivilDate::from_ymd(number(0, 4), static_cast<unsigned>(number(4, 2)), static_cast<unsigned>(number(6, 2)));
  if (!day) return std::nullopt;
  return UnixTime{day->days()} * 86'400 + number(9, 2) * 3600 + number(11, 2) * 60 + number(13, 2);
}

/// The time in a generation's name; nothing when it is none. An empty `id` fits every vault.
std::optional<UnixTime> made_by_name(std::string_view name, std::string_view id) {
  const std::size_t length = prefix.size() + id_letters + 1 + time_pattern.size() + backup_suffix.size();
  if (name.size() != length || !name.starts_with(prefix) || !name.ends_with(backup_suffix)) return std::nullopt;
  name.remove_prefix(prefix.size());
  if (!id.empty() && !name.starts_with(id)) return std::nullopt;
  if (name[id_letters] != '-') return std::nullopt;
  return time_of(name.substr(id_letters + 1, time_pattern.size()));
}

std::vector<Generation> found(const fs::path& folder, std::string_view id) {
  std::vector<Generation> all;
  for (const std::string& name : names_in(folder)) {
    if (const auto made = made_by_name(name, id)) all.push_back({folder / name, *made});
  }
  std::sort(all.begin(), all.end(), [](const Generation& a, const Generation& b) {
    return a.made != b.made ? a.made > b.made : a.file > b.file;
  });
  return all;
}

/// When a backup was made, by what is sealed in it; nothing where the key did not make it or its bytes are others.
std::optional<UnixTime> made_with(const fs::path& file, const SecretBytes& key) {
  auto reader = BackupReader::open(file);
  if (!reader || !reader->sealed_by(key) || !reader->check_foot()) return std::nullopt;
  return reader->facts().made;
}

bool sound(const Generation& generation) {
  return look_at_backup(generation.file).has_value();
}

}  // namespace

std::vector<std::size_t> superseded(std::span<const CivilDate> days, const Keeping& keeping) {
  std::set<int> kept_days, kept_weeks, kept_months;
  const auto takes = [](std::set<int>& kept, std::size_t most, int period) {
    return kept.size() < most && kept.insert(period).second;
  };
  std::vector<std::size_t> gone;
  for (std::size_t i = 0; i < days.size(); ++i) {
    // All three are asked: one backup can be the newest of its day, its week and its month.
    const bool of_day = takes(kept_days, keeping.days, days[i].days());
    const bool of_week = takes(kept_weeks, keeping.weeks, week_of(days[i]));
    const bool of_month = takes(kept_months, keeping.months, month_of(days[i]));
    if (!of_day && !of_week && !of_month) gone.push_back(i);
  }
  return gone;
}

std::string generation_name(const VaultId& vault, UnixTime made) {
  const std::chrono::sys_seconds at{std::chrono::seconds{made}};
  const auto midnight = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::year_month_day date{midnight};
  const std::chrono::hh_mm_ss clock{at - midnight};
  char text[32];
  std::snprintf(text, sizeof text, "%04d%02u%02uT%02d%02d%02dZ", static_cast<int>(date.year()),
                static_cast<unsigned>(date.month()), static_cast<unsigned>(date.day()),
                static_cast<int>(clock.hours().count()), static_cast<int>(clock.minutes().count()),
                static_cast<int>(clock.seconds().count()));
  return std::string(prefix) + id_text(vault) + "-" + text + std::string(backup_suffix);
}

std::vector<Generation> generations_in(const fs::path& folder, const VaultId& vault) {
  return found(folder, id_text(vault));
}

std::vector<Generation> generations_in(const fs::path& folder) {
  return found(folder, {});
}

std::optional<Generation> newest_sound(const std::vector<Generation>& all) {
  const auto found_one = std::find_if(all.begin(), all.end(), sound);
  return found_one == all.end() ? std::nullopt : std::optional(*found_one);
}

Result<int> prune(const fs::path& folder, const VaultId& vault, const SecretBytes& key, UnixTime now,
                  const Keeping& keeping, const Watch& watch) {
  return guarded([&]() -> Result<int> {
    const auto days_of = [](const std::vector<Generation>& some) {
      std::vector<CivilDate> days;
      for (const Generation& generation : some) days.push_back(local_date(generation.made));
      return days;
    };
    const auto all = generations_in(folder, vault);
    // Most days nothing is superseded even by name, and nothing need be read.
    if (superseded(days_of(all), keeping).empty()) return 0;
    std::vector<Generation> good, misnamed;
    for (std::size_t i = 0; i < all.size(); ++i) {
      MAMORI_TRY(report(watch, i, all.size()));
      const auto made = made_with(all[i].file, key);
      if (made && *made <= now) (*made == all[i].made ? good : misnamed).push_back({all[i].file, *made});
    }
    // A copy under another name stands behind the one whose name says when it was made: it is not ours to keep.
    good.insert(good.end(), misnamed.begin(), misnamed.end());
    std::ranges::stable_sort(good, std::ranges::greater(), &Generation::made);
    const auto gone = superseded(days_of(good), keeping);
    std::error_code problem;
    for (const std::size_t place : gone) {
      if (!fs::remove(good[place].file, problem) && problem) return system_error(problem.value(), "prune");
    }
    MAMORI_TRY(sync_folder(folder));
    return static_cast<int>(gone.size());
  });
}

}  // namespace mamori::vault
