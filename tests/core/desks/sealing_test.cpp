// Responses leave sealed to the pharmacy that asked, with their files beside them.
#include "core/desks/two_stores.hpp"

using namespace mamori;
using namespace mamori::desks;

namespace {

const std::vector<AddedFile> two_files{{"MDS_2.1.pdf", {'%', 'P', 'D', 'F'}},
                                       {"構成図.png", std::vector<std::uint8_t>(100'000, 9)}};

struct WithFiles : TwoStores {
  VendorId vendor_id = add_vendor();
  MessageKey asked{};

  Outgoing response(const std::vector<AddedFile>& files = two_files) {
    asked = vendor.take_on(pharmacy.make_request(vendor_id, std::nullopt)->envelope).value();
    answer_all(vendor.request(asked).value());
    return vendor.respond(asked, "保守 太郎", files).value();
  }
};

}  // namespace

TEST_CASE_METHOD(WithFiles, "a response opens for the pharmacy that asked and for nobody else, and that is said") {
  const auto sent = response();
  Store stranger_store{Desk::pharmacy, "みどり薬局", "だれか", clock};
  PharmacyDesk stranger{stranger_store.vault, library(), clock};
  for (const auto& form : {sent.envelope, sent.file}) {
    CHECK(stranger.receive(form).error().code == ErrorCode::recipient_wrong);
    CHECK(vendor.take_on(form).error().code == ErrorCode::recipient_wrong);
    CHECK(verify(form, library()).error().code == ErrorCode::message_sealed);
  }
  CHECK(pharmacy.receive(sent.envelope));
}

TEST_CASE_METHOD(WithFiles, "the file form brings the files, and the pharmacy keeps them") {
  const auto id = pharmacy.receive(response().file).value();
  const auto arrival = pharmacy.arrival(id).value();
  REQUIRE(arrival.attachments.size() == 2);
  CHECK(arrival.attachments[0].name == "MDS_2.1.pdf");
  CHECK(arrival.attachments[1].size == 100'000);
  CHECK(arrival.attachments[1].here);
  CHECK(pharmacy.attachment(id, 0).value() == two_files[0].content);
  CHECK(pharmacy.attachment(id, 1).value() == two_files[1].content);
  CHECK(pharmacy.attachment(id, 2).error().code == ErrorCode::item_not_found);
  REQUIRE(compare_and_accept(pharmacy, id));
  CHECK(pharmacy.attachment(id, 1).value() == two_files[1].content);
}

TEST_CASE_METHOD(WithFiles, "codes bring the names and hashes, and the file later the contents, once") {
  const auto sent = response();
  const auto id = pharmacy.receive(sent.envelope).value();
  CHECK_FALSE(pharmacy.arrival(id)->attachments[0].here);
  CHECK(pharmacy.attachment(id, 0).error().code == ErrorCode::item_not_found);
  CHECK(pharmacy.receive(sent.file).value() == id);
  CHECK(pharmacy.arrival(id)->attachments[0].here);
  CHECK(pharmacy.receive(sent.file).error().code == ErrorCode::response_already_received);
  CHECK(pharmacy.inbox()->size() == 1);
}

TEST_CASE_METHOD(WithFiles, "a response is sent again as it was signed, with its files") {
  const auto sent = response();
  const auto again = vendor.last_response(asked).value();
  CHECK(again.id == sent.id);
  CHECK(again.file != sent.file);  // sealed anew
  const auto id = pharmacy.receive(again.file).value();
  CHECK(pharmacy.attachment(id, 1).value() == two_files[1].content);
}

TEST_CASE_METHOD(WithFiles, "files that no message may carry are refused and nothing is signed") {
  const auto request = pharmacy.make_request(vendor_id, std::nullopt).value();
  asked = vendor.take_on(request.envelope).value();
  answer_all(vendor.request(asked).value());
  std::vector<AddedFile> files = two_files;
  SECTION("too large") {
    files[0].content.resize(exchange::attachment_size_limit + 1);
  }
  SECTION("empty") {
    files[0].content.clear();
  }
  SECTION("two of one name") {
    files[1].name = files[0].name;
  }
  SECTION("a name that leads elsewhere") {
    files[0].name = "../MDS.pdf";
  }
  SECTION("too many") {
    files.assign(17, files[0]);
  }
  CHECK(vendor.respond(asked, "保守 太郎", files).error().code == ErrorCode::attachment_unfit);
  CHECK(vendor.last_response(asked).error().code == ErrorCode::item_not_found);
}

TEST_CASE_METHOD(WithFiles, "a request to a vendor whose key was accepted is sealed as a file and open in codes") {
  const auto first = pharmacy.make_request(vendor_id, std::nullopt).value();
  CHECK(first.file == first.envelope);
  REQUIRE(compare_and_accept(pharmacy, pharmacy.receive(response({}).envelope).value()));
  const auto second = pharmacy.make_request(vendor_id, std::nullopt).value();
  CHECK(exchange::is_sealed(second.file));
  CHECK_FALSE(exchange::is_sealed(second.envelope));
  CHECK(vendor.look_at(second.file)->id == second.id);
  CHECK(vendor.take_on(second.file).value() == second.id);
  CHECK(vendor.take_on(second.envelope).value() == second.id);
  CHECK(vendor.requests()->size() == 2);
  CHECK(pharmacy.last_request(vendor_id)->id == second.id);
}
