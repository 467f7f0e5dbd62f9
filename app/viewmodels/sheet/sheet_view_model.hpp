// One sheet, open in front of a person: the list of its rows, the open row, and the verbs that answer it. The same for
// the pharmacy's own sheet, a vendor's sheet at the pharmacy, and a sheet at the vendor's desk.
#pragma once

#include "viewmodels/history/history_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/sheet/answer_steps.hpp"
#include "viewmodels/sheet/row_view_model.hpp"
#include "viewmodels/sheet/signature_view_model.hpp"
#include "viewmodels/shell/jotting.hpp"

#include <QTimer>
#include <map>

namespace mamori::app {

/// The rows of a sheet in official order. key = "2(5)@server"; `mark` as AnswerMark, `heading` above the row and
/// whether it is shown, `part`: the form's title over the required or the reference rows where they begin.
class SheetRowListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the sheet")

 public:
  explicit SheetRowListModel(QObject* parent);
  void show(const desks::SheetView& view, Language language);
};

class SheetViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// The sheet's id, or 0 while none is open.
  Q_PROPERTY(int sheet READ sheet NOTIFY refreshed)
  /// 薬局確認用; false for 事業者確認用.
  Q_PROPERTY(bool own READ own NOTIFY refreshed)
  Q_PROPERTY(QString title READ title NOTIFY refreshed)
  Q_PROPERTY(QString edition READ edition NOTIFY refreshed)
  /// The form was read in here from files, which can be filled in.
  Q_PROPERTY(bool fillable READ fillable NOTIFY refreshed)
  /// The pharmacy, or the vendor with the system.
  Q_PROPERTY(QString owner READ owner NOTIFY refreshed)
  Q_PROPERTY(QString system READ system NOTIFY refreshed)
  Q_PROPERTY(int requiredTotal READ requiredTotal NOTIFY refreshed)
  Q_PROPERTY(int requiredAnswered READ requiredAnswered NOTIFY refreshed)
  Q_PROPERTY(int referenceTotal READ referenceTotal NOTIFY refreshed)
  Q_PROPERTY(int referenceAnswered READ referenceAnswered NOTIFY refreshed)
  Q_PROPERTY(bool complete READ complete NOTIFY refreshed)
  Q_PROPERTY(bool gateOpen READ gateOpen NOTIFY refreshed)
  Q_PROPERTY(bool hasVendorContract READ hasVendorContract NOTIFY refreshed)
  /// Numbers of the rows that need not be filled in without one; empty where the form has none.
  Q_PROPERTY(QString contractRows READ contractRows NOTIFY refreshed)
  /// The form's own notes (＊) above the part in which the open row stands.
  Q_PROPERTY(QList<QString> notes READ notes NOTIFY refreshed)
  Q_PROPERTY(mamori::app::SheetRowListModel* rows READ rows CONSTANT)
  Q_PROPERTY(mamori::app::RowViewModel* row READ row CONSTANT)
  Q_PROPERTY(mamori::app::SignatureViewModel* signature READ signature CONSTANT)
  /// Place of the open row in the list, from 0; -1 while none is open.
  Q_PROPERTY(int position READ position NOTIFY refreshed)
  /// Where there is room for one of them only: the open row is shown in place of the list.
  Q_PROPERTY(bool rowShown READ rowShown WRITE setRowShown NOTIFY rowShownChanged)
  Q_PROPERTY(mamori::app::LastSave saved READ saved NOTIFY savedChanged)
  /// The second check stands in front and the first is folded: never both pairs of answers at once.
  Q_PROPERTY(bool secondInFront READ secondInFront NOTIFY refreshed)
  /// A first check that was folded is being put right.
  Q_PROPERTY(bool fixingFirst READ fixingFirst WRITE setFixingFirst NOTIFY refreshed)
  /// はい was pressed on the day of a first いいえ: a person says whether that was a slip or is the second check.
  Q_PROPERTY(bool checkAsked READ checkAsked NOTIFY checkAskedChanged)
  /// Why an answer changes, and why a row is out of scope, while that is being written.
  Q_PROPERTY(mamori::app::Jotting* reason READ reason CONSTANT)
  Q_PROPERTY(mamori::app::Jotting* scopeReason READ scopeReason CONSTANT)
  /// A verdict that was given is about to change, and the history wants to know why.
  Q_PROPERTY(bool reasonAsked READ reasonAsked NOTIFY reasonAskedChanged)
  /// Longest reason, in characters.
  Q_PROPERTY(int reasonLimit READ reasonLimit CONSTANT)
  /// A check day before the form came out, just entered or long there, that waits for a person to say that it is right;
  /// empty when none does.
  Q_PROPERTY(QString earlyDay READ earlyDay NOTIFY earlyDayChanged)
  /// It is the second check's, not the first's.
  Q_PROPERTY(bool earlySecond READ earlySecond NOTIFY earlyDayChanged)
  /// The last changes of the open row.
  Q_PROPERTY(mamori::app::HistoryListModel* history READ history CONSTANT)
  /// Longest remark, in characters.
  Q_PROPERTY(int remarkLimit READ remarkLimit CONSTANT)
  /// What the last refusal was about.
  Q_PROPERTY(mamori::app::SheetViewModel::Field errorField READ errorField NOTIFY errorChanged)

 public:
  enum Field { NoField, FirstField, FirstDayField, TargetField, SecondField, SecondDayField, RemarkField, SheetField };
  Q_ENUM(Field)

  /// `session` outlives the view model.
  explicit SheetViewModel(DeskSession& session, QObject* parent = nullptr);

  /// Opens a sheet at the row `key` and shows it; at its first unanswered row, showing the list, when `key` is empty or
  /// not on the sheet.
  bool open(SheetId sheet, const QString& key = {});
  Q_INVOKABLE bool openSheet(int sheet, const QString& key = {});
  Q_INVOKABLE void close();

  Q_INVOKABLE void choose(const QString& key);
  /// Moves by `by` rows and stays within the sheet.
  Q_INVOKABLE void step(int by);

  /// Answers whichever check stands in front. What is there already is left as it is.
  Q_INVOKABLE void say(mamori::app::RowViewModel::Said said);
  Q_INVOKABLE void answerFirst(bool yes);
  Q_INVOKABLE void answerUnsure();
  /// 要再確認 → done: last year's answer with today's date.
  Q_INVOKABLE void confirmAgain();
  Q_INVOKABLE void setFirstDay(const QString& iso);
  Q_INVOKABLE void setTargetDay(const QString& iso);
  Q_INVOKABLE void answerSecond(bool yes);
  Q_INVOKABLE void setSecondDay(const QString& iso);
  /// Takes the answer back; the remark stays.
  Q_INVOKABLE void clearAnswer();
  /// Keeps what is being typed; it is saved after a pause, on leaving the row, and before the desk closes.
  Q_INVOKABLE void draftRemark(const QString& remark);
  Q_INVOKABLE void keepRemark();
  /// Takes back what was saved last on this sheet, or makes it again, at its row. Where that was changed from elsewhere
  /// since, nothing can be taken back any more.
  Q_INVOKABLE void undo();
  Q_INVOKABLE void redo();
  /// The いいえ of today was a slip.
  Q_INVOKABLE void fixToday();
  /// It was put right since, and this is the second check.
  Q_INVOKABLE void secondToday();
  Q_INVOKABLE void dropCheck();
  /// Saves the change that waits for its reason.
  Q_INVOKABLE void giveReason(const QString& reason);
  /// Leaves the answer as it was.
  Q_INVOKABLE void dropReason();
  /// The early day is right, and is saved so.
  Q_INVOKABLE void confirmDay();
  /// The early day was a slip: what was there stays.
  Q_INVOKABLE void dropDay();
  Q_INVOKABLE void setVendorContract(bool has);
  /// Vendor sheets: takes the open row out of the contract's scope; an empty reason puts it back.
  Q_INVOKABLE void setScope(const QString& reason);

  [[nodiscard]] int sheet() const { return view_ ? int(view_->id) : 0; }
  [[nodiscard]] bool own() const { return view_ && view_->assessment.kind == SheetKind::pharmacy; }
  /// The sheet that is open; null while none is.
  [[nodiscard]] const desks::SheetView* view() const { return view_ ? &*view_ : nullptr; }
  /// How a row of it stands, by its key; null where it has none such.
  [[nodiscard]] const RowStanding* standing_of(const QString& key) const;
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString edition() const;
  [[nodiscard]] bool fillable() const;
  [[nodiscard]] QString owner() const { return view_ ? QString::fromStdString(view_->owner) : QString(); }
  [[nodiscard]] QString system() const { return view_ ? QString::fromStdString(view_->system) : QString(); }
  [[nodiscard]] int requiredTotal() const { return view_ ? view_->progress.required.total : 0; }
  [[nodiscard]] int requiredAnswered() const { return view_ ? view_->progress.required.answered : 0; }
  [[nodiscard]] int referenceTotal() const { return view_ ? view_->progress.reference.total : 0; }
  [[nodiscard]] int referenceAnswered() const { return view_ ? view_->progress.reference.answered : 0; }
  [[nodiscard]] bool complete() const { return view_ && view_->progress.complete(); }
  [[nodiscard]] bool gateOpen() const { return !view_ || view_->progress.gate_open; }
  [[nodiscard]] bool hasVendorContract() const;
  [[nodiscard]] QString contractRows() const;
  [[nodiscard]] QList<QString> notes() const;
  [[nodiscard]] SheetRowListModel* rows() const { return rows_; }
  [[nodiscard]] RowViewModel* row() const { return row_; }
  [[nodiscard]] SignatureViewModel* signature() const { return signature_; }
  [[nodiscard]] int position() const { return rows_->rowOf(row_->key()); }
  [[nodiscard]] bool rowShown() const { return row_shown_; }
  void setRowShown(bool shown);
  [[nodiscard]] static int remarkLimit() { return int(checklist::remark_limit); }
  [[nodiscard]] LastSave saved() const;
  [[nodiscard]] bool secondInFront() const;
  [[nodiscard]] bool fixingFirst() const { return fixing_first_; }
  void setFixingFirst(bool fixing);
  [[nodiscard]] bool checkAsked() const { return check_asked_; }
  [[nodiscard]] Jotting* reason() const { return reason_; }
  [[nodiscard]] Jotting* scopeReason() const { return scope_reason_; }
  [[nodiscard]] QString earlyDay() const;
  [[nodiscard]] bool earlySecond() const { return early_ ? early_->first == SecondDayField : row_->earlySecond(); }
  [[nodiscard]] bool reasonAsked() const { return waiting_.has_value(); }
  [[nodiscard]] static int reasonLimit() { return int(vault::reason_limit); }
  [[nodiscard]] HistoryListModel* history() const { return history_; }
  [[nodiscard]] Field errorField() const { return failed() ? error_field_ : NoField; }

 signals:
  void refreshed();
  void rowShownChanged();
  void savedChanged();
  /// A person gave a verdict or わからない, and it is saved.
  void answered();
  void checkAskedChanged();
  void reasonAskedChanged();
  void earlyDayChanged();

 private:
  void refresh();
  void take(desks::SheetView view);
  void showRow(const QString& key);
  [[nodiscard]] QString first_open() const;
  /// Saves `answer` for the open row; `field` is what the person touched. False where it was refused, or waits for its
  /// reason.
  bool save(Field field, const Answer& answer, const QString& reason = {});
  /// What was saved last, backwards or forwards again.
  void replay(const AnswerSteps::Step* step, bool back);
  void finish(const Result<desks::Saved>& saved);
  void forgetSaved();
  /// Where a remark that could not be saved is kept, in the store.
  [[nodiscard]] QString draftPlace(const QString& key) const;
  void forgetDraft(const QString& key);
  /// Saves a check day, or asks about it first when it lies before the form came out.
  void saveDay(Field field, const Answer& answer);
  /// The open row's day for `field`, from what a person picked.
  std::optional<CivilDate> picked(Field field, const QString& iso);

  DeskSession& session_;
  SheetRowListModel* rows_;
  RowViewModel* row_;
  SignatureViewModel* signature_;
  HistoryListModel* history_;
  Jotting* reason_;
  Jotting* scope_reason_;
  std::optional<SheetId> id_;
  std::optional<desks::SheetView> view_;
  AnswerSteps steps_;
  std::optional<std::pair<Field, Answer>> waiting_;  ///< for its reason
  std::optional<std::pair<Field, Answer>> early_;    ///< for a person to say that its day is right
  std::map<QString, QString> drafts_;                ///< remarks typed and not yet saved, by row
  QTimer pause_;
  LastSave saved_;
  QString saved_row_;
  bool row_shown_ = false;
  bool fixing_first_ = false;
  bool check_asked_ = false;
  Field error_field_ = NoField;
};

}  // namespace mamori::app
