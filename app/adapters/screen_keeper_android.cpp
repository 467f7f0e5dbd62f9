// The window's own wishes, which MainActivity keeps: they end with the window, whatever becomes of the program.
#include "adapters/screen_keeper.hpp"

#include <QCoreApplication>
#include <QJniObject>

namespace mamori::app {
namespace {

void keep_lit(bool lit) {
  const QJniObject window = QNativeInterface::QAndroidApplication::context();
  window.callMethod<void>("keepLit", "(Z)V", static_cast<jboolean>(lit));
}

}  // namespace

bool ScreenKeeper::brightens() const {
  return true;
}

void ScreenKeeper::hold() {
  keep_lit(true);
}

void ScreenKeeper::release() {
  keep_lit(false);
}

}  // namespace mamori::app
