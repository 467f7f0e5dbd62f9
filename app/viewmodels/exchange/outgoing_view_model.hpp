// A message on its way out: its QR codes one after the other, the digits to read out, the file, and the log entry once
// a person says that it was handed over. Requests, responses and statuses alike.
#pragma once

#include "desks/departures.hpp"
#include "desks/views.hpp"
#include "exchange/exchange.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QList>
#include <QTimer>
#include <QUrl>
#include <functional>
#include <optional>
#include <vector>

namespace mamori::app {

class OutgoingViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the page that sends")
  Q_PROPERTY(bool ready READ ready NOTIFY messageChanged)
  Q_PROPERTY(Kind kind READ kind NOTIFY messageChanged)
  /// The form that it speaks of, where this device read it in itself: who receives it may not have it. Empty otherwise.
  Q_PROPERTY(QString ownForm READ ownForm NOTIFY messageChanged)
  Q_PROPERTY(QString ownFormTitle READ ownFormTitle NOTIFY messageChanged)
  /// Whom it is for: the vendor, the pharmacy, or empty (an inspector).
  Q_PROPERTY(QString recipient READ recipient NOTIFY messageChanged)
  /// "4821 7730 1946".
  Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY messageChanged)
  Q_PROPERTY(QString suggestedName READ suggestedName NOTIFY messageChanged)
  /// False where the message is larger than codes can carry: it goes as a file then.
  Q_PROPERTY(bool fitsCodes READ fitsCodes NOTIFY framesChanged)
  /// Parts that the message is cut into; 1 when one code holds it, 0 when none can.
  Q_PROPERTY(int parts READ parts NOTIFY framesChanged)
  /// Codes that follow each other before they begin anew: the parts themselves, then mixtures of them.
  Q_PROPERTY(int frameCount READ frameCount NOTIFY framesChanged)
  Q_PROPERTY(int frame READ frame NOTIFY frameChanged)
  /// For each part whether the code that is shown carries it.
  Q_PROPERTY(QList<bool> shownParts READ shownParts NOTIFY frameChanged)
  /// Modules a side of the code to be shown now, without the quiet zone; 0 when there is none.
  Q_PROPERTY(int codeSize READ codeSize NOTIFY frameChanged)
  /// Its modules row by row, '1' is dark.
  Q_PROPERTY(QString codeBits READ codeBits NOTIFY frameChanged)
  /// The codes follow each other by themselves while this is true.
  Q_PROPERTY(bool running READ running WRITE setRunning NOTIFY runningChanged)
  /// Milliseconds that each code is shown, 100 to 1000.
  Q_PROPERTY(int interval READ interval WRITE setInterval NOTIFY runningChanged)
  Q_PROPERTY(bool large READ large WRITE setLarge NOTIFY framesChanged)
  /// The name of the file it was saved to; empty before that.
  Q_PROPERTY(QString savedName READ savedName NOTIFY savedChanged)
  /// That it was handed over is written down: saving the file did.
  Q_PROPERTY(bool noted READ noted NOTIFY savedChanged)
  /// What saving wrote down can be taken back.
  Q_PROPERTY(bool canTakeBack READ canTakeBack NOTIFY savedChanged)

 public:
  enum Kind { Request, Response, Status };
  Q_ENUM(Kind)
  /// What is written down when the message leaves.
  struct Leaving {
    std::function<Result<void>(Channel)> log;  ///< that it left by this way
    desks::NoteFile note;                      ///< the line for a file of it
    std::function<Result<void>()> take_back;   ///< it was not handed over after all; none where that cannot be
  };

  static constexpr int usual_interval = 200;  ///< ms a code
  static constexpr int shortest_interval = 100;
  static constexpr int longest_interval = 1000;

  /// `session` outlives the view model.
  explicit OutgoingViewModel(DeskSession& session, QObject* parent = nullptr);

  void show(Kind kind, const desks::Outgoing& message, const QString& recipient, Leaving leaving);
  Q_INVOKABLE void clear();

  [[nodiscard]] bool ready() const { return !envelope_.empty(); }
  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] QString ownForm() const { return own_form_; }
  [[nodiscard]] QString ownFormTitle() const;
  [[nodiscard]] QString recipient() const { return recipient_; }
  [[nodiscard]] QString fingerprint() const { return fingerprint_; }
  [[nodiscard]] QString suggestedName() const;
  [[nodiscard]] bool fitsCodes() const { return source_.has_value(); }
  [[nodiscard]] int parts() const { return source_ ? static_cast<int>(source_->parts()) : 0; }
  [[nodiscard]] int frameCount() const { return static_cast<int>(cycle_.size()); }
  [[nodiscard]] int frame() const { return frame_; }
  [[nodiscard]] QList<bool> shownParts() const;
  [[nodiscard]] bool running() const { return timer_.isActive(); }
  void setRunning(bool running);
  [[nodiscard]] int interval() const { return timer_.interval(); }
  void setInterval(int milliseconds);
  [[nodiscard]] bool large() const { return large_; }
  void setLarge(bool large);
  [[nodiscard]] QString savedName() const { return saved_name_; }
  [[nodiscard]] bool noted() const { return noted_; }
  [[nodiscard]] bool canTakeBack() const { return noted_ && leaving_.take_back; }
  [[nodiscard]] int codeSize() const;
  [[nodiscard]] QString codeBits() const;

  Q_INVOKABLE void showFrame(int frame);
  /// Stands still on the code of one part alone, counted from 1: for a receiver that misses it.
  Q_INVOKABLE void holdPart(int part);
  /// Saves the signed message as a `.mamori` file, which is handing it over.
  Q_INVOKABLE bool saveTo(const QUrl& file);
  /// The file stays where it is and was not handed over yet.
  Q_INVOKABLE bool takeBack();
  /// Logs that it was handed over, where that is not noted yet: by file when one was saved, else by QR.
  Q_INVOKABLE bool finish();

 signals:
  void messageChanged();
  void framesChanged();
  void frameChanged();
  void runningChanged();
  void savedChanged();
  void handedOver();

 private:
  void makeCodes();
  void makeCode();

  DeskSession& session_;
  QString own_form_;
  QTimer timer_;
  Kind kind_ = Request;
  std::vector<std::uint8_t> envelope_;  ///< for codes
  std::vector<std::uint8_t> file_;
  QString recipient_;
  QString fingerprint_;
  QString saved_name_;
  Leaving leaving_;
  bool noted_ = false;
  std::optional<exchange::FrameSource> source_;  ///< none where the message does not fit codes
  std::vector<std::uint32_t> cycle_;
  int version_ = 1;  ///< of all codes of the message
  std::optional<exchange::QrCode> code_;
  int frame_ = 0;
  bool large_ = false;
};

}  // namespace mamori::app
