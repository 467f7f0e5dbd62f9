// The row that is open on a sheet: its wording, its answer, its help. It knows and shows; the sheet saves.
#pragma once

#include "desks/views.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

/// The words explained beside a row. key = glossary id; `word`, `meaning`.
class WordListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the sheet")

 public:
  explicit WordListModel(QObject* parent);
};

class RowViewModel final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the sheet")
  /// "2(5)@server"; empty while no row is open.
  Q_PROPERTY(QString key READ key NOTIFY rowChanged)
  Q_PROPERTY(QString number READ number NOTIFY rowChanged)
  Q_PROPERTY(QString title READ title NOTIFY rowChanged)
  Q_PROPERTY(QString heading READ heading NOTIFY rowChanged)
  /// The form to the letter, always Japanese.
  Q_PROPERTY(QString wording READ wording NOTIFY rowChanged)
  /// What the wording says in the language of the screen; empty where that is Japanese.
  Q_PROPERTY(QString courtesy READ courtesy NOTIFY rowChanged)
  Q_PROPERTY(QString question READ question NOTIFY rowChanged)
  Q_PROPERTY(QString asks READ asks NOTIFY rowChanged)
  Q_PROPERTY(QString howToCheck READ howToCheck NOTIFY rowChanged)
  Q_PROPERTY(QString whoKnows READ whoKnows NOTIFY rowChanged)
  Q_PROPERTY(QString guideline READ guideline NOTIFY rowChanged)
  Q_PROPERTY(int manualPage READ manualPage NOTIFY rowChanged)
  Q_PROPERTY(mamori::app::WordListModel* words READ words CONSTANT)
  Q_PROPERTY(bool gate READ gate NOTIFY rowChanged)
  /// What the form says above the rows that need not be done this year, for one of these; else empty.
  Q_PROPERTY(QString referencePart READ referencePart NOTIFY rowChanged)
  Q_PROPERTY(bool shownInPerson READ shownInPerson NOTIFY rowChanged)
  Q_PROPERTY(bool outOfScope READ outOfScope NOTIFY rowChanged)
  /// Why the row need not be answered; empty when it must.
  Q_PROPERTY(QString exemption READ exemption NOTIFY rowChanged)
  Q_PROPERTY(bool overdue READ overdue NOTIFY rowChanged)
  Q_PROPERTY(Said first READ first NOTIFY rowChanged)
  Q_PROPERTY(QString firstDay READ firstDay NOTIFY rowChanged)
  Q_PROPERTY(QString firstText READ firstText NOTIFY rowChanged)
  /// The day of the first or second check cannot stand; with `issued` the day the form came out, or its year began.
  Q_PROPERTY(bool toConfirm READ toConfirm NOTIFY rowChanged)
  Q_PROPERTY(QString issued READ issued NOTIFY rowChanged)
  Q_PROPERTY(bool issueKnown READ issueKnown NOTIFY rowChanged)
  /// A first いいえ asks for a target day.
  Q_PROPERTY(bool targetAsked READ targetAsked NOTIFY rowChanged)
  Q_PROPERTY(QString targetDay READ targetDay NOTIFY rowChanged)
  Q_PROPERTY(QString targetFirst READ targetFirst NOTIFY rowChanged)
  Q_PROPERTY(QString targetLast READ targetLast NOTIFY rowChanged)
  /// It is いいえ, and has none.
  Q_PROPERTY(bool targetMissing READ targetMissing NOTIFY rowChanged)
  /// The year in which it should have been put right is over; `dueDay` was its last day.
  Q_PROPERTY(bool yearOver READ yearOver NOTIFY rowChanged)
  Q_PROPERTY(QString dueDay READ dueDay NOTIFY rowChanged)
  /// The second check is the one to do: the first was いいえ on an earlier day.
  Q_PROPERTY(bool secondOpen READ secondOpen NOTIFY rowChanged)
  /// Only after a first いいえ.
  Q_PROPERTY(bool secondAsked READ secondAsked NOTIFY rowChanged)
  Q_PROPERTY(Said second READ second NOTIFY rowChanged)
  Q_PROPERTY(QString secondDay READ secondDay NOTIFY rowChanged)
  Q_PROPERTY(QString today READ today NOTIFY rowChanged)
  Q_PROPERTY(QString remark READ remark NOTIFY rowChanged)
  /// What was answered the year before to the rows that this one comes from, a line each; empty where nothing was.
  Q_PROPERTY(QString earlier READ earlier NOTIFY rowChanged)
  /// 要再確認: that answer can be given again with today's date.
  Q_PROPERTY(bool renewable READ renewable NOTIFY rowChanged)
  /// What is not sure about the row in this edition, a sentence each.
  Q_PROPERTY(QList<QString> doubts READ doubts NOTIFY rowChanged)

 public:
  /// In the order of AnswerMark and of nothing else.
  enum Said { Nothing, Yes, No, Unsure };
  Q_ENUM(Said)

  RowViewModel(DeskSession& session, QObject* parent);

  /// Shows a row of `view` with `remark` in place of the saved one; `view` is copied as far as needed.
  void show(const desks::SheetView& view, const RowStanding& standing, const QString& remark);
  void clear();
  [[nodiscard]] const Row* row() const { return row_; }
  [[nodiscard]] const Answer& answer() const { return answer_; }
  void setRemark(const QString& remark);

  [[nodiscard]] QString key() const;
  [[nodiscard]] QString number() const;
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString heading() const;
  [[nodiscard]] QString wording() const;
  [[nodiscard]] QString courtesy() const;
  [[nodiscard]] QString question() const;
  [[nodiscard]] QString asks() const;
  [[nodiscard]] QString howToCheck() const;
  [[nodiscard]] QString whoKnows() const;
  [[nodiscard]] QString guideline() const;
  [[nodiscard]] int manualPage() const { return row_ ? row_->manual_page : 0; }
  [[nodiscard]] WordListModel* words() const { return words_; }
  [[nodiscard]] bool gate() const { return row_ && row_->is_gate; }
  [[nodiscard]] bool reference() const { return row_ && row_->obligation == Obligation::reference; }
  [[nodiscard]] QString referencePart() const { return reference_part_; }
  [[nodiscard]] bool shownInPerson() const { return row_ && row_->shown_in_person; }
  [[nodiscard]] bool outOfScope() const { return exemption_ == Exemption::outside_contract; }
  [[nodiscard]] QString exemption() const { return exemption_text_; }
  [[nodiscard]] bool overdue() const { return state_ == RowState::overdue; }
  [[nodiscard]] Said first() const;
  [[nodiscard]] QString firstDay() const;
  [[nodiscard]] QString firstText() const;
  [[nodiscard]] bool toConfirm() const { return state_ == RowState::to_confirm; }
  [[nodiscard]] QString issued() const;
  [[nodiscard]] bool issueKnown() const { return edition_ && edition_->issued_on; }
  /// The day of a check that lies before the form came out without a person's word; the first check's before the
  /// second's.
  [[nodiscard]] QString earlyDay() const;
  [[nodiscard]] bool earlySecond() const { return unsaid(answer_.second) && !unsaid(answer_.first); }
  [[nodiscard]] bool targetAsked() const { return secondAsked(); }
  [[nodiscard]] QString targetDay() const;
  [[nodiscard]] bool targetMissing() const { return state_ == RowState::no_undated; }
  [[nodiscard]] QString targetFirst() const;
  [[nodiscard]] QString targetLast() const;
  [[nodiscard]] bool yearOver() const;
  [[nodiscard]] QString dueDay() const;
  [[nodiscard]] bool secondOpen() const { return second_open_; }
  [[nodiscard]] bool secondAsked() const;
  [[nodiscard]] Said second() const;
  [[nodiscard]] QString secondDay() const;
  [[nodiscard]] QString today() const;
  [[nodiscard]] QString remark() const { return remark_; }
  [[nodiscard]] QString earlier() const { return earlier_; }
  [[nodiscard]] bool renewable() const { return renewable_; }
  [[nodiscard]] QList<QString> doubts() const;

 signals:
  void rowChanged();

 private:
  [[nodiscard]] QString help(const LocalText Help::*part) const;
  void showWords();
  [[nodiscard]] bool unsaid(const std::optional<Check>& check) const;
  /// Only after a first いいえ.
  [[nodiscard]] checklist::TargetRange targets() const;

  DeskSession& session_;
  WordListModel* words_;
  const Edition* edition_ = nullptr;
  const Row* row_ = nullptr;
  Answer answer_;
  RowState state_ = RowState::open;
  bool second_open_ = false;
  Exemption exemption_ = Exemption::none;
  QString exemption_text_;
  QString remark_;
  QString reference_part_;
  QString earlier_;
  bool renewable_ = false;
};

}  // namespace mamori::app
