#include "vault/replay.hpp"

#include "vault/history_cbor.hpp"
#include "vault/replay_told.hpp"

#include <algorithm>
#include <cstdlib>

namespace mamori::vault {

std::string line_of(const FactValue& value) {
  struct Text {
    std::string operator()(std::monostate) const { return "-"; }
    std::string operator()(bool truth) const { return truth ? "1" : "0"; }
    std::string operator()(std::int64_t number) const { return std::to_string(number); }
    std::string operator()(const std::string& text) const { return text; }
    std::string operator()(const std::vector<std::uint8_t>& bytes) const { return line(bytes); }
    std::string operator()(const std::vector<FactValue>& values) const {
      std::string all;
      for (const FactValue& one : values) all += line_of(one) + '\n';
      return all;
    }
  };
  return std::visit(Text{}, value.value);
}

std::string without_empty_end(std::string values) {
  values.erase(values.find_last_not_of('\n') + 1);
  return values;
}

void set_last(std::string& line, const std::string& value) {
  line.replace(line.rfind('\n') + 1, std::string::npos, value);
}

void count_up(std::string& line) {
  line = std::to_string(std::atoi(line.c_str()) + 1);
}

std::string line(Bytes bytes) {
  constexpr char digits[] = "0123456789abcdef";
  std::string text;
  for (const std::uint8_t byte : bytes) {
    text += digits[byte >> 4];
    text += digits[byte & 15];
  }
  return text;
}

std::optional<std::string> Replay::Told::at(std::size_t place) const {
  const auto* values = after == nullptr ? nullptr : std::get_if<std::vector<FactValue>>(&after->value);
  if (values == nullptr || place >= values->size()) return std::nullopt;
  return line_of((*values)[place]);
}

std::optional<std::string> Replay::Told::whole() const {
  return after == nullptr ? std::nullopt : std::optional(line_of(*after));
}

std::optional<std::string> Replay::Told::was() const {
  return before == nullptr ? std::nullopt : std::optional(line_of(*before));
}

const std::vector<FactValue>* Replay::Told::list() const {
  return after == nullptr ? nullptr : std::get_if<std::vector<FactValue>>(&after->value);
}

Result<Replay> Replay::begin(Connection& database) {
  const auto clock = find(database.query("SELECT size, greatest FROM clock"),
                          [](Statement& row) { return Replay(row.integer(0), row.integer(1)); });
  if (!clock) return pass_on(clock);
  return *clock ? std::move(**clock) : Replay(-1, 0);
}

void Replay::take(const EntryFields& entry, std::optional<Bytes> payload) {
  const auto action = static_cast<Action>(entry.action);
  // A declaration keeps what it declares right before it is told.
  if (action == Action::clock_declared && entry.sequence <= looked_at_ + 1) greatest_ = entry.time;
  if (entry.sequence <= looked_at_) greatest_ = std::max(greatest_, entry.time);
  if (!payload) emptied_.insert(entry.sequence);
  // Far the most entries; they are held against the answers one by one.
  if (action == Action::answer_saved) return;
  std::optional<FactValue> facts;
  if (payload) facts = read_value(*payload);
  const auto* pair = facts ? std::get_if<std::vector<FactValue>>(&facts->value) : nullptr;
  const bool told = pair != nullptr && pair->size() == 2;
  play({action, entry.sequence, entry.time, entry.form == first_form, std::string(entry.who),
        std::string(entry.subject), std::string(entry.reason), told ? &pair->front() : nullptr,
        told ? &pair->back() : nullptr});
}

bool Replay::play_people(const Told& told) {
  Lines& people = of(Part::people);
  const auto profile = [&](const char* key, std::string value) { of(Part::profile)[key] = std::move(value); };
  const auto lost = [&](Part part) {
    give_up(part);
    return false;
  };
  switch (told.action) {
    case Action::vault_created: {
      people["1"] = line(told.who, "0", "there");
      const auto desk = told.at(0), name = told.at(1), sample = told.at(3);
      if (!desk || !name || !sample) return lost(Part::profile);
      profile("desk", *desk);
      profile("name", *name);
      profile("sample", *sample);
      profile("contract", "1");
      profile("created", std::to_string(told.time));
      if (const auto responsible = told.at(2)) profile("responsible", *responsible);
      signs_ = told.at(4).value_or("");
      tell_keys(told, 5);
      return true;
    }
    case Action::incident_page_set:
      if (const auto shown = told.whole()) return of(Part::page)[""] = *shown, true;
      return give_up(Part::page), false;
    case Action::contract_set:
      if (const auto set = told.whole()) return profile("contract", *set), true;
      return lost(Part::profile);
    case Action::person_added: {
      const auto name = told.at(0), role = told.at(1);
      tell_keys(told, 2);
      if (!name || !role) return lost(Part::people);
      people[told.subject] = line(*name, *role, "there");
      return true;
    }
    case Action::person_removed:
    case Action::role_set: {
      const auto known = people.find(told.subject);
      const auto role = told.whole();
      if (told.action == Action::person_removed) {
        tell_keys(told);
        time_of("gone " + told.subject, told);
      }
      if (known == people.end() || !role) return lost(Part::people);
      const std::string name = known->second.substr(0, known->second.find('\n'));
      const std::string before = known->second.substr(name.size() + 1, known->second.rfind("there") - name.size() - 2);
      known->second = told.action == Action::role_set ? line(name, *role, "there") : line(name, before, "gone");
      return true;
    }
    default:
      return false;
  }
}

bool Replay::play_vendors(const Told& told) {
  Lines& keys = of(Part::vendor_keys);
  const auto lost = [&] {
    give_up(Part::vendor_keys);
    give_up(Part::comparisons);
    give_up(Part::pins);
    give_up(Part::pinned);
    give_up(Part::ended_pins);
    return false;
  };
  switch (told.action) {
    case Action::system_added: {
      const auto id = told.at(0), name = told.at(1);
      if (!id || !name) return give_up(Part::systems), give_up(Part::sheets), false;
      of(Part::systems)[*id] = line(told.subject, *name);
      if (const auto sheet = told.at(2), edition = told.at(3); sheet && edition) {
        add_sheet(*sheet, *edition, SheetKind::vendor, *id);
        name_sheet(*sheet, "");
      }
      return true;
    }
    case Action::vendor_key_accepted:
      return accept_vendor_key(told) || lost();
    case Action::digits_expected: {
      const auto digits = told.at(0), how = told.at(1);
      if (!digits || !how) return lost();
      const std::string pin = "vendor " + told.subject;
      ++pins_made_;
      keys.erase(told.subject);
      end_pin(pin, told);
      begin_pin(pin, told, told.reason);
      of(Part::pins)[pin] = *digits;
      of(Part::comparisons)[pin] = *how;
      return true;
    }
    case Action::pharmacy_pinned:
      return pin_pharmacy(told) || lost();
    case Action::key_unpinned:
      return unpin(told) || lost();
    case Action::vendor_added:
      if (const auto name = told.whole()) {
        of(Part::vendors)[told.subject] = line(*name, number_of(Tie::direct), "");
        return true;
      }
      return give_up(Part::vendors), false;
    case Action::vendor_tie_set: {
      const auto known = of(Part::vendors).find(told.subject);
      const auto tie = told.whole();
      if (known == of(Part::vendors).end() || !tie) return give_up(Part::vendors), false;
      const std::string name = known->second.substr(0, known->second.find('\n'));
      known->second = line(name, *tie, *tie == number_of(Tie::direct) ? "" : told.reason);
      return true;
    }
    default:
      return false;
  }
}

bool Replay::accept_vendor_key(const Told& told) {
  // Before comparisons were noted, and when a key came that was expected, the key alone. Of a key from before a pin was
  // made later (migrations/step_5.cpp), which was the vendor's first and only one.
  const bool new_pin = told.list() != nullptr;
  const auto key = new_pin ? told.at(0) : told.whole();
  const auto how = new_pin ? told.at(1) : number_of(Comparison::earlier);
  if (!key || !how) return false;
  const std::string pin = "vendor " + told.subject;
  Lines& keys = of(Part::vendor_keys);
  const bool expected = told.before != nullptr && std::holds_alternative<std::string>(told.before->value);
  if (!expected) {
    end_pin(pin, told);
    of(Part::comparisons)[pin] = *how;
  }
  if (new_pin) begin_pin(pin, told, told.was().value_or("-") == "-" ? "" : told.reason);
  if (new_pin || (!expected && !keys.contains(told.subject))) ++pins_made_;
  keys[told.subject] = of(Part::pins)[pin] = *key;
  return true;
}

bool Replay::pin_pharmacy(const Told& told) {
  const auto key = told.at(0), how = told.at(1);
  const auto* replaced = told.before == nullptr ? nullptr : std::get_if<std::vector<FactValue>>(&told.before->value);
  if (!key || !how || replaced == nullptr) return false;
  Lines& pins = of(Part::pins);
  for (const FactValue& pin : *replaced) end_pin("pharmacy " + line_of(pin), told);
  const auto made = "pharmacy " + std::to_string(++pins_made_);
  begin_pin(made, told, told.reason);
  pins[made] = line(told.subject, *key);
  of(Part::comparisons)[made] = *how;
  return true;
}

bool Replay::unpin(const Told& told) {
  Lines& pins = of(Part::pins);
  if (pins.contains("pharmacy " + told.subject)) return end_pin("pharmacy " + told.subject, told), true;
  const auto ended = told.was();
  const auto pin = ended ? std::ranges::find(pins, *ended, &Lines::value_type::second) : pins.end();
  if (pin == pins.end()) return false;
  of(Part::vendor_keys).erase(pin->first.substr(std::string_view("vendor ").size()));
  end_pin(std::string(pin->first), told);
  return true;
}

void Replay::end_pin(const std::string& pin, const Told& told) {
  const auto known = of(Part::pins).find(pin);
  if (known == of(Part::pins).end()) return;
  count_up(of(Part::ended_pins)[line(pin, known->second, told.who, told.reason)]);
  of(Part::pins).erase(known);
  for (const Part part : {Part::comparisons, Part::pinned}) of(part).erase(pin);
  of(Part::times).erase(pin);
}

void Replay::begin_pin(const std::string& pin, const Told& told, const std::string& reason) {
  of(Part::pinned)[pin] = line(told.who, reason);
  time_of(pin, told);
}

bool Replay::add_step(const std::string& request, SendingKind kind, const Told& told) {
  const bool paper = kind == SendingKind::paper_answer;
  const bool whole = told.list() != nullptr;
  const auto channel = paper ? std::optional<std::string>("") : whole ? told.at(0) : told.whole();
  const auto time = whole ? told.at(paper ? 0 : 1) : std::nullopt;
  const auto note = whole ? told.at(paper ? 1 : 2) : std::optional<std::string>("");
  if (!channel || !note || (whole && !time)) return give_up(Part::trail), false;
  trail_[request].push_back({kind, *channel, time, *note});
  return true;
}

bool Replay::play_request(const Told& told) {
  Lines& requests = of(Part::requests);
  const auto known = requests.find(told.subject);
  const auto lost = [&] {
    give_up(Part::requests);
    return false;
  };
  switch (told.action) {
    case Action::request_made: {
      const auto vendor = told.at(0), systems = told.at(1), edition = told.at(2), hash = told.at(3), due = told.at(4);
      if (!vendor || !systems || !edition || !hash || !due) return give_up(Part::asked), lost();
      of(Part::asked)[told.subject] = without_empty_end(*systems);
      requests[told.subject] = line(*vendor, *hash, *edition, *due, number_of(RequestState::drafted));
      if (const auto size = told.at(5), root = told.at(6); size && root) checkpoints_[told.subject] = {*size, *root};
      return true;
    }
    case Action::request_sent:
      carry(WitnessKind::sent, told.subject);
      [[fallthrough]];
    case Action::vendor_reminded: {
      ++sendings_[told.subject];
      const bool first = told.action == Action::request_sent;
      const bool step = add_step(told.subject, first ? SendingKind::request : SendingKind::reminder, told);
      // Only the first sending changes the state, also where what it told was taken out.
      if (known != requests.end() && known->second.ends_with("\n" + number_of(RequestState::drafted))) {
        set_last(known->second, number_of(RequestState::sent));
      }
      return step;
    }
    case Action::sending_taken_back:
      return take_back_sending(told) || lost();
    case Action::paper_taken_down:
      if (const auto request = told.at(2)) {
        if (*request == "-") return true;
        return ++sendings_[*request], add_step(*request, SendingKind::paper_answer, told);
      }
      give_up(Part::trail);
      untold_paper_ = true;
      return true;
    case Action::request_state_set: {
      const auto state = told.whole();
      if (known == requests.end() || !state) return lost();
      set_last(known->second, *state);
      return true;
    }
    default:
      return false;
  }
}

bool Replay::take_back_sending(const Told& told) {
  const auto known = of(Part::requests).find(told.subject);
  if (known == of(Part::requests).end() || told.after == nullptr) return false;
  drop_witness(WitnessKind::sent, told.subject);
  auto& steps = trail_[told.subject];
  const auto taken = std::ranges::find(steps.rbegin(), steps.rend(), SendingKind::request, &Step::kind);
  if (taken != steps.rend()) steps.erase(std::next(taken).base());
  const bool none_left = --sendings_[told.subject] == 0;
  const bool sent = known->second.ends_with("\n" + number_of(RequestState::sent));
  if (!std::holds_alternative<std::monostate>(told.after->value)) {
    set_last(known->second, line_of(*told.after));
  } else if (untold_paper_) {
    give_up(Part::requests);
  } else if (none_left && sent) {
    set_last(known->second, number_of(RequestState::drafted));
  }
  return true;
}

bool Replay::play_response(const Told& told) {
  Lines& inbox = of(Part::inbox);
  if (told.action == Action::response_staged) {
    const auto id = told.at(0), request = told.at(1), key = told.at(3), hash = told.at(4);
    if (!id || !request || !key || !hash) return give_up(Part::inbox), false;
    carry(WitnessKind::answered, *request);
    inbox[*id] = line(told.subject, *request, told.at(2).value_or(""), *key, *hash, number_of(InboxState::staged), "");
    return true;
  }
  const auto id = told.at(0);
  const auto known = id ? inbox.find(*id) : inbox.end();
  if (known == inbox.end()) return give_up(Part::inbox), false;
  const bool accepted = told.action == Action::response_accepted;
  constexpr std::string_view waiting = "0\n";
  known->second.erase(known->second.size() - waiting.size());
  known->second += line(number_of(accepted ? InboxState::accepted : InboxState::refused), told.at(1).value_or(""));
  time_of("inbox " + *id, told);
  return true;
}

bool Replay::play_outside(const Told& told) {
  switch (told.action) {
    case Action::backup_made:
    case Action::backup_drilled: {
      const auto kind = told.at(0), made = told.at(1), entries = told.at(2);
      if (!kind || !made || !entries) return give_up(Part::backups), false;
      add_next(Part::backups, line(*kind, *made, *entries, told.subject));
      return true;
    }
    case Action::checkpoint_saved:
    case Action::history_exported: {
      const auto size = told.at(0), root = told.at(1);
      if (!size || !root) return give_up(Part::witnesses), false;
      add_witness(WitnessKind::file, *size, *root);
      return true;
    }
    case Action::status_shown:
      if (const auto size = told.at(0), root = told.at(1); size && root) add_witness(WitnessKind::shown, *size, *root);
      return true;
    case Action::backup_folder_set: {
      const auto folder = told.whole();
      if (!folder) return give_up(Part::backup_folder), false;
      folder->empty() ? void(of(Part::backup_folder).clear()) : void(of(Part::backup_folder)[""] = *folder);
      return true;
    }
    case Action::payload_erased: {
      constexpr std::string_view before = "history ";
      if (!told.subject.starts_with(before)) return false;
      erased_.insert(std::atoll(told.subject.c_str() + before.size()));
      return true;
    }
    default:
      return false;
  }
}

void Replay::carry(WitnessKind kind, const std::string& request) {
  const auto checkpoint = checkpoints_.find(request);
  if (checkpoint != checkpoints_.end()) add_witness(kind, checkpoint->second.first, checkpoint->second.second);
}

void Replay::drop_witness(WitnessKind kind, const std::string& request) {
  const auto checkpoint = checkpoints_.find(request);
  if (checkpoint == checkpoints_.end()) return;
  Lines& witnesses = of(Part::witnesses);
  const auto& [size, root] = checkpoint->second;
  const auto told = witnesses.find(line(number_of(kind), size, root));
  if (told == witnesses.end()) return;
  const int left = std::atoi(told->second.c_str()) - 1;
  left > 0 ? void(told->second = std::to_string(left)) : void(witnesses.erase(told));
}

void Replay::add_witness(WitnessKind kind, const std::string& size, const std::string& root) {
  count_up(of(Part::witnesses)[line(number_of(kind), size, root)]);
}

void Replay::tell_keys(const Told& told, std::optional<std::size_t> place) {
  const auto set = place ? told.at(*place) : told.whole();
  constexpr std::size_t digits = 2 * sizeof(crypto::Hash);
  set && set->size() == digits ? void(of(Part::key_set)[""] = *set) : void(of(Part::key_set).clear());
}

bool Replay::play_device(const Told& told) {
  const std::size_t at = told.action == Action::vault_restored ? 3 : 0;
  tell_keys(told, at + 2);
  const auto device = told.at(at), epoch = told.at(at + 1);
  if (device && epoch) {
    of(Part::device)[""] = *device + " " + *epoch;
  } else {
    of(Part::device).clear();
  }
  return true;
}

bool Replay::play_keys(const Told& told) {
  switch (told.action) {
    case Action::recovery_made:
      of(Part::recovery)[""] = "made";
      time_of("recovery made", told);
      return tell_keys(told), true;
    case Action::recovery_tried:
      if (auto& state = of(Part::recovery)[""]; state == "made") state = "tried";
      return time_of("recovery tried", told), true;
    case Action::secret_recovered:
      of(Part::recovery)[""] = "spent";
      time_of("recovery tried", told);
      time_of("recovery spent", told);
      return tell_keys(told), true;
    case Action::key_renewed: {
      tell_keys(told, 2);
      const auto code_gone = told.at(1);
      if (!code_gone) return give_up(Part::recovery), false;
      if (*code_gone == "1") of(Part::recovery).clear();
      return true;
    }
    default:
      return tell_keys(told), true;
  }
}

void Replay::time_of(const std::string& what, const Told& told) {
  of(Part::times)[what] = std::to_string(told.time);
}

void Replay::add_next(Part part, std::string value) {
  Lines& lines = of(part);
  lines[std::to_string(lines.size() + 1)] = std::move(value);
}

}  // namespace mamori::vault
