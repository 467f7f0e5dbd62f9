#include "viewmodels/shell/entrance_view_model.hpp"

#include <algorithm>

namespace mamori::app {

EntranceViewModel::EntranceViewModel(QObject* parent) : QObject(parent) {
  second_.setInterval(1000);
  connect(&second_, &QTimer::timeout, this, [this] {
    if (wait() == 0 && pinWait() == 0) second_.stop();
    emit waitChanged();
  });
}

void EntranceViewModel::forget() {
  second_.stop();
  person_.clear();
  entrance_ = {};
  clock_ = nullptr;
}

void EntranceViewModel::look(const std::filesystem::path& folder, const QString& person, const Clock& clock) {
  person_ = person;
  auto entrance = vault::Vault::entrance(folder, person.toStdString(), clock);
  const auto anybody = entrance ? entrance : vault::Vault::entrance(folder, {}, clock);
  entrance_ = anybody.value_or(vault::Entrance{});
  clock_ = &clock;
  looked_ = clock.uptime().milliseconds;
  wait() > 0 || pinWait() > 0 ? second_.start() : second_.stop();
  emit looked();
  emit waitChanged();
}

int EntranceViewModel::left(const vault::TryState& tries) const {
  if (clock_ == nullptr || tries.wait == 0) return 0;
  const std::int64_t gone = (clock_->uptime().milliseconds - looked_) / 1000;
  return static_cast<int>(std::max<std::int64_t>(0, tries.wait - gone));
}

}  // namespace mamori::app
