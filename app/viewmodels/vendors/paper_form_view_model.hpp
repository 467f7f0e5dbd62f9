// A vendor's form that came back filled in by hand: a person copies it row by row, keeps a photo of the signed page,
// and saves it at once.
#pragma once

#include "viewmodels/evidence/evidence_view_model.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <map>

namespace mamori::app {

/// The rows in official order. key = place in the form; `heading` = what stands above the row, mostly empty; `reply` is
/// a PaperFormViewModel::Reply; days are ISO, `target` may be empty; `targetLast` bounds it.
class PaperRowListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the paper form")

 public:
  explicit PaperRowListModel(QObject* parent)
      : KeyedListModel({"key", "title", "words", "heading", "reply", "day", "target", "targetLast", "remark"}, parent) {
  }
};

class PaperFormViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendors page")
  /// The vendor and its system.
  Q_PROPERTY(QString owner READ owner NOTIFY refreshed)
  Q_PROPERTY(QString today READ today NOTIFY refreshed)
  /// The day the paper came, and the day that stands on it for rows without one of their own; ISO.
  Q_PROPERTY(QString received READ received NOTIFY refreshed)
  Q_PROPERTY(QString day READ day NOTIFY refreshed)
  Q_PROPERTY(QString signer READ signer NOTIFY refreshed)
  /// Rows of this fiscal year with a reply, and all of them.
  Q_PROPERTY(int replied READ replied NOTIFY refreshed)
  Q_PROPERTY(int total READ total NOTIFY refreshed)
  /// The day on which the vendor's signed answer came that this paper corrects; empty where nobody signed.
  Q_PROPERTY(QString signedOn READ signedOn NOTIFY refreshed)
  /// The days of replies that lie before the form came out and wait for a person's word; empty when none does.
  Q_PROPERTY(QString earlyDays READ earlyDays NOTIFY refreshed)
  Q_PROPERTY(mamori::app::PaperRowListModel* rows READ rows CONSTANT)
  /// The photo of the signed page; it stays with the sheet.
  Q_PROPERTY(mamori::app::EvidenceViewModel* evidence READ evidence CONSTANT)

 public:
  enum Reply { Open, Yes, No };
  Q_ENUM(Reply)

  /// `session` outlives the view model.
  explicit PaperFormViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] QString owner() const { return owner_; }
  [[nodiscard]] QString today() const { return today_; }
  [[nodiscard]] QString received() const { return received_; }
  [[nodiscard]] QString day() const { return day_; }
  [[nodiscard]] QString signer() const { return signer_; }
  [[nodiscard]] int replied() const;
  [[nodiscard]] int total() const;
  [[nodiscard]] QString signedOn() const { return signed_on_; }
  [[nodiscard]] QString earlyDays() const;
  [[nodiscard]] PaperRowListModel* rows() const { return rows_; }
  [[nodiscard]] EvidenceViewModel* evidence() const { return evidence_; }

  /// Begins with what the sheet says, or with what was being copied when the store locked.
  bool open(int sheet);
  void close();
  Q_INVOKABLE void setReceived(const QString& iso);
  Q_INVOKABLE void setDay(const QString& iso);
  Q_INVOKABLE void setSigner(const QString& name);
  Q_INVOKABLE void reply(int key, mamori::app::PaperFormViewModel::Reply reply);
  /// A row with a day of its own.
  Q_INVOKABLE void setRowDay(int key, const QString& iso);
  Q_INVOKABLE void setTarget(int key, const QString& iso);
  Q_INVOKABLE void setRemark(int key, const QString& remark);
  /// The early days stand on the paper as they were copied.
  Q_INVOKABLE void confirmDays();
  /// All rows in one transaction. False with the reason in `error`; what was copied stays.
  Q_INVOKABLE bool save();
  /// Forgets what was copied and not saved.
  Q_INVOKABLE void drop();

 signals:
  void refreshed();
  void saved();

 private:
  /// One row as it was copied.
  struct Copied {
    Reply reply = Open;
    QString day;  ///< empty: the day of the form
    QString target;
    QString remark;
  };

  void readSheet();
  void readDraft();
  void keepDraft();
  void show();
  [[nodiscard]] QString draftPlace() const;
  [[nodiscard]] QString dayOfRow(const Copied& row) const { return row.day.isEmpty() ? day_ : row.day; }
  [[nodiscard]] bool early(CivilDate day) const;
  [[nodiscard]] Result<Answer> answerOf(const Answer& before, const Copied& row) const;

  DeskSession& session_;
  PaperRowListModel* rows_;
  EvidenceViewModel* evidence_;
  int sheet_ = 0;
  std::optional<desks::SheetView> view_;
  std::map<int, Copied> copied_;
  QString owner_;
  QString today_;
  QString received_;
  QString day_;
  QString signer_;
  QString signed_on_;
  bool days_confirmed_ = false;
};

}  // namespace mamori::app
