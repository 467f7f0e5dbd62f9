#include "base/text.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>

using namespace mamori;

TEST_CASE("code points are counted, not bytes") {
  CHECK(code_points("") == 0);
  CHECK(code_points("あおば薬局") == 5);
  CHECK(code_points("a\xF0\x9F\x92\x8A") == 2);
}

TEST_CASE("bytes that are not UTF-8 are known as such") {
  const auto bytes =
      GENERATE("\xFF", "\xC0\x80", "\xE3\x81", "\xED\xA0\x80", "\xF5\x80\x80\x80", "\xE0\x80\x80", "a\x80");
  CHECK(code_points(bytes) == not_utf8);
}

TEST_CASE("a name loses the white space around it, the ideographic space too") {
  CHECK(checked_name("　 あおば薬局 \n", "name").value() == "あおば薬局");
}

TEST_CASE("a name that says nothing is refused with its field") {
  const auto typed = GENERATE("", "   ", "　", "a\nb", "\xFF\xFE");
  const auto name = checked_name(typed, "person");
  REQUIRE_FALSE(name);
  CHECK(name.error() == Error{ErrorCode::name_empty, "person"});
}

TEST_CASE("a name is at most forty characters") {
  std::string name;
  for (int i = 0; i < 40; ++i) name += "薬";
  CHECK(checked_name(name, "name"));
  CHECK(checked_name(name + "局", "name").error().code == ErrorCode::name_too_long);
}

TEST_CASE("letters that nobody sees, or that turn the words around them, are known and refused in names") {
  const auto hidden = GENERATE("\u200B", "\u200D", "\u202E", "\u2066", "\u00AD", "\u2060", "\uFEFF", "\u3164", "\u061C",
                               "\U000E0041", "\u2028", "\x1B", "\u0085");
  INFO(hidden);
  CHECK(hides_letters(std::string("緑が丘") + hidden + "薬局"));
  CHECK(require_plain_letters(hidden, "/title/ja").error() == Error{ErrorCode::hidden_letters, "/title/ja"});
  CHECK_FALSE(checked_name(std::string("緑が丘") + hidden + "薬局", "name"));
}

TEST_CASE("letters that are seen are no hidden ones, the shapes of a name's letters among them") {
  CHECK_FALSE(hides_letters("葛\U000E0100城市 か\u3099 ｶﾞ 👨 A\tB\nC 　 ･ー"));
  CHECK(checked_name("葛\U000E0100城薬局", "name"));
  CHECK(hides_letters("\xFF"));
}

TEST_CASE("a few marks on a letter are writing, many cover the lines around") {
  CHECK(require_plain_letters("か\u3099 e\u0323\u0302\u0301", "x"));
  CHECK_FALSE(require_plain_letters("e\u0301\u0301\u0301\u0301\u0301", "x"));
}

TEST_CASE("texts that look alike have one skeleton") {
  CHECK(skeleton("緑が丘\u200B薬局") == skeleton("緑が丘薬局"));
  CHECK(skeleton("ＡＢＣ 薬局") == skeleton("abc薬局"));
  CHECK(skeleton("見本　花子") == skeleton("見本 花子"));
  CHECK(skeleton("緑が丘薬局") != skeleton("緑ヶ丘薬局"));
}
