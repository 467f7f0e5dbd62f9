// The verbs that write ledgers, evidence, answers to questions, notes of an incident and who read the principles.
#include "base/text.hpp"
#include "ledgers/import.hpp"
#include "vault/evidence.hpp"
#include "vault/ledgers.hpp"
#include "vault/writer_impl.hpp"

#include <map>
#include <set>

namespace mamori::vault {
namespace {

Fact fact_of(const Values& values) {
  std::vector<Fact> facts;
  for (const auto& value : values) facts.push_back(text(value));
  return list(facts);
}

Fact fact_of(const std::optional<CivilDate>& day) {
  return day ? vault::number(std::int64_t{day->days()}) : Fact{};
}

Fact fact_of(const Evidence& evidence) {
  return list({text(evidence.title), fact_of(std::optional(evidence.day)), fact_of(evidence.expires)});
}

/// No other entry in use may have this one's first field.
Result<void> require_free_name(Connection& database, Ledger ledger, const Values& values, std::optional<EntryId> own) {
  const auto& spec = ledgers::spec_of(ledger);
  if (!spec.named_once) return {};
  const auto there = find_named(database, ledger, values.front());
  if (!there) return pass_on(there);
  if (*there && *there != own) return ledgers::number_taken(spec);
  return {};
}

/// An import's line for an entry that is there; what it was goes to `before`.
Result<EntryId> change_imported(Connection& database, EntryId id, const Values& values, CivilDate today,
                                std::vector<Fact>& before) {
  MAMORI_TAKE(const auto entry, read_entry(database, id));
  before.push_back(list({number(id), fact_of(entry.values)}));
  MAMORI_TRY(update_entry(database, entry.ledger, id, values, today));
  return id;
}

/// [id, [values]] of an import, as the history keeps them.
std::map<EntryId, Values> entries_in(const FactValue& told) {
  std::map<EntryId, Values> entries;
  const auto* lines = std::get_if<std::vector<FactValue>>(&told.value);
  if (lines == nullptr) return entries;
  for (const auto& line : *lines) {
    const auto* parts = std::get_if<std::vector<FactValue>>(&line.value);
    if (parts == nullptr || parts->size() != 2) continue;
    const auto* id = std::get_if<std::int64_t>(&parts->front().value);
    const auto* texts = std::get_if<std::vector<FactValue>>(&parts->back().value);
    if (id == nullptr || texts == nullptr) continue;
    auto& values = entries[static_cast<EntryId>(*id)];
    for (const auto& text : *texts) {
      const auto* said = std::get_if<std::string>(&text.value);
      values.push_back(said == nullptr ? std::string() : *said);
    }
  }
  return entries;
}

/// Stands among the subjects where the import itself was taken back.
const std::string undo_mark = "import";

/// What was worked on since an entry of the history, or has evidence.
Result<std::set<std::string>> subjects_since(Connection& database, std::uint64_t sequence) {
  constexpr std::size_t page = 1000;
  std::set<std::string> subjects;
  for (auto after = sequence;;) {
    MAMORI_TAKE(const auto entries, read_history(database, after, page));
    for (const auto& entry : entries) {
      subjects.insert(entry.subject);
      if (entry.action != Action::import_undone) continue;
      const auto undone = read_history_detail(database, entry.sequence);
      const bool this_one = undone && undone->before == FactValue{static_cast<std::int64_t>(sequence)};
      if (this_one) subjects.insert(undo_mark);
    }
    if (entries.size() < page) break;
    after = entries.back().sequence;
  }
  MAMORI_TAKE(const auto evidence, read_evidence(database));
  for (const auto& one : evidence) subjects.insert(one.uses.begin(), one.uses.end());
  return subjects;
}

/// A reason in words, or words_missing.
Result<std::string> checked_reason(std::string_view typed) {
  const auto normal = normal_form(typed).value_or(std::string());
  const auto reason = trimmed(normal);
  if (reason.empty() || code_points(reason) > ledgers::long_field_limit)
    return fail(ErrorCode::words_missing, "reason");
  return std::string(reason);
}

}  // namespace

Result<EntryId> Writer::add_entry(Ledger ledger, const Values& typed) {
  MAMORI_TRY(permit(impl_.session.role, Verb::entry));
  MAMORI_TAKE(const auto values, ledgers::checked(ledgers::spec_of(ledger), typed));
  MAMORI_TRY(require_free_name(impl_.database, ledger, values, {}));
  const auto id = insert_entry(impl_.database, ledger, values, impl_.clock.today());
  if (!id) return id;
  MAMORI_TRY(append({Action::entry_added, ledgers::subject_of(ledger, *id), {}, fact_of(values)}));
  return id;
}

Result<void> Writer::change_entry(EntryId id, const Values& typed) {
  MAMORI_TRY(permit(impl_.session.role, Verb::entry));
  const auto before = read_entry(impl_.database, id);
  if (!before) return pass_on(before);
  MAMORI_TAKE(const auto values, ledgers::checked(ledgers::spec_of(before->ledger), typed));
  if (values == before->values) return {};
  if (!before->retired) {
    MAMORI_TRY(require_free_name(impl_.database, before->ledger, values, id));
  }
  auto done = update_entry(impl_.database, before->ledger, id, values, impl_.clock.today());
  if (!done) return done;
  return append(
      {Action::entry_changed, ledgers::subject_of(before->ledger, id), fact_of(before->values), fact_of(values)});
}

Result<void> Writer::retire_entry(EntryId id, std::string_view why) {
  MAMORI_TRY(permit(impl_.session.role, Verb::retire));
  MAMORI_TAKE(const auto before, read_entry(impl_.database, id));
  if (before.retired) return {};
  MAMORI_TAKE(const auto reason, checked_reason(why));
  const auto today = impl_.clock.today();
  MAMORI_TRY(update_retired(impl_.database, id, today, reason));
  return append({Action::entry_retired,
                 ledgers::subject_of(before.ledger, id),
                 {},
                 list({vault::number(std::int64_t{today.days()}), text(reason)})});
}

Result<void> Writer::restore_entry(EntryId id) {
  MAMORI_TRY(permit(impl_.session.role, Verb::retire));
  const auto before = read_entry(impl_.database, id);
  if (!before) return pass_on(before);
  if (!before->retired) return {};
  MAMORI_TRY(require_free_name(impl_.database, before->ledger, before->values, id));
  MAMORI_TRY(update_retired(impl_.database, id, {}, {}));
  return append({Action::entry_restored, ledgers::subject_of(before->ledger, id), {}, {}});
}

Result<void> Writer::import_entries(Ledger ledger, const std::vector<ledgers::Incoming>& lines, const Going& going) {
  constexpr std::size_t step = 100;
  MAMORI_TRY(permit(impl_.session.role, Verb::import_lines));
  const auto& spec = ledgers::spec_of(ledger);
  std::vector<Fact> before;
  std::vector<Fact> after;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    if (i % step == 0 && going && !going(i)) return fail(ErrorCode::import_cancelled, std::string(spec.id));
    MAMORI_TAKE(const auto values, ledgers::checked(spec, lines[i].values));
    const auto& changes = lines[i].changes;
    MAMORI_TRY(require_free_name(impl_.database, ledger, values, changes));
    const auto today = impl_.clock.today();
    MAMORI_TAKE(const auto id, changes ? change_imported(impl_.database, *changes, values, today, before)
                                       : insert_entry(impl_.database, ledger, values, today));
    after.push_back(list({number(id), fact_of(values)}));
  }
  if (after.empty()) return {};
  return append({Action::entries_imported, std::string(spec.id), before.empty() ? Fact{} : list(before), list(after)});
}

Result<UndoneImport> Writer::undo_import(std::uint64_t sequence) {
  MAMORI_TRY(permit(impl_.session.role, Verb::import_lines));
  const auto import = read_history_detail(impl_.database, sequence);
  const auto touched = import ? subjects_since(impl_.database, sequence) : pass_on(import);
  const bool whole = import && import->entry.action == Action::entries_imported && !import->erased;
  if (!whole || !touched || touched->contains(undo_mark)) {
    return fail(ErrorCode::import_not_undoable, std::to_string(sequence));
  }
  const auto& spec = *ledgers::find(import->entry.subject);
  const auto before = entries_in(import->before);
  UndoneImport undone;
  for (const auto& [id, values] : entries_in(import->after)) {
    const auto old = before.find(id);
    Result<void> done;
    if (touched->contains(ledgers::subject_of(spec.ledger, id))) {
      ++undone.kept;
    } else if (old != before.end()) {
      done = update_entry(impl_.database, spec.ledger, id, old->second, impl_.clock.today());
      ++undone.put_back;
    } else {
      done = delete_entry(impl_.database, id);
      ++undone.removed;
    }
    if (!done) return pass_on(done);
  }
  const auto count = [](std::size_t number) { return vault::number(static_cast<std::int64_t>(number)); };
  MAMORI_TRY(append({Action::import_undone, std::string(spec.id), count(sequence),
                     list({count(undone.removed), count(undone.put_back), count(undone.kept)})}));
  return undone;
}

Result<void> Writer::log_ledger_export(Ledger ledger, std::string_view form, std::size_t entries) {
  MAMORI_TRY(permit(impl_.session.role, Verb::ledger_export));
  return append({Action::ledger_exported,
                 std::string(ledgers::spec_of(ledger).id),
                 {},
                 list({text(form), vault::number(static_cast<std::int64_t>(entries))})});
}

Result<EvidenceId> Writer::add_evidence(const Evidence& wanted, Bytes content) {
  MAMORI_TRY(permit(impl_.session.role, Verb::evidence));
  Evidence evidence = wanted;
  MAMORI_TAKE(const auto title, checked_name(wanted.title, "evidence"));
  evidence.title = title;
  evidence.who = impl_.session.name;
  if (content.size() > evidence_limit) return fail(ErrorCode::evidence_too_large, "evidence");
  if ((evidence.kind == EvidenceKind::words) != content.empty()) return fail(ErrorCode::evidence_empty, "evidence");
  const auto id = insert_evidence(impl_.database, evidence, content);
  if (!id) return id;
  std::vector<Fact> uses;
  for (const auto& subject : evidence.uses) {
    MAMORI_TRY(insert_use(impl_.database, *id, subject));
    uses.push_back(text(subject));
  }
  const auto after = list({number(evidence.kind), text(evidence.title), text(evidence.media),
                           content.empty() ? Fact{} : bytes(crypto::sha256(content)),
                           fact_of(std::optional(evidence.day)), fact_of(evidence.expires), list(uses)});
  MAMORI_TRY(append({Action::evidence_added, text_of(*id), {}, after}));
  return id;
}

Result<void> Writer::change_evidence(EvidenceId id, std::string_view title, CivilDate day,
                                     std::optional<CivilDate> expires) {
  MAMORI_TRY(permit(impl_.session.role, Verb::evidence));
  MAMORI_TAKE(const auto before, read_evidence(impl_.database, id));
  MAMORI_TAKE(const auto checked, checked_name(title, "evidence"));
  auto after = before;
  after.title = checked;
  after.day = day;
  after.expires = expires;
  if (after.title == before.title && after.day == before.day && after.expires == before.expires) return {};
  MAMORI_TRY(update_evidence(impl_.database, after));
  return append({Action::evidence_changed, text_of(id), fact_of(before), fact_of(after)});
}

Result<void> Writer::use_evidence(EvidenceId id, std::string_view subject, bool use) {
  MAMORI_TRY(permit(impl_.session.role, Verb::evidence));
  MAMORI_TAKE(const auto known, read_evidence(impl_.database, id));
  const bool used = std::find(known.uses.begin(), known.uses.end(), subject) != known.uses.end();
  if (used == use) return {};
  if (!use) {
    MAMORI_TRY(require_unneeded(impl_.database, known, subject));
  }
  auto done = use ? insert_use(impl_.database, id, subject) : delete_use(impl_.database, id, subject);
  if (!done) return done;
  return append({Action::evidence_used, text_of(id), use ? Fact{} : text(subject), use ? text(subject) : Fact{}});
}

Result<void> Writer::remove_evidence(EvidenceId id) {
  MAMORI_TRY(permit(impl_.session.role, Verb::evidence));
  MAMORI_TAKE(const auto known, read_evidence(impl_.database, id));
  for (const auto& subject : known.uses) {
    MAMORI_TRY(require_unneeded(impl_.database, known, subject));
  }
  MAMORI_TRY(vault::remove_evidence(impl_.database, id, impl_.clock.today()));
  return append({Action::evidence_removed, text_of(id), text(known.title), {}});
}

Result<void> Writer::log_evidence_export(EvidenceId id) {
  MAMORI_TRY(permit(impl_.session.role, Verb::ledger_export));
  MAMORI_TAKE(const auto known, read_evidence(impl_.database, id));
  return append({Action::ledger_exported, "evidence/" + text_of(id), {}, text(known.media)});
}

Result<void> Writer::confirm_question(std::string_view key, std::string_view state, std::string_view typed) {
  MAMORI_TRY(permit(impl_.session.role, Verb::confirmation));
  MAMORI_TAKE(const auto reason, checked_reason(typed));
  const Confirmation answer{std::string(key), std::string(state), reason, impl_.clock.today(), impl_.session.name};
  MAMORI_TRY(write_confirmation(impl_.database, answer));
  return append({Action::question_confirmed, answer.key, {}, list({text(state), text(reason)})});
}

Result<void> Writer::note_incident(std::string_view typed) {
  MAMORI_TRY(permit(impl_.session.role, Verb::incident_note));
  MAMORI_TAKE(const auto words, checked_reason(typed));
  const IncidentNote note{at_.time, impl_.session.name, words};
  MAMORI_TRY(insert_incident_note(impl_.database, note));
  return append({Action::incident_noted, {}, {}, text(words)});
}

Result<void> Writer::show_incident_locked(bool shown) {
  MAMORI_TRY(permit(impl_.session.role, Verb::incident_page));
  MAMORI_TAKE(const auto before, read_shown_locked(impl_.database));
  if (before == shown) return {};
  MAMORI_TRY(write_shown_locked(impl_.database, shown));
  return append({Action::incident_page_set, {}, truth(before), truth(shown)});
}

Result<void> Writer::acknowledge(int principle, std::string_view typed) {
  MAMORI_TRY(permit(impl_.session.role, Verb::acknowledgement));
  MAMORI_TAKE(const auto name, checked_name(typed, "name"));
  const Acknowledgement read{principle, name, impl_.clock.today()};
  MAMORI_TAKE(const auto is_new, insert_acknowledgement(impl_.database, read, impl_.session.name));
  if (!is_new) return {};
  return append({Action::principle_read, std::to_string(principle), {}, text(name)});
}

}  // namespace mamori::vault
