// The Merkle tree over the history's entries, in the form of RFC 6962 §2.1, so that one hash stands for all of them
// and a later tree can be shown to begin with an earlier one.
#pragma once

#include "crypto/crypto.hpp"

#include <cstdint>
#include <vector>

namespace mamori::vault {

/// SHA-256(0x00 | entry).
[[nodiscard]] crypto::Hash leaf_hash(Bytes entry);
/// SHA-256(0x01 | left | right).
[[nodiscard]] crypto::Hash node_hash(const crypto::Hash& left, const crypto::Hash& right);
/// Of no entry at all: SHA-256 of nothing.
[[nodiscard]] crypto::Hash empty_root();

/// A tree that grows at its end. It keeps the roots of the full subtrees it is made of, at most one a bit of its size.
class MerkleTree {
 public:
  /// Returns the root of the largest full subtree that ends with this leaf.
  crypto::Hash append(const crypto::Hash& leaf);
  [[nodiscard]] std::uint64_t size() const { return size_; }
  [[nodiscard]] crypto::Hash root() const;

 private:
  std::uint64_t size_ = 0;
  std::vector<crypto::Hash> peaks_;  ///< the largest first
};

/// The root of a tree from the roots of its full subtrees, the largest first. `peaks` is not empty.
[[nodiscard]] crypto::Hash root_of(const std::vector<crypto::Hash>& peaks);

}  // namespace mamori::vault
