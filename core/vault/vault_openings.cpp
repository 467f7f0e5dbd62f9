// The log of openings: who came in and how, who went, and the wrong secrets in between, which a closed vault counts
// beside its files (tries.hpp) until an opening tells the history of them.
#include "vault/cipher.hpp"
#include "vault/history.hpp"
#include "vault/key_files.hpp"
#include "vault/tries.hpp"
#include "vault/writer_impl.hpp"

namespace mamori::vault {
namespace {

/// Of the program, not of anybody who is known.
NewEntry entry_of(const TimeSeen& seen, const UntoldTries& tries, Action action) {
  const auto kind = number(tries.kind);
  const auto person = number(tries.person);
  const auto last = number(tries.last);
  Fact told = action == Action::secrets_tried ? list({kind, person, number(std::int64_t{tries.wrong}), last})
                                              : list({kind, person, last});
  return {seen.last, {}, {}, Role::viewer, action, openings_subject, {}, {}, std::move(told)};
}

Result<void> tell(Connection& database, const TimeSeen& seen, const std::vector<UntoldTries>& untold) {
  for (const UntoldTries& tries : untold) {
    MAMORI_TRY(append_history(database, entry_of(seen, tries, Action::secrets_tried)));
    if (!tries.disabled) continue;
    MAMORI_TRY(append_history(database, entry_of(seen, tries, Action::secret_disabled)));
  }
  return {};
}

}  // namespace

Result<void> Vault::Impl::note_apart(const std::function<Result<void>(Connection&, const TimeSeen&)>& body) {
  if (session.role != Role::viewer) {
    return commit_seen(database, [&](const TimeSeen& now) { return body(database, now); });
  }
  MAMORI_TAKE(auto writing, open_encrypted(folder / database_name, key));
  return commit_seen(writing, [&](const TimeSeen& now) { return body(writing, now); });
}

Result<void> Vault::note_openings(Action action, std::int64_t how) {
  return guarded([&]() -> Result<void> {
    if (impl_->still) return tl::unexpected<Error>(*impl_->unwritable);
    auto tries = TryBook::read(impl_->folder, impl_->clock);
    const auto untold = tries ? tries->untold() : std::vector<UntoldTries>{};
    const Session& session = impl_->session;
    auto noted = impl_->note_apart([&](Connection& database, const TimeSeen& seen) -> Result<void> {
      MAMORI_TRY(tell(database, seen, untold));
      return append_history(
          database,
          {seen.last, session.person, session.name, session.role, action, openings_subject, {}, {}, number(how)});
    });
    return noted && tries ? tries->forget_untold() : noted;
  });
}

Result<void> Vault::note_opened() {
  return note_openings(Action::vault_opened, static_cast<std::int64_t>(impl_->came_by));
}

Result<void> Vault::note_locked(Leaving why) {
  return note_openings(Action::vault_locked, static_cast<std::int64_t>(why));
}

}  // namespace mamori::vault
