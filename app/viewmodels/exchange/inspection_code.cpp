#include "viewmodels/exchange/inspection_code.hpp"

#include "exchange/messages/message.hpp"
#include "ledgers/fold.hpp"

#include <QByteArray>
#include <QRandomGenerator>

namespace mamori::app {
namespace {

constexpr qsizetype group = 4;

bool hexadecimal(char letter) {
  return (letter >= '0' && letter <= '9') || (letter >= 'a' && letter <= 'f');
}

}  // namespace

std::optional<std::vector<std::uint8_t>> nonceOf(const QString& typed) {
  QByteArray digits;
  for (const char letter : ledgers::folded(typed.toStdString())) {
    if (letter == ' ' || letter == '-') continue;
    if (!hexadecimal(letter)) return std::nullopt;
    digits += letter;
  }
  const QByteArray bytes = QByteArray::fromHex(digits);
  if (digits.size() % 2 != 0 || static_cast<std::size_t>(bytes.size()) > exchange::nonce_limit) return std::nullopt;
  return std::vector<std::uint8_t>(bytes.begin(), bytes.end());
}

QString codeText(std::span<const std::uint8_t> nonce) {
  const QByteArray bytes(reinterpret_cast<const char*>(nonce.data()), static_cast<qsizetype>(nonce.size()));
  QString text = QString::fromLatin1(bytes.toHex().toUpper());
  for (qsizetype at = group; at < text.size(); at += group + 1) text.insert(at, u' ');
  return text;
}

std::vector<std::uint8_t> newNonce() {
  constexpr quint32 numbers = 100'000'000;
  const QString digits =
      QStringLiteral("%1").arg(QRandomGenerator::system()->bounded(numbers), 8, 10, QLatin1Char('0'));
  return *nonceOf(digits);
}

}  // namespace mamori::app
