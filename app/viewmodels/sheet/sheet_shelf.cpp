#include "viewmodels/sheet/sheet_shelf.hpp"

namespace mamori::app {

SheetShelf::SheetShelf(DeskSession& session, QObject* parent) : QObject(parent), session_(session) {
  connect(&session_, &DeskSession::changed, this, &SheetShelf::refresh);
}

void SheetShelf::refresh() {
  names_.clear();
  sheets_.clear();
  if (session_.pharmacy() && session_.overview() && session_.overview()->edition) {
    const desks::Overview& overview = *session_.overview();
    names_.append(session_.words(overview.own.assessment.sheet().title));
    sheets_.append(int(overview.own.id));
    for (const desks::VendorView& vendor : overview.vendors) {
      for (const desks::SystemView& system : vendor.systems) {
        if (system.sheet == SheetId{}) continue;
        names_.append(QString::fromStdString(vendor.name + " ・ " + system.name));
        sheets_.append(int(system.sheet));
      }
    }
  }
  emit refreshed();
}

}  // namespace mamori::app
