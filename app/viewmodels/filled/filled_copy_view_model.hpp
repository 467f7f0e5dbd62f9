// A copy of the form that came back filled in, beside the sheet that it answers: a person looks at every row with its
// cells, leaves out what is not right, and takes the rest at once. And the other way: the answers of a sheet in the
// form itself.
#pragma once

#include "desks/filled_copy.hpp"
#include "desks/filled_form.hpp"
#include "viewmodels/backup/background_work.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QUrl>
#include <memory>
#include <set>

namespace mamori::app {

/// The rows in which something was found. key = place in the sheet; `found` = what stands in which cells, `before` =
/// what the sheet says now, `doubts` = why it is not sure, `refused` = why it cannot be taken, `taken` = it will be.
class FilledRowModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the filled copy")

 public:
  explicit FilledRowModel(QObject* parent)
      : KeyedListModel({"key", "number", "wording", "found", "before", "doubts", "refused", "changes", "taken"},
                       parent) {}
};

/// What was found and fits no row. key = place.
class FilledLeftModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the filled copy")

 public:
  explicit FilledLeftModel(QObject* parent) : KeyedListModel({"key", "text", "place"}, parent) {}
};

/// What a person has to see to in a form that was filled in: an answer without a place or that does not read back as it
/// was meant, and what stood there and gave way. key = place; `text` says which.
class FormGapModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the filled copy")

 public:
  explicit FormGapModel(QObject* parent) : KeyedListModel({"key", "number", "wording", "text"}, parent) {}
};

class FilledCopyViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  /// A file was read and waits for a person.
  Q_PROPERTY(bool ready READ ready NOTIFY refreshed)
  Q_PROPERTY(bool busy READ busy NOTIFY busyChanged)
  Q_PROPERTY(QString fileName READ fileName NOTIFY refreshed)
  /// The sheet: what it is called, and of a vendor's whose.
  Q_PROPERTY(QString sheetTitle READ sheetTitle NOTIFY refreshed)
  Q_PROPERTY(bool ofVendor READ ofVendor NOTIFY refreshed)
  /// Rows of the sheet that the file has, and those that it has not.
  Q_PROPERTY(int matched READ matched NOTIFY refreshed)
  Q_PROPERTY(int unmatched READ unmatched NOTIFY refreshed)
  /// Rows that would change, those of them that are not sure, and those that will be taken.
  Q_PROPERTY(int changes READ changes NOTIFY refreshed)
  Q_PROPERTY(int unsure READ unsure NOTIFY refreshed)
  Q_PROPERTY(int taking READ taking NOTIFY refreshed)
  Q_PROPERTY(QString today READ today NOTIFY refreshed)
  /// Checks without a day of their own are of this day; ISO, empty while no day is given.
  Q_PROPERTY(QString day READ day NOTIFY refreshed)
  Q_PROPERTY(bool dayWanted READ dayWanted NOTIFY refreshed)
  /// Days before the form came out, and whether they are right all the same.
  Q_PROPERTY(bool earlyDays READ earlyDays NOTIFY refreshed)
  Q_PROPERTY(bool early READ early NOTIFY refreshed)
  /// Of a vendor's: the day it came (ISO), and who filled it in.
  Q_PROPERTY(QString received READ received NOTIFY refreshed)
  Q_PROPERTY(QString signer READ signer NOTIFY refreshed)
  Q_PROPERTY(QString vendorInFile READ vendorInFile NOTIFY refreshed)
  Q_PROPERTY(mamori::app::FilledRowModel* rows READ rows CONSTANT)
  Q_PROPERTY(mamori::app::FilledLeftModel* left READ left CONSTANT)
  /// Of the form that was filled in last: what a person has to see to. The form may not be this sheet's; the vendor's
  /// name found no place in it.
  Q_PROPERTY(mamori::app::FormGapModel* gaps READ gaps CONSTANT)
  Q_PROPERTY(bool formUnclear READ formUnclear NOTIFY formSaved)
  Q_PROPERTY(bool vendorUnnamed READ vendorUnnamed NOTIFY formSaved)

 public:
  /// `session` outlives the view model.
  explicit FilledCopyViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] bool ready() const { return view_ != nullptr; }
  [[nodiscard]] bool busy() const { return work_.busy(); }
  [[nodiscard]] QString fileName() const { return QString::fromStdString(name_); }
  [[nodiscard]] QString sheetTitle() const;
  [[nodiscard]] bool ofVendor() const;
  [[nodiscard]] int matched() const { return view_ ? static_cast<int>(view_->copy.matched) : 0; }
  [[nodiscard]] int unmatched() const { return view_ ? static_cast<int>(view_->copy.unmatched) : 0; }
  [[nodiscard]] int changes() const;
  [[nodiscard]] int unsure() const;
  [[nodiscard]] int taking() const { return static_cast<int>(taken_.size()); }
  [[nodiscard]] QString today() const;
  [[nodiscard]] QString day() const;
  [[nodiscard]] bool dayWanted() const;
  [[nodiscard]] bool earlyDays() const;
  [[nodiscard]] bool early() const { return wishes_.early; }
  [[nodiscard]] QString received() const { return received_; }
  [[nodiscard]] QString signer() const { return signer_; }
  [[nodiscard]] QString vendorInFile() const;
  [[nodiscard]] FilledRowModel* rows() const { return rows_; }
  [[nodiscard]] FilledLeftModel* left() const { return left_; }
  [[nodiscard]] FormGapModel* gaps() const { return gaps_; }
  [[nodiscard]] bool formUnclear() const { return form_unclear_; }
  [[nodiscard]] bool vendorUnnamed() const { return vendor_unnamed_; }

  /// Reads a file beside a sheet, in another thread.
  Q_INVOKABLE void read(int sheet, const QUrl& file);
  Q_INVOKABLE void clear();
  Q_INVOKABLE void setDay(const QString& iso);
  Q_INVOKABLE void setEarly(bool early);
  Q_INVOKABLE void setReceived(const QString& iso);
  Q_INVOKABLE void setSigner(const QString& name);
  Q_INVOKABLE void setTaken(int row, bool taken);
  /// What is ticked, all or none.
  Q_INVOKABLE void take();
  /// The answers of a sheet in the form itself, as a file.
  Q_INVOKABLE void fill(int sheet, const QUrl& file);

 signals:
  void busyChanged();
  void refreshed();
  /// So many rows were taken into the sheet.
  void taken(int rows);
  /// The form was saved with so many cells filled in; what a person has to see to is in `gaps` and the two beside it.
  void formSaved(int cells);

 private:
  void lookAgain();
  void lookAt(desks::FilledView view);
  void show();
  void showGaps(const desks::FilledForm& form, SheetId sheet);

  DeskSession& session_;
  FilledRowModel* rows_;
  FilledLeftModel* left_;
  FormGapModel* gaps_;
  BackgroundWork work_;
  int sheet_ = 0;
  std::string name_;
  std::vector<std::uint8_t> bytes_;
  desks::FilledWishes wishes_;
  std::unique_ptr<const desks::FilledView> view_;
  std::set<int> taken_;
  QString received_;
  QString signer_;
  bool form_unclear_ = false;
  bool vendor_unnamed_ = false;
};

}  // namespace mamori::app
