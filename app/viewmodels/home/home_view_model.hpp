// ホーム: where the pharmacy stands in numbers, and what to do next.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

namespace mamori::app {

/// What to do next, in the order of doing. key tells kind, sheet and row; `tone` as Tone in QML.
class NextListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by ホーム")

 public:
  explicit NextListModel(QObject* parent);
  void show(const desks::Overview& overview, Language language);
};

class HomeViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(Standing standing READ standing NOTIFY refreshed)
  Q_PROPERTY(QString pharmacy READ pharmacy NOTIFY refreshed)
  Q_PROPERTY(QString edition READ edition NOTIFY refreshed)
  /// Of the edition: 令和5年度.
  Q_PROPERTY(QString year READ year NOTIFY refreshed)
  /// The pharmacy's own sheet: rows that are required, and how they were answered.
  Q_PROPERTY(int total READ total NOTIFY refreshed)
  Q_PROPERTY(int answered READ answered NOTIFY refreshed)
  Q_PROPERTY(int yes READ yes NOTIFY refreshed)
  Q_PROPERTY(int no READ no NOTIFY refreshed)
  Q_PROPERTY(int open READ open NOTIFY refreshed)  ///< without those of toRenew
  /// Required rows that last year's answer stands beside.
  Q_PROPERTY(int toRenew READ toRenew NOTIFY refreshed)
  Q_PROPERTY(int referenceTotal READ referenceTotal NOTIFY refreshed)
  Q_PROPERTY(int referenceAnswered READ referenceAnswered NOTIFY refreshed)
  /// The vendors' sheets by where the asking stands.
  Q_PROPERTY(bool vendorsNeeded READ vendorsNeeded NOTIFY refreshed)
  Q_PROPERTY(int vendorSheets READ vendorSheets NOTIFY refreshed)
  Q_PROPERTY(int vendorReceived READ vendorReceived NOTIFY refreshed)
  Q_PROPERTY(int vendorToConfirm READ vendorToConfirm NOTIFY refreshed)
  Q_PROPERTY(int vendorSilent READ vendorSilent NOTIFY refreshed)
  Q_PROPERTY(int vendorNotAsked READ vendorNotAsked NOTIFY refreshed)
  /// To the last day of the edition's year; negative once it is over.
  Q_PROPERTY(int daysLeft READ daysLeft NOTIFY refreshed)
  Q_PROPERTY(QString lastDay READ lastDay NOTIFY refreshed)
  /// Empty before the first check.
  Q_PROPERTY(QString lastCheck READ lastCheck NOTIFY refreshed)
  Q_PROPERTY(QString nextCheck READ nextCheck NOTIFY refreshed)
  /// For somebody responsible: what the program found out by itself in the last month, that somebody was at the files
  /// or at the lock screen, and when. Empty where it found nothing.
  Q_PROPERTY(QString alarm READ alarm NOTIFY refreshed)
  Q_PROPERTY(QString alarmDay READ alarmDay NOTIFY refreshed)
  Q_PROPERTY(mamori::app::NextListModel* next READ next CONSTANT)

 public:
  enum Standing {
    NoYear,          ///< no form was begun yet
    GateUnanswered,  ///< the first question of all is open
    NotNeeded,       ///< no medical information system: nothing more to fill in
    UnderWay,
    OwnComplete,  ///< the pharmacy's sheet is complete, a vendor's is not
    AllComplete
  };
  Q_ENUM(Standing)

  /// `session` outlives the view model.
  explicit HomeViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] Standing standing() const { return standing_; }
  [[nodiscard]] QString pharmacy() const { return pharmacy_; }
  [[nodiscard]] QString edition() const { return edition_; }
  [[nodiscard]] QString year() const { return year_; }
  [[nodiscard]] int total() const { return required_.total; }
  [[nodiscard]] int answered() const { return required_.answered; }
  [[nodiscard]] int yes() const { return required_.yes; }
  [[nodiscard]] int no() const { return required_.no; }
  [[nodiscard]] int open() const { return required_.open() - to_renew_; }
  [[nodiscard]] int toRenew() const { return to_renew_; }
  [[nodiscard]] int referenceTotal() const { return reference_.total; }
  [[nodiscard]] int referenceAnswered() const { return reference_.answered; }
  [[nodiscard]] bool vendorsNeeded() const { return vendors_needed_; }
  [[nodiscard]] int vendorSheets() const { return vendor_sheets_; }
  [[nodiscard]] int vendorReceived() const { return vendor_received_; }
  [[nodiscard]] int vendorToConfirm() const { return vendor_to_confirm_; }
  [[nodiscard]] int vendorSilent() const { return vendor_silent_; }
  [[nodiscard]] int vendorNotAsked() const { return vendor_not_asked_; }
  [[nodiscard]] int daysLeft() const { return days_left_; }
  [[nodiscard]] QString lastDay() const { return last_day_; }
  [[nodiscard]] QString lastCheck() const { return last_check_; }
  [[nodiscard]] QString nextCheck() const { return next_check_; }
  [[nodiscard]] QString alarm() const { return alarm_; }
  [[nodiscard]] QString alarmDay() const { return alarm_day_; }
  [[nodiscard]] NextListModel* next() const { return next_; }

  /// Goes to where a next thing is done.
  Q_INVOKABLE void go(const QString& key);

 signals:
  void refreshed();
  /// A sheet is wanted, at a row or with an empty key at its first open row.
  void sheetWanted(int sheet, const QString& row);
  /// A vendor's page is wanted: of the vendor that answers this sheet, or with 0 the list.
  void vendorWanted(int sheet);
  /// The response that waits for this sheet is wanted.
  void arrivalWanted(int sheet);

 private:
  void refresh();
  void countVendors(const desks::Overview& overview);
  void readAlarm();

  DeskSession& session_;
  NextListModel* next_;
  Standing standing_ = GateUnanswered;
  QString pharmacy_;
  QString edition_;
  QString year_;
  Tally required_;
  Tally reference_;
  int to_renew_ = 0;
  bool vendors_needed_ = true;
  int vendor_sheets_ = 0;
  int vendor_received_ = 0;
  int vendor_to_confirm_ = 0;
  int vendor_silent_ = 0;
  int vendor_not_asked_ = 0;
  int days_left_ = 0;
  QString last_day_;
  QString last_check_;
  QString next_check_;
  QString alarm_;
  QString alarm_day_;
};

}  // namespace mamori::app
