#include "viewmodels/evidence/picture_view.hpp"

#include <QQuickWindow>
#include <QSGSimpleTextureNode>

namespace mamori::app {

PictureView::PictureView(QQuickItem* parent) : QQuickItem(parent) {
  setFlag(ItemHasContents);
}

void PictureView::setEvidence(EvidenceViewModel* evidence) {
  if (evidence == evidence_) return;
  if (evidence_ != nullptr) evidence_->disconnect(this);
  evidence_ = evidence;
  if (evidence_ != nullptr) connect(evidence_, &EvidenceViewModel::pictureChanged, this, &PictureView::take);
  take();
  emit evidenceChanged();
}

void PictureView::take() {
  picture_ = evidence_ == nullptr ? QImage() : evidence_->picture();
  stale_ = true;
  update();
  emit pictureChanged();
}

QSGNode* PictureView::updatePaintNode(QSGNode* old, UpdatePaintNodeData* /*data*/) {
  auto* node = static_cast<QSGSimpleTextureNode*>(old);
  if (picture_.isNull() || width() <= 0 || height() <= 0) {
    delete node;
    return nullptr;
  }
  if (node == nullptr) {
    node = new QSGSimpleTextureNode;
    node->setOwnsTexture(true);
    node->setFiltering(QSGTexture::Linear);
    stale_ = true;
  }
  if (stale_) {
    node->setTexture(window()->createTextureFromImage(picture_));
    stale_ = false;
  }
  const QSizeF fitted = QSizeF(picture_.size()).scaled(width(), height(), Qt::KeepAspectRatio);
  node->setRect(QRectF(QPointF((width() - fitted.width()) / 2, (height() - fitted.height()) / 2), fitted));
  return node;
}

}  // namespace mamori::app
