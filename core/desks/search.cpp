#include "desks/search.hpp"

#include "ledgers/fold.hpp"

#include <algorithm>
#include <array>

namespace mamori::desks {
namespace {

using Words = std::vector<std::string>;

Words words_of(std::string_view typed) {
  const auto text = ledgers::folded(normal_form(typed).value_or(std::string(typed)));
  Words words;
  for (std::size_t at = 0; at < text.size();) {
    const auto begin = text.find_first_not_of(' ', at);
    if (begin == std::string::npos) break;
    const auto end = std::min(text.find(' ', begin), text.size());
    words.push_back(text.substr(begin, end - begin));
    at = end;
  }
  return words;
}

bool has_all(std::string_view text, const Words& words) {
  const auto folded = ledgers::folded(text);
  return std::ranges::all_of(words, [&](const auto& word) { return folded.find(word) != std::string::npos; });
}

/// The first sentence that has one of the words; the first of all where none has.
std::string passage_of(const std::string& text, const Words& words) {
  static constexpr std::string_view stop = "。";
  std::string first;
  for (std::size_t at = 0; at < text.size();) {
    const auto end = text.find(stop, at);
    const auto next = end == std::string::npos ? text.size() : end + stop.size();
    const auto sentence = text.substr(at, next - at);
    const auto folded = ledgers::folded(sentence);
    if (std::ranges::any_of(words, [&](const auto& word) { return folded.find(word) != std::string::npos; })) {
      return sentence;
    }
    if (at == 0) first = sentence;
    at = next;
  }
  return first;
}

std::string digits_of(std::string_view text) {
  std::string digits;
  std::ranges::copy_if(text, std::back_inserter(digits), [](char letter) { return letter >= '0' && letter <= '9'; });
  return digits;
}

/// Whether a person typed the number of an item: its digits, with or without brackets, points or strokes.
bool names_item(const std::string& typed, const Row& row) {
  const auto narrow = ledgers::narrowed(typed);
  const bool bare = narrow.find_first_not_of("0123456789()-. ") == std::string::npos;
  const auto digits = digits_of(narrow);
  return bare && digits.size() >= 2 && digits == digits_of(row.key.item);
}

/// Both the Japanese and what the screen shows.
std::string both(const LocalText& text, Language language) {
  return text.ja + "\n" + std::string(text.in(language));
}

class Search {
 public:
  Search(std::string_view typed, Language language) : typed_(typed), words_(words_of(typed)), language_(language) {}

  [[nodiscard]] bool empty() const { return words_.empty(); }
  [[nodiscard]] std::vector<Found> found() && { return std::move(found_); }

  void look_at_rows(const Overview& overview) {
    if (overview.edition == nullptr) return;
    for (const bool by_number : {true, false}) {
      for (const Row& row : overview.own.assessment.sheet().rows) {
        const bool named = names_item(typed_, row);
        if (named != by_number || (!named && !has_all(text_of(row, *overview.edition), words_))) continue;
        add({.kind = FoundKind::row,
             .row = &row,
             .title = std::string(row.title.in(language_)),
             .passage = std::string(row.help.question.in(language_))});
      }
    }
  }

  void look_at_vendors(const Overview& overview) {
    for (const auto& vendor : overview.vendors) {
      std::string systems;
      for (const auto& system : vendor.systems) systems += (systems.empty() ? "" : "、") + system.name;
      if (has_all(vendor.name + "\n" + systems, words_)) {
        add({.kind = FoundKind::vendor, .vendor = vendor.id, .title = vendor.name, .passage = systems});
      }
    }
  }

  Result<void> look_at_ledgers(const vault::Vault& vault) {
    for (const auto& spec : ledgers::all()) {
      EntryQuery query;
      query.ledger = spec.ledger;
      query.search = typed_;
      query.limit = found_limit;
      MAMORI_TAKE(auto page, vault.entries(query));
      for (auto& entry : page.entries) {
        std::string line;
        for (const auto field : spec.second_line) {
          const auto shown = ledgers::shown(spec.fields[field], entry.values[field], language_);
          if (!shown.empty()) line += (line.empty() ? "" : " ・ ") + shown;
        }
        std::string name = entry.values.front();
        add({.kind = FoundKind::entry, .entry = std::move(entry), .title = std::move(name), .passage = line});
      }
    }
    return {};
  }

  void look_at_help(const Overview& overview) {
    if (overview.edition == nullptr) return;
    for (const Row& row : overview.own.assessment.sheet().rows) {
      const Help& help = row.help;
      const auto text =
          both(help.asks, language_) + both(help.how_to_check, language_) + both(help.who_knows, language_);
      if (help.empty() || !has_all(text, words_)) continue;
      const auto shown = std::string(help.asks.in(language_)) + std::string(help.how_to_check.in(language_)) +
                         std::string(help.who_knows.in(language_));
      add({.kind = FoundKind::help,
           .row = &row,
           .title = std::string(row.title.in(language_)),
           .passage = passage_of(shown, words_)});
    }
  }

  void look_at_words(const Library& library) {
    for (const auto& entry : library.glossary) {
      if (!has_all(both(entry.word, language_), words_)) continue;
      add({.kind = FoundKind::word,
           .word = &entry,
           .title = std::string(entry.word.in(language_)),
           .passage = std::string(entry.meaning.in(language_))});
    }
  }

 private:
  [[nodiscard]] std::string text_of(const Row& row, const Edition& edition) const {
    const auto* target = edition.heading(row.key.target);
    std::string text = row.key.item + "\n" + both(row.title, language_) + both(row.help.question, language_);
    if (row.wording) text += both(*row.wording, language_);
    if (target != nullptr) text += both(target->title, language_);
    return text;
  }

  void add(Found one) {
    auto& so_many = counts_[static_cast<std::size_t>(one.kind)];
    if (so_many == found_limit) return;
    ++so_many;
    found_.push_back(std::move(one));
  }

  std::string typed_;
  Words words_;
  Language language_;
  std::vector<Found> found_;
  std::array<std::size_t, 5> counts_{};
};

}  // namespace

Result<std::vector<Found>> search(const Overview& overview, const Library& library, const vault::Vault& vault,
                                  std::string_view typed, Language language) {
  Search search(typed, language);
  if (search.empty()) return std::vector<Found>{};
  search.look_at_rows(overview);
  search.look_at_vendors(overview);
  MAMORI_TRY(search.look_at_ledgers(vault));
  search.look_at_help(overview);
  search.look_at_words(library);
  return std::move(search).found();
}

}  // namespace mamori::desks
