// make_messages statuses|requests FOLDER COUNT: writes messages of as many pharmacies into a folder.
// make_messages: says how many signatures one core verifies in a second.
#include "../core/exchange/samples.hpp"

#include <chrono>
#include <iostream>

using namespace mamori;

namespace {

crypto::SigningKey key_number(std::uint32_t number) {
  SecretBytes seed(std::size_t{32});
  for (std::size_t i = 0; i < 4; ++i) seed.writable()[i] = static_cast<std::uint8_t>(number >> (8 * i));
  return crypto::SigningKey::from_seed(seed);
}

template <class Message>
int write(Message message, const std::filesystem::path& folder, std::uint32_t count) {
  std::filesystem::create_directories(folder);
  for (std::uint32_t number = 0; number < count; ++number) {
    message.head.sender.name = "薬局 " + std::to_string(number);
    const auto made = exchange::sign(message, key_number(number)).value();
    std::ofstream file(folder / (std::to_string(number) + ".mamori"), std::ios::binary);
    file.write(reinterpret_cast<const char*>(made.envelope.data()), static_cast<std::streamsize>(made.envelope.size()));
  }
  return 0;
}

int measure() {
  const auto key = key_number(1);
  const std::vector<std::uint8_t> message(230, 7);
  const auto signature = key.sign(message);
  int verified = 0;
  const auto start = std::chrono::steady_clock::now();
  std::chrono::duration<double> took{};
  for (; took.count() < 1; took = std::chrono::steady_clock::now() - start)
    for (int i = 0; i < 100; ++i) verified += crypto::verify(message, signature, key.public_key()) ? 1 : 0;
  std::cout << verified / took.count() << "\n";
  return 0;
}

}  // namespace

int main(int argc, char** argv) {
  if (!crypto::ready()) return 1;
  if (argc < 4) return measure();
  const auto count = static_cast<std::uint32_t>(std::stoul(argv[3]));
  return argv[1] == std::string_view("requests") ? write(test::request(), argv[2], count)
                                                 : write(test::status(), argv[2], count);
}
