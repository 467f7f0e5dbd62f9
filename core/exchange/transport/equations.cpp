#include "exchange/transport/equations.hpp"

#include <algorithm>
#include <bit>
#include <utility>

namespace mamori::exchange {
namespace {

void subtract(Equation& from, const Equation& what) {
  from.parts ^= what.parts;
  for (std::size_t i = 0; i < from.data.size(); ++i) from.data[i] ^= what.data[i];
}

std::uint64_t lowest(std::uint64_t parts) {
  return parts & (~parts + 1);
}

}  // namespace

Equations::Verdict Equations::add(Equation equation) {
  for (const Equation& row : rows_)
    if ((equation.parts & lowest(row.parts)) != 0) subtract(equation, row);
  if (equation.parts == 0) {
    const bool same = std::ranges::all_of(equation.data, [](std::uint8_t byte) { return byte == 0; });
    return same ? Verdict::repeated : Verdict::contradicts;
  }
  for (Equation& row : rows_)
    if ((row.parts & lowest(equation.parts)) != 0) subtract(row, equation);
  rows_.push_back(std::move(equation));
  return Verdict::fresh;
}

std::uint64_t Equations::known() const {
  std::uint64_t parts = 0;
  for (const Equation& row : rows_)
    if (std::has_single_bit(row.parts)) parts |= row.parts;
  return parts;
}

std::vector<std::uint8_t> Equations::joined() const {
  // With as many independent rows as parts, each row is one part.
  std::vector<std::uint8_t> whole;
  if (rows_.empty()) return whole;
  const std::size_t fragment = rows_.front().data.size();
  whole.resize(fragment * rows_.size());
  for (const Equation& row : rows_) {
    const auto part = static_cast<std::size_t>(std::countr_zero(row.parts));
    std::ranges::copy(row.data, whole.begin() + static_cast<std::ptrdiff_t>(part * fragment));
  }
  return whole;
}

}  // namespace mamori::exchange
