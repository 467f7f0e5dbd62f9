// 連絡体制図 on the screen: boxes and lines for the width there is, and the contacts in the order of calling.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QList>
#include <QPolygonF>

namespace mamori::app {

/// key = entry id; `standing` = a Standing of the telephone number.
class ChartBoxModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the chart")

 public:
  explicit ChartBoxModel(QObject* parent)
      : KeyedListModel({"key", "boxX", "boxY", "boxWidth", "boxHeight", "name", "kind", "person", "telephone", "hours",
                        "note", "checkedDay", "standing", "also", "dial"},
                       parent) {}
};

/// Kinds of contacts that the manual expects and the chart lacks. key = place in ledgers::kinds_of_chart.
class ChartKindModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the chart")

 public:
  explicit ChartKindModel(QObject* parent) : KeyedListModel({"key", "label"}, parent) {}
};

class ChartViewModel : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the ledgers page")
  Q_PROPERTY(mamori::app::ChartBoxModel* boxes READ boxes CONSTANT)
  /// The same contacts, in the order of calling.
  Q_PROPERTY(mamori::app::ChartBoxModel* calls READ calls CONSTANT)
  Q_PROPERTY(mamori::app::ChartKindModel* lacking READ lacking CONSTANT)
  /// Of QPolygonF, which QML has no name for.
  Q_PROPERTY(QVariant paths READ paths NOTIFY drawn)
  Q_PROPERTY(double height READ height NOTIFY drawn)
  Q_PROPERTY(int count READ count NOTIFY drawn)
  /// The ministry's number and from which telephones it cannot be reached; empty where it is not among the contacts.
  Q_PROPERTY(QString ministry READ ministry NOTIFY drawn)
  /// Numbers that nobody tried for a year.
  Q_PROPERTY(int unchecked READ unchecked NOTIFY drawn)

 public:
  enum Standing { NoNumber, Checked, Unchecked };
  Q_ENUM(Standing)

  /// `session` outlives the view model.
  explicit ChartViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] ChartBoxModel* boxes() const { return boxes_; }
  [[nodiscard]] ChartBoxModel* calls() const { return calls_; }
  [[nodiscard]] ChartKindModel* lacking() const { return lacking_; }
  [[nodiscard]] QVariant paths() const { return QVariant::fromValue(paths_); }
  [[nodiscard]] double height() const { return height_; }
  [[nodiscard]] int count() const { return static_cast<int>(contacts_.size()); }
  [[nodiscard]] int unchecked() const { return unchecked_; }
  [[nodiscard]] QString ministry() const;

  /// Lays the chart out anew for a width and boxes of a size, in pixels.
  Q_INVOKABLE void layOut(double width, double boxWidth, double boxHeight, double gap, double indent);

 signals:
  void drawn();

 private:
  void refresh();
  void draw();
  void showLacking();
  [[nodiscard]] QVariantList rowOf(const Entry& contact, const ledgers::ChartBox& box) const;

  DeskSession& session_;
  ChartBoxModel* boxes_;
  ChartBoxModel* calls_;
  ChartKindModel* lacking_;
  std::vector<Entry> contacts_;
  ledgers::ChartRoom room_;
  QList<QPolygonF> paths_;
  double height_ = 0;
  int unchecked_ = 0;
};

}  // namespace mamori::app
