#include "exchange/transport/qr/qr_code.hpp"

#include <algorithm>
#include <memory>
#include <qrencode.h>

namespace mamori::exchange {

Result<QrCode> make_qr(std::string_view text, int version) {
  const std::unique_ptr<QRinput, void (*)(QRinput*)> input(QRinput_new2(version, QR_ECLEVEL_M), QRinput_free);
  std::unique_ptr<QRcode, void (*)(QRcode*)> made(nullptr, QRcode_free);
  const auto* letters = reinterpret_cast<const unsigned char*>(text.data());
  // More would not fit into version 40 either; the library counts in int.
  constexpr std::size_t most = 4296;
  if (input && text.size() <= most &&
      QRinput_append(input.get(), QR_MODE_AN, static_cast<int>(text.size()), letters) == 0)
    made.reset(QRcode_encodeInput(input.get()));
  if (!made || made->version > version_limit) return fail(ErrorCode::qr_too_large, "code");
  QrCode code{made->version, made->width, {}};
  code.modules.resize(static_cast<std::size_t>(code.size) * static_cast<std::size_t>(code.size));
  for (std::size_t i = 0; i < code.modules.size(); ++i) code.modules[i] = (made->data[i] & 1) != 0;
  return code;
}

Result<std::vector<QrCode>> make_qrs(std::span<const std::string> texts) {
  int version = 1;
  std::vector<QrCode> codes;
  for (int round = 0; round < 2; ++round) {
    // The first round finds the version that the longest text needs, the second gives it to all.
    codes.clear();
    for (const std::string& text : texts) {
      MAMORI_TAKE(auto code, make_qr(text, version));
      version = std::max(version, code.version);
      codes.push_back(std::move(code));
    }
  }
  return codes;
}

}  // namespace mamori::exchange
