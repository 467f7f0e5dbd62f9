// What a row or an entry stands on beside its ledger: photos, files and words about where something is kept.
#pragma once

#include "adapters/secret_input.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QImage>
#include <QList>
#include <QThreadPool>
#include <QUrl>
#include <atomic>

namespace mamori::app {

/// key = evidence id; `kind` = an EvidenceViewModel::Kind; `used`: for what is looked at.
class EvidenceListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the evidence")

 public:
  explicit EvidenceListModel(QObject* parent) : KeyedListModel({"key", "kind", "title", "detail", "expired"}, parent) {}
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
  /// Photos that are still being made smaller, and how many were asked for together.
  Q_PROPERTY(int waiting READ waiting NOTIFY waitingChanged)
  Q_PROPERTY(int asked READ asked NOTIFY waitingChanged)
  /// A photo is looked at; PictureView shows it.
  Q_PROPERTY(bool pictured READ pictured NOTIFY pictureChanged)
  Q_PROPERTY(QString today READ today NOTIFY refreshed)

 public:
  enum Kind { Photo, File, Words };
  Q_ENUM(Kind)

  /// `session` outlives the view model.
  explicit EvidenceViewModel(DeskSession& session, QObject* parent = nullptr);
  ~EvidenceViewModel() override;

  [[nodiscard]] bool open() const { return !subject_.empty(); }
  [[nodiscard]] EvidenceListModel* list() const { return list_; }
  [[nodiscard]] EvidenceListModel* others() const { return others_; }
  [[nodiscard]] int waiting() const { return waiting_; }
  [[nodiscard]] int asked() const { return asked_; }
  [[nodiscard]] QImage picture() const { return picture_; }
  [[nodiscard]] bool pictured() const { return !picture_.isNull(); }
  [[nodiscard]] QString today() const;

  /// Looks at a row or an entry (ledgers::subject_of); an empty subject at nothing.
  void about(const std::string& subject);

  /// Where something is kept, in words. `day` and `expires` are ISO; `expires` may be empty.
  Q_INVOKABLE bool addWords(const QString& words, const QString& day, const QString& expires);
  /// Photos and other files; photos lose their tags and are made smaller off the screen's thread, one at a time.
  Q_INVOKABLE void addFiles(const QList<QUrl>& files);
  Q_INVOKABLE void stopAdding() { stop_ = true; }
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
  void savedOut();

 private:
  void refresh();
  void clear();
  [[nodiscard]] QVariantList rowOf(const Evidence& evidence) const;
  bool keep(Evidence evidence, const std::vector<std::uint8_t>& content);
  void take(const QString& name, const Result<std::vector<std::uint8_t>>& photo, const std::string& subject);

  DeskSession& session_;
  EvidenceListModel* list_;
  EvidenceListModel* others_;
  std::string subject_;
  std::vector<Evidence> all_;
  QImage picture_;
  int waiting_ = 0;
  int asked_ = 0;
  std::atomic<bool> stop_ = false;
  QThreadPool worker_;
};

}  // namespace mamori::app
