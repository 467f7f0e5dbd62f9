#include "editions/edition.hpp"

#include "packs.hpp"

using namespace mamori;
using namespace mamori::test;

TEST_CASE("a row key is written as item and target") {
  CHECK(RowKey{"r5", SheetKind::vendor, "2(7)", Target::network}.text() == "2(7)@network");
}

TEST_CASE("every enumerator has the name that packs use") {
  CHECK(name_of(SheetKind::pharmacy) == "pharmacy");
  CHECK(name_of(SheetKind::vendor) == "vendor");
  CHECK(name_of(Target::organisation) == "organisation");
  CHECK(name_of(Target::all) == "all");
  CHECK(name_of(Target::server) == "server");
  CHECK(name_of(Target::terminal) == "terminal");
  CHECK(name_of(Target::network) == "network");
  CHECK(name_of(Obligation::required) == "required");
  CHECK(name_of(Obligation::reference) == "reference");
}

TEST_CASE("a row is found by its item alone only where the item has one row") {
  CHECK(r5().pharmacy.find("2(8)", std::nullopt)->key.target == Target::network);
  CHECK(r5().pharmacy.find("2(7)", std::nullopt) == nullptr);
  CHECK(r5().pharmacy.find("2(7)", Target::terminal)->obligation == Obligation::reference);
  CHECK(r5().pharmacy.find("2(7)", Target::organisation) == nullptr);
  CHECK(r5().pharmacy.find("9(9)", std::nullopt) == nullptr);
}

TEST_CASE("a row is found by its key only in its own sheet and edition") {
  const RowKey key{"r5", SheetKind::pharmacy, "2(7)", Target::network};
  CHECK(r5().pharmacy.find(key)->index == 8);
  CHECK(r5().vendor.find(key) == nullptr);
  CHECK(r5().pharmacy.find(RowKey{"r6", SheetKind::pharmacy, "2(7)", Target::network}) == nullptr);
}

TEST_CASE("a sheet, a section and an edition are found by name") {
  CHECK(r5().sheet(SheetKind::vendor).kind == SheetKind::vendor);
  CHECK(r5().sheet(SheetKind::pharmacy).kind == SheetKind::pharmacy);
  CHECK(r5().section("4") == nullptr);
  CHECK(library().edition("r4") == nullptr);
}
