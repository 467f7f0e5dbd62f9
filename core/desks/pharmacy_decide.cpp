// What a person decides about a response that arrived: row by row or at once, each time in one transaction.
#include "desks/lookup.hpp"
#include "desks/pharmacy_desk.hpp"
#include "desks/trust.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

/// What one decision does.
struct Plan {
  std::vector<RowDecision> settled;
  bool takes = false;  ///< a row is written now
  bool leaves = false;
  bool waits = false;  ///< rows stay undecided
};

Plan plan_of(const Arrival& arrival, const std::function<RowChoice(const ComparedSystem&, const ComparedRow&)>& pick) {
  Plan plan;
  for (const auto& system : arrival.systems) {
    for (const auto& row : system.rows) {
      if (!row.undecided()) continue;
      const auto choice = pick(system, row);
      if (choice == RowChoice::later) {
        plan.waits = true;
        continue;
      }
      plan.settled.push_back({system.name, row.row->index, choice});
      plan.takes = plan.takes || choice == RowChoice::take;
      plan.leaves = plan.leaves || choice == RowChoice::leave;
    }
  }
  return plan;
}

bool took_before(const InboxRecord& record) {
  return std::any_of(record.rows.begin(), record.rows.end(), [](const RowDecision& decision) {
    return decision.settled != 0 && decision.choice == RowChoice::take;
  });
}

Result<void> write_row(vault::Writer& writer, const ComparedSystem& system, const ComparedRow& row) {
  const auto& form = *row.row;
  if (row.before != row.after) {
    const auto put = writer.put_answer(system.sheet, form.key, form.index, row.after, Origin::signature);
    if (!put) return put;
  }
  if (row.scope_before == row.scope_after) return {};
  return writer.set_scope(system.sheet, form.key, form.index, row.scope_after, Origin::signature);
}

Result<void> write_rows(vault::Writer& writer, const Arrival& arrival, const Plan& plan) {
  for (const auto& system : arrival.systems) {
    std::vector<std::uint8_t> stand;
    for (const auto& row : system.rows) {
      if (row.said && !row.changes()) stand.push_back(row.row->index);
      const bool taken = std::any_of(plan.settled.begin(), plan.settled.end(), [&](const RowDecision& decision) {
        return decision.choice == RowChoice::take && decision.system == system.name && decision.row == row.row->index;
      });
      if (!taken) continue;
      MAMORI_TRY(write_row(writer, system, row));
      stand.push_back(row.row->index);
    }
    if (stand.empty()) continue;
    MAMORI_TRY(writer.stand_on(system.sheet, arrival.id, stand));
  }
  return {};
}

/// What the vendor signed and a person left stands against what the sheet goes on saying.
Result<void> contest_rows(vault::Writer& writer, const Arrival& arrival, const std::vector<SheetRecord>& sheets,
                          const Plan& plan) {
  for (const auto& system : arrival.systems) {
    const auto sheet = std::ranges::find(sheets, system.sheet, &SheetRecord::id);
    // A newer response that was taken over is the vendor's last word.
    if (sheet == sheets.end() || (sheet->response && *sheet->response > arrival.id)) continue;
    std::vector<std::uint8_t> left;
    for (const RowDecision& decision : plan.settled) {
      if (decision.choice != RowChoice::leave || decision.system != system.name) continue;
      const auto row =
          std::ranges::find_if(system.rows, [&](const ComparedRow& r) { return r.row->index == decision.row; });
      const bool same = row->scope_before == row->scope_after && same_statement(row->before, row->after);
      if (!same) left.push_back(decision.row);
    }
    MAMORI_TRY(writer.contest(system.sheet, left));
  }
  return {};
}

}  // namespace

Result<void> PharmacyDesk::carry_out(InboxId id, const Pick& pick, std::string_view why) {
  MAMORI_TAKE(const auto looked, look_at(id));
  const auto& record = looked.record;
  const auto& staged = looked.staged;
  const auto& shown = looked.arrival;
  if (record.state != InboxState::staged) return tl::unexpected<Error>(not_found_error("arrival"));
  const Plan plan = plan_of(shown, pick);
  // A response that changes nothing is taken over as well: its signature stands for what the sheet says.
  const bool takes = plan.takes || (plan.settled.empty() && !plan.waits && why.empty());
  if (takes) {
    MAMORI_TRY(exchange::may_trust(staged.key, false));
  }
  // Who refuses the rest of what was taken in part ends it as taken, unless its key lost the trust meanwhile.
  const bool stands = takes || (took_before(record) && staged.key == KeyStanding::known);
  if (plan.leaves || (!plan.waits && !stands)) {
    MAMORI_TRY(reason_given(why));
  }
  MAMORI_TAKE(const auto ended, ends_asking(looked));
  MAMORI_TAKE(const auto sheets, vault_.sheets());
  // Anybody may sign in a vendor's name: only what was signed under a compared key is the vendor's word.
  const bool contests = plan.leaves && (takes || staged.key == KeyStanding::known);
  // A vendor's answer may change what was said before; the history says why.
  const auto reason = why.empty() ? reason_response : why;
  return vault_.change(reason, [&](vault::Writer& writer) -> Result<void> {
    if (takes) {
      MAMORI_TRY(write_rows(writer, shown, plan));
    }
    if (contests) {
      MAMORI_TRY(contest_rows(writer, shown, sheets, plan));
    }
    if (!plan.settled.empty()) {
      MAMORI_TRY(writer.settle_rows(id, plan.settled));
    }
    // The digits were compared before the key came: who did, and how, is written down already.
    if (takes && shown.trusted.empty()) {
      MAMORI_TRY(writer.meet_expected_key(shown.vendor_id, staged.signer));
    }
    if (plan.waits) return {};
    const auto decided = writer.decide(id, stands ? InboxState::accepted : InboxState::refused, why);
    if (!decided) return decided;
    if (!stands && !ended) return {};
    return writer.set_request_state(*record.request, stands ? RequestState::accepted : RequestState::refused);
  });
}

Result<bool> PharmacyDesk::ends_asking(const LookedAt& looked) const {
  const auto& record = looked.record;
  MAMORI_TAKE(const auto requests, vault_.requests());
  MAMORI_TAKE(const auto request, find_one(requests, "request", [&](const auto& r) { return r.id == record.request; }));
  if (request.state != RequestState::answered) return false;
  if (looked.staged.key == KeyStanding::known) return true;
  // It was the vendor's when it came: its key lost the trust since, unless another response is the one that waits.
  MAMORI_TAKE(const auto inbox, vault_.inbox());
  return std::ranges::none_of(inbox, [&](const InboxRecord& other) {
    return other.request == record.request && other.id != record.id && other.state == InboxState::staged;
  });
}

Result<void> PharmacyDesk::choose(InboxId id, const RowPlace& place, RowChoice choice) {
  return vault_.change({}, [&](vault::Writer& writer) {
    return writer.choose_row(id, {place.system, place.row, choice});
  });
}

Result<void> PharmacyDesk::choose_all(InboxId id, RowChoice choice) {
  MAMORI_TAKE(const auto shown, arrival(id));
  return vault_.change({}, [&](vault::Writer& writer) -> Result<void> {
    for (const auto& system : shown.systems) {
      for (const auto& row : system.rows) {
        if (!row.undecided() || row.choice == choice) continue;
        const auto kept = writer.choose_row(id, {system.name, row.row->index, choice});
        if (!kept) return kept;
      }
    }
    return {};
  });
}

Result<void> PharmacyDesk::accept(InboxId id) {
  return carry_out(id, [](const ComparedSystem&, const ComparedRow&) { return RowChoice::take; }, {});
}

Result<void> PharmacyDesk::accept_rows(InboxId id, const std::vector<RowPlace>& places) {
  const auto pick = [&](const ComparedSystem& system, const ComparedRow& row) {
    const RowPlace here{system.name, row.row->index};
    return std::find(places.begin(), places.end(), here) == places.end() ? RowChoice::later : RowChoice::take;
  };
  return carry_out(id, pick, {});
}

Result<void> PharmacyDesk::settle(InboxId id, std::string_view why) {
  return carry_out(
      id, [](const ComparedSystem&, const ComparedRow& row) { return row.choice; }, why);
}

Result<void> PharmacyDesk::refuse(InboxId id, std::string_view why) {
  MAMORI_TRY(reason_given(why));
  return carry_out(
      id, [](const ComparedSystem&, const ComparedRow&) { return RowChoice::leave; }, why);
}

}  // namespace mamori::desks
