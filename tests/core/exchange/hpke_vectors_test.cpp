// The published vectors of HPKE in COSE and the COSE examples of encryption. Policy: HPKE-4 in a COSE_Encrypt0 (ours)
// opens through the envelope; HPKE-4-KE, the same suite for several recipients, opens with our primitives; every other
// suite (P-256, P-384, P-521, X448, AES-GCM) and a pre-shared key are refused by name. The ECDH-ES examples on X25519
// are followed to the agreed secret and to the content key; their content is AES-GCM, which we do not have.
#include "../crypto/hex.hpp"
#include "crypto/hkdf.hpp"
#include "crypto/hpke.hpp"
#include "exchange/cbor/reader.hpp"
#include "exchange/cbor/writer.hpp"
#include "exchange/envelope/cose.hpp"
#include "samples.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>
#include <nlohmann/json.hpp>
#include <sstream>

using namespace mamori;
using namespace mamori::exchange;
using mamori::test::from_hex;
using mamori::test::to_hex;

namespace {

const std::filesystem::path folder = MAMORI_VECTORS;

Bytes bytes_of(std::string_view text) {
  return {reinterpret_cast<const std::uint8_t*>(text.data()), text.size()};
}
bool ends_with_word(const std::string& line, const char* word) {
  return line.find(word) != std::string::npos;
}

/// One vector: its title says which suite, which mode and what was given beside the message.
struct Vector {
  std::string title;
  std::vector<std::uint8_t> message;
  [[nodiscard]] bool has(const char* words) const { return ends_with_word(title, words); }
  [[nodiscard]] Bytes aad() const { return bytes_of(has("with external aad") ? "external-aad" : ""); }
  [[nodiscard]] Bytes info() const { return bytes_of(has("external info") ? "external-info" : ""); }
  [[nodiscard]] Bytes hpke_aad() const { return bytes_of(has("external hpke aad") ? "external-hpke-aad" : ""); }
};

struct Published {
  std::vector<Vector> vectors;
  std::map<std::string, crypto::AgreementPair> keys;  ///< by suite; only those on X25519
};

/// The private X25519 key in a COSE_Key, which is the last thing in it.
crypto::AgreementPair pair_in(const std::vector<std::uint8_t>& cose_key) {
  return crypto::AgreementPair::from_secret(SecretBytes(Bytes(cose_key).last(32)));
}

Published published() {
  const auto path = folder / "cose-hpke" / "testvectors.txt";
  if (!std::filesystem::exists(path)) SKIP("no public vectors: set MAMORI_VECTORS to the folder that holds cose-hpke/");
  Published all;
  std::ifstream file(path);
  std::string title;
  for (std::string line; std::getline(file, line);) {
    const std::string given = "Ciphertext: ";
    const auto key = line.find(" COSE_Key:");
    if (key != std::string::npos) {
      const auto suite = line.substr(0, key);
      const bool ours = suite == "HPKE-4" || suite == "HPKE-4-KE";
      if (ours) all.keys.insert_or_assign(suite, pair_in(from_hex(line.substr(line.rfind(' ') + 1))));
    } else if (line.starts_with("HPKE-")) {
      title = line;
    } else if (line.starts_with(given)) {
      all.vectors.push_back({title, from_hex(line.substr(given.size()))});
    }
  }
  return all;
}

constexpr std::string_view text = "hpke test payload";

/// Layer 1 and 0 of COSE_Encrypt in HPKE Key Encryption mode, read far enough for one recipient.
std::optional<std::vector<std::uint8_t>> open_key_encryption(const Vector& vector, const crypto::AgreementPair& own) {
  CborReader in(Bytes(vector.message).subspan(2));  // tag 96 has two bytes
  in.array(4, 4);
  const Bytes content_header = in.bytes(0, 99);
  in.map(1, 1);
  in.integer(5, 5);
  const Bytes nonce = in.bytes(12, 12);
  const Bytes content = in.bytes(0, 999);
  in.array(1, 1);
  in.array(3, 3);
  const Bytes recipient_header = in.bytes(0, 99);
  in.map(1, 1);
  in.integer(-4, -4);
  crypto::AgreementKey encapsulated{};
  std::ranges::copy(in.bytes(32, 32), encapsulated.begin());
  const Bytes wrapped = in.bytes(0, 99);
  in.end();
  REQUIRE(in.ok());
  constexpr std::uint64_t chacha = 24;
  CborWriter recipient;
  recipient.array(4).text("HPKE Recipient").uint(chacha).bytes(recipient_header).bytes(vector.info());
  const auto key = crypto::hpke_open(wrapped, encapsulated, vector.hpke_aad(), recipient.take(), own);
  if (!key) return std::nullopt;
  CborWriter covered;
  covered.array(3).text("Encrypt").bytes(content_header).bytes(vector.aad());
  return crypto::aead_open(content, covered.take(), nonce, SecretBytes(Bytes(*key)));
}

std::vector<nlohmann::json> examples(const char* name) {
  const auto path = folder / "cose" / name;
  if (!std::filesystem::exists(path)) SKIP("no public vectors: set MAMORI_VECTORS to the folder that holds cose/");
  std::vector<nlohmann::json> all;
  for (const auto& entry : std::filesystem::directory_iterator(path)) {
    std::ifstream file(entry.path());
    all.push_back(nlohmann::json::parse(file));
  }
  return all;
}

std::vector<std::uint8_t> hex_in(const nlohmann::json& object, const char* field) {
  return from_hex(object[field].get<std::string>());
}

}  // namespace

TEST_CASE("every HPKE-4 vector of COSE_Encrypt0 opens, and only with what belongs to it") {
  const Published all = published();
  int opened = 0;
  for (const Vector& vector : all.vectors) {
    if (!vector.has("HPKE-4 Encrypt0 ")) continue;
    INFO(vector.title);
    ++opened;
    const auto& own = all.keys.at("HPKE-4");
    const auto read = read_encrypt0(vector.message);
    REQUIRE(read);
    CHECK(says_hpke(read->protected_header));
    const auto plain = decrypt(*read, vector.aad(), vector.info(), own);
    REQUIRE(plain);
    CHECK(std::string(plain->begin(), plain->end()) == text);
    CHECK_FALSE(decrypt(*read, bytes_of("another"), vector.info(), own));
    CHECK_FALSE(decrypt(*read, vector.aad(), bytes_of("another"), own));
    CHECK_FALSE(decrypt(*read, vector.aad(), vector.info(), all.keys.at("HPKE-4-KE")));
  }
  CHECK(opened == 4);
}

TEST_CASE("every HPKE-4-KE vector opens with the same primitives") {
  const Published all = published();
  int opened = 0;
  for (const Vector& vector : all.vectors) {
    if (!vector.has("HPKE-4-KE with ")) continue;
    INFO(vector.title);
    ++opened;
    const auto plain = open_key_encryption(vector, all.keys.at("HPKE-4-KE"));
    REQUIRE(plain);
    CHECK(std::string(plain->begin(), plain->end()) == text);
  }
  CHECK(opened == 8);
}

TEST_CASE("an HPKE vector of another suite, with several recipients or with a pre-shared key is not taken for ours") {
  int refused = 0;
  for (const Vector& vector : published().vectors) {
    if (vector.has("HPKE-4 Encrypt0 ")) continue;
    INFO(vector.title);
    ++refused;
    const auto read = read_encrypt0(vector.message);
    CHECK((!read || !says_hpke(read->protected_header)));
    CHECK(unseal(vector.message, {}, crypto::AgreementPair::generate()).error().code == ErrorCode::sealed_broken);
  }
  CHECK(refused > 100);
}

TEST_CASE("the COSE examples of encryption are of another algorithm and are refused") {
  int refused = 0;
  for (const auto& example : examples("encrypted-tests")) {
    INFO(example["title"]);
    ++refused;
    const auto message = hex_in(example["output"], "cbor");
    const auto read = read_encrypt0(message);
    CHECK((!read || !says_hpke(read->protected_header)));
    CHECK(unseal(message, {}, crypto::AgreementPair::generate()).error().code == ErrorCode::sealed_broken);
  }
  CHECK(refused >= 9);
}

TEST_CASE("the COSE examples on X25519 agree on the published secret and content key") {
  int followed = 0;
  for (const auto& example : examples("X25519-tests")) {
    INFO(example["title"]);
    ++followed;
    const auto secret = hex_in(example["input"]["enveloped"]["recipients"][0]["key"], "d_hex");
    const auto own = crypto::AgreementPair::from_secret(SecretBytes(Bytes(secret)));
    const auto& published_secret = example["intermediates"]["recipients"][0];
    // The sender's key stands in the message as `-2: bstr .size 32`.
    const auto message = hex_in(example["output"], "cbor");
    const std::uint8_t label[] = {0x21, 0x58, 0x20};
    const auto place = std::ranges::search(message, label);
    crypto::AgreementKey sender{};
    if (!place.empty()) {
      std::copy_n(place.end(), sender.size(), sender.begin());
    } else {
      sender = crypto::AgreementPair::from_secret(
                   SecretBytes(Bytes(hex_in(example["input"]["enveloped"]["recipients"][0]["sender_key"], "d_hex"))))
                   .public_key();
    }
    const auto agreed = own.agree(sender);
    REQUIRE(agreed);
    CHECK(crypto::equal(agreed->bytes(), hex_in(published_secret, "Secret_hex")));
    const auto context = hex_in(published_secret, "Context_hex");
    const auto salt =
        published_secret.contains("Salt_hex") ? hex_in(published_secret, "Salt_hex") : std::vector<std::uint8_t>{};
    const auto key = hex_in(example["intermediates"], "CEK_hex");
    CHECK(crypto::equal(crypto::hkdf_expand(crypto::hkdf_extract(salt, agreed->bytes()), context, key.size()).bytes(),
                        key));
  }
  CHECK(followed == 2);
}
