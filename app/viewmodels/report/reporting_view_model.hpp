// What view models whose verbs can be refused have in common: the last refusal, in words, until it is put away.
#pragma once

#include "base/error.hpp"
#include "viewmodels/shell/error_report.hpp"
#include "viewmodels/shell/jotting.hpp"

#include <QHash>
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
  /// Of a page whose fields outlive a lock. `session` outlives the view model.
  ReportingViewModel(DeskSession& session, QObject* parent) : QObject(parent), kept_in_(&session) {}

  [[nodiscard]] bool failed() const { return failure_.has_value(); }
  [[nodiscard]] ErrorReport error() const;
  [[nodiscard]] const std::optional<Error>& failure() const { return failure_; }
  Q_INVOKABLE void forgetError() { setFailure(std::nullopt); }
  /// What is typed in a field that nothing reads before it is saved; `place` says in which field, and of what.
  /// To be cleared once it is saved. Only where there is a session.
  Q_INVOKABLE mamori::app::Jotting* jot(const QString& place);

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
  DeskSession* kept_in_ = nullptr;
  QHash<QString, Jotting*> jottings_;
  std::optional<Error> failure_;
};

}  // namespace mamori::app
