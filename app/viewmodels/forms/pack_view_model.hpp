// A form that somebody else read in and signed: who says so, whether that is known, and what is in it. Kept only by a
// person's word. And the other way: a form of this device, signed for others.
#pragma once

#include "desks/packs.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

#include <QUrl>
#include <memory>

namespace mamori::app {

class PackViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 様式")
  /// A signed form waits for a person.
  Q_PROPERTY(bool ready READ ready NOTIFY refreshed)
  Q_PROPERTY(QString title READ title NOTIFY refreshed)
  Q_PROPERTY(QString publisher READ publisher NOTIFY refreshed)
  /// "4821 7730 1946".
  Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY refreshed)
  Q_PROPERTY(QString issued READ issued NOTIFY refreshed)
  Q_PROPERTY(Signer signer READ signer NOTIFY refreshed)
  /// The same form is here already.
  Q_PROPERTY(bool here READ here NOTIFY refreshed)
  /// Another form under the same name would give way to it.
  Q_PROPERTY(bool replaces READ replaces NOTIFY refreshed)
  /// Why it cannot come in at all; mostly empty.
  Q_PROPERTY(QString refused READ refused NOTIFY refreshed)
  Q_PROPERTY(int pharmacyRows READ pharmacyRows NOTIFY refreshed)
  Q_PROPERTY(int vendorRows READ vendorRows NOTIFY refreshed)
  Q_PROPERTY(int doubts READ doubts NOTIFY refreshed)
  /// Under which name this device signs, and the digits by which others know its key.
  Q_PROPERTY(QString ownName READ ownName NOTIFY refreshed)
  Q_PROPERTY(QString ownDigits READ ownDigits NOTIFY refreshed)

 public:
  enum Signer { Ours, Known, FirstSeen, Changed };
  Q_ENUM(Signer)

  /// `session` outlives the view model.
  explicit PackViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] bool ready() const { return view_ != nullptr; }
  [[nodiscard]] QString title() const;
  [[nodiscard]] QString publisher() const;
  [[nodiscard]] QString fingerprint() const;
  [[nodiscard]] QString issued() const;
  [[nodiscard]] Signer signer() const;
  [[nodiscard]] bool here() const { return view_ && view_->here; }
  [[nodiscard]] bool replaces() const { return view_ && view_->replaces; }
  [[nodiscard]] QString refused() const;
  [[nodiscard]] int pharmacyRows() const;
  [[nodiscard]] int vendorRows() const;
  [[nodiscard]] int doubts() const;
  [[nodiscard]] QString ownName() const;
  [[nodiscard]] QString ownDigits() const;

  /// Reads the file if it is a signed form. False, and nothing said, where it is something else.
  bool read(const QUrl& file);
  Q_INVOKABLE void clear();
  /// Trusts the publisher by the twelve digits that it read out.
  Q_INVOKABLE void pin(const QString& digits, bool met);
  /// Keeps the form; `word` says why, where nobody known signed it.
  Q_INVOKABLE void keep(const QString& word);

  /// Signs a form of this device for others, as a file.
  Q_INVOKABLE void sign(const QString& edition, const QUrl& file);

 signals:
  void refreshed();
  void kept(const QString& title);
  void signedFor(const QString& title);

 private:
  void lookAgain();

  DeskSession& session_;
  std::vector<std::uint8_t> file_;
  std::unique_ptr<const desks::PackView> view_;
};

}  // namespace mamori::app
