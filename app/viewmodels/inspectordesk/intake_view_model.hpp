// What pharmacies show comes in: one by camera or picture, or any number of files at once, verified in the background.
#pragma once

#include "viewmodels/backup/background_work.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/scan/scan_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

namespace mamori::app {

struct NamedFiles;

/// Files that were refused, the first of them. key = place; `file` its name, `reason` why.
class RefusedFileListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the inspector's desk")

 public:
  explicit RefusedFileListModel(QObject* parent) : KeyedListModel({"key", "file", "reason"}, parent) {}
};

class IntakeViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the inspector's desk")
  Q_PROPERTY(mamori::app::ScanViewModel* scan READ scan CONSTANT)
  Q_PROPERTY(bool busy READ busy NOTIFY changed)
  /// 0 to 1.
  Q_PROPERTY(double progress READ progress NOTIFY changed)
  /// Files were taken in; what became of them follows.
  Q_PROPERTY(bool done READ done NOTIFY changed)
  Q_PROPERTY(int added READ added NOTIFY changed)
  Q_PROPERTY(int known READ known NOTIFY changed)
  Q_PROPERTY(int refused READ refused NOTIFY changed)
  Q_PROPERTY(mamori::app::RefusedFileListModel* refusals READ refusals CONSTANT)

 public:
  /// Refused files that are named one by one.
  static constexpr std::size_t most_refusals = 20;

  /// `session` outlives the view model.
  explicit IntakeViewModel(DeskSession& session, QObject* parent = nullptr);

  /// The page was opened or left.
  void start();
  void stop();
  /// Messages, and what is in folders, are taken in together; pictures and videos of codes are read first.
  Q_INVOKABLE void openFiles(const QList<QUrl>& files);
  Q_INVOKABLE void cancel() { work_.cancel(); }

  [[nodiscard]] ScanViewModel* scan() const { return scan_; }
  [[nodiscard]] bool busy() const { return work_.busy(); }
  [[nodiscard]] double progress() const { return work_.progress(); }
  [[nodiscard]] bool done() const { return done_; }
  [[nodiscard]] int added() const { return static_cast<int>(intake_.added); }
  [[nodiscard]] int known() const { return static_cast<int>(intake_.known); }
  [[nodiscard]] int refused() const { return static_cast<int>(intake_.refused.size()); }
  [[nodiscard]] RefusedFileListModel* refusals() const { return refusals_; }

 signals:
  void changed();
  /// One status came in, or was here already.
  void taken(int status);

 private:
  /// One that is to be verified: a file, or a message that pictures brought.
  struct Waiting {
    QUrl file;
    std::vector<std::uint8_t> envelope;
  };
  /// What the folders among the picked files hold is known.
  void openNamed(const NamedFiles& named);
  void keep(const QByteArray& envelope);
  /// What is there once pictures and videos were read.
  void takeKept();
  void takeOne(const std::vector<std::uint8_t>& envelope);
  void takeAll(std::vector<Waiting> waiting);
  void finish(const std::vector<Waiting>& taken, Result<desks::Intake> intake);

  DeskSession& session_;
  ScanViewModel* scan_;
  RefusedFileListModel* refusals_;
  BackgroundWork work_;
  std::vector<Waiting> waiting_;
  desks::Intake intake_;
  bool done_ = false;
  int visit_ = 0;  ///< folders that an earlier visit of the page had gone through are not opened
};

}  // namespace mamori::app
