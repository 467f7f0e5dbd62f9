// A piece of work in a process of its own that is killed right before the n-th call that could change something on
// disk, so that every state that it can leave behind is seen. For Linux, by ptrace.
#pragma once

#include <functional>

namespace mamori::fakes {

/// Runs `work` and kills the process when it asks the system for its `nth` change to files, from 1.
/// True when it was killed, false when the work had ended before.
[[nodiscard]] bool kill_before_change(int nth, const std::function<void()>& work);

}  // namespace mamori::fakes
