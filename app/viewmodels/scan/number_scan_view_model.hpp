// Reads the number of a key with the camera, off the screen of somebody who stands beside it.
#pragma once

#include "viewmodels/camera/camera_view_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"

#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class FrameReader;

class NumberScanViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  Q_PROPERTY(mamori::app::CameraViewModel* camera READ camera CONSTANT)

 public:
  explicit NumberScanViewModel(QObject* parent = nullptr);
  ~NumberScanViewModel() override;

  [[nodiscard]] CameraViewModel* camera() const { return camera_; }
  /// Switches the camera off and forgets what it complained about.
  Q_INVOKABLE void stop();
  /// What the codes in one frame say; another code than that of a number is a failure, which is told.
  void take(const QStringList& texts);

 signals:
  /// "4821 7730 1946"; the camera is off by then.
  void read(const QString& digits);

 private:
  CameraViewModel* camera_;
  FrameReader* frames_;
};

}  // namespace mamori::app
