// 事業者 on the pharmacy's screen: who provides which system, where the asking stands, and the steps from asking to
// looking at what came back.
#pragma once

#include "vault/roles.hpp"
#include "viewmodels/exchange/arrival_view_model.hpp"
#include "viewmodels/exchange/outgoing_view_model.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/scan/scan_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"
#include "viewmodels/shell/jotting.hpp"
#include "viewmodels/vendors/paper_form_view_model.hpp"

#include <QStringList>
#include <QUrl>
#include <map>
#include <vector>

namespace mamori::app {

/// All vendors. key = vendor id; `state` is the most pressing of its systems; `remind` = the day to remind has come.
class VendorListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendors page")

 public:
  explicit VendorListModel(QObject* parent);
  void show(const desks::Overview& overview);
};

/// How far a person came with a response that waits, of one system: rows decided about, and rows that are left.
struct Deciding {
  int decided = 0;
  int left = 0;
};

/// The systems of one vendor. key = sheet id; `waiting` = inbox id or 0, `decided` and `undecided`: its rows.
class SystemListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendors page")

 public:
  explicit SystemListModel(QObject* parent);
  /// `year`: the form's, 令和5年度.
  void show(const desks::VendorView& vendor, CivilDate today, const QString& year, Language language,
            const std::map<SheetId, Deciding>& deciding);
};

/// The requests to one vendor, newest first, and below each what was done. `head` = the request itself, with its state
/// in `detail`; else `when` and `text` of one line, and the note in `detail`.
class TrailListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendors page")

 public:
  explicit TrailListModel(QObject* parent);
  void show(const std::vector<desks::AskedView>& asked, Language language);
};

class VendorsViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(Pane pane READ pane NOTIFY paneChanged)
  Q_PROPERTY(bool hasContract READ hasContract NOTIFY refreshed)
  Q_PROPERTY(QString contractRows READ contractRows NOTIFY refreshed)
  Q_PROPERTY(mamori::app::VendorListModel* vendors READ vendors CONSTANT)
  /// Responses that wait for a person.
  Q_PROPERTY(int waiting READ waiting NOTIFY refreshed)
  /// The vendor looked at: its key, or 0.
  Q_PROPERTY(int selected READ selected NOTIFY refreshed)
  Q_PROPERTY(QString selectedName READ selectedName NOTIFY refreshed)
  /// Twelve digits of the vendor's accepted key; empty before the first response.
  Q_PROPERTY(QString selectedFingerprint READ selectedFingerprint NOTIFY refreshed)
  /// Whether the selected vendor is asked at all, and why not.
  Q_PROPERTY(Tie selectedTie READ selectedTie NOTIFY refreshed)
  Q_PROPERTY(QString tieReason READ tieReason NOTIFY refreshed)
  /// Why no vendor at all is asked today; empty where those with a direct contract are.
  Q_PROPERTY(QString noneAsked READ noneAsked NOTIFY refreshed)
  /// Why it is not asked, while that is being written.
  Q_PROPERTY(mamori::app::Jotting* leaving READ leaving CONSTANT)
  /// A request was made before, so that it can be shown again.
  Q_PROPERTY(bool wasAsked READ wasAsked NOTIFY refreshed)
  Q_PROPERTY(mamori::app::SystemListModel* systems READ systems CONSTANT)
  Q_PROPERTY(mamori::app::TrailListModel* trail READ trail CONSTANT)
  /// A request to the selected vendor waits for its answer.
  Q_PROPERTY(bool awaiting READ awaiting NOTIFY refreshed)
  /// The day on which to remind the selected vendor; empty where none is to come.
  Q_PROPERTY(QString reminderDay READ reminderDay NOTIFY refreshed)
  Q_PROPERTY(bool reminderDue READ reminderDue NOTIFY refreshed)
  /// Vendors that are to be reminded today.
  Q_PROPERTY(int remindersDue READ remindersDue NOTIFY refreshed)
  /// Offered as the name of the printed record.
  Q_PROPERTY(QString recordName READ recordName NOTIFY refreshed)
  /// The name of the file the record was saved to last; empty before that.
  Q_PROPERTY(QString savedRecord READ savedRecord NOTIFY recordSaved)
  /// Whether the person at work may ask vendors, leave them out, trust their keys, say that there are none.
  Q_PROPERTY(bool mayAsk READ mayAsk NOTIFY refreshed)
  Q_PROPERTY(bool mayTie READ mayTie NOTIFY refreshed)
  Q_PROPERTY(bool mayTrust READ mayTrust NOTIFY refreshed)
  Q_PROPERTY(bool maySayContract READ maySayContract NOTIFY refreshed)
  Q_PROPERTY(QString today READ today NOTIFY refreshed)
  /// A day a fortnight ahead, offered as the day by which a vendor should answer.
  Q_PROPERTY(QString suggestedDue READ suggestedDue NOTIFY refreshed)
  Q_PROPERTY(QString lastDue READ lastDue NOTIFY refreshed)
  Q_PROPERTY(mamori::app::OutgoingViewModel* outgoing READ outgoing CONSTANT)
  Q_PROPERTY(mamori::app::ScanViewModel* scan READ scan CONSTANT)
  Q_PROPERTY(mamori::app::InboxListModel* inbox READ inbox CONSTANT)
  Q_PROPERTY(mamori::app::ArrivalViewModel* arrival READ arrival CONSTANT)
  Q_PROPERTY(mamori::app::PaperFormViewModel* paper READ paper CONSTANT)
  /// A vendor that is being added: its name, and its systems, each on a line of its own.
  Q_PROPERTY(mamori::app::Jotting* adding READ adding CONSTANT)

 public:
  enum Pane {
    ListPane,
    AddPane,
    AskPane,
    HandOverPane,
    ReceivePane,
    InboxPane,
    ComparePane,
    RemindPane,
    PinPane,
    PaperPane
  };
  Q_ENUM(Pane)
  enum State { NotSent, Sent, ToConfirm, Received, NotNeeded, Expired };
  Q_ENUM(State)
  /// In the order of mamori::Tie.
  enum Tie { Direct, Indirect, Ended };
  Q_ENUM(Tie)

  /// `session` outlives the view model.
  explicit VendorsViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] Pane pane() const { return pane_; }
  [[nodiscard]] bool hasContract() const { return has_contract_; }
  [[nodiscard]] QString contractRows() const { return contract_rows_; }
  [[nodiscard]] VendorListModel* vendors() const { return vendors_; }
  [[nodiscard]] int waiting() const { return inbox_->waiting(); }
  [[nodiscard]] int selected() const { return selected_; }
  [[nodiscard]] QString selectedName() const { return selected_name_; }
  [[nodiscard]] QString selectedFingerprint() const { return selected_fingerprint_; }
  [[nodiscard]] Tie selectedTie() const { return tie_; }
  [[nodiscard]] QString tieReason() const { return tie_reason_; }
  [[nodiscard]] Jotting* leaving() const { return leaving_; }
  [[nodiscard]] QString noneAsked() const { return none_asked_; }
  [[nodiscard]] bool wasAsked() const { return was_asked_; }
  [[nodiscard]] SystemListModel* systems() const { return systems_; }
  [[nodiscard]] TrailListModel* trail() const { return trail_; }
  [[nodiscard]] bool awaiting() const { return awaiting_; }
  [[nodiscard]] QString reminderDay() const { return reminder_day_; }
  [[nodiscard]] bool reminderDue() const { return reminder_due_; }
  [[nodiscard]] int remindersDue() const { return reminders_due_; }
  [[nodiscard]] QString recordName() const;
  [[nodiscard]] QString savedRecord() const { return saved_record_; }
  [[nodiscard]] bool mayAsk() const { return may(vault::Verb::request); }
  [[nodiscard]] bool mayTie() const { return may(vault::Verb::vendor_tie); }
  [[nodiscard]] bool mayTrust() const { return may(vault::Verb::digits); }
  [[nodiscard]] bool maySayContract() const { return may(vault::Verb::contract); }
  [[nodiscard]] QString today() const { return today_; }
  [[nodiscard]] QString suggestedDue() const { return suggested_due_; }
  [[nodiscard]] QString lastDue() const { return last_due_; }
  [[nodiscard]] OutgoingViewModel* outgoing() const { return outgoing_; }
  [[nodiscard]] ScanViewModel* scan() const { return scan_; }
  [[nodiscard]] InboxListModel* inbox() const { return inbox_; }
  [[nodiscard]] ArrivalViewModel* arrival() const { return arrival_; }
  [[nodiscard]] PaperFormViewModel* paper() const { return paper_; }
  [[nodiscard]] Jotting* adding() const { return adding_; }

  /// Looks at a vendor; 0 goes back to the list alone.
  Q_INVOKABLE void select(int vendor);
  Q_INVOKABLE void show(mamori::app::VendorsViewModel::Pane pane);
  /// One step back: from what is open to the vendors.
  Q_INVOKABLE void back();

  Q_INVOKABLE void setContract(bool hasContract);
  /// `systems`: one name each; empty ones are left out.
  Q_INVOKABLE bool addVendor(const QString& name, const QStringList& systems);
  Q_INVOKABLE bool addSystem(const QString& name);

  /// Asks the selected vendor no more, for a reason; Direct asks it again.
  Q_INVOKABLE bool setTie(mamori::app::VendorsViewModel::Tie tie, const QString& reason);
  /// Makes and shows a request to the selected vendor; `due` is ISO or empty.
  Q_INVOKABLE bool ask(const QString& due);
  /// Shows the newest request again, as it was made.
  Q_INVOKABLE bool showAgain();
  /// Opens what arrived for comparison.
  Q_INVOKABLE void look(int inbox);
  /// Copies what a vendor answered about a system on paper.
  Q_INVOKABLE void copyPaper(int sheet);
  /// What is being typed about reminding the selected vendor.
  Q_INVOKABLE QString remindNote() const;
  /// Keeps it while it is typed.
  Q_INVOKABLE void writeRemindNote(const QString& note);
  /// Writes down that the selected vendor was asked or reminded. `channel` is in the order of Channel, `day` ISO.
  Q_INVOKABLE bool log(bool reminder, int channel, const QString& day, const QString& note);
  /// Trusts the key with these digits for the selected vendor, before anything under it came.
  Q_INVOKABLE bool pin(const QString& digits, bool met);
  /// Saves the record of asking as PDF; of the selected vendor, or of all.
  Q_INVOKABLE bool saveRecord(const QUrl& file);
  /// Takes files in that were opened from outside the page.
  void openFiles(const QList<QUrl>& files);

 signals:
  void paneChanged();
  void refreshed();
  void recordSaved();

 private:
  [[nodiscard]] bool may(vault::Verb verb) const {
    return session_.isOpen() && vault::allowed(session_.vault().session().role, verb);
  }
  void refresh();
  void clear();
  void selectFrom(const desks::Overview& overview);
  [[nodiscard]] std::map<SheetId, Deciding> decidingOf(const desks::VendorView& vendor);
  void forgetSelected();
  void handOver(const desks::Outgoing& outgoing);
  void take(const QByteArray& envelope);
  /// What came in: the comparison of one, the list of several.
  void showArrivals();

  DeskSession& session_;
  VendorListModel* vendors_;
  SystemListModel* systems_;
  TrailListModel* trail_;
  InboxListModel* inbox_;
  OutgoingViewModel* outgoing_;
  ScanViewModel* scan_;
  std::vector<int> arrivals_;  ///< of this reading
  ArrivalViewModel* arrival_;
  PaperFormViewModel* paper_;
  Jotting* adding_;
  Jotting* leaving_;
  Pane pane_ = ListPane;
  bool has_contract_ = true;
  QString contract_rows_;
  QString none_asked_;
  bool was_asked_ = false;
  bool awaiting_ = false;
  bool reminder_due_ = false;
  int reminders_due_ = 0;
  QString reminder_day_;
  QString saved_record_;
  int selected_ = 0;
  QString selected_name_;
  QString selected_fingerprint_;
  Tie tie_ = Direct;
  QString tie_reason_;
  QString today_;
  QString suggested_due_;
  QString last_due_;
};

}  // namespace mamori::app
