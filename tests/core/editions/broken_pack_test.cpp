#include "editions/embedded.hpp"
#include "packs.hpp"

#include <fstream>
#include <nlohmann/json.hpp>
#include <random>
#include <set>

using namespace mamori;
using namespace mamori::test;
using nlohmann::json;

namespace {

json built_in(const std::string& pack) {
  return json::parse(editions::embedded(pack));
}

Result<void> load(const std::string& pack, const std::string& bytes) {
  const auto only_error = [](const auto& loaded) { return loaded ? Result<void>{} : pass_on(loaded); };
  if (pack == "editions/r5.json") return only_error(editions::load(bytes, library().glossary));
  if (pack == "poster.json") return only_error(editions::load_poster(bytes, std::span(library().edition("r5"), 1)));
  return only_error(editions::load_glossary(bytes));
}

Error refusal(const std::string& bytes) {
  const auto loaded = load("editions/r5.json", bytes);
  REQUIRE_FALSE(loaded);
  return loaded.error();
}

std::string r5_with(std::string_view from, std::string_view to) {
  std::string bytes(editions::embedded("editions/r5.json"));
  const auto place = bytes.find(from);
  REQUIRE(place != std::string::npos);
  return bytes.replace(place, from.size(), to);
}

}  // namespace

TEST_CASE("a pack with one fault is refused with its code and its place") {
  std::ifstream file(MAMORI_SOURCE_DIR "/tests/fixtures/editions/broken_packs.json");
  const auto cases = json::parse(file);
  REQUIRE(cases.size() > 80);
  for (const auto& one : cases) {
    const auto pack = one.at("pack").get<std::string>();
    INFO(pack << ": " << one.at("name").get<std::string>());
    const auto loaded = load(pack, built_in(pack).patch(one.at("patch")).dump());
    REQUIRE_FALSE(loaded);
    CHECK(name_of(loaded.error().code) == one.at("code").get<std::string>());
    CHECK(loaded.error().where == one.at("where").get<std::string>());
  }
}

TEST_CASE("the fixture breaks each pack and names no fault twice") {
  std::ifstream file(MAMORI_SOURCE_DIR "/tests/fixtures/editions/broken_packs.json");
  std::set<std::string> names, packs;
  for (const auto& one : json::parse(file)) {
    CHECK(names.insert(one.at("pack").get<std::string>() + one.at("name").get<std::string>()).second);
    packs.insert(one.at("pack").get<std::string>());
  }
  CHECK(packs == std::set<std::string>{"glossary.json", "poster.json", "editions/r5.json"});
}

TEST_CASE("a pack that is written in another way is read alike") {
  for (const std::string pack : {"editions/r5.json", "poster.json", "glossary.json"}) {
    CHECK(load(pack, built_in(pack).dump()));
  }
}

TEST_CASE("bytes that are not JSON are refused with the byte") {
  CHECK(refusal("") == Error{ErrorCode::edition_not_json, "byte 1"});
  CHECK(refusal("{") == Error{ErrorCode::edition_not_json, "byte 2"});
  CHECK(refusal("{\"id\": }") == Error{ErrorCode::edition_not_json, "byte 8"});
  CHECK(refusal("{\"id\": \"\xFF\"}") == Error{ErrorCode::edition_not_json, "byte 9"});
  CHECK(refusal("{\"id\": 1e999}").code == ErrorCode::edition_not_json);
  CHECK(refusal("令和5年度版").code == ErrorCode::edition_not_json);
}

TEST_CASE("bytes behind the document are refused") {
  CHECK(refusal(std::string(editions::embedded("editions/r5.json")) + "{}").code == ErrorCode::edition_not_json);
}

TEST_CASE("bytes behind a NUL are not passed over") {
  const std::string r5(editions::embedded("editions/r5.json"));
  CHECK(refusal(r5 + '\0') == Error{ErrorCode::edition_not_json, "byte " + std::to_string(r5.size())});
  CHECK(refusal(r5 + '\0' + "{}").code == ErrorCode::edition_not_json);
}

TEST_CASE("a pack that comes in has no blank texts and no piles of marks") {
  CHECK(editions::require_plain_texts(editions::embedded("editions/r5.json")));
  for (const std::string blank : {" ", "　", " 　 "}) {
    const auto pack = r5_with("2023 edition (Reiwa 5)", blank);
    CHECK(editions::require_plain_texts(pack).error() == Error{ErrorCode::edition_breaks_schema, "/title/en"});
  }
  std::string pile = "A";
  for (int i = 0; i < 200; ++i) pile += "\u0301";
  CHECK(editions::require_plain_texts(r5_with("2023 edition (Reiwa 5)", pile)).error() ==
        Error{ErrorCode::hidden_letters, "/title/en"});
}

TEST_CASE("a pack over the limit is refused before it is read") {
  std::string bytes(editions::embedded("editions/r5.json"));
  bytes.resize(editions::pack_limit, ' ');
  CHECK(load("editions/r5.json", bytes));
  bytes.push_back(' ');
  CHECK(refusal(bytes) == Error{ErrorCode::edition_too_large, std::to_string(editions::pack_limit + 1)});
}

TEST_CASE("a key that stands twice in one object is refused") {
  CHECK(refusal(r5_with("\"id\": \"r5\",", "\"id\": \"r5\", \"id\": \"r6\",")) ==
        Error{ErrorCode::edition_breaks_schema, ""});
}

TEST_CASE("a pack nested without end is refused, not followed") {
  CHECK(refusal(std::string(500'000, '[')).code == ErrorCode::edition_breaks_schema);
  CHECK(refusal(r5_with("\"id\": \"r5\"", "\"id\": " + std::string(20, '[') + std::string(20, ']'))).code ==
        ErrorCode::edition_breaks_schema);
}

TEST_CASE("brackets inside a text are not nesting") {
  CHECK(load("editions/r5.json", r5_with("2023 edition (Reiwa 5)", "\\\"[[[[[[[[[[[[[[[[[[[[\\\\")));
}

TEST_CASE("a pack with damaged bytes is refused with a code of this room or still whole") {
  constexpr int rounds = 60;
  const std::set<ErrorCode> ours = {ErrorCode::edition_not_json, ErrorCode::edition_breaks_schema,
                                    ErrorCode::edition_cross_reference};
  std::mt19937 engine(20231013);
  int refused = 0;
  for (int i = 0; i < rounds; ++i) {
    std::string bytes(editions::embedded("editions/r5.json"));
    for (int k = std::uniform_int_distribution(1, 3)(engine); k > 0; --k) {
      const auto place = std::uniform_int_distribution<std::size_t>(0, bytes.size() - 1)(engine);
      bytes[place] = static_cast<char>(std::uniform_int_distribution(0, 255)(engine));
    }
    const auto loaded = editions::load(bytes, library().glossary);
    if (loaded) continue;
    ++refused;
    REQUIRE(ours.contains(loaded.error().code));
  }
  CHECK(refused > rounds / 2);
}

TEST_CASE("a pack that follows another is held against it") {
  auto pack = built_in("editions/r6.json");
  const auto refused = [&] {
    const auto loaded = editions::load(pack.dump(), library());
    REQUIRE_FALSE(loaded);
    CHECK(loaded.error().code == ErrorCode::edition_cross_reference);
    return loaded.error().where;
  };
  REQUIRE(editions::load(pack.dump(), library()));
  pack["follows"]["rows"][3]["from"][0] = "2(2)@server";
  CHECK(refused() == "/follows/rows/3/from/0");
  pack["follows"]["edition"] = "r4";
  CHECK(refused() == "/follows/edition");
  // By itself nobody can tell.
  CHECK(editions::load(pack.dump(), library().glossary));
  pack.erase("follows");
  CHECK(editions::load(pack.dump(), library()));
}

TEST_CASE("a form that was read in needs no more than its rows") {
  const auto bare = json::parse(R"({"id": "r8-own", "title": {"ja": "令和8年度版"}, "form_name": {"ja": "様式"},
    "standing": "own", "fiscal_year": 2026, "issued": "001716188.xlsx", "sections": [{"id": "1", "title": {"ja": "体制"}}],
    "source": {"files": [{"name": "001716188.xlsx",
      "sha256": "e1a2a763c97c5434d53b745c5fc1643a22a9497ea48354182ab6a93df1e881a0"}]},
    "sheets": {"vendor": {"title": {"ja": "事業者確認用"}, "required_title": {"ja": "令和8年度中"}, "rows": [
      {"index": 0, "item": "x", "target": "server", "number": "", "wording": null, "title": {"ja": "項目"},
       "section": "1"}]}}})");
  const auto loaded = editions::load(bare.dump(), library());
  REQUIRE(loaded);
  CHECK(loaded->has(SheetKind::vendor));
  CHECK_FALSE(loaded->has(SheetKind::pharmacy));
  CHECK(loaded->source.files.front().sha256.back() == 0xa0);
  const auto& row = loaded->vendor.rows.front();
  CHECK(row.due_year == FiscalYear::reiwa(8));
  CHECK(row.obligation == Obligation::required);
  CHECK(row.help.empty());
  CHECK_FALSE(row.wording);
  CHECK(row.title.in(Language::en) == "項目");
  CHECK(loaded->heading(Target::server) == nullptr);
}
