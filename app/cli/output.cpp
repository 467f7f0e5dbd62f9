#include "cli/output.hpp"

#include "base/text.hpp"
#include "i18n/error_texts.hpp"

#include <array>
#include <charconv>
#include <chrono>
#include <cstdio>
#include <ostream>

namespace mamori::cli {
namespace {

/// The names of an enumeration in its order, as many as it has; stable, since programs read them.
template <auto Last, std::size_t N>
std::string_view named(const std::array<std::string_view, N>& names, decltype(Last) value) {
  static_assert(N == static_cast<std::size_t>(Last) + 1);
  return names[static_cast<std::size_t>(value)];
}

Json day_or_null(const std::optional<CivilDate>& day) {
  return day ? Json(day->iso()) : Json(nullptr);
}

Json json_of(const std::optional<Check>& check) {
  if (!check) return nullptr;
  return {
      {"verdict", check->verdict == Verdict::yes ? "yes" : "no"}, {"day", check->day.iso()}, {"early", check->early}};
}

std::string line_of(const Check& check) {
  return (check.verdict == Verdict::yes ? "はい " : "いいえ ") + check.day.iso();
}

}  // namespace

std::string printable(std::string_view text) {
  return with_hidden_as(text, [](char32_t) { return std::string("\xEF\xBF\xBD"); });
}

std::string escaped(std::string_view json) {
  return with_hidden_as(json, [](char32_t point) {
    char text[16];
    if (point < 0x10000) {
      std::snprintf(text, sizeof text, "\\u%04x", static_cast<unsigned>(point));
    } else {
      const auto above = static_cast<unsigned>(point) - 0x10000;
      std::snprintf(text, sizeof text, "\\u%04x\\u%04x", 0xD800 + (above >> 10), 0xDC00 + (above & 0x3FF));
    }
    return std::string(text);
  });
}

Printer::~Printer() {
  sync();
}

int Printer::overflow(int letter) {
  if (letter == traits_type::eof()) return traits_type::not_eof(letter);
  line_ += static_cast<char>(letter);
  if (letter == '\n') sync();
  return letter;
}

int Printer::sync() {
  to_ << printable(line_);
  line_.clear();
  return to_.flush() ? 0 : -1;
}

void print_error(std::ostream& err, const Error& error) {
  const auto words = app::words_of(error);
  err << mamori::name_of(error.code) << (error.where.empty() ? "" : " (" + error.where + ")") << "\n";
  for (const auto& line : {words.what, words.safe, words.next}) err << line.toStdString() << "\n";
}

int exit_code(ErrorCategory category) {
  switch (category) {
    case ErrorCategory::locked:
      return 3;
    case ErrorCategory::damaged:
      return 4;
    case ErrorCategory::refused:
    case ErrorCategory::environment:
      break;
  }
  return 1;
}

std::string hex(Bytes bytes) {
  static constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const auto byte : bytes) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

std::optional<std::vector<std::uint8_t>> from_hex(std::string_view text) {
  if (text.size() % 2 != 0) return std::nullopt;
  std::vector<std::uint8_t> bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    std::uint8_t byte = 0;
    const auto* end = text.data() + i + 2;
    const auto [stop, fault] = std::from_chars(text.data() + i, end, byte, 16);
    if (fault != std::errc{} || stop != end) return std::nullopt;
    bytes.push_back(byte);
  }
  return bytes;
}

std::string utc(UnixTime time) {
  const std::chrono::sys_seconds at{std::chrono::seconds{time}};
  const auto midnight = std::chrono::floor<std::chrono::days>(at);
  const std::chrono::hh_mm_ss clock{at - midnight};
  char text[16];
  std::snprintf(text, sizeof text, "T%02d:%02d:%02dZ", static_cast<int>(clock.hours().count()),
                static_cast<int>(clock.minutes().count()), static_cast<int>(clock.seconds().count()));
  return CivilDate::from_days(static_cast<int>(midnight.time_since_epoch().count())).iso() + text;
}

std::string_view name_of(RowState state) {
  return named<RowState::to_confirm>(
      std::to_array<std::string_view>({"exempt", "open", "unsure", "yes", "no_undated", "no", "overdue", "to_confirm"}),
      state);
}
std::string_view name_of(Exemption exemption) {
  return named<Exemption::outside_contract>(
      std::to_array<std::string_view>({"none", "gate_closed", "no_vendor_contract", "outside_contract"}), exemption);
}
std::string_view name_of(VendorState state) {
  return named<VendorState::expired>(
      std::to_array<std::string_view>({"not_sent", "sent", "to_confirm", "received", "not_needed", "expired"}), state);
}
std::string_view name_of(InboxState state) {
  return named<InboxState::refused>(std::to_array<std::string_view>({"staged", "accepted", "refused"}), state);
}
std::string_view name_of(RequestState state) {
  return named<RequestState::expired>(
      std::to_array<std::string_view>({"drafted", "sent", "answered", "accepted", "refused", "expired"}), state);
}
std::string_view name_of(RowChoice choice) {
  return named<RowChoice::leave>(std::to_array<std::string_view>({"later", "take", "leave"}), choice);
}
std::string_view name_of(Tie tie) {
  return named<Tie::ended>(std::to_array<std::string_view>({"direct", "indirect", "ended"}), tie);
}
std::string_view name_of(Origin origin) {
  return named<Origin::contested>(std::to_array<std::string_view>({"typed", "paper", "signature", "contested"}),
                                  origin);
}
Json json_of(const Footing& footing) {
  return {{"signed", footing.signature},
          {"paper", footing.paper},
          {"typed", footing.typed},
          {"contested", footing.contested},
          {"outside", footing.outside}};
}
std::string_view name_of(NotAsked why) {
  return named<NotAsked::ended>(std::to_array<std::string_view>({"gate", "contract", "indirect", "ended"}), why);
}
std::string_view name_of(Comparison how) {
  return named<Comparison::met_typed>(
      std::to_array<std::string_view>({"earlier", "telephone_read", "telephone_typed", "met_read", "met_typed"}), how);
}
std::string_view name_of(exchange::KeyStanding standing) {
  return named<exchange::KeyStanding::changed>(std::to_array<std::string_view>({"first_seen", "known", "changed"}),
                                               standing);
}
std::string_view name_of(MissingKind kind) {
  return named<MissingKind::chart_to_be_shown>(
      std::to_array<std::string_view>({"gate_unanswered", "first_check_missing", "check_to_confirm",
                                       "target_day_missing", "vendor_sheet_missing", "chart_missing",
                                       "chart_to_be_shown"}),
      kind);
}
std::string_view name_of(NextKind kind) {
  return named<NextKind::yearly_check>(
      std::to_array<std::string_view>({"overdue", "response_waiting", "reminder_due", "target_near", "gate",
                                       "to_confirm", "undated", "unanswered", "vendor_silent", "vendor_not_asked",
                                       "no_vendor", "yearly_check"}),
      kind);
}
std::string_view name_of(desks::MessageKind kind) {
  return named<desks::MessageKind::status>(std::to_array<std::string_view>({"request", "response", "status"}), kind);
}
std::string_view name_of(Desk desk) {
  return named<Desk::inspector>(std::to_array<std::string_view>({"pharmacy", "vendor", "inspector"}), desk);
}
std::string_view name_of(Role role) {
  return named<Role::viewer>(std::to_array<std::string_view>({"responsible", "staff", "viewer"}), role);
}
std::string_view name_of(Action action) {
  return named<Action::slot_renewed>(
      std::to_array<std::string_view>({"vault_created",     "answer_saved",       "contract_set",
                                       "scope_set",         "vendor_added",       "system_added",
                                       "request_made",      "request_sent",       "response_staged",
                                       "response_accepted", "response_refused",   "request_received",
                                       "response_made",     "status_shown",       "vendor_key_accepted",
                                       "sheet_added",       "request_state_set",  "backup_made",
                                       "backup_drilled",    "backup_folder_set",  "vault_restored",
                                       "clock_changed",     "checkpoint_saved",   "history_exported",
                                       "payload_erased",    "person_added",       "person_removed",
                                       "role_set",          "secret_set",         "secret_recovered",
                                       "recovery_made",     "recovery_tried",     "pin_set",
                                       "pin_removed",       "keys_adopted",       "device_renewed",
                                       "request_confirmed", "inspection_begun",   "inspection_ended",
                                       "attachments_kept",  "statuses_staged",    "statuses_accepted",
                                       "statuses_refused",  "status_noted",       "vendor_reminded",
                                       "digits_expected",   "pharmacy_pinned",    "key_unpinned",
                                       "row_chosen",        "rows_settled",       "product_added",
                                       "product_applied",   "response_sent",      "entry_added",
                                       "entry_changed",     "entry_retired",      "entry_restored",
                                       "entries_imported",  "ledger_exported",    "evidence_added",
                                       "evidence_used",     "evidence_removed",   "question_confirmed",
                                       "incident_noted",    "incident_page_set",  "principle_read",
                                       "evidence_changed",  "statuses_exported",  "paper_taken_down",
                                       "clock_declared",    "keys_rewritten",     "import_undone",
                                       "restore_asked",     "year_begun",         "edition_kept",
                                       "taken_out",         "sending_taken_back", "vendor_tie_set",
                                       "key_renewed",       "vault_opened",       "vault_locked",
                                       "secrets_tried",     "secret_disabled",    "slot_renewed"}),
      action);
}

std::string_view name_of(WitnessKind kind) {
  return named<WitnessKind::file>(std::to_array<std::string_view>({"sent", "answered", "shown", "file"}), kind);
}

Json json_of(const std::optional<Witness>& witness, const Clock& clock) {
  if (!witness) return nullptr;
  return {{"kind", name_of(witness->kind)},  {"holder", witness->holder},
          {"time", utc(witness->time)},      {"entries", witness->head.size},
          {"root", hex(witness->head.root)}, {"age_days", (clock.now() - witness->head.time) / 86'400}};
}

std::string line_of(const std::optional<Witness>& witness, const Clock& clock) {
  if (!witness) return "-";
  const auto days = (clock.now() - witness->head.time) / 86'400;
  return std::string(name_of(witness->kind)) + "  " + utc(witness->time) + "  " + std::to_string(witness->head.size) +
         "  " + std::to_string(days) + "d" + (witness->holder.empty() ? "" : "  " + witness->holder);
}

Json json_of(const FactValue& value) {
  if (const auto* said = std::get_if<bool>(&value.value)) return *said;
  if (const auto* said = std::get_if<std::int64_t>(&value.value)) return *said;
  if (const auto* said = std::get_if<std::string>(&value.value)) return *said;
  if (const auto* said = std::get_if<std::vector<std::uint8_t>>(&value.value)) return hex(*said);
  if (const auto* said = std::get_if<std::vector<FactValue>>(&value.value)) {
    Json list = Json::array();
    for (const FactValue& item : *said) list.push_back(json_of(item));
    return list;
  }
  return nullptr;
}

Json json_of(const Answer& answer) {
  return {{"first", json_of(answer.first)},
          {"target_day", day_or_null(answer.target_day)},
          {"second", json_of(answer.second)},
          {"remark", answer.remark},
          {"unsure", answer.unsure}};
}

Json json_of(const Tally& tally) {
  return {{"total", tally.total},     {"answered", tally.answered},    {"yes", tally.yes},
          {"no", tally.no},           {"unsure", tally.unsure},        {"overdue", tally.overdue},
          {"undated", tally.undated}, {"to_confirm", tally.to_confirm}};
}

Json json_of(const Progress& progress) {
  return {{"complete", progress.complete()},
          {"required", json_of(progress.required)},
          {"reference", json_of(progress.reference)},
          {"last_check_day", day_or_null(progress.last_check_day)},
          {"next_check_due", day_or_null(progress.next_check_due)}};
}

Json json_of(const std::optional<BackupRecord>& record) {
  if (!record) return nullptr;
  return {
      {"proven", utc(record->time)}, {"made", utc(record->made)}, {"entries", record->entries}, {"name", record->name}};
}

namespace {

Json json_of(const exchange::StatedRow& row) {
  auto json = cli::json_of(row.answer);
  json["outside"] = row.outside;
  return json;
}

Json json_of(const std::vector<exchange::StatusCorrection>& corrections) {
  auto list = Json::array();
  for (const auto& one : corrections) {
    Json json{{"row", one.row}, {"declined", one.declined}, {"who", one.who}, {"when", utc(one.when)}};
    if (one.said) {
      json["signed"] = json_of(one.said->was);
      json["now"] = json_of(one.said->now);
      json["signer"] = one.said->signer;
      json["issued"] = utc(one.said->issued);
      json["paper"] = cli::json_of(one.said->paper);
    }
    list.push_back(std::move(json));
  }
  return list;
}

std::string line_of(const exchange::StatedRow& row) {
  return row.outside ? "outside" : cli::line_of(row.answer);
}

std::string line_of(const Tally& tally) {
  return "はい " + std::to_string(tally.yes) + "  いいえ " + std::to_string(tally.no) + "  / " +
         std::to_string(tally.total);
}

void add_corrections(std::vector<std::string>& lines, const std::vector<exchange::StatusCorrection>& corrections) {
  for (const auto& one : corrections) {
    std::string line = "  ! " + one.row + "  ";
    if (one.said) {
      line += line_of(one.said->was) + "  " + one.said->signer + "  " + utc(one.said->issued) + "  ⇒  " +
              line_of(one.said->now) + "  ";
    }
    line += (one.declined ? "(declined) " : "") + one.who + "  " + utc(one.when);
    if (one.said && one.said->paper) line += "  " + cli::line_of(*one.said->paper);
    lines.push_back(std::move(line));
  }
}

}  // namespace

Json json_of(const std::optional<exchange::CorrectingPaper>& paper) {
  if (!paper) return nullptr;
  return {{"signer", paper->signer}, {"received", paper->received.iso()}};
}

std::string line_of(const exchange::CorrectingPaper& paper) {
  return "paper: " + paper.signer + "  " + paper.received.iso();
}

std::string line_of(const Footing& footing) {
  return "signed " + std::to_string(footing.signature) + "  paper " + std::to_string(footing.paper) + "  typed " +
         std::to_string(footing.typed) + "  contested " + std::to_string(footing.contested) + "  outside " +
         std::to_string(footing.outside);
}

std::vector<std::string> lines_of(const desks::StatusView& status) {
  std::vector<std::string> lines;
  for (const auto& sheet : status.sheets) {
    std::string line = "  " + (sheet.system.empty() ? status.pharmacy : sheet.system) +
                       (sheet.vendor.empty() ? "" : " (" + sheet.vendor + ")") + "  " + line_of(sheet.required);
    if (sheet.kind == SheetKind::vendor) line += "  " + (sheet.tells_footing() ? line_of(sheet.footing) : "-");
    lines.push_back(std::move(line));
    add_corrections(lines, sheet.corrections);
  }
  for (const auto& sheet : status.left_out) {
    std::string line = "  ! " + sheet.vendor + " " + sheet.system + "  " + std::string(name_of(sheet.why)) + "  " +
                       line_of(sheet.required) + "  " + line_of(sheet.footing);
    for (std::size_t i = 0; i < sheet.noes.size(); ++i) line += (i == 0 ? "  いいえ: " : ", ") + sheet.noes[i];
    lines.push_back(std::move(line));
    add_corrections(lines, sheet.corrections);
  }
  return lines;
}

Json json_of(const desks::StatusView& status) {
  auto sheets = Json::array();
  for (const auto& sheet : status.sheets) {
    sheets.push_back({{"kind", mamori::name_of(sheet.kind)},
                      {"system", sheet.system},
                      {"vendor", sheet.vendor.empty() ? Json() : Json(sheet.vendor)},
                      {"required", json_of(sheet.required)},
                      {"reference", json_of(sheet.reference)},
                      {"last_check_day", day_or_null(sheet.last_check_day)},
                      {"footing", sheet.tells_footing() ? json_of(sheet.footing) : Json()},
                      {"corrections", json_of(sheet.corrections)}});
  }
  auto left_out = Json::array();
  for (const auto& sheet : status.left_out) {
    left_out.push_back({{"vendor", sheet.vendor},
                        {"system", sheet.system},
                        {"why", name_of(sheet.why)},
                        {"required", json_of(sheet.required)},
                        {"reference", json_of(sheet.reference)},
                        {"footing", json_of(sheet.footing)},
                        {"noes", sheet.noes},
                        {"corrections", json_of(sheet.corrections)}});
  }
  return {{"missing", status.missing}, {"nonce", hex(status.nonce)}, {"sheets", sheets}, {"left_out", left_out}};
}

std::string line_of(const Answer& answer) {
  if (!answer.first) return answer.unsure ? "わからない" : "-";
  auto line = line_of(*answer.first);
  if (answer.target_day) line += " → " + answer.target_day->iso();
  if (answer.second) line += " / " + line_of(*answer.second);
  return line;
}

}  // namespace mamori::cli
