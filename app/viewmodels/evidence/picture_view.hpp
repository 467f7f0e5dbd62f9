// A picture that came out of the store: shown without a file and without an address.
#pragma once

#include "viewmodels/evidence/evidence_view_model.hpp"

#include <QPointer>
#include <QQuickItem>
#include <QtQml/qqmlregistration.h>

namespace mamori::app {

class PictureView : public QQuickItem {
  Q_OBJECT
  QML_ELEMENT
  /// Whose photo is shown.
  Q_PROPERTY(mamori::app::EvidenceViewModel* evidence READ evidence WRITE setEvidence NOTIFY evidenceChanged FINAL)
  /// Width over height; 0 while there is no picture.
  Q_PROPERTY(double ratio READ ratio NOTIFY pictureChanged FINAL)

 public:
  explicit PictureView(QQuickItem* parent = nullptr);

  [[nodiscard]] EvidenceViewModel* evidence() const { return evidence_; }
  void setEvidence(EvidenceViewModel* evidence);
  [[nodiscard]] double ratio() const {
    return picture_.isNull() ? 0 : static_cast<double>(picture_.width()) / picture_.height();
  }

 signals:
  void evidenceChanged();
  void pictureChanged();

 protected:
  QSGNode* updatePaintNode(QSGNode* old, UpdatePaintNodeData* data) override;

 private:
  void take();

  QPointer<EvidenceViewModel> evidence_;
  QImage picture_;
  bool stale_ = true;
};

}  // namespace mamori::app
