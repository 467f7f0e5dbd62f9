#include "reports/asking/asking_words.hpp"

#include <QCoreApplication>
#include <algorithm>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(Asking)
};

QString askedBy(Channel channel) {
  switch (channel) {
    case Channel::qr:
      //: one line of the trail: a request was handed over
      return Words::tr("QR で渡しました");
    case Channel::file:
      //: one line of the trail: a request was handed over
      return Words::tr("ファイルで渡しました");
    case Channel::paper:
      //: one line of the trail: a request was handed over
      return Words::tr("紙で渡しました");
    case Channel::telephone:
      //: one line of the trail: a vendor was asked
      return Words::tr("電話で依頼しました");
    case Channel::mail:
      //: one line of the trail: a vendor was asked, by e-mail or letter
      return Words::tr("メール・手紙で依頼しました");
    case Channel::visit:
      //: one line of the trail: a vendor was asked face to face
      return Words::tr("会って依頼しました");
  }
  return {};
}

QString remindedBy(Channel channel) {
  switch (channel) {
    case Channel::qr:
      //: one line of the trail: a vendor was reminded
      return Words::tr("QR をもう一度見せて催促しました");
    case Channel::file:
      //: one line of the trail: a vendor was reminded
      return Words::tr("ファイルをもう一度渡して催促しました");
    case Channel::paper:
      //: one line of the trail: a vendor was reminded
      return Words::tr("紙をもう一度渡して催促しました");
    case Channel::telephone:
      //: one line of the trail: a vendor was reminded
      return Words::tr("電話で催促しました");
    case Channel::mail:
      //: one line of the trail: a vendor was reminded, by e-mail or letter
      return Words::tr("メール・手紙で催促しました");
    case Channel::visit:
      //: one line of the trail: a vendor was reminded face to face
      return Words::tr("会って催促しました");
  }
  return {};
}

}  // namespace

QString sendingText(SendingKind kind, Channel channel) {
  //: one line of the trail: a form that was filled in by hand came back and was copied
  if (kind == SendingKind::paper_answer) return Words::tr("紙の回答を受け取り、入力しました");
  return kind == SendingKind::reminder ? remindedBy(channel) : askedBy(channel);
}

QString requestStateText(RequestState state) {
  switch (state) {
    case RequestState::drafted:
      //: state of a request
      return Words::tr("未送付");
    case RequestState::sent:
      //: state of a request
      return Words::tr("回答待ち");
    case RequestState::answered:
      //: state of a request: a response is in the inbox
      return Words::tr("回答あり・確認待ち");
    case RequestState::accepted:
      //: state of a request
      return Words::tr("受領済み");
    case RequestState::refused:
      //: state of a request: its response was not accepted
      return Words::tr("回答を受け取らず");
    case RequestState::expired:
      //: state of a request: nobody answered while it could be answered
      return Words::tr("回答なし（終了）");
  }
  return {};
}

QString requestStateText(const desks::AskedView& asked) {
  const bool waits = asked.state == RequestState::sent && asked.came && asked.came->state == InboxState::staged;
  return requestStateText(waits ? RequestState::answered : asked.state);
}

std::size_t sentBeforeAnswer(const desks::AskedView& asked) {
  if (!asked.came) return asked.sendings.size();
  const auto later = std::ranges::upper_bound(asked.sendings, asked.came->received, {}, &Sending::time);
  return static_cast<std::size_t>(later - asked.sendings.begin());
}

}  // namespace mamori::app
