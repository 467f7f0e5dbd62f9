// Taking a message in: by camera, by pictures of its codes, or as a file, part by part until it is whole. What it is
// and whether it may be believed is for the desk to say.
#pragma once

#include "exchange/transport/frame_collector.hpp"
#include "viewmodels/camera/camera_view_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"

#include <QImage>
#include <QList>
#include <QStringList>
#include <QThreadPool>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <functional>
#include <memory>

namespace mamori::app {

class FrameReader;
class VideoReader;

class ScanViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the page that receives")
  Q_PROPERTY(mamori::app::CameraViewModel* camera READ camera CONSTANT)
  /// Files are being read.
  Q_PROPERTY(bool reading READ reading NOTIFY readingChanged)
  /// How much of them was read, 0 to 1.
  Q_PROPERTY(double readingProgress READ readingProgress NOTIFY readingChanged)
  /// Parts of the message begun; 0 before the first code.
  Q_PROPERTY(int parts READ parts NOTIFY progressChanged)
  /// Codes that brought something so far; the message is whole when there are `parts` of them.
  Q_PROPERTY(int gathered READ gathered NOTIFY progressChanged)
  /// For each part whether it is there.
  Q_PROPERTY(QList<bool> known READ known NOTIFY progressChanged)
  /// Numbers of the parts that are missing, from 1.
  Q_PROPERTY(QList<int> missing READ missing NOTIFY progressChanged)
  /// A code among those read is wrong; which one, the next codes will tell.
  Q_PROPERTY(bool doubtful READ doubtful NOTIFY progressChanged)

 public:
  explicit ScanViewModel(QObject* parent = nullptr);
  ~ScanViewModel() override;

  [[nodiscard]] CameraViewModel* camera() const { return camera_; }
  [[nodiscard]] bool reading() const { return unread_ > 0; }
  [[nodiscard]] double readingProgress() const;
  [[nodiscard]] int parts() const { return static_cast<int>(collector_.parts()); }
  [[nodiscard]] int gathered() const { return static_cast<int>(collector_.gathered()); }
  [[nodiscard]] QList<bool> known() const;
  [[nodiscard]] QList<int> missing() const;
  [[nodiscard]] bool doubtful() const { return collector_.doubtful(); }

  /// The page was opened or left. Leaving forgets what was gathered and switches the camera off.
  void start();
  void stop();
  /// The desk refused the message that was handed over: says why and begins anew.
  void refuse(const Error& error);

  /// Pictures of codes, PDFs, videos and `.mamori` files in any mixture, told apart by their contents.
  Q_INVOKABLE void readFiles(const QList<QUrl>& files);
  /// One file, for callers that hold a single one.
  Q_INVOKABLE void readFile(const QUrl& file) { readFiles({file}); }
  /// The picture that was copied last, a screenshot for example, or the files that were.
  Q_INVOKABLE void readClipboard();
  /// Reads no more of the files; what was gathered stays.
  Q_INVOKABLE void cancelReading();
  /// Forgets what was gathered.
  Q_INVOKABLE void restart();

 signals:
  void readingChanged();
  void progressChanged();
  /// A whole message, as a `.mamori` file has it.
  void received(const QByteArray& envelope);

 private:
  struct Found;
  static Found look(const QString& path);
  static Found look(const QImage& picture);
  /// Has `work` done on the other thread and takes what it found, unless reading was cancelled meanwhile.
  void read(std::function<Found()> work);
  void playNext();
  void endVideo();
  void take(const Found& found);
  void takeCodes(const std::vector<std::string>& codes);
  void takeTexts(const QStringList& texts);

  exchange::FrameCollector collector_;
  CameraViewModel* camera_;
  FrameReader* frames_;
  QThreadPool worker_;
  QList<QUrl> videos_;  ///< one is played after the other
  std::unique_ptr<VideoReader> video_;
  double video_share_ = 0;
  int asked_ = 0;   ///< files and pictures since reading began
  int unread_ = 0;  ///< of them
  int visit_ = 0;   ///< what was read for an earlier visit of the page, or before a cancellation, is dropped
};

}  // namespace mamori::app
