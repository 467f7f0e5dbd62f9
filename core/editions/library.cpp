#include "editions/library.hpp"

#include "editions/load.hpp"

#include <algorithm>
#include <atomic>
#include <mutex>
#include <tuple>

namespace mamori {
namespace {

/// The month in which a year's form came out at the latest so far ends on this day.
CivilDate usual_last_day(FiscalYear year) {
  return year.first_day().plus_days(90);  // 30 June
}

auto rank(const EditionCard& card) {
  return std::tuple(card.year, card.standing);
}

}  // namespace

struct Library::Pack {
  std::string kept;        ///< the bytes, where the pack came from outside
  std::string_view bytes;  ///< of the pack; empty when it was taken in as a value
  bool own = false;
  std::once_flag asked;
  std::atomic<bool> read = false;
  std::unique_ptr<const Edition> edition;

  const Edition* get(std::span<const GlossaryEntry> glossary) {
    std::call_once(asked, [&] {
      if (edition) return;
      read = true;
      auto loaded = editions::load(bytes, glossary);
      if (!loaded) return;
      if (own) loaded->standing = std::min(loaded->standing, Standing::own);
      edition = std::make_unique<const Edition>(std::move(*loaded));
    });
    return edition.get();
  }
};

EditionCard card_of(const Edition& edition) {
  return {edition.id, edition.title, edition.standing, edition.year, edition.issued_on};
}

const EditionCard* Library::card(std::string_view id) const {
  const auto found = std::ranges::find(cards_, id, &EditionCard::id);
  return found == cards_.end() ? nullptr : &*found;
}

const Edition* Library::edition(std::string_view id) const {
  const auto* found = card(id);
  return found == nullptr ? nullptr : packs_[static_cast<std::size_t>(found - cards_.data())]->get(glossary);
}

const EditionCard* Library::before(std::string_view id) const {
  const auto* from = card(id);
  const EditionCard* found = nullptr;
  for (const auto& each : cards_) {
    if (from != nullptr && each.year < from->year) found = &each;
  }
  return found;
}

InForce Library::in_force(CivilDate day) const {
  const auto year = FiscalYear::of(day);
  InForce found{year, day <= usual_last_day(year) ? YearForm::not_out_yet : YearForm::not_here};
  for (const auto& each : cards_) {
    if (each.year != year) continue;
    const bool out = !each.issued_on || *each.issued_on <= day;
    if (!out && found.state == YearForm::not_here) found.state = YearForm::not_out_yet;
    if (out) found = {year, YearForm::here, each};
  }
  return found;
}

void Library::put(EditionCard card, std::shared_ptr<Pack> pack) {
  if (const auto* same = this->card(card.id)) {
    const auto place = same - cards_.data();
    cards_.erase(cards_.begin() + place);
    packs_.erase(packs_.begin() + place);
  }
  const auto place = std::ranges::upper_bound(cards_, rank(card), {}, [](const auto& each) { return rank(each); });
  packs_.insert(packs_.begin() + (place - cards_.begin()), std::move(pack));
  cards_.insert(place, std::move(card));
}

void Library::add(EditionCard card, std::string_view bytes) {
  auto pack = std::make_shared<Pack>();
  pack->bytes = bytes;
  put(std::move(card), std::move(pack));
}

void Library::add_own(EditionCard card, std::string bytes) {
  if (const auto* same = this->card(card.id); same != nullptr && same->standing == Standing::official) return;
  auto pack = std::make_shared<Pack>();
  pack->kept = std::move(bytes);
  pack->bytes = pack->kept;
  pack->own = true;
  card.standing = std::min(card.standing, Standing::own);
  put(std::move(card), std::move(pack));
}

void Library::add(Edition edition) {
  auto pack = std::make_shared<Pack>();
  auto card = card_of(edition);
  pack->edition = std::make_unique<const Edition>(std::move(edition));
  put(std::move(card), std::move(pack));
}

void Library::clear_editions() {
  cards_.clear();
  packs_.clear();
}

const GlossaryEntry* Library::word(std::string_view id) const {
  const auto found = std::ranges::find(glossary, id, &GlossaryEntry::id);
  return found == glossary.end() ? nullptr : &*found;
}

std::size_t Library::packs_read() const {
  return static_cast<std::size_t>(std::ranges::count_if(packs_, [](const auto& pack) { return pack->read.load(); }));
}

}  // namespace mamori
