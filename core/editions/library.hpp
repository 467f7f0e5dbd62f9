// All editions that are here: those built into the program and those that a vault brought in. A pack is read when its
// edition is first asked for, so that thirty of them cost a start nothing.
#pragma once

#include "editions/edition.hpp"

#include <memory>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace mamori {

/// What is known of an edition without reading its pack.
struct EditionCard {
  std::string id;
  LocalText title;
  Standing standing = Standing::official;
  FiscalYear year{0};
  std::optional<CivilDate> issued_on = {};
};
[[nodiscard]] EditionCard card_of(const Edition& edition);

/// How it stands with the form of a day's fiscal year.
enum class YearForm : std::uint8_t {
  here,         ///< its edition is here
  not_out_yet,  ///< the ministry has not published it, as far as can be known
  not_here      ///< it is out, and is to be brought in
};
struct InForce {
  FiscalYear year{0};
  YearForm state = YearForm::not_here;
  std::optional<EditionCard> edition = {};  ///< while `here`
};

class Library {
 public:
  Poster poster;
  std::vector<GlossaryEntry> glossary;

  /// Oldest year first; inside a year the surest standing last.
  [[nodiscard]] std::span<const EditionCard> editions() const { return cards_; }
  [[nodiscard]] const EditionCard* card(std::string_view id) const;
  /// Reads its pack at the first asking, from any thread. nullptr when it is not here or its pack cannot be read. Stays
  /// valid as long as this library or a copy of it.
  [[nodiscard]] const Edition* edition(std::string_view id) const;
  /// The last of `editions`; nullptr for an empty library.
  [[nodiscard]] const EditionCard* newest() const { return cards_.empty() ? nullptr : &cards_.back(); }
  /// The surest of the newest year before that of `id`; nullptr when there is none or `id` is unknown.
  [[nodiscard]] const EditionCard* before(std::string_view id) const;
  /// The edition of the fiscal year of `day`, if it was out by then. A year's form comes out in May or June, so a year
  /// begins without one.
  [[nodiscard]] InForce in_force(CivilDate day) const;

  /// Takes an edition in, in the place of one with the same id. `bytes` must outlive the library.
  void add(EditionCard card, std::string_view bytes);
  /// The same with the bytes of a pack that came from outside: it is read as `own`, whatever it says of itself, and
  /// does not take the place of an official one.
  void add_own(EditionCard card, std::string bytes);
  void add(Edition edition);
  /// Drops all editions; what was read from them before must not be used any more.
  void clear_editions();

  [[nodiscard]] const GlossaryEntry* word(std::string_view id) const;
  /// How many packs were read so far. For the test that starting reads none that is not asked for.
  [[nodiscard]] std::size_t packs_read() const;

 private:
  struct Pack;
  void put(EditionCard card, std::shared_ptr<Pack> pack);

  std::vector<EditionCard> cards_;
  std::vector<std::shared_ptr<Pack>> packs_;  ///< of the card with the same index; copies of a library share them
};

}  // namespace mamori
