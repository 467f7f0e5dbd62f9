// How far a run goes that could go on for ever: a taste of it with every build, all of it under the label deep.
#pragma once

#include <cstdlib>

namespace mamori::fakes {

/// `whole` where CTest runs the program "at length" (`mamori_test(… AT_LENGTH)`), otherwise `quick`.
inline int run_length(int quick, int whole) {
  return std::getenv("MAMORI_AT_LENGTH") == nullptr ? quick : whole;
}

}  // namespace mamori::fakes
