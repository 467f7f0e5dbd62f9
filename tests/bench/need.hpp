// What every bench needs: a number measured on a failure is none, and one beyond its goal is a fault.
#pragma once

#include "base/error.hpp"

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <ctime>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

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

/// Processor time of this thread: what a screen shows is read from memory, so on an idle machine it is the time a
/// person waits, and what else the machine does does not count.
template <class Work>
double processor_milliseconds(Work work) {
  const auto now = [] {
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return static_cast<double>(time.tv_sec) * 1e3 + static_cast<double>(time.tv_nsec) / 1e6;
  };
  const double start = now();
  work();
  return now() - start;
}

inline double median(std::vector<double> values) {
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

/// The median of some rounds, in processor time.
template <class Work>
double usual_milliseconds(Work work) {
  constexpr int rounds = 7;
  std::vector<double> times;
  for (int i = 0; i < rounds; ++i) times.push_back(processor_milliseconds(work));
  return median(std::move(times));
}

/// Says how long something took; whether that is within the goal, in milliseconds.
inline bool report(const char* what, double took, double goal) {
  std::printf("%-52s %9.1f ms  (goal %.0f) %s\n", what, took, goal, took <= goal ? "ok" : "MISSED");
  return took <= goal;
}

}  // namespace mamori::bench
