// The folders and files of one folder, for a person who chooses where a file is to go or which one is meant. For
// systems without a dialog of their own that knows the language and large fingers.
#pragma once

#include <QAbstractListModel>
#include <QStringList>
#include <QUrl>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace mamori::app {

/// The rows of a FolderList, for a list on the screen.
class FolderRows : public QAbstractListModel {
  Q_OBJECT
  QML_ANONYMOUS

 public:
  enum Role { LabelRole = Qt::UserRole + 1, DayRole, SizeRole, IsFolderRole };
  struct Row {
    QString name;
    QString day;   ///< YYYY-MM-DD of the last change; empty for a folder
    QString size;  ///< 12 KB; empty for a folder
    bool is_folder = false;
  };

  using QAbstractListModel::QAbstractListModel;
  [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
  [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
  [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

  void show(std::vector<Row> rows);
  [[nodiscard]] const std::vector<Row>& all() const { return rows_; }

 private:
  std::vector<Row> rows_;
};

class FolderList : public QObject {
  Q_OBJECT
  QML_ELEMENT
  /// Endings of the files that are shown, without the dot; none shows every file.
  Q_PROPERTY(QStringList endings READ endings WRITE setEndings NOTIFY changed)
  Q_PROPERTY(bool foldersOnly READ foldersOnly WRITE setFoldersOnly NOTIFY changed)
  /// The name of the folder that is shown, as its place is called where it is one.
  Q_PROPERTY(QString title READ title NOTIFY changed)
  Q_PROPERTY(QUrl folder READ folder NOTIFY changed)
  Q_PROPERTY(bool top READ top NOTIFY changed)
  Q_PROPERTY(bool readable READ readable NOTIFY changed)
  Q_PROPERTY(bool writable READ writable NOTIFY changed)
  Q_PROPERTY(int count READ count NOTIFY changed)
  Q_PROPERTY(mamori::app::FolderRows* rows READ rows CONSTANT)
  /// Files and folders beyond `row_limit`, which are not shown.
  Q_PROPERTY(int more READ more NOTIFY changed)
  /// The names of places to begin at: those that are there, and what is plugged in.
  Q_PROPERTY(QStringList places READ places NOTIFY changed)
  Q_PROPERTY(int place READ place NOTIFY changed)

 public:
  static constexpr int row_limit = 2'000;

  explicit FolderList(QObject* parent = nullptr) : QObject(parent) {}

  [[nodiscard]] FolderRows* rows() { return &rows_; }
  [[nodiscard]] QString title() const;
  [[nodiscard]] QUrl folder() const { return QUrl::fromLocalFile(path_); }
  [[nodiscard]] bool top() const;
  [[nodiscard]] bool readable() const;
  [[nodiscard]] bool writable() const;
  [[nodiscard]] int count() const { return static_cast<int>(rows_.all().size()); }
  [[nodiscard]] int more() const { return more_; }
  [[nodiscard]] QStringList places() const;
  /// The index of the place that is shown; -1 anywhere else.
  [[nodiscard]] int place() const;

  [[nodiscard]] QStringList endings() const { return endings_; }
  [[nodiscard]] bool foldersOnly() const { return folders_only_; }
  void setEndings(const QStringList& endings);
  void setFoldersOnly(bool only);

  /// Shows the folder of `wish`, a QStandardPaths::StandardLocation, or the first place that is there.
  Q_INVOKABLE void begin(int wish);
  Q_INVOKABLE void goTo(int place);
  Q_INVOKABLE void up();
  /// Shows a row that is a folder.
  Q_INVOKABLE void enter(int row);
  Q_INVOKABLE [[nodiscard]] bool isFolder(int row) const;
  Q_INVOKABLE [[nodiscard]] QString label(int row) const;
  Q_INVOKABLE [[nodiscard]] QUrl file(int row) const;
  /// The name with the first ending added where it has none of them.
  Q_INVOKABLE [[nodiscard]] QString wholeName(const QString& name) const;
  /// Without the ending that wholeName() would add.
  Q_INVOKABLE [[nodiscard]] QString stem(const QString& name) const;
  /// A file of this whole name in the folder that is shown.
  Q_INVOKABLE [[nodiscard]] QUrl named(const QString& name) const;
  /// Why no file can have this name, in a sentence; empty where one can.
  Q_INVOKABLE [[nodiscard]] QString fault(const QString& name) const;
  Q_INVOKABLE [[nodiscard]] bool taken(const QString& name) const;

 signals:
  void changed();

 private:
  struct Place {
    QString name;
    QString path;
  };
  void show(const QString& path);
  [[nodiscard]] static std::vector<Place> places_here();

  QString path_;
  QStringList endings_;
  bool folders_only_ = false;
  FolderRows rows_;
  std::vector<Place> places_;
  int more_ = 0;
};

}  // namespace mamori::app
