#include "desks/packs.hpp"

#include "desks/lookup.hpp"
#include "desks/trust.hpp"
#include "editions/embedded.hpp"
#include "editions/load.hpp"
#include "exchange/exchange.hpp"
#include "exchange/pack/pack.hpp"
#include "exchange/trust/number.hpp"
#include "vault/roles.hpp"

#include <algorithm>

namespace mamori::desks {
namespace {

/// The bytes of an edition's pack: one that was brought in, or one of the program's own.
Result<std::string> pack_bytes(const vault::Vault& vault, const Library& library, std::string_view id) {
  MAMORI_TRY(edition_of(library, id));
  MAMORI_TAKE(auto kept, vault.editions());
  const auto own = std::ranges::find(kept, id, &KeptEdition::id);
  if (own != kept.end()) return std::move(own->pack);
  const auto built_in = editions::embedded_editions();
  const auto at = std::ranges::find(built_in, id, &editions::EmbeddedEdition::id);
  if (at == built_in.end()) return not_found<std::string>("edition");
  return std::string(editions::embedded(at->file));
}

}  // namespace

const EditionCard* own_form_of(const Library& library, std::span<const std::uint8_t> envelope) {
  const auto said = exchange::verify(envelope);
  const auto* card = said ? library.card(exchange::head_of(said->message).edition) : nullptr;
  return card != nullptr && card->standing == Standing::own ? card : nullptr;
}

Result<PackView> look_at_pack(const vault::Vault& vault, const Library& library, std::span<const std::uint8_t> file) {
  MAMORI_TAKE(const auto said, exchange::verify_pack(file));
  MAMORI_TRY(editions::require_plain_texts(said.pack));
  MAMORI_TAKE(auto edition, editions::load(said.pack, library));
  MAMORI_TAKE(const auto keys, PharmacyKeys::read(vault));
  MAMORI_TAKE(const auto kept, vault.editions());
  PackView view;
  view.publisher = said.publisher;
  view.fingerprint = exchange::fingerprint(said.signer);
  view.issued = said.issued;
  view.ours = said.signer == vault.signing_key().public_key();
  view.key = view.ours ? exchange::KeyStanding::known : keys.standing(said.publisher, said.signer);
  view.here = std::ranges::any_of(kept, [&](const KeptEdition& each) { return each.sha256 == edition.hash; });
  view.replaces =
      !view.here && std::ranges::any_of(kept, [&](const KeptEdition& each) { return each.id == edition.id; });
  if (const auto may = may_come_in(vault, library, edition); !may) view.refused = may.error();
  edition.standing = std::min(edition.standing, Standing::own);
  view.edition = std::move(edition);
  return view;
}

Result<void> pin_publisher(vault::Vault& vault, std::span<const std::uint8_t> file, std::string_view digits,
                           Comparison how) {
  MAMORI_TAKE(const auto said, exchange::verify_pack(file));
  MAMORI_TAKE(const auto read, exchange::read_digits(digits));
  MAMORI_TRY(same_digits(read, said.signer));
  MAMORI_TAKE(const auto keys, PharmacyKeys::read(vault));
  const auto standing = keys.standing(said.publisher, said.signer);
  if (standing == exchange::KeyStanding::known) return {};
  MAMORI_TRY(exchange::may_trust(standing, true));
  return vault.change({},
                      [&](vault::Writer& writer) { return writer.pin_pharmacy(said.publisher, said.signer, how, {}); });
}

Result<EditionCard> take_pack(vault::Vault& vault, const Library& library, std::span<const std::uint8_t> file,
                              std::string_view word) {
  MAMORI_TAKE(const auto view, look_at_pack(vault, library, file));
  const bool given = word.find_first_not_of(" \t\r\n") != std::string_view::npos;
  MAMORI_TRY(exchange::may_trust(view.key, given));
  MAMORI_TAKE(const auto said, exchange::verify_pack(file));
  const bool known = view.key == exchange::KeyStanding::known;
  const auto source =
      view.publisher + "（鍵 " + exchange::in_groups(view.fingerprint) + (known ? "" : "、確かめていません") + "）";
  return bring_in(vault, library, said.pack, source, {}, known ? std::string_view() : word);
}

Result<std::vector<std::uint8_t>> sign_edition(const vault::Vault& vault, const Library& library,
                                               std::string_view edition, const Clock& clock) {
  MAMORI_TRY(vault::permit(vault.session().role, vault::Verb::edition));
  MAMORI_TAKE(const auto pack, pack_bytes(vault, library, edition));
  MAMORI_TAKE(const auto profile, vault.profile());
  return exchange::sign_pack(pack, profile.name, clock.now(), vault.signing_key());
}

}  // namespace mamori::desks
