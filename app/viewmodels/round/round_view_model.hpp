// 大きく一問ずつ: the questions of the pharmacy's own sheet that wait for an answer, one after the other. It can be
// left at any question and goes on there; what is answered is the sheet's matter.
#pragma once

#include "viewmodels/sheet/sheet_view_model.hpp"

#include <QSet>

namespace mamori::app {

/// Where somebody is in the round.
struct RoundStand {
  Q_GADGET
  QML_VALUE_TYPE(roundStand)
  Q_PROPERTY(bool open MEMBER open)
  /// The last question lies behind.
  Q_PROPERTY(bool finished MEMBER finished)
  /// The question is answered, and the next one comes by itself.
  Q_PROPERTY(bool turning MEMBER turning)
  /// Questions of the round that wait still. While no round is open: of the sheet.
  Q_PROPERTY(int left MEMBER left)
  /// "あと 4 問・約 4 分": of the required rows, once none of these waits of the reference rows.
  Q_PROPERTY(QString rest MEMBER rest)
  /// Of the open question among those of the round, from 1.
  Q_PROPERTY(int place MEMBER place)
  Q_PROPERTY(int total MEMBER total)
  /// What was answered in this round.
  Q_PROPERTY(int yes MEMBER yes)
  Q_PROPERTY(int no MEMBER no)
  Q_PROPERTY(int unsure MEMBER unsure)

 public:
  bool open = false;
  bool finished = false;
  bool turning = false;
  int left = 0;
  QString rest;
  int place = 0;
  int total = 0;
  int yes = 0;
  int no = 0;
  int unsure = 0;

  friend bool operator==(const RoundStand&, const RoundStand&) = default;
};

class RoundViewModel final : public QObject {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(mamori::app::RoundStand stand READ stand NOTIFY changed)

 public:
  /// Both outlive the round.
  RoundViewModel(DeskSession& session, SheetViewModel& sheet, QObject* parent = nullptr);

  [[nodiscard]] RoundStand stand() const { return stand_; }

  /// Opens the pharmacy's own sheet at the question where it was left, or at the first that waits. False where none
  /// waits.
  bool begin();
  /// What still waits, from its beginning. What was わからない a moment ago is asked again only where nothing else is
  /// left.
  Q_INVOKABLE void again();
  /// The question after, answered or not; past the last one the round is finished.
  Q_INVOKABLE void next();
  Q_INVOKABLE void before();
  Q_INVOKABLE void leave();
  /// The same, where somebody goes elsewhere on the sheet.
  void end();

 signals:
  void changed();
  /// The person is done with it for now.
  void left();

 private:
  /// The questions of the round that need an answer as the sheet is now.
  [[nodiscard]] QList<QString> asked() const;
  [[nodiscard]] bool waits(const QString& key) const;
  void collect(bool unsure_too);
  void show(const QString& key);
  void hear();
  void read();
  void keepPlace(const QString& key);

  DeskSession& session_;
  SheetViewModel& sheet_;
  QList<QString> questions_;
  QSet<QString> said_;  ///< about which something was said in this round
  QTimer turn_;
  RoundStand stand_;
  bool open_ = false;
  bool finished_ = false;
};

}  // namespace mamori::app
