#include "viewmodels/report/reporting_view_model.hpp"

namespace mamori::app {

ErrorReport ReportingViewModel::error() const {
  return failure_ ? report_of(*failure_) : ErrorReport{};
}

void ReportingViewModel::setFailure(std::optional<Error> failure) {
  if (failure == failure_) return;
  failure_ = std::move(failure);
  emit errorChanged();
}

}  // namespace mamori::app
