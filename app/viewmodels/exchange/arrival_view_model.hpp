// A response that arrived, laid beside what the sheets say now: who signed it, what it answers, what it would change.
// A person accepts or refuses; leaving decides nothing.
#pragma once

#include "adapters/secret_input.hpp"
#include "viewmodels/exchange/attachment_lists.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"
#include "viewmodels/shell/jotting.hpp"

#include <QStringList>

namespace mamori::app {

/// Everything that arrived, newest first. key = inbox id; `received` = about which form, and when.
class InboxListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendors page")

 public:
  explicit InboxListModel(QObject* parent);
  void show(const std::vector<desks::InboxLine>& lines, DeskSession& session);
  /// How many wait for a person.
  [[nodiscard]] int waiting() const { return waiting_; }

 private:
  int waiting_ = 0;
};

/// The rows of a response in official order; of a first one those with いいえ come first. key = "system 2(5)@server";
/// `last` = what the last accepted response said; `open` = to be decided about; `changed` = it is, and says something
/// else than the sheet; `settled` = taken or left earlier, as `choice` says.
class ComparedRowListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the comparison")

 public:
  explicit ComparedRowListModel(QObject* parent);
  void show(const desks::Arrival& arrival, bool first_of_all, Language language);
};

class ArrivalViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendors page")
  Q_PROPERTY(Standing standing READ standing NOTIFY arrivalChanged)
  Q_PROPERTY(Key key READ key NOTIFY arrivalChanged)
  Q_PROPERTY(QString vendor READ vendor NOTIFY arrivalChanged)
  /// The name that the message gives itself, where it differs from `vendor`; else empty.
  Q_PROPERTY(QString otherName READ otherName NOTIFY arrivalChanged)
  Q_PROPERTY(QString responsible READ responsible NOTIFY arrivalChanged)
  /// "4821 7730".
  Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY arrivalChanged)
  Q_PROPERTY(QString asked READ asked NOTIFY arrivalChanged)
  /// The edition of the form that was asked about, and how old it is.
  Q_PROPERTY(QString edition READ edition NOTIFY arrivalChanged)
  Q_PROPERTY(QString issued READ issued NOTIFY arrivalChanged)
  Q_PROPERTY(QString received READ received NOTIFY arrivalChanged)
  Q_PROPERTY(QString systems READ systems NOTIFY arrivalChanged)
  Q_PROPERTY(int systemCount READ systemCount NOTIFY arrivalChanged)
  Q_PROPERTY(QString refusal READ refusal NOTIFY arrivalChanged)
  Q_PROPERTY(int rowCount READ rowCount NOTIFY arrivalChanged)
  /// Rows that were decided about: taken over, and not.
  Q_PROPERTY(int taken READ taken NOTIFY arrivalChanged)
  Q_PROPERTY(int left READ left NOTIFY arrivalChanged)
  /// Rows that say いいえ; while the response waits, of those that were not decided about.
  Q_PROPERTY(int noes READ noes NOTIFY arrivalChanged)
  Q_PROPERTY(QStringList oddities READ oddities NOTIFY arrivalChanged)
  /// Twelve digits of the key that is trusted for the vendor; empty where none is.
  Q_PROPERTY(QString trusted READ trusted NOTIFY arrivalChanged)
  /// Nothing was said about these systems before, so that there is nothing to lay it beside: いいえ stands first.
  Q_PROPERTY(bool firstOfAll READ firstOfAll NOTIFY arrivalChanged)
  /// When a response of these systems was accepted before; empty where none was.
  Q_PROPERTY(QString lastAccepted READ lastAccepted NOTIFY arrivalChanged)
  /// Rows that would change and were not decided about, and what a person has in mind for them.
  Q_PROPERTY(int undecided READ undecided NOTIFY arrivalChanged)
  Q_PROPERTY(int taking READ taking NOTIFY arrivalChanged)
  Q_PROPERTY(int leaving READ leaving NOTIFY arrivalChanged)
  /// The rows are decided about one by one.
  Q_PROPERTY(bool rowByRow READ rowByRow WRITE setRowByRow NOTIFY arrivalChanged)
  Q_PROPERTY(mamori::app::ComparedRowListModel* rows READ rows CONSTANT)
  Q_PROPERTY(mamori::app::AttachmentListModel* attachments READ attachments CONSTANT)
  /// Why it is refused, while that is being written.
  Q_PROPERTY(mamori::app::Jotting* why READ why CONSTANT)

 public:
  enum Standing { Staged, Accepted, Refused };
  Q_ENUM(Standing)
  enum Key { FirstSeen, Known, Changed };
  Q_ENUM(Key)
  enum Verdict { NotAnswered, Yes, No, OutOfScope };
  Q_ENUM(Verdict)
  enum Choice { Later, Take, Leave };
  Q_ENUM(Choice)

  /// `session` outlives the view model.
  explicit ArrivalViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] Jotting* why() const { return why_; }
  bool open(InboxId id, bool fromInbox);
  void clear();
  [[nodiscard]] bool fromInbox() const { return from_inbox_; }

  [[nodiscard]] Standing standing() const;
  [[nodiscard]] Key key() const;
  [[nodiscard]] QString vendor() const { return QString::fromStdString(arrival_.vendor); }
  [[nodiscard]] QString otherName() const;
  [[nodiscard]] QString responsible() const { return QString::fromStdString(arrival_.responsible); }
  [[nodiscard]] QString fingerprint() const;
  [[nodiscard]] QString asked() const;
  [[nodiscard]] QString edition() const;
  [[nodiscard]] QString issued() const;
  [[nodiscard]] QString received() const;
  [[nodiscard]] QString systems() const;
  [[nodiscard]] int systemCount() const { return static_cast<int>(arrival_.systems.size()); }
  [[nodiscard]] QString refusal() const { return QString::fromStdString(arrival_.reason); }
  [[nodiscard]] int rowCount() const { return arrival_.rows(); }
  [[nodiscard]] int taken() const { return settled(RowChoice::take); }
  [[nodiscard]] int left() const { return settled(RowChoice::leave); }
  [[nodiscard]] int noes() const;
  [[nodiscard]] QStringList oddities() const;
  [[nodiscard]] ComparedRowListModel* rows() const { return rows_; }
  [[nodiscard]] AttachmentListModel* attachments() const { return attachments_; }

  [[nodiscard]] QString trusted() const;
  [[nodiscard]] bool firstOfAll() const;
  [[nodiscard]] QString lastAccepted() const;
  [[nodiscard]] int undecided() const { return arrival_.undecided(); }
  [[nodiscard]] int taking() const { return arrival_.chosen(RowChoice::take); }
  [[nodiscard]] int leaving() const { return arrival_.chosen(RowChoice::leave); }
  [[nodiscard]] bool rowByRow() const { return row_by_row_; }
  void setRowByRow(bool rowByRow);

  /// Trusts the signer's key by the digits that were read out. `met`: face to face, else by telephone.
  Q_INVOKABLE bool pin(const QString& digits, bool met);
  /// The same in the place of a key that is trusted already, which needs a reason and the own secret once more.
  Q_INVOKABLE bool replaceKey(const QString& digits, bool met, const QString& reason, mamori::app::SecretInput* secret);
  /// Keeps what a person has in mind for a row. `key` is one of `rows`.
  Q_INVOKABLE bool choose(const QString& key, mamori::app::ArrivalViewModel::Choice choice);
  Q_INVOKABLE bool chooseAll(mamori::app::ArrivalViewModel::Choice choice);
  /// Writes every row that is undecided.
  Q_INVOKABLE bool accept();
  /// Carries out what was chosen row by row. `why` is needed when a row is left.
  Q_INVOKABLE bool settle(const QString& why = {});
  Q_INVOKABLE bool refuse(const QString& why);
  /// Keeps a file that came along as evidence of the sheets that the response answers.
  Q_INVOKABLE bool keepAttachment(int place);

 signals:
  void arrivalChanged();
  void decided();

 private:
  void refresh();
  bool showAttachments();
  bool decide(const Result<void>& done);
  [[nodiscard]] int settled(RowChoice choice) const;

  DeskSession& session_;
  ComparedRowListModel* rows_;
  AttachmentListModel* attachments_;
  Jotting* why_;
  desks::Arrival arrival_;
  bool from_inbox_ = false;
  bool row_by_row_ = false;
};

}  // namespace mamori::app
