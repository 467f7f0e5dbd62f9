#include "vault/merkle.hpp"

#include <catch2/catch_test_macros.hpp>
#include <string>

using namespace mamori;
using namespace mamori::vault;

namespace {

std::vector<std::uint8_t> unhex(const std::string& text) {
  std::vector<std::uint8_t> bytes;
  for (std::size_t i = 0; i < text.size(); i += 2) {
    bytes.push_back(static_cast<std::uint8_t>(std::stoi(text.substr(i, 2), nullptr, 16)));
  }
  return bytes;
}

/// RFC 6962 §2.1 as it is written there: split at the largest power of two below the size.
crypto::Hash by_definition(const std::vector<crypto::Hash>& leaves, std::size_t first, std::size_t count) {
  if (count == 0) return crypto::sha256({});
  if (count == 1) return leaves[first];
  std::size_t left = 1;
  while (left * 2 < count) left *= 2;
  return node_hash(by_definition(leaves, first, left), by_definition(leaves, first + left, count - left));
}

}  // namespace

TEST_CASE("A growing tree has at each size the root of RFC 6962's definition") {
  MerkleTree tree;
  std::vector<crypto::Hash> leaves;
  CHECK(tree.root() == by_definition(leaves, 0, 0));
  for (std::size_t size = 1; size <= 300; ++size) {
    const std::vector<std::uint8_t> entry(size % 70, static_cast<std::uint8_t>(size));
    leaves.push_back(leaf_hash(entry));
    tree.append(leaves.back());
    CHECK(tree.size() == size);
    CHECK(tree.root() == by_definition(leaves, 0, size));
  }
}

TEST_CASE("The roots are those of Certificate Transparency's published example") {
  // The eight leaves and roots that the reference implementations of RFC 6962 test with.
  const char* leaves[] = {
      "", "00", "10", "2021", "3031", "40414243", "5051525354555657", "606162636465666768696a6b6c6d6e6f"};
  const char* roots[] = {"6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
                         "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
                         "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
                         "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
                         "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
                         "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
                         "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
                         "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328"};
  MerkleTree tree;
  for (std::size_t i = 0; i < std::size(leaves); ++i) {
    tree.append(leaf_hash(unhex(leaves[i])));
    const auto root = tree.root();
    CHECK(std::vector<std::uint8_t>(root.begin(), root.end()) == unhex(roots[i]));
  }
}
