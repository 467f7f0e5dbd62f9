// What was saved on an open sheet, one save after the other, so that each can be taken back and made again.
#pragma once

#include "checklist/answer.hpp"

#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>
#include <vector>

namespace mamori::app {

/// What was done last on the sheet, in the words of its note, and whether it can be taken back or made again.
struct LastSave {
  Q_GADGET
  QML_VALUE_TYPE(lastSave)
  /// "14:03:21"; empty before the first save.
  Q_PROPERTY(QString time MEMBER time)
  /// The row it was about, "2(4)", where another one is open now; empty for the open row.
  Q_PROPERTY(QString elsewhere MEMBER elsewhere)
  Q_PROPERTY(bool takenBack MEMBER takenBack)
  Q_PROPERTY(bool madeAgain MEMBER madeAgain)
  Q_PROPERTY(bool undo MEMBER undo)
  Q_PROPERTY(bool redo MEMBER redo)

 public:
  QString time;
  QString elsewhere;
  bool takenBack = false;
  bool madeAgain = false;
  bool undo = false;
  bool redo = false;

  friend bool operator==(const LastSave&, const LastSave&) = default;
};

class AnswerSteps {
 public:
  struct Step {
    QString row;  ///< "2(5)@server"
    Answer before;
    Answer after;
    QString reason;  ///< that a person gave for it; may be empty
  };

  /// Something was saved: what was taken back before cannot be made again.
  void add(Step step);
  void clear();
  /// The save that can be taken back next, or made again next; null where there is none.
  [[nodiscard]] const Step* back() const { return made_.empty() ? nullptr : &made_.back(); }
  [[nodiscard]] const Step* ahead() const { return taken_back_.empty() ? nullptr : &taken_back_.back(); }
  /// `back()` was taken back, `ahead()` was made again.
  void takeBack();
  void makeAgain();

 private:
  std::vector<Step> made_;
  std::vector<Step> taken_back_;
};

}  // namespace mamori::app
