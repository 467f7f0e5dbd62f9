#include "desks/open_questions.hpp"

#include <algorithm>
#include <charconv>

namespace mamori::desks {
namespace {

constexpr std::string_view vendor_word = "vendor ";
constexpr std::string_view founder_word = "founder";
constexpr std::string_view office_word = "head_office";

bool of_a_vendor(const Row& row) {
  return row.needs_vendor_contract || row.key.target == Target::server || row.key.target == Target::terminal ||
         row.key.target == Target::network;
}

}  // namespace

std::string text_of(const Asked& asked) {
  switch (asked.who) {
    case Knower::vendor:
      return std::string(vendor_word) + std::to_string(static_cast<std::int64_t>(asked.vendor));
    case Knower::founder:
      return std::string(founder_word);
    case Knower::head_office:
      return std::string(office_word);
  }
  return {};
}

std::optional<Asked> asked_from(std::string_view text) {
  if (text == founder_word) return Asked{Knower::founder, {}};
  if (text == office_word) return Asked{Knower::head_office, {}};
  if (!text.starts_with(vendor_word)) return std::nullopt;
  text.remove_prefix(vendor_word.size());
  std::int64_t vendor = 0;
  const auto [end, fault] = std::from_chars(text.data(), text.data() + text.size(), vendor);
  if (fault != std::errc{} || end != text.data() + text.size()) return std::nullopt;
  return Asked{Knower::vendor, VendorId{vendor}};
}

std::vector<Asked> people_to_ask(const Overview& overview) {
  std::vector<Asked> people;
  for (const auto& vendor : overview.vendors) {
    if (vendor.tie == Tie::direct) people.push_back({Knower::vendor, vendor.id});
  }
  people.push_back({Knower::founder, {}});
  people.push_back({Knower::head_office, {}});
  return people;
}

Asked likely_to_know(const Row& row, const Overview& overview) {
  const auto people = people_to_ask(overview);
  return of_a_vendor(row) ? people.front() : Asked{Knower::founder, {}};
}

std::vector<OpenQuestion> open_questions(const Overview& overview,
                                         const std::function<std::optional<Asked>(const Row&)>& chosen) {
  const auto people = people_to_ask(overview);
  std::vector<OpenQuestion> open;
  for (const auto& standing : overview.own.progress.rows) {
    if (standing.state != RowState::unsure) continue;
    const auto wanted = chosen(*standing.row);
    const bool there = wanted && std::ranges::find(people, *wanted) != people.end();
    open.push_back({standing.row, there ? *wanted : likely_to_know(*standing.row, overview)});
  }
  std::ranges::stable_sort(open, {}, [&](const OpenQuestion& question) {
    return std::ranges::find(people, question.asked) - people.begin();
  });
  return open;
}

}  // namespace mamori::desks
