#include "viewmodels/report/reporting_view_model.hpp"

namespace mamori::app {

ErrorReport ReportingViewModel::error() const {
  return failure_ ? report_of(*failure_) : ErrorReport{};
}

Jotting* ReportingViewModel::jot(const QString& place) {
  Jotting*& jotting = jottings_[place];
  if (!jotting) jotting = new Jotting(*kept_in_, this);
  // After a lock it has none, and reads it again.
  jotting->at(place);
  return jotting;
}

void ReportingViewModel::setFailure(std::optional<Error> failure) {
  if (failure == failure_) return;
  failure_ = std::move(failure);
  emit errorChanged();
}

}  // namespace mamori::app
