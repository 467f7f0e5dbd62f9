// What a row or an entry stands on beside its ledger: photos, files and words about where something is kept.
#pragma once

#include "adapters/secret_input.hpp"
#include "viewmodels/camera/camera_view_model.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"
#include "viewmodels/shell/jotting.hpp"

#include <QImage>
#include <QList>
#include <QThreadPool>
#include <QUrl>
#include <atomic>
#include <functional>

namespace mamori::app {

/// key = evidence id; `kind` = an EvidenceViewModel::Kind; days are ISO, `expires` may be empty.
class EvidenceListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the evidence")

 public:
  explicit EvidenceListModel(QObject* parent)
      : KeyedListModel({"key", "kind", "title", "detail", "expired", "day", "expires"}, parent) {}
};

class EvidenceViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// Something is looked at, so that evidence can be added.
  Q_PROPERTY(bool open READ open NOTIFY refreshed)
  Q_PROPERTY(mamori::app::EvidenceListModel* list READ list CONSTANT)
  /// What is used elsewhere and could be used here too.
  Q_PROPERTY(mamori::app::EvidenceListModel* others READ others CONSTANT)
  Q_PROPERTY(mamori::app::CameraViewModel* camera READ camera CONSTANT)
  /// Photos that are still being made smaller, and how many were asked for together.
  Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)
  Q_PROPERTY(int asked READ asked NOTIFY waitingChanged)
  /// A photo is looked at; PictureView shows it.
  Q_PROPERTY(bool pictured READ pictured NOTIFY pictureChanged)
  /// The title of a picture whose file ends before it does, while it waits for an answer; else empty.
  Q_PROPERTY(QString cut READ cut NOTIFY cutChanged)
  Q_PROPERTY(QString today READ today NOTIFY refreshed)
  /// Where something is kept, while that is being written.
  Q_PROPERTY(mamori::app::Jotting* words READ words CONSTANT)

 public:
  enum Kind { Photo, File, Words };
  Q_ENUM(Kind)

  /// `session` outlives the view model.
  explicit EvidenceViewModel(DeskSession& session, QObject* parent = nullptr);
  ~EvidenceViewModel() override;

  [[nodiscard]] bool open() const { return !subject_.empty(); }
  [[nodiscard]] EvidenceListModel* list() const { return list_; }
  [[nodiscard]] EvidenceListModel* others() const { return others_; }
  [[nodiscard]] CameraViewModel* camera() const { return camera_; }
  [[nodiscard]] int waiting() const { return waiting_; }
  [[nodiscard]] int asked() const { return asked_; }
  [[nodiscard]] QImage picture() const { return picture_; }
  [[nodiscard]] bool pictured() const { return !picture_.isNull(); }
  [[nodiscard]] QString cut() const { return cut_.isEmpty() ? QString() : cut_.constFirst().title; }
  [[nodiscard]] QString today() const;
  [[nodiscard]] Jotting* words() const { return words_; }

  /// Looks at a row or an entry (ledgers::subject_of); an empty subject at nothing.
  void about(const std::string& subject);

  /// Where something is kept, in words. `day` and `expires` are ISO; `expires` may be empty.
  Q_INVOKABLE bool addWords(const QString& words, const QString& day, const QString& expires);
  /// Another title, day or expiry; days as in addWords.
  Q_INVOKABLE bool change(int key, const QString& title, const QString& day, const QString& expires);
  /// Photos and other files; photos lose their tags and are made smaller off the screen's thread, one at a time.
  Q_INVOKABLE void addFiles(const QList<QUrl>& files);
  /// Keeps what the camera sees now.
  Q_INVOKABLE void takePhoto() { addPhoto(camera_->picture()); }
  void addPhoto(const QImage& picture);
  Q_INVOKABLE void stopAdding() { stop_ = true; }
  /// Keeps the picture that is cut as far as it goes, or leaves it.
  Q_INVOKABLE void answerCut(bool keep);
  Q_INVOKABLE bool use(int key);
  /// No longer for what is looked at; what is used nowhere is removed with its bytes.
  Q_INVOKABLE bool takeAway(int key);
  Q_INVOKABLE void show(int key);
  Q_INVOKABLE void hide();
  /// Writes a photo or file out, when `secret` is the person's own.
  Q_INVOKABLE bool saveTo(int key, const QUrl& file, mamori::app::SecretInput* secret);

 signals:
  void refreshed();
  void waitingChanged();
  void pictureChanged();
  void cutChanged();
  void savedOut();

 private:
  void refresh();
  void clear();
  [[nodiscard]] QVariantList rowOf(const Evidence& evidence) const;
  /// What a person entered about evidence for what is looked at.
  [[nodiscard]] Result<Evidence> factsOf(const QString& title, const QString& day, const QString& expires) const;
  bool keep(Evidence evidence, const std::vector<std::uint8_t>& content);
  /// What another thread made of a picture or a file.
  struct Made {
    Result<std::vector<std::uint8_t>> content;
    QString media;
  };
  void expect(qsizetype more);
  struct CutFile {
    QString title;
    QString path;
  };
  /// Has `work` done on the other thread and keeps what it made under this title. A `path` is asked about when its
  /// picture is cut.
  void make(const QString& title, std::function<Made()> work, const QString& path = {});
  void take(const QString& title, const Made& made, const std::string& subject);

  DeskSession& session_;
  EvidenceListModel* list_;
  EvidenceListModel* others_;
  CameraViewModel* camera_;
  Jotting* words_;
  std::string subject_;
  std::vector<Evidence> all_;
  QImage picture_;
  QList<CutFile> cut_;
  int waiting_ = 0;
  int asked_ = 0;
  std::atomic<bool> stop_ = false;
  QThreadPool worker_;
};

}  // namespace mamori::app
