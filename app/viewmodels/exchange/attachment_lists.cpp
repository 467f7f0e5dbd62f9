#include "viewmodels/exchange/attachment_lists.hpp"

#include <algorithm>

namespace mamori::app {
namespace {

QString sizeText(std::size_t bytes) {
  return QLocale::c().formattedDataSize(static_cast<qint64>(bytes), 1, QLocale::DataSizeTraditionalFormat);
}

}  // namespace

void AddedFileListModel::add(desks::AddedFile file) {
  added_.emplace(++last_, std::move(file));
  show();
}

void AddedFileListModel::remove(int key) {
  added_.erase(key);
  show();
}

void AddedFileListModel::clear() {
  added_.clear();
  show();
}

std::vector<desks::AddedFile> AddedFileListModel::files() const {
  std::vector<desks::AddedFile> files;
  for (const auto& [key, file] : added_) files.push_back(file);
  return files;
}

void AddedFileListModel::show() {
  std::vector<QVariantList> rows;
  for (const auto& [key, file] : added_)
    rows.push_back({key, QString::fromStdString(file.name), sizeText(file.content.size())});
  setRows(std::move(rows));
}

void AttachmentListModel::show(const std::vector<desks::AttachmentView>& attachments,
                               const std::vector<Evidence>& kept) {
  std::vector<QVariantList> rows;
  int place = 0;
  for (const auto& file : attachments) {
    const bool there =
        std::ranges::any_of(kept, [&](const Evidence& one) { return one.title == file.name && one.size == file.size; });
    rows.push_back({place++, QString::fromStdString(file.name), sizeText(file.size), file.here, there});
  }
  setRows(std::move(rows));
}

}  // namespace mamori::app
