// 信頼する鍵: whose key this device trusts, since when and by whom, and how that ends.
#pragma once

#include "desks/trust.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QThreadPool>
#include <vector>

namespace mamori::app {

/// key = number of the pin. `digits` are empty while they are derived; `seen` = a message under it came; `how` = how it
/// was compared; `reason` = why it took the place of another; `end` = until when, by whom and why, empty while it is
/// trusted.
class PinListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the page of trusted keys")

 public:
  explicit PinListModel(QObject* parent);
  /// Those that are trusted, or those that are so no longer.
  void show(const std::vector<desks::PinView>& pins, bool trusted, Language language);
};

class TrustViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(mamori::app::PinListModel* trusted READ trusted CONSTANT)
  Q_PROPERTY(mamori::app::PinListModel* ended READ ended CONSTANT)
  /// "4821 7730 1946", of this device; empty until it was derived.
  Q_PROPERTY(QString own READ own NOTIFY refreshed)
  /// The numbers of the keys are being derived beside the screen.
  Q_PROPERTY(bool deriving READ deriving NOTIFY refreshed)

 public:
  /// `session` outlives the view model.
  explicit TrustViewModel(DeskSession& session, QObject* parent = nullptr);
  ~TrustViewModel() override;

  [[nodiscard]] PinListModel* trusted() const { return trusted_; }
  [[nodiscard]] PinListModel* ended() const { return ended_; }
  [[nodiscard]] QString own() const;
  [[nodiscard]] bool deriving() const { return deriving_; }

  /// Trusts a key no longer. Needs a reason.
  Q_INVOKABLE bool unpin(int key, const QString& reason);

 signals:
  void refreshed();

 private:
  void refresh();
  void derive(std::vector<crypto::PublicKey> keys);

  DeskSession& session_;
  PinListModel* trusted_;
  PinListModel* ended_;
  bool deriving_ = false;
  QThreadPool worker_;
};

}  // namespace mamori::app
