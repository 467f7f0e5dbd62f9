// What an entry of the history says to a person: the core gives codes and values, the sentence is made here.
#pragma once

#include "viewmodels/shell/desk_session.hpp"

#include <QString>
#include <map>

namespace mamori::app {

class HistoryWords {
 public:
  /// `session` is open. Names that entries refer to are read when the first entry wants them.
  explicit HistoryWords(DeskSession& session);

  /// "2(5) 不要なアカウントの削除（サーバ）：いいえ".
  [[nodiscard]] QString sentence(const HistoryDetail& told) const;
  /// The same beside the row itself: "いいえ → はい".
  [[nodiscard]] QString change(const HistoryDetail& told) const;
  /// "14:03 ・ 見本 花子 ・ 押しまちがい".
  [[nodiscard]] QString byline(const HistoryEntry& entry) const;
  [[nodiscard]] QString reason(const HistoryEntry& entry) const;
  /// What was there, in one or several lines; empty where an entry tells of nothing.
  [[nodiscard]] QString value(const HistoryDetail& told, const FactValue& value) const;
  /// The row that a subject names, with the vendor before it on a vendor's sheet.
  [[nodiscard]] QString row(const std::string& subject) const;
  [[nodiscard]] QString witness(const Witness& witness) const;

 private:
  struct SheetName {
    QString owner;  ///< empty for the pharmacy's own sheet
    const Sheet* sheet = nullptr;
    const Edition* edition = nullptr;
  };

  void read_sheets() const;
  void read_partners() const;
  [[nodiscard]] QString exchange(const HistoryEntry& entry) const;
  [[nodiscard]] QString people(const HistoryDetail& told) const;
  [[nodiscard]] QString inspector(const HistoryEntry& entry) const;
  [[nodiscard]] QString openings(const HistoryDetail& told) const;
  [[nodiscard]] QString own(const HistoryDetail& told) const;
  [[nodiscard]] QString answer(const FactValue& value) const;

  DeskSession& session_;
  Language language_;
  mutable std::map<std::string, SheetName> sheets_;
  mutable std::map<std::string, QString> people_;    ///< by id
  mutable std::map<std::string, QString> partners_;  ///< by vendor id and by message id
};

}  // namespace mamori::app
