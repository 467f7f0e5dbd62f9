// backup …: made, looked at, practised with and brought back.
#include "cli/command.hpp"
#include "desks/safekeeping.hpp"
#include "vault/files.hpp"

#include <array>
#include <chrono>
#include <cstdint>
#include <system_error>
#include <utility>

namespace mamori::cli {
namespace {

Json json_of(const vault::BackupFacts& facts) {
  return {{"made", utc(facts.made)},
          {"database_bytes", facts.database_size},
          {"history", {{"entries", facts.head.size}, {"root", hex(facts.head.root)}}}};
}

std::string line_of(const vault::BackupFacts& facts) {
  return utc(facts.made) + "  " + std::to_string(facts.head.size);
}

/// Of a verb that reads a backup: what the file is, where it is none.
template <class T>
Result<T> or_its_kind(Result<T> read, const std::filesystem::path& file) {
  return std::move(read).map_error([&](Error error) { return desks::why_no_backup(std::move(error), file); });
}

Result<Report> create(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(auto at_work, context.open_proven());
  desks::Safekeeping safekeeping(at_work.vault, context.clock);
  MAMORI_TAKE(const auto job, safekeeping.begin_taking_out(arguments.words().front(), at_work.proof));
  MAMORI_TAKE(const auto outcome, job.run(context.clock));
  MAMORI_TRY(safekeeping.finish(outcome));
  auto json = cli::json_of(std::optional(outcome.proven.front()));
  json["file"] = outcome.files.front().string();
  return Report{std::move(json), {outcome.files.front().string()}};
}

/// Beside the vault, or where no vault was ever made, among the temporary files: what lies there is encrypted as it
/// was.
std::filesystem::path scratch_for(const std::filesystem::path& folder) {
  std::filesystem::path scratch = vault::plain_path(folder);
  std::error_code none;
  if (!std::filesystem::is_directory(scratch.has_parent_path() ? scratch.parent_path() : ".", none)) {
    std::array<std::uint8_t, 8> unlike{};
    crypto::random(unlike);
    scratch = std::filesystem::temp_directory_path() / ("mamori-" + hex(unlike));
  }
  scratch += ".scratch";
  return scratch;
}

Result<Report> check(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto passphrase, context.passphrase());
  const std::filesystem::path scratch = scratch_for(context.vault);
  const std::filesystem::path file = arguments.words().front();
  MAMORI_TAKE(const auto facts, or_its_kind(vault::check_backup(file, scratch, {context.person, passphrase}), file));
  return Report{json_of(facts), {line_of(facts)}};
}

Result<Report> drill(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto passphrase, context.passphrase());
  MAMORI_TAKE(auto opened, context.open());
  const std::filesystem::path file = arguments.words().front();
  const auto start = std::chrono::steady_clock::now();
  MAMORI_TAKE(const auto report,
              or_its_kind(vault::drill(file, context.vault, {opened.session().name, passphrase}, context.clock), file));
  const std::chrono::duration<double> took = std::chrono::steady_clock::now() - start;
  desks::Safekeeping safekeeping(opened, context.clock);
  MAMORI_TRY(safekeeping.finish_drill(report, file));
  auto json = json_of(report.facts);
  json["sheets"] = report.sheets;
  json["answers"] = report.answers;
  json["vendors"] = report.vendors;
  json["seconds"] = took.count();
  return Report{std::move(json), {line_of(report.facts) + "  " + std::to_string(report.answers)}};
}

Result<Report> restore(const Context& context, const Arguments& arguments) {
  MAMORI_TAKE(const auto passphrase, context.passphrase());
  auto present = passphrase.clone();
  if (const auto file = arguments.value("--present-passphrase-file")) {
    MAMORI_TAKE(auto secret, read_secret(*file));
    present = std::move(secret);
  }
  const vault::BackupKeyHolder there{arguments.value_or("--present-person", context.person), present};
  const std::filesystem::path file = arguments.words().front();
  MAMORI_TAKE(
      const auto restored,
      or_its_kind(vault::restore(file, context.vault, {context.person, passphrase}, context.clock, {}, &there), file));
  auto json = json_of(restored.facts);
  json["kept_aside"] = restored.kept_aside ? Json(restored.kept_aside->string()) : Json(nullptr);
  json["left_behind"] = nullptr;
  Report report{std::move(json), {line_of(restored.facts)}};
  if (const auto& left = restored.left_behind) {
    report.json["left_behind"] = {
        {"entries", left->entries}, {"checkpoints_outside", left->checkpoints}, {"newest", utc(left->newest)}};
    report.lines.push_back(utc(left->newest) + "  -" + std::to_string(left->entries) + "  -" +
                           std::to_string(left->checkpoints));
  }
  if (restored.kept_aside) report.lines.push_back(restored.kept_aside->string());
  return report;
}

}  // namespace

const std::vector<Command>& backup_commands() {
  static const std::vector<Command> commands{
      {"backup create", Desks::all, "DIR", {}, 1, 1, create},
      {"backup check", Desks::none, "FILE", {}, 1, 1, check},
      {"backup drill", Desks::all, "FILE", {}, 1, 1, drill},
      {"backup restore",
       Desks::all,
       "FILE [--present-person NAME] [--present-passphrase-file F]",
       {{"--present-person", "--present-passphrase-file"}, {}},
       1,
       1,
       restore},
  };
  return commands;
}

}  // namespace mamori::cli
