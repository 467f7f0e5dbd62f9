// Counts what a program asks for: its operators new and delete are these wherever this stands among its objects.
#pragma once

#include <cstddef>
#include <functional>

namespace mamori::fakes {

/// Bytes that `work` held at most beside what was held before it.
[[nodiscard]] std::size_t most_held(const std::function<void()>& work);

}  // namespace mamori::fakes
