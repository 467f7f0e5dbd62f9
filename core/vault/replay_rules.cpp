// Which entry changes what: each kind of entry has one rule, or is said to change nothing that is compared.
#include "vault/history.hpp"
#include "vault/replay_told.hpp"

#include <algorithm>
#include <span>

namespace mamori::vault {
namespace {

constexpr std::size_t action_count = static_cast<std::size_t>(last_action) + 1;

constexpr std::array of_people{Action::vault_created,  Action::contract_set, Action::person_added,
                               Action::person_removed, Action::role_set,     Action::incident_page_set};
constexpr std::array of_keys{Action::secret_set,     Action::pin_set,          Action::pin_removed,
                             Action::keys_adopted,   Action::slot_renewed,     Action::recovery_made,
                             Action::recovery_tried, Action::secret_recovered, Action::key_renewed};
constexpr std::array of_device{Action::device_renewed, Action::vault_restored};
constexpr std::array of_vendors{Action::vendor_added,    Action::system_added,    Action::vendor_key_accepted,
                                Action::digits_expected, Action::pharmacy_pinned, Action::key_unpinned,
                                Action::vendor_tie_set};
constexpr std::array of_requests{Action::request_made,       Action::request_sent,     Action::vendor_reminded,
                                 Action::sending_taken_back, Action::paper_taken_down, Action::request_state_set};
constexpr std::array of_responses{Action::response_staged, Action::response_accepted, Action::response_refused};
constexpr std::array of_sheets{Action::sheet_added, Action::year_begun, Action::edition_kept, Action::scope_set};
constexpr std::array of_products{Action::product_added, Action::product_applied};
constexpr std::array of_received{Action::request_received, Action::response_made, Action::attachments_kept};
constexpr std::array of_statuses{Action::statuses_staged, Action::statuses_accepted, Action::statuses_refused,
                                 Action::status_noted};
constexpr std::array of_ledgers{Action::entry_added,    Action::entry_changed,    Action::entry_retired,
                                Action::entry_restored, Action::entries_imported, Action::import_undone};
constexpr std::array of_evidence{Action::evidence_added,   Action::evidence_changed, Action::evidence_used,
                                 Action::evidence_removed, Action::incident_noted,   Action::question_confirmed,
                                 Action::principle_read};
constexpr std::array of_outside{Action::backup_made,      Action::backup_drilled,   Action::backup_folder_set,
                                Action::checkpoint_saved, Action::history_exported, Action::status_shown,
                                Action::payload_erased};

// What changes nothing that is compared here:
// held elsewhere: answers one by one (answer_check.cpp), the clock in take(). Key files follow the database's set.
constexpr std::array held_elsewhere{Action::answer_saved, Action::clock_changed, Action::clock_declared,
                                    Action::keys_rewritten};
// what happened, and left nothing behind that could be changed to say otherwise.
constexpr std::array gone_by{Action::restore_asked,     Action::request_confirmed, Action::inspection_begun,
                             Action::inspection_ended,  Action::response_sent,     Action::ledger_exported,
                             Action::statuses_exported, Action::taken_out,         Action::vault_opened,
                             Action::vault_locked,      Action::secrets_tried,     Action::secret_disabled};
// choices on the way to a decision that is told.
constexpr std::array on_the_way{Action::row_chosen, Action::rows_settled};

/// What was listed as leaving from the first list on.
bool left_in_every_release(Action action) {
  return action == Action::request_sent || action == Action::response_made || action == Action::status_shown;
}

}  // namespace

struct Replay::Rules {
  struct Rule {
    std::span<const Action> actions;
    bool (Replay::*play)(const Told&);  ///< none where nothing is compared
  };
  static constexpr std::array each{Rule{of_people, &Replay::play_people},
                                   Rule{of_keys, &Replay::play_keys},
                                   Rule{of_device, &Replay::play_device},
                                   Rule{of_vendors, &Replay::play_vendors},
                                   Rule{of_requests, &Replay::play_request},
                                   Rule{of_responses, &Replay::play_response},
                                   Rule{of_sheets, &Replay::play_sheets},
                                   Rule{of_products, &Replay::play_products},
                                   Rule{of_received, &Replay::play_received},
                                   Rule{of_statuses, &Replay::play_statuses},
                                   Rule{of_ledgers, &Replay::play_ledgers},
                                   Rule{of_evidence, &Replay::play_evidence},
                                   Rule{of_outside, &Replay::play_outside},
                                   Rule{held_elsewhere, nullptr},
                                   Rule{gone_by, nullptr},
                                   Rule{on_the_way, nullptr}};

  static constexpr bool one_for_every_action() {
    std::array<int, action_count> rules{};
    for (const Rule& rule : each) {
      for (const Action action : rule.actions) ++rules[static_cast<std::size_t>(action)];
    }
    return std::ranges::all_of(rules, [](int count) { return count == 1; });
  }

  static constexpr auto by_action() {
    std::array<bool (Replay::*)(const Told&), action_count> plays{};
    for (const Rule& rule : each) {
      for (const Action action : rule.actions) plays[static_cast<std::size_t>(action)] = rule.play;
    }
    return plays;
  }
};

void Replay::play(const Told& told) {
  static_assert(Rules::one_for_every_action(), "a kind of entry without a rule for what it changes");
  static constexpr auto plays = Rules::by_action();
  const auto action = static_cast<std::size_t>(told.action);
  const auto rule = action < plays.size() ? plays[action] : nullptr;
  // An entry of a kind that this program does not know cannot be played.
  if (left_in_every_release(told.action)) of(Part::departures)[std::to_string(told.sequence)] = "";
  const bool said = action < plays.size() && (rule == nullptr || (this->*rule)(told));
  if (said || odd_ || told.first_form || emptied_.contains(told.sequence)) return;
  odd_ = "history " + std::to_string(told.sequence);
}

}  // namespace mamori::vault
