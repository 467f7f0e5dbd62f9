// A QR symbol as a picture of whole pixels: one nearest-neighbour texture, so that no module is blurred or uneven.
#pragma once

#include <QColor>
#include <QQuickItem>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class QrMatrix : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  // Modules along one side, 1 to 177 (ISO/IEC 18004 version 40); anything else shows nothing.
  Q_PROPERTY(int size READ size WRITE setSize NOTIFY symbolChanged FINAL)
  // size × size letters, row by row: '1' is dark, '0' is light; any other length or letter shows nothing.
  Q_PROPERTY(QString bits READ bits WRITE setBits NOTIFY symbolChanged FINAL)
  // Light modules around the symbol; the standard asks for 4.
  Q_PROPERTY(int quietZone READ quietZone WRITE setQuietZone NOTIFY symbolChanged FINAL)
  Q_PROPERTY(QColor dark READ dark WRITE setDark NOTIFY symbolChanged FINAL)
  Q_PROPERTY(QColor light READ light WRITE setLight NOTIFY symbolChanged FINAL)
  // Whether size and bits make a symbol.
  Q_PROPERTY(bool valid READ valid NOTIFY symbolChanged FINAL)

 public:
  explicit QrMatrix(QQuickItem* parent = nullptr);

  [[nodiscard]] int size() const { return size_; }
  [[nodiscard]] const QString& bits() const { return bits_; }
  [[nodiscard]] int quietZone() const { return quiet_zone_; }
  [[nodiscard]] QColor dark() const { return dark_; }
  [[nodiscard]] QColor light() const { return light_; }
  [[nodiscard]] bool valid() const;

  void setSize(int size);
  void setBits(const QString& bits);
  void setQuietZone(int modules);
  void setDark(const QColor& color);
  void setLight(const QColor& color);

 signals:
  void symbolChanged();

 protected:
  QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

 private:
  void changed();
  [[nodiscard]] QImage picture() const;

  int size_ = 0;
  QString bits_;
  int quiet_zone_ = 4;
  QColor dark_ = Qt::black;
  QColor light_ = Qt::white;
  bool stale_ = true;
};

}  // namespace mamori::app
