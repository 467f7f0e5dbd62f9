// What every bench needs: a number measured on a failure is none, and one beyond its goal is a fault.
#pragma once

#include "base/error.hpp"

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <string>
#include <type_traits>
#include <utility>

namespace mamori::bench {

/// The value, or the end of the bench with the error.
template <class T>
T need(Result<T> result) {
  if (!result) {
    std::fprintf(stderr, "bench: %s at %s\n", std::string(name_of(result.error().code)).c_str(),
                 result.error().where.c_str());
    std::exit(2);
  }
  if constexpr (!std::is_void_v<T>) return std::move(*result);
}

template <class Work>
double milliseconds(Work work) {
  const auto start = std::chrono::steady_clock::now();
  work();
  return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

/// Says how long something took; whether that is within the goal, in milliseconds.
inline bool report(const char* what, double took, double goal) {
  std::printf("%-52s %9.1f ms  (goal %.0f) %s\n", what, took, goal, took <= goal ? "ok" : "MISSED");
  return took <= goal;
}

}  // namespace mamori::bench
