// The pages that are pictured, in the order in which they are gone through.
#pragma once

#include "application.hpp"
#include "fakes/failing_disk.hpp"

#include <functional>
#include <vector>

struct View {
  const char* name;
  std::function<void(mamori::app::AppViewModel&)> open;
};

/// From the open sample to the lock screen of several people.
[[nodiscard]] std::vector<View> pharmacy_views();
/// A response taken over, corrected by a paper, and what else was handed over: a part of the above.
[[nodiscard]] std::vector<View> signed_views();
/// Answering one question after the other, asking and searching: a part of the above.
[[nodiscard]] std::vector<View> round_views();
/// An inspector's desk, beside a real status that a pharmacy showed.
[[nodiscard]] std::vector<View> inspector_views(const std::vector<std::uint8_t>& status);

/// Lets the screen come to rest.
void settle(int milliseconds);
bool wait_for(const std::function<bool()>& come);
/// The disk of all pictures; it can be full. Asked for before the first file is opened.
mamori::fakes::FailingDisk& disk();
