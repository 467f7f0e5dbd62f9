#include "viewmodels/history/opening_sentence.hpp"

#include "vault/vault.hpp"
#include "viewmodels/shell/date_text.hpp"

#include <QCoreApplication>
#include <vector>

namespace mamori::app {
namespace {

struct Words {
  Q_DECLARE_TR_FUNCTIONS(History)
};

// As vault::SlotKind, which is the store's own.
constexpr std::int64_t by_passphrase = 1;
constexpr std::int64_t by_recovery_code = 2;

std::vector<std::int64_t> numbers_in(const FactValue& told) {
  std::vector<std::int64_t> numbers;
  if (const auto* one = std::get_if<std::int64_t>(&told.value)) numbers.push_back(*one);
  if (const auto* list = std::get_if<std::vector<FactValue>>(&told.value)) {
    for (const FactValue& item : *list) {
      if (const auto* number = std::get_if<std::int64_t>(&item.value)) numbers.push_back(*number);
    }
  }
  return numbers;
}

QString way_in(std::int64_t kind) {
  //: what somebody opened the store with
  if (kind == by_passphrase) return Words::tr("パスフレーズ");
  //: what somebody opened the store with
  if (kind == by_recovery_code) return Words::tr("復旧コード");
  //: what somebody opened the store with
  return Words::tr("PIN");
}

QString locked(std::int64_t why) {
  switch (static_cast<vault::Leaving>(why)) {
    case vault::Leaving::idle:
      //: history: the store closed by itself
      return Words::tr("しばらく操作がないので、ロックしました");
    case vault::Leaving::asleep:
      //: history: the store closed by itself
      return Words::tr("端末が休止するか画面がロックされたので、ロックしました");
    case vault::Leaving::ended:
      //: history: the program ended
      return Words::tr("アプリを終えました");
    case vault::Leaving::by_hand:
      break;
  }
  //: history: somebody locked the store
  return Words::tr("ロックしました");
}

}  // namespace

QString opening_sentence(const HistoryDetail& told, Language language,
                         const std::function<QString(std::int64_t)>& name) {
  const auto numbers = numbers_in(told.after);
  const auto at = [&](std::size_t place) { return place < numbers.size() ? numbers[place] : 0; };
  const bool by_code = at(0) == by_recovery_code;
  switch (told.entry.action) {
    case Action::vault_opened:
      //: history; %1 is パスフレーズ, 復旧コード or PIN
      return Words::tr("手帳をひらきました（%1）").arg(way_in(at(0)));
    case Action::vault_locked:
      return locked(at(0));
    case Action::secrets_tried:
      //: history: wrong recovery codes since the store was opened the last time; %1 is how often, %2 a day with time
      if (by_code) {
        return Words::tr("違う復旧コードが %1 回入れられました（さいごは %2）")
            .arg(at(2))
            .arg(momentText(at(3), language));
      }
      //: history: wrong secrets since the last opening; %1 a person, %2 what was entered, %3 how often, %4 when last
      return Words::tr("%1 さんの名前で、違う%2が %3 回入れられました（さいごは %4）")
          .arg(name(at(1)), way_in(at(0)))
          .arg(at(2))
          .arg(momentText(at(3), language));
    case Action::secret_disabled:
      //: history: too many wrong tries; %1 a person, %2 パスフレーズ or PIN
      return Words::tr("違う入力が続いたので、%1 さんの%2では、ひらけなくなりました").arg(name(at(1)), way_in(at(0)));
    case Action::key_renewed:
      //: history: the database took another key
      return Words::tr("手帳の鍵を新しくしました");
    default:
      return {};
  }
}

}  // namespace mamori::app
