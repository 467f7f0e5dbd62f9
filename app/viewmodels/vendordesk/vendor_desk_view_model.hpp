// The vendor's screen: the requests that came, one of them with its systems to be answered, and the signed response on
// its way back.
#pragma once

#include "viewmodels/exchange/outgoing_view_model.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/scan/scan_view_model.hpp"
#include "viewmodels/sheet/sheet_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"

namespace mamori::app {

/// Requests, newest first. key = message id in hexadecimal digits.
class RequestListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")

 public:
  explicit RequestListModel(QObject* parent);
  void show(const std::vector<desks::RequestView>& requests, CivilDate today, Language language);
};

/// The systems of one request. key = sheet id.
class AskedSystemListModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the vendor's desk")

 public:
  explicit AskedSystemListModel(QObject* parent);
  void show(const std::vector<desks::SheetView>& systems);
};

class VendorDeskViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(Pane pane READ pane NOTIFY paneChanged)
  Q_PROPERTY(mamori::app::RequestListModel* requests READ requests CONSTANT)
  /// The request looked at: its key, or empty.
  Q_PROPERTY(QString selected READ selected NOTIFY refreshed)
  Q_PROPERTY(QString pharmacy READ pharmacy NOTIFY refreshed)
  /// "4821 7730", of the pharmacy's key.
  Q_PROPERTY(QString fingerprint READ fingerprint NOTIFY refreshed)
  Q_PROPERTY(QString received READ received NOTIFY refreshed)
  /// Empty where the pharmacy named no day.
  Q_PROPERTY(QString due READ due NOTIFY refreshed)
  Q_PROPERTY(bool overdue READ overdue NOTIFY refreshed)
  /// When the response was signed; empty before.
  Q_PROPERTY(QString responded READ responded NOTIFY refreshed)
  Q_PROPERTY(mamori::app::AskedSystemListModel* systems READ systems CONSTANT)
  /// Required rows of all systems that have no answer yet.
  Q_PROPERTY(int open READ open NOTIFY refreshed)
  /// Who answers for the vendor, as entered at the first start.
  Q_PROPERTY(QString responsible READ responsible NOTIFY refreshed)
  Q_PROPERTY(QStringList previewSystems READ previewSystems NOTIFY previewChanged)
  Q_PROPERTY(QString previewPharmacy READ previewPharmacy NOTIFY previewChanged)
  Q_PROPERTY(QString previewFingerprint READ previewFingerprint NOTIFY previewChanged)
  Q_PROPERTY(QString previewDue READ previewDue NOTIFY previewChanged)
  /// This very request is here already.
  Q_PROPERTY(bool previewKnown READ previewKnown NOTIFY previewChanged)
  Q_PROPERTY(mamori::app::ScanViewModel* scan READ scan CONSTANT)
  Q_PROPERTY(mamori::app::OutgoingViewModel* outgoing READ outgoing CONSTANT)
  Q_PROPERTY(mamori::app::SheetViewModel* sheet READ sheet CONSTANT)

 public:
  enum Pane { ListPane, ReceivePane, PreviewPane, SheetPane, HandOverPane };
  Q_ENUM(Pane)
  enum State { Unanswered, Begun, Ready, Answered };
  Q_ENUM(State)

  /// `session` outlives the view model.
  explicit VendorDeskViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] Pane pane() const { return pane_; }
  [[nodiscard]] RequestListModel* requests() const { return requests_; }
  [[nodiscard]] QString selected() const { return selected_; }
  [[nodiscard]] QString pharmacy() const { return QString::fromStdString(request_.pharmacy); }
  [[nodiscard]] QString fingerprint() const;
  [[nodiscard]] QString received() const;
  [[nodiscard]] QString due() const;
  [[nodiscard]] bool overdue() const;
  [[nodiscard]] QString responded() const;
  [[nodiscard]] AskedSystemListModel* systems() const { return systems_; }
  [[nodiscard]] int open() const;
  [[nodiscard]] QString responsible() const;
  [[nodiscard]] QStringList previewSystems() const;
  [[nodiscard]] QString previewPharmacy() const { return QString::fromStdString(preview_.pharmacy); }
  [[nodiscard]] QString previewFingerprint() const;
  [[nodiscard]] QString previewDue() const;
  [[nodiscard]] bool previewKnown() const;
  [[nodiscard]] ScanViewModel* scan() const { return scan_; }
  [[nodiscard]] OutgoingViewModel* outgoing() const { return outgoing_; }
  [[nodiscard]] SheetViewModel* sheet() const { return sheet_; }

  /// Looks at a request; an empty key goes back to the list alone.
  Q_INVOKABLE void select(const QString& key);
  /// Opens the page that takes a request in.
  Q_INVOKABLE void receive() { show(ReceivePane); }
  /// One step back.
  Q_INVOKABLE void back();
  /// Keeps the request of the preview and opens it.
  Q_INVOKABLE bool takeOn();
  /// Opens the sheet of a system of the request looked at.
  Q_INVOKABLE void answer(int sheet);
  /// Signs the answers of every system and shows the response.
  Q_INVOKABLE bool respond(const QString& responsible);
  /// Shows the response that was made last, as it was.
  Q_INVOKABLE bool showAgain();

 signals:
  void paneChanged();
  void refreshed();
  void previewChanged();

 private:
  void show(Pane pane);
  void refresh();
  void clear();
  void lookAt(const QByteArray& envelope);
  void handOver(const desks::Outgoing& outgoing);
  [[nodiscard]] QString dayOrNothing(const std::optional<CivilDate>& day) const;

  DeskSession& session_;
  RequestListModel* requests_;
  AskedSystemListModel* systems_;
  ScanViewModel* scan_;
  OutgoingViewModel* outgoing_;
  SheetViewModel* sheet_;
  Pane pane_ = ListPane;
  QString selected_;
  desks::RequestView request_;
  desks::RequestView preview_;
  std::vector<std::uint8_t> preview_envelope_;
};

}  // namespace mamori::app
