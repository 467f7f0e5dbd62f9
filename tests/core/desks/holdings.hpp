// All in a store that a message could change, to be compared before and after one was brought.
#pragma once

#include "vault/vault.hpp"

#include <algorithm>
#include <map>
#include <string>
#include <utility>
#include <vector>

namespace mamori::desks {

struct Holdings {
  HistoryHead head;
  std::map<SheetId, std::pair<std::map<std::uint8_t, Answer>, std::map<std::uint8_t, std::string>>> sheets;
  std::map<std::pair<int, MessageKey>, int> messages;  ///< by table, with their states
  std::vector<std::pair<std::string, bool>> keys;      ///< and whether they are trusted

  explicit Holdings(const vault::Vault& vault) : head(vault.history_head().value()) {
    const auto each = [](auto all, const auto& look) { std::ranges::for_each(all.value(), look); };
    each(vault.sheets(), [&](const SheetRecord& sheet) {
      auto contents = vault.contents(sheet.id).value();
      sheets[sheet.id] = {std::move(contents.answers), std::move(contents.out_of_scope)};
    });
    const auto keep = [&](int table, const MessageKey& id, auto state) {
      messages[{table, id}] = static_cast<int>(state);
    };
    each(vault.requests(), [&](const RequestRecord& one) { keep(0, one.id, one.state); });
    each(vault.inbox(), [&](const InboxRecord& one) { keep(1, one.message, one.state); });
    each(vault.received(), [&](const ReceivedRequest& one) { keep(2, one.id, one.responded > 0); });
    each(vault.statuses({}, 100), [&](const StatusRecord& one) { keep(3, one.message, one.state); });
    each(vault.pins(), [&](const Pin& pin) { keys.emplace_back(pin.name, pin.ended == 0); });
  }

  friend bool operator==(const Holdings& one, const Holdings& two) {
    return one.head.size == two.head.size && one.head.root == two.head.root && one.decided_as(two) &&
           one.sheets.size() == two.sheets.size() && one.messages == two.messages;
  }
  /// Whether what a person decided is the same: every answer there was, and every key.
  [[nodiscard]] bool decided_as(const Holdings& later) const {
    const auto still = [&](const auto& sheet) {
      const auto found = later.sheets.find(sheet.first);
      return found != later.sheets.end() && found->second == sheet.second;
    };
    return keys == later.keys && std::ranges::all_of(sheets, still);
  }
};

}  // namespace mamori::desks
