// Names that people take for one another.
#include "base/text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <utility>

using namespace mamori;

TEST_CASE("names that an eye takes for one another are alike") {
  using Pair = std::pair<const char*, const char*>;
  const auto [one, other] =
      GENERATE(Pair{"緑が丘薬局", "緑が丘\u200B薬局"},            // a space of no width
               Pair{"緑が丘薬局", "緑が丘\u2060薬局"},            // word joiner
               Pair{"緑が丘薬局", "緑が丘\u00AD薬局"},            // soft hyphen
               Pair{"緑が丘薬局", "緑が丘\u3164薬局"},            // Hangul filler
               Pair{"緑が丘薬局", "緑が丘薬局\U000E0041"},        // a tag
               Pair{"緑が丘薬局", "\uFEFF緑が丘薬局"},            // a byte order mark
               Pair{"緑が丘薬局", "緑が丘\u202E薬局"},            // another direction
               Pair{"緑が丘薬局", "緑が丘　薬局"},                // a wide space
               Pair{"緑か\u3099丘薬局", "緑が丘薬局"},            // letters in pieces
               Pair{"葛\U000E0100城薬局", "葛城薬局"},            // a form of a letter
               Pair{"ABC Pharmacy", "ＡＢＣ　ｐｈａｒｍａｃｙ"},  // wide, small
               Pair{"PAC薬局", "РАС薬局"},                        // Cyrillic
               Pair{"mamori", "mаmοri"},                          // Cyrillic, Greek
               Pair{"ハート薬局", "八一卜薬局"},                  // 漢字 for カタカナ
               Pair{"霞ヶ関薬局", "霞ケ関薬局"}, Pair{"薬局10", "薬局lO"}, Pair{"あおば―薬局", "あおばー薬局"});
  INFO(one << " " << other);
  CHECK(skeleton(one) == skeleton(other));
}

TEST_CASE("names that differ to an eye are not alike") {
  using Pair = std::pair<const char*, const char*>;
  const auto [one, other] =
      GENERATE(Pair{"緑が丘薬局", "緑が岡薬局"}, Pair{"あおば薬局", "あおば調剤薬局"}, Pair{"青空薬局", "青雲薬局"},
               Pair{"薬局2", "薬局3"}, Pair{"はな薬局", "ばな薬局"}, Pair{"\xFF", "\xFE"});
  INFO(one << " " << other);
  CHECK(skeleton(one) != skeleton(other));
}
