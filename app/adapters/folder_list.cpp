#include "adapters/folder_list.hpp"

#include <QCollator>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLocale>
#include <QStandardPaths>
#include <QStorageInfo>
#include <algorithm>

namespace mamori::app {

int FolderRows::rowCount(const QModelIndex& parent) const {
  return parent.isValid() ? 0 : static_cast<int>(rows_.size());
}

QVariant FolderRows::data(const QModelIndex& index, int role) const {
  if (!checkIndex(index, CheckIndexOption::IndexIsValid)) return {};
  const auto& row = rows_[static_cast<std::size_t>(index.row())];
  switch (role) {
    case LabelRole:
      return row.name;
    case DayRole:
      return row.day;
    case SizeRole:
      return row.size;
    case IsFolderRole:
      return row.is_folder;
    default:
      return {};
  }
}

QHash<int, QByteArray> FolderRows::roleNames() const {
  return {{LabelRole, "label"}, {DayRole, "day"}, {SizeRole, "size"}, {IsFolderRole, "isFolder"}};
}

void FolderRows::show(std::vector<Row> rows) {
  beginResetModel();
  rows_ = std::move(rows);
  endResetModel();
}

std::vector<FolderList::Place> FolderList::places_here() {
  const std::vector<std::pair<QStandardPaths::StandardLocation, QString>> known{
      //: place in a file dialog: the folder for documents
      {QStandardPaths::DocumentsLocation, tr("書類")},
      //: place in a file dialog: the folder for downloads
      {QStandardPaths::DownloadLocation, tr("ダウンロード")},
      //: place in a file dialog: the folder for pictures
      {QStandardPaths::PicturesLocation, tr("写真")},
      //: place in a file dialog: the desktop
      {QStandardPaths::DesktopLocation, tr("デスクトップ")},
      //: place in a file dialog: the person's own folder
      {QStandardPaths::HomeLocation, tr("自分のフォルダー")}};
  std::vector<Place> places;
  const auto add = [&](const QString& name, const QString& path) {
    const bool there = QFileInfo(path).isDir() && std::ranges::find(places, path, &Place::path) == places.end();
    if (there) places.push_back({name, path});
  };
  // Where no folder is kept for a kind, the system names the person's own: it comes last and keeps its name.
  const QString home = QDir::homePath();
  for (const auto& [location, name] : known) {
    const QString path = QStandardPaths::writableLocation(location);
    if (path != home || location == QStandardPaths::HomeLocation) add(name, path);
  }
  for (const auto& volume : QStorageInfo::mountedVolumes()) {
    const QString root = volume.rootPath();
    if (root.startsWith("/media/") || root.startsWith("/run/media/") || root.startsWith("/Volumes/"))
      add(volume.displayName().section('/', -1), root);
  }
  return places;
}

QStringList FolderList::places() const {
  QStringList names;
  for (const auto& place : places_) names << place.name;
  return names;
}

int FolderList::place() const {
  const auto at = std::ranges::find(places_, path_, &Place::path);
  return at == places_.end() ? -1 : static_cast<int>(at - places_.begin());
}

QString FolderList::title() const {
  const int here = place();
  if (here >= 0) return places_[static_cast<std::size_t>(here)].name;
  const QString name = QDir(path_).dirName();
  return name.isEmpty() ? path_ : name;
}

bool FolderList::top() const {
  return QDir(path_).isRoot();
}

bool FolderList::readable() const {
  return QFileInfo(path_).isReadable();
}

bool FolderList::writable() const {
  return QFileInfo(path_).isWritable();
}

void FolderList::setEndings(const QStringList& endings) {
  endings_ = endings;
  if (!path_.isEmpty()) show(path_);
}

void FolderList::setFoldersOnly(bool only) {
  folders_only_ = only;
  if (!path_.isEmpty()) show(path_);
}

void FolderList::show(const QString& path) {
  path_ = QDir::cleanPath(path);
  places_ = places_here();
  std::vector<FolderRows::Row> rows;
  more_ = 0;
  const auto wanted = folders_only_ ? QDir::Dirs | QDir::NoDotAndDotDot : QDir::AllEntries | QDir::NoDotAndDotDot;
  auto entries = QDir(path_).entryInfoList(wanted);
  QCollator order(QLocale(QLocale::Japanese));
  order.setNumericMode(true);
  std::ranges::stable_sort(entries, [&](const QFileInfo& a, const QFileInfo& b) {
    return a.isDir() != b.isDir() ? a.isDir() : order.compare(a.fileName(), b.fileName()) < 0;
  });
  for (const auto& entry : entries) {
    const bool fits = entry.isDir() || endings_.isEmpty() || endings_.contains(entry.suffix(), Qt::CaseInsensitive);
    if (!fits) continue;
    if (std::ssize(rows) == row_limit) {
      ++more_;
      continue;
    }
    FolderRows::Row row{entry.fileName(), {}, {}, entry.isDir()};
    if (!row.is_folder) {
      row.day = entry.lastModified().date().toString(Qt::ISODate);
      row.size = QLocale().formattedDataSize(entry.size(), 0, QLocale::DataSizeTraditionalFormat);
    }
    rows.push_back(std::move(row));
  }
  rows_.show(std::move(rows));
  emit changed();
}

void FolderList::begin(int wish) {
  const QString wanted = QStandardPaths::writableLocation(static_cast<QStandardPaths::StandardLocation>(wish));
  if (QFileInfo(wanted).isDir()) return show(wanted);
  const auto here = places_here();
  show(here.empty() ? QDir::rootPath() : here.front().path);
}

void FolderList::goTo(int place) {
  if (place >= 0 && place < static_cast<int>(places_.size())) show(places_[static_cast<std::size_t>(place)].path);
}

void FolderList::up() {
  QDir above(path_);
  if (above.cdUp()) show(above.absolutePath());
}

void FolderList::enter(int row) {
  if (isFolder(row)) show(QDir(path_).filePath(label(row)));
}

bool FolderList::isFolder(int row) const {
  return row >= 0 && row < count() && rows_.all()[static_cast<std::size_t>(row)].is_folder;
}

QString FolderList::label(int row) const {
  return row >= 0 && row < count() ? rows_.all()[static_cast<std::size_t>(row)].name : QString();
}

QUrl FolderList::file(int row) const {
  return row >= 0 && row < count() ? QUrl::fromLocalFile(QDir(path_).filePath(label(row))) : QUrl();
}

QString FolderList::wholeName(const QString& name) const {
  const QString typed = name.trimmed();
  const bool ends = endings_.isEmpty() || endings_.contains(QFileInfo(typed).suffix(), Qt::CaseInsensitive);
  return ends ? typed : typed + "." + endings_.front();
}

QString FolderList::stem(const QString& name) const {
  const QString ending = endings_.isEmpty() ? QString() : "." + endings_.front();
  return !ending.isEmpty() && name.endsWith(ending, Qt::CaseInsensitive) ? name.chopped(ending.size()) : name;
}

QUrl FolderList::named(const QString& name) const {
  return QUrl::fromLocalFile(QDir(path_).filePath(wholeName(name)));
}

QString FolderList::fault(const QString& name) const {
  constexpr qsizetype longest = 255;  // bytes, of most file systems
  const QString typed = name.trimmed();
  //: what is wrong with the name of a file
  if (typed.isEmpty()) return tr("名前を入れてください。");
  const bool reserved = std::ranges::any_of(
      typed, [](QChar c) { return QStringLiteral("/\\:*?\"<>|").contains(c) || c.unicode() < 0x20; });
  //: what is wrong with the name of a file
  if (reserved || typed.startsWith('.')) return tr("/ \\ : * ? \" < > | と、最初の「.」は使えません。");
  //: what is wrong with the name of a file
  if (QFile::encodeName(wholeName(typed)).size() > longest) return tr("名前が長すぎます。");
  return {};
}

bool FolderList::taken(const QString& name) const {
  return QFileInfo::exists(named(name).toLocalFile());
}

}  // namespace mamori::app
