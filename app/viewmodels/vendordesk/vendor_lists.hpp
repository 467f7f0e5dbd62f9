// The lists of the vendor's desk: requests, the systems of one, products with standard answers, what was sent.
#pragma once

#include "desks/vendor_desk.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"

#include <QString>
#include <QStringList>

namespace mamori::app {

/// A message's id in hexadecimal digits.
[[nodiscard]] QString keyOf(const MessageKey& id);
/// Required rows without an answer, and いいえ without target day.
[[nodiscard]] int openRows(const desks::RequestView& request);
[[nodiscard]] QStringList systemNames(const desks::RequestView& request);
/// "レセコン 5.2".
[[nodiscard]] QString productName(const std::string& name, const std::string& release);

/// Requests, newest first. key = message id in hexadecimal digits.
class RequestListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")

 public:
  explicit RequestListModel(QObject* parent);
  void show(const std::vector<desks::RequestView>& requests, CivilDate today, Language language);
};

/// The systems of one request. key = sheet id; `standard` = the product whose answers it stands on, `differs` = rows
/// that say something else; `fitting` = key of the product that is called like the system, or 0.
class AskedSystemListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")

 public:
  explicit AskedSystemListModel(QObject* parent);
  void show(const desks::RequestView& request, const std::vector<desks::ProductView>& products, CivilDate today,
            Language language);
};

/// Where the request looked at differs from the standard answers. key = "system 2(5)@server".
class DifferenceListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")

 public:
  explicit DifferenceListModel(QObject* parent);
  void show(const desks::RequestView& request, Language language);
};

/// key = product id.
class ProductListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")
  Q_PROPERTY(QStringList names READ names NOTIFY namesChanged)

 public:
  explicit ProductListModel(QObject* parent);
  void show(const std::vector<desks::ProductView>& products, CivilDate today, Language language);
  [[nodiscard]] QStringList names() const;
  /// 0 outside the list.
  [[nodiscard]] Q_INVOKABLE int keyAt(int row) const { return value(row, "key").toInt(); }

 signals:
  void namesChanged();
};

/// Responses that were signed, newest first. key = its number; `ways` = how it was handed over, a line each.
class OutboxListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")

 public:
  explicit OutboxListModel(QObject* parent);
  void show(const std::vector<desks::OutboxView>& outbox, Language language);
};

/// What became of each message while many were taken in, newest first. key = a running number.
class TakenListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")

 public:
  enum What { TakenOn, Known, Refused };
  Q_ENUM(What)

  explicit TakenListModel(QObject* parent);
  /// The same message twice in a row, as a camera reads it, is one line.
  void add(What what, const QString& message, const QString& pharmacy, const QString& detail);
  void clear();
  [[nodiscard]] int taken() const { return static_cast<int>(taken_.size()); }
  /// Whether the message was taken on since the list was cleared.
  [[nodiscard]] bool has(const QString& message) const { return taken_.contains(message); }

 private:
  std::vector<QVariantList> lines_;
  QString last_;
  int next_ = 0;
  QStringList taken_;
};

}  // namespace mamori::app
