// 設定 → 人と役割, with the recovery sheet: who works with the store, each with a secret of their own. Every step that
// gives or takes access wants the own secret once more.
#pragma once

#include "adapters/secret_input.hpp"
#include "reports/recovery_sheet.hpp"
#include "vault/new_key.hpp"
#include "viewmodels/backup/background_work.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QStringList>
#include <QThreadPool>
#include <functional>
#include <memory>
#include <optional>

namespace mamori::app {

/// Who is there, then who left. key = number; `name`, `role` as PeopleViewModel::Role, `own` for the person at work,
/// `gone` a day or empty; `without` where a new key left the person without a passphrase.
class PersonListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 人と役割")

 public:
  explicit PersonListModel(QObject* parent);
  void show(const std::vector<Person>& people, const std::vector<PersonId>& without, PersonId own, Language language);
};

class PeopleViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(mamori::app::PersonListModel* people READ people CONSTANT)
  /// The person at work may change people and keys.
  Q_PROPERTY(bool responsible READ responsible NOTIFY refreshed)
  /// May change the own secret at least.
  Q_PROPERTY(bool working READ working NOTIFY refreshed)
  /// What stands beside the list.
  Q_PROPERTY(Pane pane READ pane NOTIFY paneChanged)
  /// The person that PersonPane is about; 0 for none.
  Q_PROPERTY(int selected READ selected NOTIFY paneChanged)
  Q_PROPERTY(QString selectedName READ selectedName NOTIFY selectionChanged)
  Q_PROPERTY(Role selectedRole READ selectedRole NOTIFY selectionChanged)
  Q_PROPERTY(bool selectedOwn READ selectedOwn NOTIFY selectionChanged)
  /// Nobody else is responsible.
  Q_PROPERTY(bool selectedLast READ selectedLast NOTIFY selectionChanged)
  /// Keys are being made; nothing else can be asked for.
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  /// How far the copy under a new key is, 0 to 1; below 0 while none is made.
  Q_PROPERTY(double progress READ progress NOTIFY busyChanged)
  /// Whom a new key of the store would leave without a passphrase, and whether the recovery sheet with it.
  Q_PROPERTY(QStringList leftOut READ leftOut NOTIFY refreshed)
  Q_PROPERTY(bool sheetLeftOut READ sheetLeftOut NOTIFY refreshed)
  /// What went well last, until the next thing is asked for.
  Q_PROPERTY(Done done READ done NOTIFY doneChanged)

  Q_PROPERTY(Sheet sheet READ sheet NOTIFY refreshed)
  /// Days as a person reads them; empty for never.
  Q_PROPERTY(QString sheetMade READ sheetMade NOTIFY refreshed)
  Q_PROPERTY(QString sheetTried READ sheetTried NOTIFY refreshed)
  Q_PROPERTY(QString sheetSpent READ sheetSpent NOTIFY refreshed)
  /// The new code by groups, while it is shown; empty otherwise.
  Q_PROPERTY(QStringList code READ code NOTIFY codeChanged)

  /// The store was made just now; the recovery sheet is the last step of that.
  Q_PROPERTY(bool beginning READ beginning NOTIFY paneChanged)
  /// This device has hardware that makes a PIN worth anything.
  Q_PROPERTY(bool pinPossible READ pinPossible NOTIFY pinPossibleChanged)
  Q_PROPERTY(bool pinSet READ pinSet NOTIFY refreshed)

 public:
  /// As mamori::Role.
  enum Role { Responsible, Staff, Viewer };
  Q_ENUM(Role)
  enum Pane { ListPane, PersonPane, AddPane, RecoveryPane };
  Q_ENUM(Pane)
  enum Done { None, Added, Removed, RoleSet, SecretSet, SheetMade, SheetTried, PinSet, PinRemoved, KeyRenewed };
  Q_ENUM(Done)
  /// How things stand with the printed code: there is none, it was not tried, it is good, somebody got in with it.
  enum Sheet { NoSheet, Untried, Tried, Spent };
  Q_ENUM(Sheet)

  /// Both outlive the view model.
  PeopleViewModel(DeskSession& session, crypto::KeyStore& keys, QObject* parent = nullptr);
  ~PeopleViewModel() override;

  [[nodiscard]] PersonListModel* people() const { return people_; }
  [[nodiscard]] bool responsible() const { return role_ == Responsible; }
  [[nodiscard]] bool working() const { return role_ != Viewer; }
  [[nodiscard]] Pane pane() const { return pane_; }
  [[nodiscard]] int selected() const { return selected_; }
  [[nodiscard]] QString selectedName() const;
  [[nodiscard]] Role selectedRole() const;
  [[nodiscard]] bool selectedOwn() const;
  [[nodiscard]] bool selectedLast() const;
  [[nodiscard]] bool busy() const { return busy_; }
  [[nodiscard]] double progress() const { return renewed_ ? work_.progress() : -1; }
  [[nodiscard]] QStringList leftOut() const { return left_out_; }
  [[nodiscard]] bool sheetLeftOut() const { return sheet_left_out_; }
  [[nodiscard]] Done done() const { return done_; }
  [[nodiscard]] Sheet sheet() const;
  [[nodiscard]] QString sheetMade() const { return dayOrEmpty(recovery_.made); }
  [[nodiscard]] QString sheetTried() const { return dayOrEmpty(recovery_.tried); }
  [[nodiscard]] QString sheetSpent() const { return dayOrEmpty(recovery_.spent); }
  [[nodiscard]] QStringList code() const { return code_; }
  [[nodiscard]] bool pinPossible() const { return pin_possible_; }
  [[nodiscard]] bool pinSet() const { return pin_set_; }
  /// The page for the code that is shown.
  [[nodiscard]] reports::RecoverySheet printed() const;

  [[nodiscard]] bool beginning() const { return beginning_; }
  /// The recovery sheet of a store that was made just now.
  void begin();
  /// That is done, or left for later.
  Q_INVOKABLE void goOn();
  Q_INVOKABLE void show(mamori::app::PeopleViewModel::Pane pane);
  Q_INVOKABLE void select(int person);
  /// Back to the list.
  Q_INVOKABLE void back() { show(ListPane); }

  // `own` is the secret of the person at work, who says so once more.
  Q_INVOKABLE void add(const QString& name, mamori::app::PeopleViewModel::Role role, mamori::app::SecretInput* secret,
                       mamori::app::SecretInput* own);
  /// The person that is selected; with a new key of the store where what the person knows must open nothing any more.
  Q_INVOKABLE void remove(const QString& reason, bool newKey, mamori::app::SecretInput* own);
  /// The same for a secret that leaked while everybody stays.
  Q_INVOKABLE void renewKey(const QString& reason, mamori::app::SecretInput* own);
  Q_INVOKABLE void setRole(mamori::app::PeopleViewModel::Role role, mamori::app::SecretInput* own);
  Q_INVOKABLE void setSecret(mamori::app::SecretInput* secret, mamori::app::SecretInput* own);
  /// A PIN for the person at work on this device.
  Q_INVOKABLE void setPin(mamori::app::SecretInput* pin, mamori::app::SecretInput* own);
  Q_INVOKABLE void removePin();
  /// A new code, shown until it is put away.
  Q_INVOKABLE void makeSheet(mamori::app::SecretInput* own);
  Q_INVOKABLE void trySheet(mamori::app::SecretInput* typed);
  Q_INVOKABLE void putCodeAway();
  /// Asks for the code that is shown as a paper.
  Q_INVOKABLE void printSheet() { emit printWanted(); }

 signals:
  void refreshed();
  void paneChanged();
  void selectionChanged();
  void busyChanged();
  void doneChanged();
  void codeChanged();
  void pinPossibleChanged();
  void printWanted();
  void wentOn();

 private:
  using Step = std::function<Result<void>(vault::Vault&)>;
  using KeyStep = std::function<Result<void>(vault::Vault&, const vault::Proof&, vault::NewKey&)>;
  using ProvenStep = std::function<Result<void>(vault::Vault&, const vault::Proof&)>;
  /// Does the step once the screen has said that it is under way: what the store does takes a moment, and the vault is
  /// used by this thread alone. Keys are derived on another one.
  void run(Done done, Step step);
  void runProven(Done done, SecretInput* own, ProvenStep step);
  /// Copies the store under another key off the screen's thread before the step, which takes it into use.
  void runWithNewKey(Done done, SecretInput* own, KeyStep step);
  void copyUnderNewKey(Done done, std::shared_ptr<vault::Proof> proof, KeyStep step);
  Result<void> makeSheetNow(const vault::Proof& proof, vault::NewKey* renewed);
  /// Derives the key of a new secret off the screen's thread.
  [[nodiscard]] Result<vault::SecretWork> derived(Result<vault::SecretWork> begun);
  void finish(Done done, const Result<void>& result);
  void refresh();
  void close();
  void setDone(Done done);
  void showCode(const SecretBytes& code);
  [[nodiscard]] QString dayOrEmpty(UnixTime time) const;

  DeskSession& session_;
  crypto::KeyStore& keys_;
  PersonListModel* people_;
  Role role_ = Viewer;
  PersonId own_{};
  RecoveryState recovery_;
  bool beginning_ = false;
  bool pin_possible_ = false;
  bool pin_set_ = false;
  Pane pane_ = ListPane;
  int selected_ = 0;
  bool busy_ = false;
  Done done_ = None;
  QStringList code_;
  QStringList left_out_;
  bool sheet_left_out_ = false;
  std::optional<vault::NewKey> renewed_;  ///< while it is copied; gone before the vault is
  QThreadPool asking_;                    ///< the hardware, which may take its time
  BackgroundWork work_;                   ///< goes first, with what it does to that
};

}  // namespace mamori::app
