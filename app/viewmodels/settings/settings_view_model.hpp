// 設定: what this device is, and what the program is made of. How it looks and speaks is in Preferences.
#pragma once

#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QObject>

namespace mamori::app {

/// What others made and this program uses. key = name; `purpose`, `licence`, `home`.
class ThirdPartyListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the settings")

 public:
  explicit ThirdPartyListModel(QObject* parent);
  void show();
};

class SettingsViewModel final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(QString deskName READ deskName NOTIFY refreshed)
  Q_PROPERTY(QString responsible READ responsible NOTIFY refreshed)
  Q_PROPERTY(bool vendorDesk READ vendorDesk NOTIFY refreshed)
  Q_PROPERTY(bool inspectorDesk READ inspectorDesk NOTIFY refreshed)
  Q_PROPERTY(QString created READ created NOTIFY refreshed)
  Q_PROPERTY(QString editions READ editions NOTIFY refreshed)
  Q_PROPERTY(QString version READ version CONSTANT)
  /// The system itself keeps this program from every network, as it says now.
  Q_PROPERTY(bool networkClosed READ networkClosed NOTIFY refreshed)
  Q_PROPERTY(mamori::app::ThirdPartyListModel* thirdParties READ thirdParties CONSTANT)

 public:
  /// `session` outlives the view model.
  explicit SettingsViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] QString deskName() const;
  [[nodiscard]] QString responsible() const;
  [[nodiscard]] bool vendorDesk() const;
  [[nodiscard]] bool inspectorDesk() const;
  [[nodiscard]] QString created() const;
  [[nodiscard]] QString editions() const;
  [[nodiscard]] QString version() const;
  [[nodiscard]] bool networkClosed() const;
  [[nodiscard]] ThirdPartyListModel* thirdParties() const { return third_parties_; }

 signals:
  void refreshed();

 private:
  DeskSession& session_;
  ThirdPartyListModel* third_parties_;
};

}  // namespace mamori::app
