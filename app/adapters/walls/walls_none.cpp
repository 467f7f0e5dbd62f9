// Systems whose packages say what a program may do (a manifest without network, a sandbox of the store).
#include "adapters/walls/walls.hpp"

namespace mamori::app {

void raise_walls() {}

bool network_closed() {
  return false;
}

void confine(const DrawingRoom&) {}

void confine_decoder(const std::string&, Decoded) {}

}  // namespace mamori::app
