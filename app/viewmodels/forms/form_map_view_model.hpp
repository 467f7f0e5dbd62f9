// Which row of the form that was in use each row of a new form comes from: a guess that a person looks at and changes.
// Answers move along this map and on no other way.
#pragma once

#include "forms/draft.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <map>
#include <set>

namespace mamori::app {

/// The rows of the new form. key = place; `sheet` = what its sheet is called, `from` = the rows it comes from, or that
/// it is new; `look` = the guess is not certain and nobody looked at it.
class FormMapModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import of a form")

 public:
  explicit FormMapModel(QObject* parent)
      : KeyedListModel({"key", "sheet", "number", "wording", "from", "look"}, parent) {}
};

/// The rows of the earlier form for the row in hand, the most alike first. key = place in its sheet.
class FormOriginModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import of a form")

 public:
  explicit FormOriginModel(QObject* parent) : KeyedListModel({"key", "number", "wording", "about", "chosen"}, parent) {}
};

class FormMapViewModel final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the import of a form")
  /// The earlier forms that the new one may follow; the first choice is none.
  Q_PROPERTY(QList<QString> earlierOptions READ earlierOptions NOTIFY begun)
  Q_PROPERTY(int earlier READ earlier NOTIFY begun)
  Q_PROPERTY(QString title READ title NOTIFY begun)
  /// Rows that come from one that was asked before, those that are asked anew, and those that nobody looked at.
  Q_PROPERTY(int mapped READ mapped NOTIFY changed)
  Q_PROPERTY(int fresh READ fresh NOTIFY changed)
  Q_PROPERTY(int open READ open NOTIFY changed)
  Q_PROPERTY(mamori::app::FormMapModel* rows READ rows CONSTANT)
  /// The row in hand: its place, or -1.
  Q_PROPERTY(int row READ row NOTIFY rowChanged)
  Q_PROPERTY(QString rowNumber READ rowNumber NOTIFY rowChanged)
  Q_PROPERTY(QString rowWording READ rowWording NOTIFY rowChanged)
  Q_PROPERTY(QString rowAbout READ rowAbout NOTIFY rowChanged)
  Q_PROPERTY(mamori::app::FormOriginModel* origins READ origins CONSTANT)

 public:
  explicit FormMapViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] QStringList earlierOptions() const;
  [[nodiscard]] int earlier() const { return earlier_; }
  [[nodiscard]] QString title() const;
  [[nodiscard]] int mapped() const { return static_cast<int>(places_.size()) - fresh(); }
  [[nodiscard]] int fresh() const;
  [[nodiscard]] int open() const;
  [[nodiscard]] FormMapModel* rows() const { return rows_; }
  [[nodiscard]] int row() const { return row_; }
  [[nodiscard]] QString rowNumber() const;
  [[nodiscard]] QString rowWording() const;
  [[nodiscard]] QString rowAbout() const;
  [[nodiscard]] FormOriginModel* origins() const { return origins_; }

  /// With the rows that a new form has, and the guess for them.
  void begin(Edition later);
  void clear();
  /// What a person left it at; nullopt where the form follows none.
  [[nodiscard]] std::optional<Follows> follows() const;

  Q_INVOKABLE void chooseEarlier(int option);
  Q_INVOKABLE void selectRow(int row);
  /// To the next row that nobody looked at, or to none.
  Q_INVOKABLE void goOn();
  Q_INVOKABLE void toggleOrigin(int origin, bool chosen);

 signals:
  void begun();
  void changed();
  void rowChanged();

 private:
  struct Place {
    SheetKind sheet;
    std::size_t row;
    std::set<std::size_t> from;  ///< rows of the earlier sheet, by place
    bool look = false;
  };

  [[nodiscard]] const Edition* earlierEdition() const;
  [[nodiscard]] const Row& row_of(const Place& place) const;
  [[nodiscard]] QString fromText(const Place& place) const;
  void guess();
  void show();
  void showRow();

  DeskSession& session_;
  FormMapModel* rows_;
  FormOriginModel* origins_;
  std::optional<Edition> later_;
  std::vector<std::string> options_;  ///< ids
  int earlier_ = 0;                   ///< 0: none
  std::vector<Place> places_;
  int row_ = -1;
};

}  // namespace mamori::app
