// The open vault with the desk that stands on it: what every view model looks at, and how it hears of a change.
#pragma once

#include "desks/edition_shelf.hpp"
#include "desks/inspector_desk.hpp"
#include "desks/ledger_desk.hpp"
#include "desks/pharmacy_desk.hpp"
#include "desks/vendor_desk.hpp"
#include "viewmodels/shell/drafts.hpp"

#include <QObject>
#include <QString>
#include <functional>
#include <memory>
#include <optional>
#include <span>

namespace mamori::app {

class DeskSession : public QObject {
  Q_OBJECT

 public:
  /// `library` outlives the session.
  explicit DeskSession(const Library& library, QObject* parent = nullptr);
  ~DeskSession() override;

  /// Takes an opened vault over. `clock` outlives the open session. Errors: storage_*.
  Result<void> open(vault::Vault vault, const Clock& clock);
  /// Closes the database and wipes the keys. Says `closing` first, so that nobody keeps a pointer into the desk.
  void close();

  [[nodiscard]] bool isOpen() const { return vault_ != nullptr; }
  /// What follows may be called only while open.
  [[nodiscard]] const Profile& profile() const { return profile_; }
  [[nodiscard]] const Clock& clock() const { return *clock_; }
  [[nodiscard]] vault::Vault& vault() { return *vault_; }
  /// The person at work enters the own secret again. That takes as long as opening and runs on a thread of its own:
  /// meanwhile the screen goes on and takes no input. Errors: those of Vault::prove, stopped (the desk was closed).
  [[nodiscard]] Result<vault::Proof> prove(const SecretBytes& secret);
  /// The same for everything else that takes as long: `work` touches nothing of the vault. Errors: stopped.
  [[nodiscard]] Result<void> beside(const std::function<void()>& work);
  /// A page waits for its proof: it must stay where it is until `proven` was heard.
  [[nodiscard]] bool proving() const { return proving_; }
  /// Not on an inspector's desk, which has no sheets.
  [[nodiscard]] desks::SheetBook& sheets();
  /// Null on the other desks.
  [[nodiscard]] desks::PharmacyDesk* pharmacy() { return pharmacy_.get(); }
  [[nodiscard]] desks::LedgerDesk* ledgers() { return ledgers_.get(); }
  [[nodiscard]] desks::VendorDesk* vendor() { return vendor_.get(); }
  [[nodiscard]] desks::InspectorDesk* inspector() { return inspector_.get(); }
  /// The pharmacy's overview, read once after each change. Pharmacy desk only.
  [[nodiscard]] const Result<desks::Overview>& overview();

  /// What was typed and not saved, by place; none while closed.
  [[nodiscard]] Drafts& drafts() { return drafts_; }

  /// The built-in editions and those that the open vault brought in.
  [[nodiscard]] const Library& library() const { return composed_ ? *composed_ : library_; }
  /// Without the vault's: its poster stays where it is while desks come and go.
  [[nodiscard]] const Library& builtIn() const { return library_; }
  [[nodiscard]] Language language() const { return language_; }
  void setLanguage(Language language);
  /// A text of the editions in the language of the screen.
  [[nodiscard]] QString words(const LocalText& text) const;

  /// Keeps a form that a person brought in, and has everything read anew with it. Errors: those of desks::bring_in.
  Result<EditionCard> bringIn(std::string_view pack, std::string_view source, std::span<const forms::FileIn> files);
  /// Forms came into the vault: works with them from now on. Errors: storage_*.
  Result<void> readEditions();
  /// To be called after each change that a desk made durable.
  void touch();

 signals:
  /// The store, the day or the language is another one: read again.
  void changed();
  /// A proof was made or failed, and whoever asked for it goes on.
  void proven();
  /// The desk is about to go: let go of everything read from it.
  void closing();

 private:
  const Library& library_;
  std::optional<Library> composed_;
  const Clock* clock_ = nullptr;
  Language language_ = Language::ja;
  Profile profile_;
  std::unique_ptr<vault::Vault> vault_;
  Drafts drafts_;
  std::unique_ptr<desks::PharmacyDesk> pharmacy_;
  std::unique_ptr<desks::LedgerDesk> ledgers_;
  std::unique_ptr<desks::VendorDesk> vendor_;
  std::unique_ptr<desks::InspectorDesk> inspector_;
  std::optional<Result<desks::Overview>> overview_;
  bool proving_ = false;
};

}  // namespace mamori::app
