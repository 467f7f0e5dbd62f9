#include "viewmodels/shell/desk_session.hpp"

#include "base/watch.hpp"
#include "desks/edition_shelf.hpp"

#include <QEventLoop>
#include <QThread>

namespace mamori::app {

DeskSession::DeskSession(const Library& library, QObject* parent) : QObject(parent), library_(library) {}

DeskSession::~DeskSession() = default;

Result<void> DeskSession::open(vault::Vault vault, const Clock& clock) {
  close();
  MAMORI_TAKE(auto profile, vault.profile());
  MAMORI_TAKE(auto composed, desks::library_with_packs(vault, library_));
  composed_ = std::move(composed);
  profile_ = std::move(profile);
  clock_ = &clock;
  vault_ = std::make_unique<vault::Vault>(std::move(vault));
  drafts_.open(*vault_);
  if (profile_.desk == Desk::vendor) {
    vendor_ = std::make_unique<desks::VendorDesk>(*vault_, *composed_, clock);
  } else if (profile_.desk == Desk::inspector) {
    inspector_ = std::make_unique<desks::InspectorDesk>(*vault_, *composed_, clock);
  } else {
    pharmacy_ = std::make_unique<desks::PharmacyDesk>(*vault_, *composed_, clock);
    // What could not be written now is shown as over all the same, and is closed at the next opening.
    (void)pharmacy_->close_expired();
    ledgers_ = std::make_unique<desks::LedgerDesk>(*vault_, clock);
  }
  emit changed();
  return {};
}

void DeskSession::close() {
  if (!isOpen()) return;
  emit closing();
  drafts_.close();
  overview_.reset();
  pharmacy_.reset();
  ledgers_.reset();
  vendor_.reset();
  inspector_.reset();
  vault_.reset();
  composed_.reset();
  profile_ = Profile{};
  clock_ = nullptr;
}

Result<vault::Proof> DeskSession::prove(const SecretBytes& secret) {
  MAMORI_TAKE(auto work, vault_->begin_proof(secret));
  MAMORI_TRY(beside([&work] { work.run(); }));
  return vault_->finish_proof(work);
}

Result<void> DeskSession::beside(const std::function<void()>& work) {
  const std::unique_ptr<QThread> thread(QThread::create(work));
  QEventLoop waiting;
  connect(thread.get(), &QThread::finished, &waiting, &QEventLoop::quit);
  thread->start();
  proving_ = true;
  waiting.exec(QEventLoop::ExcludeUserInputEvents);
  thread->wait();
  proving_ = false;
  emit proven();
  return mamori::report([this](std::uint64_t, std::uint64_t) { return isOpen(); }, 1, 1);
}

desks::SheetBook& DeskSession::sheets() {
  return vendor_ ? vendor_->sheets() : pharmacy_->sheets();
}

const Result<desks::Overview>& DeskSession::overview() {
  if (!overview_) overview_ = pharmacy_->overview();
  return *overview_;
}

void DeskSession::setLanguage(Language language) {
  if (language == language_) return;
  language_ = language;
  if (isOpen()) emit changed();
}

QString DeskSession::words(const LocalText& text) const {
  return QString::fromStdString(text.in(language_));
}

Result<EditionCard> DeskSession::bringIn(std::string_view pack, std::string_view source,
                                         std::span<const forms::FileIn> files) {
  auto card = desks::bring_in(*vault_, *composed_, pack, source, files);
  if (!card) return card;
  MAMORI_TRY(readEditions());
  return card;
}

Result<void> DeskSession::readEditions() {
  MAMORI_TAKE(auto composed, desks::library_with_packs(*vault_, library_));
  // What is on the screen points into the old one until it was read anew.
  const Library before = *composed_;
  *composed_ = std::move(composed);
  touch();
  return {};
}

void DeskSession::touch() {
  overview_.reset();
  if (auto profile = vault_->profile()) profile_ = std::move(*profile);
  emit changed();
}

}  // namespace mamori::app
