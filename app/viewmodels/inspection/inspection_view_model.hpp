// 立入検査: every sheet in the official order, to be looked at and not changed, and what is missing before the day.
#pragma once

#include "adapters/secret_input.hpp"
#include "viewmodels/exchange/outgoing_view_model.hpp"
#include "viewmodels/inspection/exhibit_view_model.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/papers/papers_view_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/sheet/signature_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QStringList>
#include <set>

namespace mamori::app {

/// What an inspector would find missing. key tells kind, sheet and row; `reminder`: nothing is missing, something is
/// to be brought.
class MissingListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 立入検査")

 public:
  explicit MissingListModel(QObject* parent);
  void show(const desks::Overview& overview, Language language);
};

/// Vendors' sheets that are not counted. key = the sheet; `text` names it, `detail` says why and what it answered.
class LeftOutListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 立入検査")

 public:
  explicit LeftOutListModel(QObject* parent) : KeyedListModel({"key", "text", "detail"}, parent) {}
  void show(const desks::Overview& overview, Language language);
};

/// The rows of the chosen sheet as the form prints them. key = "2(5)@server"; `mark` as AnswerMark; `evidence`: there
/// is something that it stands on.
class OfficialRowListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 立入検査")

 public:
  explicit OfficialRowListModel(QObject* parent);
  /// `evidenced`: the rows (ledgers::subject_of) with photos or papers; `signature`: of this sheet.
  void show(const desks::SheetView& view, const std::set<std::string>& evidenced, const SignatureViewModel& signature,
            Language language);
};

/// What was shown to inspectors, newest first. key = number of the entry.
class ShownRecordListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 立入検査")

 public:
  explicit ShownRecordListModel(QObject* parent) : KeyedListModel({"key", "text", "detail"}, parent) {}
  /// Errors: storage_*.
  Result<void> show(DeskSession& session);
};

class InspectionViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(QString pharmacy READ pharmacy NOTIFY refreshed)
  Q_PROPERTY(QString responsible READ responsible NOTIFY refreshed)
  /// The form's full name with its edition.
  Q_PROPERTY(QString form READ form NOTIFY refreshed)
  Q_PROPERTY(QString lastCheck READ lastCheck NOTIFY refreshed)
  Q_PROPERTY(QString today READ today NOTIFY refreshed)
  /// How many things are missing; reminders are not counted.
  Q_PROPERTY(int missingCount READ missingCount NOTIFY refreshed)
  Q_PROPERTY(mamori::app::MissingListModel* missing READ missing CONSTANT)
  Q_PROPERTY(mamori::app::LeftOutListModel* leftOut READ leftOut CONSTANT)
  /// The sheets of the inspection, the pharmacy's own first.
  Q_PROPERTY(QList<QString> sheets READ sheets NOTIFY refreshed)
  Q_PROPERTY(int current READ current NOTIFY refreshed)
  Q_PROPERTY(mamori::app::OfficialRowListModel* rows READ rows CONSTANT)
  /// Who signed the chosen sheet, and on what its answers stand.
  Q_PROPERTY(mamori::app::SignatureViewModel* signature READ signature CONSTANT)
  Q_PROPERTY(int answered READ answered NOTIFY refreshed)
  Q_PROPERTY(int total READ total NOTIFY refreshed)
  /// Somebody else looks at the screen: nothing can be changed, and only the own secret leads back.
  Q_PROPERTY(bool showing READ showing NOTIFY showingChanged)
  /// What is shown beside the form: chart, ledgers, evidence.
  Q_PROPERTY(mamori::app::ExhibitViewModel* exhibit READ exhibit CONSTANT)
  Q_PROPERTY(mamori::app::ShownRecordListModel* record READ record CONSTANT)
  /// The signed status, while it is shown.
  Q_PROPERTY(mamori::app::OutgoingViewModel* outgoing READ outgoing CONSTANT)

 public:
  /// `session` outlives the view model.
  explicit InspectionViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] QString pharmacy() const { return pharmacy_; }
  [[nodiscard]] QString responsible() const { return responsible_; }
  [[nodiscard]] QString form() const { return form_; }
  [[nodiscard]] QString lastCheck() const { return last_check_; }
  [[nodiscard]] QString today() const { return today_; }
  [[nodiscard]] int missingCount() const { return missing_count_; }
  [[nodiscard]] MissingListModel* missing() const { return missing_; }
  [[nodiscard]] LeftOutListModel* leftOut() const { return left_out_; }
  [[nodiscard]] QList<QString> sheets() const { return sheets_; }
  [[nodiscard]] int current() const { return current_; }
  [[nodiscard]] OfficialRowListModel* rows() const { return rows_; }
  [[nodiscard]] SignatureViewModel* signature() const { return signature_; }
  [[nodiscard]] int answered() const { return answered_; }
  [[nodiscard]] int total() const { return total_; }
  [[nodiscard]] ExhibitViewModel* exhibit() const { return exhibit_; }
  [[nodiscard]] ShownRecordListModel* record() const { return record_; }
  [[nodiscard]] OutgoingViewModel* outgoing() const { return outgoing_; }
  [[nodiscard]] bool showing() const { return showing_; }

  /// Shows another sheet, by its place in `sheets`.
  Q_INVOKABLE void choose(int sheet);
  /// Hands the screen to an inspector; when and what was shown is written down.
  Q_INVOKABLE bool begin();
  /// Takes it back.
  Q_INVOKABLE bool end(mamori::app::SecretInput* secret);
  /// Goes to where a missing thing is put right.
  Q_INVOKABLE void go(const QString& key);
  /// Opens what a row of the chosen sheet stands on.
  Q_INVOKABLE void openEvidence(const QString& key);
  /// What was typed can be a 検査コード; nothing is one too.
  Q_INVOKABLE bool isCode(const QString& typed) const;
  /// Signs the status as it is now, with the inspector's code if there is one, and shows it.
  Q_INVOKABLE bool showStatus(const QString& code = {});
  /// Asks for the same on paper.
  Q_INVOKABLE bool printStatus(const QString& code = {});

 signals:
  void refreshed();
  void showingChanged();
  void sheetWanted(int sheet, const QString& row);
  void vendorWanted(int sheet);
  void ledgerWanted(int ledger);
  void paperWanted(const QString& name, const mamori::app::PapersViewModel::Job& job);

 private:
  Result<desks::Outgoing> status(const QString& code);
  void refresh();
  void showSheet(const desks::Overview& overview);
  bool noteSheet();
  void setShowing(bool showing);

  DeskSession& session_;
  MissingListModel* missing_;
  LeftOutListModel* left_out_;
  OfficialRowListModel* rows_;
  SignatureViewModel* signature_;
  OutgoingViewModel* outgoing_;
  ExhibitViewModel* exhibit_;
  ShownRecordListModel* record_;
  QString pharmacy_;
  QString responsible_;
  QString form_;
  QString last_check_;
  QString today_;
  QList<QString> sheets_;
  std::vector<SheetId> sheet_ids_;
  int current_ = 0;
  bool showing_ = false;
  int missing_count_ = 0;
  int answered_ = 0;
  int total_ = 0;
};

}  // namespace mamori::app
