#include "viewmodels/shell/entrance_view_model.hpp"

namespace mamori::app {

EntranceViewModel::EntranceViewModel(QObject* parent) : QObject(parent) {
  second_.setInterval(1000);
  connect(&second_, &QTimer::timeout, this, [this] { setWait(wait_ - 1); });
}

void EntranceViewModel::look(const std::filesystem::path& folder, const QString& person, const Clock& clock) {
  person_ = person;
  auto entrance = vault::Vault::entrance(folder, person.toStdString(), clock);
  const auto anybody = entrance ? entrance : vault::Vault::entrance(folder, {}, clock);
  entrance_ = anybody.value_or(vault::Entrance{});
  setWait(static_cast<int>(entrance_.passphrase_tries.wait));
  emit looked();
}

void EntranceViewModel::setWait(int seconds) {
  const int left = std::max(0, seconds);
  left > 0 ? second_.start() : second_.stop();
  if (left == wait_) return;
  wait_ = left;
  emit waitChanged();
}

}  // namespace mamori::app
