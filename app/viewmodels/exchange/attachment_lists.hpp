// Files that go along with a response: those a vendor adds before it signs, and those that came with one.
#pragma once

#include "desks/views.hpp"
#include "vault/ledger_records.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"

#include <QLocale>

namespace mamori::app {

/// What a vendor adds. key = a running number; `size` in words.
class AddedFileListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")

 public:
  explicit AddedFileListModel(QObject* parent) : KeyedListModel({"key", "name", "size"}, parent) {}
  void add(desks::AddedFile file);
  void remove(int key);
  void clear();
  [[nodiscard]] std::vector<desks::AddedFile> files() const;

 private:
  void show();

  std::map<int, desks::AddedFile> added_;
  int last_ = 0;
};

/// What a response names. key = place in the message; `here` = its bytes came along; `kept` = it stands beside the
/// sheets.
class AttachmentListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the comparison")

 public:
  explicit AttachmentListModel(QObject* parent) : KeyedListModel({"key", "name", "size", "here", "kept"}, parent) {}
  /// `kept`: the evidence of the sheets that the response answers.
  void show(const std::vector<desks::AttachmentView>& attachments, const std::vector<Evidence>& kept);
};

}  // namespace mamori::app
