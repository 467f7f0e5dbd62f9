// A system on which nothing is offered yet: the page says what the person can do.
#include "adapters/screen_keeper.hpp"

namespace mamori::app {

bool ScreenKeeper::brightens() const {
  return false;
}

void ScreenKeeper::hold() {}

void ScreenKeeper::release() {}

}  // namespace mamori::app
