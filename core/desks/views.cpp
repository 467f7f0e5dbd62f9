#include "desks/views.hpp"

#include "desks/lookup.hpp"
#include "vault/ledger_records.hpp"

namespace mamori::desks {
namespace {

template <class Count>
int over_rows(const std::vector<ComparedSystem>& systems, Count count) {
  int sum = 0;
  for (const auto& system : systems) {
    for (const auto& row : system.rows) sum += count(row) ? 1 : 0;
  }
  return sum;
}

}  // namespace

Error not_found_error(std::string_view what) {
  return fail(ErrorCode::item_not_found, std::string(what)).value();
}

std::string_view name_of(Channel channel) {
  static constexpr std::string_view names[] = {"qr", "file", "paper", "telephone", "mail", "visit"};
  return names[static_cast<int>(channel)];
}

Answer outward(const Answer& answer) {
  return answer.unsure ? Answer{} : answer;
}

std::string subject_of(SheetId sheet) {
  return vault::subject_of(sheet);
}

Result<const Edition*> edition_of(const Library& library, std::string_view id) {
  const auto* edition = library.edition(id);
  if (edition == nullptr) return fail(ErrorCode::edition_unknown, std::string(id));
  return edition;
}

const EditionCard* form_to_begin(const Library& library, CivilDate day) {
  const auto force = library.in_force(day);
  if (force.edition) return library.card(force.edition->id);
  const EditionCard* newest = nullptr;
  for (const auto& card : library.editions()) {
    if (card.standing == Standing::official) newest = &card;
  }
  return newest == nullptr ? library.newest() : newest;
}

std::optional<Origin> SheetView::stands_on(const RowStanding& row) const {
  const bool outside = row.exemption == Exemption::outside_contract;
  const bool answered = row.state == RowState::yes || row.state == RowState::no || row.state == RowState::no_undated ||
                        row.state == RowState::overdue;
  if (!outside && !answered) return std::nullopt;
  const auto& known = outside ? scope_origins : origins;
  const auto origin = known.find(row.row->index);
  return origin == known.end() ? Origin::typed : origin->second;
}

Footing SheetView::footing(std::optional<Obligation> part) const {
  Footing footing;
  for (const auto& standing : progress.rows) {
    const auto origin = stands_on(standing);
    if (!origin || standing.row->is_gate || (part && standing.row->obligation != *part)) continue;
    footing.outside += standing.exemption == Exemption::outside_contract ? 1 : 0;
    switch (*origin) {
      case Origin::typed:
        ++footing.typed;
        break;
      case Origin::paper:
        ++footing.paper;
        break;
      case Origin::signature:
        ++footing.signature;
        break;
      case Origin::contested:
        ++footing.contested;
        break;
    }
  }
  return footing;
}

int Arrival::rows() const {
  return over_rows(systems, [](const ComparedRow&) { return true; });
}

int Arrival::changes() const {
  return over_rows(systems, [](const ComparedRow& row) { return row.changes(); });
}

int Arrival::undecided() const {
  return over_rows(systems, [](const ComparedRow& row) { return row.undecided(); });
}

int Arrival::chosen(RowChoice choice) const {
  return over_rows(systems, [&](const ComparedRow& row) { return row.undecided() && row.choice == choice; });
}

int Arrival::noes() const {
  return over_rows(systems, [](const ComparedRow& row) { return row.after.verdict() == Verdict::no; });
}

}  // namespace mamori::desks
