// What every bench needs: a number measured on a failure is none.
#pragma once

#include "base/error.hpp"

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

}  // namespace mamori::bench
