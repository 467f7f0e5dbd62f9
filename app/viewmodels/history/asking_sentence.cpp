#include "viewmodels/history/asking_sentence.hpp"

#include "desks/views.hpp"

#include <QCoreApplication>
#include <QStringList>

namespace mamori::app {
namespace {

QString channel_word(std::int64_t channel) {
  switch (static_cast<Channel>(channel)) {
    case Channel::qr:
      //: how something left the device
      return QCoreApplication::translate("History", "QR");
    case Channel::file:
      //: how something left the device
      return QCoreApplication::translate("History", "ファイル");
    case Channel::paper:
      //: how something left the device
      return QCoreApplication::translate("History", "紙");
    case Channel::telephone:
      //: how a vendor was asked
      return QCoreApplication::translate("History", "電話");
    case Channel::mail:
      //: how a vendor was asked
      return QCoreApplication::translate("History", "メール");
    case Channel::visit:
      //: how a vendor was asked: at the pharmacy or at the vendor's
      return QCoreApplication::translate("History", "訪問");
  }
  return {};
}

}  // namespace

QString way_word(std::string_view name) {
  for (int i = 0; i <= static_cast<int>(Channel::visit); ++i) {
    if (desks::name_of(static_cast<Channel>(i)) == name) return channel_word(i);
  }
  return {};
}

QString sending_value(const FactValue& value) {
  if (const auto* channel = std::get_if<std::int64_t>(&value.value)) return channel_word(*channel);
  QStringList parts;
  if (const auto* list = std::get_if<std::vector<FactValue>>(&value.value); list && list->size() == 3) {
    if (const auto* channel = std::get_if<std::int64_t>(&list->front().value)) parts << channel_word(*channel);
    if (const auto* note = std::get_if<std::string>(&list->back().value); note && !note->empty()) {
      parts << QString::fromStdString(*note);
    }
  }
  return parts.join(u'\n');
}

QString tie_value(const FactValue& value) {
  const auto* tie = std::get_if<std::int64_t>(&value.value);
  if (tie == nullptr) return {};
  switch (static_cast<Tie>(*tie)) {
    case Tie::direct:
      //: whether a vendor is asked
      return QCoreApplication::translate("History", "依頼する");
    case Tie::indirect:
      //: why a vendor is not asked
      return QCoreApplication::translate("History", "直接の契約がない");
    case Tie::ended:
      //: why a vendor is not asked
      return QCoreApplication::translate("History", "契約が終わった");
  }
  return {};
}

QString state_value(const FactValue& value) {
  const auto* state = std::get_if<std::int64_t>(&value.value);
  if (state == nullptr) return {};
  switch (static_cast<RequestState>(*state)) {
    case RequestState::drafted:
      //: state of a request
      return QCoreApplication::translate("History", "作成済み");
    case RequestState::sent:
      //: state of a request
      return QCoreApplication::translate("History", "送付済み");
    case RequestState::answered:
      //: state of a request
      return QCoreApplication::translate("History", "回答あり・確認待ち");
    case RequestState::accepted:
      //: state of a request
      return QCoreApplication::translate("History", "受領済み");
    case RequestState::expired:
      //: state of a request: nobody answered while it could be answered
      return QCoreApplication::translate("History", "回答なし（終了）");
    case RequestState::refused:
      break;
  }
  //: state of a request
  return QCoreApplication::translate("History", "断った");
}

QString asking_sentence(Action action, const QString& who) {
  switch (action) {
    case Action::vendor_reminded:
      //: history; %1 is a vendor
      return QCoreApplication::translate("History", "「%1」に催促しました").arg(who);
    case Action::paper_taken_down:
      //: history; a vendor's form that was filled in by hand was copied
      return QCoreApplication::translate("History", "事業者の紙の回答を入力しました");
    case Action::digits_expected:
      //: history; %1 is a vendor; twelve digits were noted before anything came from it
      return QCoreApplication::translate("History", "「%1」の番号を登録しました").arg(who);
    case Action::pharmacy_pinned:
      //: history, at a vendor: a pharmacy's key was compared
      return QCoreApplication::translate("History", "薬局の鍵を確かめて信頼しました");
    case Action::key_unpinned:
      //: history: a key is trusted no longer
      return QCoreApplication::translate("History", "鍵を信頼するのをやめました");
    case Action::row_chosen:
      //: history; %1 is a vendor: what to do with a row of its answer was chosen, not yet carried out
      return QCoreApplication::translate("History", "「%1」の回答の項目を選びました").arg(who);
    case Action::rows_settled:
      //: history; %1 is a vendor: rows of its answer were taken or left
      return QCoreApplication::translate("History", "「%1」の回答を項目ごとに決めました").arg(who);
    case Action::product_added:
      //: history, at a vendor: a product with standard answers was added
      return QCoreApplication::translate("History", "標準回答の製品を加えました");
    case Action::product_applied:
      //: history, at a vendor: standard answers were put into a request's sheet
      return QCoreApplication::translate("History", "標準回答を入れました");
    case Action::sending_taken_back:
      //: history; %1 is a vendor; a request that was said to be handed over was not
      return QCoreApplication::translate("History", "「%1」に渡した、を取り消しました").arg(who);
    case Action::vendor_tie_set:
      //: history; %1 is a vendor; whether it is asked at all
      return QCoreApplication::translate("History", "「%1」に依頼するかどうかを変えました").arg(who);
    case Action::response_sent:
      //: history, at a vendor: a signed answer was handed over
      return QCoreApplication::translate("History", "回答を渡しました");
    default:
      return {};
  }
}

}  // namespace mamori::app
