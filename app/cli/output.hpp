// How values are written for people and for programs.
#pragma once

#include "base/error.hpp"
#include "desks/verify.hpp"
#include "desks/views.hpp"

#include <iosfwd>
#include <nlohmann/json.hpp>
#include <streambuf>
#include <string>
#include <vector>

namespace mamori::cli {

using Json = nlohmann::ordered_json;

struct Console {
  std::ostream& out;
  std::ostream& err;
};

/// Without what a terminal takes for a command or draws elsewhere than it stands: a mark for each control character
/// other than line ends and tabs, and for each letter that is invisible or turns the direction (base/text.hpp).
[[nodiscard]] std::string printable(std::string_view text);
/// JSON with these as escapes, which says the same to a program.
[[nodiscard]] std::string escaped(std::string_view json);

/// Where everything goes that a command prints: line by line, printable.
class Printer final : public std::streambuf {
 public:
  explicit Printer(std::ostream& to) : to_(to) {}
  Printer(const Printer&) = delete;
  Printer& operator=(const Printer&) = delete;
  ~Printer() override;

 protected:
  int overflow(int letter) override;
  int sync() override;

 private:
  std::ostream& to_;
  std::string line_;
};

/// What happened, what is safe and what to do next, three lines for a person.
void print_error(std::ostream& err, const Error& error);

[[nodiscard]] int exit_code(ErrorCategory category);

[[nodiscard]] std::string hex(Bytes bytes);
/// nullopt when `text` is not an even number of hexadecimal digits.
[[nodiscard]] std::optional<std::vector<std::uint8_t>> from_hex(std::string_view text);
/// 2023-11-22T14:03:21Z.
[[nodiscard]] std::string utc(UnixTime time);

[[nodiscard]] std::string_view name_of(RowState state);
[[nodiscard]] std::string_view name_of(Exemption exemption);
[[nodiscard]] std::string_view name_of(VendorState state);
[[nodiscard]] std::string_view name_of(InboxState state);
[[nodiscard]] std::string_view name_of(RequestState state);
[[nodiscard]] std::string_view name_of(RowChoice choice);
[[nodiscard]] std::string_view name_of(Tie tie);
[[nodiscard]] std::string_view name_of(Origin origin);
[[nodiscard]] Json json_of(const Footing& footing);
[[nodiscard]] std::string_view name_of(NotAsked why);
[[nodiscard]] std::string_view name_of(Comparison how);
[[nodiscard]] std::string_view name_of(exchange::KeyStanding standing);
[[nodiscard]] std::string_view name_of(MissingKind kind);
[[nodiscard]] std::string_view name_of(NextKind kind);
[[nodiscard]] std::string_view name_of(desks::MessageKind kind);
[[nodiscard]] std::string_view name_of(Desk desk);
[[nodiscard]] std::string_view name_of(Role role);
[[nodiscard]] std::string_view name_of(Action action);

[[nodiscard]] std::string_view name_of(WitnessKind kind);

/// Null when there is none; `age`: whole days since the checkpoint was made.
[[nodiscard]] Json json_of(const std::optional<Witness>& witness, const Clock& clock);
[[nodiscard]] std::string line_of(const std::optional<Witness>& witness, const Clock& clock);
/// Byte strings as hexadecimal text.
[[nodiscard]] Json json_of(const FactValue& value);
[[nodiscard]] Json json_of(const Answer& answer);
[[nodiscard]] Json json_of(const Tally& tally);
[[nodiscard]] Json json_of(const Progress& progress);
[[nodiscard]] Json json_of(const std::optional<BackupRecord>& record);
[[nodiscard]] Json json_of(const desks::StatusView& status);
/// はい 2023-11-22 / いいえ 2023-11-22 → 2024-02-29, in one line.
[[nodiscard]] Json json_of(const std::optional<exchange::CorrectingPaper>& paper);

[[nodiscard]] std::string line_of(const Answer& answer);
[[nodiscard]] std::string line_of(const Footing& footing);
[[nodiscard]] std::string line_of(const exchange::CorrectingPaper& paper);
/// A line for each sheet of a status, each row that is not as it was signed, and each sheet that is not counted.
[[nodiscard]] std::vector<std::string> lines_of(const desks::StatusView& status);

}  // namespace mamori::cli
