#include "adapters/qr_matrix.hpp"

#include <QImage>
#include <QQuickWindow>
#include <QSGSimpleTextureNode>
#include <algorithm>
#include <cmath>
#include <memory>

namespace mamori::app {

namespace {
constexpr int kLargest = 177;
}

QrMatrix::QrMatrix(QQuickItem* parent) : QQuickItem(parent) {
  setFlag(ItemHasContents);
}

bool QrMatrix::valid() const {
  return size_ > 0 && size_ <= kLargest && bits_.size() == size_ * size_ &&
         std::all_of(bits_.begin(), bits_.end(), [](QChar bit) { return bit == u'0' || bit == u'1'; });
}

void QrMatrix::setSize(int size) {
  if (size != size_) {
    size_ = size;
    changed();
  }
}

void QrMatrix::setBits(const QString& bits) {
  if (bits != bits_) {
    bits_ = bits;
    changed();
  }
}

void QrMatrix::setQuietZone(int modules) {
  const int wanted = std::clamp(modules, 0, kLargest);
  if (wanted != quiet_zone_) {
    quiet_zone_ = wanted;
    changed();
  }
}

void QrMatrix::setDark(const QColor& color) {
  if (color != dark_) {
    dark_ = color;
    changed();
  }
}

void QrMatrix::setLight(const QColor& color) {
  if (color != light_) {
    light_ = color;
    changed();
  }
}

void QrMatrix::changed() {
  stale_ = true;
  update();
  emit symbolChanged();
}

QImage QrMatrix::picture() const {
  const int side = size_ + 2 * quiet_zone_;
  QImage image(side, side, QImage::Format_RGB32);
  image.fill(light_);
  for (int row = 0; row < size_; ++row) {
    for (int column = 0; column < size_; ++column) {
      if (bits_.at(row * size_ + column) == u'1') {
        image.setPixelColor(column + quiet_zone_, row + quiet_zone_, dark_);
      }
    }
  }
  return image;
}

QSGNode* QrMatrix::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
  auto* node = static_cast<QSGSimpleTextureNode*>(old);
  if (!valid()) {
    delete node;
    stale_ = true;
    return nullptr;
  }
  const bool fresh = node == nullptr;
  std::unique_ptr<QSGSimpleTextureNode> made;
  if (fresh) {
    made = std::make_unique<QSGSimpleTextureNode>();
    node = made.get();
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Nearest);
  }
  if (stale_ || fresh) {
    node->setTexture(window()->createTextureFromImage(picture()));
    stale_ = false;
  }
  // Each module is a whole number of device pixels, and the symbol begins on one.
  const qreal ratio = window()->effectiveDevicePixelRatio();
  const int side = size_ + 2 * quiet_zone_;
  const qreal room = std::min(width(), height()) * ratio;
  const qreal module = std::max(1.0, std::floor(room / side));
  const qreal drawn = module * side / ratio;
  const QPointF corner = mapToScene(QPointF((width() - drawn) / 2, (height() - drawn) / 2)) * ratio;
  const QPointF snapped(std::round(corner.x()), std::round(corner.y()));
  node->setRect(QRectF(mapFromScene(snapped / ratio), QSizeF(drawn, drawn)));
  made.release();
  return node;
}

}  // namespace mamori::app
