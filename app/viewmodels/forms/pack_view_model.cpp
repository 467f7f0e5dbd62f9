#include "viewmodels/forms/pack_view_model.hpp"

#include "adapters/pictures/file_io.hpp"
#include "desks/departures.hpp"
#include "exchange/pack/pack.hpp"
#include "i18n/error_texts.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/report/local_path.hpp"
#include "viewmodels/shell/date_text.hpp"

namespace mamori::app {

PackViewModel::PackViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(session, parent), session_(session) {
  connect(&session, &DeskSession::closing, this, &PackViewModel::clear);
  connect(&session, &DeskSession::changed, this, &PackViewModel::refreshed);
}

QString PackViewModel::title() const {
  return view_ ? session_.words(view_->edition.title) : QString();
}

QString PackViewModel::publisher() const {
  return view_ ? QString::fromStdString(view_->publisher) : QString();
}

QString PackViewModel::fingerprint() const {
  return view_ ? digitsText(view_->fingerprint) : QString();
}

QString PackViewModel::issued() const {
  return view_ ? momentText(view_->issued, session_.language()) : QString();
}

PackViewModel::Signer PackViewModel::signer() const {
  if (!view_) return FirstSeen;
  if (view_->ours) return Ours;
  switch (view_->key) {
    case exchange::KeyStanding::known:
      return Known;
    case exchange::KeyStanding::changed:
      return Changed;
    case exchange::KeyStanding::first_seen:
      break;
  }
  return FirstSeen;
}

QString PackViewModel::refused() const {
  return view_ && view_->refused ? words_of(*view_->refused).what : QString();
}

int PackViewModel::pharmacyRows() const {
  return view_ ? static_cast<int>(view_->edition.pharmacy.rows.size()) : 0;
}

int PackViewModel::vendorRows() const {
  return view_ ? static_cast<int>(view_->edition.vendor.rows.size()) : 0;
}

int PackViewModel::doubts() const {
  return view_ ? static_cast<int>(view_->edition.doubts.size()) : 0;
}

QString PackViewModel::ownName() const {
  return session_.isOpen() ? QString::fromStdString(session_.profile().name) : QString();
}

QString PackViewModel::ownDigits() const {
  if (!session_.isOpen()) return {};
  return digitsText(exchange::fingerprint(session_.vault().signing_key().public_key()));
}

bool PackViewModel::read(const QUrl& file) {
  const auto bytes = read_file(local_path(file), exchange::pack_file_limit + 1);
  if (!bytes || !exchange::looks_like_pack(*bytes)) return false;
  file_ = *bytes;
  lookAgain();
  return true;
}

void PackViewModel::lookAgain() {
  auto view = desks::look_at_pack(session_.vault(), session_.library(), file_);
  if (went(view)) {
    view_ = std::make_unique<const desks::PackView>(std::move(*view));
  } else {
    view_.reset();
  }
  emit refreshed();
}

void PackViewModel::clear() {
  view_.reset();
  file_.clear();
  forgetError();
  emit refreshed();
}

void PackViewModel::pin(const QString& digits, bool met) {
  const auto how = met ? Comparison::met_typed : Comparison::telephone_typed;
  if (went(desks::pin_publisher(session_.vault(), file_, digits.toStdString(), how))) lookAgain();
}

void PackViewModel::keep(const QString& word) {
  if (!view_) return;
  if (!went(desks::take_pack(session_.vault(), session_.library(), file_, word.trimmed().toStdString()))) return;
  const auto name = title();
  clear();
  if (!went(session_.readEditions())) return;
  emit kept(name);
}

void PackViewModel::sign(const QString& edition, const QUrl& file) {
  const auto id = edition.toStdString();
  const auto bytes = desks::sign_edition(session_.vault(), session_.library(), id, session_.clock());
  if (!went(bytes)) return;
  const std::filesystem::path path = local_path(file);
  const auto saved = desks::take_out(session_.vault(), vault::Departure::signed_form, id, path,
                                     [&] { return write_file(path, *bytes); });
  if (!went(saved)) return;
  session_.touch();
  emit signedFor(session_.words(session_.library().card(id)->title));
}

}  // namespace mamori::app
