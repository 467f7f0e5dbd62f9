#include "exchange/cbor/reader.hpp"
#include "samples.hpp"

#include <catch2/catch_test_macros.hpp>
#include <catch2/generators/catch_generators.hpp>
#include <functional>
#include <iostream>

using namespace mamori;
using namespace mamori::exchange;

namespace {

Result<Message> round_trip(const Message& message) {
  const auto bytes = encode(message);
  if (!bytes) return pass_on(bytes);
  return decode(*bytes, head_of(message).sender.signing);
}

/// Everything that a message may carry, at once.
Response full_response() {
  Response made = test::response(crypto::Hash{1});
  made.head.expires = test::issued + 1000;
  SystemAnswers& system = made.systems[0];
  system.answers[5] = Answer{Check{Verdict::no, test::on("2023-11-15")}, test::on("2023-12-01"),
                             Check{Verdict::yes, test::on("2023-12-20")}, "保守契約の更新時に対応\n（2台）", false};
  system.answers[6] =
      Answer{Check{Verdict::no, test::on("1999-01-01")}, {}, Check{Verdict::no, test::on("2030-01-01")}, {}, false};
  system.answers[7] = Answer{{}, {}, {}, "確認中", false};
  system.answers.erase(8);
  system.out_of_scope[8] = "端末は薬局の持ち物";
  system.documents.push_back({DisclosureKind::sds, "第3版", test::on("2023-12-24"), crypto::Hash{9}});
  made.systems.push_back({"電子薬歴", {}, {}, {}});
  made.attachments = {{"MDS_レセコン_2.1.pdf", attachment_size_limit, crypto::Hash{9}},
                      {"構成図.png", 1, crypto::Hash{}}};
  return made;
}

/// "1 issued 6, 3 sender 33 …": what each key of the message takes, its value included, beside what signing takes.
std::string shares(Bytes envelope) {
  static constexpr const char* fields[] = {"version", "issued",  "expires", "sender",   "recipient",
                                           "answers", "edition", "request", "response", "status"};
  const auto message = verify(envelope)->message;
  const auto payload = encode(message).value();
  CborReader in(payload);
  std::string said;
  const std::size_t pairs = in.map(1, 32);
  std::optional<std::uint64_t> last;
  for (std::size_t i = 0; i < pairs; ++i) {
    const std::size_t begin = in.offset();
    const auto key = in.key(last);
    in.skip();
    said += std::string(fields[key]) + " " + std::to_string(in.offset() - begin) + ", ";
  }
  return said + "key 32, signature 64, structure " + std::to_string(envelope.size() - payload.size() - 97);
}

struct Size {
  const char* name;
  Signed (*make)();
  std::size_t most;
};

/// What key 0 of the message says, which version 1 does not have.
std::uint64_t version_of(const Status& status) {
  const auto payload = encode(status).value();
  CborReader in(payload);
  in.map(1, 32);
  std::optional<std::uint64_t> last;
  return in.key(last) == 0 ? in.uint() : 1;
}

}  // namespace

TEST_CASE("a request comes back as it was") {
  Request request = test::request();
  request.systems.push_back({"電子薬歴", {{3, "契約外"}, {9, "リースのため"}}});
  request.head.expires = test::issued + 90 * 86400;
  request.head.recipient = key_id(test::key_of(test::vendor).public_key());
  CHECK(std::get<Request>(round_trip(request).value()) == request);
}

TEST_CASE("a response comes back as it was, with every kind of answer") {
  const Response response = full_response();
  CHECK(std::get<Response>(round_trip(response).value()) == response);
}

TEST_CASE("a status comes back as it was") {
  Status status = test::status();
  status.nonce = {1, 2, 3};
  status.sheets[0].required.overdue = 1;
  CHECK(std::get<Status>(round_trip(status).value()) == status);
  status.checkpoint.reset();
  status.sheets[1].last_check_day.reset();
  status.sheets[1].reference = Tally{};
  CHECK(std::get<Status>(round_trip(status).value()) == status);
}

TEST_CASE("a status that says on what its counts stand is of version 2, and one that does not is as it ever was") {
  Status status = test::status();
  status.sheets[1].corrections = {{"2(8)@network", true, test::issued - 60, "見本 花子"},
                                  {"2(2)@all", false, test::issued, "事務 一郎"}};
  status.sheets[1].footing = {10, 1, 2, 1, 3};
  status.left_out = {{NotAsked::ended, "前の会社", "会計", status.sheets[1].required, {}, {8, 0, 0}}};
  CHECK(std::get<Status>(round_trip(status).value()) == status);
  CHECK(version_of(status) == 2);
  SECTION("whatever of the three it says") {
    status.sheets[1].corrections.clear();
    CHECK(version_of(status) == 2);
    status.sheets[1].footing = {};
    CHECK(version_of(status) == 2);
    status.left_out.clear();
    CHECK(version_of(status) == 1);
    CHECK(std::get<Status>(round_trip(status).value()) == status);
    status.sheets.resize(system_limit + 1, status.sheets[1]);
    CHECK(version_of(status) == 2);
    CHECK(std::get<Status>(round_trip(status).value()) == status);
  }
  SECTION("within bounds") {
    status.sheets[1].corrections[0].who.clear();
    CHECK(encode(status).error() == Error{ErrorCode::message_broken, "sheets[1].corrections.who"});
    status.sheets[1].footing.outside = 15;
    CHECK(encode(status).error() == Error{ErrorCode::message_broken, "sheets[1].footing"});
    status.sheets.resize(sheet_limit + 1, status.sheets[0]);
    CHECK(encode(status).error() == Error{ErrorCode::message_broken, "sheets"});
  }
}

TEST_CASE("a status that says what was signed, or rows of a sheet that is not counted, is of version 3") {
  const auto day = local_date(test::issued);
  Status status = test::status();
  StatusCorrection one{"2(8)@network", false, test::issued - 60, "見本 花子"};
  one.said = SignedRow{{checklist::with_first({}, Verdict::no, day), false},
                       {checklist::with_first({}, Verdict::yes, day), false},
                       "保守 太郎",
                       test::issued - 86'400,
                       CorrectingPaper{"保守 次郎", day}};
  one.said->was.answer.target_day = day.plus_days(30);
  status.sheets[1].corrections = {one};
  const std::size_t whole = encode(status)->size();
  CHECK(std::get<Status>(round_trip(status).value()) == status);
  CHECK(version_of(status) == 3);
  status.sheets[1].corrections.push_back(one);
  // What one more row costs: a hundred of them, with their names, still go into codes.
  CHECK(encode(status)->size() - whole <= 90);
  SECTION("of a row that the contract leaves out, or that nobody answers") {
    status.sheets[1].corrections[0].said->was = {{}, true};
    status.sheets[1].corrections[0].said->now = {};
    status.sheets[1].corrections[0].said->paper.reset();
    CHECK(std::get<Status>(round_trip(status).value()) == status);
  }
  SECTION("of a sheet that is not counted") {
    status.sheets[1].corrections.clear();
    status.left_out = {{NotAsked::ended, "前の会社", "会計", status.sheets[1].required, {}, {8, 0, 0}}};
    CHECK(version_of(status) == 2);
    status.left_out[0].noes = {"2(2)@all", "2(8)@network"};
    CHECK(version_of(status) == 3);
    CHECK(std::get<Status>(round_trip(status).value()) == status);
    status.left_out[0].corrections = {one};
    CHECK(std::get<Status>(round_trip(status).value()) == status);
  }
  SECTION("within bounds: a remark stays where it was written") {
    auto& said = *status.sheets[1].corrections[0].said;
    said.now.answer.remark = "現場で確かめた";
    CHECK(encode(status).error() == Error{ErrorCode::message_broken, "sheets[1].corrections.now"});
    said.now = {said.was.answer, true};
    CHECK(encode(status).error() == Error{ErrorCode::message_broken, "sheets[1].corrections.now"});
    said.now = {};
    said.issued = test::issued + 1;
    CHECK(encode(status).error() == Error{ErrorCode::message_broken, "sheets[1].corrections.issued"});
  }
}

TEST_CASE("a status with systems of one name says whose they are and is of version 4") {
  Status status = test::status();
  const std::size_t before = encode(status)->size();
  status.sheets[1].vendor = "レセコン株式会社";
  CHECK(version_of(status) == 4);
  CHECK(std::get<Status>(round_trip(status).value()) == status);
  // The name with its length, and the version.
  CHECK(encode(status)->size() - before <= 2 + status.sheets[1].vendor.size() + 2);
  SECTION("beside all else that a status may say") {
    status.sheets[1].footing = {10, 1, 2, 1, 3};
    status.sheets[1].last_check_day.reset();
    status.left_out = {{NotAsked::ended, "前の会社", "会計", status.sheets[1].required, {}, {8, 0, 0}}};
    CHECK(version_of(status) == 4);
    CHECK(std::get<Status>(round_trip(status).value()) == status);
  }
  SECTION("within bounds: of a vendor's sheet alone") {
    status.sheets[0].vendor = "レセコン株式会社";
    CHECK(encode(status).error() == Error{ErrorCode::message_broken, "sheets[0].vendor"});
  }
}

TEST_CASE("what a person is unsure about never leaves the device") {
  Response response = test::response(crypto::Hash{1});
  response.systems[0].answers[0].unsure = true;
  response.systems[0].answers[0].remark = "たぶん";
  response.systems[0].answers[1] = Answer{};
  const Response read = std::get<Response>(round_trip(response).value());
  CHECK_FALSE(read.systems[0].answers.contains(0));
  CHECK_FALSE(read.systems[0].answers.contains(1));
  CHECK(read.systems[0].answers.size() == response.systems[0].answers.size() - 2);

  Status status = test::status();
  status.sheets[0].required = Tally{10, 9, 8, 0, 2, 0, 0};
  const Status shown = std::get<Status>(round_trip(status).value());
  CHECK(shown.sheets[0].required == Tally{10, 8, 8, 0, 0, 0, 0});
}

TEST_CASE("the signer's key comes from the envelope and not from the message") {
  const auto bytes = encode(test::request());
  const auto read = decode(*bytes, test::key_of(test::stranger).public_key());
  CHECK(head_of(*read).sender.signing == test::key_of(test::stranger).public_key());
}

TEST_CASE("signed messages keep their sizes, and every field's share is said") {
  const auto [name, make, most] =
      GENERATE(Size{"request", test::signed_request, 280}, Size{"response without remarks", test::signed_response, 400},
               Size{"status", test::signed_status, 240});
  // In a code the tag is left out; in a file it is one byte more.
  const auto sent = make();
  const std::size_t bytes = sent.envelope.size() - 1;
  std::cout << name << ": " << bytes << " bytes signed, goal at most " << most << "\n  " << shares(sent.envelope)
            << '\n';
  CHECK(bytes <= most);
}

TEST_CASE("a sealed response keeps its size") {
  const auto sealed = seal({test::signed_response().envelope, {}}, test::key_of(test::pharmacy).public_key());
  REQUIRE(sealed);
  const std::size_t bytes = sealed->size() - 1;
  const std::size_t inside = test::signed_response().envelope.size();
  std::cout << "response without remarks: " << bytes << " bytes sealed, goal at most 470\n  signed, tag included "
            << inside << ", recipient's key id 8, sender's key 32, authentication 16, structure " << bytes - inside - 56
            << '\n';
  CHECK(bytes <= 470);
  CHECK(frames_of(*sealed)->parts() == 2);
}

TEST_CASE("a signed request goes into one code of version 15 at most") {
  const auto source = frames_of(test::signed_request().envelope);
  REQUIRE(source);
  CHECK(source->parts() == 1);
  CHECK(make_qr(source->frame(1))->version <= version_limit);
}

namespace {

struct Fault {
  const char* field;
  std::function<void(Request&)> make;
};

}  // namespace

TEST_CASE("a request outside its bounds is not encoded, and the field is named") {
  const auto fault = GENERATE(values<Fault>({
      {"issued", [](Request& r) { r.head.issued = 1577836799; }},
      {"issued", [](Request& r) { r.head.issued = 32503680000; }},
      {"expires", [](Request& r) { r.head.expires = r.head.issued; }},
      {"expires", [](Request& r) { r.head.expires = r.head.issued + 3155760001; }},
      {"expires", [](Request& r) { r.head.expires = std::numeric_limits<UnixTime>::max(); }},
      {"expires", [](Request& r) { r.head.expires = std::numeric_limits<UnixTime>::min(); }},
      {"sender", [](Request& r) { r.head.sender.name = ""; }},
      {"sender", [](Request& r) { r.head.sender.name = " 薬局"; }},
      {"sender", [](Request& r) { r.head.sender.name = "薬\n局"; }},
      {"sender", [](Request& r) { r.head.sender.name = "薬\x7F局"; }},
      {"sender", [](Request& r) { r.head.sender.name = "薬\xC2\x85局"; }},
      {"sender", [](Request& r) { r.head.sender.name = "薬\u202E局"; }},
      {"sender", [](Request& r) { r.head.sender.name = "薬\u2066局"; }},
      {"sender", [](Request& r) { r.head.sender.name = "薬\u061C局"; }},
      {"sender", [](Request& r) { r.head.sender.name = "薬\u2028局"; }},
      {"sender", [](Request& r) { r.head.sender.name = "\xFF"; }},
      {"sender", [](Request& r) { r.head.sender.name = std::string(41, 'a'); }},
      {"edition", [](Request& r) { r.head.edition = ""; }},
      {"edition", [](Request& r) { r.head.edition = "R5"; }},
      {"edition", [](Request& r) { r.head.edition = "r5-and-much-more-"; }},
      {"systems", [](Request& r) { r.systems.clear(); }},
      {"systems",
       [](Request& r) {
         r.systems.clear();
         for (int i = 0; i < 33; ++i) r.systems.push_back({std::to_string(i), {}});
       }},
      {"systems[1].name", [](Request& r) { r.systems.push_back(r.systems[0]); }},
      {"systems[0].out_of_scope", [](Request& r) { r.systems[0].out_of_scope[2] = ""; }},
      {"systems[0].out_of_scope", [](Request& r) { r.systems[0].out_of_scope[2] = std::string(401, 'x'); }},
      {"checkpoint", [](Request& r) { r.checkpoint->time = r.head.issued + 1; }},
      {"checkpoint", [](Request& r) { r.checkpoint->time = -1; }},
  }));
  Request request = test::request();
  fault.make(request);
  CHECK(encode(request).error() == Error{ErrorCode::message_broken, fault.field});
}

TEST_CASE("a response outside its bounds is not encoded") {
  Response response = test::response(crypto::Hash{1});
  SystemAnswers& system = response.systems[0];
  SECTION("without the request it answers") {
    response.head.answers.reset();
  }
  SECTION("without its responsible person") {
    response.responsible.clear();
  }
  SECTION("with a target day and no first check") {
    system.answers[0] = Answer{{}, test::on("2024-01-01"), {}, {}, false};
  }
  SECTION("with a second check and no first") {
    system.answers[0] = Answer{{}, {}, Check{Verdict::yes, test::on("2024-01-01")}, "x", false};
  }
  SECTION("with a remark too long") {
    system.answers[0].remark = std::string(401, 'x');
  }
  SECTION("with a remark that turns the text around") {
    system.answers[0].remark = "\u202Eabc";
  }
  SECTION("with too many documents") {
    system.documents.resize(17, system.documents[0]);
  }
  SECTION("with a document without version") {
    system.documents[0].version.clear();
  }
  CHECK(encode(response).error().code == ErrorCode::message_broken);
}

TEST_CASE("a response with files that may not go along is not encoded") {
  Response response = test::response(crypto::Hash{1});
  SECTION("with a file that leads out of its folder") {
    response.attachments = {{"../MDS.pdf", 1, {}}};
  }
  SECTION("with a file that hides") {
    response.attachments = {{".MDS.pdf", 1, {}}};
  }
  SECTION("with a file whose name turns the text around") {
    response.attachments = {{"MDS\u202Efdp.exe", 1, {}}};
  }
  SECTION("with a file without name") {
    response.attachments = {{"", 1, {}}};
  }
  SECTION("with a file name too long") {
    response.attachments = {{std::string(file_name_limit + 1, 'x'), 1, {}}};
  }
  SECTION("with two files of one name") {
    response.attachments = {{"MDS.pdf", 1, {}}, {"MDS.pdf", 2, {}}};
  }
  SECTION("with an empty file") {
    response.attachments = {{"MDS.pdf", 0, {}}};
  }
  SECTION("with a file too large") {
    response.attachments = {{"MDS.pdf", attachment_size_limit + 1, {}}};
  }
  SECTION("with files too large together") {
    for (const char* name : {"1", "2", "3", "4"}) response.attachments.push_back({name, attachment_size_limit, {}});
    REQUIRE(encode(response));
    response.attachments.push_back({"5", 1, {}});
  }
  SECTION("with too many files") {
    for (std::size_t i = 0; i <= attachment_limit; ++i) response.attachments.push_back({std::to_string(i), 1, {}});
  }
  CHECK(encode(response).error().code == ErrorCode::message_broken);
}

TEST_CASE("a status whose counts cannot be is not encoded") {
  Status status = test::status();
  Tally& tally = status.sheets[0].required;
  SECTION("more answers than rows") {
    tally.yes = 10;
  }
  SECTION("more overdue than no") {
    tally.overdue = 2;
  }
  SECTION("overdue and undated twice the same row") {
    tally.overdue = tally.undated = 1;
  }
  SECTION("a negative count") {
    tally.no = -1;
  }
  SECTION("more rows than a sheet can have") {
    tally.total = 256;
  }
  SECTION("a vendor sheet without a system") {
    status.sheets[1].system.clear();
  }
  SECTION("a nonce too long") {
    status.nonce.resize(17);
  }
  SECTION("more missing than can be said") {
    status.missing = 65536;
  }
  CHECK(encode(status).error().code == ErrorCode::message_broken);
}
