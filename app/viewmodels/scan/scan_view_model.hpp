// Taking a message in: by camera, by pictures of its codes, or as a file, part by part until it is whole. What it is
// and whether it may be believed is for the desk to say.
#pragma once

#include "exchange/transport/frame_collector.hpp"
#include "viewmodels/report/reporting_view_model.hpp"

#include <QList>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <memory>

namespace mamori::app {

class CameraReader;

class ScanViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the page that receives")
  Q_PROPERTY(Camera camera READ camera NOTIFY cameraChanged)
  /// Files are being read.
  Q_PROPERTY(bool reading READ reading NOTIFY readingChanged)
  /// Parts of the message begun; 0 before the first code.
  Q_PROPERTY(int parts READ parts NOTIFY progressChanged)
  /// Codes that brought something so far; the message is whole when there are `parts` of them.
  Q_PROPERTY(int gathered READ gathered NOTIFY progressChanged)
  /// For each part whether it is there.
  Q_PROPERTY(QList<bool> known READ known NOTIFY progressChanged)
  /// Numbers of the parts that are missing, from 1.
  Q_PROPERTY(QList<int> missing READ missing NOTIFY progressChanged)

 public:
  enum Camera { CameraOff, NoCamera, CameraFailed, CameraOn };
  Q_ENUM(Camera)

  explicit ScanViewModel(QObject* parent = nullptr);
  ~ScanViewModel() override;

  [[nodiscard]] Camera camera() const { return camera_state_; }
  [[nodiscard]] bool reading() const { return reading_ > 0; }
  [[nodiscard]] int parts() const { return static_cast<int>(collector_.parts()); }
  [[nodiscard]] int gathered() const { return static_cast<int>(collector_.gathered()); }
  [[nodiscard]] QList<bool> known() const;
  [[nodiscard]] QList<int> missing() const;

  /// The page was opened or left. Leaving forgets what was gathered and switches the camera off.
  void start();
  void stop();
  /// The desk refused the message that was handed over: says why and begins anew.
  void refuse(const Error& error);

  /// Pictures of codes and `.mamori` files in any mixture, told apart by their contents.
  Q_INVOKABLE void readFiles(const QList<QUrl>& files);
  /// One file, for callers that hold a single one.
  Q_INVOKABLE void readFile(const QUrl& file) { readFiles({file}); }
  Q_INVOKABLE void startCamera();
  Q_INVOKABLE void stopCamera();
  /// `output` is the VideoOutput that shows what the camera sees.
  Q_INVOKABLE void showCameraOn(QObject* output);
  /// Forgets what was gathered.
  Q_INVOKABLE void restart();

 signals:
  void cameraChanged();
  void readingChanged();
  void progressChanged();
  /// A whole message, as a `.mamori` file has it.
  void received(const QByteArray& envelope);

 private:
  struct Found;
  static Found look(const QUrl& file);
  void take(const Found& found);
  void takeCodes(const std::vector<std::string>& codes);
  void setCamera(Camera state);

  exchange::FrameCollector collector_;
  std::unique_ptr<CameraReader> camera_;
  Camera camera_state_ = CameraOff;
  QThreadPool worker_;
  int reading_ = 0;
  int visit_ = 0;  ///< what was read for an earlier visit of the page is dropped
};

}  // namespace mamori::app
