// 検索: what a person types, what it stands in, and the way to the place.
#pragma once

#include "desks/search.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

namespace mamori::app {

/// What was found, group by group. key = place in the list; `heading` names the group where it begins, else empty;
/// `number` of a row.
class FoundListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the search")

 public:
  explicit FoundListModel(QObject* parent);
  void show(const std::vector<desks::Found>& found, Language language);
};

class SearchViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(QString text READ text WRITE setText NOTIFY searched)
  Q_PROPERTY(mamori::app::FoundListModel* found READ found CONSTANT)

 public:
  /// `session` outlives the view model.
  explicit SearchViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] QString text() const { return text_; }
  void setText(const QString& text);
  [[nodiscard]] FoundListModel* found() const { return list_; }

  /// The sheet that searches is wanted. Not on a desk that has nothing to search through.
  Q_INVOKABLE void begin();
  /// Leads to the place of what was found. A word leads to the first row beside which it is explained, if there is one.
  Q_INVOKABLE void open(int key);

 signals:
  void wanted();
  /// A place is about to be opened.
  void left();
  void searched();
  void rowWanted(const QString& row);
  void vendorWanted(int vendor);
  void entryWanted(int ledger, int entry);

 private:
  void search();

  DeskSession& session_;
  FoundListModel* list_;
  QString text_;
  std::vector<desks::Found> found_;
};

}  // namespace mamori::app
