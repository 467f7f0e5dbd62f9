// A passphrase: the one text that different keyboards and files mean by it, how hard it is to guess, and four words for
// who has no idea of one.
#pragma once

#include "base/error.hpp"
#include "crypto/secret.hpp"

#include <cstddef>
#include <cstdint>
#include <span>
#include <string_view>
#include <vector>

namespace mamori::vault {

/// What a new secret is sealed as: Unicode's normal form C, without a byte order mark at its beginning. Bytes that are
/// no text stay as they are.
[[nodiscard]] SecretBytes sealed_form(const SecretBytes& typed);
/// What a secret may have been sealed as before there was that rule, when this is typed today: sealed_form() first,
/// then the bytes as they came, normal form D, and sealed_form() without line ends at its end. Each once.
[[nodiscard]] std::vector<SecretBytes> forms_of(const SecretBytes& typed);

/// That a secret is one line: the second of a file would be kept and asked for with it, and no field takes it.
/// Errors: passphrase_of_lines.
[[nodiscard]] Result<void> require_one_line(const SecretBytes& secret);

/// Guesses that a new passphrase withstands at least, as a power of two. A guess costs half a second and 64 MiB
/// (crypto::kdf_floor): ten thousand machines take a year for so many.
inline constexpr double guesses_least = 40;

/// Why a passphrase is not taken.
enum class Weakness : std::uint8_t {
  none,
  too_short,  ///< under passphrase_minimum characters
  blank,      ///< nothing but spaces
  repeated,   ///< the same over and over
  row,        ///< as they stand in a row: 1234…, qwerty…, あいうえお…
  common,     ///< words that everybody takes, or years
  few,        ///< too little of anything
};
inline constexpr auto last_weakness = Weakness::few;
/// "row"; as `where` of passphrase_guessable.
[[nodiscard]] std::string_view name_of(Weakness weakness);
/// By its name; none for any other text.
[[nodiscard]] Weakness weakness_named(std::string_view name);

struct Strength {
  double guesses = 0;  ///< as a power of two: about half of them find it
  Weakness weakness = Weakness::too_short;
};
/// How many guesses find it, counted as who knows people's habits would guess: repetitions, rows of the keyboard and
/// the kana table, years, what is common and the words below first; letter by letter for the rest. Capitals, widths and
/// hiragana or katakana make no difference. Looks at the first 128 characters.
[[nodiscard]] Strength judge(const SecretBytes& passphrase);

inline constexpr std::size_t word_count = 2048;
inline constexpr std::size_t words_offered = 4;
/// What four words chosen by chance withstand, as a power of two: 2048 ways for each.
inline constexpr double words_guesses = 44;
/// Sorted; 4 to 10 letters a to z each.
[[nodiscard]] std::span<const std::string_view, word_count> passphrase_words();
/// Four of them by chance with spaces between, drawn anew where check_new_passphrase would not take them.
[[nodiscard]] SecretBytes four_words();

}  // namespace mamori::vault
