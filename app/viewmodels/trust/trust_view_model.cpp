#include "viewmodels/trust/trust_view_model.hpp"

#include "exchange/trust/number.hpp"
#include "viewmodels/exchange/exchange_text.hpp"
#include "viewmodels/shell/date_text.hpp"

namespace mamori::app {
namespace {

QString text(const std::string& utf8) {
  return QString::fromStdString(utf8);
}

QString howText(Comparison how) {
  switch (how) {
    case Comparison::earlier:
      //: how a key was compared: in an earlier version of the app, which did not write it down
      return TrustViewModel::tr("前の版で受け取ったときに");
    case Comparison::telephone_read:
      //: how a key was compared
      return TrustViewModel::tr("電話で、数字を聞きくらべて");
    case Comparison::telephone_typed:
      //: how a key was compared
      return TrustViewModel::tr("電話で聞いた数字を打ちこんで");
    case Comparison::met_read:
      //: how a key was compared
      return TrustViewModel::tr("会って、数字を見くらべて");
    case Comparison::met_typed:
      //: how a key was compared
      return TrustViewModel::tr("会って、相手の画面の番号を入れて");
  }
  return {};
}

QString endText(const desks::PinView& pin, Language language) {
  if (pin.ended == 0) return {};
  //: until when a key was trusted; %1 when, %2 who ended it
  QString words = TrustViewModel::tr("%1 まで（%2）").arg(momentText(pin.ended, language), text(pin.ended_by));
  //: why a key is trusted no longer, behind the day; %1 reason
  if (!pin.ended_reason.empty()) words += TrustViewModel::tr(" 理由: %1").arg(text(pin.ended_reason));
  return words;
}

}  // namespace

PinListModel::PinListModel(QObject* parent)
    : KeyedListModel({"key", "name", "digits", "seen", "since", "who", "how", "reason", "end"}, parent) {}

void PinListModel::show(const std::vector<desks::PinView>& pins, bool trusted, Language language) {
  std::vector<QVariantList> rows;
  for (const auto& pin : pins) {
    if ((pin.ended == 0) != trusted) continue;
    const bool known = !pin.key || exchange::numbers_known({&*pin.key, 1});
    rows.push_back({static_cast<int>(pin.id), text(pin.name), known ? digitsText(pin.number()) : QString(),
                    pin.key.has_value(), momentText(pin.since, language), text(pin.who), howText(pin.how),
                    text(pin.reason), endText(pin, language)});
  }
  setRows(std::move(rows));
}

TrustViewModel::TrustViewModel(DeskSession& session, QObject* parent)
    : ReportingViewModel(session, parent),
      session_(session),
      trusted_(new PinListModel(this)),
      ended_(new PinListModel(this)) {
  connect(&session, &DeskSession::changed, this, &TrustViewModel::refresh);
  connect(&session, &DeskSession::closing, this, [this] {
    trusted_->setRows({});
    ended_->setRows({});
    forgetError();
  });
}

TrustViewModel::~TrustViewModel() {
  worker_.waitForDone();
}

void TrustViewModel::refresh() {
  const auto pins = desks::trusted_keys(session_.vault());
  if (!went(pins)) return;
  std::vector<crypto::PublicKey> keys{session_.vault().signing_key().public_key()};
  for (const auto& pin : *pins) {
    if (pin.key) keys.push_back(*pin.key);
  }
  if (!exchange::numbers_known(keys)) derive(std::move(keys));
  trusted_->show(*pins, true, session_.language());
  ended_->show(*pins, false, session_.language());
  emit refreshed();
}

void TrustViewModel::derive(std::vector<crypto::PublicKey> keys) {
  if (deriving_) return;  // refresh() asks again once these are there
  deriving_ = true;
  worker_.start([this, keys = std::move(keys)] {
    exchange::derive_numbers(keys);
    QMetaObject::invokeMethod(
        this,
        [this] {
          deriving_ = false;
          if (session_.isOpen()) refresh();
        },
        Qt::QueuedConnection);
  });
}

QString TrustViewModel::own() const {
  if (!session_.isOpen()) return {};
  const auto key = session_.vault().signing_key().public_key();
  return exchange::numbers_known({&key, 1}) ? digitsText(exchange::fingerprint(key)) : QString();
}

bool TrustViewModel::unpin(int key, const QString& reason) {
  if (!went(desks::unpin(session_.vault(), PinId{key}, reason.trimmed().toStdString()))) return false;
  session_.touch();
  return true;
}

}  // namespace mamori::app
