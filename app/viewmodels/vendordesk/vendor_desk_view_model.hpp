// The vendor's screen: the requests that came, one of them with its systems to be answered, and the signed response on
// its way back.
#pragma once

#include "adapters/secret_input.hpp"
#include "viewmodels/exchange/attachment_lists.hpp"
#include "viewmodels/exchange/outgoing_view_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"
#include "viewmodels/scan/scan_view_model.hpp"
#include "viewmodels/sheet/sheet_view_model.hpp"
#include "viewmodels/shell/desk_session.hpp"
#include "viewmodels/vendordesk/vendor_lists.hpp"

namespace mamori::app {

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
  /// How long the reason for a second response may be, in code points.
  Q_PROPERTY(int reasonLimit READ reasonLimit CONSTANT)
  Q_PROPERTY(mamori::app::AskedSystemListModel* systems READ systems CONSTANT)
  /// Rows of the request looked at that say something else than the standard answers.
  Q_PROPERTY(mamori::app::DifferenceListModel* differences READ differences CONSTANT)
  Q_PROPERTY(mamori::app::ProductListModel* products READ products CONSTANT)
  Q_PROPERTY(mamori::app::OutboxListModel* outbox READ outbox CONSTANT)
  /// How the key of the request looked at stands to those that are trusted; likewise of the preview.
  Q_PROPERTY(Key key READ key NOTIFY refreshed)
  Q_PROPERTY(Key previewKey READ previewKey NOTIFY previewChanged)
  /// Systems of the request looked at that standard answers would fit and that have none yet.
  Q_PROPERTY(int fitting READ fitting NOTIFY refreshed)
  /// Requests that are not answered, and the one to go on with after the one looked at: its key, or empty.
  Q_PROPERTY(int unanswered READ unanswered NOTIFY refreshed)
  Q_PROPERTY(QString next READ next NOTIFY refreshed)
  /// Requests are taken on one after the other, without a look at each.
  Q_PROPERTY(bool many READ many WRITE setMany NOTIFY manyChanged)
  Q_PROPERTY(mamori::app::TakenListModel* taken READ taken CONSTANT)
  Q_PROPERTY(int takenCount READ takenCount NOTIFY manyChanged)
  /// Required rows of all systems that have no answer yet.
  Q_PROPERTY(int open READ open NOTIFY refreshed)
  /// Who answers for the vendor, as entered at the first start.
  Q_PROPERTY(QString responsible READ responsible NOTIFY refreshed)
  Q_PROPERTY(QStringList previewSystems READ previewSystems NOTIFY previewChanged)
  Q_PROPERTY(QString previewPharmacy READ previewPharmacy NOTIFY previewChanged)
  Q_PROPERTY(QString previewFingerprint READ previewFingerprint NOTIFY previewChanged)
  Q_PROPERTY(QString previewDue READ previewDue NOTIFY previewChanged)
  /// The form that is asked about, and how old it is.
  Q_PROPERTY(QString previewForm READ previewForm NOTIFY previewChanged)
  /// This very request is here already.
  Q_PROPERTY(bool previewKnown READ previewKnown NOTIFY previewChanged)
  Q_PROPERTY(mamori::app::ScanViewModel* scan READ scan CONSTANT)
  Q_PROPERTY(mamori::app::OutgoingViewModel* outgoing READ outgoing CONSTANT)
  Q_PROPERTY(mamori::app::SheetViewModel* sheet READ sheet CONSTANT)
  /// Files that go along with the response to the request looked at.
  Q_PROPERTY(mamori::app::AddedFileListModel* added READ added CONSTANT)

 public:
  enum Pane { ListPane, ReceivePane, PreviewPane, SheetPane, HandOverPane, ProductsPane, OutboxPane };
  Q_ENUM(Pane)
  enum State { Unanswered, Begun, Ready, Answered };
  Q_ENUM(State)
  enum Key { FirstSeen, Known, Changed };
  Q_ENUM(Key)

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
  [[nodiscard]] static int reasonLimit() { return int(vault::reason_limit); }
  [[nodiscard]] AskedSystemListModel* systems() const { return systems_; }
  [[nodiscard]] int open() const;
  [[nodiscard]] QString responsible() const;
  [[nodiscard]] QStringList previewSystems() const;
  [[nodiscard]] QString previewPharmacy() const { return QString::fromStdString(preview_.pharmacy); }
  [[nodiscard]] QString previewFingerprint() const;
  [[nodiscard]] QString previewDue() const;
  [[nodiscard]] QString previewForm() const;
  [[nodiscard]] bool previewKnown() const;
  [[nodiscard]] ScanViewModel* scan() const { return scan_; }
  [[nodiscard]] OutgoingViewModel* outgoing() const { return outgoing_; }
  [[nodiscard]] SheetViewModel* sheet() const { return sheet_; }
  [[nodiscard]] AddedFileListModel* added() const { return added_; }

  [[nodiscard]] DifferenceListModel* differences() const { return differences_; }
  [[nodiscard]] ProductListModel* products() const { return products_; }
  [[nodiscard]] OutboxListModel* outbox() const { return outbox_; }
  [[nodiscard]] Key key() const { return static_cast<Key>(request_.key); }
  [[nodiscard]] Key previewKey() const { return static_cast<Key>(preview_.key); }
  [[nodiscard]] int fitting() const;
  [[nodiscard]] int unanswered() const { return unanswered_; }
  [[nodiscard]] QString next() const { return next_; }
  [[nodiscard]] bool many() const { return many_; }
  void setMany(bool many);
  [[nodiscard]] TakenListModel* taken() const { return taken_; }
  [[nodiscard]] int takenCount() const { return taken_->taken(); }

  /// Looks at a request; an empty key goes back to the list alone.
  Q_INVOKABLE void select(const QString& key);
  /// Opens the page that takes a request in.
  Q_INVOKABLE void receive() { show(ReceivePane); }
  Q_INVOKABLE void showProducts() { show(ProductsPane); }
  Q_INVOKABLE void showOutbox() { show(OutboxPane); }
  /// Takes in files, and of folders every message and picture; more than one are taken on at once.
  Q_INVOKABLE void openFiles(const QList<QUrl>& files);
  /// One step back.
  Q_INVOKABLE void back();
  /// Keeps the request of the preview and opens it.
  Q_INVOKABLE bool takeOn();
  /// Opens the sheet of a system of the request looked at.
  Q_INVOKABLE void answer(int sheet);
  /// Adds files to the response, up to 4 MiB each; they are read now.
  Q_INVOKABLE bool attach(const QList<QUrl>& files);
  Q_INVOKABLE void detach(int key) { added_->remove(key); }
  /// Signs the answers of every system and shows the response; a request that has one gets another for a reason alone.
  Q_INVOKABLE bool respond(const QString& responsible, const QString& reason = {});
  /// Shows the response that was made last, as it was.
  Q_INVOKABLE bool showAgain();
  /// Shows a response of the outbox again, as it was.
  Q_INVOKABLE bool resend(int response);

  /// Writes a product's standard answers to the sheet of a system.
  Q_INVOKABLE bool applyStandard(int sheet, int product);
  /// The same for each system for which there is a product of its name.
  Q_INVOKABLE bool applyFitting();
  /// A new product or release; `copied` = the product whose answers it begins with, or 0. Opens its sheet.
  Q_INVOKABLE bool addProduct(const QString& name, const QString& release, int copied);
  Q_INVOKABLE void openProduct(int product);

  /// Trusts the key of the preview, or of the request looked at, by the digits that were read out.
  Q_INVOKABLE bool pin(const QString& digits, bool met);
  /// The same where another key is trusted under that name: `sameName` = it is another pharmacy of that name.
  Q_INVOKABLE bool replaceKey(const QString& digits, bool met, bool sameName, const QString& reason,
                              mamori::app::SecretInput* secret);

 signals:
  void paneChanged();
  void refreshed();
  void previewChanged();
  void manyChanged();

 private:
  void show(Pane pane);
  void refresh();
  void clear();
  void lookAt(const QByteArray& envelope);
  /// The preview of one request that came in; several are taken on like many.
  void lookAtArrived();
  void preview(std::vector<std::uint8_t> kept);
  void takeOneOfMany(const std::vector<std::uint8_t>& envelope);
  void findNext(const std::vector<desks::RequestView>& requests);
  /// The bytes of the request in front of the person.
  [[nodiscard]] Result<std::vector<std::uint8_t>> envelope() const;
  void pinned();
  void handOver(const desks::Outgoing& outgoing, OutboxId response, const QString& to);
  [[nodiscard]] QString dayOrNothing(const std::optional<CivilDate>& day) const;

  DeskSession& session_;
  RequestListModel* requests_;
  AskedSystemListModel* systems_;
  ScanViewModel* scan_;
  OutgoingViewModel* outgoing_;
  SheetViewModel* sheet_;
  AddedFileListModel* added_;
  DifferenceListModel* differences_;
  ProductListModel* products_;
  OutboxListModel* outbox_;
  TakenListModel* taken_;
  std::vector<desks::ProductView> all_products_;
  Pane sheet_from_ = ListPane;
  bool many_ = false;
  int unanswered_ = 0;
  QString next_;
  Pane pane_ = ListPane;
  QString selected_;
  desks::RequestView request_;
  desks::RequestView preview_;
  std::vector<std::uint8_t> preview_envelope_;
  std::vector<std::vector<std::uint8_t>> arrived_;  ///< from files that are still being read
};

}  // namespace mamori::app
