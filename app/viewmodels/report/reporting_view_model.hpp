// What view models whose verbs can be refused have in common: the last refusal, in words, until it is put away.
#pragma once

#include "base/error.hpp"
#include "viewmodels/shell/error_report.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>
#include <optional>

namespace mamori::app {

class ReportingViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("a base of others")
  Q_PROPERTY(bool failed READ failed NOTIFY errorChanged)
  Q_PROPERTY(mamori::app::ErrorReport error READ error NOTIFY errorChanged)

 public:
  explicit ReportingViewModel(QObject* parent = nullptr) : QObject(parent) {}

  [[nodiscard]] bool failed() const { return failure_.has_value(); }
  [[nodiscard]] ErrorReport error() const;
  [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }
  Q_INVOKABLE void forgetError() { setFailure(std::nullopt); }

 signals:
  void errorChanged();

 protected:
  void setFailure(std::optional<Error> failure);
  /// Whether it went well; the refusal is kept otherwise, and an older one forgotten.
  template <class T>
  bool went(const Result<T>& result) {
    setFailure(result ? std::optional<Error>() : result.error());
    return result.has_value();
  }

 private:
  std::optional<Error> failure_;
};

}  // namespace mamori::app
