// One pharmacy at an inspector's desk: what it showed last, verified again, what it showed before, and the note.
#pragma once

#include "desks/inspector_desk.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"
#include "viewmodels/shell/jotting.hpp"

#include <QStringList>

namespace mamori::app {

/// The sheets of a status. key = place; `name`; counts of the required rows; `lastCheck` the day of the last check; of
/// a vendor's `footing`, on what it stands, and `since`, a line for each row that is not as the vendor signed it last.
class ShownSheetListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the inspector's desk")

 public:
  explicit ShownSheetListModel(QObject* parent);
  void show(const desks::StatusView& status, const Edition* edition, Language language);
};

/// Everything that a pharmacy showed, newest first. key = id of the status.
class VisitListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the inspector's desk")

 public:
  explicit VisitListModel(QObject* parent);
  void show(const std::vector<const StatusLine*>& visits, Language language);
};

class PharmacyViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the inspector's desk")
  /// Id of the status that is looked at; 0 for none.
  Q_PROPERTY(int status READ status NOTIFY refreshed)
  Q_PROPERTY(QString name READ name NOTIFY refreshed)
  /// "4821 7730", of its key.
  Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY refreshed)
  Q_PROPERTY(State state READ state NOTIFY refreshed)
  Q_PROPERTY(QString edition READ edition NOTIFY refreshed)
  Q_PROPERTY(QString issued READ issued NOTIFY refreshed)
  Q_PROPERTY(QString received READ received NOTIFY refreshed)
  Q_PROPERTY(int days READ days NOTIFY refreshed)
  Q_PROPERTY(bool stale READ stale NOTIFY refreshed)
  Q_PROPERTY(int missing READ missing NOTIFY refreshed)
  Q_PROPERTY(QString note READ note NOTIFY refreshed)
  /// Another note, while it is being written.
  Q_PROPERTY(mamori::app::Jotting* noteTyped READ noteTyped CONSTANT)
  /// The 検査コード in it; empty when none was typed in.
  Q_PROPERTY(QString code READ code NOTIFY refreshed)
  /// Whether it is the one that this desk gave out.
  Q_PROPERTY(bool ownCode READ ownCode NOTIFY refreshed)
  /// A pharmacy of the same name has another key.
  Q_PROPERTY(bool namesake READ namesake NOTIFY refreshed)
  Q_PROPERTY(mamori::app::ShownSheetListModel* sheets READ sheets CONSTANT)
  /// A line for each vendor's sheet that the pharmacy does not count: whose, why and what it said.
  Q_PROPERTY(QStringList leftOut READ leftOut NOTIFY refreshed)
  Q_PROPERTY(mamori::app::VisitListModel* visits READ visits CONSTANT)

 public:
  /// In the order of InboxState.
  enum State { Waiting, Accepted, Refused };
  Q_ENUM(State)

  /// `session` outlives the view model.
  explicit PharmacyViewModel(DeskSession& session, QObject* parent = nullptr);

  /// `given`: the code that this desk gave out last.
  void show(const desks::PharmacyBoard& board, StatusId status, const std::vector<std::uint8_t>& given);
  void clear();

  [[nodiscard]] int status() const { return static_cast<int>(line_.id); }
  [[nodiscard]] QString name() const { return QString::fromStdString(line_.pharmacy); }
  [[nodiscard]] QString fingerprint() const;
  [[nodiscard]] State state() const { return static_cast<State>(line_.state); }
  [[nodiscard]] QString edition() const { return edition_; }
  [[nodiscard]] QString issued() const;
  [[nodiscard]] QString received() const;
  [[nodiscard]] int days() const;
  [[nodiscard]] bool stale() const { return days() > desks::stale_days; }
  [[nodiscard]] int missing() const { return static_cast<int>(line_.missing); }
  [[nodiscard]] QString note() const { return QString::fromStdString(line_.note); }
  [[nodiscard]] Jotting* noteTyped() const { return note_typed_; }
  [[nodiscard]] QString code() const;
  [[nodiscard]] bool ownCode() const { return own_code_; }
  [[nodiscard]] bool namesake() const { return namesake_; }
  [[nodiscard]] ShownSheetListModel* sheets() const { return sheets_; }
  [[nodiscard]] QStringList leftOut() const { return left_out_; }
  [[nodiscard]] VisitListModel* visits() const { return visits_; }

  Q_INVOKABLE bool accept() { return decide(InboxState::accepted); }
  Q_INVOKABLE bool refuse() { return decide(InboxState::refused); }
  Q_INVOKABLE bool keepNote(const QString& text);

 signals:
  void refreshed();

 private:
  bool decide(InboxState state);

  DeskSession& session_;
  ShownSheetListModel* sheets_;
  VisitListModel* visits_;
  Jotting* note_typed_;
  StatusLine line_;
  std::vector<std::uint8_t> nonce_;
  QString edition_;
  QStringList left_out_;
  bool own_code_ = false;
  bool namesake_ = false;
};

}  // namespace mamori::app
