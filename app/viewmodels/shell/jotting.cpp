#include "viewmodels/shell/jotting.hpp"

namespace mamori::app {

Jotting::Jotting(DeskSession& session, QObject* parent) : QObject(parent), session_(session) {
  // The store keeps it; nothing of it stays outside.
  connect(&session, &DeskSession::closing, this, [this] {
    place_.clear();
    text_.clear();
    emit textChanged();
  });
}

void Jotting::at(const QString& place) {
  if (place == place_) return;
  place_ = place;
  text_ = place.isEmpty() ? QString() : session_.drafts().at(place);
  emit textChanged();
}

void Jotting::setText(const QString& text) {
  if (text == text_ || place_.isEmpty()) return;
  text_ = text;
  session_.drafts().keep(place_, text);
  emit textChanged();
}

}  // namespace mamori::app
