// The part of the replay about ledgers, evidence, an incident, questions and principles.
#include "vault/history_cbor.hpp"
#include "vault/replay_told.hpp"

#include <cstdlib>

namespace mamori::vault {
namespace {

/// A ledger's entry: its fields, and whether it is in use.
std::string entry_line(const std::string& values, const std::string& retired) {
  return without_empty_end(values) + "\x01" + retired;
}

std::string values_of(const std::string& line) {
  return line.substr(0, line.rfind('\x01'));
}

std::string retired_of(const std::string& line) {
  return line.substr(line.rfind('\x01') + 1);
}

const std::vector<FactValue>* as_list(const FactValue& value) {
  return std::get_if<std::vector<FactValue>>(&value.value);
}

const std::vector<FactValue> nothing;

}  // namespace

bool Replay::play_ledgers(const Told& told) {
  Lines& entries = of(Part::ledgers);
  const auto lost = [&] {
    give_up(Part::ledgers);
    return false;
  };
  if (entries.contains(told.subject)) touched_[told.subject] = told.sequence;
  switch (told.action) {
    case Action::entry_added: {
      const auto values = told.whole();
      if (!values) return lost();
      entries[told.subject] = entry_line(*values, "");
      return true;
    }
    case Action::entry_changed:
    case Action::entry_retired:
    case Action::entry_restored: {
      const auto known = entries.find(told.subject);
      const auto said = told.whole();
      if (known == entries.end() || !said) return lost();
      std::string& line = known->second;
      if (told.action == Action::entry_changed) line = entry_line(*said, retired_of(line));
      if (told.action == Action::entry_retired) line = entry_line(values_of(line), *said);
      if (told.action == Action::entry_restored) line = entry_line(values_of(line), "");
      return true;
    }
    case Action::entries_imported:
      return play_import(told) || lost();
    case Action::import_undone:
      return undo_import(told) || lost();
    default:
      return false;
  }
}

bool Replay::play_import(const Told& told) {
  if (told.list() == nullptr || told.before == nullptr) return false;
  Lines old;
  for (const auto* before = as_list(*told.before); const FactValue& one : before ? *before : nothing) {
    const auto* pair = as_list(one);
    if (pair == nullptr || pair->size() != 2) return false;
    old[told.subject + "/" + line_of(pair->front())] = line_of(pair->back());
  }
  auto& brought = imports_[told.sequence];
  for (const FactValue& one : *told.list()) {
    const auto* pair = as_list(one);
    if (pair == nullptr || pair->size() != 2) return false;
    const std::string key = told.subject + "/" + line_of(pair->front());
    const auto before = old.find(key);
    brought.emplace_back(key, before == old.end() ? std::nullopt : std::optional(before->second));
    std::string& line = of(Part::ledgers)[key];
    line = entry_line(line_of(pair->back()), line.empty() ? "" : retired_of(line));
  }
  return true;
}

/// What was worked on since, or has evidence, stays; of the rest each is as it was before, or gone.
bool Replay::undo_import(const Told& told) {
  const auto sequence = told.was();
  const auto brought = sequence ? imports_.find(std::atoll(sequence->c_str())) : imports_.end();
  if (brought == imports_.end()) return false;
  std::set<std::string> used;
  for (const auto& [use, nothing_more] : of(Part::evidence_uses)) used.insert(use.substr(use.find('\n') + 1));
  Lines& entries = of(Part::ledgers);
  for (const auto& [key, before] : brought->second) {
    const auto touched = touched_.find(key);
    if (used.contains(key) || (touched != touched_.end() && touched->second > brought->first)) continue;
    if (before) {
      std::string& line = entries[key];
      line = entry_line(*before, line.empty() ? "" : retired_of(line));
    } else {
      entries.erase(key);
    }
  }
  return true;
}

bool Replay::play_evidence(const Told& told) {
  Lines& evidence = of(Part::evidence);
  const auto lost = [&](Part part) {
    give_up(part);
    return false;
  };
  switch (told.action) {
    case Action::evidence_added: {
      const auto kind = told.at(0), title = told.at(1), media = told.at(2), hash = told.at(3), day = told.at(4),
                 expires = told.at(5);
      const auto* uses = told.list() != nullptr && told.list()->size() > 6 ? as_list((*told.list())[6]) : nullptr;
      if (!kind || !title || !media || !hash || !day || !expires || uses == nullptr) {
        give_up(Part::evidence_uses);
        return lost(Part::evidence);
      }
      evidence[told.subject] = line(line(*hash, *kind, *media, told.who), *title, *day, *expires);
      for (const FactValue& use : *uses) of(Part::evidence_uses)[line(told.subject, line_of(use))] = "";
      return true;
    }
    case Action::evidence_changed: {
      const auto known = evidence.find(told.subject);
      const auto title = told.at(0), day = told.at(1), expires = told.at(2);
      if (known == evidence.end() || !title || !day || !expires) return lost(Part::evidence);
      std::size_t end = 0;
      for (int fixed = 0; fixed < 4; ++fixed) end = known->second.find('\n', end) + 1;
      known->second = line(known->second.substr(0, end - 1), *title, *day, *expires);
      return true;
    }
    case Action::evidence_used: {
      const auto now = told.whole(), before = told.was();
      if (!now || !before) return lost(Part::evidence_uses);
      if (*before != "-") of(Part::evidence_uses).erase(line(told.subject, *before));
      if (*now != "-") of(Part::evidence_uses)[line(told.subject, *now)] = "";
      return true;
    }
    case Action::evidence_removed:
      evidence.erase(told.subject);
      std::erase_if(of(Part::evidence_uses),
                    [&](const auto& use) { return use.first.starts_with(told.subject + "\n"); });
      return true;
    case Action::incident_noted:
      time_of("incident " + std::to_string(++incident_notes_), told);
      if (const auto words = told.whole()) return add_next(Part::incident, line(told.who, *words)), true;
      return lost(Part::incident);
    case Action::question_confirmed: {
      const auto state = told.at(0), reason = told.at(1);
      if (!state || !reason) return lost(Part::questions);
      of(Part::questions)[told.subject] = line(told.who, *state, *reason);
      return true;
    }
    case Action::principle_read:
      if (const auto name = told.whole()) {
        return count_up(of(Part::principles)[line(told.subject, *name, told.who)]), true;
      }
      return lost(Part::principles);
    default:
      return false;
  }
}

}  // namespace mamori::vault
