// 立入検査の机: what pharmacies showed an inspector, or a chain's shops its head office: taking it in, the list and its
// order, one pharmacy, and the list as a table, a file or paper.
#pragma once

#include "adapters/secret_input.hpp"
#include "reports/pharmacies.hpp"
#include "viewmodels/inspectordesk/intake_view_model.hpp"
#include "viewmodels/inspectordesk/pharmacy_list_model.hpp"
#include "viewmodels/inspectordesk/pharmacy_view_model.hpp"
#include "viewmodels/papers/papers_view_model.hpp"

#include <QStringList>
#include <QUrl>

namespace mamori::app {

class InspectorDeskViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(Pane pane READ pane NOTIFY paneChanged)
  Q_PROPERTY(mamori::app::PharmacyListModel* pharmacies READ pharmacies CONSTANT)
  Q_PROPERTY(mamori::app::PharmacyViewModel* pharmacy READ pharmacy CONSTANT)
  Q_PROPERTY(mamori::app::IntakeViewModel* intake READ intake CONSTANT)
  /// As desks::BoardFilter.
  Q_PROPERTY(int filter READ filter NOTIFY refreshed)
  Q_PROPERTY(Order order READ order NOTIFY refreshed)
  Q_PROPERTY(bool descending READ descending NOTIFY refreshed)
  Q_PROPERTY(QString search READ search NOTIFY refreshed)
  // How many pharmacies there are of each kind, whatever the list shows.
  Q_PROPERTY(int total READ total NOTIFY refreshed)
  Q_PROPERTY(int waiting READ waiting NOTIFY refreshed)
  Q_PROPERTY(int behind READ behind NOTIFY refreshed)
  Q_PROPERTY(int complete READ complete NOTIFY refreshed)
  Q_PROPERTY(int stale READ stale NOTIFY refreshed)
  Q_PROPERTY(int refusedCount READ refusedCount NOTIFY refreshed)
  /// The status that is open; 0 for none.
  Q_PROPERTY(int selected READ selected NOTIFY refreshed)
  /// The 検査コード that this desk gave out last; empty before.
  Q_PROPERTY(QString code READ code NOTIFY codeChanged)
  /// The list is short enough to be printed.
  Q_PROPERTY(bool printable READ printable NOTIFY refreshed)

 public:
  enum Pane { ListPane, ReceivePane, TablePane, ExportPane };
  Q_ENUM(Pane)
  /// In the order of desks::BoardOrder.
  enum Order { ByMissing, ByAge, ByName };
  Q_ENUM(Order)

  /// `session` outlives the view model.
  explicit InspectorDeskViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] Pane pane() const { return pane_; }
  [[nodiscard]] PharmacyListModel* pharmacies() const { return pharmacies_; }
  [[nodiscard]] PharmacyViewModel* pharmacy() const { return pharmacy_; }
  [[nodiscard]] IntakeViewModel* intake() const { return intake_; }
  [[nodiscard]] int filter() const { return static_cast<int>(query_.filter); }
  [[nodiscard]] Order order() const { return static_cast<Order>(query_.order); }
  [[nodiscard]] bool descending() const { return query_.descending; }
  [[nodiscard]] QString search() const { return QString::fromStdString(query_.search); }
  [[nodiscard]] int total() const { return totals_.pharmacies; }
  [[nodiscard]] int waiting() const { return totals_.waiting; }
  [[nodiscard]] int behind() const { return totals_.behind; }
  [[nodiscard]] int complete() const { return totals_.complete; }
  [[nodiscard]] int stale() const { return totals_.stale; }
  [[nodiscard]] int refusedCount() const { return totals_.refused; }
  [[nodiscard]] int selected() const { return static_cast<int>(selected_); }
  [[nodiscard]] QString code() const;
  [[nodiscard]] bool printable() const { return pharmacies_->order().size() <= reports::most_pharmacies; }

  Q_INVOKABLE void show(mamori::app::InspectorDeskViewModel::Pane pane);
  /// One step back.
  Q_INVOKABLE void back();
  Q_INVOKABLE void filterBy(int filter);
  /// The same order again turns it.
  Q_INVOKABLE void sortBy(mamori::app::InspectorDeskViewModel::Order order);
  Q_INVOKABLE void find(const QString& search);
  /// Looks at a status; 0 goes back to the list alone.
  Q_INVOKABLE void select(int status);
  /// Accepts everything that waits.
  Q_INVOKABLE bool acceptAll();
  /// Gives out a new 検査コード.
  Q_INVOKABLE void giveCode();
  /// Opens the page that takes in, with these.
  Q_INVOKABLE void openFiles(const QList<QUrl>& files);
  /// Writes the list as it is shown; .xlsx or .csv by the name of the file.
  Q_INVOKABLE bool exportTo(const QUrl& file, mamori::app::SecretInput* secret);

  /// Asks for the list as it is shown on paper.
  Q_INVOKABLE void print();

 signals:
  void paperWanted(const QString& name, const mamori::app::PapersViewModel::Job& job);
  void paneChanged();
  void refreshed();
  void codeChanged();
  void exported(int pharmacies);

 private:
  [[nodiscard]] reports::PharmacyTable table() const;
  void refresh();
  void arrange();
  void clear();

  DeskSession& session_;
  PharmacyListModel* pharmacies_;
  PharmacyViewModel* pharmacy_;
  IntakeViewModel* intake_;
  desks::PharmacyBoard board_;
  desks::BoardQuery query_;
  desks::BoardTotals totals_;
  Pane pane_ = ListPane;
  StatusId selected_{};
  std::vector<std::uint8_t> nonce_;
};

}  // namespace mamori::app
