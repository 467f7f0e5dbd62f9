// What one cell of a filled form says: what people really write into はい・いいえ ( / ).
#include "forms/answered.hpp"

#include <algorithm>
#include <catch2/catch_test_macros.hpp>

using namespace mamori;
using forms::Answered;
using forms::FilledDoubt;
using forms::Meaning;
using forms::Said;
using tables::CellKind;

namespace {

Answered said(std::string_view text, Meaning meaning = Meaning::open, CellKind kind = CellKind::text) {
  return forms::answered(text, kind, meaning);
}

bool surely(const Answered& answer, Said what) {
  return answer.said == what && answer.doubts.empty();
}

/// It may say `what`, but a person has to look; or nothing is told at all.
bool unsurely(const Answered& answer, std::optional<Said> what) {
  return answer.said == what && !answer.doubts.empty();
}

}  // namespace

TEST_CASE("a word alone is the answer, with or without its mark and its day") {
  for (const auto* text : {"はい", " はい ", "○はい", "はい○", "☑はい", "☑ はい", "(はい)", "はい\n（ ／ ）",
                           "はい（　／　）", "✔はい", "■はい", "はい\n令和　年　月　日"}) {
    INFO(text);
    CHECK(surely(said(text), Said::yes));
    CHECK(said(text).day.empty());
  }
  for (const auto* text : {"はい\n（11/22）", "はい 11/22", "○はい（11/22）", "はい・(11/22)"}) {
    INFO(text);
    CHECK(surely(said(text), Said::yes));
    CHECK(said(text).day.find("11/22") != std::string::npos);
  }
  CHECK(surely(said("いいえ"), Said::no));
  CHECK(surely(said("いいえ（R5.11.22）"), Said::no));
  CHECK(said("いいえ（R5.11.22）").day == "(R5.11.22)");
}

TEST_CASE("of two words the marked one is the answer, on whichever side its mark stands") {
  for (const auto* text :
       {"○はい・いいえ", "はい○・いいえ", "◯はい ・ いいえ", "☑はい　☐いいえ", "■はい・□いいえ", "はい☑ いいえ☐",
        "☑はい・いいえ\n（11/22）", "〇はい／いいえ", "✓はい、いいえ", "⭕はい・いいえ・該当なし"}) {
    INFO(text);
    CHECK(surely(said(text), Said::yes));
  }
  for (const auto* text : {"はい・○いいえ", "はい・いいえ○", "□はい ☑いいえ", "はい☐ いいえ☑", "はい / ◯いいえ（ / ）",
                           "はい・○いいえ\n（1/9）"}) {
    INFO(text);
    CHECK(surely(said(text), Said::no));
  }
}

TEST_CASE("what was printed and not marked is no answer") {
  for (const auto* text : {"はい・いいえ", "はい・いいえ\n（　／　）", "はい ・ いいえ ( / )", "□はい □いいえ",
                           "はい・いいえ・該当なし", "☐はい・☐いいえ"}) {
    INFO(text);
    CHECK_FALSE(said(text).said);
    CHECK(said(text).doubts.empty());
  }
  for (const auto* text : {"（　／　）", "( / )", "年　月　日", "令和　年　月　日", "□", "☐はい", "☐いいえ"}) {
    INFO(text);
    CHECK(said(text).blank());
  }
  CHECK(said("FALSE", Meaning::open, CellKind::truth).blank());
  CHECK(said("FALSE", Meaning::yes, CellKind::truth).blank());
}

TEST_CASE("what can be meant in more than one way is never sure") {
  CHECK(unsurely(said("☑はい ☑いいえ"), std::nullopt));
  CHECK(unsurely(said("○はい・○いいえ"), std::nullopt));
  CHECK(unsurely(said("はい○いいえ"), std::nullopt));
  CHECK(unsurely(said("○はい・いいえ○"), std::nullopt));
  CHECK(unsurely(said("×はい・いいえ"), std::nullopt));
  CHECK(unsurely(said("☒はい ☐いいえ"), Said::yes));
  CHECK(unsurely(said("●はい ○いいえ"), Said::yes));
  CHECK(unsurely(said("○はい ●いいえ"), Said::no));
  CHECK(unsurely(said("（はい）・いいえ"), Said::yes));
  CHECK(unsurely(said("はい・【いいえ】"), Said::no));
  CHECK(unsurely(said("は⃝い⃝・いいえ"), Said::yes));
  CHECK(unsurely(said("はい（一部）"), Said::yes));
  CHECK(unsurely(said("×"), Said::no));
  CHECK(unsurely(said("☑"), Said::yes));
  CHECK(unsurely(said("レ"), Said::yes));
  CHECK(unsurely(said("済"), Said::yes));
  CHECK(unsurely(said("未"), Said::no));
  CHECK(unsurely(said("NO"), Said::no));
  CHECK(unsurely(said("－"), Said::not_applicable));
  CHECK(unsurely(said("該当なし"), Said::not_applicable));
  CHECK(unsurely(said("確認中"), std::nullopt));
  CHECK(unsurely(said("△"), std::nullopt));
  CHECK(unsurely(said("TRUE", Meaning::open, CellKind::truth), Said::yes));
}

TEST_CASE("a mark under a head says what the head says") {
  for (const auto* text : {"○", "✓", "レ", "☑", "●", "はい", "■", "☑はい"}) {
    INFO(text);
    CHECK(surely(said(text, Meaning::yes), Said::yes));
  }
  CHECK(surely(said("○", Meaning::no), Said::no));
  CHECK(surely(said("TRUE", Meaning::no, CellKind::truth), Said::no));
  CHECK(said("☐", Meaning::yes).blank());
  CHECK(unsurely(said("×", Meaning::yes), std::nullopt));
  CHECK(unsurely(said("いいえ", Meaning::yes), std::nullopt));
  CHECK(unsurely(said("一部", Meaning::yes), std::nullopt));
  CHECK(unsurely(said("11/22", Meaning::yes), std::nullopt));
}

TEST_CASE("a lone circle is はい where people enter はい or いいえ") {
  for (const auto* text : {"○", "〇", "◯", "⭕"}) CHECK(surely(said(text), Said::yes));
}

TEST_CASE("a mark away from both words is never a sure answer") {
  for (const auto* text : {"はい・いいえ ✓ 2023/12/1", "✓ はい・いいえ", "はい・いいえ　○", "はい・いいえ 2023/12/1 ○",
                           "はい・いいえ\n2023/12/1\n✓", "○・はい・いいえ 2023/12/1"}) {
    INFO(text);
    CHECK_FALSE(surely(said(text), Said::yes));
    CHECK_FALSE(surely(said(text), Said::no));
  }
}
