// 台帳 on the screen: one ledger's list, an entry open beside it, a file coming in or going out, and the contact chart.
#pragma once

#include "adapters/secret_input.hpp"
#include "viewmodels/evidence/evidence_view_model.hpp"
#include "viewmodels/ledgers/chart_view_model.hpp"
#include "viewmodels/ledgers/entry_columns.hpp"
#include "viewmodels/ledgers/entry_list_model.hpp"
#include "viewmodels/ledgers/ledger_import_view_model.hpp"
#include "viewmodels/ledgers/ledger_tiles.hpp"

namespace mamori::app {

/// The fields of the open entry. key = place; `kind` = a FieldKind; `option` = place in `options`, -1 for none;
/// `offers` = words that the pharmacy has elsewhere, to be taken over; `worry` = what stands against the value.
class EntryFieldModel : public mamori::app::KeyedListModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the ledgers page")

 public:
  explicit EntryFieldModel(QObject* parent)
      : KeyedListModel(
            {"key", "label", "kind", "needed", "options", "option", "value", "example", "fault", "offers", "worry"},
            parent) {}
};

class LedgersViewModel : public mamori::app::ReportingViewModel {
  Q_OBJECT
  QML_ELEMENT
  QML_UNCREATABLE("made by the app")
  Q_PROPERTY(Pane pane READ pane NOTIFY paneChanged)
  /// Place in `titles`.
  Q_PROPERTY(int ledger READ ledger NOTIFY listed)
  Q_PROPERTY(QList<QString> titles READ titles NOTIFY listed)
  Q_PROPERTY(QString title READ title NOTIFY listed)
  /// The ledger is the contact chart.
  Q_PROPERTY(bool charted READ charted NOTIFY listed)
  Q_PROPERTY(mamori::app::EntryListModel* entries READ entries CONSTANT)
  Q_PROPERTY(QString search READ search NOTIFY listed)
  Q_PROPERTY(QList<QString> sortOptions READ sortOptions NOTIFY listed)
  Q_PROPERTY(int sort READ sort NOTIFY listed)
  Q_PROPERTY(bool descending READ descending NOTIFY listed)
  /// All, each value of the ledger's filter, then those no longer in use.
  Q_PROPERTY(QList<QString> filterOptions READ filterOptions NOTIFY listed)
  Q_PROPERTY(int filter READ filter NOTIFY listed)
  Q_PROPERTY(mamori::app::LedgerTileModel* tiles READ tiles CONSTANT)
  Q_PROPERTY(mamori::app::EntryColumnModel* columns READ columns CONSTANT)
  /// What the list is narrowed down to, in words; empty where it is not.
  Q_PROPERTY(QString narrowed READ narrowed NOTIFY listed)
  /// What stands in the field that was looked up last, each once; nothing where there are too many to choose from.
  Q_PROPERTY(QList<QString> offered READ offered NOTIFY offeredChanged)
  /// Nothing is in use, and nothing hides anything.
  Q_PROPERTY(bool empty READ empty NOTIFY listed)
  /// The list shows what is no longer in use.
  Q_PROPERTY(bool retiredShown READ retiredShown NOTIFY listed)
  /// The field that an entry's `ended` is about, -1 where the ledger has none.
  Q_PROPERTY(int worryField READ worryField NOTIFY listed)
  /// The open entry: its key, 0 for a new one.
  Q_PROPERTY(int entry READ entry NOTIFY opened)
  Q_PROPERTY(QString entryTitle READ entryTitle NOTIFY opened)
  /// When and why it is no longer in use; empty while it is.
  Q_PROPERTY(QString retired READ retired NOTIFY opened)
  Q_PROPERTY(mamori::app::EntryFieldModel* fields READ fields CONSTANT)
  /// The field of the last refusal, or -1.
  Q_PROPERTY(int faultyField READ faultyField NOTIFY faulted)
  Q_PROPERTY(QString today READ today NOTIFY listed)
  Q_PROPERTY(bool changed READ changed NOTIFY edited)
  /// The fields hold what was typed before a lock.
  Q_PROPERTY(bool restored READ restored NOTIFY opened)
  /// Of the open entry.
  Q_PROPERTY(mamori::app::EvidenceViewModel* evidence READ evidence CONSTANT)
  Q_PROPERTY(mamori::app::ChartViewModel* chart READ chart CONSTANT)
  Q_PROPERTY(mamori::app::LedgerImportViewModel* incoming READ incoming CONSTANT)

 public:
  /// TilesPane: all ledgers; the others are of the one that is open.
  enum Pane { TilesPane, ListPane, EntryPane, ImportPane, ExportPane, ChartPane, CallsPane };
  Q_ENUM(Pane)
  /// A FieldKind, in its order.
  enum Kind { Text, LongText, Day, OneOf, Telephone, Names, Address };
  Q_ENUM(Kind)

  /// `session` outlives the view model.
  explicit LedgersViewModel(DeskSession& session, QObject* parent = nullptr);

  [[nodiscard]] Pane pane() const { return pane_; }
  [[nodiscard]] int ledger() const { return static_cast<int>(query_.ledger); }
  [[nodiscard]] QStringList titles() const;
  [[nodiscard]] QString title() const;
  [[nodiscard]] bool charted() const { return query_.ledger == Ledger::contacts; }
  [[nodiscard]] EntryListModel* entries() const { return entries_; }
  [[nodiscard]] QString search() const { return QString::fromStdString(query_.search); }
  [[nodiscard]] QStringList sortOptions() const;
  [[nodiscard]] int sort() const { return static_cast<int>(query_.sort); }
  [[nodiscard]] bool descending() const { return query_.descending; }
  [[nodiscard]] QStringList filterOptions() const;
  [[nodiscard]] int filter() const;
  [[nodiscard]] LedgerTileModel* tiles() const { return tiles_; }
  [[nodiscard]] EntryColumnModel* columns() const { return columns_; }
  [[nodiscard]] QString narrowed() const;
  [[nodiscard]] QStringList offered() const;
  [[nodiscard]] bool empty() const {
    return entries_->count() == 0 && query_.search.empty() && query_.filters.empty() && !query_.retired;
  }
  [[nodiscard]] bool retiredShown() const { return query_.retired; }
  [[nodiscard]] int worryField() const { return query_.ledger == Ledger::devices ? int{device::os} : -1; }
  [[nodiscard]] int entry() const { return entry_; }
  [[nodiscard]] QString entryTitle() const { return title_; }
  [[nodiscard]] QString retired() const { return retired_; }
  [[nodiscard]] EntryFieldModel* fields() const { return fields_; }
  [[nodiscard]] int faultyField() const { return faulty_field_; }
  [[nodiscard]] QString today() const { return today_; }
  [[nodiscard]] bool changed() const { return draft_ != stored_; }
  [[nodiscard]] bool restored() const { return restored_; }
  [[nodiscard]] EvidenceViewModel* evidence() const { return evidence_; }
  [[nodiscard]] ChartViewModel* chart() const { return chart_; }
  [[nodiscard]] LedgerImportViewModel* incoming() const { return import_; }

  Q_INVOKABLE void open(int ledger);
  /// Every ledger.
  void showAll();
  /// The page of all ledgers is shown, and no longer: what they hold is counted only meanwhile.
  Q_INVOKABLE void enterTiles();
  Q_INVOKABLE void leaveTiles();
  Q_INVOKABLE void find(const QString& words);
  Q_INVOKABLE void sortBy(int field, bool descending);
  Q_INVOKABLE void filterBy(int option);
  /// The table is so many letters wide.
  Q_INVOKABLE void fitColumns(double letters);
  Q_INVOKABLE void showRetired(bool retired);
  /// Looks up what `field` of the entries holds, for `offered`.
  Q_INVOKABLE void offerValues(int field);
  /// Only entries with this value; a place in `offered`.
  Q_INVOKABLE void narrow(int value);
  /// The field, or with -1 every field, narrows nothing down any more.
  Q_INVOKABLE void widen(int field);
  Q_INVOKABLE void show(mamori::app::LedgersViewModel::Pane pane);
  /// One step back: from what is open to the list, from there to all ledgers.
  Q_INVOKABLE void back();

  Q_INVOKABLE void openEntry(int key);
  Q_INVOKABLE void addEntry();
  /// A contact of a kind that the manual names (key of chart.lacking); the ministry's comes with the notice's number.
  Q_INVOKABLE void addContact(int kind);
  Q_INVOKABLE void write(int field, const QString& text);
  /// A choice by its place in the field's options.
  Q_INVOKABLE void choose(int field, int option);
  /// Puts one of the other entries' names in or takes it out.
  Q_INVOKABLE void toggleName(int field, const QString& name);
  /// Throws away what was typed before a lock.
  Q_INVOKABLE void dropRestored();
  Q_INVOKABLE bool save();
  /// Saves, then opens a new entry with the next number and what is mostly the same.
  Q_INVOKABLE bool saveAndNext();
  Q_INVOKABLE bool retire(const QString& why);
  Q_INVOKABLE bool restore();
  /// Writes the ledger to a file, .csv or .xlsx by its name, when `secret` is the person's own.
  Q_INVOKABLE bool exportTo(const QUrl& file, mamori::app::SecretInput* secret);
  /// What is kept of one field of an entry; a day as ISO 8601.
  Q_INVOKABLE [[nodiscard]] QString storedText(int key, int field) const;
  /// For writing in a cell: what a field is, what a choice has to choose from, and the place of what is kept among
  /// that.
  Q_INVOKABLE [[nodiscard]] mamori::app::LedgersViewModel::Kind kindOf(int field) const;
  Q_INVOKABLE [[nodiscard]] QList<QString> choicesOf(int field) const;
  Q_INVOKABLE [[nodiscard]] int choiceOf(int key, int field) const;
  /// Saves one field of an entry that need not be open: what was typed, or for a choice its place in choicesOf.
  Q_INVOKABLE bool writeCell(int key, int field, const QString& text);
  Q_INVOKABLE bool chooseCell(int key, int field, int option);
  /// The telephone number of this contact was tried today.
  Q_INVOKABLE bool checkNumber(int key);

 signals:
  void paneChanged();
  void listed();
  void offeredChanged();
  void opened();
  void edited();
  void faulted();
  void saved(const QString& name);
  void exported(int entries);

 private:
  [[nodiscard]] const LedgerSpec& spec() const { return ledgers::spec_of(query_.ledger); }
  void refresh();
  void clear();
  void list();
  void showColumns();
  [[nodiscard]] const FieldFilter* filterOf(std::size_t field) const;
  void dropFilter(std::size_t field);
  [[nodiscard]] QString cell(std::size_t field, const std::string& value) const;
  /// The one after the last in use; empty where that ends in no number.
  [[nodiscard]] std::string nextNumber() const;
  /// Of a choice among the field's options, -1 where it is none of them; and back.
  [[nodiscard]] int placeOf(std::size_t field, const std::string& code) const;
  [[nodiscard]] std::string codeOf(std::size_t field, int option) const;
  bool put(int key, std::size_t field, const std::string& value);
  void showDraft();
  void setDraft(int key, Values stored, Values draft);
  /// What was typed before a lock in place of `draft`, where there is such.
  void openDraft(int key, Values stored, Values draft);
  [[nodiscard]] QString draftPlace(int key) const;
  [[nodiscard]] QVariantList rowOf(std::size_t field) const;
  [[nodiscard]] QStringList optionsOf(std::size_t field) const;
  [[nodiscard]] QStringList offersFor(std::size_t field) const;
  /// Whether it went well; the field that was refused is marked otherwise.
  template <class T>
  bool kept(const Result<T>& result);

  DeskSession& session_;
  EntryListModel* entries_;
  LedgerTileModel* tiles_;
  EntryColumnModel* columns_;
  EntryFieldModel* fields_;
  EvidenceViewModel* evidence_;
  ChartViewModel* chart_;
  LedgerImportViewModel* import_;
  Pane pane_ = TilesPane;
  bool tiles_seen_ = false;
  EntryQuery query_;
  double room_ = 0;
  std::size_t offered_field_ = 0;
  std::vector<std::string> offered_;
  int entry_ = 0;
  QString title_;
  QString retired_;
  Values stored_;
  Values draft_;
  bool restored_ = false;
  int faulty_field_ = -1;
  QString today_;
};

}  // namespace mamori::app
