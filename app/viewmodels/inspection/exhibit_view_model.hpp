// What an inspector asks to see beside the form: the contact chart, a ledger, what a row stands on. To be looked at
// only; whose accounts there are is covered unless the person at work may uncover it and did.
#pragma once

#include "viewmodels/evidence/evidence_view_model.hpp"
#include "viewmodels/ledgers/chart_view_model.hpp"
#include "viewmodels/ledgers/entry_columns.hpp"
#include "viewmodels/lists/keyed_list_model.hpp"
#include "viewmodels/report/reporting_view_model.hpp"

#include <QStringList>

namespace mamori::app {

/// The ledgers. key = Ledger; `entries` in use.
class LedgerDoorListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 立入検査")

 public:
  explicit LedgerDoorListModel(QObject* parent) : KeyedListModel({"key", "title", "entries"}, parent) {}
};

/// The entries of the ledger that is open. key = entry id; `name` its first field, `cells` every field in their order.
class LedgerSheetListModel final : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 立入検査")

 public:
  explicit LedgerSheetListModel(QObject* parent) : KeyedListModel({"key", "name", "cells"}, parent) {}
};

class ExhibitViewModel final : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by 立入検査")
  Q_PROPERTY(Kind kind READ kind NOTIFY refreshed)
  /// The ledger's or the row's.
  Q_PROPERTY(QString title READ title NOTIFY refreshed)
  Q_PROPERTY(mamori::app::ChartViewModel* chart READ chart CONSTANT)
  /// All ledgers, or those that the open row stands on.
  Q_PROPERTY(mamori::app::LedgerDoorListModel* ledgers READ ledgers CONSTANT)
  Q_PROPERTY(mamori::app::LedgerDoorListModel* rowLedgers READ rowLedgers CONSTANT)
  Q_PROPERTY(mamori::app::LedgerSheetListModel* entries READ entries CONSTANT)
  /// Of those entries: what each field is called, and which of them a table has room for.
  Q_PROPERTY(QList<QString> labels READ labels NOTIFY refreshed)
  Q_PROPERTY(mamori::app::EntryColumnModel* columns READ columns CONSTANT)
  /// Of the open row.
  Q_PROPERTY(mamori::app::EvidenceViewModel* evidence READ evidence CONSTANT)
  /// The open ledger holds something that is covered.
  Q_PROPERTY(bool covered READ covered NOTIFY refreshed)
  /// The person at work may uncover names, and whether they are uncovered.
  Q_PROPERTY(bool mayUncover READ mayUncover NOTIFY uncoverChanged)
  Q_PROPERTY(bool uncovered READ uncovered WRITE setUncovered NOTIFY uncoverChanged)

 public:
  enum Kind { Nothing, Chart, LedgerSheet, RowEvidence };
  Q_ENUM(Kind)

  /// `session` outlives the view model.
  explicit ExhibitViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] Kind kind() const { return kind_; }
  [[nodiscard]] QString title() const { return title_; }
  [[nodiscard]] ChartViewModel* chart() const { return chart_; }
  [[nodiscard]] LedgerDoorListModel* ledgers() const { return ledgers_; }
  [[nodiscard]] LedgerDoorListModel* rowLedgers() const { return row_ledgers_; }
  [[nodiscard]] LedgerSheetListModel* entries() const { return entries_; }
  [[nodiscard]] QStringList labels() const;
  [[nodiscard]] EntryColumnModel* columns() const { return columns_; }
  [[nodiscard]] EvidenceViewModel* evidence() const { return evidence_; }
  [[nodiscard]] bool covered() const { return kind_ == LedgerSheet && ledger_ == Ledger::accounts && !uncovered_; }
  [[nodiscard]] bool mayUncover() const { return may_uncover_; }
  [[nodiscard]] bool uncovered() const { return uncovered_; }
  /// Before the screen is handed over; an inspector's screen cannot.
  void setUncovered(bool uncovered);

  Q_INVOKABLE void openChart();
  Q_INVOKABLE void openLedger(int ledger);
  /// The table of the open ledger is so many letters wide.
  Q_INVOKABLE void fitColumns(double letters);
  /// The open row's photo on the whole screen.
  Q_INVOKABLE void showPhoto(int key);
  /// What a row stands on; `subject` is what its evidence is kept for.
  void openRow(const RowKey& row, const std::string& subject, const QString& title);
  /// Back to the row where a ledger was opened from there, else to the form.
  Q_INVOKABLE void back();
  void close();

 signals:
  void refreshed();
  void uncoverChanged();

 private:
  void refresh();
  void show(Kind kind, const QString& title);
  void showEntries();
  /// Written down while an inspector looks.
  void note(const std::string& what);
  [[nodiscard]] QVariantList doorTo(const LedgerSpec& spec, std::size_t entries) const;

  DeskSession& session_;
  ChartViewModel* chart_;
  LedgerDoorListModel* ledgers_;
  LedgerDoorListModel* row_ledgers_;
  LedgerSheetListModel* entries_;
  EntryColumnModel* columns_;
  double room_ = 0;
  EvidenceViewModel* evidence_;
  Kind kind_ = Nothing;
  QString title_;
  Ledger ledger_ = Ledger::devices;
  std::optional<RowKey> row_;
  QString row_title_;
  bool may_uncover_ = false;
  bool uncovered_ = false;
};

/// A name or number of which only its first letter is to be seen.
[[nodiscard]] QString coveredText(const QString& text);

}  // namespace mamori::app
