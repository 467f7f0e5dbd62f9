// 様式: which form this fiscal year needs, which one is in use, which others are here, and how a year is begun.
#pragma once

#include "viewmodels/forms/edition_look_view_model.hpp"
#include "viewmodels/forms/form_import_view_model.hpp"
#include "viewmodels/forms/pack_view_model.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/papers/papers_view_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

namespace mamori::app {

/// The editions that are here, newest first. key = id; `standing` = FormsViewModel::Standing; `doubts` = how many
/// places are not sure; `source` = the files it was made from; `begun`, `inUse`, `older` = of a year that is over.
class EditionListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 様式")

 public:
  explicit EditionListModel(QObject* parent);
};

/// What changed from one edition to another. key = its place; `sheet` = what the sheet is called, `change` = as
/// editions::Change, `changeText`, `number`, `before` and `after` = the wordings with what is their own underlined
/// (styled text, everything else in it escaped), `again` = a vendor has to answer again, `detail` = what moved.
class ChangeListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 様式")

 public:
  explicit ChangeListModel(QObject* parent);
};

class FormsViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(State state READ state NOTIFY refreshed)
  /// 令和8年度: the fiscal year of today.
  Q_PROPERTY(QString year READ year NOTIFY refreshed)
  /// The edition in use, as it is called; empty while no year was begun.
  Q_PROPERTY(QString inUse READ inUse NOTIFY refreshed)
  /// How many fiscal years the edition in use is behind today.
  Q_PROPERTY(int yearsBehind READ yearsBehind NOTIFY refreshed)
  /// The edition that would be begun now: the year's own while it is here and not in use; empty otherwise.
  Q_PROPERTY(QString offered READ offered NOTIFY refreshed)
  Q_PROPERTY(QString offeredTitle READ offeredTitle NOTIFY refreshed)
  /// Nothing was answered yet in the edition in use.
  Q_PROPERTY(bool untouched READ untouched NOTIFY refreshed)
  /// Filled while `listed`: making it reads every pack that is here.
  Q_PROPERTY(mamori::app::EditionListModel* editions READ editions CONSTANT)
  Q_PROPERTY(bool listed READ listed WRITE setListed NOTIFY refreshed)
  /// A form that is being brought in.
  Q_PROPERTY(mamori::app::FormImportViewModel* incoming READ incoming CONSTANT)
  /// A form that somebody signed.
  Q_PROPERTY(mamori::app::PackViewModel* pack READ pack CONSTANT)
  /// An edition that is open for reading.
  Q_PROPERTY(mamori::app::EditionLookViewModel* look READ look CONSTANT)
  /// The two editions that are laid side by side, "令和6年度版 → 令和7年度版"; empty while none are.
  Q_PROPERTY(QString compared READ compared NOTIFY comparedChanged)
  /// Rows that are not the same, and those that a vendor has to answer again.
  Q_PROPERTY(int changedRows READ changedRows NOTIFY comparedChanged)
  Q_PROPERTY(int againRows READ againRows NOTIFY comparedChanged)
  Q_PROPERTY(int sameRows READ sameRows NOTIFY comparedChanged)
  Q_PROPERTY(mamori::app::ChangeListModel* changes READ changes CONSTANT)

 public:
  enum State {
    Current,    ///< the form of this fiscal year is in use
    Offered,    ///< it is here and can be begun
    NotOutYet,  ///< the ministry has not published it, as far as can be known
    NotHere     ///< it is out and is to be brought in
  };
  Q_ENUM(State)
  enum Standing { Reconstructed, Own, Official };
  Q_ENUM(Standing)

  /// `session` outlives the view model.
  explicit FormsViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] State state() const { return state_; }
  [[nodiscard]] QString year() const { return year_; }
  [[nodiscard]] QString inUse() const { return in_use_; }
  [[nodiscard]] int yearsBehind() const { return years_behind_; }
  [[nodiscard]] QString offered() const { return offered_; }
  [[nodiscard]] QString offeredTitle() const { return offered_title_; }
  [[nodiscard]] bool untouched() const { return untouched_; }
  [[nodiscard]] EditionListModel* editions() const { return editions_; }
  [[nodiscard]] bool listed() const { return listed_; }
  void setListed(bool listed);
  [[nodiscard]] FormImportViewModel* incoming() { return &incoming_; }
  [[nodiscard]] PackViewModel* pack() { return &pack_; }
  [[nodiscard]] QString compared() const { return compared_; }
  [[nodiscard]] int changedRows() const { return changed_rows_; }
  [[nodiscard]] int againRows() const { return again_rows_; }
  [[nodiscard]] int sameRows() const { return same_rows_; }
  [[nodiscard]] EditionLookViewModel* look() { return &look_; }
  [[nodiscard]] ChangeListModel* changes() const { return changes_; }

  /// Begins the year of an edition: its sheets, and what was answered before as to be confirmed again.
  Q_INVOKABLE bool begin(const QString& edition);
  /// Goes on with the form in use, old as it is; while there is none, begins the one to practise on.
  Q_INVOKABLE bool practise();
  /// Lays an edition beside the one that was in use before it, or else beside the one that its map follows.
  Q_INVOKABLE void compare(const QString& edition);
  Q_INVOKABLE void leaveChanges();
  /// What is laid side by side, as a paper.
  Q_INVOKABLE void printChanges();

 signals:
  void refreshed();
  void comparedChanged();
  void paperWanted(const QString& name, const mamori::app::PapersViewModel::Job& job);

 private:
  void refresh();
  void showEditions();
  void addChanges(std::vector<QVariantList>& rows, const Edition& before, const Edition& after, SheetKind sheet);

  DeskSession& session_;
  EditionListModel* editions_;
  ChangeListModel* changes_;
  QString compared_;
  std::string compared_from_;  ///< ids
  std::string compared_to_;
  int changed_rows_ = 0;
  int again_rows_ = 0;
  int same_rows_ = 0;
  State state_ = Current;
  QString year_;
  QString in_use_;
  int years_behind_ = 0;
  QString offered_;
  QString offered_title_;
  bool untouched_ = true;
  bool listed_ = false;
  FormImportViewModel incoming_;
  PackViewModel pack_;
  EditionLookViewModel look_;
};

}  // namespace mamori::app
