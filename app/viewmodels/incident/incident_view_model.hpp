// インシデントかも？: whom to call in which order, what was noted when, and whether the page is there while the store
// is locked.
#pragma once

#include "viewmodels/incident/public_contacts.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

namespace mamori::app {

/// key = place in the order of calling, from 1.
class IncidentCallModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the incident page")

 public:
  explicit IncidentCallModel(QObject* parent)
      : KeyedListModel({"key", "name", "person", "telephone", "hours", "note", "dial"}, parent) {}
};

/// Newest first. key = number of the note.
class IncidentNoteModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the incident page")

 public:
  explicit IncidentNoteModel(QObject* parent) : KeyedListModel({"key", "moment", "who", "words"}, parent) {}
};

class IncidentViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// Contacts of the open store, or while it is locked those that were marked for it; the ministry's is always there,
  /// last where nobody put it elsewhere.
  Q_PROPERTY(mamori::app::IncidentCallModel* calls READ calls CONSTANT)
  Q_PROPERTY(mamori::app::IncidentNoteModel* notes READ notes CONSTANT)
  /// The store is open: notes can be taken.
  Q_PROPERTY(bool open READ open NOTIFY refreshed)
  Q_PROPERTY(bool shownLocked READ shownLocked NOTIFY refreshed)
  /// Only who is responsible may say so.
  Q_PROPERTY(bool mayShowLocked READ mayShowLocked NOTIFY refreshed)
  /// The note that is being typed.
  Q_PROPERTY(QString words READ words NOTIFY wordsChanged)
  Q_PROPERTY(QString portal READ portal CONSTANT)

 public:
  /// `session` outlives the view model.
  explicit IncidentViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] IncidentCallModel* calls() const { return calls_; }
  [[nodiscard]] IncidentNoteModel* notes() const { return notes_; }
  [[nodiscard]] bool open() const { return session_.isOpen(); }
  [[nodiscard]] bool shownLocked() const { return shown_locked_; }
  [[nodiscard]] bool mayShowLocked() const;
  [[nodiscard]] QString words() const;
  [[nodiscard]] QString portal() const;

  /// The folder of the store: what is shown while it is locked lies beside it.
  void setFolder(const std::filesystem::path& folder);

  /// Whether the calls stay as they are when the store locks, for who is on the telephone.
  void hold(bool held) { held_ = held; }
  /// From here on what may be seen while the store is locked.
  void letGo();

  /// Keeps the words while they are typed.
  Q_INVOKABLE void write(const QString& words);
  Q_INVOKABLE bool note(const QString& words);
  Q_INVOKABLE bool setShownLocked(bool shown);

 signals:
  void refreshed();
  void wordsChanged();

 private:
  void refresh();
  void closed();
  void showPublic();
  /// The file says what the store says: who is marked, in the order of calling.
  void keepPublic(const std::vector<PublicContact>& marked);
  /// `contacts` with the ministry's number of the notice, and beside it from which telephones it cannot be reached.
  [[nodiscard]] std::vector<PublicContact> with_ministry(std::vector<PublicContact> contacts) const;

  DeskSession& session_;
  IncidentCallModel* calls_;
  IncidentNoteModel* notes_;
  std::filesystem::path file_;
  std::vector<PublicContact> public_;
  bool shown_locked_ = false;
  bool held_ = false;
};

}  // namespace mamori::app
