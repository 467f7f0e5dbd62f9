#include "vault/merkle.hpp"

#include <algorithm>
#include <array>

namespace mamori::vault {
namespace {

// RFC 6962 §2.1: the first byte keeps a leaf from passing for a node.
constexpr std::uint8_t leaf_mark = 0;
constexpr std::uint8_t node_mark = 1;

}  // namespace

crypto::Hash leaf_hash(Bytes entry) {
  thread_local std::vector<std::uint8_t> marked;
  marked.assign(1, leaf_mark);
  marked.insert(marked.end(), entry.begin(), entry.end());
  return crypto::sha256(marked);
}

crypto::Hash node_hash(const crypto::Hash& left, const crypto::Hash& right) {
  std::array<std::uint8_t, 65> marked{node_mark};
  std::ranges::copy(left, marked.begin() + 1);
  std::ranges::copy(right, marked.begin() + 33);
  return crypto::sha256(marked);
}

crypto::Hash empty_root() {
  return crypto::sha256({});
}

crypto::Hash MerkleTree::append(const crypto::Hash& leaf) {
  crypto::Hash node = leaf;
  // Each 1 at the end of the size is a full subtree that this leaf completes into one twice as large.
  for (std::uint64_t rest = size_; rest & 1; rest >>= 1) {
    node = node_hash(peaks_.back(), node);
    peaks_.pop_back();
  }
  peaks_.push_back(node);
  ++size_;
  return node;
}

crypto::Hash MerkleTree::root() const {
  return peaks_.empty() ? empty_root() : root_of(peaks_);
}

crypto::Hash root_of(const std::vector<crypto::Hash>& peaks) {
  crypto::Hash root = peaks.back();
  for (auto peak = peaks.rbegin() + 1; peak != peaks.rend(); ++peak) root = node_hash(*peak, root);
  return root;
}

}  // namespace mamori::vault
