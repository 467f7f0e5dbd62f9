// The tables held against the history by a program that shares no code with ours (history_replay.py, another language).
#include "laid.hpp"

#include <string_view>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

TEST_CASE("Another program replays the history and finds what was changed in the tables") {
  const Full full;
  const Laid laid(full.pharmacy.folder, "山田 花子", full.pharmacy.clock);
  CHECK_FALSE(laid.finds(laid.tables));
  for (const Change& change : changes) {
    INFO(change.sql);
    const std::string_view found = change.found;
    // What is no row of a table, and the list of what left, which follows from the entries themselves.
    if (found.starts_with("record_differs tables") || found.starts_with("record_differs history")) continue;
    if (found.starts_with("record_differs departures")) continue;
    CHECK(laid.finds_after(change.sql));
  }
}
