#include "base/day_text.hpp"
#include "cli/command.hpp"
#include "cli/help.hpp"
#include "cli/lookup.hpp"
#include "cli/message_io.hpp"
#include "desks/edition_shelf.hpp"
#include "editions/load.hpp"
#include "vault/files.hpp"
#include "vault/passphrase.hpp"

#include <QCoreApplication>
#include <algorithm>
#include <charconv>
#include <cstdlib>
#include <fcntl.h>
#include <ostream>
#include <unistd.h>

namespace mamori::cli {
namespace {

constexpr std::size_t secret_limit = 1024;  // bytes

const OptionSet global_options{{"--vault", "--passphrase-file", "--person", "--today", "--lang"},
                               {"--json", "--help", "--version"}};

/// Words before the first that is no global option; the rest belongs to the command.
std::size_t command_begins(const std::vector<std::string>& words) {
  std::size_t i = 0;
  while (i < words.size() && words[i].starts_with("--")) {
    const auto& valued = global_options.valued;
    i += std::find(valued.begin(), valued.end(), words[i]) == valued.end() ? 1u : 2u;
  }
  return std::min(i, words.size());
}

const Command* find_command(const std::vector<std::string>& words, std::size_t begin, std::size_t& length) {
  const Command* best = nullptr;
  for (const auto* command : all_commands()) {
    const auto spaces = static_cast<std::size_t>(std::count(command->name.begin(), command->name.end(), ' '));
    std::string said;
    for (std::size_t i = 0; i <= spaces && begin + i < words.size(); ++i)
      said += (i == 0 ? "" : " ") + words[begin + i];
    if (said == command->name) {
      best = command;
      length = spaces + 1;
    }
  }
  return best;
}

int usage_error(Console& console, std::string_view about) {
  console.err << "usage: " << about << "\n"
              << "mamori-cli --help\n";
  return 2;
}

/// A path or a name may hold bytes that are no text; what was done is told all the same.
std::string in_bytes(const Json& json, int indent) {
  return escaped(json.dump(indent, ' ', false, Json::error_handler_t::replace));
}

int refused(Console& console, const Error& error, bool json) {
  if (json) console.out << in_bytes(Json{{"error", mamori::name_of(error.code)}, {"where", error.where}}, -1) << "\n";
  print_error(console.err, error);
  return exit_code(category_of(error.code));
}

int run_command(const Command& command, const Context& context, const Arguments& arguments, bool json,
                Console& console) {
  const auto report = command.run(context, arguments);
  if (!report) return refused(console, report.error(), json);
  if (json) {
    console.out << in_bytes(report->json, 2) << "\n";
  } else {
    for (const auto& line : report->lines) console.out << line << "\n";
  }
  return report->partly ? exit_code(ErrorCategory::refused) : 0;
}

/// One: LF, CR LF or CR.
void trim_line_end(SecretBytes& secret) {
  const auto ends_with = [&](char end) { return !secret.empty() && secret.bytes().back() == end; };
  const bool line_feed = ends_with('\n');
  if (line_feed) secret.remove_last(1);
  if (ends_with('\r')) secret.remove_last(1);
}

std::filesystem::path default_vault() {
  const char* data = std::getenv("XDG_DATA_HOME");
  const char* home = std::getenv("HOME");
  const auto base = data != nullptr ? std::filesystem::path(data)
                                    : std::filesystem::path(home != nullptr ? home : ".") / ".local/share";
  return base / "mamori" / "vault";
}

constexpr const char* descriptor_name = "MAMORI_PASSPHRASE_FD";

/// The descriptor that the environment names; -1 where it names none or what it says is no number.
int passphrase_descriptor() {
  const char* text = std::getenv(descriptor_name);
  const std::string_view number = text == nullptr ? "" : text;
  int descriptor = -1;
  const auto [stop, fault] = std::from_chars(number.data(), number.data() + number.size(), descriptor);
  return fault == std::errc{} && stop == number.data() + number.size() ? descriptor : -1;
}

Result<SecretBytes> read_descriptor() {
  SecretBytes secret(Bytes{});
  if (std::getenv(descriptor_name) == nullptr) return secret;
  const int descriptor = passphrase_descriptor();
  if (descriptor < 0) return bad_argument(descriptor_name);
  std::uint8_t byte = 0;
  while (secret.size() < secret_limit && ::read(descriptor, &byte, 1) == 1) secret.append({&byte, 1});
  wipe(&byte, 1);
  ::close(descriptor);
  trim_line_end(secret);
  return secret;
}

Result<void> require_desk(const vault::Vault& vault, const Command& command) {
  MAMORI_TAKE(const auto profile, vault.profile());
  // A command that needs no store takes the editions of any.
  if (command.desks == Desks::none || holds(command.desks, profile.desk)) return {};
  const std::string instead = command.instead.empty() ? "" : "; " + std::string(command.instead);
  return fail(ErrorCode::desk_wrong, std::string(name_of(profile.desk)) + ": " + names_of(command.desks) + instead);
}

int run_printed(const std::vector<std::string>& words, Console& console);

}  // namespace

std::string names_of(Desks desks) {
  std::string names;
  for (const auto desk : {Desk::pharmacy, Desk::vendor, Desk::inspector}) {
    if (holds(desks, desk)) names += (names.empty() ? "" : "|") + std::string(name_of(desk));
  }
  return names;
}

std::vector<const Command*> all_commands() {
  std::vector<const Command*> all;
  for (const auto* room :
       {&vault_commands(), &people_commands(), &history_commands(), &sheet_commands(), &edition_commands(),
        &import_commands(), &year_commands(), &form_commands(), &pack_commands(), &exchange_commands(),
        &inbox_commands(), &asking_commands(), &ledger_commands(), &report_commands(), &pharmacy_commands(),
        &tool_commands(), &backup_commands()}) {
    for (const auto& command : *room) all.push_back(&command);
  }
  return all;
}

Result<SecretBytes> read_secret(const std::filesystem::path& file) {
  MAMORI_TAKE(auto bytes, read_file(file, secret_limit, Pipes::taken));
  SecretBytes secret{Bytes(bytes)};
  wipe(bytes.data(), bytes.size());
  trim_line_end(secret);
  return secret;
}

Result<SecretBytes> Context::passphrase() const {
  if (!given) {
    auto read = passphrase_file ? read_secret(*passphrase_file) : read_descriptor();
    if (!read) return read;
    given = std::move(*read);
  }
  return given->clone();
}

Result<vault::Vault> Context::open() const {
  MAMORI_TAKE(const auto secret, passphrase());
  auto opened = vault::Vault::open(vault, person, secret, clock);
  if (!opened && opened.error().code == ErrorCode::wrong_passphrase) {
    MAMORI_TRY(vault::require_one_line(secret));
  }
  if (!opened) return opened;
  // A disk that keeps nothing keeps no line of it; that is said below.
  (void)opened->note_opened();
  if (opened->unwritable() && progress != nullptr) print_error(*progress, *opened->unwritable());
  if (command != nullptr) {
    MAMORI_TRY(require_desk(*opened, *command));
  }
  MAMORI_TAKE(auto composed, desks::library_with_packs(*opened, library));
  library = std::move(composed);
  return opened;
}

Result<Proven> Context::open_proven() const {
  MAMORI_TAKE(const auto secret, passphrase());
  MAMORI_TAKE(auto opened, open());
  MAMORI_TAKE(auto proof, opened.prove(secret));
  return Proven{std::move(opened), std::move(proof)};
}

int run(const std::vector<std::string>& words, Console& console) {
  Printer out(console.out);
  Printer err(console.err);
  std::ostream said(&out);
  std::ostream complained(&err);
  Console printed{said, complained};
  return run_printed(words, printed);
}

namespace {

int run_printed(const std::vector<std::string>& words, Console& console) {
  // No program that a command starts gets the passphrase, read or not.
  if (const int descriptor = passphrase_descriptor(); descriptor >= 0) ::fcntl(descriptor, F_SETFD, FD_CLOEXEC);
  const auto begin = command_begins(words);
  std::string fault;
  const auto global =
      Arguments::parse({words.begin(), words.begin() + static_cast<std::ptrdiff_t>(begin)}, global_options, fault);
  if (!global) return usage_error(console, fault);
  const bool json = global->has("--json");
  if (global->has("--help") || words.empty()) {
    print_help(console.out);
    return words.empty() ? 2 : 0;
  }
  if (global->has("--version")) {
    console.out << "mamori-cli " << MAMORI_VERSION << "\n";
    return 0;
  }

  std::size_t length = 0;
  const auto* command = find_command(words, begin, length);
  if (command == nullptr) return usage_error(console, begin < words.size() ? words[begin] : "COMMAND");
  if (std::find(words.begin() + static_cast<std::ptrdiff_t>(begin + length), words.end(), "--help") != words.end()) {
    print_help(*command, console.out);
    return 0;
  }
  const auto arguments = Arguments::parse({words.begin() + static_cast<std::ptrdiff_t>(begin + length), words.end()},
                                          command->options, fault);
  if (!arguments) return usage_error(console, "mamori-cli " + usage_line(*command) + "   [" + fault + "]");
  const auto count = arguments->words().size();
  if (count < command->fewest_words || count > command->most_words)
    return usage_error(console, "mamori-cli " + usage_line(*command));

  const SystemClock system;
  std::optional<ChosenDayClock> chosen;
  if (const auto text = global->value("--today")) {
    const auto today = parse_day(*text);
    if (!today) return usage_error(console, "--today DATE");
    chosen.emplace(*today);
  }
  auto library = editions::built_in();
  if (!library) return refused(console, library.error(), json);
  const Clock& clock = chosen ? static_cast<const Clock&>(*chosen) : system;
  const auto language = global->value_or("--lang", "ja") == "en" ? Language::en : Language::ja;
  const auto folder = global->value("--vault");
  const Context context{*library,
                        clock,
                        language,
                        folder ? std::filesystem::path(*folder) : default_vault(),
                        global->value_or("--person", ""),
                        global->value("--passphrase-file"),
                        &console.err,
                        command};
  for (const auto& place : {context.vault, std::filesystem::path(context.passphrase_file.value_or(""))}) {
    if (auto own = vault::require_private(place); !own) print_error(console.err, own.error());
  }
  return run_command(*command, context, *arguments, json, console);
}

}  // namespace

}  // namespace mamori::cli
