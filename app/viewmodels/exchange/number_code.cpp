#include "viewmodels/exchange/number_code.hpp"

#include "exchange/exchange.hpp"
#include "exchange/trust/number.hpp"
#include "viewmodels/exchange/exchange_text.hpp"

namespace mamori::app {

void NumberCode::setDigits(const QString& digits) {
  if (digits == digits_) return;
  digits_ = digits;
  size_ = 0;
  bits_.clear();
  if (const auto read = exchange::read_digits(digits.toStdString())) {
    if (const auto code = exchange::make_qr(exchange::number_code(*read))) {
      size_ = code->size;
      bits_ = bitsText(*code);
    }
  }
  emit changed();
}

}  // namespace mamori::app
