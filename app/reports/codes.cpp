#include "reports/codes.hpp"

#include "adapters/pictures/qr_picture.hpp"
#include "exchange/exchange.hpp"
#include "exchange/trust/number.hpp"

#include <algorithm>
#include <numeric>

namespace mamori::reports {
namespace {

constexpr int in_a_row = 3;
constexpr double largest_module = 0.9;  // mm; a short message needs no larger code
constexpr double number_height = 5;     // mm
constexpr int module_pixels = 8;        // keeps the edges where a viewer smooths

}  // namespace

Result<void> set_codes(Composer& composer, std::span<const std::uint8_t> envelope) {
  MAMORI_TAKE(const auto source, exchange::frames_of(envelope));
  std::vector<std::uint32_t> numbers(source.parts());
  std::iota(numbers.begin(), numbers.end(), 1u);
  MAMORI_TAKE(const auto codes, exchange::make_qrs(source.frames(numbers)));

  const int modules = codes.front().size + 2 * exchange::quiet_zone;
  const double side = std::min(largest_module * modules, composer.width() / in_a_row);
  const Type type{.points = 9};
  QRectF row;
  for (std::size_t i = 0; i < codes.size(); ++i) {
    const auto column = i % in_a_row;
    if (column == 0) row = composer.take(side + number_height);
    const auto together = std::min<std::size_t>(in_a_row, codes.size() - (i - column));
    const double place = composer.width() / in_a_row;
    const double from = row.left() + (composer.width() - double(together) * place) / 2 + (place - side) / 2;
    const QRectF frame(from + double(column) * place, row.top(), side, side);
    composer.page().marks.push_back(Picture{frame, app::picture_of(codes[i], module_pixels)});
    const QString number = QStringLiteral("%1 / %2").arg(i + 1).arg(codes.size());
    composer.page().marks.push_back(
        text_in({frame.left(), frame.bottom() - 1, side, number_height}, number, type, Qt::AlignCenter));
  }
  return {};
}

QString digits_text(const std::string& fingerprint) {
  return QString::fromStdString(exchange::in_groups(fingerprint));
}

}  // namespace mamori::reports
