#include "vault/passphrase.hpp"

#include "vault/secrets.hpp"
#include "vault_fixture.hpp"

#include <algorithm>
#include <cmath>
#include <fstream>
#include <set>

using namespace mamori;
using namespace mamori::vault;
using namespace mamori::vault::test;

namespace {

// がっこうの ぱんだ 3びき, as two keyboards give it.
constexpr std::string_view as_c = "がっこうの ぱんだ 3びき";
constexpr std::string_view as_d = "か\u3099っこうの は\u309Aんた\u3099 3ひ\u3099き";
const std::string mark = "\xEF\xBB\xBF";

SecretBytes secret(std::string_view text) {
  return SecretBytes::from_text(text);
}

std::string text_of(const SecretBytes& secret) {
  return {secret.bytes().begin(), secret.bytes().end()};
}

KeySlots old_keys(const std::string& name) {
  std::ifstream in(std::string(MAMORI_SOURCE_DIR) + "/tests/fixtures/keys/" + name + ".keys", std::ios::binary);
  const std::vector<char> bytes{std::istreambuf_iterator<char>(in), {}};
  return value_of(decode({reinterpret_cast<const std::uint8_t*>(bytes.data()), bytes.size()}));
}

bool opens(const KeySlots& keys, std::string_view typed) {
  return open_slot(keys.vault, keys.slots.front(), secret(typed)).has_value();
}

Weakness weakness(std::string_view text) {
  return judge(secret(text)).weakness;
}

}  // namespace

TEST_CASE("A passphrase is the same in every normal form, with and without a byte order mark") {
  REQUIRE(as_c != as_d);
  CHECK(text_of(sealed_form(secret(as_d))) == as_c);
  CHECK(text_of(sealed_form(secret(mark + std::string(as_c)))) == as_c);
  CHECK(text_of(sealed_form(secret("\xFF\xFE"))) == "\xFF\xFE");
  const fakes::TemporaryFolder home;
  const fakes::FixedClock clock;
  for (const std::string& made : {std::string(as_c), std::string(as_d), mark + std::string(as_d)}) {
    { value_of(Vault::create(home / "vault", wanted(), secret(made), clock)); }
    for (const std::string& typed : {std::string(as_c), std::string(as_d), mark + std::string(as_c)}) {
      auto vault = value_of(Vault::open(home / "vault", "", secret(typed), clock));
      CHECK(vault.prove(secret(as_d)));
    }
    CHECK(code_of(Vault::open(home / "vault", "", secret(std::string(as_c) + " "), clock)) ==
          ErrorCode::wrong_passphrase);
    std::filesystem::remove_all(home / "vault");
  }
}

TEST_CASE("Vaults that were sealed with what a keyboard or a file gave open with that, and with the one form") {
  CHECK(opens(old_keys("nfd"), as_d));
  CHECK(opens(old_keys("nfd"), as_c));
  CHECK(opens(old_keys("bom"), mark + std::string(as_c)));
  CHECK_FALSE(opens(old_keys("bom"), "another horse battery"));
  // Nobody is locked out whose passphrase would not be taken today.
  CHECK(opens(old_keys("blank"), std::string(13, ' ')));
}

TEST_CASE("A wrong passphrase is derived once for each form that it may have had") {
  CHECK(forms_of(secret("correct horse battery")).size() == 1);
  CHECK(forms_of(secret("漢字だけ")).size() == 2);
  CHECK(forms_of(secret(as_c)).size() == 2);
  CHECK(forms_of(secret(mark + std::string(as_d) + "\n\n")).size() <= 4);
  CHECK(forms_of(SecretBytes()).empty());
}

TEST_CASE("What is easily guessed is refused however long it is, and the reason is told") {
  struct Line {
    std::string text;
    Weakness why;
  };
  const Line lines[] = {
      {"", Weakness::too_short},
      {"短い合言葉 12345", Weakness::too_short},
      {std::string(13, ' '), Weakness::blank},
      {"　　　　　　　　　　　　　", Weakness::blank},
      {"aaaaaaaaaaaaa", Weakness::repeated},
      {std::string(5000, 'a'), Weakness::repeated},
      {"ああああああああああああああああ", Weakness::repeated},
      {"abcdabcdabcdabcd", Weakness::repeated},
      {"まもりまもりまもりまもりまもり", Weakness::repeated},
      {"1234567890123", Weakness::row},
      {"３２１０９８７６５４３２１", Weakness::row},
      {"QWERTYuiopasdfgh", Weakness::row},
      {"abcdefghijklmnopqrstuvwxyz", Weakness::row},
      {"あいうえおかきくけこさしす", Weakness::row},
      {"アイウエオカキクケコサシスセソ", Weakness::row},
      {"一二三四五六七八九十百千万", Weakness::row},
      {"password2023!", Weakness::common},
      {"Passw0rdPassw0rd", Weakness::common},
      {"ひみつの薬局 さくら 2024", Weakness::common},
      {"みどりの傘 朝の電車 3丁目", Weakness::common},
      {"sakura momiji tsubaki", Weakness::few},
  };
  for (const Line& line : lines) {
    INFO(line.text);
    CHECK(name_of(weakness(line.text)) == name_of(line.why));
    const auto taken = check_new_passphrase(secret(line.text));
    REQUIRE_FALSE(taken);
    CHECK(taken.error().code ==
          (line.why == Weakness::too_short ? ErrorCode::passphrase_too_short : ErrorCode::passphrase_guessable));
    if (line.why != Weakness::too_short) CHECK(weakness_named(taken.error().where) == line.why);
  }
}

TEST_CASE("What people make up from several things is taken") {
  for (const char* text : {"correct horse battery", "十三文字ならよい合言葉です", "あかい自転車と夕方のバスと角の店",
                           "ながい あいことば 2023", "mihon-aoba-2023", "8305827465038", "Tr0ub4dor&3-Kasa!"}) {
    INFO(text << " " << judge(secret(text)).guesses);
    CHECK(weakness(text) == Weakness::none);
  }
}

TEST_CASE("Four words by chance withstand two to the power of 44 guesses") {
  const auto words = passphrase_words();
  CHECK(std::is_sorted(words.begin(), words.end()));
  CHECK(std::set<std::string_view>(words.begin(), words.end()).size() == word_count);
  for (const std::string_view word : words) {
    INFO(word);
    CHECK((word.size() >= 4 && word.size() <= 10));
    CHECK(std::ranges::all_of(word, [](char letter) { return letter >= 'a' && letter <= 'z'; }));
  }
  CHECK(std::log2(static_cast<double>(word_count)) * words_offered == words_guesses);
  CHECK(words_guesses >= guesses_least);
  std::set<std::string> offered;
  std::set<std::string> used;
  for (int i = 0; i < 500; ++i) {
    const SecretBytes four = four_words();
    const std::string text = text_of(four);
    INFO(text);
    CHECK(std::ranges::count(text, ' ') == 3);
    CHECK(judge(four).weakness == Weakness::none);
    offered.insert(text);
    used.insert(text.substr(0, text.find(' ')));
  }
  CHECK(offered.size() == 500);
  CHECK(used.size() > 350);
}
