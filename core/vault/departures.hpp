// What leaves this device as a file for somebody else: each kind with its word and the right that it asks for.
#pragma once

#include "vault/roles.hpp"

#include <cstdint>
#include <optional>
#include <string_view>

namespace mamori::vault {

enum class Departure : std::uint8_t {
  form,            ///< a sheet as the official paper
  blank_form,      ///< the same, not filled in
  sheets,          ///< sheets as a spreadsheet
  summary,         ///< 記入状況のまとめ
  letter,          ///< to a vendor that has no app
  poster,          ///< 9の心得
  contact_chart,   ///< 連絡体制図 for the wall
  ledger,          ///< a ledger as paper or as a table
  incident_notes,  ///< notes of an incident
  asking_record,   ///< when which vendor was asked
  status_page,     ///< the status for an inspector, on paper
  request,         ///< a request to a vendor
  response,        ///< a vendor's signed answer
  status,          ///< the status for an inspector, as a file or pictures
  recovery_sheet,  ///< the code that opens the vault
  restore_page,    ///< how to come back by a backup
  evidence,        ///< a photo or a file that was kept as evidence
  pharmacies,      ///< an inspector's list
  checkpoint,      ///< of the history, by itself
  history,         ///< the whole history
  calendar,        ///< days to remember, for a calendar program
  changes,         ///< what changed from one edition of the form to another
  signed_form,     ///< an edition of the form, signed for others; in older entries these are blank_form
};
inline constexpr auto last_departure = Departure::signed_form;

/// The word that the history and scripts have for it: "form", "recovery_sheet" …
[[nodiscard]] std::string_view name_of(Departure what);
/// The kind of this word, if there is one.
[[nodiscard]] std::optional<Departure> departure_named(std::string_view word);
/// Which right it asks for.
[[nodiscard]] Verb verb_of(Departure what);

}  // namespace mamori::vault
