// What the tables must hold, told by the history alone: each entry is played through in order, and at the end the
// tables are held against what came of it. A row that was changed, planted or taken away behind the history's back is
// found, whoever has the key.
//
// What the history does not tell is not compared: drafts, the moment of a look at the clock without an entry, and
// whatever depended on an entry whose payload was taken out (Writer::erase_payload). Answers are held against it one by
// one in answer_check.cpp.
#pragma once

#include "vault/history_form.hpp"
#include "vault/records.hpp"
#include "vault/sqlite.hpp"

#include <array>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// A part of the tables that is compared by itself, with the name that errors give it.
enum class Part : std::uint8_t {
  people,
  profile,
  systems,
  vendor_keys,
  pins,
  requests,
  inbox,
  scope,
  ledgers,
  evidence,
  evidence_uses,
  incident,
  questions,
  principles,
  recovery,
  backups,
  witnesses,
  editions,
  years,
  vendors,
  sheets,
  products,
  applied,
  received,
  statuses,
  attachments,
  page,
  backup_folder,
  departures,
  comparisons,  ///< how the digits of each pin were compared
  asked,        ///< the systems of each request
  trail,        ///< when and how each request was handed over, reminded of, answered on paper
  owners,       ///< of which system or request each sheet is, and its name
  pinned,       ///< who trusted each key that is trusted now, and why
  ended_pins,   ///< keys that are trusted no longer, who ended that and why
  device,       ///< which device this is
  key_set,      ///< the key slots
  times,        ///< when what an entry tells of was done, as the tables say it
};
inline constexpr std::size_t part_count = static_cast<std::size_t>(Part::times) + 1;
[[nodiscard]] std::string_view name_of(Part part);

/// What is kept under each key of a part, as one line of text.
using Lines = std::map<std::string, std::string>;

class Replay {
 public:
  /// Errors: those of the store.
  static Result<Replay> begin(Connection& database);
  /// The next entry; `payload` is none when it was taken out.
  void take(const EntryFields& entry, std::optional<Bytes> payload);
  /// `signs`: the public half of the key that this vault signs with; none where that is not at hand.
  /// Errors: record_differs (where = the part and its key, or the entry that does not say what its kind must say),
  /// those of the store.
  [[nodiscard]] Result<void> compare(Connection& database, const std::optional<crypto::PublicKey>& signs) const;

 private:
  struct Told;
  struct Rules;
  Replay(std::int64_t looked_at, UnixTime greatest) : looked_at_(looked_at), greatest_kept_(greatest) {}
  void play(const Told& told);
  bool play_people(const Told& told);
  bool play_vendors(const Told& told);
  bool play_request(const Told& told);
  bool play_response(const Told& told);
  bool play_ledgers(const Told& told);
  bool play_import(const Told& told);
  bool undo_import(const Told& told);
  bool play_evidence(const Told& told);
  bool play_outside(const Told& told);
  bool play_sheets(const Told& told);
  bool play_year(const Told& told);
  bool play_products(const Told& told);
  bool play_received(const Told& told);
  bool play_statuses(const Told& told);
  bool accept_vendor_key(const Told& told);
  bool pin_pharmacy(const Told& told);
  bool unpin(const Told& told);
  bool take_back_sending(const Told& told);
  /// A sheet of a system, or of a request; none of both for the pharmacy's own and a product's.
  void add_sheet(const std::string& sheet, const std::string& edition, SheetKind kind, const std::string& system,
                 const std::string& request = "-");
  void name_sheet(const std::string& sheet, const std::string& name);
  /// What the entry says of the whole key set, where that is at this place of what was there after, or all of it.
  void tell_keys(const Told& told, std::optional<std::size_t> place = std::nullopt);
  bool play_keys(const Told& told);
  bool play_device(const Told& told);
  /// A key that was trusted, if there is one under this name, is so no longer.
  void end_pin(const std::string& pin, const Told& told);
  void begin_pin(const std::string& pin, const Told& told, const std::string& reason);
  void time_of(const std::string& what, const Told& told);
  void add_next(Part part, std::string value);
  /// A checkpoint that is outside, and one that a request carries each time.
  void add_witness(WitnessKind kind, const std::string& size, const std::string& root);
  void carry(WitnessKind kind, const std::string& request);
  void drop_witness(WitnessKind kind, const std::string& request);
  [[nodiscard]] Lines& of(Part part) { return lines_[static_cast<std::size_t>(part)]; }
  /// Nothing certain is known of it any more.
  void give_up(Part part) { unknown_.insert(part); }
  /// What the table holds of a part, and nothing of what the history did not tell then.
  [[nodiscard]] static Result<Lines> kept(Connection& database, Part part);
  [[nodiscard]] Lines scope_told() const;
  /// One of a request's trail. Its time is none where the entry tells it by its own alone.
  struct Step {
    SendingKind kind;
    std::string channel;
    std::optional<std::string> time;
    std::string note;
  };
  /// Errors: record_differs, those of the store.
  [[nodiscard]] Result<void> compare_trail(Connection& database) const;
  [[nodiscard]] Result<void> compare_times(Connection& database) const;
  /// False where the entry does not say it.
  bool add_step(const std::string& request, SendingKind kind, const Told& told);

  std::array<Lines, part_count> lines_;
  std::set<Part> unknown_;
  /// The keys of each import, by its entry, with the fields that were there before.
  std::map<std::int64_t, std::vector<std::pair<std::string, std::optional<std::string>>>> imports_;
  std::map<std::string, std::int64_t> touched_;                             ///< the last entry about each of a ledger's
  std::map<std::string, std::string> scope_;                                ///< the reason by the row's place
  std::map<std::string, std::pair<std::string, std::string>> checkpoints_;  ///< that requests carry: size and root
  std::map<std::string, int> sendings_;                                     ///< of each request
  std::map<std::string, std::vector<Step>> trail_;                          ///< the same, oldest first
  bool untold_paper_ = false;       ///< a paper came whose request an older entry does not name
  std::set<std::int64_t> erased_;   ///< entries whose payload is said to be gone
  std::set<std::int64_t> emptied_;  ///< entries whose payload is
  int pins_made_ = 0;
  int incident_notes_ = 0;
  std::string signs_;  ///< the public key with which the vault was made
  // What the clock's row says, and what it must have seen by the entry up to which it says so.
  std::int64_t looked_at_;
  UnixTime greatest_kept_;
  UnixTime greatest_ = 0;
  std::optional<std::string> odd_;  ///< the first entry that does not say what its kind must say
};

/// That the key slots are those of the people who are there. Errors: record_differs (where = "key_set"), those of the
/// store.
[[nodiscard]] Result<void> check_key_set(Connection& database);
/// That the tables, indexes and triggers are those that this program makes, and no other. Errors: record_differs
/// (where = "tables <name>"), those of the store.
Result<void> check_tables(Connection& database);

}  // namespace mamori::vault
