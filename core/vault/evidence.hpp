// The rows about what a はい stands on, answers to questions, notes of an incident and who read the principles.
#pragma once

#include "vault/ledger_records.hpp"
#include "vault/sqlite.hpp"

namespace mamori::vault {

/// All that was not removed, oldest first, with its uses.
Result<std::vector<Evidence>> read_evidence(Connection& database);
/// Errors: evidence_unknown, also when it was removed.
Result<Evidence> read_evidence(Connection& database, EvidenceId id);
/// What a copy shows: the paper itself, as a whole picture or PDF, or that or the file that the answers came as.
enum class CopyOf : std::uint8_t { paper, paper_or_file };
/// Whether the sheet has a copy whose bytes came into the store after the history's entry `since`.
Result<bool> has_copy(Connection& database, SheetId sheet, std::int64_t since, CopyOf what);
/// Answers that were taken from paper stand on this copy, as far as it is used for `subject`.
/// Errors: evidence_stands (where = `subject`).
Result<void> require_unneeded(Connection& database, const Evidence& evidence, std::string_view subject);
/// The bytes of a photo or file. Errors: evidence_unknown.
Result<std::vector<std::uint8_t>> read_content(Connection& database, EvidenceId id);
/// The same bytes are kept once.
Result<EvidenceId> insert_evidence(Connection& database, const Evidence& evidence, Bytes content);
Result<void> update_evidence(Connection& database, const Evidence& evidence);
Result<void> insert_use(Connection& database, EvidenceId id, std::string_view subject);
Result<void> delete_use(Connection& database, EvidenceId id, std::string_view subject);
/// Its bytes go with it unless another evidence has the same.
Result<void> remove_evidence(Connection& database, EvidenceId id, CivilDate today);

Result<std::vector<Confirmation>> read_confirmations(Connection& database);
Result<void> write_confirmation(Connection& database, const Confirmation& answer);

Result<std::vector<IncidentNote>> read_incident_notes(Connection& database);
Result<void> insert_incident_note(Connection& database, const IncidentNote& note);
Result<bool> read_shown_locked(Connection& database);
Result<void> write_shown_locked(Connection& database, bool shown);

Result<std::vector<Acknowledgement>> read_acknowledgements(Connection& database);
/// False when the same person said so on the same day already.
Result<bool> insert_acknowledgement(Connection& database, const Acknowledgement& read, std::string_view who);

}  // namespace mamori::vault
