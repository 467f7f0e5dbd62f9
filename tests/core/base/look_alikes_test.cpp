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
               Pair{"霞ヶ関薬局", "霞ケ関薬局"}, Pair{"薬局10", "薬局lO"}, Pair{"あおば―薬局", "あおばー薬局"},
               Pair{"緑が丘薬局", "緑か゛丘薬局"},       // the mark beside its letter
               Pair{"緑が丘薬局", "緑か \u3099丘薬局"},  // a blank between
               Pair{"緑が丘薬局", "緑かﾞ丘薬局"},        // of half width
               Pair{"緑が丘薬局", "緑がﾞ丘薬局"},        // once too often
               Pair{"担当次郎", "担当次郎゙"},             // upon a letter that has none
               Pair{"ぱんだ薬局", "は゜んだ薬局"},       // the other mark
               Pair{"緑が丘薬局", "綠が丘薬局"},         // old forms
               Pair{"緑が丘薬局", "緑が丘藥局"}, Pair{"広沢薬局", "廣澤藥局"}, Pair{"凛花薬局", "凜花薬局"},
               Pair{"竜薬局", "龍薬局"}, Pair{"緑が丘薬局", "录が丘薬局"},  // simplified
               Pair{"髙﨑薬局", "高崎薬局"},                                // of names
               Pair{"𠮷野薬局", "吉野薬局"}, Pair{"渡邉薬局", "渡辺薬局"}, Pair{"中嶋薬局", "中島薬局"},
               Pair{"管理花子", "管理花孑"},  // a stroke
               Pair{"末広薬局", "未広薬局"}, Pair{"朝日薬局", "朝曰薬局"}, Pair{"富士薬局", "冨土薬局"},
               Pair{"サン・ロード", "サン･ロード"},  // points between words
               Pair{"サン・ロード", "サン·ロード"}, Pair{"サン・ロード", "サン•ロード"}, Pair{"管理花子", "管理・花子"},
               Pair{"サンロード", "サンロ─ド"},  // the long vowel mark
               Pair{"サンロード", "サンロ━ド"}, Pair{"サンロード", "サンロ一ド"}, Pair{"サンロード", "サンロ〜ド"},
               Pair{"サンロード", "サンロ～ド"}, Pair{"サンロード", "サンロｰド"}, Pair{"サンロード", "サンロ－ド"});
  INFO(one << " " << other);
  CHECK(skeleton(one) == skeleton(other));
}

TEST_CASE("names that differ to an eye are not alike") {
  using Pair = std::pair<const char*, const char*>;
  const auto [one, other] =
      GENERATE(Pair{"緑が丘薬局", "緑が岡薬局"}, Pair{"あおば薬局", "あおば調剤薬局"}, Pair{"青空薬局", "青雲薬局"},
               Pair{"薬局2", "薬局3"}, Pair{"はな薬局", "ばな薬局"}, Pair{"はな薬局", "は゛な薬局"},
               Pair{"大田薬局", "太田薬局"}, Pair{"斎藤薬局", "斉藤薬局"}, Pair{"緑薬局", "縁薬局"},
               Pair{"サンロード", "サンロド"}, Pair{"\xFF", "\xFE"});
  INFO(one << " " << other);
  CHECK(skeleton(one) != skeleton(other));
}
