// What a command of mamori-cli is: its words, its options and a function from a context to an outcome.
#pragma once

#include "base/clock.hpp"
#include "base/text.hpp"
#include "cli/arguments.hpp"
#include "cli/output.hpp"
#include "desks/pharmacy_desk.hpp"
#include "desks/vendor_desk.hpp"

#include <filesystem>
#include <iosfwd>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::cli {

/// An open vault and the proof that its person gave the secret just now.
struct Proven {
  vault::Vault vault;
  vault::Proof proof;
};

/// Whose stores a command is for, a bit for each Desk; none: it opens no store.
enum class Desks : std::uint8_t {
  none = 0,
  pharmacy = 1,
  vendor = 2,
  pharmacy_vendor = 3,
  inspector = 4,
  pharmacy_inspector = 5,
  all = 7
};
[[nodiscard]] constexpr bool holds(Desks desks, Desk desk) {
  return ((static_cast<unsigned>(desks) >> static_cast<unsigned>(desk)) & 1U) != 0;
}
/// "pharmacy|inspector".
[[nodiscard]] std::string names_of(Desks desks);

struct Command;

/// What every command may use. The passphrase is read only when a command opens a vault.
struct Context {
  Library& library;  ///< the built-in editions; `open` adds those of the vault
  const Clock& clock;
  Language language = Language::ja;
  std::filesystem::path vault;
  std::string person;
  std::optional<std::string> passphrase_file;
  std::ostream* progress = nullptr;  ///< words for a person while a long command runs
  const Command* command = nullptr;  ///< the one that runs
  /// What was given, once it was read: a descriptor gives it once, and some commands ask for it again.
  mutable std::optional<SecretBytes> given = {};

  /// From `--passphrase-file`, else from the descriptor in MAMORI_PASSPHRASE_FD, which is closed then; one trailing
  /// line end is not part of it. Errors: file_unreadable, bad_argument for a descriptor that is no number; an empty
  /// secret where none was given.
  [[nodiscard]] Result<SecretBytes> passphrase() const;
  /// Says on `progress` when the disk keeps nothing, so that the vault is open for reading alone. Errors: those of
  /// Vault::open, desk_wrong (the command is for other desks; where = "DESK: DESKS", behind it "; COMMAND" where this
  /// desk has another command for it).
  [[nodiscard]] Result<vault::Vault> open() const;
  /// For what wants the own secret once more: the one that was given opens and proves. Errors: those of both.
  [[nodiscard]] Result<Proven> open_proven() const;
};

/// What a command gives back: a document for programs and lines for people, made from the same values.
struct Report {
  nlohmann::ordered_json json;
  std::vector<std::string> lines;
  bool partly = false;  ///< something of many was refused, which exit code 1 says
};

struct Command {
  std::string_view name;  ///< "vault create"
  Desks desks;
  std::string_view usage;  ///< what follows the name
  OptionSet options;
  std::size_t fewest_words = 0;
  std::size_t most_words = 0;
  Result<Report> (*run)(const Context&, const Arguments&);
  std::string_view instead = {};  ///< the command of the desks that it is not for, where they have one
};

[[nodiscard]] const std::vector<Command>& vault_commands();
[[nodiscard]] const std::vector<Command>& people_commands();
[[nodiscard]] const std::vector<Command>& history_commands();
[[nodiscard]] const std::vector<Command>& sheet_commands();
[[nodiscard]] const std::vector<Command>& edition_commands();
[[nodiscard]] const std::vector<Command>& import_commands();
[[nodiscard]] const std::vector<Command>& year_commands();
[[nodiscard]] const std::vector<Command>& form_commands();
[[nodiscard]] const std::vector<Command>& pack_commands();
[[nodiscard]] const std::vector<Command>& exchange_commands();
[[nodiscard]] const std::vector<Command>& inbox_commands();
[[nodiscard]] const std::vector<Command>& pharmacy_commands();
[[nodiscard]] const std::vector<Command>& asking_commands();
[[nodiscard]] const std::vector<Command>& report_commands();
[[nodiscard]] const std::vector<Command>& ledger_commands();
[[nodiscard]] const std::vector<Command>& tool_commands();
[[nodiscard]] const std::vector<Command>& backup_commands();

/// Those of every room, in the order of the help.
[[nodiscard]] std::vector<const Command*> all_commands();

/// A secret from a file; one trailing line end is not part of it. Errors: file_unreadable.
[[nodiscard]] Result<SecretBytes> read_secret(const std::filesystem::path& file);

/// Runs one command line (without the program's name) and prints. Returns the exit code (cli/output.hpp):
/// 0 done, 1 refused, 2 usage, 3 wrong passphrase or no such vault, 4 damaged file.
int run(const std::vector<std::string>& words, Console& console);

}  // namespace mamori::cli
