// The part of the replay about sheets and years, a vendor's products and requests, and an inspector's statuses.
#include "vault/history_cbor.hpp"
#include "vault/replay_told.hpp"

namespace mamori::vault {

void Replay::add_sheet(const std::string& sheet, const std::string& edition, SheetKind kind, const std::string& system,
                       const std::string& request) {
  of(Part::sheets)[sheet] = edition;
  of(Part::owners)["of " + sheet] = line(number_of(kind), system, request);
}

void Replay::name_sheet(const std::string& sheet, const std::string& name) {
  of(Part::owners)["name " + sheet] = name;
}

bool Replay::play_year(const Told& told) {
  const auto follows = told.was();
  if (!follows || told.list() == nullptr) return give_up(Part::years), give_up(Part::sheets), false;
  of(Part::years)[told.subject] = *follows;
  time_of("year " + told.subject, told);
  for (const FactValue& one : *told.list()) {
    const auto* pair = std::get_if<std::vector<FactValue>>(&one.value);
    const bool whole = pair != nullptr && pair->size() == 2;
    const std::string sheet = line_of(whole ? pair->front() : one);
    name_sheet(sheet, "");
    // Older entries do not tell of which system each is; the pharmacy's own comes first.
    if (!whole && &one != &told.list()->front()) {
      of(Part::sheets)[sheet] = told.subject;
      continue;
    }
    const std::string system = whole ? line_of(pair->back()) : "-";
    add_sheet(sheet, told.subject, system == "-" ? SheetKind::pharmacy : SheetKind::vendor, system);
  }
  return true;
}

bool Replay::play_sheets(const Told& told) {
  switch (told.action) {
    case Action::sheet_added:
      name_sheet(told.subject, "");
      if (const auto edition = told.whole()) return add_sheet(told.subject, *edition, SheetKind::pharmacy, "-"), true;
      return give_up(Part::sheets), false;
    case Action::year_begun:
      return play_year(told);
    case Action::edition_kept:
      time_of("edition " + told.subject, told);
      if (const auto pack = told.whole()) return of(Part::editions)[told.subject] = *pack, true;
      return give_up(Part::editions), false;
    case Action::scope_set: {
      const auto reason = told.whole();
      if (!reason) return give_up(Part::scope), false;
      reason->empty() ? void(scope_.erase(told.subject)) : void(scope_[told.subject] = *reason);
      return true;
    }
    default:
      return false;
  }
}

bool Replay::play_products(const Told& told) {
  if (told.action == Action::product_applied) {
    if (const auto product = told.whole()) return of(Part::applied)[told.subject] = *product, true;
    return give_up(Part::applied), false;
  }
  const auto name = told.at(0), release = told.at(1), sheet = told.at(2), edition = told.at(3);
  if (!name || !release || !sheet || !edition) {
    give_up(Part::sheets);
    return give_up(Part::products), false;
  }
  of(Part::products)[told.subject] = line(*name, *release, *sheet);
  add_sheet(*sheet, *edition, SheetKind::vendor, "-");
  name_sheet(*sheet, release->empty() ? *name : *name + " " + *release);
  return true;
}

bool Replay::play_received(const Told& told) {
  Lines& received = of(Part::received);
  const auto lost = [&] {
    give_up(Part::received);
    return false;
  };
  if (told.action == Action::response_made) {
    const auto known = received.find(told.subject);
    const auto response = told.whole();
    if (known == received.end() || !response) return lost();
    set_last(known->second, *response);
    return true;
  }
  if (told.action == Action::attachments_kept) {
    if (told.list() == nullptr) return give_up(Part::attachments), false;
    int place = 0;
    for (const FactValue& file : *told.list()) {
      of(Part::attachments)[told.subject + " " + std::to_string(place++)] = line_of(file);
    }
    return true;
  }
  const auto pharmacy = told.at(0), key = told.at(1), edition = told.at(2), hash = told.at(4);
  if (!pharmacy || !key || !edition || !hash) return give_up(Part::sheets), lost();
  received[told.subject] = line(*pharmacy, *key, *edition, *hash, "-");
  const auto* sheets = std::get_if<std::vector<FactValue>>(&(*told.list())[3].value);
  if (sheets == nullptr) return lost();
  for (const FactValue& sheet : *sheets) add_sheet(line_of(sheet), *edition, SheetKind::vendor, "-", told.subject);
  return true;
}

bool Replay::play_statuses(const Told& told) {
  Lines& statuses = of(Part::statuses);
  const auto lost = [&] {
    give_up(Part::statuses);
    return false;
  };
  if (told.action == Action::status_noted) {
    const auto known = statuses.find(told.subject);
    const auto note = told.whole();
    if (known == statuses.end() || !note) return lost();
    // The note is the last, and may have lines of its own.
    const auto state = known->second.find('\n') + 1;
    known->second = known->second.substr(0, known->second.find('\n', state)) + "\n" + *note;
    return true;
  }
  if (told.list() == nullptr) return lost();
  for (const FactValue& one : *told.list()) {
    if (told.action == Action::statuses_staged) {
      add_next(Part::statuses, line(line_of(one), number_of(InboxState::staged), ""));
      continue;
    }
    const auto known = statuses.find(line_of(one));
    if (known == statuses.end()) return lost();
    const bool accepted = told.action == Action::statuses_accepted;
    const auto state = number_of(accepted ? InboxState::accepted : InboxState::refused);
    known->second.replace(known->second.find('\n') + 1, state.size(), state);
    time_of("status " + line_of(one), told);
  }
  return true;
}

}  // namespace mamori::vault
