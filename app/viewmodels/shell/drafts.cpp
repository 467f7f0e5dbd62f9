#include "viewmodels/shell/drafts.hpp"

namespace mamori::app {
namespace {

/// So long nobody types before it is written.
constexpr int typing_pause = 1500;  // ms

}  // namespace

Drafts::Drafts(QObject* parent) : QObject(parent) {
  pause_.setSingleShot(true);
  pause_.setInterval(typing_pause);
  connect(&pause_, &QTimer::timeout, this, &Drafts::write);
}

void Drafts::open(vault::Vault& vault) {
  vault_ = &vault;
  // Without them the day's work can go on.
  const auto drafts = vault.drafts().value_or(std::vector<Draft>{});
  for (const Draft& draft : drafts) {
    texts_.emplace(QString::fromStdString(draft.place), QString::fromStdString(draft.text));
  }
}

void Drafts::close() {
  write();
  texts_.clear();
  unwritten_.clear();
  vault_ = nullptr;
}

QString Drafts::at(const QString& place) const {
  const auto found = texts_.find(place);
  return found == texts_.end() ? QString() : found->second;
}

QStringList Drafts::places() const {
  QStringList places;
  for (const auto& [place, text] : texts_) places << place;
  return places;
}

void Drafts::keep(const QString& place, const QString& text) {
  if (vault_ == nullptr || at(place) == text) return;
  if (text.isEmpty()) {
    texts_.erase(place);
  } else {
    texts_[place] = text;
  }
  unwritten_.insert(place);
  pause_.start();
}

void Drafts::write() {
  pause_.stop();
  if (vault_ == nullptr || unwritten_.isEmpty()) return;
  // Refused to who only looks, and on a full disk: what was typed stays here and is tried again with the next word.
  const auto written = vault_->change({}, [this](vault::Writer& writer) -> Result<void> {
    for (const QString& place : std::as_const(unwritten_)) {
      MAMORI_TRY(writer.keep_draft(place.toStdString(), at(place).toStdString()));
    }
    return {};
  });
  if (written) unwritten_.clear();
}

}  // namespace mamori::app
