// Taking a message in: by camera, by pictures of its codes, or as a file, part by part until it is whole. What it is
// and whether it may be believed is for the desk to say.
#pragma once

#include "exchange/transport/frame_sorter.hpp"
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
struct NamedFiles;

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
  /// Of several files those that were not used, each with its name and why; until the page is opened anew.
  Q_PROPERTY(QStringList passedOver READ passedOver NOTIFY passedOverChanged)

 public:
  explicit ScanViewModel(QObject* parent = nullptr);
  ~ScanViewModel() override;

  [[nodiscard]] CameraViewModel* camera() const { return camera_; }
  [[nodiscard]] bool reading() const { return unread_ > 0; }
  [[nodiscard]] double readingProgress() const;
  [[nodiscard]] int parts() const { return static_cast<int>(sorter_.leading().parts()); }
  [[nodiscard]] int gathered() const { return static_cast<int>(sorter_.leading().gathered()); }
  [[nodiscard]] QList<bool> known() const;
  [[nodiscard]] QList<int> missing() const;
  [[nodiscard]] bool doubtful() const { return sorter_.leading().doubtful(); }

  [[nodiscard]] const QStringList& passedOver() const { return passed_over_; }

  /// The page was opened or left. Leaving forgets what was gathered and switches the camera off.
  void start();
  void stop();
  /// The desk refused the message that was handed over: says why and begins anew; of several files it is named.
  void refuse(const Error& error);

  /// Pictures of codes, PDFs, videos and `.mamori` files in any mixture, told apart by their contents, and folders of
  /// them. Codes of several messages may come mixed.
  Q_INVOKABLE void readFiles(const QList<QUrl>& files);
  /// Names what a folder holds beside messages, pictures and videos.
  void passOverForeign(const QList<QUrl>& files);
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
  void passedOverChanged();
  /// A whole message, as a `.mamori` file has it. Several files may bring several: more may come while `reading`.
  void received(const QByteArray& envelope);
  /// More than one file is to be read.
  void severalNamed();
  /// The last of the files was read, and what it brought was received.
  void readToTheEnd();

 private:
  struct Found;
  /// One code, and the file that it was in; none for a camera's.
  struct Seen {
    QString file;
    std::string text;
  };
  static Found look(const QString& path);
  static Found look(const QImage& picture);
  /// What the folders among the picked files hold is known.
  void readNamed(const NamedFiles& named);
  /// Has `work` done on the other thread and takes what it found, unless reading was cancelled meanwhile.
  void read(const QString& file, std::function<Found()> work);
  /// One of what was asked for is read; at the end what is left over is named.
  void oneRead();
  void playNext();
  void endVideo();
  void take(const QString& file, const Found& found);
  void takeCodes(const QString& file, const std::vector<std::string>& codes);
  void takeTexts(const QStringList& texts);
  void handOver(const QString& file, const QByteArray& envelope);
  /// Says it of one file alone as a failure, of one of several by its name.
  void passOver(const QString& file, const Error& error);
  void nameOne(const QString& file, const Error& error);
  void nameWhatIsLeft();

  exchange::FrameSorter sorter_;
  std::vector<Seen> seen_;  ///< in the files of this reading
  QStringList passed_over_;
  QString handed_over_;   ///< the file of the message that is being received
  int received_ = 0;      ///< messages of this reading
  bool several_ = false;  ///< more than one file was asked for
  CameraViewModel* camera_;
  FrameReader* frames_;
  QThreadPool worker_;
  QList<QUrl> videos_;  ///< one is played after the other
  QString playing_;
  std::unique_ptr<VideoReader> video_;
  double video_share_ = 0;
  int asked_ = 0;   ///< files and pictures since reading began
  int unread_ = 0;  ///< of them
  int visit_ = 0;   ///< what was read for an earlier visit of the page, or before a cancellation, is dropped
};

}  // namespace mamori::app
