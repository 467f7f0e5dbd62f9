// 連絡体制図 on one A4 page, with whom to call in which order behind it, and the notes of an incident.
#pragma once

#include "desks/ledger_desk.hpp"
#include "reports/paper/composer.hpp"

namespace mamori::reports {

/// The drawn chart, made smaller where it would leave the page, then the calls as a table with room to note the time,
/// and the ministry's number with what `poster` says of it, whether it is among the contacts or not.
[[nodiscard]] Paper chart_of(const std::vector<Entry>& contacts, const Poster& poster, const Imprint& imprint);

/// What was noted when and by whom, oldest first.
[[nodiscard]] Paper notes_of(const std::vector<IncidentNote>& notes, const Imprint& imprint);

}  // namespace mamori::reports
