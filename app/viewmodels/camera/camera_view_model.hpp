// The camera of a page: off until asked for, which of several, its light and zoom, and what it sees.
#pragma once

#include <QImage>
#include <QObject>
#include <QStringList>
#include <QVideoFrame>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mamori::app {

class CameraSource;

class CameraViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by what uses a camera")
  Q_PROPERTY(State state READ state NOTIFY changed)
  /// Names of this device's cameras, known once one was started, and the place of the one that is on.
  Q_PROPERTY(QStringList names READ names NOTIFY changed)
  Q_PROPERTY(int index READ index NOTIFY changed)
  Q_PROPERTY(bool hasTorch READ hasTorch NOTIFY changed)
  Q_PROPERTY(bool torch READ torch WRITE setTorch NOTIFY changed)
  /// 1 to largestZoom, which is 1 where the camera cannot zoom.
  Q_PROPERTY(double zoom READ zoom WRITE setZoom NOTIFY changed)
  Q_PROPERTY(double largestZoom READ largestZoom NOTIFY changed)

 public:
  enum State { Off, Missing, Failed, On };
  Q_ENUM(State)

  explicit CameraViewModel(QObject* parent = nullptr);
  ~CameraViewModel() override;

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] QStringList names() const { return names_; }
  [[nodiscard]] int index() const { return index_; }
  [[nodiscard]] bool hasTorch() const;
  [[nodiscard]] bool torch() const { return torch_; }
  void setTorch(bool on);
  [[nodiscard]] double zoom() const { return zoom_; }
  void setZoom(double factor);
  [[nodiscard]] double largestZoom() const;
  /// What it sees now; null while it is off.
  [[nodiscard]] QImage picture() const;

  Q_INVOKABLE void start() { choose(index_); }
  Q_INVOKABLE void choose(int index);
  Q_INVOKABLE void stop();
  /// `output` is the VideoOutput that shows what the camera sees.
  Q_INVOKABLE void showOn(QObject* output);

 signals:
  void changed();
  void seen(const QVideoFrame& frame);

 private:
  void setState(State state);

  std::unique_ptr<CameraSource> source_;
  State state_ = Off;
  QStringList names_;
  int index_ = 0;
  bool torch_ = false;
  double zoom_ = 1;
};

}  // namespace mamori::app
