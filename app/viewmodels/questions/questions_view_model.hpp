// What a はい stands on: the gentle questions, all of them for ホーム and those of one row beside it, and the ledgers
// that the row stands on.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"
#include "viewmodels/shell/jotting.hpp"

namespace mamori::app {

/// key = the question's own; `row` = the row that it is about.
class QuestionListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the questions")

 public:
  explicit QuestionListModel(QObject* parent)
      : KeyedListModel({"key", "row", "place", "words", "detail", "action"}, parent) {}
};

/// key = the ledger.
class ServingLedgerModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the questions")

 public:
  explicit ServingLedgerModel(QObject* parent) : KeyedListModel({"key", "title", "detail"}, parent) {}
};

class QuestionsViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(mamori::app::QuestionListModel* all READ all CONSTANT)
  /// Those of the row asked about.
  Q_PROPERTY(mamori::app::QuestionListModel* ofRow READ ofRow CONSTANT)
  /// The ledgers that the row asked about stands on.
  Q_PROPERTY(mamori::app::ServingLedgerModel* ledgers READ ledgers CONSTANT)
  /// How a person made sure, while that is being written.
  Q_PROPERTY(mamori::app::Jotting* reason READ reason CONSTANT)

 public:
  /// `session` outlives the view model.
  explicit QuestionsViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] QuestionListModel* all() const { return all_; }
  [[nodiscard]] QuestionListModel* ofRow() const { return of_row_; }
  [[nodiscard]] ServingLedgerModel* ledgers() const { return ledgers_; }

  /// A row of the pharmacy's own sheet ("2(5)@server"); empty for none.
  Q_INVOKABLE void about(const QString& row);
  [[nodiscard]] Jotting* reason() const { return reason_; }
  /// The reason that is being written is about this question.
  Q_INVOKABLE void begin(const QString& question);
  /// "確認済み" with the reason.
  Q_INVOKABLE bool confirm(const QString& question, const QString& reason);
  /// Goes to where the question says to look.
  Q_INVOKABLE void look(const QString& question);
  /// Goes to the row that the question is about.
  Q_INVOKABLE void openRow(const QString& question);

 signals:
  void ledgerWanted(int ledger);
  void sheetWanted(int sheet, const QString& row);

 private:
  void refresh();
  void listLedgers();
  void clear();
  [[nodiscard]] const Question* find(const QString& key);

  DeskSession& session_;
  QuestionListModel* all_;
  QuestionListModel* of_row_;
  ServingLedgerModel* ledgers_;
  Jotting* reason_;
  QString row_;
};

}  // namespace mamori::app
