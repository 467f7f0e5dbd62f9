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
    addEarlier(*overview.edition);
  }
  emit refreshed();
}

void SheetShelf::addEarlier(const Edition& in_use) {
  auto sheets = session_.vault().sheets();
  if (!sheets) return;
  std::erase_if(*sheets, [&](const SheetRecord& sheet) { return sheet.edition == in_use.id; });
  if (sheets->empty()) return;
  const auto vendors = session_.vault().vendors();
  if (!vendors) return;
  const auto& cards = session_.library().editions();
  for (auto card = cards.rbegin(); card != cards.rend(); ++card) {
    for (const auto& sheet : *sheets) {
      if (sheet.edition != card->id) continue;
      const Edition* edition = session_.library().edition(card->id);
      QString owner = edition ? session_.words(edition->sheet(sheet.kind).title) : QString();
      for (const auto& vendor : *vendors) {
        for (const auto& system : vendor.systems) {
          if (sheet.system == system.id) owner = QString::fromStdString(vendor.name + " ・ " + system.name);
        }
      }
      names_.append(session_.words(card->title) + QStringLiteral(" ・ ") + owner);
      sheets_.append(int(sheet.id));
    }
  }
}

}  // namespace mamori::app
